/**
 * Workday alerts: when they come, and what becomes of them.
 *
 * <p>Everything here is a pure function of a schedule, what is remembered, and an instant. Alerts live in civil time, as
 * clocks on a wall show it, and are placed on the time line with the rules of a zone each time anew.
 */
@NullMarked
package yoga.rescue;

import org.jspecify.annotations.NullMarked;
