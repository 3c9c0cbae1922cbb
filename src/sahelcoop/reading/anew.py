# SPDX-License-Identifier: MIT
"""What in a sentence says that it turns to another event than those told before."""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["is_added", "is_second", "turns_away"]

_HEAD: Final = 5
"""Units at the head of a sentence that may turn to another event."""
_ANEW: Final = re.compile(
    r"par ailleurs|au même moment|pendant ce temps|parallèlement|dans le même temps"
    r"|\b(?:le|ce|la|cette|du) même (?:jour|soir|matin|nuit|lundi|mardi"
    r"|mercredi|jeudi|vendredi|samedi|dimanche|matinée|soirée|journée|période|semaine)"
    r"|dans une? autre|^toujours (?:dans|à|au|en)\b|(?:dernier|autre|nouvel) épisode"
    r"|\b(?:jours|semaines|mois|ans) (?:plus tard|après)\b"
    r"|^puis (?:le \d|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
    r"|^(?:un peu )?plus (?:au|à l['’] ?)(?: ?nord| ?sud| ?est| ?ouest)\b"
)
_AS_WELL: Final = re.compile(
    r"\b(?:également|(?<!mais )aussi|par ailleurs|en outre|de plus|parallèlement"
    r"|en parallèle|de surcroît)\b"
)
"""What adds one thing to another; "mais aussi" only adds a word to a list."""
_INDEFINITE: Final = frozenset({"INDEF", "NUMBER", "SEVERAL", "MANY"})
_RANKS: Final = frozenset({"ADJ", "ADJ_BEFORE", "ADVERB", "NEW", "ORDINAL", "OTHER"})
_FIRST: Final = frozenset({'"premier"', '"première"'})
_CLAUSES: Final = frozenset({"VG", "QUE", "QUI", "SEMICOLON", "COLON"})


def turns_away(scene: Scene, sentence: Sequence[Unit], at: Unit) -> bool:
    """Tell whether a sentence turns to another event: "par ailleurs", "plus au sud"."""
    head = [u for u in sentence if u.end <= at.start][:_HEAD]
    words = " ".join(scene.words(u).lower() for u in head)
    return _ANEW.search(words) is not None


def is_second(sentence: Sequence[Unit], noun: Unit) -> bool:
    """Tell a noun that is counted after another of its kind: "un second accord"."""
    ranks, article = _lead(sentence, noun)
    words = {f for u in ranks if "ORDINAL" in u.features for f in u.features}
    return bool(words) and words.isdisjoint(_FIRST) and "ONE" in article


def is_added(scene: Scene, sentence: Sequence[Unit], noun: Unit, verb: Unit) -> bool:
    """Tell whether a noun and its verb add something: "ils ont aussi signé un accord".

    The noun takes nothing as known, and the word that adds stands in its own clause.
    """
    ranks, article = _lead(sentence, noun)
    if article.union(*(u.features for u in ranks)).isdisjoint(_INDEFINITE):
        return False
    ahead = [u for u in sentence if u.end <= verb.start]
    clause = takewhile(lambda u: u.features.isdisjoint(_CLAUSES), reversed(ahead))
    own = (*reversed([*clause]), verb)
    said = " ".join(scene.words(u).lower() for u in own)
    return _AS_WELL.search(said) is not None


def _lead(sentence: Sequence[Unit], noun: Unit) -> tuple[list[Unit], frozenset[str]]:
    """Give the words between the article of a noun and it, and what the article is."""
    before = [u for u in leaves(sentence) if u.end <= noun.start][::-1]
    ranks = [*takewhile(lambda u: u.features & _RANKS, before)]
    article = frozenset[str]().union(*(u.features for u in before[len(ranks) :][:1]))
    return ranks, article
