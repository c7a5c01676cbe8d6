package org.glossator.export.hf;

import java.util.List;

/// The README that says what the Parquet file means: without it the tags are only numbers.
///
/// @param tags the names of the tags by their numbers
record HfReadme(List<String> tags, long letters) {

    String text() {
        return """
        ---
        configs:
        - config_name: default
          data_files:
          - split: train
            path: data/train-*
        dataset_info:
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

        %,d letters, one a row. `spans` holds every labelled span: `start` and `end` count code points
        of `text`, as Python does, and `attributes` is a JSON object. `tokens` and `ner_tags` hold what
        a tag a token can say: spans grown to whole tokens, of those that overlap one.

        ```python
        from datasets import load_dataset
        letters = load_dataset("this/folder", split="train")
        ```
        """
                .formatted(names(), letters);
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
