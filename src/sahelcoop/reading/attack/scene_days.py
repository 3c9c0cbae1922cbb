# SPDX-License-Identifier: MIT
"""The day that a sentence sets a scene on, which is that of what the next one tells."""

from typing import Final

from sahelcoop.reading.attack.days import is_day
from sahelcoop.reading.attack.episodes import Episode
from sahelcoop.reading.attack.tellings import Telling
from sahelcoop.reading.clauses import sentence_of
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.scene import Scene

__all__ = ["among_days", "on_that_day", "set_scene"]

_HEAD: Final = 3
"""Units at the head of a sentence without a verb among which a day sets a scene."""


def on_that_day(scene: Scene, draft: Episode) -> Episode:
    """Date an act by the day that the sentence before it set its scene on."""
    day = scene.cast.last_day
    if day is None or draft.get("date") or draft.telling is not Telling.TOLD:
        return draft
    if scene.utterance.number - day[2] != 1:
        return draft
    fields = {**draft.fields, "date": day[0]}
    return draft.but(fields=fields, sources={**draft.sources, "date": day[1]})


def among_days(scene: Scene, draft: Episode) -> Episode:
    """Keep the day that heads what has none, and beside a toll those of its sentence.

    A toll is of no attack later than these: "En mars, il a tenu Ber ; dix civils y
    sont morts".
    """
    if draft.get("date"):
        return draft
    heading = scene.cast.last_day
    under = None if heading is None else (heading[0].edtf, heading[2])
    tolls = draft.sources.get("tolls", ())
    bare = draft.telling is Telling.COST and not draft.revises and bool(tolls)
    sentence = sentence_of(scene.units, tolls[0].start) if bare else ()
    sheets = [Sheet(scene.quote, "attack.scene") for _ in sentence]
    for unit, sheet in zip(sentence, sheets, strict=True):
        if "DATE" in unit.features:
            scene.put_first_date((unit,), sheet)
    days = tuple(d.edtf for sheet in sheets if (d := sheet.fields.get("date")))
    return draft.but(days=days, heading=under)


def set_scene(scene: Scene) -> None:
    """Keep the day that heads a sentence without a verb, or what is quoted in it.

    "Mardi 3 mai, à Gao.", "Mercredi, « ils ont attaqué le camp », a dit un élu."
    """
    opening = scene.units[:_HEAD]
    heads = [u for u in opening if "DATE" in u.features]
    quoting = any("QUOTE" in u.features for u in opening)
    if not heads or (not quoting and any("VG" in u.features for u in scene.units)):
        return
    sheet = Sheet(scene.quote, "attack.scene")
    scene.put_first_date(heads, sheet)
    day = sheet.fields.get("date")
    if day is not None and is_day(day.edtf):
        number = scene.utterance.number - quoting
        scene.cast.last_day = day, sheet.sources["date"], number
