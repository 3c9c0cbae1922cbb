# SPDX-License-Identifier: MIT
"""English for the French words of a record: goods, people, sites, names, offices.

The tables `glossary.csv` and `names.csv` are our own translations, in British spelling.
What they do not have is not guessed at: whoever asks prints the French as a quotation.
"""

import csv
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Final

import attrs

from sahelcoop.lexicon import default_lexicon
from sahelcoop.model.actors import ActorKind
from sahelcoop.render.heads import classes, singularise

__all__ = ["Noun", "body_of", "demonym", "lookup", "noun_of", "with_demonym"]


@attrs.frozen
class Noun:
    """An English common noun."""

    singular: str
    plural: str
    mass: bool = False
    """Whether it is not counted: "equipment"."""
    plural_only: bool = False
    """Whether it has no singular: "food supplies"."""
    known: bool = False
    """Whether a name tells which it is: "the village of Fambita"."""

    def before(self, words: str) -> "Noun":
        """Put words, adjectives or nouns, before the noun."""
        one, many = f"{words} {self.singular}", f"{words} {self.plural}"
        return attrs.evolve(self, singular=one, plural=many)

    def after(self, words: str) -> "Noun":
        """Put a complement that holds a name after the noun."""
        one, many = f"{self.singular} {words}", f"{self.plural} {words}"
        return attrs.evolve(self, singular=one, plural=many, known=True)


_NAMED_AFTER: Final = frozenset(
    {"hameau", "île", "localité", "quartier", "village", "ville"}
)
"""Places whose name says what they are: "the village of Fambita"."""
_ONE_EACH: Final = frozenset({"ambassade"})
"""What a state has one of, so that it is definite: "the Chinese embassy"."""
_OF: Final = re.compile("(?:de la |de l['’]|du |des |de |d['’])")
_FEMININE: Final = (
    ("eux", "euse"),
    ("if", "ive"),
    ("ien", "ienne"),
    ("el", "elle"),
    ("er", "ère"),
    ("e", "e"),
    ("", "e"),
)
"""Endings of French adjectives in the masculine and in the feminine."""


def _table(name: str) -> Iterator[dict[str, str]]:
    text = files("sahelcoop.render.en").joinpath(name).read_text("utf-8")
    for row in csv.DictReader(text.splitlines()):
        yield {**row, "english": row["english"].replace("'", "’")}


def _regular(noun: str) -> str:
    """Give the plural of a noun whose row has none."""
    return f"{noun[:-1]}ies" if re.search("[^aeiou]y$", noun) else f"{noun}s"


@cache
def _words(kind: str) -> Mapping[str, str]:
    rows = (row for row in _table("glossary.csv") if row["class"] == kind)
    return {row["french"]: row["english"] for row in rows}


@cache
def _nouns() -> Mapping[str, Noun]:
    found: dict[str, Noun] = {}
    for row in _table("glossary.csv"):
        one, told = row["english"], row["plural"]
        if row["class"] == "noun":
            many = one if told in {"-", "+", "="} else told or _regular(one)
            found[row["french"]] = Noun(
                one, many, mass=told == "-", plural_only=told == "+"
            )
    return found


def _forms(adjective: str) -> Iterator[str]:
    """Give the forms of a French adjective, or of several words that end in one."""
    old, new = next(pair for pair in _FEMININE if adjective.endswith(pair[0]))
    woman = adjective[: len(adjective) - len(old)] + new
    man = f"{adjective[:-2]}aux" if adjective.endswith("al") else f"{adjective}s"
    yield from (adjective, woman, man.replace("xs", "x"), f"{woman}s")


@cache
def _adjectives() -> Mapping[str, str]:
    words = _words("adjective").items()
    return {form: told for french, told in words for form in _forms(french)}


@cache
def _names() -> Mapping[tuple[str, str], str]:
    return {
        (row["class"], row["french"]): row["english"] for row in _table("names.csv")
    }


def lookup(kind: str, french: str) -> str | None:
    """Find a name, body, office, rank or medium by its French."""
    return _names().get((kind, french.replace("’", "'")))


def demonym(country: str) -> str | None:
    """Give the adjective of a country by its ISO 3166-1 code: "Malian"."""
    return lookup("demonym", country)


def _adjective(words: str) -> tuple[str, int]:
    """Translate the adjective at the start of *words*; also how many words it has."""
    pieces = words.split(" ")
    for size in (2, 1):
        told = _adjectives().get(" ".join(pieces[:size]))
        if told is not None and size <= len(pieces):
            return told, size
    country = default_lexicon().demonyms.get(pieces[0].lower())
    return (demonym(country) or "", 1) if country else ("", 0)


