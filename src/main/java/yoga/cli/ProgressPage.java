package yoga.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import yoga.practice.Catalogue;
import yoga.practice.Characters;
import yoga.practice.Dates;
import yoga.practice.Pose;
import yoga.progress.Days;
import yoga.progress.Progress;
import yoga.terminal.Columns;
import yoga.terminal.FeelingChart;
import yoga.terminal.HeatMap;
import yoga.terminal.Ink;
import yoga.terminal.Line;
import yoga.terminal.Theme;

/** What a journal adds up to as a page: a calendar, sums, and a chart; or the same in lines that can be read aloud. */
final class ProgressPage {
    /** More poses or muscles than this are not what one looks for. */
    private static final int MOST_SUMS = 8;

    private static final int BAR = 24;

    /** A shorter one tells nothing. */
    private static final int SHORTEST_BAR = 6;

    private final Page page;
    private final Progress progress;
    private final ProgressWords words;
    private final Catalogue catalogue;

    ProgressPage(Page page, Progress progress, Catalogue catalogue) {
        this.page = page;
        this.progress = progress;
        this.words = new ProgressWords(progress);
        this.catalogue = catalogue;
    }

    /** Writes calendar, sums and chart. */
    void draw(Theme theme) {
        heading();
        page.blank();
        for (Line line : HeatMap.lines(progress, theme, page.columns() - 1)) {
            page.line(line);
        }
        page.blank();
        sentences();
        for (List<Line> sums : List.of(
                sums(theme, "By pose", progress.poses(), this::pose),
                sums(theme, "By target", progress.targets(), what -> what))) {
            if (!sums.isEmpty()) {
                page.blank();
                sums.forEach(page::line);
            }
        }
        if (!progress.feelings().days().isEmpty()) {
            page.blank();
            page.paragraph(0, Ink.STRONG, "How it felt, 0 (at ease) to 10 (worst)");
            for (Line line : FeelingChart.lines(progress, theme, page.columns() - 1)) {
                page.line(line);
            }
            feelings();
        }
    }

    /** Writes the same in lines: a week each, a sum each. */
    void tell() {
        heading();
        for (int week = 0; week < progress.weeks(); week++) {
            tell(week);
        }
        sentences();
        for (Progress.Sum sum : progress.poses()) {
            page.line(Line.of(page.shown(pose(sum.what()) + ": " + ProgressWords.minutes(sum.practised()))));
        }
        for (Progress.Sum sum : progress.targets()) {
            page.line(Line.of(page.shown("For " + sum.what() + ": " + ProgressWords.minutes(sum.practised()))));
        }
        if (!progress.feelings().days().isEmpty()) {
            page.line(Line.of("How it felt, 0 (at ease) to 10 (worst):"));
            feelings();
        }
    }

    private void tell(int week) {
        LocalDate monday = progress.first().plusWeeks(week);
        Days days = progress.days().between(monday, monday.plusDays(6));
        if (days.count() == 0) {
            return;
        }
        StringBuilder each = new StringBuilder();
        days.practised()
                .forEach((day, practised) -> each.append(each.length() == 0 ? "" : ", ")
                        .append(Dates.near(day, progress.today()))
                        .append(' ')
                        .append(ProgressWords.minutes(practised)));
        page.paragraph(
                0,
                Ink.PLAIN,
                "Week of " + Dates.plain(monday, progress.today()) + ": "
                        + ProgressWords.counted(days.count(), "day") + ", " + ProgressWords.minutes(days.sum()) + " ("
                        + each + ").");
    }

    private void heading() {
        String what = progress.weeks() == 1 ? "This week" : "The last " + progress.weeks() + " weeks";
        Line line = new Line().add(Ink.STRONG, what).add(page.dot() + words.weeks());
        if (line.width() < page.columns()) {
            page.line(line);
        } else {
            page.line(Line.of(Ink.STRONG, what)).line(Line.of(words.weeks()));
        }
    }

    private void sentences() {
        page.paragraph(0, Ink.PLAIN, words.thisWeek() + " " + words.runs());
        if (progress.weeks() > 1) {
            page.paragraph(0, Ink.PLAIN, words.sum());
        }
        if (!words.alerts().isEmpty()) {
            page.paragraph(0, Ink.PLAIN, words.alerts());
        }
    }

    private void feelings() {
        page.paragraph(0, Ink.PLAIN, words.feelings() + " " + words.trend());
    }

    private String pose(String id) {
        Pose pose = catalogue.poses().get(id);
        return pose == null ? Characters.shown(id) : pose.name();
    }

    private List<Line> sums(Theme theme, String heading, List<Progress.Sum> sums, Function<String, String> name) {
        List<Line> lines = new ArrayList<>();
        if (sums.isEmpty()) {
            return lines;
        }
        lines.add(Line.of(Ink.STRONG, heading));
        List<Progress.Sum> most = sums.subList(0, Math.min(sums.size(), MOST_SUMS));
        long longest = Math.max(1, sums.get(0).practised().toSeconds());
        int widest = 0;
        int minutesWide = 0;
        for (Progress.Sum sum : most) {
            widest = Math.max(widest, Columns.of(page.shown(name.apply(sum.what()))));
            minutesWide =
                    Math.max(minutesWide, ProgressWords.minutes(sum.practised()).length());
        }
        widest = Math.min(widest, page.columns() - minutesWide - 5);
        int bar = Math.min(BAR, page.columns() - widest - minutesWide - 7);
        for (Progress.Sum sum : most) {
            String minutes = ProgressWords.minutes(sum.practised());
            Line line = new Line()
                    .add("  " + Columns.shorten(page.shown(name.apply(sum.what())), widest, page.ellipsis()))
                    .to(4 + widest + minutesWide - minutes.length())
                    .add(minutes);
            if (bar >= SHORTEST_BAR) {
                long length =
                        Math.max(1, Math.round((double) bar * sum.practised().toSeconds() / longest));
                line.add("  ").add(Ink.ACCENT, theme.done().repeat((int) length));
            }
            lines.add(line);
        }
        if (sums.size() > most.size()) {
            lines.add(
                    Line.of(Ink.FAINT, page.shown("  … and " + (sums.size() - most.size()) + " more; --json has all")));
        }
        return lines;
    }
}
