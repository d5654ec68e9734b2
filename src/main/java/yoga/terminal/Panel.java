package yoga.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yoga.practice.Durations;
import yoga.practice.TimesOfDay;
import yoga.rescue.Alert;
import yoga.rescue.Outcome;
import yoga.rescue.Outlook;
import yoga.rescue.Outlook.Mode;
import yoga.rescue.Ringing;
import yoga.rescue.Terms;

/**
 * Paints workday alerts as lines: a pure function of the outlook, the size and the theme.
 *
 * <p>Each size has one number of lines, whatever goes on, so that nothing around the panel ever moves. An alert that waits is
 * told by its words, by a bar beside them, and by large letters where there is room: never by a colour alone.
 */
final class Panel {
    private static final Size WIDE = new Size(80, 20);
    private static final Size FULL = new Size(50, 12);
    private static final Size THREE_LINES = new Size(30, 4);
    private static final int WIDEST = 96;

    /** Where the day's list begins in a wide panel, behind its mark. */
    private static final int LIST_COLUMN = 42;

    /** The rows between the bar and the keys. */
    private static final int WIDE_BODY = 15;

    private static final int BODY = 8;

    /** As wide as {@code again 10:22}. */
    private static final int STATE_WIDTH = 11;

    private static final String MARK = "> ";

    /** A longer wait is told by its time of day alone. */
    private static final Duration COUNTED = Duration.ofHours(1);

    /** One character a dot, as in {@link BigDigits}. */
    private static final List<String> NOW =
            List.of("#   # ### #   #", "##  # # # #   #", "# # # # # # # #", "#  ## # # ## ##", "#   # ### #   #");

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
            lines = List.of(head(outlook, "", width, true));
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

    private String counted(Outlook outlook) {
        Duration count = count(outlook);
        return count == null ? "" : Durations.countdown(count);
    }

    private static boolean rings(Outlook outlook) {
        return outlook.mode() == Mode.RINGING;
    }

    private List<Line> full(Outlook outlook, int width, boolean wide, boolean help) {
        List<Line> lines = new ArrayList<>();
        lines.add(header(width));
        lines.add(day(outlook, width));
        lines.add(new Line());
        List<Line> body = help ? help(outlook, width) : wide ? wideBody(outlook, width) : body(outlook, width);
        int rows = wide ? WIDE_BODY : BODY;
        for (int row = 0; row < rows; row++) {
            lines.add(row < body.size() ? body.get(row) : new Line());
        }
        lines.add(RescueKeys.line(theme, outlook.mode(), width));
        return lines;
    }

    private Line header(int width) {
        String right = RescueWording.cycle(terms.schedule(), theme.dot());
        int room = Math.max(0, width - Columns.of(right) - 3);
        return new Line()
                .add(" ")
                .add(Ink.STRONG, shorten(theme.text(name), room))
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
        boolean free = !outlook.workday().isOn(outlook.day());
        int done = free ? 0 : (int) (Math.max(0, Math.min(1, gone)) * length);
        return new Line()
                .add(" ")
                .add(from + " ")
                .add(Ink.ACCENT, theme.done().repeat(done))
                .add(Ink.FAINT, theme.open().repeat(length - done))
                .add(" " + until);
    }

    /** The keys in full, below what goes on: an alert is seen all the same. */
    private List<Line> help(Outlook outlook, int width) {
        List<Line> body = new ArrayList<>();
        body.add(head(outlook, margin(outlook), width, false));
        body.add(new Line());
        body.addAll(RescueKeys.lines());
        return body;
    }

