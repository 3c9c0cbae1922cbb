# SPDX-License-Identifier: MIT
"""Several days on which uncounted goods are said to have passed."""

from collections.abc import Iterator
from typing import Final

from sahelcoop.cascade import Match
from sahelcoop.model.quantities import UNSPECIFIED
from sahelcoop.reading.drafts import Draft, Sheet
from sahelcoop.reading.scene import Scene

__all__ = ["each_day", "is_of_a_year"]

_JOINTS: Final = frozenset({"COMMA", "ET", "ADVERB", '"puis"'})
"""What joins one date to the next."""


def each_day(scene: Scene, draft: Draft) -> Iterator[Draft]:
    """Give a delivery for each month told: "livré en mars et en mai, puis en juin".

    A count would be the total of them all, and days of one month may be one delivery.
    What is told without a day later on is none of these.
    """
    cited = draft.sources.get("date", ())
    load = draft.get("items") or ()
    dates = [u for u in scene.units if u.start >= cited[0].end] if cited else []
    found = {draft.get("date").edtf[:7]: draft} if cited else {"": draft}
    if not load or any(item.quantity != UNSPECIFIED for item in load):
        dates = []
    for unit in dates:
        if unit.features.isdisjoint(_JOINTS | {"DATE"}):
            break
        sheet = Sheet(scene.quote, cited[0].rule)
        scene.put_first_date([unit], sheet)
        date = sheet.fields.get("date")
        if date is not None and date.edtf[:7] not in found:
            fields = {**draft.fields, **sheet.fields}
            sources = {**draft.sources, **sheet.sources}
            found[date.edtf[:7]] = draft.but(fields=fields, sources=sources)
    several = len(found) > 1
    yield from (d.but(earlier=True) if several else d for d in found.values())


def is_of_a_year(match: Match, draft: Draft) -> bool:
    """Tell whether goods are told as those of a year: "les dix chars cédés en 2021"."""
    date = draft.get("date")
    dated = date is not None and date.edtf.isdigit()
    return match.rule == "delivery.supplied_by" and dated
