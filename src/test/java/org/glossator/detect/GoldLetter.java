package org.glossator.detect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.glossator.letter.Span;

/// A letter with its gold spans.
record GoldLetter(String name, String text, List<Gold> gold) {

    private static final Path FOLDER = Path.of("src/test/resources/letters");
    private static final Path REAL = Path.of("assets/letters");
    private static final JsonMapper JSON = new JsonMapper();

    /// A gold span.
    record Gold(Span span, String label, Map<String, String> attributes) {}

    /// The letters of the three real ones and the four composed ones that came with the guidelines.
    static List<GoldLetter> shared() {
        return all(name -> name.startsWith("0") || name.startsWith("composed-"));
    }

    /// The letters composed for developing the detectors.
    static List<GoldLetter> development() {
        return all(name -> name.startsWith("dev-"));
    }

    /// The letters that the detectors were not developed on.
    static List<GoldLetter> heldOut() {
        return all(name -> name.startsWith("heldout-"));
    }

    static List<GoldLetter> all(Predicate<String> wanted) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".gold.jsonl") && wanted.test(name))
                    .map(name -> name.substring(0, name.length() - ".gold.jsonl".length()))
                    .sorted()
                    .map(GoldLetter::read)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GoldLetter read(String name) {
        Path beside = FOLDER.resolve(name + ".txt");
        Path text = Files.exists(beside) ? beside : REAL.resolve(name + ".txt");
        try {
            List<Gold> gold = new ArrayList<>();
            for (String line : Files.readAllLines(FOLDER.resolve(name + ".gold.jsonl"))) {
                if (!line.isBlank()) {
                    gold.add(gold(JSON.readTree(line)));
                }
            }
            return new GoldLetter(name, Files.readString(text), gold);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Gold gold(JsonNode node) {
        Map<String, String> attributes = new TreeMap<>();
        node.path("attributes")
                .properties()
                .forEach(entry -> attributes.put(entry.getKey(), entry.getValue().asText()));
        Span span = new Span(node.get("start").asInt(), node.get("end").asInt());
        return new Gold(span, node.get("label").asText(), attributes);
    }
}
