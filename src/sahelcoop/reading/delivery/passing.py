# SPDX-License-Identifier: MIT
"""Whether a match of the delivery stage tells that goods pass."""

from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.items import Item
from sahelcoop.model.quantities import UNSPECIFIED
from sahelcoop.reading.cargo import in_full, is_pointed, items
from sahelcoop.reading.clauses import Lead, complements, lead_of, sentence_of
from sahelcoop.reading.delivery.acting import is_owned
from sahelcoop.reading.delivery.carriers import acting_craft
from sahelcoop.reading.delivery.dealing import Deal
from sahelcoop.reading.delivery.follow import are_others
from sahelcoop.reading.delivery.frames import framed
from sahelcoop.reading.delivery.handed import OFFICIAL
from sahelcoop.reading.delivery.happening import (
    is_denied,
    is_no_load,
    is_unreal,
    is_wished,
    said_ahead,
    took_place,
)
from sahelcoop.reading.delivery.loads import VAGUE
from sahelcoop.reading.delivery.objects import (
    is_no_object,
    is_of_another,
    is_other_act,
)
from sahelcoop.reading.delivery.unlisted import is_another_one
from sahelcoop.reading.events import tells_fact
from sahelcoop.reading.parties import country_of
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["handed_over", "is_to_come", "told", "verb_features"]


def told(scene: Scene, match: Match, cargo: Unit) -> bool:
    """Tell whether it is told as a fact; counted goods make a present no habit.

    A day does that for an imperfect: "en mai 2021, le Togo recevait dix camions".
    """
    if match.emits == "EVENT":
        return took_place(scene.units, match) is not None
    verb = match.role("verb")
    if match.emits == "AGAIN" and "AID" in cargo.features:
        return "DEM" in next(leaves((cargo,))).features  # "cet appui", not "l’aide"
    if match.emits in {"ABOARD", "DETAIL"} or verb is None:
        return _told_without_verb(scene, match)
    unsure = {"MUST", "IMPF", "ANNOUNCED"} <= verb.features  # "devait livrer"
    unsure = (
        unsure
        or is_no_load(scene, cargo)
        or _counts_others(scene, match)
        or are_others(scene, match)
    )
    wished = match.rule == "delivery.expected" and "COND" in verb.features
    unsure = unsure or (wished and said_ahead(scene, match) is None)
    unsure = unsure or ("SUBJ" in verb.features and is_wished(scene, verb))
    deal = match.emits == "ORDERED" and verb.features & {"SIGN", "RATIFY"}
    if deal or match.rule == "delivery.gift_announced":
        unsure = unsure or any(map(_is_vague, in_full(scene, cargo)[:1]))
    if unsure or is_denied(scene, verb) or _is_money(scene, cargo):
        return False
    if tells_fact(match):
        return True
    lot = "ONE" in next(leaves((cargo,))).features  # "un lot d’armes"
    counted = lot or any(i.quantity.best is not None for i in items(scene, cargo))
    dated = any("DATE" in u.features for u in sentence_of(scene.units, verb.start))
    live = "PRES" in verb.features or ("IMPF" in verb.features and dated)
    now = live and tells_fact(match, performative=True)
    counted = counted or scene.utterance.number < 0 or "PROMISE" in verb.features
    return now and counted and match.emits != "AGAIN"


def _counts_others(scene: Scene, match: Match) -> bool:
    """Tell whether a rank counts the craft of goods without a number, and no load."""
    amount, load = match.role("amount"), scene.cast.last_load
    ranked = match.emits == "MORE" and amount and amount.features & {"ONE", "ORDINAL"}
    return bool(ranked) and (load is None or load.items[0].quantity.best is None)


def _told_without_verb(scene: Scene, match: Match) -> bool:
    """Tell whether a noun, or what goes on from other goods, tells a fact.

    What a load does not comprise is none of it, unless it comprises only that.
    """
    verb = match.role("verb")
    if (gift := match.role("gift_dem")) is not None:
        return is_pointed(scene, gift)
    if verb is not None and "NE" in verb.features:
        after = [u.features for u in scene.units if u.start >= verb.end][:1]
        return any("QUE" in features for features in after)
    if match.emits == "ORDERED":
        return not is_unreal(scene.units, match)
    return match.emits != "SHARED" or _goes_on(scene, match)


