# SPDX-License-Identifier: MIT
"""A dossier on its way to its page: events with numbers, and what ties them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import attrs

from sahelcoop.model import Dossier, Judgement, Merged
from sahelcoop.page.sources import Sources
from sahelcoop.page.words import Words
from sahelcoop.render import sections
from sahelcoop.render.plan import Happening

__all__ = ["Desk", "Entry"]

_Ties = Mapping[int, Sequence[int]]


@attrs.frozen
class Entry:
    """An event with its number on the page and its paragraph."""

    number: int
    merged: Merged
    event: Happening
    told: str


@attrs.frozen
class Desk:
    """What the parts of a page are made of."""

    dossier: Dossier
    words: Words
    sources: Sources
    entries: Sequence[Entry]
    doubts: _Ties
    """By the number of an event, those that may be one with it."""
    covered: _Ties
    """By the number of a summing-up, the events that it may cover."""
    totals: Sequence[str]
    """What the same gave to the same in all."""

    @classmethod
    def of(cls, dossier: Dossier, words: Words) -> "Desk":
        """Number the events of a dossier by date, and tell them."""
        told = sections(dossier, locale=words.profile.locale)
        texts = [" ".join(p.text for p in section.passages) for section in told]
        events = [m for m in dossier.timeline() if isinstance(m.record, Happening)]
        entries = [
            Entry(n, merged, merged.record, text)
            for n, (merged, text) in enumerate(zip(events, texts, strict=False), 1)
            if isinstance(merged.record, Happening)
        ]
        numbers = {
            key: entry.number
            for entry in entries
            for key in (entry.merged.id, *entry.merged.members)
        }
        unsure = [v for v in dossier.verdicts if v.judgement is Judgement.UNSURE]
        pairs = [(v.left, v.right) for v in unsure]
        return cls(
            dossier,
            words,
            Sources.of(dossier, words),
            entries,
            _ties([*pairs, *((right, left) for left, right in pairs)], numbers),
            _ties([(link.summary, link.event) for link in dossier.links], numbers),
            [p.text for s in told if s.name == "totals" for p in s.passages],
        )

    @property
    def events(self) -> dict[int, Happening]:
        """The events by number."""
        return {entry.number: entry.event for entry in self.entries}

    def told_by(self) -> _Ties:
        """Give the events that each source tells, by its number."""
        tells: dict[int, list[int]] = defaultdict(list)
        for entry in self.entries:
            for number in self.sources.numbers(entry.merged.members):
                tells[number].append(entry.number)
        return tells


def _ties(pairs: Iterable[tuple[str, str]], numbers: Mapping[str, int]) -> _Ties:
    """Turn keys of records into numbers of events; an event is not tied to itself."""
    ties: dict[int, set[int]] = defaultdict(set)
    for one, other in pairs:
        if one in numbers and other in numbers and numbers[one] != numbers[other]:
            ties[numbers[one]].add(numbers[other])
    return {number: sorted(others) for number, others in ties.items()}
