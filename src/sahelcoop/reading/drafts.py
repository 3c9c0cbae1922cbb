# SPDX-License-Identifier: MIT
"""Drafts: what one mention says of an event, before those of one event are joined."""

from collections.abc import Callable, Mapping
from functools import cache
from operator import attrgetter
from typing import Any, Final, Self
from unicodedata import normalize

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.provenance import Absence, Evidence

__all__ = ["Draft", "Heading", "Quoter", "Sheet"]


_values: Final = cache(attrgetter)
"""Reads fields of a draft in one go."""
Unite = Callable[[Any, Any], Any]
"""Makes one value of those that two mentions of an event give."""


class _Said(dict[tuple[int, int], str]):
    """The words of spans of a text, put in order when first asked for."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text

    def __missing__(self, span: tuple[int, int]) -> str:
        start, end = span
        words = " ".join(self._text[start:end].split())
        said = self[span] = normalize("NFC", words)
        return said


@attrs.frozen
class Quoter:
    """Quotes spans of one article's text, and makes evidence of them, each once."""

    article: str
    text: str
    _made: dict[tuple[int, int, str], Evidence] = attrs.field(factory=dict, repr=False)

    said: "_Said" = attrs.field(init=False, repr=False, eq=False)
    """What each span says, see `words`."""

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "said", _Said(self.text))

    def words(self, start: int, end: int) -> str:
        """Give a span in NFC, line ends and runs of blanks as one space."""
        return self.said[start, end]

    def __call__(self, start: int, end: int, rule: str) -> Evidence:
        """Quote a span for *rule*."""
        key = start, end, rule
        made = self._made.get(key)
        if made is None:
            made = Evidence.of(self.article, self.text, start, end, rule)
            self._made[key] = made
        return made


@attrs.define
class Draft:
    """Fields of a record to be, the evidence behind each, and what helps to join it.

    Nobody changes one that is made; only to make a frozen one would take three times as
    long.
    """

    fields: Mapping[str, Any]
    sources: Mapping[str, tuple[Evidence, ...]]
    utterance: int
    earlier: bool = False
    """Whether it is told as going before the rest: "déjà", "précédemment"."""
    refers_back: bool = False
    """Whether its own words only point at something told before: "ce don"."""
    absent: Mapping[str, Absence] = attrs.field(factory=dict)
    behind: Mapping[str, frozenset[str]] = attrs.field(factory=dict)
    """Of each side the states and names behind it, of whatever organ is named."""
    uniting: Mapping[str, Unite] = attrs.field(factory=dict)
    """How two values of a field become one, where they are not simply added up."""
    about: frozenset[str] = frozenset()
    """Whom an agreement binds, by country or name: what tells one from another."""
    flashback: bool = False
    """Whether it is told as gone before: "avaient attaqué", "étaient arrivés"."""
    weak: bool = False
    """Whether it is only named, so that anything more told of it goes before."""
    several: int = 1
    """Of how many events told before it is said: "ces deux attaques"."""

    @property
    def start(self) -> int:
        """Where the draft's own words start."""
        return self.sources["record"][0].start

    def get(self, name: str) -> Any:  # noqa: ANN401 - fields are of many types
        """Give a field, or None."""
        return self.fields.get(name)

    def but(self, **changes: Any) -> Self:  # noqa: ANN401 - fields are of many types
        """Give a draft that differs in some fields: a quick `attrs.evolve`."""
        draft = type(self)(*_values(*self.__match_args__)(self))
        for name, value in changes.items():
            setattr(draft, name, value)
        return draft

    def goes_back_from(self, told: "Draft") -> bool:
        """Tell whether what is told as gone before, with its day, was not just told."""
        dated, before = self.get("date"), told.get("date")
        return self.flashback and dated is not None and before is None

    def likeness(self, _other: "Draft") -> int:
        """Say how much it has in common with *_other*, which may be the same event."""
        return 0

    def joined(self, other: "Draft") -> Self:
        """Add what *other* says of the same event; what stands here stays."""
        fields = dict(self.fields)
        sources = dict(self.sources)
        for name, value in other.fields.items():
            mine = fields.get(name)
            if name == "parties" and mine and self.about >= other.about:
                continue  # the same sides in other words
            if mine and name in self.uniting:
                fields[name] = self.uniting[name](mine, value)
                if fields[name] != mine:
                    sources[name] = (*sources[name], *other.sources[name])
            elif isinstance(value, tuple) and mine:
                known = {v.name for v in mine} if name == "parties" else frozenset()
                new = tuple(
                    v
                    for v in value
                    if v not in mine and not (known and v.name in known)
                )
                fields[name] = (*mine, *new)
                if new:
                    sources[name] = (*sources[name], *other.sources[name])
            elif mine is None or mine == ():
                fields[name] = value
                sources[name] = other.sources[name]
        for name in other.absent:
            sources.setdefault(name, other.sources[name])
        sources["record"] = (*self.sources["record"], *other.sources["record"])
        absent = {**self.absent, **other.absent}
        mine_behind = {side: who for side, who in self.behind.items() if who}
        behind = {**other.behind, **mine_behind}
        about = self.about | other.about
        return self.but(
            fields=fields,
            sources=sources,
            absent=absent,
            behind=behind,
            about=about,
            refers_back=self.refers_back and other.refers_back,
        )


@attrs.frozen
class Heading:
    """When, and maybe where, all is that a paragraph of a chronology tells."""

    paragraph: int
    fields: Mapping[str, Any]
    sources: Mapping[str, tuple[Evidence, ...]]


@attrs.define
class Sheet:
    """A draft being filled in: no field goes in without its evidence."""

    quote: Quoter
    rule: str
    """Id of the rule whose match is being read."""
    fields: dict[str, Any] = attrs.field(factory=dict)
    sources: dict[str, tuple[Evidence, ...]] = attrs.field(factory=dict)
    absent: dict[str, Absence] = attrs.field(factory=dict)

    def cite(self, name: str, *spans: Match | Unit, rule: str | None = None) -> None:
        """Give the *spans* that say something about a field, or that it is withheld."""
        rule = rule or self.rule
        self.sources[name] = tuple(
            [self.quote(span.start, span.end, rule) for span in spans]
        )

    def put(
        self, name: str, value: object, *spans: Match | Unit, rule: str | None = None
    ) -> None:
        """Fill in a field that says something, with the *spans* that say it."""
        if value is not None and value not in ((), ""):
            self.fields[name] = value
            self.cite(name, *spans, rule=rule)

    def draft(
        self, utterance: int, *, earlier: bool = False, refers_back: bool = False
    ) -> Draft:
        """Finish the draft."""
        return Draft(
            self.fields, self.sources, utterance, earlier, refers_back, self.absent
        )