    private List<Line> wideBody(Outlook outlook, int width) {
        int rows = WIDE_BODY - 3;
        List<Line> left = beside(outlook);
        List<Line> list = list(outlook, rows - 1, width - LIST_COLUMN);
        List<Line> body = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            Line line = row < left.size() ? left.get(row).clip(LIST_COLUMN - 3) : new Line();
            if (row == 0) {
                line.to(LIST_COLUMN).add(Ink.FAINT, heading(outlook));
            } else if (row <= list.size()) {
                line.to(LIST_COLUMN - MARK.length()).add(list.get(row - 1));
            }
            body.add(line);
        }
        body.add(new Line());
        body.add(sums(outlook, width));
        return body;
    }

    private static String heading(Outlook outlook) {
        return outlook.entries().isEmpty()
                ? ""
                : outlook.day().equals(outlook.now().toLocalDate()) ? "Today" : "This workday";
    }

    /** What goes on, beside the list of a wide panel. */
    private List<Line> beside(Outlook outlook) {
        int width = LIST_COLUMN - 3;
        String margin = margin(outlook);
        List<Line> lines = new ArrayList<>();
        lines.add(title(outlook, margin, width, false));
        lines.add(marginal(outlook));
        String count = counted(outlook);
        if (rings(outlook)) {
            for (String row : NOW) {
                lines.add(marginal(outlook).add(Ink.WARNING, dots(row)));
            }
        } else if (!count.isEmpty()) {
            for (int row = 0; row < BigDigits.ROWS; row++) {
                lines.add(marginal(outlook).add(Ink.ACCENT, BigDigits.row(count, row, theme.block())));
            }
        }
        if (lines.size() > 2) {
            lines.add(marginal(outlook));
        }
        addWrapped(lines, outlook, Ink.PLAIN, wording.detail(outlook), width);
        addWrapped(lines, outlook, Ink.PLAIN, answer(outlook), width);
        addWrapped(lines, outlook, Ink.FAINT, rings(outlook) ? "It waits " + count + " more." : "", width);
        return lines;
    }

    private String dots(String row) {
        StringBuilder dots = new StringBuilder();
        for (int i = 0; i < row.length(); i++) {
            dots.append((row.charAt(i) == '#' ? theme.block() : " ").repeat(2));
        }
        return dots.toString();
    }

    private List<Line> body(Outlook outlook, int width) {
        List<Line> body = new ArrayList<>();
        body.add(head(outlook, margin(outlook), width, false));
        addWrapped(body, outlook, Ink.PLAIN, wording.detail(outlook), width);
        addWrapped(body, outlook, Ink.PLAIN, answer(outlook), width);
        body.add(new Line());
        for (Line line : list(outlook, BODY - 1 - body.size(), width - Painter.MARGIN.length())) {
            body.add(new Line().add(" ").add(line));
        }
        while (body.size() < BODY - 1) {
            body.add(new Line());
        }
        body.add(sums(outlook, width));
        return body;
    }

    private Line sums(Outlook outlook, int width) {
        String sums = RescueWording.sums(outlook, theme.dot());
        boolean fits = Columns.of(sums) <= width - Painter.MARGIN.length();
        return new Line().add(Painter.MARGIN).add(Ink.FAINT, fits ? sums : RescueWording.shortSums(outlook));
    }

    /** The title, and at its right what is counted down to. */
    private Line head(Outlook outlook, String margin, int width, boolean small) {
        String count = counted(outlook);
        String right = rings(outlook) && !small ? "waits " + count : count;
        int room = right.isEmpty() ? width : width - right.length() - 1;
        return title(outlook, margin, room, small).to(width - right.length()).add(Ink.ACCENT, right);
    }

    /** Where it is too wide, the name of the movement is cut, and not the time behind it. */
    private Line title(Outlook outlook, String margin, int width, boolean small) {
        int room = width - margin.length();
        String title = theme.text(small ? wording.shortTitle(outlook, count(outlook) != null) : wording.title(outlook));
        int excess = Columns.of(title) - room;
        Alert alert = RescueWording.subject(outlook);
        if (excess > 0 && alert != null) {
            String whole = theme.text(wording.name(alert));
            title = title.replace(whole, shorten(whole, Math.max(1, Columns.of(whole) - excess)));
        }
        return new Line().add(Ink.WARNING, margin).add(rings(outlook) ? Ink.WARNING : Ink.STRONG, shorten(title, room));
    }

    /** Beside an alert that waits, a bar. */
    private String margin(Outlook outlook) {
        return rings(outlook) ? " " + theme.block() + " " : Painter.MARGIN;
    }

    private Line marginal(Outlook outlook) {
        return new Line().add(Ink.WARNING, margin(outlook));
    }

    /** What to press, while something waits for it. */
    private static String answer(Outlook outlook) {
        return switch (outlook.mode()) {
            case RINGING -> "Press Enter to begin.";
            case PAUSED -> "Press p to go on.";
            case GUIDED, WAITING, EARLY, DAY_OVER, FREE_DAY -> "";
        };
    }

    /** The day's alerts around the one that is on or comes next, as many as fit, each with room for a mark before it. */
    private List<Line> list(Outlook outlook, int rows, int width) {
        List<Outlook.Entry> entries = outlook.entries();
        int at = 0;
        while (at < entries.size() && over(outlook, entries.get(at))) {
            at++;
        }
        int first = Math.max(0, Math.min(at - rows / 3, entries.size() - rows));
        int clock = 0;
        int pose = 0;
        for (Outlook.Entry entry : entries) {
            clock = Math.max(clock, clock(entry).length());
            pose = Math.max(pose, Columns.of(theme.text(wording.name(entry.alert()))));
        }
        pose = Math.max(0, Math.min(pose, width - clock - 2 - 2 - STATE_WIDTH));
        List<Line> lines = new ArrayList<>();
        for (int i = first; i < entries.size() && lines.size() < rows; i++) {
            lines.add(entry(outlook, entries.get(i), clock, pose));
        }
        return lines;
    }

    private static boolean over(Outlook outlook, Outlook.Entry entry) {
        boolean waits = entry.alert().equals(RescueWording.subject(outlook));
        return !waits && (entry.outcome() != null || entry.alert().at().isBefore(outlook.at()));
    }

    private Line entry(Outlook outlook, Outlook.Entry entry, int clock, int pose) {
        String state = RescueWording.state(outlook, entry);
        boolean marked = entry.alert().equals(RescueWording.subject(outlook));
        Ink ink = marked ? Ink.STRONG : over(outlook, entry) ? Ink.FAINT : Ink.PLAIN;
        int from = MARK.length() + clock + 2;
        return new Line()
                .add(ink, marked ? MARK : "")
                .to(MARK.length())
                .add(ink, clock(entry))
                .to(from)
                .add(ink, shorten(theme.text(wording.name(entry.alert())), pose))
                .to(from + pose + 2)
                .add(marked ? (rings(outlook) ? Ink.WARNING : Ink.STRONG) : stateInk(entry), state);
    }

    private static Ink stateInk(Outlook.Entry entry) {
        return entry.outcome() == Outcome.DONE ? Ink.ACCENT : Ink.FAINT;
    }

    private static String clock(Outlook.Entry entry) {
        return TimesOfDay.format(entry.alert().civil().toLocalTime());
    }

    private void addWrapped(List<Line> lines, Outlook outlook, Ink ink, String text, int width) {
        if (!text.isEmpty()) {
            for (String line : Columns.wrap(theme.text(text), width - Painter.MARGIN.length())) {
                lines.add(marginal(outlook).add(ink, line));
            }
        }
    }

    private List<Line> threeLines(Outlook outlook, int width, boolean help) {
        String bar = rings(outlook) ? theme.block() + " " : "";
        Line first = head(outlook, bar, width, true);
        if (help) {
            List<Line> keys = RescueKeys.twoLines(theme, outlook.mode(), width);
            return List.of(first, keys.get(0), keys.get(1));
        }
        String answer = answer(outlook);
        String detail = wording.shortDetail(outlook, count(outlook) != null, theme.dot(), width);
        String second = theme.text(answer.isEmpty() ? detail : answer);
        String sums = RescueWording.shortSums(outlook);
        String keys = "? keys";
        String last = sums + (sums.isEmpty() ? "" : theme.dot()) + keys;
        return List.of(
                first,
                new Line().add(Ink.WARNING, bar).add(shorten(second, width - Columns.of(bar))),
                Line.of(Ink.FAINT, Columns.of(last) <= width ? last : keys));
    }

    private String shorten(String text, int width) {
        return Columns.shorten(text, width, theme.ellipsis());
    }
}
