package yoga.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the session that was left before its end. */
public final class Unfinished {
    private Unfinished() {}

    /**
     * The last session that was left before its end; null if there is none, or another routine was practised to its end
     * since. Single movements, such as those of a workday, come and go between.
     */
    public static @Nullable Practice last(Journal journal) {
        List<Entry> entries = journal.entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i) instanceof Practice practice && !practice.rehearsal()) {
                if (!practice.reachedEnd()) {
                    return practice;
                }
                if (practice.steps() > 1) {
                    return null;
                }
            }
        }
        return null;
    }
}
