package yoga.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yoga.practice.Durations;
import yoga.practice.TimesOfDay;
import yoga.rescue.Outcome;
import yoga.rescue.Outlook;
import yoga.rescue.Outlook.Mode;
import yoga.rescue.Ringing;
import yoga.rescue.Terms;

/** Paints workday alerts as lines: a pure function of the outlook, the size and the theme. */
final class Panel {
    private static final Size WIDE = new Size(80, 20);
    private static final Size FULL = new Size(50, 12);
    private static final Size THREE_LINES = new Size(30, 4);
    private static final int WIDEST = 96;

    /** Where the day's list begins in a wide panel. */
    private static final int LIST_COLUMN = 41;

    private static final int COUNT_COLUMN = 6;

    /** The rows between the bar and the keys. */
    private static final int WIDE_BODY = 15;

    private static final int BODY = 8;

    /** A longer wait is told by its time of day alone. */
    private static final Duration COUNTED = Duration.ofHours(1);

    private final Theme theme;
    private final RescueWording wording;
    private final String name;
    private final Terms terms;

    /**
     * A panel.
     *
     * @param name the protocol's
     */
    Panel(Theme theme, RescueWording wording, String name, Terms terms) {
        this.theme = theme;
        this.wording = wording;
        this.name = name;
        this.terms = terms;
    }

    /** The lines to show, none wider than the terminal less one column, none more than its rows. */
    List<Line> paint(Outlook outlook, Size size, boolean help) {
        int width = Math.max(1, Math.min(size.columns() - 1, WIDEST));
        List<Line> lines;
        if (size.holds(FULL)) {
            lines = full(outlook, width, size.holds(WIDE), help);
        } else if (size.holds(THREE_LINES)) {
            lines = threeLines(outlook, width, help);
        } else {
            lines = List.of(oneLine(outlook));
        }
        List<Line> clipped = new ArrayList<>(lines.size());
        for (Line line : lines) {
            clipped.add(line.clip(width));
        }
        return clipped;
    }

    /** What is counted down to: the end of an alert's patience, or the next alert within the hour; null for nothing. */
    @Nullable
    Duration count(Outlook outlook) {
        Ringing ringing = outlook.ledger().ringing();
        if (outlook.mode() == Mode.RINGING && ringing != null) {
            return Duration.between(outlook.at(), ringing.since().plus(terms.grace()));
        }
        Instant next = outlook.next() == null ? null : outlook.next().at();
        if (next == null || (outlook.mode() != Mode.WAITING && outlook.mode() != Mode.EARLY)) {
            return null;
        }
        Duration left = Duration.between(outlook.at(), next);
        return left.compareTo(COUNTED) > 0 ? null : left;
    }

    private List<Line> full(Outlook outlook, int width, boolean wide, boolean help) {
        List<Line> lines = new ArrayList<>();
        lines.add(header(width));
        lines.add(day(outlook, width));
        lines.add(new Line());
        List<Line> body = help ? RescueKeys.lines() : wide ? wideBody(outlook, width) : body(outlook, width);
        int rows = wide ? WIDE_BODY : BODY;
        for (int row = 0; row < rows; row++) {
            lines.add(row < body.size() ? body.get(row) : new Line());
        }
        lines.add(RescueKeys.line(theme, outlook.mode(), width));
        return lines;
    }

    private Line header(int width) {
        String right = RescueWording.terms(terms.schedule(), theme.dot());
        int room = Math.max(0, width - Columns.of(right) - 3);
        return new Line()
                .add(" ")
                .add(Ink.STRONG, Columns.shorten(theme.text(name), room, theme.ellipsis()))
                .to(width - Columns.of(right))
                .add(Ink.FAINT, right);
    }

    /** The hours of the day as a bar between their ends. */
    private Line day(Outlook outlook, int width) {
        LocalDateTime begin = outlook.workday().beginOf(outlook.day());
        LocalDateTime end = outlook.workday().endOf(outlook.day());
        String from = TimesOfDay.format(begin.toLocalTime());
        String until = TimesOfDay.format(end.toLocalTime());
        int length = Math.max(0, width - from.length() - until.length() - 3);
        double gone = (double) Duration.between(begin, outlook.now()).toSeconds()
                / Duration.between(begin, end).toSeconds();
        boolean free = outlook.mode() == Mode.FREE_DAY;
        int done = free ? 0 : (int) (Math.max(0, Math.min(1, gone)) * length);
        return new Line()
                .add(" ")
                .add(from + " ")
                .add(Ink.ACCENT, theme.done().repeat(done))
                .add(Ink.FAINT, theme.open().repeat(length - done))
                .add(" " + until);
    }

    private List<Line> wideBody(Outlook outlook, int width) {
        List<Line> left = new ArrayList<>();
        left.add(title(outlook, LIST_COLUMN - 2));
        left.add(new Line());
        String count = counted(outlook);
        for (int row = 0; row < BigDigits.ROWS; row++) {
            left.add(
                    count == null
                            ? new Line()
                            : new Line().to(COUNT_COLUMN).add(Ink.ACCENT, BigDigits.row(count, row, theme.block())));
        }
        left.add(new Line());
        addWrapped(left, Ink.PLAIN, wording.detail(outlook), LIST_COLUMN - 2);
        addWrapped(left, Ink.FAINT, answer(outlook), LIST_COLUMN - 2);
        List<Line> list = list(outlook, WIDE_BODY - 3, width - LIST_COLUMN);
        List<Line> body = new ArrayList<>();
        for (int row = 0; row < WIDE_BODY - 2; row++) {
            Line line = row < left.size() ? left.get(row) : new Line();
            Line beside = row == 0
                    ? Line.of(Ink.FAINT, heading(outlook))
                    : row - 1 < list.size() ? list.get(row - 1) : new Line();
            body.add(line.clip(LIST_COLUMN - 1).to(LIST_COLUMN).add(beside));
        }
        body.add(new Line().to(LIST_COLUMN).add(Ink.FAINT, RescueWording.sums(outlook, theme.dot())));
        return body;
    }