def _complement(words: str) -> tuple[str, str]:
    """Translate "de combat" at the start of *words*; also what follows it."""
    led = re.match("(?:du |des |de |d')", words)
    pieces = words[led.end() :].split(" ") if led else []
    for size in range(min(3, len(pieces)), 0, -1):
        told = _words("complement").get(" ".join(pieces[:size]))
        if told is not None:
            return told, " ".join(pieces[size:])
    return "", words


@cache
def _states() -> Mapping[str, str]:
    """Give the adjective of each state by its French name."""
    states = (e for e in default_lexicon().actors if e.kind is ActorKind.STATE)
    told = ((entry.name, demonym(entry.country or "")) for entry in states)
    return {name: adjective for name, adjective in told if adjective}


@cache
def _singulars() -> Mapping[str, str]:
    """Give the singular of goods by their plural: "camions-citernes"."""
    return {entry.plural: entry.singular for entry in default_lexicon().goods}


def _body(rest: str) -> str:
    """Name the body that "de l'armée malienne" speaks of."""
    led = _OF.match(rest)
    name = rest[led.end() :] if led else ""
    told = body_of(name) if name[:1].islower() else None
    return f"of the {told}" if told else ""


def _modified(noun: Noun, head: str, rest: str) -> tuple[Noun, str]:
    """Add the first of what stands after a French noun; also what is left."""
    adjective, size = _adjective(rest)
    if adjective:
        return noun.before(adjective), " ".join(rest.split(" ")[size:])
    complement, after = _complement(rest)
    if complement:
        return noun.before(complement), after
    if whole := _body(rest):
        return noun.after(whole), ""
    return _named(noun, head, rest)


_ACRONYM: Final = re.compile(r" \([^)]*\)$")


def _named(noun: Noun, head: str, rest: str) -> tuple[Noun, str]:
    """Add a name: "the governor of Kidal", "the Modibo-Keïta airport"."""
    led = _OF.match(rest)
    name = rest[led.end() :] if led else rest
    if name in _states():
        only = noun.known or head in _ONE_EACH
        return attrs.evolve(noun.before(_states()[name]), known=only), ""
    if not name[:1].isupper() and not name[:1].isdecimal():
        return noun, rest
    if led is None:
        first, _, after = name.partition(" de ")
        put = noun.after if name[0].isdecimal() else noun.before
        return put(first), f"de {after}" if after else ""
    name = _ACRONYM.sub("", name)
    force = body_of(name[:1].lower() + name[1:])
    told = lookup("name", name) or (force and f"the {force}")
    inside = "SITE" in classes(head) and head not in _NAMED_AFTER and not told
    return noun.after(f"{'in' if inside else 'of'} {told or name}"), ""


def body_of(french: str) -> str | None:
    """Translate "armée malienne", "ministère russe de la Défense" word by word."""
    return with_demonym("body", french) or lookup("body", french)


def with_demonym(kind: str, french: str) -> str | None:
    """Translate the words around the adjective of a country, and it: "Malian army"."""
    words = french.split(" ")
    for at, word in enumerate(words):
        country = default_lexicon().demonyms.get(word.lower())
        told = demonym(country) if country else None
        rest = lookup(kind, " ".join([*words[:at], *words[at + 1 :]]))
        if told and rest:
            return f"{told} {rest}"
    return None


def noun_of(french: str, *, loosely: bool = False) -> Noun | None:
    """Translate a French common noun with its adjectives and complements.

    "soldats maliens" is a Malian soldier, "radar de surveillance" a surveillance radar;
    None where a word of it is in no table. *loosely*, what follows the words that are
    is left out: that says less, and nothing else.
    """
    words = " ".join(french.replace("’", "'").split())
    led, size = _adjective(words)
    if led and " " in words:
        noun = noun_of(" ".join(words.split(" ")[size:]), loosely=loosely)
        if noun is not None:
            return noun.before(led)
    for text in (words, _singulars().get(words, words), singularise(words)):
        pieces = text.split(" ")
        for length in range(len(pieces), 0, -1):
            noun = _nouns().get(" ".join(pieces[:length]))
            rest = " ".join(pieces[length:])
            while noun is not None and rest:
                more, left = _modified(noun, pieces[0], rest)
                if left == rest:
                    break
                noun, rest = more, left
            if noun is not None and (loosely or not rest):
                return noun
    return None
