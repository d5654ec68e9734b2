package yoga.sound;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a recording can be written as. */
public enum Format {
    WAV,
    FLAC,
    OGG,
    MP3;

    /** What {@code --format} takes. */
    public static final List<String> NAMES = List.of("wav", "flac", "ogg", "mp3");

    /** As it is written, and as a file's name ends. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a word; null if there is none. */
    public static @Nullable Format of(String word) {
        for (Format format : values()) {
            if (format.word().equals(word.toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        return null;
    }
}
