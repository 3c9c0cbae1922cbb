# SPDX-License-Identifier: MIT
"""Days that hold for what follows them: that of a sentence, of an item or a heading."""

from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.attack.days import is_day
from sahelcoop.reading.attack.episodes import Episode
from sahelcoop.reading.attack.tellings import Telling
from sahelcoop.reading.clauses import sentence_of
from sahelcoop.reading.drafts import Heading, Sheet
from sahelcoop.reading.scene import Scene

__all__ = ["dated", "in_item", "open_item", "set_scene"]

_HEAD: Final = 3
"""Units at the head of a sentence without a verb among which a day sets a scene."""
_MARKS: Final = frozenset({"DASH"})
_CLOSES: Final = frozenset({"COLON", "DASH"})
_ENDS: Final = frozenset({"COLON", "COMMA", "STOP"})
_AFTER: Final = 6
"""Most units after the date of an item among which its place is told."""


def dated(scene: Scene, draft: Episode) -> Episode:
    """Date a draft by what heads its sentence, the one before or its paragraph."""
    return _of_item(scene, _among_days(scene, _on_that_day(scene, draft)))


def _on_that_day(scene: Scene, draft: Episode) -> Episode:
    """Date an act by the day that the sentence before it set its scene on."""
    day = scene.cast.last_day
    if day is None or draft.get("date") or draft.telling is not Telling.TOLD:
        return draft
    if scene.utterance.number - day[2] != 1:
        return draft
    fields = {**draft.fields, "date": day[0]}
    return draft.but(fields=fields, sources={**draft.sources, "date": day[1]})


def _among_days(scene: Scene, draft: Episode) -> Episode:
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
    if "DATE" not in scene.features:
        return
    opening = scene.units[:_HEAD]
    heads = [u for u in opening if "DATE" in u.features]
    quoting = any("QUOTE" in u.features for u in opening)
    if not heads or (not quoting and "VG" in scene.features):
        return
    sheet = Sheet(scene.quote, "attack.scene")
    scene.put_first_date(heads, sheet)
    day = sheet.fields.get("date")
    if day is not None and is_day(day.edtf):
        number = scene.utterance.number - quoting
        scene.cast.last_day = day, sheet.sources["date"], number


def open_item(scene: Scene) -> None:
    """Keep the date, and the town, that head an utterance: "– 3 mai 2021 : Gao."."""
    if "DATE" not in scene.features:
        return
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


def _of_item(scene: Scene, draft: Episode) -> Episode:
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
