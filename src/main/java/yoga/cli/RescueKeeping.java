package yoga.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import yoga.notify.Channel;
import yoga.notify.Channels;
import yoga.notify.Scene;
import yoga.rescue.Attendant;
import yoga.rescue.Keeper;
import yoga.rescue.Memory;
import yoga.rescue.Movements;
import yoga.rescue.State;
import yoga.rescue.Station;
import yoga.rescue.Terms;
import yoga.store.FileWatch;
import yoga.store.RescueFile;
import yoga.store.RescueLock;
import yoga.terminal.Guide;
import yoga.terminal.LineStation;
import yoga.terminal.Look;
import yoga.terminal.PanelStation;
import yoga.terminal.RescueWording;
import yoga.terminal.Terminals;

/** Keeps the watch in this process until it is told to end: at a panel, or in lines. */
final class RescueKeeping {
    private static final String BELL = "\007";

    private final Surroundings surroundings;
    private final Look look;
    private final Movements movements;
    private final RescueWording wording;
    private final Guide guide;
    private final JournalKeeping journal;
    private final String channel;
    private final boolean bell;
    private volatile Consumer<String> told;
    private volatile @Nullable RescueLock held;

    /**
     * A watch to be kept.
     *
     * @param channel how to reach the person
     * @param bell whether the terminal's bell rings at an alert
     */
    RescueKeeping(
            Surroundings surroundings, Look look, Movements movements, Guide guide, String channel, boolean bell) {
        this.surroundings = surroundings;
        this.look = look;
        this.movements = movements;
        this.wording = new RescueWording(movements);
        this.journal = new JournalKeeping(surroundings, sentence -> told.accept(sentence));
        this.guide = guide.saying(journal::guided);
        this.channel = channel;
        this.bell = bell;
        this.told = sentence -> Messages.tell(surroundings.messages(), sentence);
    }

    /**
     * Keeps the watch.
     *
     * @param plain whether lines are wanted where there could be a panel
     * @return null if another process keeps it
     */
    @Nullable
    ExitCode keep(Terms wanted, boolean plain) {
        Path folder = surroundings.locations().state();
        try {
            held = RescueLock.take(folder);
            if (held == null) {
                return null;
            }
        } catch (IOException e) {
            // Two at once are better than none; the state's file, which is in the same folder, says what is wrong.
        }
        RescueFile file = new RescueFile(folder, sentence -> told.accept(sentence));
        Instant now = Instant.now();
        Keeper keeper = new Keeper(ProcessHandle.current().pid(), now, true);
        State state = file.change(before -> before.begin(keeper, wanted, ZoneId.systemDefault(), now));
        AtomicBoolean ended = new AtomicBoolean();
        Runnable end = () -> {
            if (!ended.getAndSet(true)) {
                file.change(last -> last.end(Instant.now()));
            }
        };
        Thread onShutdown = new Thread(end, "end the watch");
        Runtime.getRuntime().addShutdownHook(onShutdown);
        try {
            return attend(file, state.terms() == null ? wanted : state.terms(), plain);
        } finally {
            end.run();
            if (held != null) {
                held.close();
            }
        }
    }

    private ExitCode attend(RescueFile file, Terms terms, boolean plain) {
        Terminals terminals = surroundings.terminals();
        boolean live = terminals.in() && terminals.out() && !GlobalOptions.isDumb(surroundings.environment()) && !plain;
        if (live) {
            try (PanelStation station = new PanelStation(
                    surroundings.output(),
                    look,
                    terminals.size(),
                    bell,
                    movements.protocol().name(),
                    terms,
                    wording,
                    guide)) {
                told = station::say;
                return attend(file, terms, station, station::write, station::startAsked, station::wake);
            }
        }
        try (LineStation station = new LineStation(
                surroundings.output(), terminals.in(), !terminals.out(), look.theme(), wording, guide)) {
            told = station::say;
            Runnable onStart = terminals.in() ? station::startAsked : null;
            return attend(file, terms, station, surroundings.output()::write, onStart, station::wake);
        }
    }

    private ExitCode attend(
            RescueFile file,
            Terms terms,
            Station station,
            Consumer<String> terminal,
            @Nullable Runnable onStart,
            Runnable wake) {
        boolean rings = bell && surroundings.terminals().out();
        // A channel that falls back to the bell is to be quiet as well where no bell is wanted.
        Consumer<String> writer = sequence -> {
            if (rings || !sequence.equals(BELL)) {
                terminal.accept(sequence);
            }
        };
        Scene scene = Scene.of(
                System.getProperty("os.name", ""),
                surroundings.environment(),
                surroundings.terminals().out(),
                writer);
        FileWatch watched = new FileWatch(surroundings.locations().state(), () -> {
            if (held != null) {
                held.renew();
            }
            wake.run();
        });
        try (Channel reach = Channels.of(channel, scene, sentence -> told.accept(sentence))) {
            Thread onShutdown = new Thread(reach::close, "withdraw the notice");
            Runtime.getRuntime().addShutdownHook(onShutdown);
            Alarm alarm = new Alarm(
                    station, reach, wording, onStart, terms.grace(), rings ? () -> terminal.accept(BELL) : null);
            Memory memory = new JournalledMemory(file, journal);
            Station.Request left = new Attendant(terms.watch(), terms.snooze(), memory, alarm).attend();
            return switch (left) {
                case INTERRUPT -> ExitCode.INTERRUPTED;
                case GONE -> ExitCode.STOPPED;
                default -> ExitCode.DONE;
            };
        } finally {
            watched.close();
        }
    }
}
