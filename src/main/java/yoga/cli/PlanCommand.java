package yoga.cli;

import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import yoga.practice.Catalogue;
import yoga.practice.Dates;
import yoga.practice.Plan;
import yoga.practice.Weekdays;
import yoga.progress.Standing;
import yoga.progress.Unfinished;
import yoga.store.JournalReading;
import yoga.terminal.Ink;
import yoga.terminal.Line;

/** {@code yoga plan}: the days of the plan, where one stands, and what comes next. */
final class PlanCommand implements Command {
    /** A longer plan is shown around the day that is on. */
    private static final int MOST_ROWS = 21;

    /** Behind a date with its year. */
    private static final int ROUTINE = 29;

    /** After so many days it is good to hear that nothing is lost. */
    private static final int A_WHILE = 3;

    private final Surroundings surroundings;
    private final GlobalOptions global;
    private final CatalogueOptions catalogueOptions = new CatalogueOptions();
    private final OptionSpec json = Command.flag("--json", "Write it as JSON.");

    PlanCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public void declare(CommandSpec spec) {
        Help.examples(spec, "yoga plan start", "yoga run", "yoga plan");
        spec.addOption(json);
        catalogueOptions.declare(spec);
        PlanCommands.footer(spec);
    }

    @Override
    public ExitCode run() {
        Catalogue catalogue = catalogueOptions.catalogue(surroundings);
        JournalReading reading = JournalKeeping.of(surroundings).file().read();
        if (!reading.readable()) {
            return ExitCode.FAILED;
        }
        Standing on = PlanInForce.find(surroundings, catalogue, reading.journal());
        Standing shown = on == null
                ? Standing.before(PlanStartCommand.plan(catalogue, null), PlanInForce.today(surroundings))
                : on;
        if (Command.on(json)) {
            surroundings.output().write(PlanJson.of(shown, on != null));
            return ExitCode.DONE;
        }
        Page page = Page.of(surroundings, global);
        heading(page, shown, on != null);
        page.blank();
        rows(page, shown, on != null);
        page.blank();
        boolean hurt = on != null && Unfinished.hurtOn(shown.today(), reading.journal());
        page.paragraph(
                0,
                Ink.PLAIN,
                hurt ? "It hurt today; let it rest. The plan waits as long as you do." : next(shown, on != null));
        alerts(page, shown.plan());
        page.writeTo(surroundings.output());
        return ExitCode.DONE;
    }

    private static void heading(Page page, Standing standing, boolean begun) {
        Plan plan = standing.plan();
        String where = !begun
                ? plan.days() + (plan.days() == 1 ? " day" : " days")
                : standing.finished() ? PlanInForce.allDone(plan) : "day " + standing.day() + " of " + plan.days();
        page.line(new Line().add(Ink.STRONG, page.shown(plan.name())).add(page.dot() + where));
        if (!plan.about().isEmpty()) {
            page.paragraph(0, Ink.FAINT, plan.about());
        }
    }

    private static void rows(Page page, Standing standing, boolean begun) {
        int days = standing.plan().days();
        int first = days <= MOST_ROWS ? 1 : Math.max(1, Math.min(standing.day() - 7, days - 14));
        int last = days <= MOST_ROWS ? days : first + 14;
        if (first > 1) {
            page.line(Line.of(Ink.FAINT, page.shown("  … days 1 to " + (first - 1) + ", done")));
        }
        for (int day = first; day <= last; day++) {
            row(page, standing, day, begun);
        }
        if (last < days) {
            page.line(Line.of(Ink.FAINT, page.shown("  … days " + (last + 1) + " to " + days + " follow")));
        }
    }

    private static void row(Page page, Standing standing, int day, boolean begun) {
        String number = " ".repeat(day < 10 ? 3 : day < 100 ? 2 : 1) + day;
        Line line = new Line();
        if (day <= standing.done().size()) {
            Standing.Day done = standing.done().get(day - 1);
            line.add(Ink.FAINT, number).to(6).add("done").to(12);
            line.add(Ink.FAINT, day(done.on(), standing.today())).to(ROUTINE).add(page.shown(done.routine()));
        } else {
            boolean next = begun && day == standing.next();
            String what = standing.plan().routine(day).id();
            Ink ink = next ? Ink.ACCENT : Ink.PLAIN;
            line.add(Ink.FAINT, number).to(6);
            line.add(ink, !next ? "" : standing.doneToday() ? "next" : "today")
                    .to(ROUTINE)
                    .add(ink, page.shown(what));
        }
        page.line(line);
    }

    private static String day(LocalDate day, LocalDate today) {
        return day.equals(today) ? "today" : Dates.near(day, today);
    }

    private static String next(Standing standing, boolean begun) {
        Plan plan = standing.plan();
        if (!begun) {
            return "'yoga plan start' begins it, and 'yoga run' then knows what comes. A day counts once one of the plan's"
                    + " routines was practised to its end.";
        }
        if (standing.finished()) {
            Standing.Day last = standing.done().get(plan.days() - 1);
            long over = last.on().toEpochDay() - standing.done().get(0).on().toEpochDay() + 1;
            return "Done, over " + over + (over == 1 ? " day" : " days") + ". 'yoga run "
                    + plan.routine(plan.days()).id() + "' keeps it going; 'yoga plan start' begins anew.";
        }
        if (standing.doneToday()) {
            return "Today is done. Next, tomorrow or when it suits: " + PlanInForce.named(plan.routine(standing.next()))
                    + ".";
        }
        return since(standing) + "Today: " + PlanInForce.named(standing.routine()) + ". 'yoga run' guides it.";
    }

    /** Nothing is lost by days that were left out, and that is worth saying after some. */
    private static String since(Standing standing) {
        if (standing.done().isEmpty()) {
            return "";
        }
        LocalDate last = standing.done().get(standing.done().size() - 1).on();
        long days = standing.today().toEpochDay() - last.toEpochDay();
        return days < A_WHILE
                ? ""
                : "The last day was " + days + " days ago; nothing is lost, it goes on with day " + standing.day()
                        + ". ";
    }

    private static void alerts(Page page, Plan plan) {
        if (plan.rescue() != null) {
            page.paragraph(
                    0,
                    Ink.FAINT,
                    "Alerts go along, " + Weekdays.format(plan.rescueDays()) + ": 'yoga rescue --every "
                            + plan.rescue().cycle().toMinutes() + "m"
                            + (plan.rescue().id().equals(RescueOptions.DEFAULT_PROTOCOL)
                                    ? ""
                                    : " --protocol " + plan.rescue().id())
                            + "'.");
        }
    }
}
