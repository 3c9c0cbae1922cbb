# SPDX-License-Identifier: MIT
"""The two sides of a delivery: who gives and who gets, as its verb and words have it."""

from collections.abc import Iterable, Sequence
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.actors import ActorKind, ActorRef, Party
from sahelcoop.model.delivery import Participant
from sahelcoop.reading.clauses import (
    Complement,
    Lead,
    agent,
    complements,
    is_party,
    tail,
)
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.handed import OFFICIAL
from sahelcoop.reading.parties import entry_of, parties, state_party
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["Deal", "behind", "put_sides"]

_GETTING: Final = frozenset({"RECEIVE", "ACQUIRE"})
_PASSING: Final = _GETTING | {"DELIVER", "PROMISE"}
"""What participles say by whom or from whom goods come."""
_TOWARDS: Final = frozenset({"DELIVER", "PROMISE", "DO", "PUT", "DISPATCH"})
"""Verbs that give to whom "à" leads; with others it leads to a place."""
_POINTING: Final = frozenset({"PRONOUN", "OWN_COUNTRY"})
_PEOPLE: Final = frozenset({"PERSON", "ROLE", "LEADER", "UNNAMED"})
_FIGHTING: Final = frozenset({"FIGHTERS", "ARMED_GROUP"})
_ACTING: Final = OFFICIAL | {
    ActorKind.INTERNATIONAL_ORGANISATION,
    ActorKind.ORGANISATION,
    ActorKind.COMPANY,
    ActorKind.PERSON,
}
"""Kinds that give or get goods, so that a pronoun beside a load means one of them."""


@attrs.define
class Deal:
    """The units that stand for each side of a match."""

    suppliers: list[Unit] = attrs.field(factory=list)
    recipients: list[Unit] = attrs.field(factory=list)
    promising: bool = False
    """Whether its verb is one of promising or telling."""

    @property
    def told(self) -> bool:
        """Whether a side is named."""
        return bool(self.suppliers or self.recipients)

    @property
    def private(self) -> bool:
        """Whether only people without a name or an office deal with one another."""
        return all("PEOPLE_NP" in u.features for u in self.suppliers + self.recipients)

    @property
    def fighters(self) -> bool:
        """Whether those who hand over are fighters, who lay down their own arms."""
        return any(not u.features.isdisjoint(_FIGHTING) for u in self.suppliers)

    @classmethod
    def of(cls, scene: Scene, match: Match, cargo: Unit) -> "Deal":
        """Read the sides of *match*: its own roles, its subject, its complements."""
        verb = match.role("verb")
        deal = cls(list(match.roles.get("supplier", ())))
        named = match.roles.get("recipient", ())
        deal.recipients += named
        features = verb.features if verb else frozenset[str]()
        deal.promising = not features.isdisjoint({"PROMISE", "SAY"})
        getting = _is_getting(features) or "given" in match.roles
        start = match.start if verb is None else verb.end
        event, ruling = match.role("event"), match.role("ruling")
        if event is not None and ruling is not None:
            start = event.end
            deal._rule(scene, ruling)
        if verb is not None and "ACTIVE" in features:
            actor = agent(scene.units, verb)
            acting = deal.recipients if getting else deal.suppliers
            if actor is not None and (is_party(actor) or actor.features & _POINTING):
                acting.append(actor)
        after = tail(scene.units, start, match.end)
        around = [u for u in after if u not in match.roles.get("carrier", ())]
        between = [u for u in scene.units if cargo.end <= u.start < start]
        own, passing = _split(around, cargo)
        deal._add(own, cargo, features, getting=getting)
        origin = [c.unit for c in complements(between) if c.lead is Lead.FROM]
        deal.suppliers += origin if not deal.suppliers else []
        for part in (passing, _split(between, cargo)[1]):
            if part:
                taking = _is_getting(part[0].features)
                deal._add(part[1:], cargo, part[0].features, getting=taking)
        if "PASSIVE" in features:
            deal._add_told_first(scene, verb, cargo, between)
        return deal

    def _add_told_first(
        self, scene: Scene, verb: Unit | None, cargo: Unit, between: Sequence[Unit]
    ) -> None:
        """Add who stands before a passive: "un don du Japon à l’armée a été remis"."""
        gift = any("GIFT_NOUN" in u.features for u in leaves((cargo,)))
        if gift and not self.suppliers:
            self.suppliers += _beside(between, cargo)
        self.recipients += [c.unit for c in complements(between) if c.lead is Lead.TO]
        if gift:
            found = (c for c in complements(between) if c.lead is Lead.AT)
            self.recipients += [c.unit for c in found]
        if verb is not None and verb.end <= cargo.start:
            actor = agent(scene.units, verb)
            told = actor is not None and is_party(actor)
            self.recipients += [actor] if actor is not None and told else []

    def _rule(self, scene: Scene, ruling: Unit) -> None:
        """Read who acts by the verb that rules a noun: "a procédé à la remise"."""
        actor = agent(scene.units, ruling)
        if actor is None or not is_party(actor):
            return
        if "RECEIVE" in ruling.features:
            self.recipients.append(actor)
        elif not ruling.features.isdisjoint({"CARRY_OUT", "PROCEED", "ANNOUNCE"}):
            self.suppliers.append(actor)

    def _add(
        self,
        units: Sequence[Unit],
        cargo: Unit,
        features: frozenset[str],
        *,
        getting: bool,
    ) -> None:
        """Add what the prepositions after the verb lead to."""
        passive = "ACTIVE" not in features
        found = [c for c in complements(units) if c.unit is not cargo]
        gets: list[Unit] = []
        if not getting:
            town = not any("PERSON" in u.features for u in self.suppliers)
            giving = not features or not features.isdisjoint(_TOWARDS)
            gets += _getting(found, cargo, giving=giving, town=town and not passive)
        if getting and passive:
            gets = [c.unit for c in found if c.lead is Lead.BY]
        gives = [c.unit for c in found if c.lead is Lead.FROM]
        if getting or not features:
            gives += _beside(units, cargo)
        if not (getting and passive) and not gives:
            gives += [c.unit for c in found if c.lead is Lead.BY]
        if "ACQUIRE" in features:
            gives += [c.unit for c in found if c.lead is Lead.AT and not _town(c.unit)]
        self.recipients += [u for u in gets if u not in self.recipients]
        if all("PERSON" in u.features for u in self.suppliers) or not features:
            self.suppliers += gives


