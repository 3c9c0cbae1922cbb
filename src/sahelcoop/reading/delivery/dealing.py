# SPDX-License-Identifier: MIT
"""Which units stand for the two sides of a delivery, by its verb and prepositions."""

from collections.abc import Sequence
from itertools import dropwhile, pairwise, takewhile
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.reading.clauses import (
    Complement,
    Lead,
    agent,
    complements,
    is_party,
    sentence_of,
    tail,
)
from sahelcoop.reading.delivery.happening import is_doing
from sahelcoop.reading.delivery.sources import announcer
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["POINTING", "Deal", "until_more"]

_GETTING: Final = frozenset({"RECEIVE", "ACQUIRE"})
_PASSING: Final = _GETTING | {"DELIVER", "PROMISE", "FUND"}
"""What participles say by whom or from whom goods come."""
_TOWARDS: Final = frozenset({"DELIVER", "PROMISE", "DO", "PUT", "DISPATCH", "CHOOSE"})
"""Verbs that give to whom "à" leads; with others it leads to a place."""
POINTING: Final = frozenset({"PRONOUN", "OWN_COUNTRY", "THE_COUNTRY", "FIRM_AGAIN"})
"""Units that stand for somebody named before."""
_RULING: Final = frozenset(
    {"CARRY_OUT", "PROCEED", "ANNOUNCE", "ALLOW", "RATIFY", "DECIDE"}
)
"""Verbs whose subject gives what their object, a noun for the event, hands over."""
_LED: Final = 3
"""Units from "et" to a taker: "et à l’armée"."""
_UNAIDED: Final = frozenset({"PEOPLE_NP", "AIDED"})
"""People to whom goods pass as aid if they are refugees and the like."""
_FIGHTING: Final = frozenset({"FIGHTERS", "ARMED_GROUP"})


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
        sides = self.suppliers + self.recipients
        return all({"PEOPLE_NP"} == u.features & _UNAIDED for u in sides)

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
            if announcer(scene, match) is None:
                deal._rule(scene, ruling, event)
        come = "REACH" in features and verb and cargo.start < verb.start
        if verb is not None and "ACTIVE" in features and not come:
            actor = agent(scene.units, verb)
            acting = deal.recipients if getting else deal.suppliers
            if actor is not None and (is_party(actor) or actor.features & POINTING):
                acting.append(actor)
        if (named and not getting) or _is_second(scene.units, start, cargo):
            start = cargo.end  # the verb’s first goods went to others
        after = until_more(tail(scene.units, start, match.end), cargo)
        own_words = takewhile(lambda u: not is_doing(u, match), after)
        around = [u for u in own_words if u not in match.roles.get("carrier", ())]
        between = [u for u in scene.units if cargo.end <= u.start < start]
        deal.suppliers += _whose_whole(scene.units, cargo) if not deal.told else []
        own, passing = _split(around, cargo)
        opening = _opening(scene.units, cargo)
        deal._add(own, cargo, features, getting=getting)
        origin = [c.unit for c in complements(between) if c.lead is Lead.FROM]
        deal.suppliers += origin if not deal.suppliers else []
        for part in (passing, _split(between, cargo)[1], opening):
            if part:
                taking = _is_getting(part[0].features)
                deal._add(part, cargo, part[0].features, getting=taking)
        if between or ("PASSIVE" in features and "supplier" not in match.roles):
            deal._add_told_first(scene, verb, cargo, between)
        return deal

    def _add_told_first(
        self, scene: Scene, verb: Unit | None, cargo: Unit, between: Sequence[Unit]
    ) -> None:
        """Add who stands before a passive: "un don du Japon à l’armée a été remis"."""
        gift = any("GIFT_NOUN" in u.features for u in leaves((cargo,)))
        if gift and not self.suppliers:
            self.suppliers += _beside(between, cargo)
        aid = gift or "AID" in cargo.features
        led = {Lead.TO, Lead.AT} if aid else {Lead.TO}
        self.recipients += [c.unit for c in complements(between) if c.lead in led]
        if verb is not None and verb.end <= cargo.start:
            actor = agent(scene.units, verb)
            told = actor is not None and is_party(actor)
            self.recipients += [actor] if actor is not None and told else []

    def _rule(self, scene: Scene, ruling: Unit, event: Unit) -> None:
        """Read who acts by the verb that rules a noun: "a procédé à la remise".

        Who tells of a "réception" tells of his own.
        """
        actor = agent(scene.units, ruling)
        if actor is None or not is_party(actor):
            return
        if not {"RECEIVE", "RECEIPT"}.isdisjoint(ruling.features | event.features):
            self.recipients.append(actor)
            after = [u for u in scene.units if u.start >= ruling.end]
            self.suppliers += _named_after_of(after[:3])
        elif not ruling.features.isdisjoint(_RULING):
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
            takers = _takers(units, found)
            gets += _getting(takers, cargo, giving=giving, town=town and not passive)
        if getting and not self.recipients:
            gets += [c.unit for c in found if c.lead is Lead.TO]
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
        people = all(u.features & {"PERSON", "ROLE"} for u in self.suppliers)
        if people or not features:
            self.suppliers += gives


