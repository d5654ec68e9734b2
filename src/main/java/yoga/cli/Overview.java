package yoga.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import yoga.practice.Catalogue;
import yoga.practice.Routine;
import yoga.progress.Journal;
import yoga.progress.Progress;
import yoga.progress.Standing;
import yoga.terminal.Ink;
import yoga.terminal.Line;
import yoga.terminal.RescueWording;

/** {@code yoga} alone: where one is today, in three lines, and the commands worth knowing. */
final class Overview implements Command {
    static final String SENTENCE = "A practice timer for upper backs that sit too long.";

    private static final int COMMAND = 29;

    private final Surroundings surroundings;
    private final GlobalOptions global;

    Overview(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    /** Such as {@code yoga 0.1.0 (Java 17.0.15)}. */
    static String version() {
        String version = Overview.class.getPackage().getImplementationVersion();
        return "yoga " + (version == null ? "development" : version) + " (Java " + System.getProperty("java.version")
                + ")";
    }

    @Override
    public void declare(CommandSpec spec) {
        Help.examples(spec, "yoga run morning", "yoga pose thread-the-needle", "yoga poses --where desk");
        Help.commands(spec, Cli.COMMANDS);
    }

    @Override
    public ExitCode run() {
        Catalogue catalogue = new CatalogueOptions().catalogue(surroundings);
        Journal journal = JournalKeeping.of(surroundings).file().read().journal();
        Standing standing = PlanInForce.find(surroundings, catalogue, journal);
        Page page = Page.of(surroundings, global);
        page.paragraph(0, Ink.PLAIN, today(catalogue, journal, standing));
        page.paragraph(0, Ink.PLAIN, lately(catalogue, journal));
        page.paragraph(0, Ink.PLAIN, alerts(catalogue));
        page.blank();
        worthKnowing(
                page,
                "yoga run",
                standing == null || standing.finished() ? "guide a session" : "guide what comes today");
        worthKnowing(page, "yoga rescue --every 60m", "short movements through the workday");
        if (standing == null) {
            worthKnowing(page, "yoga plan start", "two weeks, a few minutes a day");
        } else {
            worthKnowing(page, "yoga progress", "what you practised, and how it felt");
        }
        page.blank();
        page.paragraph(0, Ink.FAINT, "More: yoga --help. Gentle movement, not medical advice; stop if it hurts.");
        page.writeTo(surroundings.output());
        return ExitCode.DONE;
    }

    private String today(Catalogue catalogue, Journal journal, @Nullable Standing standing) {
        if (standing != null) {
            String place = PlanInForce.place(standing);
            return standing.finished()
                    ? standing.plan().name() + ": all " + standing.plan().days() + " days are done."
                    : standing.doneToday()
                            ? place + ", is done."
                            : place + ". Today: " + PlanInForce.named(standing.routine()) + ".";
        }
        if (journal.entries().isEmpty()) {
            return SENTENCE;
        }
        Progress progress = progress(journal);
        return progress.days().on(progress.today()).isZero()
                ? "Nothing practised today so far." + usual(catalogue, " ")
                : ProgressWords.minutes(progress.days().on(progress.today())) + " practised today.";
    }

    /** Such as {@code Morning Power takes 5:35.}; empty if a file of the person's has done away with it. */
    private static String usual(Catalogue catalogue, String before) {
        Routine usual = catalogue.routines().get(PlanInForce.DEFAULT_ROUTINE);
        return usual == null ? "" : before + usual.name() + " takes " + PlanInForce.length(usual) + ".";
    }

    private String lately(Catalogue catalogue, Journal journal) {
        ProgressWords words = new ProgressWords(progress(journal));
        String lately = words.lately();
        return lately.isEmpty() ? "Nothing practised yet." + usual(catalogue, " ") : lately;
    }

    private Progress progress(Journal journal) {
        return Progress.of(journal, PlanInForce.today(surroundings), 1, pose -> List.of());
    }

    private String alerts(Catalogue catalogue) {
        RescueWatch watch = RescueWatch.find(surroundings, catalogue);
        if (watch == null) {
            return "No alerts are on.";
        }
        return "Alerts: " + new RescueWording(watch.movements()).title(watch.outlook()) + ".";
    }

    private static void worthKnowing(Page page, String command, String what) {
        page.line(new Line().add("  ").add(Ink.STRONG, command).to(COMMAND).add(what));
    }
}