def _is_getting(features: frozenset[str]) -> bool:
    """Tell whether the subject gets: "se doter" does, "doter" gives."""
    giving = "DELIVER" in features and "SE" not in features
    return not features.isdisjoint(_GETTING) and not giving


def _split(units: Sequence[Unit], cargo: Unit) -> tuple[list[Unit], list[Unit]]:
    """Split *units* where a participle says more of the goods: "promis par …"."""
    at = next(
        (
            n
            for n, u in enumerate(units)
            if u.start >= cargo.end
            and "PPART" in u.features
            and not u.features.isdisjoint(_PASSING)
            and u.features.isdisjoint({"VG", "NOUN"})
        ),
        len(units),
    )
    return list(units[:at]), list(units[at:])


def _getting(
    found: Sequence[Complement], cargo: Unit, *, giving: bool, town: bool
) -> list[Unit]:
    """Find who gets what is given: "à", "pour"; else the object before the goods.

    A *town* stands for its state where a state or an organisation gives.
    """
    leads = {Lead.TO, *([Lead.AT] if giving else [])}
    led = [c.unit for c in found if c.lead in leads]
    firm = [u for u in led if not _town(u)]
    bare = [c.unit for c in found if c.lead is Lead.BARE and c.unit.end <= cargo.start]
    return firm or (led if town else []) or bare[:1]


def _town(unit: Unit) -> bool:
    """Tell whether a name may be the place as well: "à Niamey"."""
    return "LOCALITY" in unit.features


def _beside(units: Sequence[Unit], cargo: Unit) -> list[Unit]:
    """Find whom received goods are from: "de" + party right before or after them."""
    for side in (
        [u for u in units if u.end <= cargo.start][:3],
        _unnamed([u for u in units if u.start >= cargo.end][:6]),
    ):
        if side and "DE" in side[0].features:
            named = next((u for u in side[1:] if "DET" not in u.features), None)
            if named is not None and is_party(named):
                return [named]
    return []


def _unnamed(units: list[Unit]) -> list[Unit]:
    """Drop a brand or a type that nobody listed from before *units*."""
    while units and not units[0].features.isdisjoint({"CAP", "DESIGNATION", "DEMONYM"}):
        units = units[1:]
    return units


def put_sides(scene: Scene, deal: Deal, cargo: Unit, match: Match, sheet: Sheet) -> None:
    """Fill in both sides; who only hands over within one state is no supplier."""
    givers = deal.suppliers or _owner(scene, cargo)
    _put(scene, deal.recipients, "recipients", "reçoit", sheet)
    _put(scene, givers, "suppliers", "remet", sheet, promising=deal.promising)
    if "suppliers" not in sheet.fields:
        _put_demonym(scene, (cargo, *match.roles.get("carrier", ())), sheet)
    theirs = behind(scene, sheet.fields.get("recipients"))
    told: tuple[Party, ...] = sheet.fields.get("suppliers", ())
    kept = tuple(p for p in told if behind(scene, (p,)).isdisjoint(theirs))
    if told and not kept:
        del sheet.fields["suppliers"], sheet.sources["suppliers"]
    elif told:
        sheet.fields["suppliers"] = kept


