package yoga.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The folders of this program, after the XDG Base Directory Specification 0.8 or the platform's own habit. Nothing is
 * created or looked at here.
 *
 * @param config what a person writes
 * @param data what is theirs and worth keeping, such as the journal
 * @param state what may be lost
 */
public record Locations(Path config, Path data, Path state) {
    private static final String FOLDER = "yoga";

    /**
     * The folders for an environment. A variable that is empty, or has a relative path, is passed over, as the
     * specification asks.
     *
     * <p>Windows has its own variables; elsewhere the XDG variables count, on macOS before the platform's folder.
     *
     * @param env the environment variables
     * @param osName as {@code os.name} has it
     * @param home the person's home folder
     */
    public static Locations of(Map<String, String> env, String osName, Path home) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            Path roaming = folder(env, "APPDATA", home.resolve("AppData").resolve("Roaming"));
            Path local = folder(env, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
            return new Locations(roaming, local, local);
        }
        if (os.startsWith("mac")) {
            Path support = home.resolve("Library").resolve("Application Support");
            return xdg(env, support, support, support);
        }
        Path local = home.resolve(".local");
        return xdg(env, home.resolve(".config"), local.resolve("share"), local.resolve("state"));
    }

    private static Locations xdg(Map<String, String> env, Path config, Path data, Path state) {
        return new Locations(
                folder(env, "XDG_CONFIG_HOME", config),
                folder(env, "XDG_DATA_HOME", data),
                folder(env, "XDG_STATE_HOME", state));
    }

    private static Path folder(Map<String, String> env, String variable, Path otherwise) {
        Path base = absolute(env.get(variable));
        return (base == null ? otherwise : base).resolve(FOLDER);
    }

    /** The person's home folder: what the environment says, as for every other tool, else what the system says. */
    public static Path home(Map<String, String> env) {
        Path said = absolute(env.get("HOME"));
        return said == null ? Path.of(System.getProperty("user.home", "")) : said;
    }

    private static @Nullable Path absolute(@Nullable String path) {
        if (path == null || path.isEmpty()) {
            return null;
        }
        try {
            Path absolute = Path.of(path);
            return absolute.isAbsolute() ? absolute : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** The person's own catalogue. */
    public Path routinesFile() {
        return config.resolve("routines.yaml");
    }

    /** The person's defaults for options. */
    public Path settingsFile() {
        return config.resolve("config.properties");
    }

    /** What was practised and felt; beside it may be what was set aside of it. */
    public Path journalFile() {
        return data.resolve("journal.jsonl");
    }
}
