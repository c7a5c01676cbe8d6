package org.glossator.export.release;

import java.util.Optional;
import org.glossator.export.catalog.FormatName;
import org.glossator.export.split.Side;

/// The commands by which somebody who has spaCy trains a model from a release.
record SpacyTraining(ReleaseDetail detail) {

    /// None if the release has no spaCy form or no second side to steer the training by.
    Optional<String> text() {
        Side second = has(Side.DEV) ? Side.DEV : Side.TEST;
        if (!detail.formats().contains(FormatName.SPACY.id()) || !has(Side.TRAIN) || !has(second)) {
            return Optional.empty();
        }
        return Optional.of(
                """
                ## Train a model

                In this folder, with spaCy 3 (`pip install "spacy>=3.7,<4"`):

                ```
                python train/convert_to_spacy.py train/spacy.jsonl train.spacy --alignment expand
                python train/convert_to_spacy.py %1$s/spacy.jsonl %1$s.spacy --alignment expand
                python -m spacy train train/spacy-config.cfg --paths.train train.spacy --paths.dev %1$s.spacy --output model
                ```

                The model is in `model/model-best`; its spans are in `doc.spans["sc"]`. A first try ends sooner
                with `--training.max_steps 200 --training.eval_frequency 50`.\
                """
                        .formatted(second.id()));
    }

    private boolean has(Side side) {
        return detail.sides().getOrDefault(side.id(), PartCount.NONE).letters() > 0;
    }
}
