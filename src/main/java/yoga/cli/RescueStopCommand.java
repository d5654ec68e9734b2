package yoga.cli;

import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Model.CommandSpec;
import yoga.practice.Catalogue;
import yoga.store.RescueLock;

/** {@code yoga rescue stop}: asks the process that keeps the watch to end. */
final class RescueStopCommand implements Command {
    private static final int LOOKS = 100;
    private static final long BETWEEN_LOOKS_NANOS = 30_000_000;

    private final Surroundings surroundings;
    private final CatalogueOptions catalogueOptions = new CatalogueOptions();

    RescueStopCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void declare(CommandSpec spec) {
        Help.examples(spec, "yoga rescue stop");
    }

    @Override
    public ExitCode run() {
        Catalogue catalogue = catalogueOptions.catalogue(surroundings);
        RescueWatch watch = RescueWatch.find(surroundings, catalogue);
        if (watch == null) {
            return failed(RescueAnswerCommand.NOT_RUNNING);
        }
        if (!watch.keeper().resident()) {
            return failed("the system's scheduler calls the alerts; 'yoga rescue uninstall' ends that, and"
                    + " 'yoga rescue pause' keeps them quiet");
        }
        long process = watch.keeper().process();
        Optional<ProcessHandle> handle = ProcessHandle.of(process);
        if (handle.isEmpty() || !handle.get().destroy()) {
            return failed("process " + process + " keeps the alerts and cannot be reached from here");
        }
        for (int i = 0; i < LOOKS; i++) {
            if (!RescueLock.held(surroundings.locations().state())) {
                surroundings.output().write("The alerts are off.\n");
                return ExitCode.DONE;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
        return failed("process " + process + " was asked to end and has not yet");
    }

    private ExitCode failed(String why) {
        Messages.tell(surroundings.messages(), why);
        return ExitCode.FAILED;
    }
}