def _put(
    scene: Scene,
    units: Sequence[Unit],
    side: str,
    part: str,
    sheet: Sheet,
    *,
    promising: bool = False,
) -> None:
    """Fill in a side: a person acts for the state, and takes part."""
    found: list[Party] = []
    people: list[Participant] = []
    acting: list[Party] = []
    for unit in units:
        if unit.features & _POINTING:
            meant = _meant(scene, unit, promising=promising)
            found += [meant] if meant is not None else []
        elif "PEOPLE_NP" in unit.features and (state := _state_of(scene, unit)):
            found.append(state)
        elif unit.features.isdisjoint(_PEOPLE):
            found += parties(scene, unit)
        else:
            people += [Participant(who, part) for who in parties(scene, unit)]
            state = _state_of(scene, unit)
            acting += [state] if state is not None else []
    known_behind = behind(scene, tuple(found))
    found += [s for s in acting if behind(scene, (s,)).isdisjoint(known_behind)]
    if found:
        sheet.put(side, tuple(dict.fromkeys(found)), *units)
    if people:
        known = sheet.fields.get("participants", ())
        sheet.put("participants", (*known, *people), *units)


def _state_of(scene: Scene, unit: Unit) -> Party | None:
    """Find the state that a person acts for: by office, by adjective, as known."""
    inside = tuple(leaves((unit,)))
    country = next((u.value for u in inside if "DEMONYM" in u.features), None)
    if country is None:
        entry = entry_of(unit)
        country = entry.country if entry else None
    return state_party(scene, country, unit, "delivery.acting_state")


def _put_demonym(scene: Scene, units: Sequence[Unit], sheet: Sheet) -> None:
    """Take the state of a demonym on the goods: "des hélicoptères russes"."""
    rule = "delivery.demonym"
    for leaf in leaves(units):
        if "DEMONYM" in leaf.features:
            state = state_party(scene, leaf.value, leaf, rule)
            sheet.put("suppliers", (state,) if state else (), leaf, rule=rule)
            return


def _owner(scene: Scene, cargo: Unit) -> list[Unit]:
    """Find whose people "ses instructeurs" are: the actor last named before them."""
    first = next(leaves((cargo,)))
    if "POSS" not in first.features:
        return []
    named = [u for u in scene.units if u.end <= cargo.start and "ACTOR" in u.features]
    return sorted(named, key=_start)[-1:]


def _start(unit: Unit) -> int:
    return unit.start


def _held_for(scene: Scene, roles: Iterable[str]) -> str | None:
    """Give the country of an office: "ambassadeur américain", "ministre du Niger"."""
    words = [word for role in roles for word in role.lower().split()]
    demonym = next((c for w in words if (c := scene.lexicon.demonyms.get(w))), None)
    states = (a for a in scene.lexicon.actors if a.kind is ActorKind.STATE)
    named = (a.country for a in states if any(a.name in role for role in roles))
    return demonym or next(named, None)


def _meant(scene: Scene, pronoun: Unit, *, promising: bool) -> Party | None:
    """Find the one last named before a pronoun that agrees with it.

    Who promises or tells is a person, if one has been named.
    """
    word = scene.words(pronoun).lower()
    feminine, plural = word.startswith("elle"), word.endswith("s")
    own = "OWN_COUNTRY" in pronoun.features
    members = scene.cast.members
    agreeing = [
        entry.id
        for entry in scene.lexicon.actors
        if entry.id in members
        and entry.kind in _ACTING
        and (entry.grammar.feminine, entry.grammar.plural) == (feminine, plural)
        and not own
    ]
    if own:
        near = [u for u in scene.units if u.end <= pronoun.start]
        spoken = [u for u in near if not u.features.isdisjoint({"PERSON", "ROLE"})]
        if spoken and (state := _state_of(scene, spoken[-1])):
            return state
        agreeing = [k for k, m in members.items() if m.kind is ActorKind.PERSON]
    told = (
        (evidence.start, key)
        for key in agreeing
        for evidence in members[key].evidence
        if evidence.start < pronoun.start and word != "on"
    )
    people = ActorKind.PERSON
    last = max(
        ((promising and members[k].kind is people, at, k) for at, k in told),
        default=None,
    )
    if last is None:
        return None
    meant = members[last[-1]]
    if meant.kind is people:
        rule = "delivery.acting_state"
        country = meant.country or _held_for(scene, meant.roles)
        return state_party(scene, country, pronoun, rule)
    return ActorRef(meant.name, f"actor-{meant.key}")


def behind(scene: Scene, side: object) -> frozenset[str]:
    """Give what stands behind parties: the state of its organs, else the name."""
    keys: set[str] = set()
    for who in side if isinstance(side, tuple) else ():
        known = (getattr(who, "actor", None) or "").removeprefix("actor-")
        member = scene.cast.members.get(known)
        official = member is not None and member.kind in OFFICIAL and member.country
        keys.add(official or str(who))
    return frozenset(keys)
