package yoga.sound;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** An installed program that makes another format of a WAV file, which it reads from a pipe. */
public final class Encoder {
    private static final int MOST_SAID = 2000;

    private final Format format;
    private final String name;
    private final Path program;
    private final Room room;

    private Encoder(Format format, String name, Path program, Room room) {
        this.format = format;
        this.name = name;
        this.program = program;
        this.room = room;
    }

    /**
     * The encoder for a format: the format's own, or else ffmpeg.
     *
     * @throws SoundFailure if there is none; it says what to install
     */
    public static Encoder of(Format format, Room room) throws SoundFailure {
        for (String name : List.of(own(format), "ffmpeg")) {
            Path program = room.program(name);
            if (program != null) {
                return new Encoder(format, name, program, room);
            }
        }
        throw new SoundFailure(format.word() + " needs an encoder; install " + installs(format)
                + ", or ffmpeg, or take --format wav, which needs none");
    }

    private static String own(Format format) {
        return switch (format) {
            case OGG -> "oggenc";
            case MP3 -> "lame";
            case FLAC, WAV -> "flac";
        };
    }

    /** The package that has the program. */
    private static String installs(Format format) {
        return format == Format.OGG ? "vorbis-tools" : own(format);
    }

    private List<String> command(Path file, String title) {
        String to = file.toString();
        return switch (name) {
            case "flac" -> List.of(program(), "--silent", "--force", "--tag=TITLE=" + title, "-o", to, "-");
            case "oggenc" -> List.of(program(), "--quiet", "--utf8", "--quality", "4", "--title", title, "-o", to, "-");
            case "lame" -> List.of(program(), "--quiet", "-V", "4", "--id3v2-utf16", "--tt", title, "-", to);
            default ->
                List.of(
                        program(),
                        "-nostdin",
                        "-loglevel",
                        "error",
                        "-y",
                        "-f",
                        "wav",
                        "-i",
                        "pipe:0",
                        "-metadata",
                        "title=" + title,
                        "-f",
                        format.word(),
                        to);
        };
    }

    private String program() {
        return program.toString();
    }

    /**
     * Starts it.
     *
     * @param file an absolute path; what is there is replaced
     * @throws SoundFailure if it does not start
     */
    public Work start(Path file, String title) throws SoundFailure {
        return new Work(name, room.start(command(file, title), Map.of()));
    }

    /** An encoder at work: a stream for the WAV file, whose {@link #close} waits for the end of the encoder's. */
    public static final class Work extends OutputStream {
        private final String name;
        private final Process process;
        private final Thread listener;
        private final StringBuilder said = new StringBuilder();
        private boolean closed;

        private Work(String name, Process process) {
            this.name = name;
            this.process = process;
            this.listener = new Thread(this::listen, name);
            listener.setDaemon(true);
            listener.start();
        }

        private void listen() {
            try (InputStream errors = process.getErrorStream()) {
                byte[] some = new byte[512];
                for (int count = errors.read(some); count >= 0; count = errors.read(some)) {
                    if (said.length() < MOST_SAID) {
                        said.append(new String(some, 0, count, StandardCharsets.UTF_8));
                    }
                }
            } catch (IOException e) {
                // It has ended.
            }
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                process.getOutputStream().write(bytes, from, count);
            } catch (IOException e) {
                // It has left; why, it has said.
                await();
                throw e;
            }
        }

        /** Waits until the encoder has written all. */
        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                IOException failure = null;
                try {
                    process.getOutputStream().close();
                } catch (IOException e) {
                    failure = e;
                }
                await();
                if (failure != null) {
                    throw failure;
                }
            }
        }

        private void await() throws IOException {
            try {
                int code = process.waitFor();
                listener.join();
                if (code != 0) {
                    String why = Words.shown(said.toString());
                    throw new IOException(name + (why.isEmpty() ? " ended with exit code " + code : " says: " + why));
                }
            } catch (InterruptedException e) {
                end();
                Thread.currentThread().interrupt();
                throw new IOException(name + " was interrupted", e);
            }
        }

        /** Ends it at once; may be called by any thread. */
        public void end() {
            Room.end(process);
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
