# SPDX-License-Identifier: MIT
"""Whom words recall that name nobody: pronouns, "le pays", "la force", "la firme"."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.lexicon import REGION
from sahelcoop.model.actors import ActorKind, ActorRef, Party
from sahelcoop.reading.cast import Member
from sahelcoop.reading.delivery.acting import CIVIL, state_behind
from sahelcoop.reading.delivery.dealing import Deal
from sahelcoop.reading.delivery.handed import OFFICIAL
from sahelcoop.reading.delivery.takers import TAKERS
from sahelcoop.reading.parties import state_party
from sahelcoop.reading.scene import Scene

__all__ = ["meant_by", "promiser_meant_by"]

_ACTING: Final = OFFICIAL | CIVIL | {ActorKind.PERSON}
"""Kinds that give or get goods, so that a pronoun beside a load means one of them."""

_WOMEN: Final = ("rice", "cheffe", "ente", "ante", "euse", "ière", "enne")
"""How words for offices end that only women hold."""
_HOUSES: Final = ("la société", "la compagnie", "l entreprise", "la firme")
"""How offices end that are of a firm named before."""

_FEMININE: Final = ("elle", "celle", "dernière")
"""How pronouns begin that stand for what is feminine."""


def meant_by(scene: Scene, pronoun: Unit, side: str, deal: Deal) -> Party | None:
    """Find whom a pronoun, or a noun like one, stands for on one side of a deal.

    Who has just been given goods is given more ("lui"); else it is whoever was named
    last and agrees. Who gets is none of those who give. Who promises or tells is a
    person, if one has been named.
    """
    if pronoun.features & {"FIRM_AGAIN", "THE_COUNTRY"}:
        find = _firm if "FIRM_AGAIN" in pronoun.features else _country
        return find(scene, pronoun)
    word = scene.words(pronoun).lower()
    if "OWN_COUNTRY" in pronoun.features:
        near = [u for u in scene.units if u.end <= pronoun.start]
        spoken = [u for u in near if not u.features.isdisjoint({"PERSON", "ROLE"})]
        if spoken and (state := state_behind(scene, spoken[-1])):
            return state
    elif word in TAKERS and (taker := _given_again(scene, word, deal)) is not None:
        return taker
    meant = _member(scene, pronoun, side, deal)
    if meant is None:
        return None
    if meant.kind is ActorKind.PERSON:
        house = _house_of(scene, meant, pronoun)
        rule = "delivery.acting_state"
        return house or state_party(scene, meant.country, pronoun, rule)
    return ActorRef(meant.name, f"actor-{meant.key}", meant.first_label)


def promiser_meant_by(scene: Scene, pronoun: Unit, deal: Deal) -> Party | None:
    """Find the person that a pronoun stands for who promises what others give."""
    if not deal.promising or scene.words(pronoun).lower() not in {"il", "elle"}:
        return None
    meant = _member(scene, pronoun, "suppliers", deal)
    person = meant is not None and meant.kind is ActorKind.PERSON
    return meant.ref(meant.first_label) if meant and person else None


def _member(scene: Scene, pronoun: Unit, side: str, deal: Deal) -> Member | None:
    """Find who of the cast a pronoun stands for on one side of a deal."""
    word = scene.words(pronoun).lower()
    promising = deal.promising and side == "suppliers"
    facing = deal.suppliers if side == "recipients" else []
    members = scene.cast.members
    people = [k for k, m in members.items() if m.kind is ActorKind.PERSON]
    agreeing = people
    if "OWN_COUNTRY" not in pronoun.features:
        agreeing = _agreeing(scene, word, facing)
        agreeing += people if word == "lui" else []
        agreeing += [k for k in people if promising and _is_meant(members[k], word)]
    told = (
        (evidence.start, key)
        for key in agreeing
        for evidence in members[key].evidence
        if evidence.start < pronoun.start and word != "on"
    )
    starts = [sentence.start for sentence in scene.document.sentences]
    opening = word in TAKERS
    ranked = (
        (_nearness(at, starts, opening=opening, person=promising and k in people), k)
        for at, k in told
    )
    last = max(ranked, default=None)
    return None if last is None else members[last[1]]


def _house_of(scene: Scene, person: Member, pronoun: Unit) -> Party | None:
    """Find the firm or organisation that somebody’s office is told to be of.

    "PDG d’Orano", or "directeur de la société" for the firm named last
    """
    for role in person.roles:
        told = f" {role.lower()} ".replace("’", " ").replace("'", " ")
        for entry in scene.lexicon.actors:
            names = (n.text for n in entry.names if f" {n.text.lower()} " in told)
            if entry.kind in CIVIL and (label := next(names, None)) is not None:
                evidence = scene.quote(pronoun.start, pronoun.end, "delivery.house")
                return scene.cast.named(entry, label, evidence)
        if told.rstrip().endswith(_HOUSES):
            firm = scene.cast.recent(_is_firm, pronoun.start)
            return None if firm is None else firm.ref(firm.first_label)
    return None


def _is_meant(person: Member, word: str) -> bool:
    """Tell whether "il" or "elle" may stand for somebody, by the form of an office."""
    heads = [role.partition(" ")[0].lower() for role in person.roles]
    woman = any(head.endswith(_WOMEN) for head in heads)
    return word in {"il", "elle"} and woman is (word == "elle")


def _is_firm(member: Member) -> bool:
    return member.kind is ActorKind.COMPANY


def _agreeing(scene: Scene, word: str, facing: Sequence[Unit]) -> list[str]:
    """Give who of the cast agrees with a pronoun, but for those *facing* it."""
    last = word.removesuffix("-ci").split()[-1]  # "celle-ci", "cette dernière"
    feminine = last.startswith(_FEMININE)
    plural = last.endswith(("s", "x")) or last == "leur"
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


def _nearness(
    at: int, starts: Sequence[int], *, opening: bool, person: bool
) -> tuple[int, ...]:
    """Rank a mention: people first, of a sentence the one that it opens with."""
    sentence = bisect_right(starts, at)
    return (person, sentence, -at) if person or opening else (person, at, 0)


def _given_again(scene: Scene, word: str, deal: Deal) -> Party | None:
    """Find who was given goods just before, and now gets more: "lui a remis aussi"."""
    if scene.cast.last_takers is None or word != "lui":
        return None
    (taker, *others), utterance = scene.cast.last_takers
    giving = {scene.words(unit) for unit in deal.suppliers}
    near = scene.utterance.number - utterance <= 1
    return taker if near and not others and str(taker) not in giving else None


def _is_among(member: Member, units: Sequence[Unit]) -> bool:
    """Tell whether a member of the cast is told by one of *units*."""
    return any(u.start <= e.start < u.end for u in units for e in member.evidence)


def _country(scene: Scene, noun: Unit) -> Party | None:
    """Find the state that "le pays" is: of the paragraph, else the most named so far.

    "le pays de X" is X's own.
    """
    after = [u for u in scene.units if u.start >= noun.end][:1]
    near = REGION.intersection(scene.cast.near[1])
    most = scene.cast.most_named(OFFICIAL, noun.start)
    most = next(iter(near)) if len(near) == 1 else most
    if any("DE" in u.features for u in after):
        return None
    return state_party(scene, most, noun, "delivery.acting_state")


def _firm(scene: Scene, noun: Unit) -> Party | None:
    """Find the company named last, for "le constructeur"; "un constructeur" is new."""
    before = [u for u in scene.units if u.end <= noun.start][-1:]
    if not any("DEF" in u.features for u in before):
        return None
    firm = scene.cast.recent(_is_firm, noun.start)
    return None if firm is None else firm.ref(firm.first_label)
