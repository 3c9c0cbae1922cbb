# SPDX-License-Identifier: MIT
"""Goods in English."""

from collections.abc import Sequence
from itertools import groupby

from sahelcoop.model.items import Item
from sahelcoop.model.quantities import PIECE, Qualifier
from sahelcoop.render.en.glossary import Noun, noun_of
from sahelcoop.render.en.phrases import Phrase, an, joined, listed, measured, quoted
from sahelcoop.render.names import as_printed

__all__ = ["goods"]


def _noun(item: Item) -> Noun:
    """Give the noun of an item: one that has no English is quoted."""
    words = item.description
    words = as_printed(words) if words[:1].isupper() else quoted(words)
    noun = noun_of(item.description) or Noun(words, words)
    name = item.designation or ""
    return noun if not name or name in noun.singular else noun.before(name)


def _nouns(item: Item) -> list[Noun]:
    """Take "vivres et médicaments" apart, where both halves have English."""
    halves = [noun_of(half) for half in item.description.split(" et ")]
    known = [half for half in halves if half is not None]
    return known if len(known) == len(halves) > 1 else [_noun(item)]


def _shared(items: Sequence[Item]) -> Phrase:
    """Say the goods that share one quantity, that of the first."""
    nouns = [noun for item in items for noun in _nouns(item)]
    noun, quantity = nouns[0], items[0].quantity
    if len(nouns) > 1:
        text = listed([noun.singular if noun.mass else noun.plural for noun in nouns])
        noun = Noun(text, text, plural_only=True)
    one = quantity.qualifier is Qualifier.EXACT and quantity.best == 1
    if one and quantity.unit == PIECE and not (noun.mass or noun.plural_only):
        return Phrase(an(noun))
    return measured(noun, quantity)


def goods(items: Sequence[Item]) -> Phrase:
    """Say each of *items*: neighbours may share a number, or be alternatives."""
    numbered = enumerate(items)
    groups = [
        [item for _, item in found]
        for _, found in groupby(numbered, lambda pair: pair[1].group or -pair[0])
    ]
    choices: list[Phrase] = []
    parted = enumerate(groups)
    for other, same in groupby(parted, lambda pair: pair[1][0].alternative or -pair[0]):
        phrases = [_shared(group) for _, group in same]
        choices.append(joined(phrases, either=other > 0))
    return joined(choices)
