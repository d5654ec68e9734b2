/**
 * The packaged program as a person meets it: started by its launcher, in pipes and in real pseudo-terminals. Nothing here
 * calls the program's classes, but for {@link yoga.endtoend.DesktopNotificationIT} and
 * {@link yoga.endtoend.RescueKilledIT}. Every wait ends as soon as what it waits for is there, and fails when that takes
 * too long.
 */
package yoga.endtoend;
