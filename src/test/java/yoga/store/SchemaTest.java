package yoga.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import yoga.figure.Figure;
import yoga.figure.KeyFrame;
import yoga.figure.Stroke;
import yoga.figure.View;

/**
 * The schema and the loader say the same. JSON is YAML, so that both get the very same documents: a good one, with one
 * thing after another made wrong.
 */
class SchemaTest {
    /** What a schema has no words for: sums, order, and what an id leads to. */
    private static final Pattern BEYOND_A_SCHEMA =
            Pattern.compile("has the id '.*'; |names a side|every step waits|out of range|"
                    + "not within the cycle|is not after|does not follow|is not the beginning|runs backwards|"
                    + "too long; a hold|too short; take|frame.* has (no|the) joint|no limb (has|goes)|"
                    + "outside of the canvas|is not the floor|^my.yaml: and [0-9]+ more$");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectMapper mapper = new ObjectMapper();
    private final com.networknt.schema.Schema schema =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(Schema.text());
    private final JsonNode good =
            mapper.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(Samples.goodText()));

    /** What the schema refuses, the loader refuses; what the schema lets through, only rules beyond it refuse. */
    private void bothSayTheSame(JsonNode document, String what) {
        List<String> faults = Samples.faults(document.toString());
        List<com.networknt.schema.Error> errors = schema.validate(document);
        boolean agree = errors.isEmpty()
                ? faults.stream().allMatch(line -> BEYOND_A_SCHEMA.matcher(line).find())
                : !faults.isEmpty();
        assertThat(agree).as("%s%nloader: %s%nschema: %s", what, faults, errors).isTrue();
    }

    @Test
    void theGoodFilePassesBoth() {
        assertThat(schema.validate(good)).isEmpty();
        assertThat(Samples.content(good.toString())).isEqualTo(Samples.content(Samples.goodText()));
    }

    @Test
    void theBuiltInCataloguePasses() throws Exception {
        Object yaml =
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(Path.of("routines.yaml")));

        assertThat(schema.validate(mapper.<JsonNode>valueToTree(yaml))).isEmpty();
    }

    @Test
    void theBuiltInFiguresPass() throws Exception {
        JsonNode definitions = mapper.readTree(Schema.text()).path("definitions");
        ObjectNode alone = JSON.objectNode().put("$ref", "#/definitions/figure");
        alone.set("definitions", definitions);
        com.networknt.schema.Schema figure =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(alone.toString());

        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("src/main/figures"), "*.yaml")) {
            for (Path file : files) {
                Object yaml = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
                assertThat(figure.validate(mapper.<JsonNode>valueToTree(yaml)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void bothSayTheSameAboutEveryMistake() {
        List<Mutation> mutations = mutations();

        for (Mutation mutation : mutations) {
            JsonNode document = good.deepCopy();
            mutation.change().on(document.at(mutation.parent()));
            bothSayTheSame(document, mutation.what());
        }
        assertThat(mutations).hasSizeGreaterThan(2_000);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void bothSayTheSameAboutSeveralMistakesAtOnce(long seed) {
        Random random = new Random(seed);
        List<Mutation> mutations = mutations();

        for (int i = 0; i < 200; i++) {
            JsonNode document = good.deepCopy();
            List<String> what = new ArrayList<>(List.of("seed " + seed));
            for (int j = random.nextInt(3); j >= 0; j--) {
                Mutation mutation = mutations.get(random.nextInt(mutations.size()));
                JsonNode parent = document.at(mutation.parent());
                if (parent.isContainerNode()) {
                    try {
                        mutation.change().on(parent);
                        what.add(mutation.what());
                    } catch (ClassCastException | IndexOutOfBoundsException e) {
                        what.add("an earlier change has put something else there");
                    }
                }
            }
            bothSayTheSame(document, what.toString());
        }
    }

    @Test
    void bothKnowTheSameKeys() throws Exception {
        JsonNode root = mapper.readTree(Schema.text());

        assertThat(keys(root)).containsExactlyInAnyOrderElementsOf(RoutinesFile.KEYS);
        assertThat(keys(root.at("/definitions/pose"))).containsExactlyInAnyOrderElementsOf(PoseSection.KEYS);
        assertThat(keys(root.at("/definitions/pose/properties/breath")))
                .containsExactlyInAnyOrderElementsOf(PoseSection.BREATH_KEYS);
        assertThat(keys(root.at("/definitions/figure"))).containsExactlyInAnyOrderElementsOf(FigureFields.KEYS);
        assertThat(keys(root.at("/definitions/figure/properties/head")))
                .containsExactlyInAnyOrderElementsOf(FigureFields.HEAD_KEYS);
        assertThat(keys(root.at("/definitions/figure/properties/frames")))
                .containsExactlyInAnyOrderElementsOf(FrameFields.moments());
        assertThat(keys(root.at("/definitions/frame"))).containsExactlyInAnyOrderElementsOf(FrameFields.KEYS);
        assertThat(keys(root.at("/definitions/limb"))).containsExactlyInAnyOrderElementsOf(LimbFields.KEYS);
        assertThat(keys(root.at("/definitions/prop"))).containsExactlyInAnyOrderElementsOf(FigureFields.PROP_KEYS);
        assertThat(keys(root.at("/definitions/contact"))).containsExactlyInAnyOrderElementsOf(ContactFields.KEYS);
        assertThat(keys(root.at("/definitions/foreshortened")))
                .containsExactlyInAnyOrderElementsOf(LimbFields.FORESHORTENED_KEYS);
        assertThat(keys(root.at("/definitions/routine"))).containsExactlyInAnyOrderElementsOf(RoutineSection.KEYS);
        assertThat(keys(root.at("/definitions/step/anyOf/1")))
                .containsExactlyInAnyOrderElementsOf(RoutineSection.STEP_KEYS);
        assertThat(keys(root.at("/definitions/rescue"))).containsExactlyInAnyOrderElementsOf(RescueSection.KEYS);
        assertThat(keys(root.at("/definitions/move"))).containsExactlyInAnyOrderElementsOf(RescueSection.MOVE_KEYS);
        assertThat(keys(root.at("/definitions/plan"))).containsExactlyInAnyOrderElementsOf(PlanSection.KEYS);
        assertThat(keys(root.at("/definitions/stretch"))).containsExactlyInAnyOrderElementsOf(PlanSection.STRETCH_KEYS);
    }

    @Test
    void bothKnowTheSameWordsAndLimitsOfAFigure() throws Exception {
        JsonNode definitions = mapper.readTree(Schema.text()).path("definitions");
        JsonNode figure = definitions.at("/figure/properties");

        assertThat(words(figure.at("/view/enum")))
                .containsExactlyElementsOf(
                        Stream.of(View.values()).map(View::word).toList());
        assertThat(words(definitions.at("/limb/properties/stroke/enum")))
                .containsExactlyElementsOf(
                        Stream.of(Stroke.values()).map(Stroke::word).toList());
        assertThat(words(definitions.at("/limb/if/properties/stroke/enum")))
                .containsExactlyElementsOf(Stream.of(Stroke.values())
                        .filter(Stroke::closed)
                        .map(Stroke::word)
                        .toList());
        assertThat(words(definitions.at("/moment/enum")))
                .containsExactlyElementsOf(
                        Stream.of(KeyFrame.values()).map(KeyFrame::word).toList());
        assertThat(figure.at("/size/items/minimum").asInt()).isEqualTo(Figure.LEAST_SIZE);
        assertThat(figure.at("/size/items/maximum").asInt()).isEqualTo(Figure.MOST_SIZE);
        assertThat(figure.at("/ground/maximum").asInt()).isEqualTo(Figure.MOST_SIZE - 1);
        assertThat(definitions.at("/point/items/maximum").asInt()).isEqualTo(Figure.MOST_SIZE - 1);
        assertThat(figure.at("/head/properties/radius/maximum").asDouble()).isEqualTo(Figure.MOST_RADIUS);
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }

    @Test
    void theGoodFileUsesEveryKey() {
        Collection<String> used = new TreeSet<>();
        collectKeys(good, used);

        assertThat(used)
                .containsAll(PoseSection.KEYS)
                .containsAll(PoseSection.BREATH_KEYS)
                .containsAll(FigureFields.KEYS)
                .containsAll(FigureFields.HEAD_KEYS)
                .containsAll(FigureFields.PROP_KEYS)
                .containsAll(FrameFields.moments())
                .containsAll(FrameFields.KEYS)
                .containsAll(LimbFields.KEYS)
                .containsAll(LimbFields.FORESHORTENED_KEYS)
                .containsAll(ContactFields.KEYS)
                .containsAll(RoutineSection.KEYS)
                .containsAll(RescueSection.KEYS)
                .containsAll(PlanSection.KEYS);
    }

    private static Collection<String> keys(JsonNode object) {
        assertThat(object.path("additionalProperties").asBoolean(true)).isFalse();
        Collection<String> keys = new TreeSet<>();
        object.path("properties").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static void collectKeys(JsonNode node, Collection<String> keys) {
        node.fieldNames().forEachRemaining(keys::add);
        node.forEach(child -> collectKeys(child, keys));
    }

    /** One change to the container that a JSON pointer leads to. */
    private record Mutation(String parent, String what, Change change) {}

    private interface Change {
        void on(JsonNode parent);
    }

    private List<Mutation> mutations() {
        List<Mutation> mutations = new ArrayList<>();
        collect(good, "", mutations);
        return mutations;
    }

    private static void collect(JsonNode node, String pointer, List<Mutation> mutations) {
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(key -> {
                String at = pointer + "/" + key;
                mutations.add(new Mutation(pointer, "without " + at, parent -> ((ObjectNode) parent).remove(key)));
                mutations.add(new Mutation(pointer, "renamed " + at, parent -> {
                    ObjectNode object = (ObjectNode) parent;
                    JsonNode value = object.remove(key);
                    object.set(key + "-x", value == null ? JSON.textNode("x") : value);
                }));
                for (JsonNode wrong : wrongInsteadOf(node.get(key))) {
                    mutations.add(new Mutation(
                            pointer, at + " = " + wrong, parent -> ((ObjectNode) parent).set(key, wrong.deepCopy())));
                }
                collect(node.get(key), at, mutations);
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                int index = i;
                String at = pointer + "/" + i;
                for (JsonNode wrong : wrongInsteadOf(node.get(i))) {
                    mutations.add(new Mutation(
                            pointer, at + " = " + wrong, parent -> ((ArrayNode) parent).set(index, wrong.deepCopy())));
                }
                collect(node.get(i), at, mutations);
            }
        }
    }

    private static List<JsonNode> wrongInsteadOf(JsonNode good) {
        List<JsonNode> wrong = new ArrayList<>(List.of(
                JSON.nullNode(),
                JSON.booleanNode(true),
                JSON.numberNode(5),
                JSON.numberNode(1.5),
                JSON.numberNode(-1),
                JSON.numberNode(30.5),
                JSON.numberNode(200),
                JSON.objectNode(),
                JSON.objectNode().put("x", 1),
                JSON.arrayNode(),
                JSON.arrayNode().add("x"),
                JSON.arrayNode().add(1),
                JSON.arrayNode().addNull()));
        for (String text : List.of(
                "",
                " ",
                "x",
                "A B",
                "-a",
                "a-",
                "a--b",
                "each",
                "desk",
                "prone",
                "until ready",
                "30",
                "30s",
                "-30s",
                "301 reps",
                "3 reps of breaths",
                "3 of 5",
                "1h30m",
                "30m1h",
                "5.s",
                "3s exhale",
                "3s inhale, 3s inhale",
                "inhale",
                "outline",
                "floor",
                "daily",
                "mon-",
                "4-5",
                "a\nb",
                " a",
                "a\n",
                "a\u202Eb",
                "\u001B[0m",
                "{side}",
                "{x}")) {
            wrong.add(JSON.textNode(text));
        }
        for (int length : List.of(40, 41, 60, 61, 300, 301)) {
            wrong.add(JSON.textNode("x".repeat(length)));
        }
        for (int length : List.of(12, 13, 24, 25, 30, 31, 40, 41, 100, 101)) {
            if (good.isArray() && !good.isEmpty()) {
                ArrayNode array = JSON.arrayNode();
                for (int i = 0; i < length; i++) {
                    array.add(good.get(0));
                }
                wrong.add(array);
            }
        }
        return wrong;
    }
}
