# SPDX-License-Identifier: MIT
"""What a page says around the facts, in French or English, from `words.toml`."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from functools import cache
from importlib.resources import files
from typing import Any

import attrs

from sahelcoop.model import Item, PartialDate, Party, Quantity
from sahelcoop.render import TypographyProfile, en, profile_of
from sahelcoop.render.dates import label
from sahelcoop.render.en import goods as english_goods, phrases
from sahelcoop.render.en.glossary import Noun as EnglishNoun
from sahelcoop.render.en.names import known_name
from sahelcoop.render.goods import goods
from sahelcoop.render.names import as_printed
from sahelcoop.render.nouns import listed, plain
from sahelcoop.render.numbers import Noun, count
from sahelcoop.render.typography import NO_BREAK
from sahelcoop.render.voice import Voice

__all__ = ["Words", "table"]


@cache
def table(language: str) -> Mapping[str, str]:
    """Read the words of a language; a table in the table lends its name as prefix."""
    text = files("sahelcoop.page").joinpath("words.toml").read_text("utf-8")
    return dict(_flat(tomllib.loads(text)[language], ""))


def _flat(found: Mapping[str, Any], prefix: str) -> Iterator[tuple[str, str]]:
    for key, value in found.items():
        if isinstance(value, str):
            yield prefix + key, value
        else:
            yield from _flat(value, f"{prefix}{key}.")


@attrs.frozen
class Words:
    """The words of one locale, and its phrases for the values of records."""

    profile: TypographyProfile

    @classmethod
    def of(cls, locale: str) -> "Words":
        """Find the words of a *locale*; LocaleError where there are none."""
        return cls(profile_of(locale))

    @property
    def language(self) -> str:
        """The language of the page: fr or en."""
        return self.profile.language

    def __getitem__(self, key: str) -> str:
        return self.profile.finish(table(self.language)[key])

    def say(self, key: str, **values: object) -> str:
        """Fill the gaps of a phrase."""
        return self.profile.finish(table(self.language)[key].format(**values))

    def called(self, kind: str, name: str) -> str:
        """Name a field or a rule; one that nobody has named here stays as it is."""
        return self.profile.finish(table(self.language).get(f"{kind}.{name}", name))

    def value(self, value: Enum) -> str:
        """Name a value of an enumeration."""
        return self[f"{type(value).__name__}.{value.value}"]

    def counted(self, noun: str, number: int) -> str:
        """Say how many there are, in figures: "2 livraisons"."""
        few = number < 2 if self.language == "fr" else number == 1
        return f"{number}{NO_BREAK}{self[f'{noun}.one' if few else f'{noun}.many']}"

    def quantity(self, noun: str, quantity: Quantity) -> str:
        """Say how many there are, as exactly as is known: "au moins 4 morts"."""
        one, many = self[f"{noun}.one"], self[f"{noun}.many"]
        if self.language == "en":
            return phrases.count(EnglishNoun(one, many), quantity, letters=False).text
        return plain(count(Noun(one, many), quantity, self.profile, letters=False))

    def date(self, date: PartialDate) -> str:
        """Say when; a date that has no words in the language is its EDTF."""
        english = self.language == "en"
        words = en.label(date) if english else label(date, self.profile)
        return words or date.edtf

    def party(self, party: Party) -> str:
        """Name somebody."""
        if self.language == "en":
            return en.Narrator().party(party).text
        return plain(Voice(self.profile).party(party))

    def country(self, name: str) -> str:
        """Name a country of the lexicon, without its article."""
        if self.language == "en":
            known = known_name(name)
            return known.text.removeprefix("the ") if known else as_printed(name)
        return as_printed(name)

    def goods(self, items: Sequence[Item]) -> str:
        """Say goods with their numbers."""
        if self.language == "en":
            return english_goods.goods(items).text
        return listed(plain, goods(items, self.profile), self.profile)

    def quoted(self, words: str) -> str:
        """Put words of an article between the marks of the language."""
        if self.language == "en":
            return phrases.quoted(words)
        return self.profile.quote(words)

    def listed(self, words: Sequence[str]) -> str:
        """Join words: "A, B et C"."""
        return self.profile.listed(words)
