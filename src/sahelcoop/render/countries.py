# SPDX-License-Identifier: MIT
"""Countries by the name that a locale has for them: "au Nigéria" in Canada."""

from collections.abc import Mapping
from functools import cache
from typing import Final

import attrs
from babel import Locale

from sahelcoop.lexicon import default_lexicon
from sahelcoop.model.places import PlaceKind
from sahelcoop.render.nouns import NounPhrase
from sahelcoop.render.numbers import Noun
from sahelcoop.render.typography import TypographyProfile

__all__ = ["in_locale", "of_nation"]

_HYPHEN: Final = "\N{NON-BREAKING HYPHEN}"


@cache
def _others(locale: str) -> Mapping[str, str]:
    """Give the names of CLDR that differ from those of French at large, by these.

    A country that the lexicon calls otherwise than CLDR keeps its name.
    """
    ours, theirs = Locale.parse("fr").territories, Locale.parse(locale).territories
    return {
        place.name: theirs[place.country].replace(_HYPHEN, "-")
        for place in default_lexicon().places
        if place.kind is PlaceKind.COUNTRY
        and place.country
        and place.name == ours[place.country] != theirs[place.country]
    }


def in_locale(np: NounPhrase, profile: TypographyProfile) -> NounPhrase:
    """Give a country the name of the locale; its gender goes with a lost last e."""
    name = _others(profile.locale).get(np.text)
    if name is None:
        return np
    feminine = np.feminine and name.endswith("e")
    return attrs.evolve(np, text=name, feminine=feminine)


def of_nation(noun: Noun, country: str) -> Noun:
    """Put the adjective of a country, by its code: "autorités nigérianes"."""
    ms, fs, mp, fp = default_lexicon().nationals[country]
    one, many = (fs, fp) if noun.feminine else (ms, mp)
    return attrs.evolve(
        noun, singular=f"{noun.singular} {one}", plural=f"{noun.plural} {many}"
    )