def _is_second(units: Sequence[Unit], start: int, cargo: Unit) -> bool:
    """Tell whether "et" adds these goods to the verb’s first, which had their taker."""
    between = [u for u in units if start <= u.start < cargo.start]
    taken = any(c.lead is Lead.AT for c in complements(between))
    return taken and "ET" in between[-1].features


def until_more(units: Sequence[Unit], cargo: Unit) -> Sequence[Unit]:
    """Cut *units* where "et" leads to other goods, which go to somebody else."""
    joint = -1
    for at, unit in enumerate(units):
        if "ET" in unit.features and unit.start >= cargo.end:
            joint = at
        elif "CARGO" in unit.features and 0 <= joint >= at - 4:
            return units[:joint]
    return units


def _is_getting(features: frozenset[str]) -> bool:
    """Tell whether the subject gets: "se doter" does, "doter" gives."""
    giving = "DELIVER" in features and "SE" not in features
    return not features.isdisjoint(_GETTING | {"AWAIT"}) and not giving


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


def _whose_whole(units: Sequence[Unit], cargo: Unit) -> list[Unit]:
    """Find whose the whole is that goods make up: "l’appui de X, composé de chars"."""
    before = [u for u in units if u.end <= cargo.start][-10:]
    if not any("COMPOSED" in u.features for u in before[-2:]):
        return []
    wholes = [n for n, u in enumerate(before) if "CARGO" in u.features]
    return _named_after_of(before[wholes[-1] + 1 :]) if wholes else []


def _opening(units: Sequence[Unit], cargo: Unit) -> list[Unit]:
    """Give the words before the goods if a participle said of them opens the sentence.

    "Promis en mai par la Chine, six radars …", "Venus du Qatar, dix blindés …"
    """
    before = [u for u in sentence_of(units, cargo.start) if u.end <= cargo.start]
    while before and {"DET"} == before[-1].features & {"DET", "PREP"}:
        before.pop()
    if not before or "COMMA" not in before[-1].features:
        return []
    first = before[0].features
    told = "PPART" in first and not first.isdisjoint(_PASSING | {"REACH"})
    origin = any("ORIGIN" in u.features for u in before[:2])
    return before if (told and "VG" not in first) or origin else []


def _takers(units: Sequence[Unit], found: Sequence[Complement]) -> list[Complement]:
    """Leave out what "à" leads to after the takers: where it is, not who gets it.

    Takers are joined by et; a date or a comma parts the place from the last of them,
    "au Togo et au Bénin en mai, au Mali".
    """
    at_all = [c for c in found if c.lead is Lead.AT]
    led = [c for c in at_all if not _town(c.unit)] or at_all
    last = 0
    for at, (one, other) in enumerate(pairwise(led), 1):
        between = [u for u in units if one.unit.end <= u.start < other.unit.start]
        marks = frozenset[str]().union(*(u.features for u in between))
        if "DATE" in marks:
            break
        joined = any("ET" in unit.features for unit in between[-_LED:])
        if joined or ("COMMA" not in marks and last == at - 1):
            last = at
    return [c for c in found if c not in led[last + 1 :]]


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
    before = [u for u in units if u.end <= cargo.start]
    light = {"DATE", "ADVERB", "COMMA"}
    before = [*dropwhile(lambda u: not u.features.isdisjoint(light), before)][:3]
    after = [u for u in units if u.start >= cargo.end][:6]
    parted = any("PART" in u.features for u in leaves((cargo,)))
    if parted and after and "COMMA" in after[0].features:
        after = after[1:]  # "dix véhicules, dont deux bus, de la Chine"
    return _named_after_of(before) or _named_after_of(after)


def _named_after_of(side: Sequence[Unit]) -> list[Unit]:
    """Give the party that *side* starts with after "de"."""
    if not side or "DE" not in side[0].features:
        return []
    named = next((u for u in side[1:] if "DET" not in u.features), None)
    return [named] if named is not None and is_party(named) else []
