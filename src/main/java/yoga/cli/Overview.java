package yoga.cli;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import yoga.practice.Catalogue;
import yoga.practice.Characters;
import yoga.practice.Routine;
import yoga.progress.Journal;
import yoga.progress.Practice;
import yoga.progress.Progress;
import yoga.progress.Standing;
import yoga.progress.Unfinished;
import yoga.store.JournalReading;
import yoga.terminal.Ink;
import yoga.terminal.Line;
import yoga.terminal.RescueWording;

/** {@code yoga} alone: where one is today, in three lines, and the commands worth knowing. */
final class Overview implements Command {
    static final String SENTENCE = "A practice timer for upper backs that sit too long.";

    private static final int COMMAND = 29;

    /** So many days the end of a plan is news. */
    private static final int FRESH = 7;

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
        JournalReading reading = JournalKeeping.of(surroundings).file().read();
        Page page = Page.of(surroundings, global);
        if (reading.readable()) {
            where(page, catalogue, reading.journal());
        }
        page.line(Line.of(page.shown(alerts(catalogue))));
        page.blank();
        worthKnowing(page, catalogue, reading.journal());
        page.blank();
        page.paragraph(0, Ink.FAINT, "More: yoga --help. Gentle movement, not medical advice; stop if it hurts.");
        page.writeTo(surroundings.output());
        return reading.readable() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void where(Page page, Catalogue catalogue, Journal journal) {
        Standing standing = PlanInForce.find(surroundings, catalogue, journal);
        Progress progress = progress(journal);
        String lately = new ProgressWords(progress).lately();
        page.paragraph(0, Ink.PLAIN, today(journal, progress, standing, lately));
        page.paragraph(0, Ink.PLAIN, lately.isEmpty() ? "Nothing practised yet." + usual(catalogue, standing) : lately);
    }

    private String today(Journal journal, Progress progress, @Nullable Standing standing, String lately) {
        if (Unfinished.hurtOn(progress.today(), journal)) {
            return "It hurt today; let it rest, all else can wait.";
        }
        if (standing != null && isOfToday(standing)) {
            return standing.finished()
                    ? standing.plan().name() + ": " + PlanInForce.allDone(standing.plan()) + "."
                    : open(standing);
        }
        Duration practised = progress.days().on(progress.today());
        if (!practised.isZero()) {
            return ProgressWords.minutes(practised) + " practised today.";
        }
        return lately.isEmpty() ? SENTENCE : "Nothing practised today so far.";
    }

    private static String open(Standing standing) {
        String place = PlanInForce.place(standing);
        return standing.doneToday()
                ? place + ", is done."
                : place + ". Today: " + PlanInForce.named(standing.routine()) + ".";
    }

    /** A plan that was finished long ago is not where one is today. */
    private static boolean isOfToday(Standing standing) {
        List<Standing.Day> done = standing.done();
        return !standing.finished()
                || !done.get(done.size() - 1).on().isBefore(standing.today().minusDays(FRESH));
    }

    /** Such as {@code Morning Power takes 5:35.}; empty where a plan says it, or the person's files have done away with it. */
    private static String usual(Catalogue catalogue, @Nullable Standing standing) {
        Routine usual = catalogue.routines().get(PlanInForce.DEFAULT_ROUTINE);
        return usual == null || standing != null
                ? ""
                : " " + usual.name() + " takes " + PlanInForce.length(usual) + ".";
    }

    private void worthKnowing(Page page, Catalogue catalogue, Journal journal) {
        Standing standing = PlanInForce.findSilently(surroundings, catalogue, journal);
        Practice left = Unfinished.last(journal);
        boolean goesOn = left != null
                && left.ending() != Practice.Ending.HURT
                && left.day().equals(PlanInForce.today(surroundings));
        if (goesOn && left != null) {
            worthKnowing(
                    page,
                    "yoga run --resume",
                    "go on with " + page.shown(Characters.shown(left.routine())) + " at step " + (left.lastStep() + 1));
        }
        boolean open = standing != null && !standing.finished() && !standing.doneToday();
        worthKnowing(page, "yoga run", open ? "guide what comes today" : "guide a session");
        worthKnowing(page, "yoga rescue --every 60m", "short movements through the workday");
        if (standing == null) {
            worthKnowing(page, "yoga plan start", "two weeks, a few minutes a day");
        } else {
            worthKnowing(page, "yoga progress", "what you practised, and how it felt");
        }
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
