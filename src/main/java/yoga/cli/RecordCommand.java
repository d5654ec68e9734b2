package yoga.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import yoga.practice.Durations;
import yoga.practice.InvalidInput;
import yoga.practice.Routine;
import yoga.practice.Timeline;
import yoga.session.Score;
import yoga.sound.Draft;
import yoga.sound.Encoder;
import yoga.sound.Format;
import yoga.sound.Recording;
import yoga.sound.Room;
import yoga.sound.SoundFailure;
import yoga.sound.Voice;
import yoga.sound.Voices;
import yoga.store.OutputFile;
import yoga.terminal.Output;
import yoga.terminal.ProgressBar;

/** {@code yoga record ROUTINE|POSE -o FILE}: a guided session as a sound file. */
final class RecordCommand implements Command {
    private static final String DEFAULT_ROUTINE = "morning";
    private static final String STANDARD_OUTPUT = "-";

    /** What a voice is called that says nothing, and has told why. */
    private static final String NOBODY = "none";

    private static final int BUFFER = 1 << 16;

    private final Surroundings surroundings;
    private final GlobalOptions global;
    private final PaceOptions pace = new PaceOptions();
    private final SoundOptions sound = SoundOptions.recorded();
    private final CatalogueOptions catalogueOptions = new CatalogueOptions();
    private final SetupOption setup = new SetupOption("Time for each set-up.");
    private final OptionSpec output = OptionSpec.builder("-o", "--output")
            .paramLabel("FILE")
            .type(String.class)
            .description("Write to this file; - writes WAV to standard output.")
            .build();
    private final OptionSpec format = OptionSpec.builder("--format")
            .paramLabel("FORMAT")
            .type(String.class)
            .converters(Values.oneOf(Format.NAMES))
            .description("wav, or, with an installed encoder, flac, ogg or mp3. Default: as the file's name ends.")
            .build();
    private final OptionSpec force = Command.flag("--force", "Replace a file that is there already.");
    private final PositionalParamSpec name = PositionalParamSpec.builder()
            .paramLabel("ROUTINE|POSE")
            .index("0")
            .arity("0..1")
            .type(String.class)
            .description("What to record. Default: morning.")
            .build();

    private @Nullable CommandSpec spec;

    RecordCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public void declare(CommandSpec spec) {
        this.spec = spec;
        Help.examples(
                spec,
                "yoga record morning -o morning.wav",
                "yoga record release --eyes-closed --setup 2m -o release.mp3",
                "yoga record desk --voice --no-tones -o - | aplay");
        spec.addPositional(name);
        spec.addOption(output).addOption(format).addOption(force);
        sound.declare(spec);
        pace.declare(spec);
        setup.declare(spec);
        catalogueOptions.declare(spec);
    }

    @Override
    public ExitCode run() {
        String asked = name.getValue();
        Routine routine =
                catalogueOptions.catalogue(surroundings).practices().find(asked == null ? DEFAULT_ROUTINE : asked);
        String file = file();
        Format as = format(file);
        if (!sound.tones() && !sound.voice()) {
            throw new InvalidInput("without tones there is nothing to hear; add --voice, or leave --no-tones out");
        }
        Timeline timeline = Timeline.of(routine, pace.pace(this::given, sound.usualPace()));
        Score score = Score.of(timeline, setup.length(sound.eyesClosed()));
        try (Voice voice = voice()) {
            if (voice != null && voice.name().equals(NOBODY)) {
                return ExitCode.FAILED;
            }
            Recording recording = new Recording(score, routine.name(), sound.tones(), voice, sound.volume());
            return file.equals(STANDARD_OUTPUT) ? toStandardOutput(recording) : toFile(recording, routine, file, as);
        } catch (SoundFailure e) {
            Messages.tell(surroundings.messages(), e.why());
            return ExitCode.FAILED;
        }
    }

    private boolean given(OptionSpec option) {
        return spec != null && spec.commandLine().getParseResult().hasMatchedOption(option);
    }

    private String file() {
        String file = output.getValue();
        if (file == null || file.isEmpty()) {
            throw new InvalidInput("where to? Name a file, as in -o morning.wav");
        }
        if (file.equals(STANDARD_OUTPUT) && surroundings.terminals().out()) {
            throw new InvalidInput("-o - writes sound, and standard output is a terminal; name a file or add a pipe");
        }
        return file;
    }

