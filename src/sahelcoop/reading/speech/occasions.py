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

__all__ = ["note_day", "note_entry", "put_day", "put_entry"]

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


def note_entry(scene: Scene) -> None:
    """Remember the day that heads an entry of a chronology: "2 mai 2022. Paris …".

    It is that of its first sentence and, where that tells no other, of the next one.
    """
    talk, units = scene.cast.talk, scene.units
    days = [n for n, unit in enumerate(units) if "DATE" in unit.features][:1]
    ahead = (scene.words(unit) for unit in units[: next(iter(days), 0)])
    heads = any("COLON" in u.features for n in days for u in units[n + 1 :][:1])
    if heads and not any(words[:1].isalnum() for words in ahead):
        sheet = Sheet(scene.quote, "speech.goes_on")
        scene.put_first_date([units[n] for n in days], sheet)
        day = sheet.fields.get("date")
        known = isinstance(day, PartialDate) and day.day is not None
        here = scene.utterance.number if known else None
        talk.entry = Setting((), here, 1, sheet.fields, sheet.sources)
    elif days:
        talk.entry = Setting()


def put_entry(scene: Scene, sheet: Sheet, verb: Unit | None) -> None:
    """Fill in the day that heads an entry, for what was said neither before nor after.

    "Il avait dit" and "il dira" are of other days.
    """
    entry = scene.cast.talk.entry
    told = verb.features if verb is not None else frozenset[str]()
    then = "FIN" in told and "FUT" not in told and not told >= {"COMPOUND", "IMPF"}
    place = entry.paragraph
    near = place is not None and scene.utterance.number - place <= entry.reach
    if near and then and "date" not in sheet.fields:
        sheet.fields["date"] = entry.fields["date"]
        sheet.sources["date"] = entry.sources["date"]


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
