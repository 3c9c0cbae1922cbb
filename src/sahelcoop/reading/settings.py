# SPDX-License-Identifier: MIT
"""The setting of a statement: through what, to whom and when it was said."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.model.actors import Party
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.scene import Scene
from sahelcoop.reading.talk import Setting
from sahelcoop.reading.voices import speakers_of

__all__ = ["carry", "put_setting"]

_CARRIED: Final = ("medium", "addressees", "date")


def put_setting(scene: Scene, sheet: Sheet, around: Sequence[Unit]) -> None:
    """Fill in medium, hearers and date from the units around what was said."""
    for unit in _plain(around):
        roles = unit.match.roles if unit.match is not None else {}
        span = roles.get("medium")
        if "SETTING" in unit.features and span and "medium" not in sheet.fields:
            medium = Unit(span[0].start, span[-1].end, frozenset())
            sheet.put("medium", scene.words(medium), medium, rule="voices.setting")
        hearer = next(iter(roles.get("hearer", ())), None)
        if "HEARER" in unit.features and hearer and "addressees" not in sheet.fields:
            heard = speakers_of(scene, hearer)
            sheet.put("addressees", heard, hearer, rule="voices.hearer")
    if "addressees" not in sheet.fields:
        _called(scene, sheet, around)
    scene.put_first_date((u for u in _plain(around) if "DATE" in u.features), sheet)


def _plain(units: Iterable[Unit]) -> Iterator[Unit]:
    """Open up the verb groups, in which a circumstance may stand."""
    for unit in units:
        if "VG" in unit.features and unit.match is not None:
            yield from unit.match.units
        else:
            yield unit


def _called(scene: Scene, sheet: Sheet, around: Sequence[Unit]) -> None:
    """Take the object of a verb like appeler or prévenir for the hearer."""
    for verb, unit in pairwise(around):
        calls = verb.features & {"CALL", "INFORM"} and "VG" in verb.features
        if calls and "VOICE" in unit.features and "PRONOUN" not in unit.features:
            heard = speakers_of(scene, unit)
            sheet.put("addressees", heard, unit, rule="voices.hearer")
            return


def carry(
    scene: Scene, sheet: Sheet, who: tuple[Party, ...], *, broken: bool = False
) -> None:
    """Go on in the setting of one who goes on speaking, and remember it.

    It ends with another speaker, after a paragraph without him, and where it is *broken*
    or something of it is told anew.
    """
    talk, here = scene.cast.talk, scene.utterance.paragraph
    old = talk.setting
    near = old.paragraph is not None and here - old.paragraph <= 1
    names = [party.name for party in who]
    moved = any(
        name in sheet.fields and sheet.fields[name] != value
        for name, value in old.fields.items()
    )
    if near and not (broken or moved) and names == [party.name for party in old.who]:
        for name in _CARRIED:
            if name in old.fields and name not in sheet.fields:
                sheet.fields[name] = old.fields[name]
                sheet.sources[name] = old.sources[name]
    kept = {name: sheet.fields[name] for name in _CARRIED if name in sheet.fields}
    sources = {name: sheet.sources[name] for name in kept}
    talk.setting = Setting(who, here, kept, sources)
