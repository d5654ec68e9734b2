/**
 * The job with which a platform's own scheduler asks each minute of the working hours whether an alert is due: systemd,
 * launchd or the Task Scheduler of Windows.
 *
 * <p>An edge: what it writes are texts made from its arguments, in files that carry a mark of their own, and it touches no
 * other. It starts no process; the commands that switch a job on and off are given as data.
 */
@NullMarked
package yoga.job;

import org.jspecify.annotations.NullMarked;
