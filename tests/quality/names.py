# SPDX-License-Identifier: MIT
"""Names on the seeds and the corpus: `python -m tests.quality.names [--judge]`.

Actors are those of the fact files. Places are found in two ways: those that the events
of the fact files name must be among the mentions; and every mention of a place, states
left aside, was judged by hand (`places_judged.csv`: article, words, country or empty).
What nobody judged counts as wrong. `--judge` writes the judgements anew from what is
found, for somebody to read line by line before they are committed.
"""

import argparse
import csv
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import attrs

from sahelcoop.lexicon import default_lexicon
from sahelcoop.mentions import Finder, Named
from sahelcoop.model.places import PlaceKind
from sahelcoop.text import read_document
from tests.quality.compare import same_or_within
from tests.quality.facts import find
from tests.quality.gold import GOLD, gold_names, load_facts, load_text
from tests.quality.pairing import pair_actors
from tests.quality.tally import Score

__all__ = ["JUDGED", "Names", "main", "survey"]

JUDGED = Path(__file__).with_name("places_judged.csv")
_KINDS = ("deliveries", "attacks")
"""The events that tell a place."""

Place = tuple[str, str, str]
"""Article, words and country: empty where it is of several or none is told."""


@attrs.frozen
class Names:
    """What was reached on a folder."""

    actors: Score
    event_places: Score
    """Places that events name; only tp and fn."""
    places: Score
    """Mentions that are the place that somebody judged them to be; only tp and fp."""
    countries: Score
    """Places whose country is the one judged; only tp and fp."""


def survey(folder: Path) -> Names:
    """Measure the names of the articles of *folder*."""
    names = gold_names(folder)
    judged = {(article, words): country for article, words, country in _judged()}
    found = [place for name in names for place in _places(folder, name)]
    right = [place for place in found if place[:2] in judged]
    placed = sum(country == judged[name, words] for name, words, country in right)
    return Names(
        actors=sum((_actors(folder, name) for name in names), Score()),
        event_places=sum((_event_places(folder, name) for name in names), Score()),
        places=Score(tp=len(right), fp=len(found) - len(right)),
        countries=Score(tp=placed, fp=len(right) - placed),
    )


def _actors(folder: Path, name: str) -> Score:
    laid = pair_actors(load_facts(folder, name), find(folder / f"{name}.txt"))
    return Score(len(laid.pairs), len(laid.extra), len(laid.missed))


@cache
def _finder() -> Finder:
    return Finder(default_lexicon())


@cache
def _mentions(folder: Path, name: str) -> tuple[tuple[str, Named], ...]:
    """Give the mentions of places in an article."""
    text = load_text(folder, name)
    sentences = read_document(text).sentences
    return tuple(
        (" ".join(text[mention.start : mention.end].split()), mention.value)
        for mentions in _finder().find_all(s.tokens for s in sentences)
        for mention in mentions
        if isinstance(mention.value, Named) and mention.value.place is not None
    )


def _places(folder: Path, name: str) -> Iterator[Place]:
    """Give the places that an article names, states left aside, each once."""
    seen: dict[Place, None] = {}
    for words, named in _mentions(folder, name):
        place = named.place
        if place is not None and place.kind is not PlaceKind.COUNTRY:
            seen[name, words, place.country or ""] = None
    yield from seen


def _event_places(folder: Path, name: str) -> Score:
    facts = load_facts(folder, name)
    told = [event.get("place") for kind in _KINDS for event in facts.get(kind) or ()]
    known = [
        f"{words}|{named.place.name}"
        for words, named in _mentions(folder, name)
        if named.place is not None
    ]
    sought = [place for place in told if place]
    hits = sum(any(same_or_within(place, one) for one in known) for place in sought)
    return Score(tp=hits, fn=len(sought) - hits)


def _judged() -> list[Place]:
    with JUDGED.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.reader(lines))[1:]
    return [(article, words, country) for article, words, country in rows]


def _write() -> None:
    with JUDGED.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines, lineterminator="\n")
        writer.writerow(("article", "words", "country"))
        for folder in GOLD.values():
            for name in gold_names(folder):
                writer.writerows(_places(folder, name))


def main(words: Sequence[str] | None = None) -> None:
    """Print the figures, or write the judgements."""
    parser = argparse.ArgumentParser("tests.quality.names", description=__doc__)
    parser.add_argument("--judge", action="store_true")
    if parser.parse_args(words).judge:
        _write()
        return
    for folder, path in GOLD.items():
        for figure, score in attrs.asdict(survey(path), recurse=False).items():
            rates = f"P {score.precision:.3f} R {score.recall:.3f}"
            counts = f"tp {score.tp} fp {score.fp} fn {score.fn}"
            sys.stdout.write(f"{folder:7} {figure:13} {rates} ({counts})\n")


if __name__ == "__main__":
    main()
