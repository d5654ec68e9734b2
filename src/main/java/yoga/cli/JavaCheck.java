package yoga.cli;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/** Looks at the Java that runs, and whether it starts as quickly as it can. */
final class JavaCheck {
    private JavaCheck() {}

    static List<Finding> findings() {
        String java = System.getProperty("java.version", "?") + " of " + System.getProperty("java.vendor", "?") + ", "
                + System.getProperty("os.name", "?") + " " + System.getProperty("os.arch", "?");
        return List.of(Finding.ok("Java", java), archive(System.getProperty("yoga.archive", "")));
    }

    /**
     * What became of the start-up archive.
     *
     * @param archive the file that the launcher has chosen; empty if it found none that fits
     */
    private static Finding archive(String archive) {
        if (archive.isEmpty()) {
            return Finding.note(
                    "start-up archive",
                    "not in use: it fits one Java and one folder; building yoga here with this Java makes one, and every"
                            + " start takes half as long");
        }
        return isMapped()
                ? Finding.ok("start-up archive", "in use")
                : Finding.note(
                        "start-up archive",
                        "this Java cannot use it, perhaps for a space in its path; build yoga in a folder without one");
    }

    private static boolean isMapped() {
        try {
            HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
            return machine != null
                    && Boolean.parseBoolean(
                            machine.getVMOption("UseSharedSpaces").getValue());
        } catch (IllegalArgumentException e) {
            // Another virtual machine, without this flag.
            return true;
        }
    }
}
