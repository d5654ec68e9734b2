package yoga.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the session that was left before its end. */
public final class Unfinished {
    private Unfinished() {}

    /**
     * The last session that was left before its end; null if there is none, or another routine was practised to its end
     * since. A single movement, such as those of a workday, counts only where no routine was left before it.
     */
    public static @Nullable Practice last(Journal journal) {
        Practice movement = null;
        List<Entry> entries = journal.entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i) instanceof Practice practice && !practice.rehearsal()) {
                if (practice.steps() > 1) {
                    return practice.reachedEnd() ? movement : practice;
                }
                movement = movement == null && !practice.reachedEnd() ? practice : movement;
            }
        }
        return movement;
    }

    /** Whether the last session of a day was stopped because it hurt. */
    public static boolean hurtOn(LocalDate day, Journal journal) {
        List<Entry> entries = journal.entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i) instanceof Practice practice && !practice.rehearsal()) {
                return practice.ending() == Practice.Ending.HURT
                        && practice.day().equals(day);
            }
        }
        return false;
    }
}
