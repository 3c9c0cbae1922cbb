# SPDX-License-Identifier: MIT
"""What the press tells after itself: "selon RFI, …" is no statement, but a source."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.clauses import sentence_of
from sahelcoop.reading.drafts import Draft, Sheet
from sahelcoop.reading.parties import parties
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["opens_with_source", "relayed"]

_PRESS: Final = frozenset({"SETTING", "PRESS"})
_LIGHT: Final = frozenset({"ADVERB", "CLITIC", "NE"})
_VERBS: Final = frozenset({"VG", "AUX"})
_SPOKEN: Final = frozenset({"VG", "SAY", "ACTIVE"})


def relayed(scene: Scene) -> Iterator[Draft]:
    """Give each sentence of a scene with voices that is told after a press organ.

    A draft of words and speakers like a statement's, for events to be attributed to;
    the annotation guide makes such an organ a medium, so that nobody states anything.
    """
    for unit in scene.units:
        first = next(leaves((unit,)))
        if unit.features >= _PRESS and unit.match and "SELON" in first.features:
            medium = unit.match.roles["medium"][0]
            told = sentence_of(scene.units, unit.start)
            if any(other.features >= _SPOKEN for other in told):
                continue  # whoever else speaks may have presupposed it
            whole = Unit(told[0].start, told[-1].end, frozenset())
            sheet = Sheet(scene.quote, unit.match.rule)
            sheet.put("text", scene.words(whole), whole)
            sheet.put("speakers", parties(scene, medium), medium)
            yield sheet.draft(scene.utterance.number)


def opens_with_source(units: Sequence[Unit], at: int) -> bool:
    """Tell whether the first of the parties *at* is a source, and the others act.

    "Selon RFI, le Mali et le Togo ont" names one source: a verb needs a subject.
    """
    before = [u for u in units[max(0, at - 2) : at] if "DET" not in u.features]
    match = units[at].match
    if match is None or not before or "SELON" not in before[-1].features:
        return False
    listed = "PARTIES" in units[at].features and "COMMA" in match.units[1].features
    after = (u for u in units[at + 1 :] if u.features.isdisjoint(_LIGHT))
    return listed and any(not u.features.isdisjoint(_VERBS) for u in islice(after, 1))
