# SPDX-License-Identifier: MIT
"""Who gives and who gets in a delivery: parties, and the states behind people."""

from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import Final

import attrs

from sahelcoop.cascade import Match, Unit
from sahelcoop.lexicon import REGION
from sahelcoop.model.actors import ActorKind, ActorRef, Party, UnnamedSource
from sahelcoop.model.delivery import Participant
from sahelcoop.reading.clauses import Lead, complements, sentence_of
from sahelcoop.reading.delivery.acting import (
    is_anonymous,
    is_of_state,
    is_parliament,
    is_stationed,
    owner_of,
    state_behind,
)
from sahelcoop.reading.delivery.carriers import bringing
from sahelcoop.reading.delivery.dealing import Deal
from sahelcoop.reading.delivery.handed import OFFICIAL
from sahelcoop.reading.delivery.recalled import meant_by, promiser_meant_by
from sahelcoop.reading.delivery.subjects import POINTING, acting_subject
from sahelcoop.reading.delivery.takers import shortened
from sahelcoop.reading.delivery.whose import is_troop, named_after_of
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.parties import country_of, entry_of, parties, state_party
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["behind", "hosts", "put_sides"]

_PEOPLE: Final = frozenset({"PERSON", "ROLE", "LEADER", "UNNAMED"})


def put_sides(
    scene: Scene, deal: Deal, cargo: Unit, match: Match, sheet: Sheet
) -> None:
    """Fill in both sides; who only hands over within one state is no supplier."""
    givers = deal.suppliers or _owner(scene, cargo)
    _put(scene, deal.recipients, "recipients", sheet, deal)
    if deal.handing:
        _put(scene, deal.handing, "suppliers", sheet, deal)
        for told in (sheet.fields, sheet.sources):
            told.pop("suppliers", None)
    _put(scene, givers, "suppliers", sheet, deal)
    if "recipients" not in sheet.fields:
        _put(scene, hosts(scene, [*givers, *deal.handing]), "recipients", sheet, deal)
    if "recipients" not in sheet.fields:
        _put(scene, _telling(scene, match), "recipients", sheet, deal)
    if match.emits == "ORDERED":
        _part_dealers(scene, sheet)
    _part_from_takers(scene, sheet)
    if "suppliers" not in sheet.fields:
        craft = bringing(scene, match)
        owners = _fliers(scene, craft)
        parties_told = [u for u in owners if "DEMONYM" not in u.features]
        _put(scene, parties_told, "suppliers", sheet, deal)
        if "suppliers" not in sheet.fields:
            whose = (cargo, *_apart(scene, cargo), *craft, *owners)
            _put_demonym(scene, whose, sheet)
        if "suppliers" not in sheet.fields:
            _put(scene, _chairing(scene, match), "suppliers", sheet, deal)
        _part_from_takers(scene, sheet)


def _chairing(scene: Scene, match: Match) -> list[Unit]:
    """Find the envoy who chairs a hand-over of which nobody else is the giver."""
    ruling = match.role("ruling")
    chairs = ruling is not None and {"CHAIR", "ACTIVE"} <= ruling.features
    actor = acting_subject(scene, ruling) if chairs and ruling is not None else None
    words = [leaf.features for leaf in leaves((actor,))] if actor is not None else []
    sent = actor is not None and any("ENVOY" in told for told in words)
    return [actor] if sent and actor is not None else []


def _fliers(scene: Scene, craft: Sequence[Unit]) -> list[Unit]:
    """Find whose craft bring goods: "un avion de l’ONU", "… de la Défense belge"."""
    after = [u for u in scene.units if craft and u.start >= craft[0].end][:_OWNER]
    own = [*takewhile(lambda u: u.features.isdisjoint(_ENDS), after)]
    named = [u for u in named_after_of(own) if "LOCALITY" not in u.features]
    led = any("DE" in u.features for u in own[:1])
    demonyms = [u for u in own if led and "DEMONYM" in u.features]
    return named or demonyms[:1] or _origin(own)


def _origin(own: Sequence[Unit]) -> list[Unit]:
    """Find from which state beyond the region craft come: "en provenance de Moscou"."""
    led = [c.unit for c in complements(own) if c.lead is Lead.FROM]
    states = [u for u in led if "STATE" in u.features]
    return [u for u in states if country_of((u,)) not in REGION]


