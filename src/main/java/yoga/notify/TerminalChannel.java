package yoga.notify;

/**
 * A notice as a sequence to the terminal, or as its bell.
 *
 * <p>Sources: iTerm2's "Proprietary Escape Codes" for OSC 9, urxvt's extension {@code notify} for OSC 777, kitty's "Desktop
 * notifications" for OSC 99, tmux(1) on {@code allow-passthrough}.
 */
final class TerminalChannel implements Channel {
    private static final String ESCAPE = "\033";
    private static final String END = ESCAPE + "\\";
    private static final String BELL = "\007";

    /** kitty replaces the notice of the same id. */
    private static final String ID = "i=yoga";

    private final String name;
    private final Scene scene;
    private boolean shown;

    /**
     * @param name osc9, osc777, osc99 or bell
     */
    TerminalChannel(String name, Scene scene) {
        this.name = name;
        this.scene = scene;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized void show(Notice notice, Reply reply) {
        shown = true;
        scene.writer().accept(sequence(Text.title(notice), Text.body(notice)));
    }

    private String sequence(String title, String body) {
        return switch (name) {
            case "osc9" -> osc("9;" + withoutNumber(body.isEmpty() ? title : title + ": " + body));
            case "osc777" -> osc("777;notify;" + title.replace(';', ',') + ";" + body.replace(';', ','));
            case "osc99" -> osc("99;" + ID + ":d=0;" + title) + osc("99;" + ID + ":p=body;" + body);
            default -> BELL;
        };
    }

    /** ConEmu, and many after it, take digits in front for a command: {@code 4;} is progress. */
    private static String withoutNumber(String text) {
        return Character.isDigit(text.charAt(0)) ? "yoga: " + text : text;
    }

    private String osc(String content) {
        String sequence = ESCAPE + "]" + content + END;
        return scene.isSet("TMUX") ? ESCAPE + "Ptmux;" + sequence.replace(ESCAPE, ESCAPE + ESCAPE) + END : sequence;
    }

    @Override
    public synchronized void withdraw() {
        if (shown && name.equals("osc99")) {
            scene.writer().accept(osc("99;" + ID + ":p=close;"));
        }
        shown = false;
    }

    @Override
    public boolean rings() {
        return name.equals("bell");
    }
}
