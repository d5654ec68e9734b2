package yoga.sound;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.jspecify.annotations.Nullable;

/** The machine's own device, as Java reaches it. The one class that loads {@code javax.sound}, when it is opened. */
final class SoundDevice implements Outlet {
    static final String NAME = "javax.sound.sampled";

    /** What the device has in advance, as much as the machine may be late: 80 ms. */
    private static final int AHEAD_BYTES = Pcm.RATE * 2 * 80 / 1000;

    private final byte[] bytes = new byte[AHEAD_BYTES];
    private @Nullable Line line;

    /** What is in the way, as far as can be told without making a sound; null if nothing is. */
    static @Nullable String obstacle() {
        SoundDevice device = new SoundDevice();
        try {
            device.open();
            return null;
        } catch (SoundFailure e) {
            return e.why();
        } finally {
            device.close();
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    /** The device itself says when it has enough; more than this, and it does not play but swallow. */
    @Override
    public int ahead() {
        return Pcm.RATE / 2;
    }

    @Override
    public void open() throws SoundFailure {
        try {
            line = new Line();
        } catch (LinkageError e) {
            throw new SoundFailure("this Java has no sound");
        }
    }

    @Override
    public int write(short[] samples, int from, int count) throws SoundFailure {
        Line opened = line;
        if (opened == null || !opened.line.isOpen()) {
            throw new SoundFailure("the sound device is gone");
        }
        int n = Math.min(Math.min(count, opened.line.available() / 2), bytes.length / 2);
        for (int i = 0; i < n; i++) {
            bytes[2 * i] = (byte) samples[from + i];
            bytes[2 * i + 1] = (byte) (samples[from + i] >> 8);
        }
        return n == 0 ? 0 : opened.line.write(bytes, 0, 2 * n) / 2;
    }

    @Override
    public void drop() {
        if (line != null) {
            line.line.flush();
        }
    }

    @Override
    public void close() {
        if (line != null) {
            line.line.flush();
            line.line.close();
            line = null;
        }
    }

    /** Java's line. In a class of its own, since even to check a class that names it would load it. */
    private static final class Line {
        private final SourceDataLine line;

        Line() throws SoundFailure {
            AudioFormat format = new AudioFormat(Pcm.RATE, 16, 1, true, false);
            try {
                line = AudioSystem.getSourceDataLine(format);
                line.open(format, AHEAD_BYTES);
                line.start();
            } catch (LineUnavailableException | IllegalArgumentException e) {
                throw new SoundFailure("Java finds no sound device");
            }
        }
    }
}
