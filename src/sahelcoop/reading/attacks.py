# SPDX-License-Identifier: MIT
"""From matches of the attack stage to drafts of attacks, and which are one."""

from collections.abc import Iterable, Iterator
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.attack import (
    AttackKind,
    Basis,
    Group,
    Harm,
    Perpetrator,
    Target,
    Toll,
)
from sahelcoop.reading.cargo import items, quantity_of
from sahelcoop.reading.drafts import Draft
from sahelcoop.reading.events import certainty, tells_fact
from sahelcoop.reading.parties import party
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["read_attacks", "same_attack"]

_KINDS: Final = {
    "AMBUSH": AttackKind.AMBUSH,
    "MASSACRE": AttackKind.MASSACRE,
    "SHELLING": AttackKind.SHELLING,
    "AIR_STRIKE": AttackKind.AIR_STRIKE,
    "EXPLOSION": AttackKind.EXPLOSION,
    "BATTLE_EVENT": AttackKind.BATTLE,
    "ABDUCT": AttackKind.KIDNAPPING,
    "EXPLODE": AttackKind.EXPLOSION,
}
_GROUPS: Final = {
    "MILITARY": Group.MILITARY,
    "CIVILIAN": Group.CIVILIAN,
    "FIGHTER": Group.ATTACKER,
}
_TARGETS: Final = ("target", "target_be", "target_against")
_ARMS: Final = frozenset({"WEAPON", "DRONE", "ARTILLERY", "EXPLOSIVE"})
_DEAD: Final = ("who", "who_too", "who_first")
_HEADS: Final = ("head", "head_too", "first")
_COUNTS: Final = ("count", "count_too")
_COUNTED: Final = (("count", "dead", Harm.KILLED), ("hurt_count", "hurt", Harm.WOUNDED))


def read_attacks(scene: Scene, matches: Iterable[Match]) -> Iterator[Draft]:
    """Give the attacks of one utterance; a target or event word is read once."""
    taken: list[tuple[int, int]] = []
    for match in matches:
        if not tells_fact(match) or any(
            s < match.end and match.start < e for s, e in taken
        ):
            continue
        taken.append((match.start, match.end))
        yield _draft(scene, match)


def _draft(scene: Scene, match: Match) -> Draft:
    sheet = scene.sheet(match)
    sheet.put("kind", _kind(match), match)
    sheet.put("certainty", certainty(match), match.role("verb") or match)
    dead = [u for n in _DEAD if (u := match.role(n)) is not None]
    harmed = _tolls(scene, match, dead)
    sheet.put("tolls", tuple(toll for _, toll in harmed), *(u for u, _ in harmed))
    targets = [u for n in _TARGETS if (u := match.role(n)) is not None]
    struck = targets or (dead if match.rule == "attack.deaths" else [])
    sheet.put("targets", tuple(_target(scene, u) for u in struck), *struck)
    author = match.role("perpetrator") or match.role("perpetrator_be")
    who = party(scene, author) if author is not None else None
    if author is not None and who is not None:
        sheet.put("perpetrators", (Perpetrator(who, _basis(match, author)),), author)
    arms = _arms(scene, match)
    sheet.put("means", tuple(i for u in arms for i in items(scene, u)), *arms)
    scene.locate(match, sheet)
    bare = match.emits == "TOLL" or (match.emits == "CLAIM" and not struck)
    return sheet.draft(scene.utterance.number, refers_back=bare)


def _arms(scene: Scene, match: Match) -> list[Unit]:
    """Find the weapons of an attack: its own role, or those told after it."""
    named = match.role("means")
    if named is not None or match.emits != "ATTACK":
        return [named] if named is not None else []
    after = (u for u in scene.units if u.start >= match.end)
    return [u for u in after if u.features & _ARMS]


def _kind(match: Match) -> AttackKind:
    """Name the sort of attack by the words for it, noun before verb."""
    told = [match.role(n) for n in ("event", "event_be", "event_after", "verb")]
    for unit in told:
        for feature, kind in _KINDS.items():
            if unit is not None and feature in unit.features:
                return kind
    return AttackKind.ATTACK


def _target(scene: Scene, unit: Unit) -> Target:
    return Target(_noun(scene, unit), _group(unit))


def _noun(scene: Scene, unit: Unit) -> str:
    """Give the words of people, goods or a site from their head noun on."""
    head = unit
    while (inner := _either(head, _HEADS)) is not None:
        head = inner
    return scene.words(Unit(head.start, unit.end, unit.features))


def _either(unit: Unit, roles: tuple[str, ...]) -> Unit | None:
    if unit.match is None:
        return None
    return next((u for name in roles if (u := unit.match.role(name))), None)


def _group(unit: Unit) -> Group:
    if "ARMED_FORCE" in unit.features:
        return Group.MILITARY
    return next((g for f, g in _GROUPS.items() if f in unit.features), Group.UNKNOWN)


def _tolls(scene: Scene, match: Match, dead: list[Unit]) -> list[tuple[Unit, Toll]]:
    """Read the tolls of a match, each with the unit that tells it."""
    found = [(who, _toll(scene, who, Harm.KILLED)) for who in dead]
    hurt = match.role("hurt_who")
    if hurt is not None:
        found.append((hurt, _toll(scene, hurt, Harm.WOUNDED)))
    for count, noun, harm in _COUNTED:
        number = match.role(count)
        if number is not None and match.role(noun) is not None:
            found.append((number, Toll(harm, quantity_of(scene, number))))
    return found


def _toll(scene: Scene, who: Unit, harm: Harm) -> Toll:
    if "NUMBER" in who.features:
        return Toll(harm, quantity_of(scene, who))
    quantity = quantity_of(scene, _either(who, _COUNTS))
    return Toll(harm, quantity, _noun(scene, who), _group(who))


def _basis(match: Match, author: Unit) -> Basis:
    if match.emits == "CLAIM":
        return Basis.CLAIMED
    if any("PRESUMED" in u.features for u in leaves((author,))):
        return Basis.SUSPECTED
    generic = {"FIGHTERS", "ACTOR"} & author.features == {"FIGHTERS"}
    return Basis.UNKNOWN if generic else Basis.ASSERTED


def same_attack(one: Draft, other: Draft) -> bool:
    """Tell whether two drafts of an article may be one attack."""
    if other.refers_back and not other.get("date"):
        return abs(one.utterance - other.utterance) <= 1
    dates = {d.edtf for d in (one.get("date"), other.get("date")) if d is not None}
    places = [d.get("places") for d in (one, other)]
    if len(dates) == 2 or one.get("kind") is AttackKind.BATTLE != other.get("kind"):
        return False
    if all(places) and places[0][0].name != places[1][0].name:
        return False
    both = all(d.get("date") is not None for d in (one, other))
    return both or abs(one.utterance - other.utterance) <= 1
