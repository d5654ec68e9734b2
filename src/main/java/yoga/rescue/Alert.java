package yoga.rescue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * One alert of one day: a movement at a civil time.
 *
 * @param civil what clocks on the wall show
 * @param offset from UTC at that place and time; the same civil time in another zone is another alert
 * @param pose the id of the movement's pose
 */
public record Alert(LocalDateTime civil, ZoneOffset offset, String pose) {

    /** The moment on the time line. */
    public Instant at() {
        return civil.toInstant(offset);
    }

    /** What tells it from every other alert, such as {@code 2026-11-23T09:15+01:00/eagle-arms}. */
    public String id() {
        return civil + offset.getId() + "/" + pose;
    }

    /** The alert with an id; null if it is none. */
    public static @Nullable Alert parse(String id) {
        int slash = id.indexOf('/');
        try {
            OffsetDateTime time = OffsetDateTime.parse(id.substring(0, Math.max(0, slash)));
            String pose = id.substring(slash + 1);
            return pose.isEmpty() ? null : new Alert(time.toLocalDateTime(), time.getOffset(), pose);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
