package org.glossator.export.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.glossator.export.ExportFormat;
import org.glossator.export.FormatOptions;
import org.glossator.export.JsonlFormat;
import org.glossator.export.OffsetsFormat;
import org.glossator.export.bioc.BiocFormat;
import org.glossator.export.brat.BratFormat;
import org.glossator.export.conll.Conll2003Format;
import org.glossator.export.conll.ConlluFormat;
import org.glossator.export.hf.HfFormat;
import org.glossator.export.json.DoccanoFormat;
import org.glossator.export.json.LabelStudioFormat;
import org.glossator.export.json.ProdigyFormat;
import org.glossator.export.spacy.SpacyFormat;
import org.glossator.export.table.DecisionsFormat;
import org.glossator.export.table.TableFormat;
import org.glossator.export.table.TableKind;
import org.glossator.export.uima.CasJsonFormat;
import org.glossator.export.uima.XmiFormat;
import org.glossator.export.webanno.WebAnnoFormat;

/// The formats by their names, in the order in which people are offered them.
public enum FormatName {
    JSONL("jsonl", _ -> new JsonlFormat()),
    SPACY("spacy", _ -> new SpacyFormat()),
    CONLL2003("conll2003", Conll2003Format::new),
    CONLLU("conllu", ConlluFormat::new),
    BRAT("brat", options -> new BratFormat(options.schema())),
    HF("hf", HfFormat::new),
    LABEL_STUDIO("label-studio", options -> new LabelStudioFormat(options.schema())),
    PRODIGY("prodigy", _ -> new ProdigyFormat()),
    DOCCANO("doccano", _ -> new DoccanoFormat()),
    BIOC("bioc", _ -> new BiocFormat()),
    WEBANNO_TSV("webanno-tsv", options -> new WebAnnoFormat(options.schema())),
    XMI("xmi", _ -> new XmiFormat()),
    CAS_JSON("cas-json", _ -> new CasJsonFormat()),
    CSV("csv", _ -> new TableFormat(TableKind.CSV)),
    TSV("tsv", _ -> new TableFormat(TableKind.TSV)),
    DECISIONS("decisions", DecisionsFormat::new),
    OFFSETS("offsets", _ -> new OffsetsFormat());

    private final String id;
    private final Function<FormatOptions, ExportFormat> make;

    FormatName(String id, Function<FormatOptions, ExportFormat> make) {
        this.id = id;
        this.make = make;
    }

    /// What commands and files call it.
    public String id() {
        return id;
    }

    public ExportFormat with(FormatOptions options) {
        return make.apply(options);
    }

    /// The format of this id.
    public static Optional<FormatName> named(String id) {
        return Arrays.stream(values()).filter(name -> name.id.equals(id)).findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(FormatName::id).toList();
    }
}
