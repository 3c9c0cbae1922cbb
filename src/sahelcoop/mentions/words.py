# SPDX-License-Identifier: MIT
"""One look-up a token: which names start with a form, and what it is beside a name."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Final

import attrs

from sahelcoop.cascade import Cascade, Rule
from sahelcoop.lexicon import Lexicon, key
from sahelcoop.mentions.memory import Memory
from sahelcoop.mentions.mention import Mention, MentionKind
from sahelcoop.mentions.names import Candidate, NameIndex
from sahelcoop.rules import NAME_STAGES, rules_of

__all__ = ["SEAM", "Longer", "Word", "Words"]

SEAM: Final = "\n"
"""The mark of the empty form between sentences."""

_SHAPE: Final = re.compile(r"(?=.*\d)(?=.*[A-Z])[A-Z0-9][A-Za-z0-9]*-[A-Za-z0-9-]+")
"""A hyphenated word of capitals and digits ("L-39", "59N6-TE") may name a type."""
_NONE: Final = frozenset[str]()
_DEMONYM: Final = frozenset({"DEMONYM"})
_CAPITAL_A: Final = "à", "a"
"""How "A" reads by itself: capitals often go without accent, and no verb is alone."""
_NAME_LIKE: Final = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|[^\W\d_]\.")
"""A word of a name, or the one letter that stands for it: "Awa K."."""
_SHORT: Final = frozenset({"NP", "INITIALS"})
"""What the short name of an actor looks like that an article introduced."""
_INITIALS: Final = re.compile(r"[A-Z](?:[A-Z]|-(?=[A-Z])){1,9}")
_RANK: Final = re.compile(r"X{0,2}(?:IX|IV|VI{1,3}|I{2,3})")
"""The number of a king or a pope, which ends his name: "Mohammed VI"."""
_NO_PERSON: Final = frozenset({"STATE", "ORG", "ORGAN", "ARMS", "TYPE"})
"""What a single word of a listed name can be that no person is called."""

_GIVEN: Final = frozenset({"GIVEN"})
"""What firms and states can also be called, as people are: Leonardo, Salvador."""
_NO_NAME: Final = frozenset({"DET", "PREP", "TITLE", "CIVIL", "ADVERB", "PRONOUN"})
"""What a word can be that no person is called, though some list has such a name."""

_CAPITALISED: Final = tuple(
    map(
        frozenset[str],
        (
            (),
            ("NP",),
            ("NP", "GIVEN"),
            ("NP", "FAMILY"),
            ("NP", "GIVEN", "FAMILY"),
            ("INITIALS",),
            ("SHAPE",),
        ),
    )
)
"""What a form can be by its shape: part of a name, initials, a type."""
_LISTED: Final = tuple(
    map(
        frozenset[str],
        (
            *(("PLACE",), ("PLACE", "STATE"), ("PLACE", "STATE", "TOWN")),
            *(("PLACE", "ORG"), ("PLACE", "PERSON"), ("ORG",), ("PERSON",)),
            ("PLACE", "TYPE"),
            *(("ORG", "GIVEN"), ("PLACE", "STATE", "GIVEN"), ("ARMS", "GIVEN")),
            *(("ORGAN", "GIVEN"), ("TYPE", "GIVEN"), ("PLACE", "ORG", "GIVEN")),
            *(("ORGAN",), ("ORGAN", "ALONE"), ("ARMS",), ("TYPE",)),
            *(("NUMBER",), ("DATE",)),
        ),
    )
)
"""What a name or an expression can be."""
_OF_NAMES: Final = frozenset[str]().union(*_CAPITALISED, *_LISTED)
"""Classes that say what a name is: no word of the tables or of a user has them here."""


Named = tuple[Candidate, str]
"""A name, and its character in lines of the cascade."""

_SameLength = Mapping[tuple[str, ...], Sequence[Named]]
"""Names as long as one another by the keys of their words."""
Longer = Sequence[tuple[int, _SameLength]]
"""Names by their length, the longest first."""


@attrs.frozen(eq=False)
class Word:
    """What is known of a form."""

    form: str
    key: str
    single: Candidate | None
    """The name that it is by itself."""
    longer: Mapping[str, Longer]
    """The longer names that start with it, by the key of their second word."""
    short: bool
    """Whether it may be what an article calls somebody for short."""
    mark: str
    """Its character in lines of the cascade: as a name, if it is one."""
    features: frozenset[str]
    value: object


class Words:
    """Looks forms up; holds the cascade that reads them."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._index = NameIndex(lexicon)
        self._people: Mapping[str, frozenset[str]] = lexicon.person_names
        stages = tuple(rules_of(stage) for stage in NAME_STAGES)
        rules = [rule for stage in stages for rule in stage]
        self._named = {form for rule in rules for form in rule.pattern.forms}
        self.cascade: Cascade = Cascade(stages, self._feature_sets(rules))
        self._date = self.cascade.char(frozenset({"DATE"}))
        self._number = self.cascade.char(frozenset({"NUMBER"}))
        self.known: Memory[Word] = Memory(self._word)

    def _feature_sets(self, rules: Iterable[Rule]) -> Iterator[frozenset[str]]:
        """Give every set of features that a unit can have and *rules* tell apart."""
        named = frozenset[str]().union(*(rule.pattern.terms for rule in rules))
        every = set(self._lexicon.words.values())
        words = {(some & named) - _OF_NAMES for some in every}
        terms = self._lexicon.terms
        also = {term.features & named for term in terms.values()}
        keys = map(key, self._lexicon.demonyms)
        told = {terms[k].features & named | _DEMONYM for k in keys if k in terms}
        for some in {_NONE, *words}:
            yield from (some | more for more in {*also, *told, _NONE, _DEMONYM})
        for form in self._named:
            yield self._features(form, key(form))
        for listed in (_NONE, *_LISTED):
            yield from (listed | shape for shape in _CAPITALISED)

    def mark(self, form: str) -> str:
        """Give the character of a form in lines of the cascade."""
        return self.known[form].mark

    def sort(self, form: str) -> str:
        """Say what a form may start.

        `s` is what starts a name, `h` what may be short for one, `b` both; else it is a
        space.
        """
        word = self.known[form]
        starts = word.single is not None or bool(word.longer)
        return ("b" if starts else "h") if word.short else ("s" if starts else " ")

    def _word(self, form: str) -> Word:
        low, folded = _CAPITAL_A if form == "A" else (form.lower(), key(form))
        plain = self._features(low, folded)
        capitalised = self._capitalised(form, low, folded)
        features = capitalised or plain
        single, mark = None, self.cascade.char(features) if form else SEAM
        longer: dict[str, dict[int, dict[tuple[str, ...], list[Named]]]] = {}
        for name in self._index.starting(folded, form):
            char = self.cascade.char(_marks(name, capitalised, plain))
            if len(name.keys) > 1:
                by_length = longer.setdefault(name.keys[1], {})
                same = by_length.setdefault(len(name.keys), {})
                same.setdefault(name.keys, []).append((name, char))
            elif single is None:
                single, mark = name, char
        return Word(
            form=form,
            key=folded,
            single=single,
            longer={second: (*longer[second].items(),) for second in longer},
            short=not capitalised.isdisjoint(_SHORT),
            mark=mark,
            features=features,
            value=self._value(low, folded),
        )

    def _value(self, low: str, folded: str) -> object:
        """Give the country of a demonym, or the value that a table has."""
        country = self._lexicon.demonyms.get(low)
        term = self._lexicon.terms.get(folded)
        return term.value if country is None and term is not None else country

    def _features(self, low: str, folded: str) -> frozenset[str]:
        lexicon = self._lexicon
        features = lexicon.words.get(low, _NONE) - _OF_NAMES
        term = lexicon.terms.get(folded)
        if term is not None:
            features |= term.features
        if folded in self._named:
            features |= {f'"{folded}"'}
        if low in lexicon.demonyms:
            features |= _DEMONYM
        return features

    def _capitalised(self, form: str, low: str, folded: str) -> frozenset[str]:
        """Say what a form can be by its shape: part of a name, initials, a type."""
        if form == low:
            return _CAPITALISED[0]
        if _SHAPE.fullmatch(form):
            return frozenset({"SHAPE"})
        parts = self._people.get(folded, self._double(folded)) & {"GIVEN", "FAMILY"}
        known = self._lexicon.words.get(low)
        if not _NAME_LIKE.fullmatch(form) or (known and not _NO_NAME.isdisjoint(known)):
            return _CAPITALISED[0]
        common = known is not None or low in self._lexicon.demonyms
        if not parts and (common or folded in self._lexicon.terms):
            return _CAPITALISED[0]
        if not parts and _INITIALS.fullmatch(form) and not _RANK.fullmatch(form):
            return frozenset({"INITIALS"})
        return parts | {"NP"}

    def _double(self, folded: str) -> frozenset[str]:
        """Say what two given names joined by a hyphen are: "Anne-Sophie"."""
        halves = [self._people.get(half, _NONE) for half in folded.split("-")]
        both = len(halves) > 1 and all("GIVEN" in half for half in halves)
        return _GIVEN if both else _NONE

    def stands(self, name: Candidate, forms: Sequence[str]) -> bool:
        """Tell whether *forms*, which have the keys of *name*, are that name."""
        if name.exact is not None:
            return name.exact == tuple(map(str.lower, forms))
        return not name.proper or self._index.stands_out(forms)

    def of(self, expression: Mention) -> str:
        """Give the character of an expression."""
        return self._number if expression.kind is MentionKind.NUMBER else self._date

    def name_char(self, name: Candidate) -> str:
        """Give the character of a name that an article introduced."""
        return self.cascade.char(name.meaning.marks | {"NP"})

    @cached_property
    def name_parts(self) -> frozenset[str]:
        """What the name of a person goes on with."""
        kinds = (*_CAPITALISED, frozenset({"PARTICLE"}))
        named = (kind for kind in kinds if kind & {"NP", "PARTICLE"})
        return frozenset(self.cascade.char(kind) for kind in named)

    @cached_property
    def islands(self) -> re.Pattern[str]:
        """What rules can match: a trigger and others near it."""
        wakers = self.cascade.wakers
        return re.compile(rf"{wakers}(?:[^ ]{{0,2}}{wakers}){{0,12}}")


def _marks(
    name: Candidate, capitalised: frozenset[str], plain: frozenset[str]
) -> frozenset[str]:
    """Say what rules may ask of a name; a common noun stays the word that it is."""
    marks = name.meaning.marks
    if not marks and len(name.keys) == 1:
        return plain
    if len(name.keys) > 1:
        return marks
    if not _NO_PERSON.isdisjoint(marks):
        return marks | (capitalised & _GIVEN)
    return marks | capitalised
