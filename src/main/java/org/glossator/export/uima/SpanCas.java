package org.glossator.export.uima;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.glossator.export.ExportedSpan;
import org.glossator.export.Fitted;
import org.glossator.export.RestoredLetter;
import org.glossator.export.SpanStatus;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/// A letter as a CAS: each span an annotation of the type `org.glossator.Span` with its label, its
/// attributes as an array of names and values, and who says so.
final class SpanCas {

    private static final String SPAN = "org.glossator.Span";
    private static final String ATTRIBUTE = "org.glossator.Attribute";
    private static final String LABEL = "label";
    private static final String ATTRIBUTES = "attributes";
    private static final String STATUS = "status";
    private static final String RULE = "rule";
    private static final String CONFIDENCE = "confidence";

    private final CAS cas;

    private SpanCas(CAS cas) {
        this.cas = cas;
    }

    /// One to be used for letter after letter: making one takes as long as a hundred letters.
    static SpanCas make() {
        try {
            return new SpanCas(CasCreationUtils.createCas(types(), null, null));
        } catch (UIMAException e) {
            throw new IllegalStateException("the type system is sound", e);
        }
    }

    /// Writes the type system as UIMA reads it.
    static void writeTypes(OutputStream out) throws IOException {
        try {
            types().toXML(out);
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    private static TypeSystemDescription types() {
        TypeSystemDescription types =
                UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        TypeDescription attribute =
                types.addType(ATTRIBUTE, "what is noted of a span", CAS.TYPE_NAME_TOP);
        attribute.addFeature("name", "", CAS.TYPE_NAME_STRING);
        attribute.addFeature("value", "", CAS.TYPE_NAME_STRING);
        TypeDescription span = types.addType(SPAN, "a labelled span", CAS.TYPE_NAME_ANNOTATION);
        span.addFeature(LABEL, "", CAS.TYPE_NAME_STRING);
        span.addFeature(STATUS, "who says so", CAS.TYPE_NAME_STRING);
        span.addFeature(RULE, "the rule that proposed it", CAS.TYPE_NAME_STRING);
        span.addFeature(CONFIDENCE, "that rule's confidence", CAS.TYPE_NAME_DOUBLE);
        span.addFeature(ATTRIBUTES, "", CAS.TYPE_NAME_FS_ARRAY, ATTRIBUTE, false);
        return types;
    }

    /// An empty CAS to be filled.
    CAS empty() {
        cas.reset();
        return cas;
    }

    /// The CAS of this letter, good until the next is asked for.
    CAS of(Fitted letter) {
        cas.reset();
        cas.setDocumentLanguage("en");
        cas.setDocumentText(letter.text());
        for (ExportedSpan span : letter.spans()) {
            cas.addFsToIndexes(annotation(span));
        }
        return cas;
    }

    private AnnotationFS annotation(ExportedSpan span) {
        Type type = cas.getTypeSystem().getType(SPAN);
        AnnotationFS annotation =
                cas.createAnnotation(type, span.span().start(), span.span().end());
        annotation.setStringValue(type.getFeatureByBaseName(LABEL), span.label());
        annotation.setStringValue(type.getFeatureByBaseName(STATUS), span.status().id());
        annotation.setStringValue(type.getFeatureByBaseName(RULE), span.rule());
        if (span.confidence() != null) {
            annotation.setDoubleValue(type.getFeatureByBaseName(CONFIDENCE), span.confidence());
        }
        if (!span.attributes().isEmpty()) {
            annotation.setFeatureValue(
                    type.getFeatureByBaseName(ATTRIBUTES), array(span.attributes()));
        }
        return annotation;
    }

    private FeatureStructure array(Attributes attributes) {
        Type type = cas.getTypeSystem().getType(ATTRIBUTE);
        ArrayFS<FeatureStructure> array = cas.createArrayFS(attributes.size());
        int i = 0;
        for (var entry : attributes.toMap().entrySet()) {
            FeatureStructure attribute = cas.createFS(type);
            attribute.setStringValue(type.getFeatureByBaseName("name"), entry.getKey());
            attribute.setStringValue(type.getFeatureByBaseName("value"), entry.getValue());
            array.set(i++, attribute);
        }
        return array;
    }

    /// The letter that the CAS holds.
    RestoredLetter letter(String id) {
        Type type = cas.getTypeSystem().getType(SPAN);
        List<ExportedSpan> spans = new ArrayList<>();
        for (AnnotationFS annotation : cas.getAnnotationIndex(type)) {
            spans.add(span(annotation, type));
        }
        @Nullable String text = cas.getDocumentText();
        return new RestoredLetter(id, text == null ? "" : text, spans);
    }

    private static ExportedSpan span(AnnotationFS annotation, Type type) {
        @Nullable String rule = annotation.getStringValue(type.getFeatureByBaseName(RULE));
        return new ExportedSpan(
                new Span(annotation.getBegin(), annotation.getEnd()),
                string(annotation, LABEL),
                attributes(annotation.getFeatureValue(type.getFeatureByBaseName(ATTRIBUTES))),
                SpanStatus.of(string(annotation, STATUS)),
                rule,
                rule == null
                        ? null
                        : Double.valueOf(
                                annotation.getDoubleValue(type.getFeatureByBaseName(CONFIDENCE))));
    }

    private static Attributes attributes(@Nullable FeatureStructure array) {
        Attributes attributes = Attributes.none();
        if (array instanceof ArrayFS<?> pairs) {
            for (int i = 0; i < pairs.size(); i++) {
                FeatureStructure pair = pairs.get(i);
                attributes = attributes.with(string(pair, "name"), string(pair, "value"));
            }
        }
        return attributes;
    }

    private static String string(FeatureStructure structure, String feature) {
        @Nullable String value =
                structure.getStringValue(structure.getType().getFeatureByBaseName(feature));
        return value == null ? "" : value;
    }
}
