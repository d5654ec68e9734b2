package yoga.cli.completion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yoga.practice.Catalogue;
import yoga.practice.Characters;
import yoga.practice.InvalidInput;
import yoga.practice.Named;
import yoga.practice.Plan;
import yoga.practice.Pose;
import yoga.practice.Rescue;
import yoga.practice.Routine;

/** Names that are looked up when they are asked for, since a person can add to them at any time. */
public enum LiveNames {
    POSES("POSE") {
        @Override
        Map<String, String> all(Catalogue catalogue, List<String> line) {
            return byId(catalogue.poses().values(), Pose::name);
        }
    },
    ROUTINES("ROUTINE") {
        @Override
        Map<String, String> all(Catalogue catalogue, List<String> line) {
            return byId(catalogue.routines().values(), LiveNames::about);
        }
    },
    PRACTICES("ROUTINE|POSE") {
        @Override
        Map<String, String> all(Catalogue catalogue, List<String> line) {
            return byId(catalogue.practices().items(), LiveNames::about);
        }
    },
    PROTOCOLS("PROTOCOL") {
        @Override
        Map<String, String> all(Catalogue catalogue, List<String> line) {
            return byId(catalogue.rescues().values(), Rescue::about);
        }
    },
    PLANS("PLAN") {
        @Override
        Map<String, String> all(Catalogue catalogue, List<String> line) {
            return byId(catalogue.plans().values(), Plan::about);
        }
    },
    MUSCLES("MUSCLE") {
        @Override
        Map<String, String> all(Catalogue catalogue, List<String> line) {
            return words(catalogue, Pose::targets);
        }
    },
    PROPS("PROP") {
        @Override
        Map<String, String> all(Catalogue catalogue, List<String> line) {
            return words(catalogue, Pose::props);
        }
    },
    STEPS("STEP") {
        @Override
        Map<String, String> all(Catalogue catalogue, List<String> line) {
            Routine routine = routineOn(line, catalogue);
            Map<String, String> steps = new LinkedHashMap<>();
            if (routine != null) {
                routine.steps()
                        .forEach(step -> steps.put(step.pose().id(), step.pose().name()));
            }
            return steps;
        }
    };

    private final String label;

    LiveNames(String label) {
        this.label = label;
    }

    /** The names that stand for a label of the help, such as {@code POSE}; null if it stands for something else. */
    static @Nullable LiveNames ofLabel(String label) {
        for (LiveNames names : values()) {
            if (names.label.equals(label)) {
                return names;
            }
        }
        return null;
    }

    /** The names of a kind, such as {@code poses}; null if there is no such kind. */
    public static @Nullable LiveNames ofWord(String word) {
        for (LiveNames names : values()) {
            if (names.word().equals(word)) {
                return names;
            }
        }
        return null;
    }

    /** Such as {@code poses}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The names, each with what the shell may show beside it.
     *
     * @param line the words of the command line so far
     */
    abstract Map<String, String> all(Catalogue catalogue, List<String> line);

    /**
     * One line a name, with a tab and what it is behind it.
     *
     * @param line the words of the command line so far
     */
    public String lines(Catalogue catalogue, List<String> line) {
        StringBuilder lines = new StringBuilder();
        all(catalogue, line)
                .forEach((name, about) -> lines.append(Characters.shown(name))
                        .append('\t')
                        .append(Characters.shown(about))
                        .append('\n'));
        return lines.toString();
    }

    private static String about(Routine routine) {
        return routine.about().isEmpty() ? routine.name() : routine.about();
    }

    private static <T extends Named> Map<String, String> byId(Collection<T> items, Function<T, String> about) {
        Map<String, String> names = new LinkedHashMap<>();
        for (T item : items) {
            String words = about.apply(item);
            names.putIfAbsent(item.id(), words.isEmpty() ? item.name() : words);
        }
        return names;
    }

    /** Each word once, with the poses that have it. */
    private static Map<String, String> words(Catalogue catalogue, Function<Pose, List<String>> of) {
        Map<String, List<String>> poses = new LinkedHashMap<>();
        for (Pose pose : catalogue.poses().values()) {
            of.apply(pose)
                    .forEach(word ->
                            poses.computeIfAbsent(word, w -> new ArrayList<>()).add(pose.name()));
        }
        Map<String, String> words = new LinkedHashMap<>();
        poses.forEach((word, names) -> words.put(word, String.join(", ", names)));
        return words;
    }

    /** The routine or pose that stands behind {@code run}; null if none does. */
    private static @Nullable Routine routineOn(List<String> line, Catalogue catalogue) {
        for (String word : line.subList(line.indexOf("run") + 1, line.size())) {
            try {
                if (!word.startsWith("-")) {
                    return catalogue.practices().find(word);
                }
            } catch (InvalidInput e) {
                // The value of an option, then.
            }
        }
        return null;
    }
}
