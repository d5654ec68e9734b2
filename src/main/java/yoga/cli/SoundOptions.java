package yoga.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import yoga.practice.Pace;

/** What there is to hear. */
final class SoundOptions {
    private static final int LOUDEST = 100;
    private static final String TONES = "Carry the practice with soft tones: breaths, steps, sides, reps.";

    private final OptionSpec tones;
    private final OptionSpec voice =
            Command.offOrOn("--voice", "Say the pose, the side, the steps and what comes next.");
    private final OptionSpec voiceName = OptionSpec.builder("--voice-name")
            .paramLabel("NAME")
            .type(String.class)
            .description("Which voice speaks, as the system calls it.")
            .build();
    private final OptionSpec volume = OptionSpec.builder("--volume")
            .paramLabel("N")
            .type(Integer.class)
            .converters(Values::volume)
            .description("How loud, 0 to 100. Default: 100.")
            .build();
    private final OptionSpec eyesClosed = Command.flag(
            "--eyes-closed", "Tones and voice, with more time for changes: lead-ins of 15s, set-ups of 90s.");

    private final @Nullable OptionSpec check;

    private SoundOptions(OptionSpec tones, @Nullable OptionSpec check) {
        this.tones = tones;
        this.check = check;
    }

    /** For a session: quiet unless asked. */
    static SoundOptions live() {
        return new SoundOptions(
                Command.offOrOn("--tones", TONES),
                Command.flag("--sound-check", "Play one of each tone, say through what, and end."));
    }

    /** For a recording: with tones unless they are left out. */
    static SoundOptions recorded() {
        return new SoundOptions(Command.onOrOff("--tones", TONES), null);
    }

    void declare(CommandSpec spec) {
        spec.addOption(tones)
                .addOption(voice)
                .addOption(eyesClosed)
                .addOption(voiceName)
                .addOption(volume);
        if (check != null) {
            spec.addOption(check);
        }
    }

    /** Whether sound is only tried out. */
    boolean check() {
        return check != null && Command.on(check);
    }

    /** Whether anything is heard. */
    boolean any() {
        return tones() || voice();
    }

    boolean tones() {
        return Command.on(tones) || eyesClosed();
    }

    boolean voice() {
        return Command.on(voice) || eyesClosed();
    }

    boolean eyesClosed() {
        return Command.on(eyesClosed);
    }

    /** The voice's name; empty if any will do. */
    String voiceName() {
        String name = voiceName.getValue();
        return name == null ? "" : name;
    }

    int volume() {
        Integer given = volume.getValue();
        return given == null ? LOUDEST : given;
    }

    /** The pace of somebody who says none. */
    Pace usualPace() {
        return eyesClosed() ? Pace.EYES_CLOSED : Pace.DEFAULT;
    }
}
