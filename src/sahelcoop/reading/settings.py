# SPDX-License-Identifier: MIT
"""The setting of a statement: through what, to whom and when it was said."""

from collections.abc import Sequence
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
    for unit in around:
        roles = unit.match.roles if unit.match is not None else {}
        span = roles.get("medium")
        if "SETTING" in unit.features and span and "medium" not in sheet.fields:
            medium = Unit(span[0].start, span[-1].end, frozenset())
            sheet.put("medium", scene.words(medium), medium, rule="voices.setting")
        hearer = next(iter(roles.get("hearer", ())), None)
        if "HEARER" in unit.features and hearer and "addressees" not in sheet.fields:
            heard = speakers_of(scene, hearer)
            sheet.put("addressees", heard, hearer, rule="voices.hearer")
    scene.put_first_date((u for u in around if "DATE" in u.features), sheet)


def carry(
    scene: Scene, sheet: Sheet, who: tuple[Party, ...], *, broken: bool = False
) -> None:
    """Go on in the setting of one who goes on speaking, and remember it.

    It ends with another speaker, after a paragraph without him, and where it is *broken*.
    """
    talk, here = scene.cast.talk, scene.utterance.paragraph
    old = talk.setting
    near = old.paragraph is not None and here - old.paragraph <= 1
    names = [party.name for party in who]
    if near and not broken and names == [party.name for party in old.who]:
        for name in _CARRIED:
            if name in old.fields and name not in sheet.fields:
                sheet.fields[name] = old.fields[name]
                sheet.sources[name] = old.sources[name]
    kept = {name: sheet.fields[name] for name in _CARRIED if name in sheet.fields}
    sources = {name: sheet.sources[name] for name in kept}
    talk.setting = Setting(who, here, kept, sources)