_OWNER: Final = 5
"""Most units from a craft to whose it is."""
_ENDS: Final = frozenset({"COMMA", "VG", "QUI", "QUE", "STOP"})


def _part_from_takers(scene: Scene, sheet: Sheet) -> None:
    """Leave out who only hands over within one state."""
    theirs = behind(scene, sheet.fields.get("recipients"))
    told: tuple[Party, ...] = sheet.fields.get("suppliers", ())
    kept = tuple(p for p in told if behind(scene, (p,)).isdisjoint(theirs))
    if told and not kept:
        del sheet.fields["suppliers"], sheet.sources["suppliers"]
    elif told:
        sheet.fields["suppliers"] = kept


def _telling(scene: Scene, match: Match) -> list[Unit]:
    """Find the official who says of goods by whom they were bought: his own state.

    "Le ministre togolais a dit que six chars avaient été commandés à la Chine"
    """
    verb = match.role("verb")
    if verb is None or not {"PASSIVE", "ACQUIRE"} <= verb.features:
        return []
    before = [u for u in sentence_of(scene.units, match.start) if u.end <= match.start]
    at = next((n for n, u in enumerate(before) if "QUE" in u.features), 0)
    said = before[at - 1] if at else None
    if said is None or not {"VG", "SAY", "ACTIVE"} <= said.features:
        return []
    actor = acting_subject(scene, said)
    words = [leaf.features for leaf in leaves((actor,))] if actor is not None else []
    if actor is None or not any(told & _SERVING for told in words):
        return []
    home = behind(scene, (state_behind(scene, actor),)) & REGION
    return [actor] if home else []


def _apart(scene: Scene, cargo: Unit) -> list[Unit]:
    """Find whose goods are, told past a comma: "dix chars, tous polonais"."""
    after = [u for u in scene.units if u.start >= cargo.end][:3]
    words = [u for u in after[1:] if "WHOLE" not in u.features][:1]
    parted = bool(after) and "COMMA" in after[0].features
    return [u for u in words if parted and "DEMONYM" in u.features]


def hosts(scene: Scene, givers: Sequence[Unit]) -> list[Unit]:
    """Find where envoys who give are sent to: "l’ambassadeur du Japon au Bénin"."""
    flat = [*leaves(scene.units)]
    sent = [giver for giver in givers if giver.features & {"ROLE", "PERSON"}]
    return [
        host
        for envoy in sent
        for to, host in pairwise(flat)
        if envoy.start < to.start <= envoy.end + 1
        if to.features & {"A", "EN"} and "STATE" in host.features
    ]


def _part_dealers(scene: Scene, sheet: Sheet) -> None:
    """Let the firms sell and the others buy, whoever is said to sign with whom."""
    told = {side: sheet.fields.get(side, ()) for side in ("suppliers", "recipients")}
    everyone: tuple[Party, ...] = (*told["suppliers"], *told["recipients"])
    firms = tuple(who for who in everyone if _is_firm(scene, who))
    others = tuple(who for who in everyone if who not in firms)
    sources = tuple(s for side in told for s in sheet.sources.get(side, ()))
    for side, parts in (("suppliers", firms), ("recipients", others)) if firms else ():
        sheet.fields[side], sheet.sources[side] = parts, sources
        if not parts:
            del sheet.fields[side], sheet.sources[side]


def _is_firm(scene: Scene, who: Party) -> bool:
    key = (getattr(who, "actor", None) or "").removeprefix("actor-")
    member = scene.cast.members.get(key)
    return member is not None and member.kind is ActorKind.COMPANY


_PARTS: Final = {"suppliers": "remet", "recipients": "reçoit"}
"""What people on each side do."""


