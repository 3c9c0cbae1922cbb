# SPDX-License-Identifier: MIT
"""Who tells of a delivery where none of their words are: the press, a notice."""

from collections.abc import Iterator
from itertools import pairwise, takewhile
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.actors import Party, UnnamedSource
from sahelcoop.reading.clauses import agent, is_party, sentence_of
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.parties import party
from sahelcoop.reading.scene import Scene

__all__ = ["announcer", "put_source"]

_LEAD: Final = 3
"""Most units from "selon" to a word for the press: "selon plusieurs médias"."""


def put_source(scene: Scene, match: Match, sheet: Sheet) -> None:
    """Say according to whom: "selon le site X", "a annoncé l’arrivée", "donnée par".

    Whoever else "selon" leads to speaks, and is found with the words.
    """
    told = (announcer(scene, match), match.role("source"), *_press(scene, match))
    unit = next(filter(None, told), None)
    if unit is not None:
        who = _named(scene, unit)
        named = () if who is None else (who,)
        sheet.put("according_to", named, unit, rule="delivery.source")


def announcer(scene: Scene, match: Match) -> Unit | None:
    """Find who announces an arrival, and so tells of it without being a side."""
    event, ruling = match.role("event"), match.role("ruling")
    if event is None or ruling is None or "ARRIVAL_EVENT" not in event.features:
        return None
    actor = agent(scene.units, ruling)
    telling = ruling.features & {"SAY", "ANNOUNCE"}
    return actor if telling and actor is not None and is_party(actor) else None


def _press(scene: Scene, match: Match) -> Iterator[Unit]:
    """Find the press that "selon" or "d’après" leads to in the sentence."""
    sentence = sentence_of(scene.units, match.start)
    for at, (before, unit) in enumerate(pairwise(sentence)):
        after = "DE" in before.features and '"après"' in unit.features
        if after or "SELON" in before.features:
            yield from filter(_is_press, sentence[at + 1 :][:_LEAD])


def _is_press(unit: Unit) -> bool:
    return bool(unit.features & {"MEDIA", "OF_MEDIA"}) or _is_introduced(unit)


def _is_introduced(unit: Unit) -> bool:
    """Tell whether a new name is one of the press: "le site Zanga Info"."""
    return unit.match is not None and unit.match.role("press") is not None


def _named(scene: Scene, unit: Unit) -> Party | None:
    """Give whom a unit names, or the press in the words that describe it."""
    if "OF_MEDIA" not in unit.features:
        return party(scene, unit)
    after = (u for u in scene.units if u.start >= unit.end)
    words = [unit, *takewhile(lambda u: u.features & {"WORD", "ADJ"}, after)]
    return UnnamedSource(scene.words(Unit(unit.start, words[-1].end, frozenset())))
