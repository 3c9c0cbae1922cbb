# SPDX-License-Identifier: MIT
"""The talk of an article so far: who spoke or was spoken of, and in what setting."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.model.actors import Party
from sahelcoop.model.provenance import Evidence
from sahelcoop.reading.drafts import Draft

__all__ = ["Focus", "Paper", "Setting", "Talk"]

_MEMORY: Final = 12
"""Voices that a pronoun may look back to."""


@attrs.frozen
class Focus:
    """Somebody who spoke or was spoken of, as a pronoun sees it."""

    parties: tuple[Party, ...]
    feminine: bool | None
    plural: bool
    person: bool
    state: bool = False
    """Whether it is a state that was only spoken of: no pronoun that speaks means it
    if it can mean a person."""
    spoke: bool = False


@attrs.frozen
class Setting:
    """In what setting somebody speaks, and the last paragraph in which he does."""

    who: tuple[Party, ...] = ()
    paragraph: int | None = None
    reach: int = 1
    """How many paragraphs farther it holds."""
    fields: Mapping[str, Any] = attrs.field(factory=dict[str, Any])
    sources: Mapping[str, tuple[Evidence, ...]] = attrs.field(
        factory=dict[str, tuple[Evidence, ...]]
    )
    earlier: bool = False
    """Whether it is told as earlier than the rest: "avait dit"."""


@attrs.frozen
class Paper:
    """A document: the words for it, whose it is, and the day on which it speaks."""

    medium: str
    who: tuple[Party, ...]
    fields: Mapping[str, Any]
    sources: Mapping[str, tuple[Evidence, ...]]


@attrs.define
class Talk:
    """Who spoke and who was spoken of so far, the last one last."""

    seen: list[Focus] = attrs.field(factory=list[Focus])
    setting: Setting = attrs.field(factory=Setting)
    paragraph: int | None = None
    """The paragraph of the utterance before."""
    told: tuple[int, int] | None = None
    """Where the sentence before starts and ends, if it tells something as a fact."""
    paper: Paper | None = None
    """The document told of last: "le communiqué"."""
    waiting: tuple[Draft, ...] = ()
    """Statements whose speaker only the next sentence may name."""
    put_off: bool = False
    """Whether the last sentence named nobody, so that they wait for one more."""
    running: tuple[Draft, bool] | None = None
    """The statement whose quotation the paragraph before left open, and whether that
    told who spoke."""
    units: Sequence[Unit] = ()
    """The sentence before, if it is of the same paragraph."""
    added: list[tuple[int, int, Setting]] = attrs.field(
        factory=list[tuple[int, int, Setting]]
    )
    """Settings of what was said before, with where and in which utterance each is."""
    own: dict[str, Setting] = attrs.field(factory=dict[str, Setting])
    """The setting in which each has spoken last, or took part in something."""
    day: Setting = attrs.field(factory=Setting)
    """The day on which something was told to have happened last."""
    then: Setting = attrs.field(factory=Setting)
    """So, what had happened before something else included."""
    envoy: Party | None = None
    """The envoy told of last without a name, be it as no subject."""
    entry: Setting = attrs.field(factory=Setting)
    """The day that heads an entry of a chronology, by utterances."""
    before: Sequence[Focus] = ()
    """Who was seen when the paragraph began."""
    asking: bool = False
    """Whether the paragraph asks somebody in the article's own voice."""
    asked: bool = False
    """Whether the paragraph before did."""
    addressed: bool = False
    """Whether somebody was spoken to: "vos hommes"."""
    interviewed: Focus | None = None
    """Whom the article puts questions to: "Le regrettez-vous ?"."""
    answered: bool = False
    """Whether a quotation has answered one."""

    def begin(self, paragraph: int) -> bool:
        """Go on to *paragraph*; tell whether it is another than before."""
        opens = self.paragraph != paragraph
        if opens:
            self.paragraph, self.before = paragraph, self.seen
            self.units = ()
            self.asked, self.asking = self.asking, False
        return opens

    def see(self, focus: Focus) -> None:
        """Remember whom a sentence is about, or who spoke."""
        self.seen = [*self.seen[1 - _MEMORY :], focus]

    @property
    def last(self) -> tuple[Party, ...]:
        """Whoever was seen last."""
        return self.seen[-1].parties if self.seen else ()

    @property
    def here(self) -> Focus | None:
        """Whoever was seen last in this paragraph, if anybody was."""
        return self.seen[-1] if self.seen is not self.before else None

    @property
    def speaking(self) -> tuple[Party, ...]:
        """Whoever was seen last, but for people who are only counted: the victims."""
        counted = (any(getattr(p, "count", None) for p in f.parties) for f in self.seen)
        able = [f for f, many in zip(self.seen, counted, strict=True) if not many]
        return able[-1].parties if able else ()

    def backwards(self) -> Iterator[Focus]:
        """Give whoever was seen, the last one first."""
        return reversed(self.seen)
