# SPDX-License-Identifier: MIT
"""The noun phrases behind names: by the lexicon, else by their first words."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

import attrs

from sahelcoop.lexicon import (
    ActorEntry,
    Grammar,
    PlaceEntry,
    default_lexicon,
    key,
)
from sahelcoop.model.actors import Actor, ActorKind, Name, NameKind
from sahelcoop.render.heads import (
    classes,
    feminine,
    guess,
    refuses_elision,
)
from sahelcoop.render.nouns import Article, NounPhrase
from sahelcoop.render.typography import closed_up, glued
from sahelcoop.render.wordlists import AUTHORITIES, GUARDS, NUMBERS

__all__ = [
    "as_printed",
    "described",
    "is_known",
    "is_woman",
    "named",
    "place_entry",
    "respelled",
    "spelling",
]


_BARE_E: Final = re.compile(
    r"\bE(?=(?:tats?|tats-Unis|conomie|ducation|glises?|nergie|quipement|levage|mirats)\b)"
)
"""A capital that French prints with its accent, and typewriters without."""


def as_printed(name: str) -> str:
    """Set the blanks, the apostrophes and the É of a name as they are printed."""
    name = _BARE_E.sub("É", name)
    return glued(closed_up(" ".join(name.split()).replace("'", "’")))


def _phrase(text: str, grammar: Grammar) -> NounPhrase:
    """Give a name with its grammar; French puts its own article for an English one."""
    text = text.removeprefix("The ") if grammar.article else text
    return NounPhrase(
        as_printed(text),
        grammar.feminine,
        grammar.plural,
        Article.DEFINITE if grammar.article else Article.NONE,
        grammar.aspirated or refuses_elision(text),
    )


def _grammars(entry: ActorEntry) -> Mapping[str, Grammar]:
    """Give the grammar of each name: the entry's is that of its running name.

    An acronym has that of the official name: "les FAMa", beside "l’armée malienne".
    """
    found: dict[str, Grammar] = {}
    official = next((n.text for n in entry.names if n.kind is NameKind.OFFICIAL), None)
    for name in entry.names:
        source = official if name.kind is NameKind.ACRONYM else name.text
        own = entry.grammar
        if name.kind is NameKind.METONYM:
            own = Grammar(article=False)
        elif entry.name not in {name.text, source} and source:
            own = _own_grammar(source, own)
        found[name.text] = own
    return found


def _own_grammar(name: str, running: Grammar) -> Grammar:
    """Give the grammar of another name than the running one."""
    if running.plural and not guess(name).plural:
        return Grammar(article=False)
    common = name[0].islower() and (" " in name or "NOUN" in classes(name))
    article = running.article or common
    if "." in name:  # an address
        return Grammar(article=False)
    if feminine(name.lower()) is None:
        return attrs.evolve(running, article=article)
    return attrs.evolve(guess(name), article=article)


@cache
def _actors() -> Mapping[str, NounPhrase]:
    """Index the actors of the lexicon by name; the running name of one wins."""
    found: dict[str, NounPhrase] = {}
    entries = default_lexicon().actors
    for entry in entries:
        for name, grammar in _grammars(entry).items():
            found.setdefault(name, _phrase(name, grammar))
    found.update({e.name: _phrase(e.name, e.grammar) for e in entries})
    return found


@cache
def _places() -> Mapping[str, PlaceEntry]:
    """Index the places of the lexicon by name and alias; a name wins over an alias."""
    entries = default_lexicon().places
    aliases = {alias: entry for entry in entries for alias in entry.aliases}
    return {**aliases, **{entry.name: entry for entry in entries}}


def place_entry(name: str) -> PlaceEntry | None:
    """Find a place of the lexicon by name or alias."""
    return _places().get(name)


@cache
def _spellings() -> Mapping[str, Name]:
    """Index the names of the actors of the lexicon by their letters alone."""
    entries = default_lexicon().actors
    return {name.text.casefold(): name for e in entries for name in e.names}


def spelling(name: str) -> Name | None:
    """Find the name of the lexicon that has these letters, whatever the capitals."""
    return _spellings().get(name.casefold())


def respelled(text: str, actors: Iterable[Actor]) -> str:
    """Give the names of *actors* in words of an article the capitals that they have.

    "Etat" has its accent, outside of marks.
    """
    before, mark, quoted = text.partition("«")
    text = f"{_BARE_E.sub('É', before)}{mark}{quoted}"
    for actor in actors:
        for name in actor.names:
            same = name.text.casefold() == actor.name.casefold()
            if same and name.text != actor.name:
                text = re.sub(rf"\b{re.escape(name.text)}\b", actor.name, text)
    return text


def is_known(name: str) -> bool:
    """Tell whether *name* is that of an actor of the lexicon."""
    return name in _actors()


def is_woman(name: str) -> bool | None:
    """Tell it of a person the lexicon has, or by a given name; None without a clue."""
    if is_known(name):
        return named(name).feminine
    given, _, family = name.partition(" ")
    told = default_lexicon().person_names.get(key(given), frozenset[str]())
    genders = told & {"F", "M"}
    return "F" in genders if family and len(genders) == 1 else None


_DETERMINERS: Final[tuple[tuple[str, Article, bool], ...]] = (
    ("le ", Article.DEFINITE, False),
    ("la ", Article.DEFINITE, True),
    ("les ", Article.DEFINITE, False),
    ("l’", Article.DEFINITE, False),
    ("un ", Article.INDEFINITE, False),
    ("une ", Article.INDEFINITE, True),
    ("des ", Article.INDEFINITE, False),
    ("ce ", Article.INDEFINITE, False),
    ("cet ", Article.INDEFINITE, False),
    ("cette ", Article.INDEFINITE, True),
    ("ces ", Article.INDEFINITE, False),
    ("son ", Article.DEFINITE, False),
    ("sa ", Article.DEFINITE, True),
    ("ses ", Article.DEFINITE, False),
    ("notre ", Article.INDEFINITE, False),
    ("nos ", Article.INDEFINITE, False),
    ("leur ", Article.DEFINITE, False),
    ("leurs ", Article.DEFINITE, False),
    ("de ", Article.REDUCED, False),
    ("d’", Article.REDUCED, False),
)
"""Determiners, what they make of the phrase, and whether they tell a feminine.

