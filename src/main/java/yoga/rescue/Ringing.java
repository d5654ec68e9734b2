package yoga.rescue;

import java.time.Instant;

/**
 * The alert that has been shown and has no outcome yet.
 *
 * @param since when it was shown, or shown again
 * @param guided whether its movement is being guided
 */
public record Ringing(Alert alert, Instant since, boolean guided) {}
