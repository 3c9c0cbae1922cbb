# SPDX-License-Identifier: MIT
"""Mentions beside spaCy's blank French pipeline, and on long and hostile text.

`python -m tests.bench.bench_mentions` fails when `find_mentions` is less than 2.5 times
as fast as tokenizer, sentencizer and an EntityRuler with the names of our lexicon, both
in the same run on the same articles; when time per character grows with the length of
the text; and when hostile text costs much more than plain text does.
"""

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, process_time
from typing import TYPE_CHECKING, Final

import sahelcoop as sc
from sahelcoop.lexicon import default_lexicon
from tests.bench.bench_text import grown

if TYPE_CHECKING:
    from spacy.language import Language

ROOT: Final = Path(__file__).parents[2]
ROUNDS: Final = 7
LENGTH: Final = 3_000
LEAST_RATIO: Final = 2.5
MOST_GROWTH: Final = 1.5
"""How much more a character may cost in ten megabytes than in one kilobyte."""
MOST_HOSTILE: Final = 12.0
"""How much more a character of hostile text may cost than one of plain text; at some
0.3 µs for the latter, ten kilobytes then stay below 50 ms by far."""

HOSTILE: Final = {
    "one sentence of short words": "le de la à ",
    "one sentence of numerals": "deux cent vingt et un mille ",
    "one sentence of months": "mars 3 mai du ",
    "opening quotation marks": "«",
    "opening double marks": "“ ",
    "digits": "7",
    "digits and points": "1.234",
    "combining marks": "e\u0301\u0300\u0302",
    "right to left": "\u202eالساحل ",
    "zero-width characters": "a\u200b\u200d\u2060",
    "initials": "M. ",
    "line ends": "\n",
    "lines": "Lire aussi : x\n",
    "brackets": "((le 3 mai ",
    "apostrophes": "l'",
    "hyphens": "a-",
    "capitals": "Le Général Moussa ",
    "one long word": "é",
    "dots": "...",
}
EXPRESSIONS: Final = (
    *("le 30 mars", "hier", "en septembre 2021", "le 18 septembre 2024 à 8 h 30"),
    *("fin mars", "depuis 2012", "il y a trois ans", "la semaine dernière"),
    *("dans la nuit de mardi à mercredi", "du 28 avril au 2 mai 2023", "mi-avril"),
    *("vers 5 heures du matin", "au second semestre 2021", "près de dix ans"),
    *("une quinzaine de blindés", "8 000 kilomètres par heure", "2,5 millions d'euros"),
    *("des centaines de milliers de déplacés", "entre 10 et 15 soldats", "90 %"),
    *("trois tonnes et demie", "quatre-vingt-dix-sept", "1.200 hommes", "18/09/2024"),
)


def articles(shift: int) -> list[str]:
    """Give articles of some 3 kB, their figures shifted so that none was seen."""
    paths = sorted((ROOT / "tests" / "corpus").glob("*.txt"))
    text = "\n\n".join(path.read_text("utf-8") for path in paths)
    text = re.sub(r"\d", lambda digit: str((int(digit[0]) + shift) % 10), text)
    paragraphs = iter(text.split("\n\n"))
    return [*_joined(paragraphs)]


def _joined(paragraphs: Iterator[str]) -> Iterator[str]:
    article = ""
    for paragraph in paragraphs:
        article += paragraph + "\n\n"
        if len(article) >= LENGTH:
            yield article
            article = ""


def pipeline() -> "Language":
    """Build spaCy's pipeline with every name and noun of our lexicon.

    It is imported last: while its hundred thousand objects are there, every full
    collection of garbage costs us more.
    """
    import spacy

    lexicon = default_lexicon()
    names = [name.text for actor in lexicon.actors for name in actor.names]
    names += [n for place in lexicon.places for n in (place.name, *place.aliases)]
    names += [n for goods in lexicon.goods for n in (goods.singular, goods.plural)]
    names += [n for d in lexicon.designations for n in (d.designation, *d.spellings)]
    nlp = spacy.blank("fr")
    nlp.add_pipe("sentencizer")
    ruler = nlp.add_pipe("entity_ruler")
    patterns = [{"label": "NAME", "pattern": name} for name in dict.fromkeys(names)]
    with nlp.select_pipes(enable=[]):
        ruler.add_patterns(patterns)  # type: ignore[attr-defined]
    return nlp


def timed(run: Callable[[str], object], texts: list[str]) -> float:
    """Give the processor time that *run* takes for *texts*, in seconds."""
    start = process_time()
    for text in texts:
        run(text)
    return process_time() - start


def beside_spacy() -> bool:
    """Race spaCy and say whether we are fast enough."""
    nlp = pipeline()
    for text in articles(0):
        nlp(text)
        sc.find_mentions(text)
    ours, theirs = [], []
    for shift in range(1, ROUNDS + 1):
        texts = articles(shift)
        theirs.append(timed(nlp, texts) / len(texts))
        ours.append(timed(sc.find_mentions, texts) / len(texts))
    ratio = median(their / our for our, their in zip(ours, theirs, strict=True))
    print(f"find_mentions: {1 / median(ours):.0f} articles/s of {LENGTH} characters")
    print(f"spaCy blank fr: {1 / median(theirs):.0f} articles/s; ratio {ratio:.2f}")
    return ratio >= LEAST_RATIO


def per_character(text: str) -> float:
    """Give the least time that one character of *text* takes, in microseconds."""
    tries = 3 if len(text) < 10**6 else 1
    return min(timed(sc.find_mentions, [text]) for _ in range(tries)) / len(text) * 1e6


def grows() -> bool:
    """Measure longer and longer texts; say whether a character stays as cheap."""
    text = "".join(articles(0))
    costs: list[float] = []
    for size in (10**3, 10**4, 10**5, 10**6, 10**7):
        costs.append(per_character(grown(text, size)))
        print(f"{size:>10} characters: {costs[-1]:.3f} µs a character")
    return costs[-1] <= MOST_GROWTH * costs[1]


def withstands() -> bool:
    """Measure hostile texts of 10 kB and of 100,000 pieces beside plain ones."""
    plain = per_character("".join(articles(0))[:10_000])
    good = True
    for name, piece in HOSTILE.items():
        small = per_character((piece * 10_000)[:10_000])
        large = per_character(piece * 100_000)
        print(f"{name}: {small / plain:.1f} and {large / plain:.1f} times a plain one")
        good = good and max(small, large) <= MOST_HOSTILE * plain
    return good


def expressions() -> None:
    """Print what single expressions take."""
    times: list[float] = []
    for expression in EXPRESSIONS:
        sc.find_mentions(expression, published="2023-05-17")
        for _ in range(50):
            start = perf_counter()
            sc.find_mentions(expression, published="2023-05-17")
            times.append((perf_counter() - start) * 1e6)
    last = quantiles(times, n=20)[-1]
    print(f"one expression: median {median(times):.1f} µs, 95 % within {last:.1f} µs")


def main() -> int:
    """Run all four."""
    expressions()
    good = [grows(), withstands(), beside_spacy()]
    return int(not all(good))


if __name__ == "__main__":
    sys.exit(main())
