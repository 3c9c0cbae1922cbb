# SPDX-License-Identifier: MIT
"""Who gives and who gets in a delivery: parties, and the states behind people."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.lexicon import ActorEntry
from sahelcoop.model.actors import ActorKind, ActorRef, Party
from sahelcoop.model.delivery import Participant
from sahelcoop.reading.cast import Member
from sahelcoop.reading.delivery.carriers import acting_craft
from sahelcoop.reading.delivery.dealing import POINTING, Deal
from sahelcoop.reading.delivery.handed import OFFICIAL
from sahelcoop.reading.delivery.takers import TAKERS
from sahelcoop.reading.drafts import Sheet
from sahelcoop.reading.parties import country_of, entry_of, parties, party, state_party
from sahelcoop.reading.scene import Scene, leaves

__all__ = ["behind", "put_sides"]

_PEOPLE: Final = frozenset({"PERSON", "ROLE", "LEADER", "UNNAMED"})
_CIVIL: Final = {
    ActorKind.INTERNATIONAL_ORGANISATION,
    ActorKind.ORGANISATION,
    ActorKind.COMPANY,
}
"""Kinds whose people act for them, whatever their country."""
_ACTING: Final = OFFICIAL | _CIVIL | {ActorKind.PERSON}
"""Kinds that give or get goods, so that a pronoun beside a load means one of them."""


def put_sides(
    scene: Scene, deal: Deal, cargo: Unit, match: Match, sheet: Sheet
) -> None:
    """Fill in both sides; who only hands over within one state is no supplier."""
    givers = deal.suppliers or _owner(scene, cargo)
    _put(scene, deal.recipients, "recipients", sheet, deal)
    _put(scene, givers, "suppliers", sheet, deal)
    if "recipients" not in sheet.fields:
        _put(scene, _hosts(scene, givers), "recipients", sheet, deal)
    if match.emits == "ORDERED":
        _part_dealers(scene, sheet)
    if "suppliers" not in sheet.fields:
        craft = acting_craft(scene, match)
        bringing = (*match.roles.get("carrier", ()), *([craft] if craft else []))
        _put_demonym(scene, (cargo, *_apart(scene, cargo), *bringing), sheet)
    theirs = behind(scene, sheet.fields.get("recipients"))
    told: tuple[Party, ...] = sheet.fields.get("suppliers", ())
    kept = tuple(p for p in told if behind(scene, (p,)).isdisjoint(theirs))
    if told and not kept:
        del sheet.fields["suppliers"], sheet.sources["suppliers"]
    elif told:
        sheet.fields["suppliers"] = kept


def _apart(scene: Scene, cargo: Unit) -> list[Unit]:
    """Find whose goods are, told past a comma: "dix chars, tous polonais"."""
    after = [u for u in scene.units if u.start >= cargo.end][:3]
    words = [u for u in after[1:] if "WHOLE" not in u.features][:1]
    parted = bool(after) and "COMMA" in after[0].features
    return [u for u in words if parted and "DEMONYM" in u.features]


def _hosts(scene: Scene, givers: Sequence[Unit]) -> list[Unit]:
    """Find where envoys who give are sent to: "l’ambassadeur du Japon au Bénin"."""
    ends = {giver.end for giver in givers if "ROLE" in giver.features}
    return [
        host
        for to, host in pairwise(scene.units)
        if to.start - 1 in ends and to.features & {"A", "EN"}
        if "STATE" in host.features
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
            meant = _meant(scene, unit, side, deal)
            found += [meant] if meant is not None else []
        elif _of_state(unit) and (state := _state_of(scene, unit)):
            found.append(state)
        elif _is_anonymous(unit) and (owner := _whose(scene, unit)) is not None:
            found.append(owner)
        elif unit.features.isdisjoint(_PEOPLE) and not _is_parliament(unit):
            found += parties(scene, unit)
        else:
            acts = () if _is_parliament(unit) else parties(scene, unit)
            people += [Participant(who, _PARTS[side]) for who in acts]
            state = _state_of(scene, unit)
            acting += [state] if state is not None else []
    known_behind = behind(scene, tuple(found))
    found += [s for s in acting if behind(scene, (s,)).isdisjoint(known_behind)]
    if found:
        each = {getattr(who, "actor", None) or who: who for who in reversed(found)}
        sheet.put(side, tuple(reversed(each.values())), *units)
    if people:
        known = sheet.fields.get("participants", ())
        sheet.put("participants", (*known, *people), *units)


def _of_state(unit: Unit) -> bool:
    """Tell whether people with an adjective are a state’s: "les soldats maliens"."""
    return "PEOPLE_NP" in unit.features and "CIVILIAN" not in unit.features


def _is_parliament(unit: Unit) -> bool:
    """Tell whether a body is one that only allows what its state gets."""
    entry = entry_of(unit)
    return entry is not None and entry.id.endswith("-assembly")


def _is_anonymous(unit: Unit) -> bool:
    """Tell whether a body is none that is known: "la délégation de l’UE"."""
    return "BODY" in unit.features and "NAME" not in unit.features


def _whose(scene: Scene, body: Unit) -> Party | None:
    """Find whom a body belongs to: a demonym in or after it, or who "de" leads to."""
    after = [u for u in scene.units if u.start >= body.end and "DET" not in u.features]
    owner = next((u for u in after if "DE" not in u.features), body)
    for unit in (*leaves((body,)), owner):
        if "DEMONYM" in unit.features:
            return state_party(scene, unit.value, unit, "delivery.demonym")
    if "PERSON" in owner.features and {"BODY", "OF_GOVERNMENT"} <= body.features:
        return _state_of(scene, owner)  # "le régime de X"
    return party(scene, owner) if {"NAME", "ACTOR"} <= owner.features else None


def _state_of(scene: Scene, unit: Unit) -> Party | None:
    """Find whom a person acts for: a state, or the organisation of an envoy."""
    inside = tuple(leaves((unit,)))
    country = next((u.value for u in inside if "DEMONYM" in u.features), None)
    if country is None:
        entry = _european(scene, unit) or entry_of(unit)
        country = entry.country if entry else country_of((unit,))
        if entry and entry.kind in _CIVIL:
            evidence = scene.quote(unit.start, unit.end, "delivery.acting_state")
            return scene.cast.named(entry, entry.name, evidence)
    return state_party(scene, country, unit, "delivery.acting_state")


def _european(scene: Scene, unit: Unit) -> ActorEntry | None:
    """Give the Union for an office of it: "la commissaire européenne"."""
    if not any("EUROPEAN" in u.features for u in leaves((unit,))):
        return None
    return next((e for e in scene.lexicon.actors if e.id == "io-eu"), None)


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


def _meant(scene: Scene, pronoun: Unit, side: str, deal: Deal) -> Party | None:
    """Find the one last named before a pronoun that agrees with it.

    Who gets is none of those who give. Who promises or tells is a person, if one has
    been named.
    """
    promising = deal.promising and side == "suppliers"
    facing = deal.suppliers if side == "recipients" else []
    if "FIRM_AGAIN" in pronoun.features:
        return _firm(scene, pronoun)
    if "THE_COUNTRY" in pronoun.features:
        return _country(scene, pronoun)
    word = scene.words(pronoun).lower()
    members = scene.cast.members
    people = [k for k, m in members.items() if m.kind is ActorKind.PERSON]
    if "OWN_COUNTRY" in pronoun.features:
        near = [u for u in scene.units if u.end <= pronoun.start]
        spoken = [u for u in near if not u.features.isdisjoint({"PERSON", "ROLE"})]
        if spoken and (state := _state_of(scene, spoken[-1])):
            return state
        agreeing = people
    else:
        agreeing = _agreeing(scene, word, facing)
        agreeing += people if word == "lui" else []
    told = (
        (evidence.start, key)
        for key in agreeing
        for evidence in members[key].evidence
        if evidence.start < pronoun.start and word != "on"
    )
    starts = [sentence.start for sentence in scene.document.sentences]
    ranked = ((promising and k in people, at, k) for at, k in told)
    last = max(ranked, key=lambda one: _nearness(one, starts), default=None)
    if last is None:
        return None
    meant = members[last[-1]]
    if meant.key in people:
        return state_party(scene, meant.country, pronoun, "delivery.acting_state")
    return ActorRef(meant.name, f"actor-{meant.key}", meant.first_label)


def _agreeing(scene: Scene, word: str, facing: Sequence[Unit]) -> list[str]:
    """Give who of the cast agrees with a pronoun, but for those *facing* it."""
    feminine, plural = word.startswith("elle"), word.endswith("s") or word == "leur"
    members = scene.cast.members
    return [
        entry.id
        for entry in scene.lexicon.actors
        if entry.id in members
        and entry.kind in _ACTING
        and entry.grammar.plural == plural
        and (word in TAKERS or entry.grammar.feminine == feminine)
        and not _is_among(members[entry.id], facing)
    ]


def _nearness(told: tuple[bool, int, str], starts: Sequence[int]) -> tuple[int, ...]:
    """Rank a mention: people first, of a sentence the one that it opens with."""
    person, at, _ = told
    sentence = bisect_right(starts, at)
    return (person, sentence, -at) if person else (person, at, 0)


def _is_among(member: Member, units: Sequence[Unit]) -> bool:
    """Tell whether a member of the cast is told by one of *units*."""
    return any(u.start <= e.start < u.end for u in units for e in member.evidence)


def _country(scene: Scene, noun: Unit) -> Party | None:
    """Find the state most named so far, for "le pays"; "le pays de X" is X's own."""
    after = [u for u in scene.units if u.start >= noun.end][:1]
    most = scene.cast.most_named(OFFICIAL, noun.start)
    if any("DE" in u.features for u in after):
        return None
    return state_party(scene, most, noun, "delivery.acting_state")


def _firm(scene: Scene, noun: Unit) -> Party | None:
    """Find the company named last, for "le constructeur"; "un constructeur" is new."""
    before = [u for u in scene.units if u.end <= noun.start][-1:]
    if not any("DEF" in u.features for u in before):
        return None
    firm = scene.cast.recent(
        lambda member: member.kind is ActorKind.COMPANY, noun.start
    )
    return None if firm is None else firm.ref()


def behind(scene: Scene, side: object) -> frozenset[str]:
    """Give what stands behind parties: the state of its organs, else the name."""
    keys: set[str] = set()
    for who in side if isinstance(side, tuple) else ():
        known = (getattr(who, "actor", None) or "").removeprefix("actor-")
        member = scene.cast.members.get(known)
        official = member is not None and member.kind in OFFICIAL and member.country
        keys.add(official or str(who))
    return frozenset(keys)
