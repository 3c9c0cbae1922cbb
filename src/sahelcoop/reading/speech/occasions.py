# SPDX-License-Identifier: MIT
"""The day of an occasion, which is that of the speeches held on it."""

import re
from collections.abc import Sequence
from typing import Final

import attrs

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
_FAR: Final = 2
"""Paragraphs after a day in which an occasion may be that of its."""
_THERE: Final = re.compile(
    r"\bà cette (?:même )?occasion\b|\bà la même occasion\b"
    r"|\b(?:à l['’]issue|au sortir|au terme|à l['’]ouverture|à la clôture|lors)"
    r" (?:du |de l['’]|de la |des |de cet(?:te)? |de ces )"
    r"(?:cérémonie|audience|entretien|rencontre|réunion|séance|visite|travaux)",
    re.IGNORECASE,
)
"""What says that somebody speaks on an occasion told before: "à cette occasion"."""
_ISSUED: Final = re.compile(
    r"\b(?:publié|diffusé|lu|rendu|transmis|parvenu)e?(?: public| publique)?"
    r" (?:dans (?:la (?:soirée|matinée|journée)|l['’]après-midi)|le soir même)\b",
    re.IGNORECASE,
)
"""What says that a document came out on the day just told: "publié dans la soirée"."""
_LATE: Final = re.compile(r"\b(?:soir|soirée|nuit)\b")
"""Parts of a day of whose deeds one speaks on the next day."""
_PAST: Final = frozenset({"COMPOUND", "IMPF"})


def note_day(scene: Scene, units: Sequence[Unit]) -> None:
    """Remember the day of what happened: of a ceremony, whose speeches follow."""
    if "DATE" not in scene.features:
        return
    days, talk = list(own_days(scene, units)), scene.cast.talk
    soon = [day for day in days[::-1] if not _LATE.search(scene.words(day).lower())]
    if (last := _day(scene, soon, month=True)) is not None:
        talk.then = last
    back = any(unit.features >= _PAST | {"VG"} for unit in units)
    if not back and (first := _day(scene, days)) is not None:
        talk.day = first


def _day(scene: Scene, days: Sequence[Unit], *, month: bool = False) -> Setting | None:
    """Give the first of some days, or of months too, in the paragraph that tells it."""
    sheet = Sheet(scene.quote, "speech.goes_on")
    scene.put_first_date(days, sheet)
    day = sheet.fields.get("date")
    exact = isinstance(day, PartialDate) and (day.month if month else day.day)
    if not exact:
        return None
    return Setting((), scene.utterance.paragraph, 1, sheet.fields, sheet.sources)


def note_entry(scene: Scene) -> None:
    """Remember the day that heads an entry of a chronology: "2 mai 2022. Paris …".

    It is that of its first sentence and, where that tells no other, of the next one.
    """
    talk, units = scene.cast.talk, scene.units
    days = [n for n, unit in enumerate(units) if "DATE" in unit.features][:1]
    ahead = (scene.words(unit) for unit in units[: next(iter(days), 0)])
    heads = any("COLON" in u.features for n in days for u in units[n + 1 :][:1])
    if heads and not any(words[:1].isalnum() for words in ahead):
        told = _day(scene, [units[n] for n in days])
        here = scene.utterance.number
        talk.entry = attrs.evolve(told, paragraph=here) if told else Setting()
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


def put_day(scene: Scene, sheet: Sheet, verb: Unit | None) -> None:
    """Fill in the day of the occasion on which somebody speaks: of a ceremony.

    So that of what came before, where he "avait alors dit" something.
    """
    talk, here = scene.cast.talk, scene.utterance.paragraph
    then = _is_then(scene, verb) and talk.then.paragraph == here
    day = talk.then if then else talk.day
    words = str(sheet.fields.get("medium", "")).lower().split()[:1]
    held = words == [_WORKS] or any(
        scene.lexicon.words.get(w, frozenset()) & _HELD for w in words
    )
    fresh = talk.setting.paragraph != here and _is_there(scene)
    far = here - day.paragraph if day.paragraph is not None else _FAR + 1
    near = then or (held and far <= day.reach) or (fresh and far <= _FAR)
    near = near or (far == 0 and _ISSUED.search(_plain(scene)) is not None)
    if near and "date" not in sheet.fields:
        sheet.fields["date"] = day.fields["date"]
        sheet.sources["date"] = day.sources["date"]


def _is_there(scene: Scene) -> bool:
    """Tell whether a sentence, outside of marks, is said to be on an occasion."""
    return _THERE.search(_plain(scene)) is not None


def _plain(scene: Scene) -> str:
    """Give the words of a sentence outside of marks of quotation."""
    units = (unit for unit in scene.units if "QUOTE" not in unit.features)
    return " ".join(map(scene.words, units))


def _is_then(scene: Scene, verb: Unit | None) -> bool:
    """Tell whether something was said on a day told before: "avait alors assuré"."""
    told = verb is not None and verb.features >= _PAST
    return verb is not None and told and "alors" in scene.words(verb).lower().split()
