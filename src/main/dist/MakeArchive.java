import com.pty4j.PtyProcessBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the start-up archive of a distribution: the classes that the usual commands load, in the form the virtual machine
 * maps into memory, for the JDK that runs this. Run as a single source file when packaging; never fails the build, since
 * yoga only starts more slowly without.
 *
 * <p>Beside the archive goes its key, which the launcher compares before use. Its lines: version of yoga, folder of the
 * distribution, folder of the JDK, the line of the JDK's {@code release} file that names its build, the flags to start
 * with, and the class path.
 */
final class MakeArchive {
    private static final long PATIENCE_SECONDS = 60;

    private final Path home;
    private final String version;
    private final Path scratch;
    private final Path archive;
    private final String classPath;
    private final Path jdk = Path.of(System.getProperty("java.home")).toRealPath();
    private final boolean linking = Runtime.version().feature() >= 24;

    private MakeArchive(Path home, String version, Path scratch) throws IOException {
        this.home = home;
        this.version = version;
        this.scratch = scratch;
        archive = home.resolve("lib/start-up.jsa");
        try (Stream<Path> files = Files.list(home.resolve("lib"))) {
            classPath = files.map(Path::toString)
                    .filter(name -> name.endsWith(".jar"))
                    .sorted()
                    .collect(Collectors.joining(System.getProperty("path.separator")));
        }
    }

    public static void main(String[] args) {
        if (System.getProperty("os.name").startsWith("Windows")) {
            // Its launcher does not use one.
            return;
        }
        try {
            make(Path.of(args[0]).toRealPath(), args[1]);
        } catch (IOException | InterruptedException | RuntimeException | LinkageError e) {
            System.err.println("yoga: packaged without a start-up archive: " + e.getMessage());
        }
    }

    private static void make(Path home, String version) throws IOException, InterruptedException {
        Path key = home.resolve("lib/start-up.key");
        Path scratch = Files.createTempDirectory("yoga-archive");
        try {
            MakeArchive make = new MakeArchive(home, version, scratch);
            // An old key must not outlive the jars it was made for.
            Files.deleteIfExists(key);
            Files.deleteIfExists(make.archive);
            make.dump(make.train());
            make.check();
            Files.writeString(key, make.key());
        } finally {
            delete(scratch);
        }
    }

    /** The lines of the class lists of all training runs, each once. */
    private Set<String> train() throws IOException, InterruptedException {
        Set<String> lines = new LinkedHashSet<>();
        for (List<String> command : List.of(
                List.of("pose", "thread-the-needle"),
                List.of("pose", "thread-the-needle", "--color", "always", "--figure"),
                List.of("poses"),
                List.of("routines", "morning"),
                List.of("run", "morning", "--dry-run"),
                List.of("run", "morning", "--plain", "--speed", "600", "--no-bell"),
                List.of("record", "--help"),
                List.of("rescue", "--dry-run"),
                List.of("rescue", "tick", "--notify", "none"),
                List.of("rescue", "status"),
                List.of("log", "feel", "3"),
                List.of("log"),
                List.of("plan"),
                List.of("progress", "--color", "always"),
                List.<String>of(),
                List.of("completion", "--names", "practices", "--", "run"))) {
            Path list = scratch.resolve("classes");
            run(recorded(list, command));
            add(list, lines);
        }
        Path list = scratch.resolve("classes");
        live(recorded(list, List.of("run", "morning", "--no-bell")));
        add(list, lines);
        return lines;
    }

