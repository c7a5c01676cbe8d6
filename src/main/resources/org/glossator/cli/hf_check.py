"""Loads the dataset folder as its users do, offline, and checks every span against its text."""
import os
import sys

os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["HF_DATASETS_CACHE"] = sys.argv[2]

import datasets  # noqa: E402

datasets.disable_progress_bars()

splits = datasets.load_dataset(os.path.join(sys.argv[1], "hf"), cache_dir=sys.argv[2])
wrong = 0
for name, letters in splits.items():
    tags = letters.features["ner_tags"].feature.names
    spans = differing = 0
    for letter in letters:
        differing += len(letter["tokens"]) != len(letter["ner_tags"])
        for span in letter["spans"]:
            spans += 1
            differing += not 0 <= span["start"] < span["end"] <= len(letter["text"])
    print(f"{name}: {len(letters)} letters, {spans} spans, {len(tags)} tags read by datasets"
          f" {datasets.__version__}, {differing} wrong")
    wrong += differing
sys.exit(1 if wrong else 0)
