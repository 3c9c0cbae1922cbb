# SPDX-License-Identifier: MIT
"""Who did on a day of its own what a sentence tells of several.

"Ils ont quitté l'alliance : le Bénin en mai, le Togo et le Ghana le 3 juin", "Il a
signé un accord avec le Bénin en mai et un autre avec le Togo en juin"
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.reading.agreement.acting import acting
from sahelcoop.reading.agreement.behind import sides_of_actor
from sahelcoop.reading.agreement.bonds import MEMBERSHIP
from sahelcoop.reading.agreement.deals import Act
from sahelcoop.reading.agreement.standing import Side, joined, sides_of
from sahelcoop.reading.scene import Scene

__all__ = ["Share", "shares"]


@attrs.frozen
class Share:
    """Those bound together, or who left or joined something, and their day."""

    sides: tuple[Side, ...]
    day: Unit


def shares(scene: Scene, act: Act) -> list[Share]:
    """Give a share for each day told beside those who left, joined or dealt on it."""
    if act.match.rule not in MEMBERSHIP:
        return _deals(scene, act)
    units = [u for u in scene.units if not u.features & _LIGHT]
    told = list(_pairs(units))
    if len(told) < 2 or not _touches(units, act, told):
        return []
    whole = tuple(joined(scene, act))
    found = ((tuple(sides_of(scene, unit)), day) for unit, day in told)
    return [Share((*sides, *whole), day) for sides, day in found]


def _deals(scene: Scene, act: Act) -> list[Share]:
    """Give a share for each of those whom avec leads to, if each has its day."""
    told = list(_dealt(scene, act))
    own = [s for unit in acting(scene, act) for s in sides_of_actor(scene, unit)]
    if len(told) < 2 or not own:
        return []
    return [Share((*own, *sides_of(scene, unit)), day) for unit, day in told]


def _dealt(scene: Scene, act: Act) -> Iterator[tuple[Unit, Unit]]:
    """Give those after avec with their days, past the deal or between it and its verb.

    All days stand after those dealt with, or all before: "a signé avec le Mali, en mai,
    puis avec le Togo, en juin, des accords".
    """
    for start in (act.head.end, act.verb.end):
        after = (u for u in scene.units if u.start >= start)
        clause = takewhile(lambda u: not u.features & _APART, after)
        units = [u for u in clause if not u.features & (_LIGHT | {"COMMA", "OTHER"})]
        found = list(_with_days(units))
        if found:
            yield from found
            return


def _with_days(units: Sequence[Unit]) -> Iterator[tuple[Unit, Unit]]:
    places = [
        n + 1
        for n, (avec, side) in enumerate(pairwise(units))
        if "AVEC" in avec.features and side.features & _PARTNERS
    ]
    for step in (1, -2):
        days = [u for n in places for u in units[n + step : n + step + 1]]
        if len(days) == len(places) and all("DATE" in u.features for u in days):
            yield from zip((units[n] for n in places), days, strict=True)
            return


def _touches(
    units: Sequence[Unit], act: Act, told: Sequence[tuple[Unit, Unit]]
) -> bool:
    """Tell whether the list stands right before or right after what tells the act."""
    before = [u for u in units if told[-1][1].end <= u.start < act.verb.start]
    after = [u for u in units if act.match.end <= u.start < told[0][0].start]
    ahead = told[0][0].start < act.verb.start
    between = before if ahead else after
    return all(u.features & _OPENING for u in between)


def _pairs(units: Sequence[Unit]) -> Iterator[tuple[Unit, Unit]]:
    """Give the sides that a date follows at once, each with it."""
    for before, (unit, day) in zip((None, *units), pairwise(units), strict=False):
        opens = before is None or bool(before.features & _OPENING)
        if opens and unit.features & _SIDES and "DATE" in day.features:
            yield unit, day


_APART: Final = frozenset({"VG", "STOP", "SEMICOLON", "AGREEMENT", "QUI"})
"""What no list of those dealt with runs beyond."""
_PARTNERS: Final = frozenset({"STATE", "PARTIES", "COMPANY"})
_SIDES: Final = frozenset({"STATE", "PARTIES"})
_OPENING: Final = frozenset({"COLON", "COMMA", "ET", "SEMICOLON", "STOP", "VG"})
"""What stands before those told and their day."""
_LIGHT: Final = frozenset({"DET", "OPEN", "CLOSE", '"puis"'})
"""What stands about those told and their days without saying more."""