def _goes_on(scene: Scene, match: Match) -> bool:
    """Tell whether other goods, with a day of theirs, follow some that have passed.

    "Dix bus ont été remis. En mai, ce furent six radars ; en juin, deux chars."
    """
    load = scene.cast.last_load
    near = load is not None and scene.utterance.number - load.utterance <= 1
    dated = match.role("date") is not None and "sharer" not in match.roles
    return dated and load is not None and near and load.taken


def _is_vague(item: Item) -> bool:
    """Tell whether neither a number nor a kind of goods is told: "des équipements".

    A deal about them is no order for any, and to announce help may mean money.
    """
    return item.quantity == UNSPECIFIED and item.category in VAGUE


def is_to_come(match: Match, other: Match) -> bool:
    """Tell whether *other* says of the goods of a participle that they may yet come.

    "devrait recevoir deux patrouilleurs donnés par la Chine"
    """
    given, may = match.role("verb"), other.role("verb")
    if given is None or may is None or match.role("items") != other.role("items"):
        return False
    bare = "PPART" in given.features and "VG" not in given.features
    return bare and {"PLANNED", "COND", "RECEIVE"} <= may.features


def _is_money(scene: Scene, cargo: Unit) -> bool:
    """Tell whether help is a sum: "une aide de deux millions d’euros"."""
    after = [u for u in scene.units if u.start >= cargo.end][:2]
    sums = ("DE" in u.features for u in after[:1])
    return "AID" in cargo.features and any(sums) and "QUANTITY" in after[-1].features


def handed_over(scene: Scene, match: Match, deal: Deal, cargo: Unit) -> bool:
    """Tell whether goods pass from one to another.

    Fighters lay down arms, and so does who hands over his own, but "their first
    drone" comes to those who get it from another. A verb of giving or taking needs
    somebody who does so, and soldiers somebody to whom they are lent. What an order
    or a craft holds need not be its object.
    """
    own = "POSS" in next(leaves((cargo,))).features
    verb = match.role("verb")
    active = verb is not None and "ACTIVE" in verb.features
    between = [u for u in match.units if verb and verb.end <= u.start < cargo.start]
    inside = match.emits in _APART or _aboard(match)
    objects = inside or verb is None or not between
    if active and verb and not (objects or _is_object(scene, verb, between, cargo)):
        return False
    passive = bool(between) and not (active or inside)
    led = passive and _is_led_elsewhere(match, between, cargo)
    if led or is_no_object(scene, match, cargo):
        return False
    if match.emits not in {"DELIVERY", "ORDERED"}:  # told by no act of giving
        return _is_somebodys(match, deal, cargo) and (
            match.emits != "GIFT" or deal.told
        )
    own = own and not (deal.recipients and _is_new((*between[-3:], cargo)))
    own = own and not _goes_abroad(deal)
    lent = bool(deal.recipients) or "PEOPLE_NP" not in cargo.features
    kept = own and cargo.features.isdisjoint({"PERSONNEL", "AID"})
    given = lent and not (deal.fighters or kept or _is_title(scene, cargo))
    given = given and not ("SEIZE" in verb_features(match) and _is_booty(deal))
    given = given and ("LET" not in verb_features(match) or _has_friends(deal))
    given = given and framed(scene, match, deal, cargo)
    if not given or _is_for_oneself(scene, deal):
        return False
    forces = {"DISPATCH", "ARMED_FORCE"} <= verb_features(match).union(
        *(u.features for u in deal.suppliers)
    )
    if forces and not deal.recipients and "PERSONNEL" not in cargo.features:
        return False
    flown = acting_craft(scene, match) is not None
    flown = flown or (verb is not None and is_another_one(scene.units, verb))
    return not deal.private if deal.told else flown or not active


_APART: Final = frozenset({"ORDERED", "GIFT", "DETAIL", "ABOARD", "SHARED"})
"""What rules emit whose goods need not be the object of the verb."""


def _is_led_elsewhere(match: Match, between: Sequence[Unit], cargo: Unit) -> bool:
    """Tell whether a passive has the goods as its agent, or as no object at all.

    "réceptionné à sa descente d’avion", but "dotée de dix avions"
    """
    against = any(unit.features & {"CONTRE", '"sans"'} for unit in between[-2:])
    first, *rest = leaves((cargo,))
    led = {"DE"} == first.features & {"DE", "DET"} and "GOODS" in rest[0].features
    of_it = led and "FIT" not in verb_features(match)
    return against or of_it or lead_of([*between, cargo], cargo) is Lead.BY