    private List<Line> body(Outlook outlook, int width) {
        List<Line> body = new ArrayList<>();
        String count = counted(outlook);
        body.add(title(outlook, width - (count == null ? 0 : count.length() + 1)));
        if (count != null) {
            body.get(0).to(width - count.length()).add(Ink.ACCENT, count);
        }
        String detail = wording.detail(outlook);
        String answer = answer(outlook);
        addWrapped(body, Ink.PLAIN, answer.isEmpty() ? detail : answer, width);
        body.add(new Line());
        for (Line line : list(outlook, BODY - 1 - body.size(), width - Painter.MARGIN.length())) {
            body.add(new Line().add(Painter.MARGIN).add(line));
        }
        while (body.size() < BODY - 1) {
            body.add(new Line());
        }
        body.add(new Line().add(Painter.MARGIN).add(Ink.FAINT, RescueWording.sums(outlook, theme.dot())));
        return body;
    }

    private static String heading(Outlook outlook) {
        return outlook.day().equals(outlook.now().toLocalDate()) ? "Today" : "This workday";
    }

    private Line title(Outlook outlook, int width) {
        boolean loud = outlook.mode() == Mode.RINGING;
        String title = theme.text(wording.title(outlook));
        int room = width - Painter.MARGIN.length();
        return new Line()
                .add(Painter.MARGIN)
                .add(loud ? Ink.WARNING : Ink.STRONG, Columns.shorten(title, room, theme.ellipsis()));
    }

    private @Nullable String counted(Outlook outlook) {
        Duration count = count(outlook);
        return count == null ? null : Durations.countdown(count);
    }

    /** What to press, while something waits for it. */
    private static String answer(Outlook outlook) {
        return switch (outlook.mode()) {
            case RINGING -> "Press Enter to begin.";
            case GUIDED -> "It is guided in another terminal.";
            case PAUSED -> "Press p to go on.";
            case WAITING, EARLY, DAY_OVER, FREE_DAY -> "";
        };
    }

    /** The day's alerts around the one that is on or comes next, as many as fit. */
    private List<Line> list(Outlook outlook, int rows, int width) {
        List<Outlook.Entry> entries = outlook.entries();
        int at = 0;
        while (at < entries.size() && over(outlook, entries.get(at))) {
            at++;
        }
        int first = Math.max(0, Math.min(at - rows / 3, entries.size() - rows));
        List<Line> lines = new ArrayList<>();
        for (int i = first; i < entries.size() && lines.size() < rows; i++) {
            lines.add(entry(outlook, entries.get(i), i == at, width));
        }
        return lines;
    }

    private static boolean over(Outlook outlook, Outlook.Entry entry) {
        return !RescueWording.state(outlook, entry).equals("now")
                && (entry.outcome() != null || entry.alert().at().isBefore(outlook.at()));
    }

    private Line entry(Outlook outlook, Outlook.Entry entry, boolean current, int width) {
        String state = RescueWording.state(outlook, entry);
        String clock = TimesOfDay.format(entry.alert().civil().toLocalTime());
        int room = Math.max(0, width - clock.length() - 3 - 16);
        String pose = Columns.shorten(theme.text(wording.name(entry.alert())), room, theme.ellipsis());
        Ink ink = current ? Ink.STRONG : over(outlook, entry) ? Ink.FAINT : Ink.PLAIN;
        return new Line()
                .add(ink, clock)
                .add("  ")
                .add(ink, pose)
                .to(clock.length() + 3 + room)
                .add(stateInk(entry, state), state);
    }

    private static Ink stateInk(Outlook.Entry entry, String state) {
        if (state.equals("now")) {
            return Ink.WARNING;
        }
        return entry.outcome() == Outcome.DONE ? Ink.ACCENT : Ink.FAINT;
    }

    private void addWrapped(List<Line> lines, Ink ink, String text, int width) {
        if (!text.isEmpty()) {
            for (String line : Columns.wrap(theme.text(text), width - Painter.MARGIN.length())) {
                lines.add(new Line().add(Painter.MARGIN).add(ink, line));
            }
        }
    }

    private List<Line> threeLines(Outlook outlook, int width, boolean help) {
        String count = counted(outlook);
        String right = count == null ? "" : count;
        String title = theme.text(wording.title(outlook));
        Line first = new Line()
                .add(
                        outlook.mode() == Mode.RINGING ? Ink.WARNING : Ink.STRONG,
                        Columns.shorten(title, width - right.length() - 1, theme.ellipsis()))
                .to(width - right.length())
                .add(Ink.ACCENT, right);
        Line last = help
                ? RescueKeys.line(theme, outlook.mode(), width)
                : Line.of(Ink.FAINT, RescueWording.sums(outlook, theme.dot()) + theme.dot() + "? keys");
        String answer = answer(outlook);
        String second = answer.isEmpty() ? wording.detail(outlook) : answer;
        return List.of(first, Line.of(Columns.shorten(theme.text(second), width, theme.ellipsis())), last);
    }

    private Line oneLine(Outlook outlook) {
        String count = counted(outlook);
        return new Line().add(Ink.ACCENT, count == null ? "" : count + " ").add(theme.text(wording.title(outlook)));
    }
}
