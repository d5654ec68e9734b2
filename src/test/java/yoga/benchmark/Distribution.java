package yoga.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.ToolProvider;

/** The packaged program on the JDK of this process, and the hello-world it is held against. */
final class Distribution {
    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

    /** The least that can be started in a terminal. */
    static final List<String> ECHO =
            WINDOWS ? List.of("cmd", "/c", "echo Hello") : List.of("/bin/sh", "-c", "echo Hello");

    /** The line of the key that holds the flags, see MakeArchive. */
    private static final int FLAGS_LINE = 4;

    private final Path home;
    private final Path scratch;
    private final List<String> flags;
    private final boolean archive;

    Distribution(Path home, Path scratch) throws IOException {
        this.home = home;
        this.scratch = scratch;
        Path key = home.resolve("lib/start-up.key");
        archive = Files.exists(key);
        flags = archive ? List.of(Files.readAllLines(key).get(FLAGS_LINE).split(" ")) : List.of("-Xmx64m");
        Path source = Files.writeString(
                scratch.resolve("Hello.java"),
                "class Hello { public static void main(String[] args) { System.out.println(\"Hello, world\"); } }");
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString()) != 0) {
            throw new IllegalStateException("hello-world does not compile");
        }
    }

    boolean hasArchive() {
        return archive;
    }

    List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve(WINDOWS ? "bin/yoga.cmd" : "bin/yoga").toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /**
     * A hello-world with the launcher's flags. Leave for native code is not among them: it slows the hello down, which
     * has none, and would flatter yoga.
     */
    List<String> hello() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        flags.stream()
                .filter(flag -> !flag.startsWith("--enable-native-access"))
                .forEach(command::add);
        command.addAll(List.of("-Xlog:disable", "-classpath", scratch.toString(), "Hello"));
        return command;
    }

    /** A user's settings have no say in a measurement. */
    Map<String, String> environment() {
        return Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "PATH", System.getenv("PATH"),
                "HOME", scratch.toString(),
                "TERM", "xterm-256color",
                "LANG", "C.UTF-8");
    }
}
