package yoga.sound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A folder of small programs that stand in for engines and players, and note what they are given. */
final class FakePrograms {
    private final Path folder;
    private final Path bin;

    FakePrograms(Path folder) {
        this.folder = folder;
        bin = folder.resolve("bin");
        try {
            Files.createDirectories(bin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Installs a program that notes its arguments and the variables of ours, and then runs these lines in the folder. */
    FakePrograms with(String name, String... lines) {
        return at(bin.resolve(name), lines);
    }

    FakePrograms at(Path program, String... lines) {
        String script = "#!/bin/sh\nPATH=/usr/bin:/bin\ncd '" + folder + "'\n"
                + "for a; do printf '%s\\n' \"$a\"; done > arguments\nenv | grep '^YOGA_' > variables\n"
                + "echo " + program.getFileName() + " >> started\n" + String.join("\n", lines) + "\n";
        try {
            Files.createDirectories(program.getParent());
            Files.writeString(program, script);
            if (!program.toFile().setExecutable(true)) {
                throw new IOException(program + " cannot be made executable");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Puts a file where the programs run. */
    FakePrograms file(String name, byte[] content) {
        try {
            Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Room room(String system) {
        return new Room(system, Map.of("PATH", bin.toString()));
    }

    /** The arguments that the program started last got. */
    List<String> arguments() {
        return lines("arguments");
    }

    /** Which programs were started, in order. */
    List<String> started() {
        return lines("started");
    }

    List<String> lines(String name) {
        try {
            return Files.exists(folder.resolve(name)) ? Files.readAllLines(folder.resolve(name)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
