package yoga.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yoga.practice.Characters;

/**
 * A person's defaults for options: keys with values in the syntax of {@link Properties}, in UTF-8, each with the line that
 * it stands on.
 */
public final class Settings {
    /** The largest file, in bytes. */
    public static final int MOST_BYTES = 64 * 1024;

    private final String file;
    private final Map<String, Setting> settings = new LinkedHashMap<>();

    private Settings(String file) {
        this.file = file;
    }

    /**
     * Reads a file; one that is not there has no settings.
     *
     * @throws yoga.practice.InvalidInput if it cannot be read, is too large, or has faults, each with its place
     */
    public static Settings read(Path file) {
        Settings settings = new Settings(Characters.shown(file.toString()));
        if (!Files.notExists(file)) {
            Faults faults = new Faults(settings.file);
            String text = SourceText.decode(SourceFile.read(file, MOST_BYTES), faults);
            settings.addAll(text.lines().toList(), faults);
            faults.throwIfAny();
        }
        return settings;
    }

    /** The value of a key; null where there is none. */
    public @Nullable String get(String key) {
        Setting setting = settings.get(key);
        return setting == null ? null : setting.value();
    }

    /** Every key, in the order of the file. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(settings.keySet());
    }

    /** Where a key stands, as {@code file:line}; the file alone for a key that is not in it. */
    public String where(String key) {
        Setting setting = settings.get(key);
        return setting == null ? file : file + ":" + setting.line();
    }

    /** {@link Properties} forgets the lines, so it gets one setting at a time. */
    private void addAll(List<String> lines, Faults faults) {
        for (int i = 0; i < lines.size(); i++) {
            int first = i;
            String line = lines.get(i);
            if (isBlankOrComment(line)) {
                continue;
            }
            StringBuilder setting = new StringBuilder(line);
            while (goesOn(lines.get(i)) && i + 1 < lines.size()) {
                i++;
                setting.append('\n').append(lines.get(i));
            }
            add(setting.toString(), new Spot(first + 1, 1), faults);
        }
    }

    private static boolean isBlankOrComment(String line) {
        String text = line.strip();
        return text.isEmpty() || text.charAt(0) == '#' || text.charAt(0) == '!';
    }

    /** Whether a line ends with a backslash that does not belong to one before it. */
    private static boolean goesOn(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end--;
        }
        return (line.length() - end) % 2 == 1;
    }

    private void add(String line, Spot spot, Faults faults) {
        Properties parsed = new Properties();
        try {
            parsed.load(new StringReader(line));
        } catch (IllegalArgumentException e) {
            faults.add(
                    spot,
                    "a '\\u' needs four hexadecimal digits; write it like \\u00e9, or write the character itself");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String key : parsed.stringPropertyNames()) {
            String value = parsed.getProperty(key);
            Setting before = settings.putIfAbsent(key, new Setting(value, spot.line()));
            if (before != null) {
                faults.add(
                        spot,
                        Characters.quoted(key) + " is already set on line " + before.line() + "; remove one of them");
            }
            (key + value)
                    .codePoints()
                    .filter(Characters::refused)
                    .forEach(c -> faults.add(
                            spot, "the character " + Characters.number(c) + " is not allowed in a setting; remove it"));
        }
    }

    private record Setting(String value, int line) {}
}
