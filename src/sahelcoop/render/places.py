# SPDX-License-Identifier: MIT
"""Places after their preposition: "au Mali", "à Bamako", "dans le nord du Mali"."""

import re
from collections.abc import Sequence
from typing import Final

from sahelcoop.model.places import Place, PlaceKind, Precision
from sahelcoop.render.countries import in_locale
from sahelcoop.render.heads import classes, guess, refuses_elision
from sahelcoop.render.names import (
    as_printed,
    described,
    is_known,
    named,
    place_entry,
)
from sahelcoop.render.nouns import Article, NounPhrase, elides, of, plain, to
from sahelcoop.render.typography import TypographyProfile
from sahelcoop.render.wordlists import CONTINENTS, POINTS, ROADS, SPOTS, STRETCHES

__all__ = ["in_", "in_all", "in_country", "there"]

_INSIDE: Final = frozenset({PlaceKind.REGION, PlaceKind.AREA})
_BARE_BUT_EN: Final = frozenset({"Israël"})
"""Countries without an article that one is nevertheless *en*."""


_SEAT: Final = "quartier général"
_ENDS: Final = 2
"""What lies between two places has so many."""
_ISLANDS: Final = frozenset({"Barbade", "Dominique", "Grenade"})
"""Feminine countries that one is *à la*."""


def in_country(np: NounPhrase) -> str:
    """Say in which country: "au Mali", "en Iran", "aux États-Unis", "à Cuba"."""
    if np.text in _BARE_BUT_EN:
        return f"en {np.text}"
    if np.text in _ISLANDS:
        return to(np)
    vowel = elides(np.text, aspirated=np.aspirated)
    if np.article is Article.NONE or np.plural or not (np.feminine or vowel):
        return to(np)
    return f"en {np.text}"


def in_(place: Place, profile: TypographyProfile | None = None) -> str:
    """Say where, with the preposition that the kind of place takes, or near what.

    With a *profile*, a country has the name of its locale.
    """
    kind = _kind_of(place)
    phrase = _of_kind(place.name, kind)
    phrase = in_locale(phrase, profile) if profile else phrase
    if _is_near(place):
        return f"près {of(phrase)}"
    head = re.split("[ -]", place.name, maxsplit=1)[0].lower().removesuffix("s")
    if kind is PlaceKind.COUNTRY or head in CONTINENTS:
        return in_country(phrase)
    if kind is PlaceKind.RIVER or head in ROADS:
        return f"sur {plain(phrase)}"
    inside = kind in _INSIDE and head not in SPOTS
    inside = inside or (head in STRETCHES and not place.name.startswith(_SEAT))
    return _inside(phrase) if inside else to(phrase)


def _kind_of(place: Place) -> PlaceKind:
    entry = place_entry(place.name)
    return place.kind or (entry.kind if entry else _kind(place.name))


def _of_kind(name: str, kind: PlaceKind) -> NounPhrase:
    if kind is PlaceKind.COUNTRY:
        return _country(name)
    if kind is PlaceKind.LOCALITY:
        return _locality(as_printed(name))
    return _phrase(name)


def in_all(places: Sequence[Place], profile: TypographyProfile) -> str:
    """Say where, at all *places*; nothing when there are none.

    What is near two towns is told as between them.
    """
    if len(places) == _ENDS and all(map(_is_near, places)):
        ends = [plain(_of_kind(place.name, _kind_of(place))) for place in places]
        return f"entre {profile.listed(ends)}"
    return profile.listed([in_(place, profile) for place in places])


def _is_near(place: Place) -> bool:
    return place.precision is Precision.NEAR


def _phrase(name: str) -> NounPhrase:
    entry = place_entry(name)
    if entry is None or name[:1].islower():  # "province du Soum", called Soum as well
        return described(name)
    grammar = entry.grammar
    return NounPhrase(
        as_printed(name),
        grammar.feminine,
        grammar.plural or guess(name).plural,
        Article.DEFINITE if grammar.article else Article.NONE,
        refuses_elision(name),
    )


def _country(name: str) -> NounPhrase:
    """Give a country; one that the lexicon lacks has the gender of its last letter."""
    known = named(name)
    if is_known(name):
        return known
    if place_entry(name) is not None:
        return _phrase(name)
    if known.article is not Article.NONE or known.text != as_printed(name):
        return known
    is_feminine = name.endswith("e")
    article = Article.DEFINITE if is_feminine else Article.NONE
    return NounPhrase(known.text, is_feminine, article=article)


def _locality(name: str) -> NounPhrase:
    """Take a town's own article apart: "au Caire", "aux Ulis"."""
    for article, plural in (("Le ", False), ("Les ", True)):
        if name.startswith(article):
            rest = name.removeprefix(article)
            return NounPhrase(
                rest,
                plural=plural,
                article=Article.DEFINITE,
                aspirated=refuses_elision(rest),
            )
    return NounPhrase(name)


def _kind(name: str) -> PlaceKind:
    """Guess the kind of a place that neither the record nor the lexicon tells.

    Every state of the lexicon is a place of it, so it is none of these.
    """
    head = name.partition(" ")[0]
    if head in POINTS or "REGION" in classes(head):
        return PlaceKind.REGION
    site = name[:1].islower() or "NOUN" in classes(head) or head.endswith("tion")
    return PlaceKind.SITE if site else PlaceKind.LOCALITY


def _inside(phrase: NounPhrase) -> str:
    if phrase.article is not Article.NONE:
        return f"dans {plain(phrase)}"
    return f"à {phrase.text}"


def there(place: Place, profile: TypographyProfile) -> str:
    """Say that it was where the sentence before was: "dans la même localité"."""
    entry = place_entry(place.name)
    kind = place.kind or (entry.kind if entry else None)
    if place.precision is Precision.NEAR:
        return "dans le même secteur"
    if kind is PlaceKind.LOCALITY:
        return "dans la même localité"
    return in_(place, profile)
