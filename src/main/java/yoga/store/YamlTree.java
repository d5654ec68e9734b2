package yoga.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import yoga.practice.Characters;
import yoga.practice.InvalidInput;

/**
 * Builds the nodes of one YAML 1.2 document out of the parser's events.
 *
 * <p>It works at the level of events, with a stack of its own, so that size, depth and aliases are bounded before anything
 * is built, and no input makes it recurse.
 */
final class YamlTree {
    static final int MOST_NODES = 20_000;
    static final int DEEPEST = 12;
    static final int MOST_ALIASES = 50;

    private static final String CORE = "tag:yaml.org,2002:";
    private static final Set<String> SCALAR_TAGS =
            Set.of("!", CORE + "str", CORE + "null", CORE + "bool", CORE + "int", CORE + "float");

    private final Faults faults;
    private final Deque<OpenNode> open = new ArrayDeque<>();
    private final Map<String, YamlNode> anchors = new HashMap<>();
    private @Nullable YamlNode root;
    private int documents;
    private int nodes;
    private int aliases;

    private YamlTree(Faults faults) {
        this.faults = faults;
    }

    /**
     * The root of the document in a text; null where there is none.
     *
     * @param text as {@link SourceText} gives it
     * @throws InvalidInput if the text is not YAML or passes a limit; the faults so far are told, too
     */
    static @Nullable YamlNode parse(String text, Faults faults) {
        LoadSettings settings = LoadSettings.builder()
                // The parser copies its window for each refill; with one refill it stays linear for any input.
                .setBufferSize(Math.max(16, text.length()))
                .build();
        YamlTree tree = new YamlTree(faults);
        Iterator<Event> events = new Parse(settings).parseString(text).iterator();
        Spot last = Spot.START;
        while (true) {
            Event event;
            try {
                if (!events.hasNext()) {
                    return tree.root;
                }
                event = events.next();
            } catch (RuntimeException e) {
                // Mostly its own exceptions, but it also lets out such as NumberFormatException for "\UFFFFFFFF".
                YamlProblem problem = YamlProblem.of(e, last);
                faults.add(problem.spot(), problem.message());
                throw faults.all();
            }
            last = spot(event);
            tree.add(event);
        }
    }

    private void add(Event event) {
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            throw stop(event, "a second document begins here; keep one document in a file");
        }
        if (event instanceof CollectionEndEvent) {
            OpenNode closed = open.pop();
            String anchor = closed.anchor();
            YamlNode node = closed.close();
            if (anchor != null) {
                anchors.put(anchor, node);
            }
            place(node);
        } else if (event instanceof NodeEvent node) {
            if (++nodes > MOST_NODES) {
                throw stop(event, "more than " + MOST_NODES + " values; shorten the file");
            }
            if (event instanceof CollectionStartEvent start) {
                open(start);
            } else if (event instanceof ScalarEvent scalar) {
                YamlNode value = scalar(scalar);
                anchor(node).ifPresent(name -> anchors.put(name, value));
                place(value);
            } else if (event instanceof AliasEvent alias) {
                place(anchored(alias));
            }
        }
    }

    private void open(CollectionStartEvent start) {
        if (open.size() == DEEPEST) {
            throw stop(start, "nested deeper than " + DEEPEST + " levels; a routines file needs only eight");
        }
        boolean mapping = start instanceof MappingStartEvent;
        String right = CORE + (mapping ? "map" : "seq");
        refuseTag(start, start.getTag().filter(tag -> !tag.equals("!") && !tag.equals(right)));
        String anchor = anchor(start).orElse(null);
        if (anchor != null) {
            // From here on, the name means the node that is not yet built.
            anchors.remove(anchor);
        }
        open.push(
                mapping
                        ? new OpenNode.OpenMapping(spot(start), anchor, faults)
                        : new OpenNode.OpenItems(spot(start), anchor));
    }

    private void place(YamlNode node) {
        OpenNode parent = open.peek();
        if (parent == null) {
            root = node;
        } else {
            parent.add(node);
        }
    }

    private YamlNode anchored(AliasEvent event) {
        String name = event.getAlias().getValue();
        if (++aliases > MOST_ALIASES) {
            throw stop(event, "more than " + MOST_ALIASES + " aliases; write the values out");
        }
        for (OpenNode around : open) {
            if (name.equals(around.anchor())) {
                throw stop(
                        event,
                        "the alias " + Characters.quoted(name)
                                + " stands inside of what it names; write the value out");
            }
        }
        YamlNode node = anchors.get(name);
        if (node == null) {
            throw stop(
                    event,
                    "nothing before this is named " + Characters.quoted(name) + "; put text with a '*' in quotes");
        }
        return node;
    }

    private YamlNode scalar(ScalarEvent event) {
        refuseTag(event, event.getTag().filter(tag -> !SCALAR_TAGS.contains(tag)));
        Spot spot = spot(event);
        return new YamlNode.Scalar(spot, CoreSchema.type(event), safe(event.getValue(), spot));
    }

    /** An escape in a quoted text can stand for a character that a file may not have. */
    private String safe(String value, Spot spot) {
        if (value.codePoints().noneMatch(c -> c != '\n' && Characters.refused(c))) {
            return value;
        }
        StringBuilder safe = new StringBuilder(value.length());
        value.codePoints().forEach(c -> {
            if (c != '\n' && Characters.refused(c)) {
                faults.add(spot, "the character " + Characters.number(c) + " is not allowed in a text; remove it");
                safe.append('\uFFFD');
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    private void refuseTag(Event event, Optional<String> refused) {
        refused.ifPresent(tag -> faults.add(
                spot(event),
                "the tag " + Characters.quoted(tag) + " is not allowed; remove it, or put text with a '!' in quotes"));
    }

    private InvalidInput stop(Event event, String message) {
        faults.add(spot(event), message);
        return faults.all();
    }

    private static Optional<String> anchor(NodeEvent event) {
        return event.getAnchor().map(anchor -> anchor.getValue());
    }

    private static Spot spot(Event event) {
        return event.getStartMark()
                .map(mark -> new Spot(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Spot.START);
    }
}
