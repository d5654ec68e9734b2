package yoga.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class NotifySendTest {
    private static final Notice EAGLE = new Notice("Eagle Arms", "15 s each side.", true, Duration.ofMinutes(3));
    private static final Notice TO_READ = new Notice("Eagle Arms", "15 s each side.", false, Duration.ofMinutes(3));

    private final FakeMachine machine = new FakeMachine().with("notify-send", "stdbuf", "dbus-send", "kill");
    private final Replies replies = new Replies();

    @AfterEach
    void switchOff() {
        machine.switchOff();
    }

    @Test
    void aNoticeWithAButton() throws ChannelFailure {
        machine.next(FakeProcess.printing("7"));
        channel().show(EAGLE, replies);

        assertThat(machine.started)
                .containsExactly(List.of(
                        "/usr/bin/stdbuf",
                        "-oL",
                        "/usr/bin/notify-send",
                        "--app-name=yoga",
                        "--expire-time=180000",
                        "--print-id",
                        "--action=start=Start",
                        "--",
                        "Eagle Arms",
                        "15 s each side."));
    }

    @Test
    void aNoticeWithoutOneDoesNotWait() throws ChannelFailure {
        machine.next(FakeProcess.ending(0, "7"));
        channel().show(TO_READ, replies);

        assertThat(machine.started)
                .containsExactly(List.of(
                        "/usr/bin/notify-send",
                        "--app-name=yoga",
                        "--expire-time=180000",
                        "--print-id",
                        "--",
                        "Eagle Arms",
                        "15 s each side."));
    }

    @Test
    void hostileTextStaysText() throws ChannelFailure {
        channel()
                .show(
                        new Notice(
                                "--help \"$(id)\" '; rm\033[2J",
                                "<b>a & b</b>\\n`id`\n\u202eend",
                                false,
                                Duration.ofMinutes(3)),
                        replies);

        assertThat(lastOf(0, 3))
                .containsExactly("--", "--help \"$(id)\" '; rm[2J", "&lt;b&gt;a &amp; b&lt;/b&gt;\\\\n`id` end");
    }

    @Test
    void theButtonIsPressed() throws ChannelFailure {
        FakeProcess waiting = FakeProcess.printing("7");
        machine.next(waiting);
        channel().show(EAGLE, replies);
        assertThat(replies.heard()).isEmpty();

        waiting.print("start");

        assertThat(replies.await()).isEqualTo("start");
        waiting.end(0);
    }

    @Test
    void theNextOneReplacesIt() throws ChannelFailure {
        FakeProcess first = FakeProcess.printing("7");
        machine.next(first, FakeProcess.printing("7"));
        Channel channel = channel();
        channel.show(EAGLE, replies);

        channel.show(EAGLE, replies);

        assertThat(machine.started.get(1)).contains("--replace-id=7");
        assertThat(first.isDestroyed()).isTrue();
        assertThat(replies.heard()).isEmpty();
    }

    @Test
    void whatThePersonClosedIsNotReplaced() throws ChannelFailure {
        FakeProcess first = FakeProcess.printing("7");
        machine.next(first);
        Channel channel = channel();
        channel.show(EAGLE, replies);
        first.end(0);
        awaitThreads();

        channel.show(EAGLE, replies);

        assertThat(machine.started.get(1)).noneMatch(argument -> argument.startsWith("--replace-id"));
    }

    /** Some servers never let a notice expire, however long it was to stay. */
    @Test
    void whatExpiredIsReplaced() throws ChannelFailure {
        FakeProcess first = FakeProcess.printing("7");
        machine.next(first);
        Channel channel = channel();
        channel.show(EAGLE, replies);
        first.print("Wait timeout expired");
        first.end(0);
        awaitThreads();

        channel.show(EAGLE, replies);

        assertThat(machine.started.get(1)).contains("--replace-id=7");
    }

    @Test
    void withdrawingClosesByWhateverIsThere() throws ChannelFailure {
        machine.with("gdbus", "busctl");
        assertThat(closing()).startsWith("/usr/bin/dbus-send").endsWith("uint32:7");
        machine.without("dbus-send");
        assertThat(closing()).startsWith("/usr/bin/gdbus").endsWith("uint32 7");
        machine.without("gdbus");
        assertThat(closing()).startsWith("/usr/bin/busctl").endsWith("u", "7");
        machine.without("busctl");
        assertThat(closing()).containsExactly("/usr/bin/kill", "-INT", "4711");
    }

    private List<String> closing() throws ChannelFailure {
        machine.next(FakeProcess.printing("7"));
        Channel channel = channel();
        channel.show(EAGLE, replies);
        int before = machine.started.size();
        channel.withdraw();
        channel.withdraw();
        channel.close();
        assertThat(machine.started).hasSize(before + 1);
        return machine.started.get(before);
    }

    @Test
    void withoutAnyOfThemItStays() throws ChannelFailure {
        machine.without("dbus-send").without("kill");
        FakeProcess waiting = FakeProcess.printing("7");
        machine.next(waiting);
        Channel channel = channel();
        channel.show(EAGLE, replies);

        channel.withdraw();

        assertThat(machine.started).hasSize(1);
        assertThat(waiting.isDestroyed()).isTrue();
    }

    @Test
    void nothingComesBackOfWhatWasWithdrawn() throws ChannelFailure {
        FakeProcess waiting = FakeProcess.printing("7");
        machine.without("dbus-send").next(waiting);
        Channel channel = channel();
        channel.show(EAGLE, replies);
        channel.withdraw();

        waiting.print("start");
        waiting.end(1);
        awaitThreads();

        assertThat(replies.heard()).isEmpty();
    }

    @Test
    void anOldOneGoesOnWithoutTheButton() throws ChannelFailure {
        machine.next(FakeProcess.ending(1, "Unbekannte Option --action=start=Start"), FakeProcess.ending(0, "7"));
        Channel channel = channel();
        channel.show(EAGLE, replies);
        channel.show(EAGLE, replies);

        assertThat(machine.started.get(1)).contains("--print-id").doesNotContain("--action=start=Start");
        assertThat(machine.started.get(2))
                .contains("--print-id", "--replace-id=7")
                .doesNotContain("--action=start=Start");
        assertThat(machine.started).hasSize(3);
    }

    @Test
    void anOlderOneGoesOnWithoutIds() throws ChannelFailure {
        machine.next(FakeProcess.ending(1, "Unknown option --print-id"), FakeProcess.ending(0));
        Channel channel = channel();
        channel.show(EAGLE, replies);
        channel.show(EAGLE, replies);

        List<String> plain = List.of(
                "/usr/bin/notify-send",
                "--app-name=yoga",
                "--expire-time=180000",
                "--hint=string:x-canonical-private-synchronous:yoga",
                "--",
                "Eagle Arms",
                "15 s each side.");
        assertThat(machine.started.subList(1, 3)).containsExactly(plain, plain);
        channel.withdraw();
        assertThat(machine.started).hasSize(3);
    }

    /** Such a notice is shown, and notify-send ends with 1 all the same. */
    @Test
    void aServerWithoutButtonsIsNoFailure() throws ChannelFailure {
        machine.next(FakeProcess.ending(
                1, "Actions are not supported by this notifications server. Displaying non-interactively.", "7"));
        Channel channel = channel();
        channel.show(EAGLE, replies);

        channel.show(EAGLE, replies);

        assertThat(machine.started.get(1)).contains("--replace-id=7");
        assertThat(replies.heard()).isEmpty();
    }

    @Test
    void failuresInPlainWords() {
        assertThat(failure(FakeProcess.ending(
                        1,
                        "GDBus.Error:org.freedesktop.DBus.Error.ServiceUnknown: The name org.freedesktop.Notifications"
                                + " was not provided by any .service files",
                        "0")))
                .isEqualTo("no notification service answers on the session bus");
        assertThat(failure(FakeProcess.ending(1, "Cannot autolaunch D-Bus without X11 $DISPLAY")))
                .isEqualTo(
                        "the session bus cannot be reached (Cannot autolaunch D-Bus without X11 $DISPLAY); under cron"
                                + " and in some services DBUS_SESSION_BUS_ADDRESS is not set");
        assertThat(failure(FakeProcess.ending(1))).isEqualTo("notify-send ended with exit code 1");
    }

    /** Refused, some versions wait for the end of a notice that never was. */
    @Test
    void aRefusedNoticeThatIsWaitedFor() {
        FakeProcess waiting = FakeProcess.printing("(notify-send:1): GLib-WARNING: x", "GDBus.Error: too many", "0");

        assertThat(failure(waiting)).isEqualTo("notify-send says: GDBus.Error: too many");
        assertThat(waiting.isDestroyed()).isTrue();
    }

    @Test
    void aSilentProgramIsNotWaitedForForLong() throws ChannelFailure {
        FakeProcess silent = FakeProcess.printing();
        machine.next(silent);
        channel().show(EAGLE, replies);
        assertThat(replies.heard()).isEmpty();

        silent.print("Timeout was reached");
        silent.end(1);

        assertThat(replies.await()).isEqualTo("failed: notify-send says: Timeout was reached");
    }

    @Test
    void aProgramThatIsGone() {
        machine.without("notify-send");

        assertThatThrownBy(() -> channel().show(TO_READ, replies))
                .isInstanceOf(ChannelFailure.class)
                .hasMessage("notify-send could not be started (No such file or directory)");
    }

    private String failure(FakeProcess process) {
        machine.next(process);
        try {
            channel().show(EAGLE, replies);
        } catch (ChannelFailure e) {
            return e.why();
        }
        throw new AssertionError("it was shown");
    }

    private List<String> lastOf(int start, int count) {
        List<String> command = machine.started.get(start);
        return new ArrayList<>(command.subList(command.size() - count, command.size()));
    }

    private Channel channel() {
        return new NotifySend(machine.scene("Linux", false), Path.of("/usr/bin/notify-send"));
    }

    /** Until no thread reads what a program prints: all has ended, and been heard. */
    private static void awaitThreads() {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("notice")) {
                try {
                    thread.join(20_000);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }
}
