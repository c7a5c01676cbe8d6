package org.glossator.export.hf;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.glossator.export.split.Side;

/// The README that says what the Parquet file means: without it the tags are only numbers.
///
/// @param tags the names of the tags by their numbers
/// @param letters how many there are on each side that has a file
record HfReadme(List<String> tags, Map<Side, Long> letters) {

    /// What `datasets` calls a side.
    static String name(Side side) {
        return switch (side) {
            case TRAIN -> "train";
            case DEV -> "validation";
            case TEST -> "test";
        };
    }

    String text() {
        return """
        ---
        configs:
        - config_name: default
          data_files:
        %sdataset_info:
          features:
          - name: id
            dtype: string
          - name: text
            dtype: string
          - name: tokens
            sequence: string
          - name: ner_tags
            sequence:
              class_label:
                names:
        %s  - name: spans
            list:
            - name: start
              dtype: int64
            - name: end
              dtype: int64
            - name: label
              dtype: string
            - name: attributes
              dtype: string
            - name: status
              dtype: string
            - name: rule
              dtype: string
            - name: confidence
              dtype: float64
        task_categories:
        - token-classification
        ---

        # Letters

        %s, one a row. `spans` holds every labelled span: `start` and `end` count code points
        of `text`, as Python does, and `attributes` is a JSON object. `tokens` and `ner_tags` hold what
        a tag a token can say: spans grown to whole tokens, of those that overlap one.

        ```python
        from datasets import load_dataset
        letters = load_dataset("this/folder")
        ```
        """
                .formatted(files(), names(), counts());
    }

    private String files() {
        return letters.keySet().stream()
                .map(side -> "  - split: %1$s\n    path: data/%1$s-*\n".formatted(name(side)))
                .collect(Collectors.joining());
    }

    private String counts() {
        return letters.entrySet().stream()
                .map(side -> "%,d letters in `%s`".formatted(side.getValue(), name(side.getKey())))
                .collect(Collectors.joining(", "));
    }

    private String names() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < tags.size(); i++) {
            names.append("          '%d': %s\n".formatted(i, quoted(tags.get(i))));
        }
        return names.toString();
    }

    /// A label may be anything; YAML's single quotes escape nothing but themselves.
    private static String quoted(String tag) {
        return "'" + tag.replace("'", "''") + "'";
    }
}