    private List<String> recorded(Path list, List<String> arguments) throws IOException {
        Files.deleteIfExists(list);
        return yoga(List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + list), arguments);
    }

    /** Runs the live screen in a terminal of its own, and quits it a second after its first picture. */
    private void live(List<String> command) throws IOException, InterruptedException {
        Process process = new PtyProcessBuilder(command.toArray(new String[0]))
                .setEnvironment(environment())
                .setInitialColumns(100)
                .setInitialRows(30)
                .start();
        CountDownLatch painted = new CountDownLatch(1);
        Thread reader = new Thread(() -> {
            try (InputStream screen = process.getInputStream()) {
                screen.read();
                painted.countDown();
                screen.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                // The terminal goes with the process.
            }
        });
        reader.setDaemon(true);
        reader.start();
        if (painted.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            Thread.sleep(1000);
            process.getOutputStream().write('q');
            process.getOutputStream().flush();
        }
        await(process);
    }

    private static void await(Process process) throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("a training run did not end");
        }
    }

    private void add(Path list, Set<String> lines) throws IOException {
        if (!Files.exists(list)) {
            throw new IllegalStateException("a training run left no list of classes");
        }
        for (String line : Files.readAllLines(list)) {
            // Ids are only good within one list, and only classes of loaders of one's own need them.
            if (!line.startsWith("#") && !line.contains(" source: ")) {
                lines.add(line.replaceFirst(" id: \\d+$", ""));
            }
        }
    }

    private void dump(Set<String> classes) throws IOException, InterruptedException {
        Path list = Files.write(scratch.resolve("all-classes"), classes);
        List<String> flags = new ArrayList<>(List.of("-Xshare:dump", "-XX:SharedClassListFile=" + list));
        flags.add("-XX:SharedArchiveFile=" + archive);
        // Only G1 writes Java objects into the archive; dumping wants more memory than yoga does.
        flags.addAll(List.of("-XX:-UseSerialGC", "-XX:+UseG1GC", "-Xmx256m"));
        if (linking) {
            flags.add("-XX:+AOTClassLinking");
        }
        run(yoga(flags, List.of()));
    }

    /** With the archive yoga must say the same as without, and nothing more. */
    private void check() throws IOException, InterruptedException {
        List<String> arguments = List.of("pose", "thread-the-needle");
        String with = run(yoga(List.of("-XX:SharedArchiveFile=" + archive), arguments));
        if (!with.equals(run(yoga(List.of(), arguments)))) {
            throw new IllegalStateException("the start-up archive changes what yoga prints");
        }
    }

    private String key() throws IOException {
        String build = Files.readAllLines(jdk.resolve("release")).stream()
                .filter(line -> line.startsWith("JAVA_RUNTIME_VERSION="))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("this JDK does not name its build"));
        return String.join(
                "\n", version, home.toString(), jdk.toString(), build, String.join(" ", flags()), classPath, "");
    }

    /**
     * The flags that start fastest. Before Java 24 only G1 maps the archive's Java objects, and native access needs no
     * leave; from 24 on it does, and the archive holds only for a start with the same leave.
     */
    private List<String> flags() {
        List<String> flags =
                new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xmx64m", "-Xmn8m"));
        flags.addAll(
                linking ? List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED") : List.of("-XX:+UseG1GC"));
        return flags;
    }

    private List<String> yoga(List<String> more, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(jdk.resolve("bin/java").toString()));
        command.addAll(flags());
        command.addAll(List.of("-Dpicocli.disable.closures=true", "-Dpicocli.converters.excludes=java.*"));
        command.addAll(List.of("-Xlog:disable", "-Dyoga.catalogue=" + home.resolve("lib/catalogue.bin")));
        command.add("-Dlibrary.jline.path=" + home.resolve("lib/native/org/jline/nativ"));
        command.add("-Duser.home=" + scratch);
        command.addAll(more);
        command.addAll(List.of("-classpath", classPath, "yoga.Main"));
        command.addAll(arguments);
        return command;
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Path output = scratch.resolve("output");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment());
        Process process = builder.start();
        process.getOutputStream().close();
        await(process);
        if (process.exitValue() != 0) {
            throw new IllegalStateException("a training run ended with " + process.exitValue());
        }
        return Files.readString(output);
    }

    /** The user's settings and journal are none of the training's business. */
    private Map<String, String> environment() {
        return Map.of(
                "PATH", System.getenv("PATH"), "HOME", scratch.toString(), "TERM", "xterm-256color", "LANG", "C.UTF-8");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
