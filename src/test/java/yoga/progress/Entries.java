package yoga.progress;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Entries of a journal for tests, with times as a person would tell them. */
public final class Entries {
    private Entries() {}

    /** A whole session of five minutes; {@code at} is like {@code 2026-11-23T07:10:00+01:00}. */
    public static Practice practice(String id, String at) {
        return practice(id, at, Practice.Ending.FINISHED, 4, List.of());
    }

    public static Practice practice(String id, String at, Practice.Ending ending, int done, List<String> skipped) {
        OffsetDateTime time = OffsetDateTime.parse(at);
        return new Practice(
                id,
                time.toInstant(),
                time.getOffset(),
                "morning",
                ending,
                done,
                4,
                done == 4 ? 3 : done,
                Duration.ofMinutes(5),
                Duration.ofSeconds(335),
                Map.of("cat-cow", Duration.ofMinutes(5)),
                skipped,
                ending == Practice.Ending.HURT ? Practice.IT_HURT : null,
                1);
    }

    public static Feeling feeling(String id, String at, int score, String note) {
        OffsetDateTime time = OffsetDateTime.parse(at);
        return new Feeling(id, time.toInstant(), time.getOffset(), score, note);
    }

    public static Alerted alerted(String at, String pose, String outcome) {
        OffsetDateTime time = OffsetDateTime.parse(at);
        return new Alerted("alert-" + at + "/" + pose, time.toInstant(), time.getOffset(), pose, outcome, true);
    }
}
