package org.glossator.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.glossator.quality.LabelledSpan;
import org.glossator.quality.run.Prediction;

/// A file of spans, one a line: gold, or what `detect` wrote.
final class SpanFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SpanFile() {}

    /// Reads `start`, `end`, `label` and `attributes` of each line; what else a line has is passed
    /// over, and so are empty lines.
    ///
    /// @throws IOException if it is no such file; the message names the file, the line and the
    ///   reason
    static List<LabelledSpan> read(Path file) throws IOException {
        return predictions(file).stream().map(Prediction::said).toList();
    }

    /// The same with the `rule` and the `confidence` of each line, if it has them.
    static List<Prediction> predictions(Path file) throws IOException {
        List<Prediction> spans = new ArrayList<>();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    spans.add(prediction(JSON.readTree(line)));
                }
            }
        } catch (JsonProcessingException e) {
            throw new IOException(at(file, number) + "not JSON", e);
        } catch (CharacterCodingException e) {
            throw new IOException(at(file, number + 1) + "not UTF-8", e);
        } catch (IllegalArgumentException e) {
            throw new IOException(at(file, number) + e.getMessage(), e);
        }
        return spans;
    }

    private static String at(Path file, int line) {
        return file + ", line " + line + ": ";
    }

    private static Prediction prediction(JsonNode node) {
        JsonNode confidence = node.path("confidence");
        return new Prediction(
                span(node),
                node.path("rule").asText(),
                confidence.isNumber()
                        ? OptionalDouble.of(confidence.doubleValue())
                        : OptionalDouble.empty());
    }

    private static LabelledSpan span(JsonNode node) {
        Attributes attributes = Attributes.none();
        for (var attribute : node.path("attributes").properties()) {
            attributes = attributes.with(attribute.getKey(), attribute.getValue().asText());
        }
        return new LabelledSpan(
                new Span(offset(node, "start"), offset(node, "end")),
                node.required("label").asText(),
                attributes);
    }

    private static int offset(JsonNode node, String name) {
        JsonNode value = node.required(name);
        if (!value.canConvertToInt() || !value.isIntegralNumber()) {
            throw new IllegalArgumentException(name + " is not an offset");
        }
        return value.intValue();
    }
}
