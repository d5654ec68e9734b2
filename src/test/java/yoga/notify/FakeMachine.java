package yoga.notify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A machine with the programs and files that a test names, where every start is noted and goes as foretold. */
final class FakeMachine implements Machine {
    final List<List<String>> started = new ArrayList<>();
    final Map<String, String> environment = new HashMap<>();
    final StringBuilder terminal = new StringBuilder();

    private final Set<String> programs = new HashSet<>();
    private final Set<Path> files = new HashSet<>();
    private final Queue<FakeProcess> processes = new ArrayDeque<>();
    private final List<FakeProcess> running = new ArrayList<>();

    /** The environment that the program started last got. */
    Map<String, String> passed = Map.of();

    FakeMachine with(String... names) {
        programs.addAll(List.of(names));
        return this;
    }

    FakeMachine without(String name) {
        programs.remove(name);
        return this;
    }

    FakeMachine file(String name) {
        files.add(Path.of(name));
        return this;
    }

    FakeMachine set(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** What the next programs started are like; without any they end at once with 0. */
    FakeMachine next(FakeProcess... next) {
        processes.addAll(List.of(next));
        return this;
    }

    Scene scene(String system, boolean isTerminal) {
        return new Scene(system, Map.copyOf(environment), isTerminal, terminal::append, this);
    }

    /** What was written to the terminal, with {@code ␛} for the escape, {@code ␇} for the bell. */
    String written() {
        return terminal.toString().replace('\033', '␛').replace('\007', '␇');
    }

    /** What was written since the last time. */
    String takeWritten() {
        String written = written();
        terminal.setLength(0);
        return written;
    }

    @Override
    public @Nullable Path program(String name) {
        return programs.contains(name) ? Path.of("/usr/bin", name) : null;
    }

    @Override
    public boolean exists(Path file) {
        return files.contains(file);
    }

    @Override
    public Process start(List<String> command, Map<String, String> with) throws IOException {
        if (!programs.contains(String.valueOf(Path.of(command.get(0)).getFileName()))) {
            throw new IOException("No such file or directory");
        }
        started.add(command);
        passed = with;
        FakeProcess next = processes.poll();
        FakeProcess process = next == null ? FakeProcess.ending(0) : next;
        running.add(process);
        return process;
    }

    /** Ends what still runs, and with it the threads that listen to it. */
    void switchOff() {
        running.forEach(FakeProcess::destroy);
    }
}