    private Format format(String file) {
        String word = format.getValue();
        Format said = word == null ? null : Format.of(word);
        boolean standard = file.equals(STANDARD_OUTPUT);
        if (standard && said != null && said != Format.WAV) {
            throw new InvalidInput("standard output gets WAV only; name a file for --format " + word);
        }
        int dot = file.lastIndexOf('.');
        String ending = standard || dot <= file.lastIndexOf('/') + 1 ? "" : file.substring(dot + 1);
        Format named = Format.of(ending);
        if (said == null && named == null && !ending.isEmpty()) {
            throw new InvalidInput("'." + ending + "' is no format that can be written; take ."
                    + String.join(", .", Format.NAMES) + ", or say --format");
        }
        return said != null ? said : named != null ? named : Format.WAV;
    }

    /** Who speaks; null if nobody shall. A recording is to have what was asked for, or not to be made. */
    private @Nullable Voice voice() throws SoundFailure {
        return sound.voice()
                ? Voices.of(sound.voiceName(), room(), sentence -> Messages.tell(surroundings.messages(), sentence))
                : null;
    }

    private Room room() {
        return new Room(System.getProperty("os.name", ""), surroundings.environment());
    }

    private ExitCode toStandardOutput(Recording recording) {
        Output out = surroundings.output();
        try {
            recording.writeTo(
                    new OutputStream() {
                        @Override
                        public void write(int one) throws IOException {
                            write(new byte[] {(byte) one}, 0, 1);
                        }

                        @Override
                        public void write(byte[] bytes, int from, int count) throws IOException {
                            out.write(bytes, from, count);
                            if (out.gone()) {
                                throw new IOException("nobody reads any more");
                            }
                        }
                    },
                    part -> {});
            return ExitCode.DONE;
        } catch (IOException e) {
            // If it was more than that the reader left, it is told for standard output as a whole.
            return ExitCode.DONE;
        }
    }

    private ExitCode toFile(Recording recording, Routine routine, String file, Format as) throws SoundFailure {
        ProgressBar bar = new ProgressBar(
                surroundings.messages(),
                global.look(surroundings.environment(), surroundings.terminals())
                        .theme(),
                "Recording " + routine.name());
        Path path;
        try {
            path = Path.of(file);
        } catch (InvalidPathException e) {
            throw new InvalidInput("'" + file + "' is not a name for a file");
        }
        if (Files.isRegularFile(path) && !Command.on(force)) {
            throw new InvalidInput(file + " is there already; --force replaces it");
        }
        try (Draft draft = Draft.of(path, bar::clear)) {
            try {
                write(recording, routine, as, draft, surroundings.terminals().err() ? bar::show : part -> {});
                draft.keep();
            } catch (IOException e) {
                if (draft.ending()) {
                    return ExitCode.FAILED;
                }
                throw e;
            } finally {
                bar.clear();
            }
            surroundings.output().write(closing(recording, routine, path));
            return ExitCode.DONE;
        } catch (IOException e) {
            Messages.tell(surroundings.messages(), "cannot write " + file + ": " + OutputFile.reason(e));
            return ExitCode.FAILED;
        }
    }

    private void write(Recording recording, Routine routine, Format as, Draft draft, DoubleConsumer progress)
            throws IOException, SoundFailure {
        if (as == Format.WAV) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft.file()), BUFFER)) {
                recording.writeTo(out, progress);
            }
        } else {
            try (Encoder.Work work = Encoder.of(as, room()).start(draft.file(), routine.name())) {
                draft.writtenBy(work::end);
                recording.writeTo(work, progress);
            }
        }
    }

    private String closing(Recording recording, Routine routine, Path path) throws IOException {
        String what = sound.tones() ? sound.voice() ? "tones and voice" : "tones" : "voice";
        return path + ": " + routine.name() + " with " + what + ", " + Durations.clock(recording.length()) + ", "
                + megabytes(Files.size(path)) + "\n";
    }

    private static String megabytes(long bytes) {
        long tenths = (bytes + 50_000) / 100_000;
        return tenths / 10 + "." + tenths % 10 + " MB";
    }
}
