package yoga.terminal;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yoga.practice.Timeline;
import yoga.rescue.Alert;
import yoga.rescue.Station.Guided;
import yoga.session.Player;
import yoga.session.Session;
import yoga.session.Stage;
import yoga.session.Summary;

/** Guides the movement of an alert on a stage. */
public final class Guide {
    private final Function<Alert, @Nullable Timeline> timelines;
    private final Pictures pictures;
    private final Consumer<Summary> afterwards;

    /**
     * A guide.
     *
     * @param timelines of the movement that an alert asks for; null where it is not known any more
     * @param pictures which figures are drawn, and how
     */
    public Guide(Function<Alert, @Nullable Timeline> timelines, Pictures pictures) {
        this(timelines, pictures, summary -> {});
    }

    private Guide(Function<Alert, @Nullable Timeline> timelines, Pictures pictures, Consumer<Summary> afterwards) {
        this.timelines = timelines;
        this.pictures = pictures;
        this.afterwards = afterwards;
    }

    /** The same guide, who says afterwards what came of each movement. */
    public Guide saying(Consumer<Summary> what) {
        return new Guide(timelines, pictures, what);
    }

    Pictures pictures() {
        return pictures;
    }

    /** Guides to the end; what is not known is stopped before it begins. */
    Guided guide(Alert alert, Stage stage) {
        Timeline timeline = timelines.apply(alert);
        if (timeline == null) {
            return Guided.STOPPED;
        }
        Summary summary = new Player(new Session(timeline, 0, null), stage).play();
        afterwards.accept(summary);
        return ended(summary.ending());
    }

    /** What the end of a session is to an alert. */
    public static Guided ended(Summary.Ending ending) {
        return switch (ending) {
            case FINISHED -> Guided.DONE;
            case SKIPPED, QUIT -> Guided.STOPPED;
            case HURT -> Guided.HURT;
            case INTERRUPTED -> Guided.INTERRUPTED;
            case GONE -> Guided.GONE;
        };
    }
}
