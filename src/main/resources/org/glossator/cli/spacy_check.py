"""Makes a DocBin of spacy.jsonl, reads it again, and compares the text under each span."""
import json
import os
import subprocess
import sys

import spacy
from spacy.tokens import DocBin

folder, work = sys.argv[1:]
source = os.path.join(folder, "spacy.jsonl")
out = os.path.join(work, "letters.spacy")
made = subprocess.run(
    [sys.executable, os.path.join(folder, "convert_to_spacy.py"), source, out],
    capture_output=True, text=True, encoding="utf-8")
print(made.stdout.strip())
nlp = spacy.blank("en")
docs = list(DocBin().from_disk(out).get_docs(nlp.vocab))
with open(source, encoding="utf-8", newline="\n") as lines:
    rows = [json.loads(line) for line in lines]
wrong = 0
for row, doc in zip(rows, docs, strict=True):
    wanted = {(s["start"], s["end"], s["label"]) for s in row["spans"]}
    found = {(s.start_char, s.end_char, s.label_) for s in doc.spans["sc"]}
    wrong += doc.text != row["text"] or not found <= wanted
print(f"{len(docs)} letters read by spaCy {spacy.__version__}, {wrong} differ")
sys.exit(1 if wrong else 0)
