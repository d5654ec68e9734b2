package yoga.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yoga.notify.Channel;
import yoga.notify.ChannelFailure;
import yoga.notify.Notice;
import yoga.notify.Reply;
import yoga.rescue.Alert;
import yoga.rescue.Event;
import yoga.rescue.Outlook;
import yoga.rescue.Ringing;
import yoga.rescue.Station;
import yoga.terminal.RescueWording;

/** A station that reaches the person through a channel as well, wherever they look. */
final class Alarm implements Station {
    private final Station station;
    private final Channel channel;
    private final RescueWording wording;
    private final @Nullable Runnable onStart;
    private final Duration patience;
    private final @Nullable Runnable bell;

    /** A button can be pressed while its notice is being taken away. */
    private volatile boolean asks;

    /**
     * A station with a channel.
     *
     * @param onStart what the notification's Start button does; null if nobody here can guide, so that it has none
     * @param patience how long an alert waits for an answer
     * @param bell rings the terminal's bell, where the channel does not; null where it is to be quiet
     */
    Alarm(
            Station station,
            Channel channel,
            RescueWording wording,
            @Nullable Runnable onStart,
            Duration patience,
            @Nullable Runnable bell) {
        this.station = station;
        this.channel = channel;
        this.wording = wording;
        this.onStart = onStart;
        this.patience = patience;
        this.bell = bell;
    }

    @Override
    public void tell(List<Event> events, Outlook outlook) {
        station.tell(events, outlook);
        Ringing ringing = outlook.ledger().ringing();
        if (ringing == null || ringing.guided()) {
            asks = false;
            channel.withdraw();
            return;
        }
        for (Event event : events) {
            if (event instanceof Event.Shown) {
                show(ringing.alert());
                return;
            }
        }
    }

    private void show(Alert alert) {
        String how = onStart == null ? " 'yoga rescue start' guides it in a terminal." : "";
        asks = true;
        try {
            channel.show(
                    new Notice(wording.name(alert), wording.ask(alert) + how, onStart != null, patience), new Reply() {
                        @Override
                        public void start() {
                            if (asks && onStart != null) {
                                onStart.run();
                            }
                        }

                        @Override
                        public void failed(String why) {
                            // The channel has told, and another one has served.
                        }
                    });
        } catch (ChannelFailure e) {
            // The same.
        }
        if (bell != null && !channel.rings()) {
            bell.run();
        }
    }

    @Override
    public Instant now() {
        return station.now();
    }

    @Override
    public ZoneId zone() {
        return station.zone();
    }

    @Override
    public Request await(Duration atMost) {
        return station.await(atMost);
    }

    @Override
    public void show(Outlook outlook) {
        station.show(outlook);
    }

    @Override
    public @Nullable Duration refresh(Outlook outlook) {
        return station.refresh(outlook);
    }

    @Override
    public Guided guide(Alert alert) {
        return station.guide(alert);
    }

    @Override
    public void suspend() {
        station.suspend();
    }

    @Override
    public void conclude(Outlook outlook) {
        channel.withdraw();
        station.conclude(outlook);
    }
}
