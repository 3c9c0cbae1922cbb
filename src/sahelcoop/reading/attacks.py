# SPDX-License-Identifier: MIT
"""From matches of the attack stage to drafts of attacks: what one sentence tells."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.model._event import Certainty
from sahelcoop.model.actors import UnnamedSource
from sahelcoop.model.attack import AttackKind, Basis, Perpetrator, Target
from sahelcoop.reading.cargo import items
from sahelcoop.reading.drafts import Draft, Sheet
from sahelcoop.reading.episodes import WIDE, Episode, Telling, clash, same_attack
from sahelcoop.reading.events import certainty
from sahelcoop.reading.happening import is_day, is_particular, tells
from sahelcoop.reading.parties import party
from sahelcoop.reading.scene import Scene, leaves
from sahelcoop.reading.settings import Setting, remember, sentence_of
from sahelcoop.reading.tolls import Count, group_of, noun_of, told_counts

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
    "OPERATION_EVENT": AttackKind.OPERATION,
    "MUTINY": AttackKind.MUTINY,
}
_BASES: Final = {
    "CLAIM": Basis.CLAIMED,
    "BLAME": Basis.SUSPECTED,
    "BOAST": Basis.CLAIMED,
    "ACCUSED": Basis.SUSPECTED,
}
_TELLINGS: Final = {
    "ATTACK": Telling.TOLD,
    "ACCUSED": Telling.TOLD,
    "BOAST": Telling.TOLD,
    "NAMED": Telling.NAMED,
}
_EVENTS: Final = frozenset(
    {"ATTACK_EVENT", "BATTLE_EVENT", "OPERATION_EVENT", "MUTINY", "FIRE"}
)
_ARMS: Final = frozenset(
    {"WEAPON", "DRONE", "ARTILLERY", "EXPLOSIVE", "MISSILE", "AMMUNITION", "ARMS"}
)
_TARGETS: Final = (
    *("target", "target_too", "target_be", "target_bare", "target_last"),
    "target_self",
)
_AUTHORS: Final = (
    *("perpetrator", "perpetrator_be", "perpetrator_first", "perpetrator_taking"),
    *("perpetrator_blamed", "perpetrator_of"),
)
_NOBODY: Final = frozenset({"assaillant", "auteur"})
"""Words for attackers that name nobody (annotation guide)."""
_SORTS: Final = frozenset(
    {"NEW", "OTHER", '"première"', '"deuxième"', '"précédente"', '"seconde"'}
)


@attrs.frozen
class _Part:
    """What one match tells, as a draft, and which unit it turns on."""

    act: Unit
    draft: Episode


def read_attacks(scene: Scene, matches: Iterable[Match]) -> Iterator[Draft]:
    """Give the attacks of one utterance, each with all that its sentence tells of it."""
    found = [m for m in map(_with_verb, matches) if tells(scene, m)]
    clusters: list[_Part] = []
    for part in sorted(_acts(scene, found), key=_place_in_text):
        if clusters and _one(scene, clusters[-1], part):
            whole = clusters[-1].draft.joined(part.draft)
            clusters[-1] = attrs.evolve(clusters[-1], draft=whole)
        else:
            clusters.append(part)
    for count in told_counts(scene, found):
        cost = _cost(scene, count)
        if _summed(scene, clusters, count, cost):
            continue
        at = _owner(scene, clusters, count.unit)
        if at is None:
            clusters.append(_Part(count.unit, cost))
        else:
            bare = cost.without("date").without("places")
            whole = clusters[at].draft.joined(bare)
            clusters[at] = attrs.evolve(clusters[at], draft=whole)
    remember(scene)
    yield from (part.draft.weighed() for part in clusters)


def _with_verb(match: Match) -> Match:
    """Let the verb of *match* be found under one name, whichever role has it."""
    verb = match.role("verb") or next(
        (us[0] for us in match.roles.values() if us and "VG" in us[0].features), None
    )
    roles = {**match.roles, "verb": (verb,)} if verb is not None else match.roles
    return attrs.evolve(match, roles=roles)


def _place_in_text(part: _Part) -> int:
    return part.act.start


def _acts(scene: Scene, matches: list[Match]) -> Iterator[_Part]:
    told = [m for m in matches if m.emits not in {"TOLL", "SOURCE"}]
    parts = [_Part(act, _draft(scene, m, act)) for m in told for act in (_act(m),)]
    single = {p.act.start for p in parts if not _generic(scene, p.draft, p.act)}
    for part in parts:
        date = part.draft.get("date")
        if date is not None and "/" in date.edtf and not is_particular(date.edtf):
            continue
        if part.act.start in single:
            yield part
        elif part.draft.telling <= Telling.POINTED:
            yield attrs.evolve(
                part, draft=attrs.evolve(part.draft, telling=Telling.COST)
            )


def _act(match: Match) -> Unit:
    """Give the word for the attack, or else the verb that tells it."""
    roles = (units[0] for units in match.roles.values() if units)
    event = next((u for u in roles if u.features & _EVENTS), None)
    return event or match.role("verb") or match.units[-1]


def _generic(scene: Scene, draft: Episode, act: Unit) -> bool:
    """Tell whether a plural word for attacks stands for no attack in particular."""
    verb = "VERB" in act.features and scene.words(act).endswith("s")
    if "P" not in act.features or ("S" in act.features and not verb):
        return False
    date = draft.get("date")
    named = bool(act.features & _EVENTS) and draft.telling < Telling.TOLD
    if not named:
        return False
    if date is None:
        fight = act.features & {"BATTLE_EVENT", "FIRE"} or draft.counted
        return not (fight and draft.get("places"))
    return not is_day(date.edtf)


def _one(scene: Scene, cluster: _Part, part: _Part) -> bool:
    """Tell whether two parts of one utterance tell of one attack."""
    if cluster.act.start == part.act.start:
        return True
    one, other = cluster.draft, part.draft
    if other.fresh or clash(one, other):
        return False
    between = (u for u in scene.units if cluster.act.end <= u.start < part.act.start)
    own = other.get("date") is not None and one.get("date") is None
    apart = any("SEMICOLON" in u.features for u in between) and own
    return not apart and not (
        one.telling is Telling.POINTED and other.telling is Telling.NAMED
    )


def _summed(
    scene: Scene, clusters: list[_Part], count: Count, cost: Episode
) -> bool:
    """Tell whether a toll sums up an epoch, or attacks that are told in the plural."""
    date = cost.get("date")
    epoch = date is not None and not is_particular(date.edtf)
    if epoch and (not clusters or "/" in date.edtf):
        return True
    sentence = sentence_of(scene.units, count.unit.start)
    events = [u for u in sentence if "ATTACK_EVENT" in u.features]
    return not clusters and bool(events) and all("P" in u.features for u in events)


def _owner(scene: Scene, clusters: list[_Part], unit: Unit) -> int | None:
    """Find the attack of the sentence that a toll belongs to: the last before it."""
    inside = {u.start for u in sentence_of(scene.units, unit.start)}
    near = [
        n for n, c in enumerate(clusters) if c.act.start in inside or c.act == unit
    ]
    before = [n for n in near if clusters[n].act.start <= unit.start]
    return before[-1] if before else next(iter(near), None)


def _cost(scene: Scene, count: Count) -> Episode:
    """Make a draft of a toll; a report without a verb is one of an attack too."""
    sheet = Sheet(scene.quote, count.match.rule)
    sheet.cite("record", count.match)
    sheet.put("kind", AttackKind.ATTACK, count.match)
    sheet.put("certainty", certainty(count.match), count.match)
    sheet.put("tolls", (count.toll,), count.unit)
    target = count.match.role("target")
    if target is not None:
        sheet.put("targets", (_target(scene, target),), target)
    sentence = sentence_of(scene.units, count.unit.start)
    verb = count.match.role("verb")
    before = [u for u in sentence if u.end <= count.unit.start]
    colon = max((u.end for u in before if "COLON" in u.features), default=0)
    verbs = [u for u in sentence if "VG" in u.features and u.start >= colon]
    telling = Telling.COST
    if not verbs or verbs[0] == verb:
        setting = Setting(scene, sentence)
        setting.date(count.unit, sheet)
        setting.places(count.unit, sheet, frozenset({count.unit.start}))
        date = sheet.fields.get("date")
        if date and "places" in sheet.fields and is_particular(date.edtf):
            telling = Telling.NAMED
        else:
            sheet.fields.pop("places", None)
    return _episode(scene, sheet, telling)


def _episode(
    scene: Scene, sheet: Sheet, telling: Telling, **signs: bool
) -> Episode:
    number = scene.utterance.number
    return Episode(sheet.fields, sheet.sources, number, telling=telling, **signs)


def _draft(scene: Scene, match: Match, act: Unit) -> Episode:
    sheet = scene.sheet(match)
    sheet.put("kind", _kind(match), match)
    setting = Setting(scene, sentence_of(scene.units, act.start))
    sheet.put("certainty", _certainty(match, setting.sentence), match)
    targets = [u for n in _TARGETS if (u := match.role(n)) is not None]
    authors = [u for n in _AUTHORS if (u := match.role(n)) is not None]
    found = tuple(_target(scene, u) for u in targets)
    sheet.put("targets", found, *targets)
    named = [a for u in authors if (a := _author(scene, match, u)) is not None]
    sheet.put("perpetrators", tuple(named), *authors)
    claim = match.emits == "CLAIM"
    arms = [] if claim else list(_arms(match, setting.sentence, targets))
    sheet.put("means", tuple(i for u in arms for i in items(scene, u)), *arms)
    _set(setting, match, act, sheet, targets)
    sort = match.role("sort")
    det = match.role("det")
    telling = _TELLINGS.get(match.emits, Telling.COST)
    bare = match.rule == "attack.named" and det is None and sort is None
    if bare or (det is not None and det.features & {"DEF", "DEM", "POSS"}):
        telling = Telling.POINTED
    fresh = sort is not None and bool(sort.features & _SORTS)
    verb = match.role("verb")
    flashback = verb is not None and {"IMPF", "HAVE"} <= verb.features
    by_force = any("ARMED_FORCE" in u.features for u in authors)
    counted = det is not None and bool(det.features & {"NUMBER", "SEVERAL"})
    return _episode(
        scene,
        sheet,
        telling,
        fresh=fresh,
        by_force=by_force,
        counted=counted,
        flashback=flashback,
    )


def _set(
    setting: Setting, match: Match, act: Unit, sheet: Sheet, targets: list[Unit]
) -> None:
    """Say when and where; a target with a name is a place too."""
    scene = setting.scene
    if "CLAIM" not in act.features:
        setting.date(act, sheet)
        setting.places(act, sheet, frozenset(u.start for u in targets))
    told = match.role("place") or match.role("place_taken")
    sites = [s for u in targets if (s := _site(u)) is not None]
    found = sheet.fields.get("places", ())
    vague = all(place.kind in WIDE for place in found)
    unit = told or (next(iter(sites), None) if vague else None)
    if unit is not None:
        sheet.put("places", (scene.place(unit),), unit)
    again = scene.cast.last_place
    if again and "places" not in sheet.fields and setting.points_back():
        sheet.put("places", again[:1], again[1], rule="place.again")
    if "places" in sheet.fields:
        source = sheet.sources["places"][0]
        last = Unit(source.start, source.end, frozenset())
        scene.cast.last_place = sheet.fields["places"][0], last


def _site(unit: Unit) -> Unit | None:
    """Give a target that is a place with a name, or the place that people are of."""
    inner = tuple(leaves((unit,)))
    if unit.features & {"SITE_NP", "PLACE"}:
        named = any(u.features & {"PLACE", "CAP"} for u in inner)
        return unit if named else None
    return next((u for u in inner if "PLACE" in u.features and "STATE" not in u.features), None)


def _certainty(match: Match, sentence: tuple[Unit, ...]) -> Certainty:
    """Tell hearsay and accusations: the conditional, or a clause like ", accuse X"."""
    accused = any(
        "COMMA" in before.features and {"VG", "ATTRIBUTE", "ACTIVE"} <= unit.features
        for before, unit in pairwise(sentence)
        if unit.start > match.start and "CLAIM" not in unit.features
    )
    if accused or match.emits == "ACCUSED":
        return Certainty.ALLEGED
    return certainty(match)


def _arms(
    match: Match, sentence: tuple[Unit, ...], targets: list[Unit]
) -> Iterator[Unit]:
    """Find the weapons of an attack: its own role, or those its sentence tells."""
    named = match.role("means")
    if named is not None:
        yield named
    struck = {u.start for u in targets}
    for before, unit in pairwise((Unit(0, 0, frozenset()), *sentence)):
        arms = bool(unit.features & _ARMS) and "SITE_NP" not in unit.features
        taken = before.features & {"VG", "PPART"}
        if arms and unit is not named and not taken and unit.start not in struck:
            yield unit


def _kind(match: Match) -> AttackKind:
    """Name the sort of attack by the words for it, noun before verb."""
    roles = [(n, us[0]) for n, us in match.roles.items() if us and n not in _TARGETS]
    told = [u for n, u in sorted(roles, key=lambda r: "verb" in r[0]) if n not in _AUTHORS]
    for unit in told:
        for feature, kind in _KINDS.items():
            if feature in unit.features and "GOODS" not in unit.features:
                return kind
    return AttackKind.ATTACK


def _target(scene: Scene, unit: Unit) -> Target:
    return Target(noun_of(scene, unit), group_of(unit))


def _author(scene: Scene, match: Match, unit: Unit) -> Perpetrator | None:
    """Say who did it, and on what basis; "les assaillants" names nobody."""
    if "GROUP_AGAIN" in unit.features:
        again = scene.cast.last_group
        basis = _BASES.get(match.emits, Basis.ASSERTED)
        return None if again is None else Perpetrator(again, basis)
    words = noun_of(scene, unit)
    head = words.casefold().split()[0]
    generic = {"FIGHTERS", "ACTOR"} & unit.features == {"FIGHTERS"}
    who = UnnamedSource(words) if generic else party(scene, unit)
    if who is None or head.rstrip("s") in _NOBODY:
        return None
    basis = _BASES.get(match.emits)
    if basis is None and any("PRESUMED" in u.features for u in leaves((unit,))):
        basis = Basis.SUSPECTED
    return Perpetrator(who, basis or (Basis.UNKNOWN if generic else Basis.ASSERTED))
