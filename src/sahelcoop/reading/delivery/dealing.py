# SPDX-License-Identifier: MIT
"""Which units stand for the two sides of a delivery, by its verb and prepositions."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.reading.clauses import (
    Lead,
    complements,
    is_party,
    subject_of,
    tail,
)
from sahelcoop.reading.delivery.cuts import (
    is_getting,
    is_second,
    joined_parts,
    opening_of,
    split,
    until_more,
)
from sahelcoop.reading.delivery.donors import donated, handing
from sahelcoop.reading.delivery.happening import is_doing
from sahelcoop.reading.delivery.ours import is_own, speaks, takes
from sahelcoop.reading.delivery.sources import announcer
from sahelcoop.reading.delivery.subjects import acting_subject
from sahelcoop.reading.delivery.takers import (
    capitals,
    getting_of,
    holder,
    sellers,
    taker,
    takers_among,
)
from sahelcoop.reading.delivery.unlisted import (
    unlisted_agent,
    unlisted_source,
    unlisted_taker,
)
from sahelcoop.reading.delivery.whose import (
    backers,
    beside,
    employers,
    givers,
    is_troop,
    named_after_of,
    relative_of,
    takes_charge,
    whose_whole,
)
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["Deal"]

_TOWARDS: Final = frozenset(
    {"DELIVER", "PROMISE", "SAY", "DO", "PUT", "DISPATCH", "CHOOSE"}
    | {"UNKNOWN", "PASS", "LIKE_PPART", "DESTINE"}
)
"""Verbs that give to whom "à" leads; with others it leads to a place."""
_RULING: Final = frozenset(
    {"CARRY_OUT", "PROCEED", "SEE_TO", "ANNOUNCE", "ALLOW", "RATIFY", "DECIDE"}
    | {"END", "PROMISE"}
)
"""Verbs whose subject gives what their object, a noun for the event, hands over."""
_GETTING: Final = frozenset({"AWAIT", "RECEIVE", "RECEIPT"})
_ALLOWING: Final = frozenset({"ALLOW", "RATIFY"})
"""Verbs whose subject lets somebody buy."""
_PUBLIC: Final = frozenset({"PEOPLE_NP", "AIDED", "MILITARY"})
"""People to whom goods pass as aid if they are refugees and the like, or soldiers."""
_TELLING: Final = frozenset({"PROMISE", "SAY", "ANNOUNCE"})
"""Verbs of people, so that a pronoun before one means a person."""
_FIRM: Final = frozenset({"COMPANY", "INTRODUCED"})
_FIGHTING: Final = frozenset({"FIGHTERS", "ARMED_GROUP"})


@attrs.define
class Deal:
    """The units that stand for each side of a match."""

    suppliers: list[Unit] = attrs.field(factory=list)
    recipients: list[Unit] = attrs.field(factory=list)
    promising: bool = False
    """Whether its verb is one of promising or telling."""
    handing: list[Unit] = attrs.field(factory=list)
    """Who only hands over what another is said to have given."""
    ours: set[str] = attrs.field(factory=set)
    """The sides that whoever speaks is on."""

    @property
    def told(self) -> bool:
        """Whether a side is named."""
        return bool(self.suppliers or self.recipients or self.ours)

    @property
    def private(self) -> bool:
        """Whether only people without a name or an office deal with one another."""
        sides = self.suppliers + self.recipients
        return not self.ours and all(
            {"PEOPLE_NP"} == u.features & _PUBLIC and not is_troop(u) for u in sides
        )

    @property
    def fighters(self) -> bool:
        """Whether those who hand over are fighters, who lay down their own arms."""
        return any(not u.features.isdisjoint(_FIGHTING) for u in self.suppliers)

    @classmethod
    def of(cls, scene: Scene, match: Match, cargo: Unit) -> "Deal":
        """Read the sides of *match*: its own roles, its subject, its complements."""
        verb = match.role("verb")
        deal = cls(list(match.roles.get("supplier", ())))
        deal.recipients += (named := [*map(holder, match.roles.get("recipient", ()))])
        features = verb.features if verb else frozenset[str]()
        deal.promising = not features.isdisjoint(_TELLING)
        getting = is_getting(features) or "given" in match.roles
        if getting and match.emits in {"ORDERED", "CANCELLED"}:
            features |= {"ACQUIRE"}  # "a passé une commande à X": X sells
        start = match.start if verb is None else verb.end
        event, ruling = match.role("event"), match.role("ruling")
        if event is not None and ruling is not None:
            start = event.end
            deal.promising = not ruling.features.isdisjoint(_TELLING)
            if announcer(scene, match) is None:
                deal._rule(scene, ruling, event)
        come = "REACH" in features and verb and cargo.start < verb.start
        sharing = "sharer" in match.roles
        others = givers(scene.units, cargo) if "ANNOUNCE" in features else []
        deal.suppliers += others
        acting = verb is not None and "ACTIVE" in features and not others
        if verb is not None and acting and not (come or sharing):
            deal._act(scene, verb, getting=getting)
        if (named and not getting) or sharing or is_second(scene.units, start, cargo):
            start = cargo.end  # the verb’s first goods went to others
        rest = tail(scene.units, start, match.end)
        after = until_more(scene, rest, cargo, past_gift="donor" in match.roles)
        own_words = takewhile(lambda u: not is_doing(u, match), after)
        around = [u for u in own_words if u not in match.roles.get("carrier", ())]
        between = [u for u in scene.units if cargo.end <= u.start < start]
        deal.suppliers += whose_whole(scene.units, cargo) if not deal.told else []
        own, passing = split(around, cargo)
        opening = opening_of(scene.units, cargo)
        deal._add(own, cargo, features, getting=getting)
        origin = [c.unit for c in complements(between) if c.lead is Lead.FROM]
        deal.suppliers += origin if not deal.suppliers else []
        for part in joined_parts(passing, split(between, cargo)[1], opening):
            deal._add_part(part, cargo)
        if between or ("PASSIVE" in features and "supplier" not in match.roles):
            deal._add_told_first(scene, verb, cargo, between)
        deal.suppliers += employers(scene.units, cargo) if not deal.suppliers else []
        if "VG" in features and features & {"ARRIVE", "REACH", "RECEIVE"}:
            deal._add_relative(scene, cargo)
        deal._complete(scene, match, cargo, after, getting=getting)
        deal.handing, deal.suppliers = donated(deal.handing, deal.suppliers, match)
        deal._own(scene)
        return deal

    def _add_part(self, part: Sequence[Unit], cargo: Unit) -> None:
        """Add whom a participle tells; who pays for what another gets gives it."""
        features = part[0].features
        self.handing, self.suppliers = handing(self.suppliers, part)
        taking = is_getting(features)
        found = [*complements(part)]
        paying = any(c.lead is Lead.BY for c in found) and not sellers(found, Lead.AT)
        if taking and self.recipients and paying:
            features, taking = frozenset({"FUND"}), False
        self._add(part, cargo, features, getting=taking)
        if not (self.suppliers or taking):
            self.suppliers += [who] if (who := unlisted_agent(part)) else []
        if not (self.recipients or taking):
            self.recipients += [who] if (who := unlisted_taker(part, features)) else []

    def _add_relative(self, scene: Scene, cargo: Unit) -> None:
        """Add whom a clause of the goods tells: "que le Niger avait achetés à X"."""
        clause = relative_of(scene.units, cargo)
        if self.suppliers or not clause:
            return
        verb = clause[0].features
        taking = is_getting(verb)
        actor = acting_subject(scene, clause[0])
        self._add(clause[1:], cargo, verb, getting=taking)
        acting = self.recipients if taking else self.suppliers
        if actor is not None and not acting:
            acting.append(actor)

    def _own(self, scene: Scene) -> None:
        """Let whoever speaks stand for what is theirs: "notre pays"."""
        sides = ("suppliers", self.suppliers), ("recipients", self.recipients)
        for name, side in sides:
            own = [unit for unit in side if is_own(scene, unit)]
            if own:
                self.ours.add(name)
                side[:] = [unit for unit in side if unit not in own]

    def _act(self, scene: Scene, verb: Unit, *, getting: bool) -> None:
        """Add whoever acts by an active verb, and "nous" before it."""
        if speaks(scene, verb):
            self.ours.add("recipients" if getting else "suppliers")
            return
        if takes(scene, verb) and not getting:
            self.ours.add("recipients")
        acting = self.recipients if getting else self.suppliers
        actor = acting_subject(scene, verb)
        allows = getting and not verb.features.isdisjoint(_ALLOWING)
        if actor is not None and not (allows and "UNLISTED" in actor.features):
            acting.append(actor)

    def _complete(
        self,
        scene: Scene,
        match: Match,
        cargo: Unit,
        after: Sequence[Unit],
        *,
        getting: bool,
    ) -> None:
        """Add sides told by a pronoun, or by the grammar alone in the words *after*."""
        verb = match.role("verb")
        features = verb.features if verb else frozenset()
        if not self.suppliers and getting is ("ACTIVE" in features):
            giver = unlisted_source(after) if getting else unlisted_agent(after)
            self.suppliers += [giver] if giver else backers(scene.units, cargo)
        if getting or not (verb or match.role("event")):
            return
        if verb is not None and not self.recipients:
            self.recipients += taker(scene, verb)
        if not self.recipients:
            self.recipients += filter(None, [unlisted_taker(after, features)])

    def _add_told_first(
        self, scene: Scene, verb: Unit | None, cargo: Unit, between: Sequence[Unit]
    ) -> None:
        """Add who stands before a passive: "un don du Japon à l’armée a été remis"."""
        gift = any("GIFT_NOUN" in u.features for u in leaves((cargo,)))
        if gift and not self.suppliers:
            self.suppliers += beside(between, cargo)
        aid = gift or "AID" in cargo.features
        led = {Lead.TO, Lead.AT} if aid else {Lead.TO}
        self.recipients += [c.unit for c in complements(between) if c.lead in led]
        if not self.suppliers:  # "six drones du turc X ont été livrés"
            self.suppliers += [u for u in beside(between, cargo) if u.features & _FIRM]
        if verb is not None and verb.end <= cargo.start:
            actor = subject_of(scene.units, verb)
            self.recipients += [actor] if actor and is_party(actor) else []

    def _rule(self, scene: Scene, ruling: Unit, event: Unit) -> None:
        """Read who acts by the verb that rules a noun: "a procédé à la remise".

        Who tells of a "réception", or awaits a hand-over, tells of his own.
        """
        actor = acting_subject(scene, ruling)
        if actor is None:
            return
        if not _GETTING.isdisjoint(ruling.features | event.features):
            self.recipients.append(actor)
            after = [u for u in scene.units if u.start >= ruling.end]
            self.suppliers += named_after_of(after[:3])
        elif ruling.features & _RULING or takes_charge(scene, ruling):
            self.suppliers += [] if self.suppliers else [actor]

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
        gets = [c.unit for c in found if getting and passive and c.lead is Lead.BY]
        if not getting:
            town = not any("PERSON" in u.features for u in self.suppliers)
            giving = not features or not features.isdisjoint(_TOWARDS)
            takers = takers_among(units, found)
            gets += getting_of(takers, cargo, giving=giving, town=town and not passive)
        elif not (passive or (self.recipients and features.isdisjoint(_ALLOWING))):
            gets += [c.unit for c in found if c.lead is Lead.TO]
            self.recipients = [] if gets else self.recipients
        gives = [c.unit for c in found if c.lead is Lead.FROM]
        if getting or not features:
            known = {u.start for u in gives}
            gives += [u for u in beside(units, cargo) if u.start not in known]
        if "REACH" in features:  # "sont arrivés de Turquie"
            gives += [u for u in named_after_of(units) if "COUNTRY" in u.features]
        if not (getting and passive) and not gives:
            gives += [c.unit for c in found if c.lead is Lead.BY]
        if getting and "ACQUIRE" in features:
            gives += sellers(found, Lead.AT) or sellers(found, Lead.IN)
            gives += capitals(found) if not gives else []
        self.recipients += [u for u in gets if u not in self.recipients]
        people = all(u.features & {"PERSON", "ROLE"} for u in self.suppliers)
        if people or not features:
            self.suppliers += gives
