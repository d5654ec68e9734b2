package yoga.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yoga.terminal.Palette;
import yoga.terminal.Size;
import yoga.terminal.TerminalProbe;
import yoga.terminal.Terminals;
import yoga.terminal.Theme;

/** Looks at the terminal: what kind, how large, its colours and its characters. */
final class TerminalCheck {
    private static final String BRAILLE = "\u28ff\u28ff";

    private final Surroundings surroundings;
    private final GlobalOptions global;

    TerminalCheck(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(terminal());
        if (surroundings.terminals().out() && !GlobalOptions.isDumb(surroundings.environment())) {
            findings.add(size());
        }
        findings.add(color());
        findings.add(unicode());
        return findings;
    }

    private Finding terminal() {
        Terminals terminals = surroundings.terminals();
        String term = surroundings.environment().getOrDefault("TERM", "");
        if (!terminals.out()) {
            return Finding.note("terminal", "standard output is none, so sessions write a line a cue");
        }
        if (GlobalOptions.isDumb(surroundings.environment())) {
            return Finding.note("terminal", "TERM=dumb, so sessions write a line a cue; set TERM to what it really is");
        }
        if (!terminals.in()) {
            return Finding.note("terminal", "nothing can be typed, since standard input is none: sessions write lines");
        }
        return Finding.ok("terminal", term.isEmpty() ? "live screen and keys" : term + ", live screen and keys");
    }

    private Finding size() {
        Size size = surroundings.terminals().size();
        if (size == null) {
            return Finding.note("size", "the terminal does not say; a session takes 80 by 24");
        }
        String is = size.columns() + " columns, " + size.rows() + " rows: ";
        if (size.columns() >= 80 && size.rows() >= 20) {
            return Finding.ok("size", is + "room for everything");
        }
        return size.columns() >= 50 && size.rows() >= 12
                ? Finding.ok("size", is + "no figure below 80 by 20")
                : Finding.note(
                        "size", is + "little room; from 50 by 12 there are instructions, from 80 by 20 the figure");
    }

    private Finding color() {
        Map<String, String> environment = surroundings.environment();
        boolean on = global.look(environment, surroundings.terminals()).palette() != Palette.NONE;
        if (on) {
            return Finding.ok("colour", "on; --color never or NO_COLOR turns it off");
        }
        String why = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                ? "NO_COLOR is set"
                : !surroundings.terminals().out()
                        ? "standard output is no terminal"
                        : GlobalOptions.isDumb(environment) ? "TERM=dumb" : "that was asked for";
        return Finding.ok("colour", "off: " + why + "; --color always turns it on");
    }

    private Finding unicode() {
        Terminals terminals = surroundings.terminals();
        Theme theme = global.look(surroundings.environment(), terminals).theme();
        if (theme == Theme.ASCII) {
            return global.ascii()
                    ? Finding.ok("Unicode", "not used, since that was asked for")
                    : Finding.note(
                            "Unicode", "the locale has another character set; LC_ALL=C.UTF-8 gives the figure dots");
        }
        if (!terminals.in() || !terminals.out() || GlobalOptions.isDumb(surroundings.environment())) {
            return Finding.ok("Unicode", "used; only a terminal can say whether it shows it");
        }
        int columns = TerminalProbe.columnsOf(BRAILLE, surroundings.output());
        if (columns == BRAILLE.length()) {
            return Finding.ok("Unicode", "used; the braille of the figure is one column wide");
        }
        return columns < 0
                ? Finding.note(
                        "Unicode",
                        "used; the terminal does not say how wide the figure's braille is. Should " + BRAILLE
                                + " not be two blocks of dots, take --ascii")
                : Finding.note(
                        "Unicode",
                        "the terminal shows the braille of the figure " + columns + " columns wide, not "
                                + BRAILLE.length() + "; take another font, or --ascii");
    }
}
