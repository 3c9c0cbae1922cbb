# SPDX-License-Identifier: MIT
"""The whole of `parse` beside a spaCy stack that only finds names and triggers.

`python -m tests.bench.bench_parse` fails when fewer than 700 articles of 3 kB are read
in a second of processor time, or not twice as many as spaCy's blank French pipeline
with EntityRuler and Matcher reads in the same run; when fewer than 5,000 articles a
second are passed that name nothing; when the first report comes later than 200 ms
after the import; and when more than 60 MB are resident after 10,000 articles.
"""

import subprocess
import sys
from itertools import count, islice
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

import sahelcoop as sc
from sahelcoop.lexicon import default_lexicon
from sahelcoop.rules import STAGES, rules_of
from tests.bench.bench_mentions import LENGTH, ROOT, ROUNDS, articles, pipeline, timed

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

LEAST_SPEED: Final = 700
LEAST_RATIO: Final = 2.0
LEAST_QUIET: Final = 5_000
MOST_WAIT: Final = 200
"""Milliseconds of processor time."""
MOST_RESIDENT: Final = 60
"""Megabytes."""
MANY: Final = 10_000

QUIET: Final = (
    "La lumière tombe doucement sur les feuilles mouillées du jardin.",
    "Une vieille chatte dort près de la fenêtre, et rien ne la réveille.",
    "Quand la pluie cesse, on sort jouer dans les flaques, puis on rentre goûter.",
    "Une soupe de légumes mijote, longue et parfumée, que chacun savoure lentement.",
    "Le soir venu, la maison se tait, comme si le bois lui aussi voulait dormir.",
)
"""Sentences that name nobody, nothing and no event that we know."""

FIRST: Final = """
from time import process_time
start = process_time()
import sahelcoop
sahelcoop.parse("Le 3 mars 2024, la Turquie a livré six camions au Mali.")
print((process_time() - start) * 1000)
"""


def stack() -> "Language":
    """Add to the pipeline of names a Matcher with the words that wake our rules.

    It is imported here, since it would count among what `stays_small` finds resident.
    """
    from spacy.language import Language
    from spacy.matcher import Matcher

    nlp = pipeline()
    triggers = {rule.trigger for stage in STAGES for rule in rules_of(stage)} - {None}
    words = default_lexicon().words.items()
    forms = [form for form, features in words if not triggers.isdisjoint(features)]
    matcher = Matcher(nlp.vocab)
    matcher.add("TRIGGER", [[{"LOWER": {"IN": forms}}]])

    @Language.component("triggers")
    def find(doc: "Doc") -> "Doc":
        matcher(doc)
        return doc

    nlp.add_pipe("triggers")
    return nlp


def reads_fast() -> bool:
    """Race spaCy and say whether we are fast enough, and as much faster as asked."""
    nlp = stack()
    for text in articles(0):
        nlp(text)
        sc.parse(text)
    ours, theirs = [], []
    for shift in range(1, ROUNDS + 1):
        texts = articles(shift)
        theirs.append(timed(nlp, texts) / len(texts))
        ours.append(timed(sc.parse, texts) / len(texts))
    ratio = median(their / our for our, their in zip(ours, theirs, strict=True))
    print(f"parse: {1 / median(ours):.0f} articles/s of {LENGTH} characters")
    print(f"spaCy, names and triggers: {1 / median(theirs):.0f}; ratio {ratio:.2f}")
    return median(ours) <= 1 / LEAST_SPEED and ratio >= LEAST_RATIO


def passes_fast() -> bool:
    """Say whether articles that name nothing cost next to nothing."""
    rows = [" ".join(QUIET[n:] + QUIET[:n]) for n in range(len(QUIET))]
    text = "\n\n".join(rows * 2)[:LENGTH]
    texts = [text.replace("chatte", f"chatte {n}") for n in range(100)]
    sc.parse(text)
    speed = len(texts) / timed(sc.parse, texts)
    print(f"nothing named: {speed:.0f} articles/s of {len(text)} characters")
    return speed >= LEAST_QUIET


def starts_fast() -> bool:
    """Import and read one sentence in new interpreters; say if that is soon enough."""
    waits = [
        float(subprocess.check_output([sys.executable, "-c", FIRST])) for _ in range(7)
    ]
    print(f"first report: {median(waits):.0f} ms after the import began")
    return median(waits) <= MOST_WAIT


def stays_small() -> bool:
    """Read many articles in a new interpreter, and say whether it stays small."""
    run = [sys.executable, "-m", __spec__.name, "resident"]
    sizes = subprocess.check_output(run, cwd=ROOT, text=True).splitlines()
    print(f"resident after each tenth of {MANY} articles: {', '.join(sizes)} MB")
    return float(sizes[-1]) <= MOST_RESIDENT


def resident() -> None:
    """Print the resident megabytes after each tenth of many articles."""
    texts = (text for shift in count() for text in articles(shift))
    for _ in range(10):
        for text in islice(texts, MANY // 10):
            sc.parse(text)
        status = Path("/proc/self/status").read_text("utf-8")
        print(int(status.partition("VmRSS:")[2].split()[0]) // 1024)


def main() -> int:
    """Run all four."""
    if sys.argv[1:] == ["resident"]:
        resident()
        return 0
    return int(not all([starts_fast(), passes_fast(), reads_fast(), stays_small()]))


if __name__ == "__main__":
    sys.exit(main())
