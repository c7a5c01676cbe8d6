package org.glossator.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.glossator.quality.Accuracy;
import org.glossator.quality.Evaluation;
import org.glossator.quality.LabelEvaluation;
import org.glossator.quality.Score;

/// An evaluation for machines, as one JSON object.
///
/// @param missing the letters whose predictions are absent or cannot be read
/// @param more further values by their names
record EvaluationJson(
        Evaluation evaluation, int letters, List<String> missing, Map<String, Object> more) {

    void print(PrintWriter out) throws IOException {
        try (JsonGenerator json = new ObjectMapper().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeNumberField("letters", letters);
            json.writeArrayFieldStart("missing");
            for (String name : missing) {
                json.writeString(name);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("labels");
            for (Map.Entry<String, LabelEvaluation> entry : evaluation.labels().entrySet()) {
                json.writeFieldName(entry.getKey());
                write(json, entry.getValue());
            }
            json.writeEndObject();
            json.writeFieldName("all");
            write(json, evaluation.all());
            for (Map.Entry<String, Object> entry : more.entrySet()) {
                json.writePOJOField(entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
        }
        out.println();
    }

    private static void write(JsonGenerator json, LabelEvaluation scored) throws IOException {
        json.writeStartObject();
        json.writeNumberField("gold", scored.strict().gold());
        json.writeNumberField("predicted", scored.strict().predicted());
        json.writeFieldName("strict");
        write(json, scored.strict());
        json.writeFieldName("overlap");
        write(json, scored.overlap());
        json.writeFieldName("attribute_accuracy");
        write(json, scored.attributeAccuracy());
        json.writeObjectFieldStart("attributes");
        for (Map.Entry<String, Accuracy> entry : scored.attributes().entrySet()) {
            json.writeFieldName(entry.getKey());
            write(json, entry.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Score score) throws IOException {
        json.writeStartObject();
        json.writeNumberField("matched", score.matched());
        json.writeNumberField("precision", score.precision());
        json.writeNumberField("recall", score.recall());
        json.writeNumberField("f1", score.f1());
        json.writeEndObject();
    }

    /// `accuracy` is null where nothing was compared.
    private static void write(JsonGenerator json, Accuracy accuracy) throws IOException {
        json.writeStartObject();
        json.writeNumberField("compared", accuracy.total());
        json.writeNumberField("correct", accuracy.correct());
        OptionalDouble share = accuracy.share();
        if (share.isPresent()) {
            json.writeNumberField("accuracy", share.getAsDouble());
        } else {
            json.writeNullField("accuracy");
        }
        json.writeEndObject();
    }
}
