package yoga.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import yoga.job.Hours;
import yoga.job.Job;
import yoga.job.JobFile;
import yoga.job.JobFiles;
import yoga.job.Plan;
import yoga.practice.Catalogue;
import yoga.practice.InvalidInput;
import yoga.rescue.State;
import yoga.rescue.Terms;
import yoga.rescue.Workday;
import yoga.store.Locations;
import yoga.store.RescueFile;

/** {@code yoga rescue install} and {@code uninstall}: lets the system's own scheduler call {@code yoga rescue tick}. */
final class RescueInstallCommand implements Command {
    private final Surroundings surroundings;
    private final boolean install;
    private final RescueOptions options = new RescueOptions();
    private final CatalogueOptions catalogueOptions = new CatalogueOptions();
    private final OptionSpec notify = RescueTickCommand.notifyOption();
    private final OptionSpec print = Command.flag("--print", "Show what would be written and run; change nothing.");
    private final OptionSpec yes = Command.flag("--yes", "Do not ask.");
    private @Nullable CommandSpec spec;

    RescueInstallCommand(Surroundings surroundings, boolean install) {
        this.surroundings = surroundings;
        this.install = install;
    }

    @Override
    public void declare(CommandSpec spec) {
        this.spec = spec;
        if (install) {
            Help.examples(spec, "yoga rescue install --print", "yoga rescue install --every 60m --from 08:30");
            options.declareAll(spec);
            spec.addOption(notify);
            catalogueOptions.declare(spec);
        } else {
            Help.examples(spec, "yoga rescue uninstall");
        }
        spec.addOption(print).addOption(yes);
    }

    @Override
    public ExitCode run() {
        Catalogue catalogue = catalogueOptions.catalogue(surroundings);
        Terms terms = options.terms(catalogue, null);
        Plan plan = plan(new Job(command(), environment(), hours(terms)));
        if (Command.on(print)) {
            surroundings.output().write(printed(plan));
            return ExitCode.DONE;
        }
        if (!Command.on(yes) && !agreed(plan)) {
            surroundings.output().write("Nothing was changed.\n");
            return ExitCode.FAILED;
        }
        try {
            return install ? install(plan) : uninstall(plan);
        } catch (FileAlreadyExistsException e) {
            Messages.tell(surroundings.messages(), e.getFile() + ": " + e.getReason());
        } catch (IOException e) {
            Messages.tell(surroundings.messages(), "cannot change " + e.getMessage());
        }
        return ExitCode.FAILED;
    }

    private Plan plan(Job job) {
        String system = system();
        Path home = Locations.home(surroundings.environment());
        if (system.startsWith("windows")) {
            return job.taskScheduler(surroundings.locations().state());
        }
        if (system.startsWith("mac")) {
            return job.launchd(home, user(home));
        }
        Path config = surroundings.locations().config().getParent();
        return job.systemd(config == null ? home.resolve(".config") : config);
    }

