/**
 * The workday's alerts as an iCalendar file, for phones and other calendars.
 *
 * <p>An edge: it turns {@link yoga.rescue} into text through ical4j, and nothing but this text leaves it. It touches no
 * file and knows none of the other edges.
 */
@NullMarked
package yoga.calendar;

import org.jspecify.annotations.NullMarked;
