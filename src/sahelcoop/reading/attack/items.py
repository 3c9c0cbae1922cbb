# SPDX-License-Identifier: MIT
"""Items of a chronology: what a date heads, all of its paragraph is of that day."""

from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.attack.episodes import Episode
from sahelcoop.reading.attack.tellings import Telling
from sahelcoop.reading.drafts import Heading, Sheet
from sahelcoop.reading.scene import Scene

__all__ = ["in_item", "of_item", "open_item"]

_MARKS: Final = frozenset({"DASH"})
_CLOSES: Final = frozenset({"COLON", "DASH"})
_ENDS: Final = frozenset({"COLON", "COMMA", "STOP"})
_AFTER: Final = 6
"""Most units after the date of an item among which its place is told."""


def open_item(scene: Scene) -> None:
    """Keep the date, and the town, that head an utterance: "– 3 mai 2021 : Gao."."""
    head = [u for u in scene.units if u.features.isdisjoint(_MARKS)][:1]
    rest = [u for u in scene.units if head and u.start >= head[0].end]
    closes = _CLOSES | ({"STOP"} if scene.utterance.number else frozenset[str]())
    if not rest or "DATE" not in head[0].features or not rest[0].features & closes:
        return
    sheet = Sheet(scene.quote, "attack.item")
    scene.put_first_date(head, sheet)
    day = sheet.fields.get("date")
    if day is not None:
        _put_town(scene, rest, sheet)
        scene.cast.heading = Heading(
            scene.utterance.paragraph, sheet.fields, sheet.sources
        )


def _put_town(scene: Scene, rest: list[Unit], sheet: Sheet) -> None:
    """Put the town that stands alone after the date of an item."""
    for at, unit in enumerate(rest[:_AFTER]):
        after = rest[at + 1].features if at + 1 < len(rest) else _ENDS
        if "LOCALITY" in unit.features and after & _ENDS:
            sheet.put("places", (scene.place(unit),), unit)
            return


def in_item(scene: Scene) -> bool:
    """Tell whether an utterance is of an item that a date heads."""
    item = scene.cast.heading
    return item is not None and item.paragraph == scene.utterance.paragraph


def of_item(scene: Scene, draft: Episode) -> Episode:
    """Say of what an item tells that it was on its day and in its town."""
    item = scene.cast.heading
    told = draft.telling is not Telling.COST or draft.get("tolls")
    if item is None or not in_item(scene) or not told:
        return draft
    new = {name: v for name, v in item.fields.items() if not draft.get(name)}
    telling = max(draft.telling, Telling.NAMED)
    return draft.but(
        telling=telling,
        fields={**draft.fields, **new},
        sources={**draft.sources, **{name: item.sources[name] for name in new}},
    )