    private static String system() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    }

    private static int user(Path home) {
        try {
            return Files.getAttribute(home, "unix:uid") instanceof Integer uid ? uid : 0;
        } catch (IOException | UnsupportedOperationException e) {
            return 0;
        }
    }

    /** The same program with the same options, wherever the scheduler calls it from. */
    private List<String> command() {
        List<String> command = new ArrayList<>();
        String launcher = System.getProperty("yoga.launcher", "");
        if (launcher.isEmpty() || system().startsWith("windows")) {
            String java = ProcessHandle.current().info().command().orElse("java");
            command.add(system().startsWith("windows") ? java.replace("java.exe", "javaw.exe") : java);
            command.addAll(List.of("-classpath", System.getProperty("java.class.path", ""), "yoga.Main"));
        } else {
            command.add(Path.of(launcher).toAbsolutePath().normalize().toString());
        }
        command.addAll(List.of("rescue", "tick"));
        if (install && spec != null) {
            addOptions(spec.commandLine().getParseResult().originalArgs(), command);
        }
        return command;
    }

    private static void addOptions(List<String> given, List<String> command) {
        for (int i = 0; i < given.size(); i++) {
            String argument = given.get(i);
            if (argument.equals("--file") && i + 1 < given.size()) {
                i++;
                command.add("--file=" + absolute(given.get(i)));
            } else if (argument.startsWith("--file=")) {
                command.add("--file=" + absolute(argument.substring("--file=".length())));
            } else if (!List.of("--yes", "--print").contains(argument)) {
                command.add(argument);
            }
        }
    }

    private static String absolute(String file) {
        if (file.equals("-")) {
            throw new InvalidInput("--file - cannot be read again later; name a file");
        }
        return Path.of(file).toAbsolutePath().normalize().toString();
    }

    /** What the scheduler's own environment may lack. */
    private Map<String, String> environment() {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put("JAVA_HOME", System.getProperty("java.home", ""));
        for (String name : List.of("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")) {
            String value = surroundings.environment().getOrDefault(name, "");
            if (!value.isEmpty()) {
                kept.put(name, value);
            }
        }
        return kept;
    }

    /** The workday, and as long behind it as an alert may be late or put off. */
    private static Hours hours(Terms terms) {
        Workday workday = terms.schedule().workday();
        Duration behind = terms.grace().plus(terms.snooze());
        return new Hours(workday.from(), workday.length().plus(behind), workday.days());
    }

    private String printed(Plan plan) {
        StringBuilder text = new StringBuilder();
        for (JobFile file : plan.files()) {
            text.append("# ")
                    .append(file.path())
                    .append('\n')
                    .append(file.text())
                    .append('\n');
        }
        text.append(install ? "# to switch it on:\n" : "# to switch it off:\n");
        text.append(commands(install ? plan.on() : plan.off()));
        return text.toString();
    }

    private static String commands(List<List<String>> commands) {
        StringBuilder text = new StringBuilder();
        for (List<String> command : commands) {
            text.append(String.join(" ", command)).append('\n');
        }
        return text.toString();
    }

    /** Asks the person, once everything that would happen is said. */
    private boolean agreed(Plan plan) {
        if (!surroundings.terminals().in() || !surroundings.terminals().out()) {
            throw new InvalidInput("there is nobody to ask; --yes goes ahead, --print only shows what would be done");
        }
        StringBuilder question = new StringBuilder(install ? "This writes\n" : "This removes\n");
        for (JobFile file : plan.files()) {
            question.append("  ").append(file.path()).append('\n');
        }
        question.append("and runs\n");
        for (List<String> command : install ? plan.on() : plan.off()) {
            question.append("  ").append(String.join(" ", command)).append('\n');
        }
        surroundings.output().write(question + "Go ahead? [y/N] ");
        try {
            String answer =
                    new BufferedReader(new InputStreamReader(surroundings.input(), StandardCharsets.UTF_8)).readLine();
            return answer != null && List.of("y", "yes").contains(answer.strip().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            return false;
        }
    }

    private ExitCode install(Plan plan) throws IOException {
        JobFiles.write(plan);
        for (JobFile file : plan.files()) {
            surroundings.output().write("Wrote " + file.path() + "\n");
        }
        plan.off().forEach(RescueInstallCommand::runs);
        for (List<String> command : plan.on()) {
            if (!runs(command)) {
                Messages.tell(
                        surroundings.messages(),
                        "this did not work here, and switches it on: " + String.join(" ", command));
                return ExitCode.FAILED;
            }
        }
        surroundings.output().write("The alerts are on. 'yoga rescue uninstall' takes them away.\n");
        return ExitCode.DONE;
    }

    private ExitCode uninstall(Plan plan) throws IOException {
        if (!JobFiles.present(plan).isEmpty()) {
            plan.off().forEach(RescueInstallCommand::runs);
        }
        List<Path> removed = JobFiles.remove(plan);
        for (Path file : removed) {
            surroundings.output().write("Removed " + file + "\n");
        }
        RescueFile state = new RescueFile(
                surroundings.locations().state(), sentence -> Messages.tell(surroundings.messages(), sentence));
        state.change(RescueInstallCommand::withoutScheduler);
        surroundings.output().write(removed.isEmpty() ? "Nothing was installed.\n" : "The alerts are off.\n");
        return ExitCode.DONE;
    }

    private static State withoutScheduler(State state) {
        return state.keeper() == null || state.keeper().resident() ? state : state.end(Instant.now());
    }

    private static boolean runs(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
