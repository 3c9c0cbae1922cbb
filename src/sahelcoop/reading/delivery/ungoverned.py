# SPDX-License-Identifier: MIT
"""Goods that no rule has read: what governs them in their clause, by grammar alone."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.model.items import ItemCategory
from sahelcoop.reading.cargo import items
from sahelcoop.reading.clauses import Lead, is_party, lead_of, sentence_of, subject_of
from sahelcoop.reading.events import supposed
from sahelcoop.reading.parties import country_of
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["ungoverned"]

_GIVEN: Final = frozenset({"DELIVER", "RECEIVE", "ACQUIRE", "PROMISE"})
_COME: Final = frozenset({"REACH", "UNLOAD"})
_WEAK: Final = frozenset({"SHARED", "DETAIL", "ABOARD", "AGAIN", "MORE", "LANDED"})
"""What rules emit that need goods told before, so that these may be told here first."""
_READ: Final = ("items", "carrier", "gift", "whole")
"""Roles whose goods a rule has read, be it only to leave them out."""
_BREAKS: Final = frozenset(
    {"STOP", "SEMICOLON", "QUOTE", "COLON", "VG", "QUI", "QUE", "DONT", "OPEN"}
)
"""What ends the words that belong to a noun."""
_RELATIVE: Final = frozenset({"QUE", "QUI", "DONT", '"où"'})
_FLOWN: Final = frozenset({"COMBAT_AIRCRAFT", "DRONE", "HELICOPTER"})
"""Craft that carry no goods, so that they are the goods where they arrive."""
_FLOWN_TYPES: Final = frozenset(ItemCategory[name] for name in _FLOWN)
_TRAINER: Final = "avion d'entraînement"
_BEYOND: Final = 5
"""Most units from a verb of arrival to the place."""
_LIGHT: Final = frozenset({"ADVERB", "DATE", "COMMA", "ALSO", "HIM"})
"""What may stand between a comma and the participle after it."""
_ENGAGED: Final = frozenset({'"engagé"', '"engagée"', '"engagés"', '"engagées"'})
"""What is said of craft that take part in a fight, and means no promise."""
_NO_ACT: Final = frozenset({"NOUN", "FIT", "FITTED"})
"""Participles that are nouns, or tell only what goods are fitted out with."""


def ungoverned(scene: Scene, taken: set[int]) -> Iterator[Match]:
    """Give a match for goods that no rule has read but that grammar says pass.

    *taken* is where those begin that have been read.
    """
    if "CARGO" not in scene.features:
        return
    found = scene.found.get("delivery", ())
    read = taken | {
        unit.start
        for match in found
        if match.emits not in _WEAK
        for role, units in match.roles.items()
        if role.startswith(_READ)
        for unit in units
    }
    last: Unit | None = None
    for cargo in scene.units:
        before, last = last, cargo
        inside = before and "CARGO" in before.features and _is_content(cargo)
        if "CARGO" not in cargo.features or inside or cargo.start in read:
            continue
        match = _acting(scene, cargo) or _said_of(scene, cargo)
        match = match or _object(scene, cargo)
        if match is not None and not supposed(match, scene):
            yield match


def _said_of(scene: Scene, cargo: Unit) -> Match | None:
    """Read a participle that agrees with the goods, over what stands between.

    "Six drones, livrés et payés en mai", "dix instructeurs belges, arrivés mardi"
    """
    clause = _own_words(scene, cargo)
    said = [u for u in _participles(clause) if _agrees(scene, cargo, u)]
    told = [u for u in said if u.features & (_GIVEN | _COME)]
    if not told:
        return None
    verb = min(told, key=_farness)
    counted = any(item.quantity.best is not None for item in items(scene, cargo))
    between = [u.features for u in clause if u.end <= said[0].start]
    apart = any("COMMA" in features for features in between) or _is_lone(scene, cargo)
    grounded = any(_grounds(u) for u in clause if u.start >= verb.end)
    promised = "PROMISE" in verb.features  # "les radars promis" are any
    if not ((apart and counted) or (grounded and (counted or not promised))):
        return None
    given = not verb.features.isdisjoint(_GIVEN)
    rule = "delivery.said_of_goods"
    return _match(scene, rule, "DELIVERY" if given else "DELIVERED", cargo, verb)


def _own_words(scene: Scene, cargo: Unit) -> list[Unit]:
    """Give the words after goods up to a verb, a relative or goods of another kind."""
    after = [u for u in scene.units if u.start >= cargo.end]
    ends = (
        n
        for n, u in enumerate(after)
        if u.features & _BREAKS or ("CARGO" in u.features and not _is_content(u))
    )
    return after[: next(ends, len(after))]


def _is_content(unit: Unit) -> bool:
    """Tell goods that only say what is in those before: "dix citernes de gasoil"."""
    first = next(leaves((unit,))).features
    return "DE" in first and "INDEF" not in first


def _participles(clause: Sequence[Unit]) -> Iterator[Unit]:
    """Give the first participle and those that et or a comma joins to it."""
    begun = False
    for at, unit in enumerate(clause):
        participle = "PPART" in unit.features and unit.features.isdisjoint(_NO_ACT)
        if participle:
            begun = True
            yield unit
        elif "COMMA" in unit.features:
            ahead = [u for u in clause[at + 1 :] if u.features.isdisjoint(_LIGHT)]
            if begun or not ahead or "PPART" not in ahead[0].features:
                return


def _agrees(scene: Scene, cargo: Unit, said: Unit) -> bool:
    """Tell whether a participle has the number and the gender of the goods."""
    count = next((item.quantity.best for item in items(scene, cargo)), None)
    number = {"S", "P"} if count is None else {"S"} if count == 1 else {"P"}
    told = "MEASURED" not in cargo.features  # "dix tonnes de blé livrées"
    genders = (cargo.features & {"M", "F"} if told else None) or {"M", "F"}
    mine = said.features & {"M", "F"}
    return bool(said.features & number) and (not mine or bool(mine & genders))


def _farness(participle: Unit) -> int:
    """Rank what was handed over before what was bought, and that before a promise."""
    features = participle.features
    bought = "ACQUIRE" in features and "DELIVER" not in features
    return 2 * ("PROMISE" in features) + bought


def _is_lone(scene: Scene, cargo: Unit) -> bool:
    """Tell whether goods stand in a line without a verb: "dix camions offerts"."""
    units = scene.units
    before = takewhile(_goes_on, (u for u in reversed(units) if u.end <= cargo.start))
    after = takewhile(_goes_on, (u for u in units if u.start >= cargo.end))
    return all("VG" not in u.features for u in (*before, *after))


def _goes_on(unit: Unit) -> bool:
    return unit.features.isdisjoint({"STOP", "SEMICOLON", "COLON"})


def _grounds(unit: Unit) -> bool:
    """Tell whether a word says when, where, or by or for whom of note goods pass."""
    told = {"DATE", "PLACE", "SITE_NP", "BODY", "GIFT_WORD"}
    noted = is_party(unit) and country_of((unit,)) is not None
    return noted or not unit.features.isdisjoint(told)


def _acting(scene: Scene, cargo: Unit) -> Match | None:
    """Read the verb whose subject the goods are, over what stands between.

    "Les radars, payés par Rome et qui rouillaient à Dakar, ont été remis"
    """
    if lead_of(scene.units, cargo) is not Lead.BARE or _is_content(cargo):
        return None
    after = [u for u in sentence_of(scene.units, cargo.start) if u.start >= cargo.end]
    verbs = [u for u in after if "VG" in u.features]
    relative = any(u.features & _RELATIVE for u in after[:1])
    for at, verb in enumerate(verbs):
        told = verb.features
        second = relative and at == 1
        actor = subject_of(scene.units, verb)
        own = actor in (cargo, *_owner(scene, cargo))  # "un C-295 d’Airbus"
        if told & _ENGAGED or not (second or own):
            continue
        given = not told.isdisjoint(_GIVEN) and "FIT" not in told
        if "PASSIVE" in told and given:
            return _match(scene, "delivery.acting_goods", "DELIVERY", cargo, verb)
        landed = "CARGO_NOUN" in cargo.features and {"ARRIVE", "COMPOUND"} <= told
        come = told & _COME or landed or _is_moved(scene, cargo, verb)
        if "ACTIVE" in told and come:
            return _match(scene, "delivery.acting_goods", "DELIVERED", cargo, verb)
    return None


def _is_moved(scene: Scene, cargo: Unit, verb: Unit) -> bool:
    """Tell whether goods come to a place that they are told to be new to.

    They come from elsewhere, or join others that have just been told of.
    """
    told = verb.features
    between = [u for u in scene.units if cargo.end <= u.start < verb.start]
    bought = any({"PPART", "ACQUIRE"} <= u.features for u in between)
    craft = "ARRIVE" in told and (bought or _carries_none(scene, cargo))
    moving = craft or told & {"ENTER", "JOIN", "GAIN"}
    if not moving or "COMPOUND" not in told or "PERSONNEL" in cargo.features:
        return False
    counted = any(item.quantity.best is not None for item in items(scene, cargo))
    after = [u for u in scene.units if u.start >= verb.end][:_BEYOND]
    places = [u for u in after if u.features & {"PLACE", "SITE_NP"}]
    load = scene.cast.last_load
    typed = "DESIGNATION" in cargo.features and load is not None and load.taken
    near = typed and load and scene.utterance.number - load.utterance <= 1
    new = near or bought or _is_foreign(scene, cargo, verb, country_of((*places,)))
    return counted and bool(places) and bool(new)


def _is_foreign(scene: Scene, cargo: Unit, verb: Unit, country: str | None) -> bool:
    """Tell whether goods are told to come from elsewhere, or are another state’s."""
    sentence = sentence_of(scene.units, cargo.start)
    light = {"DET"}
    own = [u for u in sentence if u.start < verb.end or "VG" not in u.features]
    flat = [u for u in own if not ("DE" in u.features or light == u.features & light)]
    led = any(
        a.features & {"ORIGIN", "DEPUIS"}
        and "PLACE" in b.features
        and country_of((b,)) != country
        for a, b in pairwise(flat)
    )
    return led or country_of((cargo,)) not in {None, country}


def _carries_none(scene: Scene, cargo: Unit) -> bool:
    """Tell whether craft carry no goods, so that they are the goods: "trois L-39"."""
    typed = items(scene, cargo) if "DESIGNATION" in cargo.features else ()
    return bool(cargo.features & _FLOWN) or any(
        i.category in _FLOWN_TYPES or i.description.startswith(_TRAINER) for i in typed
    )


def _object(scene: Scene, cargo: Unit) -> Match | None:
    """Read goods that are the object of a verb before them, past an aside."""
    after = [u.features for u in scene.units if u.start >= cargo.end][:1]
    acts = any("VG" in features for features in after)
    before = [u for u in sentence_of(scene.units, cargo.start) if u.end <= cargo.start]
    if acts or not before or "COMMA" not in before[-1].features:
        return None
    own = [*takewhile(lambda u: u.features.isdisjoint(_BREAKS), reversed(before))]
    rest = before[: len(before) - len(own)]
    told = rest[-1].features if rest else frozenset[str]()
    other = any("CARGO" in u.features for u in own)
    if other or not {"VG", "ACTIVE"} <= told or told.isdisjoint(_GIVEN):
        return None
    return _match(scene, "delivery.far_object", "DELIVERY", cargo, rest[-1])


def _match(scene: Scene, rule: str, emits: str, cargo: Unit, verb: Unit) -> Match:
    start, end = min(cargo.start, verb.start), max(cargo.end, verb.end)
    units = tuple(u for u in scene.units if start <= u.start < end)
    roles = {"items": (cargo,), "verb": (verb,)}
    owner = _owner(scene, cargo) if "PERSONNEL" in cargo.features else ()
    return Match(rule, emits, units, {**roles, "supplier": owner} if owner else roles)


def _owner(scene: Scene, people: Unit) -> tuple[Unit, ...]:
    """Give whose people those are that come: "dix instructeurs de Wagner"."""
    after = [u for u in scene.units if u.start >= people.end][:3]
    of = takewhile(lambda u: u.features & {"DE", "DET"}, after)
    led = len([*of])
    named = after[led : led + 1]
    theirs = led and named and {"NAME", "ACTOR"} <= named[0].features
    return (named[0],) if theirs else ()
