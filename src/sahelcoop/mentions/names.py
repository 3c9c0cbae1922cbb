# SPDX-License-Identifier: MIT
"""Index of names: from the first word of a name to what bears it."""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from typing import Final

import attrs

from sahelcoop.lexicon import (
    ActorEntry,
    GoodsEntry,
    Lexicon,
    key,
)
from sahelcoop.mentions.meanings import Bearer, Meaning, meaning
from sahelcoop.model.actors import ActorKind
from sahelcoop.text import fold, scan

__all__ = ["Candidate", "NameIndex", "split"]

_PLAIN_LENGTH: Final = 7
"""Least letters of a name that may stand in lower case: sloppy copy has "tinzaouatène",
while shorter ones ("si", "gao") are too often other words."""

_PLAIN: Final = frozenset({"PLACE", "PERSON"})
"""What one word in lower case may be: "Plateforme" is a name, "plateforme" none."""
_ARTICLES: Final = frozenset({"le", "la", "les", "l'"})
_ONE_WORD: Final = re.compile(r"[A-Z][a-z]*-?\d+[A-Z]*|[^\W\d_]+-[^\W\d_]{4,}")
"""Shapes that the scanner never cuts: "Il-76", "Guinée-Bissau" (no name ends like the
pronouns of four letters)."""


@attrs.frozen(eq=False)
class Candidate:
    """A name that starts with a certain word."""

    keys: tuple[str, ...]
    """The keys of its words."""
    exact: tuple[str, ...] | None
    """Its forms in lower case if accents count: they do in common nouns."""
    proper: bool
    """Whether it needs a capital."""
    meaning: Meaning
    initials: bool = False
    """Whether it is written in capitals alone: "EAU" is no "Eau"."""


def split(text: str) -> tuple[str, ...]:
    """Cut a name into the tokens that `scan` makes of it; letters need no scanner."""
    parts = text.split(" ")
    if text.replace(" ", "").isalpha() and all(parts):
        return tuple(parts)
    view = fold(text)
    return scan(view, 0, len(view)).forms


def _first(text: str) -> str:
    word = text.partition(" ")[0]
    return word if word.isalpha() or _ONE_WORD.fullmatch(word) else split(text)[0]


def _spelled(actor: ActorEntry, name: str) -> tuple[str, ...]:
    """Give the name of a person without its hyphens too: "Jean Marie Traoré"."""
    loose = actor.kind is ActorKind.PERSON and "-" in name
    return (name, name.replace("-", " ")) if loose else (name,)


def _names(lexicon: Lexicon) -> Iterator[tuple[str, Bearer]]:
    """Give every name with its bearer; of nouns for goods both numbers."""
    for actor in lexicon.actors:
        spelled = (text for n in actor.names for text in _spelled(actor, n.text))
        yield from ((text, actor) for text in dict.fromkeys(spelled))
    for place in lexicon.places:
        for text in (place.name, *place.aliases):
            yield text, place
    for kind in lexicon.designations:
        for text in kind.names:
            yield text, kind
    for goods in lexicon.goods:
        yield goods.singular, goods
        yield goods.plural, goods
    for body in lexicon.bodies:
        for text in body.forms:
            yield text, body


class NameIndex:
    """Names by their first word; what stands under a word is worked out when needed."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._words: Container[str] = lexicon.words
        self._terms: Container[str] = lexicon.terms
        self._by_first: dict[str, list[tuple[str, Bearer]]] = defaultdict(list)
        self._made: dict[str, Sequence[Candidate]] = {}
        keys: dict[str, str] = {}
        for text, bearer in _names(lexicon):
            word = _first(text)
            first = keys.get(word)
            if first is None:
                first = keys[word] = key(word)
            self._by_first[first].append((text, bearer))

    def starting(self, word: str, form: str) -> tuple[Candidate, ...]:
        """Give the names that start with *form*, whose key is *word*: longest first."""
        if word not in self._by_first:
            return ()
        made = self._made.get(word)
        if made is None:
            made = self._made[word] = _longest_first(self._by_first[word])
        return tuple(name for name in made if self._may_start(name, form))

    def _may_start(self, name: Candidate, form: str) -> bool:
        if name.exact is not None:
            return name.exact[0] == form.lower()
        if name.initials and not form.isupper() and self._listed(form.lower()):
            return False
        if len(name.keys) > 1 or not name.proper or form != form.lower():
            return True
        return not _PLAIN.isdisjoint(name.meaning.marks) and self.stands_out((form,))

    def stands_out(self, surface: Sequence[str]) -> bool:
        """Tell whether *surface* has a capital, or is too long to be other words.

        That of an article may only open a sentence: "Le monde change".
        """
        if len(surface) > 1 and surface[0].lower() in _ARTICLES:
            surface = surface[1:]
        if any(form != form.lower() for form in surface):
            return True
        plain = "".join(form for form in surface if not self._listed(form))
        return len(plain) >= _PLAIN_LENGTH

    def _listed(self, form: str) -> bool:
        return form in self._words or key(form) in self._terms


def _longest_first(named: Iterable[tuple[str, Bearer]]) -> Sequence[Candidate]:
    return sorted(
        _candidates(named), key=lambda c: (-len(c.keys), c.exact or (), c.keys)
    )


def _candidates(named: Iterable[tuple[str, Bearer]]) -> Iterator[Candidate]:
    """Join what has the same name."""
    nouns: dict[tuple[str, ...], dict[str, Bearer]] = defaultdict(dict)
    names: dict[tuple[str, ...], dict[str, Bearer]] = defaultdict(dict)
    proper: dict[tuple[str, ...], bool] = {}
    initials: dict[tuple[str, ...], bool] = {}
    for text, bearer in named:
        forms = split(text)
        if isinstance(bearer, GoodsEntry):
            nouns[tuple(map(str.lower, forms))][bearer.id] = bearer
        else:
            keys = tuple(map(key, forms))
            names[keys][bearer.id] = bearer
            proper[keys] = proper.get(keys, True) and text != text.lower()
            initials[keys] = initials.get(keys, True) and text.isupper()
    for keys, bearers in names.items():
        made = meaning(tuple(bearers.values()))
        yield Candidate(keys, None, proper[keys], made, initials[keys])
    for forms, bearers in nouns.items():
        made = meaning(tuple(bearers.values()))
        yield Candidate(tuple(map(key, forms)), forms, proper=False, meaning=made)
