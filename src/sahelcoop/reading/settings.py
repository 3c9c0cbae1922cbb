# SPDX-License-Identifier: MIT
"""The setting of a statement: through what, to whom and when it was said."""

from collections.abc import Sequence

from sahelcoop.cascade import Unit
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.scene import Scene
from sahelcoop.reading.voices import speakers_of

__all__ = ["put_setting"]


def put_setting(scene: Scene, sheet: Sheet, around: Sequence[Unit]) -> None:
    """Fill in medium, hearers and date from the units around what was said."""
    for unit in around:
        roles = unit.match.roles if unit.match is not None else {}
        span = roles.get("medium")
        if "SETTING" in unit.features and span and "medium" not in sheet.fields:
            medium = Unit(span[0].start, span[-1].end, frozenset())
            sheet.put("medium", scene.words(medium), medium, rule="speech.medium")
        hearer = unit.match.role("hearer") if unit.match is not None else None
        if "HEARER" in unit.features and hearer and "addressees" not in sheet.fields:
            heard = speakers_of(scene, hearer)
            sheet.put("addressees", heard, hearer, rule="voices.hearer")
    scene.put_first_date((u for u in around if "DATE" in u.features), sheet)