def _put(
    scene: Scene, units: Sequence[Unit], side: str, sheet: Sheet, deal: Deal
) -> None:
    """Fill in a side of *deal*: a person acts for the state, and takes part."""
    found: list[Party] = []
    people: list[Participant] = []
    acting: list[Party] = []
    for unit in units:
        if unit.features & POINTING:
            meant = meant_by(scene, unit, side, deal)
            found += [meant] if meant is not None else []
            who = promiser_meant_by(scene, unit, deal) if side == "suppliers" else None
            people += [Participant(who, _PARTS[side])] if who is not None else []
        elif (body := shortened(scene, unit)) is not None:
            found.append(body)
        elif is_of_state(unit) and (state := state_behind(scene, unit)):
            found.append(_called(scene, unit, state))
        elif is_anonymous(unit) and (owner := owner_of(scene, unit)) is not None:
            found.append(owner)
        elif _is_itself(unit) and not is_parliament(unit):
            found += parties(scene, _with_adjective(scene, unit))
        else:
            acts = () if is_parliament(unit) else parties(scene, unit)
            found += acts if _is_private(scene, unit) else ()
            people += [Participant(who, _PARTS[side]) for who in acts]
            state = _local(scene, unit, state_behind(scene, unit))
            acting += [state] if state is not None else []
    known_behind = behind(scene, tuple(found))
    acting = [s for s in acting if isinstance(s, ActorRef) or not found]
    found += [s for s in acting if behind(scene, (s,)).isdisjoint(known_behind)]
    if found:
        each = {getattr(who, "actor", None) or who: who for who in reversed(found)}
        sheet.put(side, tuple(reversed(each.values())), *units)
    if people:
        known = sheet.fields.get("participants", ())
        sheet.put("participants", (*known, *people), *units)


def _local(scene: Scene, unit: Unit, state: Party | None) -> Party | None:
    """Call a state by the office in it that is told: "le préfet de Dori"; else that."""
    leaf = next((u for u in leaves((unit,)) if "LOCAL_OFFICE" in u.features), None)
    if leaf is None:
        return state
    inside = unit.match.units if unit.match is not None else ()
    office = next((u for u in inside if u.start <= leaf.start < u.end), unit)
    words = scene.words(unit if "ROLE" in unit.features else office)
    if isinstance(state, ActorRef):
        return attrs.evolve(state, label=words)
    return UnnamedSource(words) if len(words.split()) > 1 else None


def _called(scene: Scene, unit: Unit, state: Party) -> Party:
    """Call a state by the troop of it that is told: "le bataillon malien"."""
    if not (is_troop(unit) and isinstance(state, ActorRef)):
        return state
    return attrs.evolve(state, label=scene.words(unit))


def _with_adjective(scene: Scene, unit: Unit) -> Unit:
    """Give a body that nobody knows with its adjective: "la marine fluviale"."""
    after = [u for u in scene.units if u.start >= unit.end][:1]
    known = "BODY" not in unit.features or entry_of(unit) is not None
    if known or not after or after[0].start > unit.end + 1:
        return unit
    plain = {"WORD"} <= after[0].features or "ADJ" in after[0].features
    own = plain and after[0].features.isdisjoint({"VG", "PREP", "CAP", "PPART"})
    return attrs.evolve(unit, end=after[0].end) if own else unit


_SERVING: Final = frozenset({"OFFICE", "RANK"})
"""What makes somebody act for a state or a force, be it untold for which."""


def _is_private(scene: Scene, unit: Unit) -> bool:
    """Tell whether somebody named holds no office and is of no state: a merchant."""
    office = any(leaf.features & _SERVING for leaf in leaves((unit,)))
    return "PERSON" in unit.features and not office and not state_behind(scene, unit)


def _is_itself(unit: Unit) -> bool:
    """Tell whether somebody acts for no state: a body, a troop or people of a town."""
    civil = {"PEOPLE_NP", "CIVILIAN"} <= unit.features
    return civil or is_stationed(unit) or unit.features.isdisjoint(_PEOPLE)


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


def behind(scene: Scene, side: object) -> frozenset[str]:
    """Give what stands behind parties: the state of its organs, else the name."""
    keys: set[str] = set()
    for who in side if isinstance(side, tuple) else ():
        known = (getattr(who, "actor", None) or "").removeprefix("actor-")
        member = scene.cast.members.get(known)
        official = member is not None and member.kind in OFFICIAL and member.country
        keys.add(official or str(who))
    return frozenset(keys)
