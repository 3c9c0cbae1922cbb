# SPDX-License-Identifier: MIT
"""What sounds like an event and is none: sums, habits, plans, denials, hypotheses."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model._event import Event
from sahelcoop.model.provenance import Span
from sahelcoop.reading.clauses import sentence_of
from sahelcoop.reading.events import supposed
from sahelcoop.reading.scene import Scene

__all__ = ["asides", "background"]

_STAGES: Final = ("delivery", "attack", "agreement")
_PROSPECT: Final = frozenset({"FUT", "PLANNED", "PLAN", "COND"})
_GENERAL: Final = frozenset({"PRES", "IMPF"})
_PERFECT: Final = frozenset({"COMPOUND", "PPART", "PASSIVE"})
_BARE: Final = "BARE"
"""What a rule emits that tells of no event by itself."""
_EPOCH: Final = frozenset({"SINCE", "DEPUIS"})


def asides(scenes: Iterable[Scene]) -> Iterator[Span]:
    """Give the sentences with a match that for some reason tells of no event."""
    for scene, stage in product(scenes, _STAGES):
        for match in scene.found.get(stage, ()):
            sentence = sentence_of(scene.units, match.start)
            why = _reason(scene, match, sentence)
            if why is not None:
                yield Span(sentence[0].start, sentence[-1].end, why)


def background(told: Iterable[Span], events: Iterable[Event]) -> tuple[Span, ...]:
    """Leave of *told* one span for each sentence that no event has its words from."""
    kept = {span.start: span for span in told}
    cited = {
        evidence.start
        for event in events
        for each in event.sources.values()
        for evidence in each
    }
    return tuple(
        kept[start]
        for start in sorted(kept)
        if not any(start <= at < kept[start].end for at in cited)
    )


def _reason(scene: Scene, match: Match, sentence: Sequence[Unit]) -> str | None:
    """Say why *match* tells of no event, or None."""
    if match.emits == _BARE:
        return None
    if supposed(match, scene):
        denied = any("DENY" in unit.features for unit in sentence)
        return "denial" if denied else "hypothesis"
    verb = match.role("verb") or _verb_beside(match, sentence)
    features = frozenset[str]() if verb is None else verb.features
    if "NE" in features or any("NO" in unit.features for unit in match.units):
        return "denial"
    if features & _PROSPECT:
        return "prospect"
    epoch = not scene.features.isdisjoint(_EPOCH)
    if epoch and any(unit.features & _EPOCH for unit in sentence):
        return "sum"
    return "general" if features & _GENERAL and not features & _PERFECT else None


def _verb_beside(match: Match, sentence: Sequence[Unit]) -> Unit | None:
    """Give the verb before *match*, else the one after it."""
    verbs = [unit for unit in sentence if "VG" in unit.features]
    before = [verb for verb in verbs if verb.start < match.end]
    return next(iter([*before[-1:], *verbs]), None)
