# SPDX-License-Identifier: MIT
"""Matches of the delivery stage, with roles named alike and the verb they hang on."""

from collections.abc import Mapping
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.reading.delivery.cuts import is_getting
from sahelcoop.reading.delivery.happening import acting_verb, ruling_verb
from sahelcoop.reading.delivery.whose import named_after_of
from sahelcoop.reading.scene import Scene

__all__ = ["plain"]

_REACH: Final = 12
"""Most units between a load and the verb of the ceremony that it was handed over at."""
_PASSING: Final = frozenset(
    {"DELIVER", "RECEIVE", "ACQUIRE", "PROMISE", "DO", "REACH", "UNLOAD"}
)
"""Verbs that other goods may share."""
_GIVER: Final = 6
"""Most units from "de" through the giver of a gift."""
_GOES_ON: Final = frozenset({"WORD", "NOUN", "ADJ", "UNIT", "GOODS", "CARGO", "NUMBER"})
"""What after a number tells what it counts, so that it counts no goods told before."""


def plain(scene: Scene, match: Match) -> Match:
    """Name the roles of a rule’s branches alike: "items_after" are items.

    A noun for the event takes the verb along that rules it, or whose subject it is,
    and what shares a verb takes that.
    """
    roles = {name.partition("_")[0]: units for name, units in match.roles.items()}
    units = match.units
    if match.emits == "SHARED":
        roles |= _sharing(scene, match, roles)
    elif match.emits == "EVENT" and (ruling := ruling_verb(scene.units, match)):
        roles["ruling"] = (ruling,)
        units = _from_to(scene, ruling.start, match.end)
    elif match.emits == "EVENT" and (acting := acting_verb(scene.units, match)):
        roles["acting"] = (acting,)
        units = _from_to(scene, match.start, acting.end)
    elif held := _held(scene, match.end):
        units = _from_to(scene, match.start, held.end)
    told = verb.features if (verb := match.role("verb")) else frozenset[str]()
    getting = is_getting(told)
    if getting or match.emits == "EVENT" or told & {"ARRIVE", "PASSIVE", "REACH"}:
        roles |= _apposed(scene, roles, getting=getting)
    elif {"ACTIVE", "DELIVER"} <= told:
        donors = _apposed(scene, roles, getting=False).get("supplier")
        roles |= {"donor": donors} if donors else {}
    return Match(match.rule, match.emits, units, {**roles, **match.roles})


def _sharing(
    scene: Scene, match: Match, roles: Mapping[str, tuple[Unit, ...]]
) -> Mapping[str, tuple[Unit, ...]]:
    """Give the verb that is shared, and the side of a subject that shares it."""
    verb = _shared(scene, match.start)
    amount = roles.get("amount", ())
    after = [u for u in scene.units if amount and u.start >= amount[0].end][:1]
    if verb is None or any(u.features & _GOES_ON for u in after):
        return {}
    getting = is_getting(verb.features)
    sharer = roles.get("sharer") or (roles.get("recipient", ()) if getting else ())
    if ("supplier" in roles and not getting) or (sharer and "PASSIVE" in verb.features):
        return {}
    side = "recipient" if getting else "supplier"
    return {"verb": (verb,), **({side: sharer, "sharer": sharer} if sharer else {})}


def _shared(scene: Scene, start: int) -> Unit | None:
    """Find the verb of giving or getting that has its goods before *start*."""
    before = [u for u in scene.units if u.end <= start]
    goods = False
    for unit in reversed(before):
        if "STOP" in unit.features:
            return None
        goods = goods or "CARGO" in unit.features
        if "VG" in unit.features:
            goods = goods or bool(unit.features & {"PASSIVE", "TAKEN", "REACH"})
            passes = "NE" not in unit.features and unit.features & _PASSING
            return unit if goods and passes else None
    return None


def _held(scene: Scene, start: int) -> Unit | None:
    """Find the verb of "lors d’une cérémonie qui s’est tenue", which tells the day."""
    after = [u for u in scene.units if u.start >= start][:_REACH]
    feast = next((n for n, u in enumerate(after) if "OCCASION" in u.features), None)
    verb = next((n for n, u in enumerate(after) if "VG" in u.features), None)
    if feast is None or verb is None or not 0 < feast < verb:
        return None
    relative = "QUI" in after[verb - 1].features and "HOLD" in after[verb].features
    return after[verb] if relative else None


def _apposed(
    scene: Scene, roles: Mapping[str, tuple[Unit, ...]], *, getting: bool
) -> Mapping[str, tuple[Unit, ...]]:
    """Give the supplier of goods in apposition to which they are called a gift."""
    told = scene.found.get("delivery", ())
    same = (m for m in told if m.roles.get("items") == roles.get("items"))
    gift = next((m for m in same if m.rule == "delivery.gift_of"), None)
    if gift is None or "supplier" in roles:
        return {}
    if "supplier" in gift.roles:
        return {"supplier": gift.roles["supplier"]}
    if getting:
        return {}  # who got them got them "de" somebody
    after = [u for u in scene.units if u.start >= gift.roles["gift"][-1].end]
    named = named_after_of([u for u in after if "DEMONYM" not in u.features][:_GIVER])
    return {"supplier": tuple(named)} if named else {}


def _from_to(scene: Scene, start: int, end: int) -> tuple[Unit, ...]:
    return tuple(u for u in scene.units if start <= u.start < end)
