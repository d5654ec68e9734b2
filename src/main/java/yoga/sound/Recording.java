package yoga.sound;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import yoga.practice.InvalidInput;
import yoga.session.Score;
import yoga.session.Tone;

/**
 * A whole guided session as sound, worked out while it is written.
 *
 * <p>It is as long as its score, to the sample. The same score and the same voice give the same bytes.
 */
public final class Recording {
    private static final int BLOCK = 8192;

    private final String title;
    private final Track.Sheet sheet;
    private final long samples;

    /**
     * A recording.
     *
     * @param title for the file's metadata
     * @param tones whether there are tones
     * @param voice who speaks; null if nobody does
     * @param volume 0 to {@link Level#FULL}
     * @throws InvalidInput if it is too long for a file
     */
    public Recording(Score score, String title, boolean tones, @Nullable Voice voice, int volume) {
        this.title = title;
        List<Tone> sounding = tones ? score.tones() : List.of();
        Reading reading = voice == null ? Reading.NOTHING : new Reciting(score.passages(), voice);
        this.sheet = new Track.Sheet(new Timbres(), new Level(volume), sounding, score.passages(), reading);
        this.samples = Pcm.samples(score.length());
        if (!Wav.holds(samples)) {
            throw new InvalidInput("that is too long for one file; more than thirteen hours have no room");
        }
    }

    public Duration length() {
        return Pcm.length(samples);
    }

    /**
     * Writes it all as WAV.
     *
     * @param progress gets the part that is done, from 0 to 1, now and then
     * @throws IOException if it cannot be written
     */
    public void writeTo(OutputStream out, DoubleConsumer progress) throws IOException {
        out.write(Wav.header(samples, title));
        Track track = Track.whole(sheet, samples);
        short[] block = new short[BLOCK];
        byte[] bytes = new byte[2 * BLOCK];
        for (int count = track.read(block); count > 0; count = track.read(block)) {
            for (int i = 0; i < count; i++) {
                bytes[2 * i] = (byte) block[i];
                bytes[2 * i + 1] = (byte) (block[i] >> 8);
            }
            out.write(bytes, 0, 2 * count);
            progress.accept((double) track.position() / samples);
        }
        out.flush();
    }
}
