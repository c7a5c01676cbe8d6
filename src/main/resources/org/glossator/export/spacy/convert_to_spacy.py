#!/usr/bin/env python3
"""Makes a .spacy file (DocBin) of spacy.jsonl. Needs spaCy 3; nothing else, and no network.

    python convert_to_spacy.py spacy.jsonl train.spacy

All spans go to doc.spans["sc"], where they may overlap; doc.ents gets those that do not overlap,
the longest first. A span that does not begin and end where a token does is named and left out,
or, with --alignment, fitted to the tokens. Exit status: 0 all spans are in, 1 some are left out.
"""
import argparse
import json
import sys

import spacy
from spacy.tokens import DocBin
from spacy.util import filter_spans


def letters(path):
    with open(path, encoding="utf-8", newline="\n") as lines:
        for number, line in enumerate(lines, start=1):
            row = json.loads(line)
            if row["offset_unit"] != "code-point":
                sys.exit(f"{path}, line {number}: offsets are not in code points")
            yield row


def to_doc(nlp, row, alignment):
    """The letter as a Doc, and those of its spans that do not fit its tokens."""
    text = row["text"]
    nlp.max_length = max(nlp.max_length, len(text) + 1)
    doc = nlp.make_doc(text)
    spans, left_out = [], []
    for span in row["spans"]:
        found = doc.char_span(
            span["start"], span["end"], label=span["label"], alignment_mode=alignment)
        if found is None:
            left_out.append(span)
        else:
            spans.append(found)
    doc.spans["sc"] = spans
    doc.set_ents(filter_spans(spans))
    doc.user_data["id"] = row["id"]
    doc.user_data["spans"] = row["spans"]
    return doc, left_out


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("jsonl", nargs="?", default="spacy.jsonl")
    parser.add_argument("out", nargs="?", default="train.spacy")
    parser.add_argument("--lang", default="en", help="the language of the tokenizer")
    parser.add_argument("--alignment", choices=["strict", "contract", "expand"], default="strict",
                        help="what becomes of a span that begins or ends within a token")
    options = parser.parse_args()

    nlp = spacy.blank(options.lang)
    docs = DocBin(store_user_data=True)
    count = in_spans = in_ents = 0
    missing = 0
    for row in letters(options.jsonl):
        doc, left_out = to_doc(nlp, row, options.alignment)
        docs.add(doc)
        count += 1
        in_spans += len(doc.spans["sc"])
        in_ents += len(doc.ents)
        missing += len(left_out)
        for span in left_out:
            text = row["text"][span["start"]:span["end"]]
            print(f"{row['id']}: {span['label']} {span['start']}-{span['end']} {text!r}"
                  " does not fit spaCy's tokens", file=sys.stderr)
    docs.to_disk(options.out)
    print(f"{count} letters, {in_spans} spans in doc.spans['sc'], {in_ents} in doc.ents,"
          f" {missing} left out -> {options.out}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