def _is_booty(deal: Deal) -> bool:
    """Tell whether what is taken back is taken from nobody, or from an army or by one.

    "Les rebelles ont récupéré dix chars de l’armée": nobody handed them over.
    """
    sides = (*deal.suppliers, *deal.recipients)
    armed = {"FIGHTERS", "ARMED_GROUP", "ARMED_FORCE"}
    return not deal.suppliers or any(u.features & armed for u in sides)


def _has_friends(deal: Deal) -> bool:
    """Tell whether what is left behind is left to somebody, and not to the enemy."""
    foes = {"FIGHTERS", "ARMED_GROUP"}
    return any(u.features.isdisjoint(foes) for u in deal.recipients)


def _is_title(scene: Scene, cargo: Unit) -> bool:
    """Tell a rank in a name from personnel: "la médaille d’Officier"."""
    return {"PERSONNEL", "S"} <= cargo.features and scene.words(cargo)[0].isupper()


def _is_for_oneself(scene: Scene, deal: Deal) -> bool:
    """Tell whether somebody arms their own: "a doté ses armées de drones".

    A state of which the article has not spoken most gives to those of another.
    """
    forces = [u for u in deal.recipients if u.features & {"ARMED_FORCE", "BODY"}]
    own = bool(deal.suppliers and forces) and all(is_owned(scene, u) for u in forces)
    most = scene.cast.most_named(OFFICIAL, forces[0].start) if own else None
    return own and most in {None, *(country_of((u,)) for u in deal.suppliers)}


def _is_somebodys(match: Match, deal: Deal, cargo: Unit) -> bool:
    """Tell whether goods of which only the place is told are of a state or a body."""
    placed = "verb_far" in match.roles or match.rule == "delivery.present"
    demonym = any("DEMONYM" in u.features for u in leaves((cargo,)))
    return not placed or demonym or (bool(deal.suppliers) and not deal.fighters)


def _goes_abroad(deal: Deal) -> bool:
    """Tell whether states on both sides are told, and two: "ses drones au Niger"."""
    sides = (country_of((*side[:1],)) for side in (deal.suppliers, deal.recipients))
    giving, getting = sides
    return bool(giving and getting) and giving != getting


def _is_new(units: Sequence[Unit]) -> bool:
    """Tell whether goods are told as new or by a rank: "les premiers de ses drones"."""
    words = (u.features for u in leaves(units))
    return any(not f.isdisjoint({"ADJ_BEFORE", "ORDINAL"}) for f in words)


def _aboard(match: Match) -> bool:
    """Tell whether a craft of the rule’s own brings the goods along."""
    return match.emits == "DELIVERED" and match.role("carrier") is not None


def _is_object(scene: Scene, verb: Unit, between: list[Unit], cargo: Unit) -> bool:
    """Tell whether the goods are what the verb is about.

    Only "de" or "en" leads to them, and no person is received or sent before them;
    after "et" they are no subject of a verb that follows.
    """
    rest = (u.features for u in scene.units if u.start >= cargo.end)
    then = next(rest, frozenset[str]())
    acting = "ET" in between[-1].features and "VG" in then and "INF" not in then
    if acting or is_of_another(scene, verb, between, cargo):
        return False
    first = list(takewhile(lambda u: "COMMA" not in u.features, between))
    bare = (c.unit for c in complements(first) if c.lead is Lead.BARE)
    people = any(u.features & {"PERSON", "ROLE"} for u in bare)
    led = lead_of([*between, cargo], cargo)
    purpose = any(
        a.features & {"POUR", "DE"}
        and "INF" in b.features
        and ("POUR" in a.features or "DELIVER" not in b.features)
        for a, b in pairwise(between)
    )  # "a donné l’ordre de retenir dix camions"
    purpose = purpose or (
        "PROMISE" in verb.features and any(map(is_other_act, between))
    )
    money = led is Lead.IN and any("QUANTITY" in u.features for u in between)
    aside = [u.features & {"COMMA", "AVEC"} for u in between[-2:]]
    along = aside == [{"COMMA"}, {"AVEC"}]  # ", avec dix camions"
    return not (people or purpose or money) and (
        along or led in {Lead.BARE, Lead.OF, Lead.IN}
    )


def verb_features(match: Match) -> frozenset[str]:
    """Give the features of the verb of *match*, if it has one."""
    verb = match.role("verb")
    return verb.features if verb else frozenset()