A demonstrative and a possessive point at words that a summary need not have.
"""

_SEVERAL: Final = frozenset({"les ", "des ", "ces ", "nos "})

_HEDGE: Final = "(?:au (?:moins|plus) |environ |quelque |(?:près|plus|moins) d(?:e |’))"
_DOZENS: Final = (
    "une (?:diz|douz|quinz|vingt|trent|quarant|cinquant|soixant|cent)aine d(?:e |’)"
)
_COUNTED: Final = re.compile(
    rf"{_HEDGE}?{_DOZENS}|{_HEDGE}(?:\d\S*|{'|'.join(NUMBERS)}) "
)
"""How many people there are, told with more than a number: "une dizaine de"."""
_PARTITIVE: Final = re.compile("^d’(?=([a-zà-ÿ]+s) )")
"""What stands before people of whom the words tell no more: "d’experts de l’ONU"."""
_ONE_OF: Final = re.compile("(?:l’)?une? (?:des|de ces|de ses|d’entre) ")


def named(name: str, kind: ActorKind | None = None) -> NounPhrase:
    """Give the phrase for an actor's name.

    One that the lexicon lacks: a person takes no article, a common noun does, and of
    a proper name nothing is assumed.
    """
    known = _actors().get(name)
    if known is not None:
        return known
    if kind is ActorKind.PERSON:
        return NounPhrase(as_printed(name), aspirated=refuses_elision(name))
    return described(name)


def described(words: str) -> NounPhrase:
    """Give the phrase for free words, with the article that they have or need."""
    text = _uncapitalised(as_printed(words))
    if (bare := _PARTITIVE.match(text)) and "PEOPLE" in classes(bare[1]):
        text = text[bare.end() :]
    if one := _ONE_OF.match(text):
        return NounPhrase(text, feminine="une " in one[0])
    if counted := _COUNTED.match(text):
        told = guess(text[counted.end() :])
        return NounPhrase(text, told.feminine, plural=True)
    for determiner, article, is_feminine in _DETERMINERS:
        rest = text.removeprefix(determiner)
        if rest not in {text, ""}:
            several = determiner in _SEVERAL
            return _described(rest, article, is_feminine=is_feminine, several=several)
    head, _, rest = text.partition(" ")
    if head in NUMBERS or head.isdecimal():
        return NounPhrase(text, guess(rest).feminine, plural=True)
    if text[:1].isupper() and text.lower() in _peoples():
        return NounPhrase(text, plural=True, article=Article.DEFINITE)
    return _described(text, _habit(text))


@cache
def _peoples() -> frozenset[str]:
    """Give the nationals of each country in the plural: "turcs", "françaises"."""
    nationals = default_lexicon().nationals.values()
    return frozenset(form for _, _, ms, fs in nationals for form in (ms, fs))


def _uncapitalised(text: str) -> str:
    """Take a sentence's capital from "Un diplomate", "Onze ONG"; not "Le Monde"."""
    head, _, rest = text.partition(" ")
    small = head.lower()
    counted = small in NUMBERS and rest.partition(" ")[0].isupper()
    common = rest[:1].islower() and (small in NUMBERS or "DET" in classes(small))
    counted = counted or bool(_COUNTED.match(f"{small} {rest}"))
    return f"{small} {rest}" if common or counted else text


def _described(
    text: str, article: Article, *, is_feminine: bool = False, several: bool = False
) -> NounPhrase:
    head, _, rest = text.partition(" ")
    grammar = guess(rest if head in NUMBERS and rest else text)
    return NounPhrase(
        text,
        is_feminine or grammar.feminine,
        several or grammar.plural,
        article,
        grammar.aspirated,
    )


def _habit(text: str) -> Article:
    """Tell which article free words take: "des civils", "le ministère", "Wagner"."""
    head, *rest = text.split(" ")
    known = classes(head)
    if not head[:1].islower():
        common = rest and rest[0].islower() and "-" not in head
        return Article.DEFINITE if common or "NOUN" in known else Article.NONE
    body = head in AUTHORITIES or (head in GUARDS and bool(feminine(text)))
    people = "PEOPLE" in known and not body
    if people or "non identifié" in text:
        return Article.INDEFINITE
    return Article.DEFINITE
