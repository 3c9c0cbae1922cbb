# SPDX-License-Identifier: MIT
"""Goods as noun phrases: "11 tonnes de vivres et de médicaments", "deux Mi-171"."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby
from typing import Final

import attrs

from sahelcoop.lexicon import GoodsEntry, default_lexicon
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.quantities import UNSPECIFIED, Qualifier
from sahelcoop.render.heads import (
    feminine,
    plural,
    pluralise,
    refuses_elision,
    singularise,
)
from sahelcoop.render.names import as_printed
from sahelcoop.render.nouns import Article, NounPhrase, joined, of
from sahelcoop.render.numbers import Noun, measure
from sahelcoop.render.typography import TypographyProfile
from sahelcoop.render.wordlists import MASS_HEADS

__all__ = ["by_carriers", "common_noun", "goods", "known_goods"]


_BY_AIR: Final = "par avion"
"""How what came by no flight in particular came."""
_GENERIC: Final = frozenset({ItemCategory.ARMS, ItemCategory.EQUIPMENT})


@cache
def _entries() -> Mapping[str, GoodsEntry]:
    """Index the goods of the lexicon by singular and plural."""
    entries = default_lexicon().goods
    plurals = {entry.plural: entry for entry in entries}
    return {**plurals, **{entry.singular: entry for entry in entries}}


def _known(words: str) -> GoodsEntry | None:
    """Find the entry of the longest beginning of *words* that the lexicon has."""
    pieces = words.split(" ")
    for size in range(len(pieces), 0, -1):
        found = _entries().get(" ".join(pieces[:size]))
        if found is not None:
            return found
    return None


def common_noun(words: str) -> Noun:
    """Give both numbers of free words for goods or people, in whichever they are."""
    text = as_printed(words)
    entry = _entries().get(words)
    if entry is not None:
        return _noun(entry.singular, entry.plural, entry, text)
    known = _known(words)
    plural_only = known is not None and known.singular == known.plural
    if plural_only or plural(text):
        one = text if plural_only else singularise(text)
        return _noun(one, text, known, text)
    return _noun(text, pluralise(text), known, text)


def _noun(one: str, many: str, entry: GoodsEntry | None, text: str) -> Noun:
    is_feminine = entry.grammar.feminine if entry else bool(feminine(text))
    uncounted = entry is not None and entry.mass and not entry.grammar.plural
    mass = uncounted or text.partition(" ")[0] in MASS_HEADS
    return Noun(
        as_printed(one), as_printed(many), is_feminine, refuses_elision(one), mass=mass
    )


def _typed(noun: Noun, item: Item) -> Noun:
    """Put the type name after the noun, where it never varies."""
    name = as_printed(item.designation or "")
    if not name or name in noun.singular:
        return noun
    return attrs.evolve(
        noun, singular=f"{noun.singular} {name}", plural=f"{noun.plural} {name}"
    )


def _nouns(item: Item) -> list[Noun]:
    """Take "vivres et médicaments" apart, where both halves are nouns."""
    halves = item.description.split(" et ")
    if len(halves) < 2 or not all(_known(half) for half in halves):
        halves = [item.description]
    return [_typed(common_noun(half), item) for half in halves]


def _merged(nouns: Sequence[Noun], profile: TypographyProfile) -> Noun:
    """Make one noun of those that share a count: "avions et hélicoptères"."""
    if len(nouns) == 1:
        return nouns[0]
    return Noun(
        profile.listed([noun.singular for noun in nouns]),
        profile.listed([noun.plural for noun in nouns]),
        all(noun.feminine for noun in nouns),
        nouns[0].aspirated,
    )


def _shared(items: Sequence[Item], profile: TypographyProfile) -> NounPhrase:
    """Say the goods that share one quantity, that of the first."""
    nouns = [noun for item in items for noun in _nouns(item)]
    bare = profile.listed([of(noun.bare()) for noun in nouns])
    contents = NounPhrase(bare.removeprefix("de "), article=Article.REDUCED)
    if bare.startswith("d’"):
        contents = NounPhrase(bare.removeprefix("d’"), article=Article.REDUCED)
    noun, quantity = _merged(nouns, profile), items[0].quantity
    phrase = measure(contents, noun, quantity, profile)
    help_of_a_kind = noun.mass and items[0].category is ItemCategory.AID
    if help_of_a_kind and " " in noun.singular and quantity == UNSPECIFIED:
        return attrs.evolve(phrase, article=Article.INDEFINITE)  # "une aide d’urgence"
    return phrase


def _together(items: Sequence[Item]) -> Iterator[list[Item]]:
    """Group neighbours that share a quantity."""
    numbered = enumerate(items)
    for _, found in groupby(numbered, lambda pair: pair[1].group or -pair[0]):
        yield [item for _, item in found]


def _choices(items: Sequence[Item]) -> Iterator[list[list[Item]]]:
    """Group neighbours that are alternatives of one another."""
    numbered = enumerate(_together(items))
    for _, found in groupby(numbered, lambda pair: pair[1][0].alternative or -pair[0]):
        yield [group for _, group in found]


def _choice(groups: Sequence[Sequence[Item]], profile: TypographyProfile) -> NounPhrase:
    phrases = [_shared(group, profile) for group in groups]
    return joined(phrases, profile, either=True)


def goods(
    items: Sequence[Item], profile: TypographyProfile, *, exhaustive: bool = True
) -> list[NounPhrase]:
    """Say each of *items*.

    After named goods, equipment in general is "d’autres" when there was more.
    """
    items = _unrepeated(items)
    phrases = [_choice(groups, profile) for groups in _choices(items)]
    last = items[-1]
    if (
        len(phrases) > 1
        and not exhaustive
        and last.category in _GENERIC
        and last.quantity.qualifier is Qualifier.UNSPECIFIED
    ):
        noun = common_noun(last.description)
        phrases[-1] = NounPhrase(
            f"autres {noun.plural}", noun.feminine, plural=True, article=Article.REDUCED
        )
    return phrases


def _unrepeated(items: Sequence[Item]) -> Sequence[Item]:
    """Leave out uncounted goods beside the same with a type: "des blindés Typhoon"."""
    typed = {item.description for item in items if item.designation}
    return [item for item in items if not _is_idle(item, typed)]


def _is_idle(item: Item, typed: Collection[str]) -> bool:
    """Tell whether goods say no more than others that are told with their type."""
    alone = (item.designation, item.group, item.alternative) == (None, None, None)
    return alone and item.quantity == UNSPECIFIED and item.description in typed


def known_goods(items: Sequence[Item], profile: TypographyProfile) -> list[NounPhrase]:
    """Say goods that the text has told of: "les deux radars", "les vivres".

    Of counts only an exact one goes with the definite article.
    """
    return [_known_again(group, profile) for group in _together(items)]


def _known_again(items: Sequence[Item], profile: TypographyProfile) -> NounPhrase:
    number = items[0].quantity
    phrase = _shared(items, profile)
    whole = number.qualifier is Qualifier.EXACT and isinstance(number.best, int)
    if whole and number.best:
        text = phrase.text.partition(" ")[2] if number.best == 1 else phrase.text
        return attrs.evolve(phrase, text=text, article=Article.DEFINITE, head=None)
    nouns = [noun for item in items for noun in _nouns(item)]
    return attrs.evolve(_merged(nouns, profile).bare(), article=Article.DEFINITE)


def by_carriers(items: Sequence[Item], profile: TypographyProfile) -> str:
    """Say what goods came by: "à bord de deux avions", "par avion-cargo"."""
    if all(item.quantity.qualifier is Qualifier.UNSPECIFIED for item in items):
        said = [f"par {_nouns(item)[0].singular}" for item in items]
        return profile.listed([_BY_AIR if one == "par vol" else one for one in said])
    boarded = [of(_shared(group, profile)) for group in _together(items)]
    return f"à bord {profile.listed(boarded)}"
