# SPDX-License-Identifier: MIT
"""The day of an occasion, which is that of the speeches held on it."""

from collections.abc import Sequence
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.model.dates import PartialDate
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.scene import Scene
from sahelcoop.reading.speech.days import own_days
from sahelcoop.reading.talk import Setting

__all__ = ["note_day", "put_day"]

_HELD: Final = frozenset({"OCCASION", "ADDRESS"})
"""What is held on a day: a ceremony, a speech."""
_WORKS: Final = "travaux"
"""What a meeting does: "à l’issue des travaux"."""


def note_day(scene: Scene, units: Sequence[Unit]) -> None:
    """Remember the day of what happened: of a ceremony, whose speeches follow."""
    if "DATE" not in scene.features:
        return
    sheet = Sheet(scene.quote, "speech.goes_on")
    scene.put_first_date(own_days(scene, units), sheet)
    if isinstance(day := sheet.fields.get("date"), PartialDate) and day.day is not None:
        here = scene.utterance.paragraph
        scene.cast.talk.day = Setting((), here, 1, sheet.fields, sheet.sources)


def put_day(scene: Scene, sheet: Sheet) -> None:
    """Fill in the day of the occasion on which somebody speaks."""
    day, here = scene.cast.talk.day, scene.utterance.paragraph
    words = str(sheet.fields.get("medium", "")).lower().split()[:1]
    held = words == [_WORKS] or any(
        scene.lexicon.words.get(w, frozenset()) & _HELD for w in words
    )
    near = day.paragraph is not None and here - day.paragraph <= day.reach
    if held and near and "date" not in sheet.fields:
        sheet.fields["date"] = day.fields["date"]
        sheet.sources["date"] = day.sources["date"]
