# SPDX-License-Identifier: MIT
"""Bearers: which member of the cast a noun for a person or a body may mean."""

from collections.abc import Callable
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.model.actors import ActorKind, Party
from sahelcoop.reading.cast import Member
from sahelcoop.reading.parties import party
from sahelcoop.reading.scene import Scene, leaves
from sahelcoop.reading.speech.kindred import body_told, taken_up

__all__ = [
    "body_again",
    "collective",
    "country_of",
    "fighting",
    "national",
    "of_class",
    "of_country",
    "of_organisation",
    "suiting",
]

_KINDS: Final = {
    "OF_COMPANY": frozenset({ActorKind.COMPANY, ActorKind.PRIVATE_MILITARY_COMPANY}),
    "OF_GROUP": frozenset({ActorKind.ARMED_GROUP}),
    "OF_GOVERNMENT": frozenset({ActorKind.GOVERNMENT}),
    "OF_ORGANISATION": frozenset(
        {ActorKind.ORGANISATION, ActorKind.INTERNATIONAL_ORGANISATION}
    ),
}

_CLASSES: Final = {
    "DIPLOMAT": frozenset({"DIPLOMAT", "ENVOY"}),
    "MILITARY": frozenset({"RANK"}),
}
"""What a noun for people says of the office or the rank of whom it means."""
_CHARGE: Final = ("chargé d'aff", "chargé d’aff", "chargée d'aff", "chargée d’aff")
"""How the office of a diplomat opens whose first word tells nothing."""
_TIED: Final = frozenset(
    {"affilié", "affiliée", "lié", "liée", "rattaché", "rattachée", "proche"}
)
"""What ties an armed group to another."""
_WOMAN: Final = ("enne", "aise", "oise", "aine", "ande")
_NO: Final = frozenset[str]()


def suiting(*but: str, she: bool) -> Callable[[Member], bool]:
    """Give a test for people of a gender, some of them left out."""

    def suits(member: Member) -> bool:
        person = member.kind is ActorKind.PERSON and member.name not in but
        return person and member.feminine in {she, None}

    return suits


def of_organisation(scene: Scene, voice: Unit, head: Unit) -> Party | None:
    """Find who holds an office of no state: "le responsable de l’alliance"."""
    inside = [unit for unit in leaves((voice,)) if unit.start >= head.end]
    plain = all(unit.features & {"DE", "DET"} for unit in inside[:-1])
    body = any(unit.features >= {"COLLECTIVE", "OF_ORGANISATION"} for unit in inside)
    if not (plain and body and head.features >= {"PEOPLE", "S"}):
        return None
    fits = suiting(she="F" in head.features)
    member = scene.cast.recent(
        lambda m: fits(m) and bool(m.roles) and m.country is None, head.start
    )
    return member.ref(scene.words(voice)) if member is not None else None


def country_of(head: Unit) -> object:
    """Give the country of a demonym in a description: "le diplomate zambien"."""
    return next((u.value for u in leaves((head,)) if "DEMONYM" in u.features), None)


def body_again(scene: Scene, head: Unit) -> Party | None:
    """Find the body named last that a bare noun means: "le ministère".

    It keeps the fuller label that the article has for it, if any. One that was not
    named is of the country where the article plays.
    """
    words = scene.words(head)
    noun = f"{words.lower()} "

    def suits(name: str) -> bool:
        return name.lower().startswith(noun)

    member = scene.cast.recent(
        lambda m: any(map(suits, (m.name, *m.labels))), head.start
    )
    if member is None:
        return party(scene, head)
    return member.ref(next(filter(suits, member.labels), words))


def collective(scene: Scene, head: Unit) -> Party | None:
    """Find the body named last of the kinds that a noun means: "le groupe"."""
    kinds = frozenset[ActorKind]().union(
        *(kinds for name, kinds in _KINDS.items() if name in head.features)
    )
    member = scene.cast.recent(lambda m: m.kind in kinds, head.start)
    words = scene.words(head)
    called = None if words[0].isupper() else member and member.called  # "l’Union"
    return member.ref(called or words) if member else body_told(scene, head)


def fighting(scene: Scene, voice: Unit, head: Unit) -> Party | None:
    """Find the armed group that a noun with such an adjective means.

    "L’organisation djihadiste", "le mouvement armé", "le groupe lié à Al-Qaida"
    """
    told = [unit for unit in leaves((voice,)) if unit.start >= head.end]
    armed = all(
        "FIGHTER" in unit.features or scene.words(unit).lower() in _TIED
        for unit in told
    )
    if not armed or "COLLECTIVE" not in head.features:
        return None
    member = scene.cast.recent(lambda m: m.kind is ActorKind.ARMED_GROUP, head.start)
    return member.ref(member.called or scene.words(voice)) if member else None


def of_class(scene: Scene, head: Unit, *, she: bool) -> Party | None:
    """Find who was named last with a rank or an office that a noun is a word for."""
    classes = frozenset[str]().union(
        *(role for noun, role in _CLASSES.items() if noun in head.features)
    )
    fits, words = suiting(she=she), scene.lexicon.words

    def told(role: str) -> frozenset[str]:
        charge = role.startswith(_CHARGE)
        first = role.split(maxsplit=1)[0]
        return _CLASSES["DIPLOMAT"] if charge else words.get(first, _NO)

    member = scene.cast.recent(
        lambda m: fits(m) and any(told(role) & classes for role in m.roles), head.start
    )
    if member is not None:
        return member.ref(scene.words(head))
    envoy = scene.cast.talk.envoy if "DIPLOMAT" in head.features else None
    return envoy or taken_up(scene, head, she=she)


def of_country(scene: Scene, head: Unit, country: object, *, she: bool) -> Party | None:
    """Find the person of a country named last."""
    fits = suiting(she=she)
    member = scene.cast.recent(lambda m: fits(m) and m.country == country, head.start)
    return member.ref(scene.words(head)) if member is not None else None


def national(scene: Scene, voice: Unit) -> Party | None:
    """Find the person named last who may be of a people: "l’Italien", "la Malienne".

    That is the country of whoever has none so far.
    """
    words, country = scene.words(voice).lower(), country_of(voice)
    fits = suiting(she=words.startswith("la ") or words.endswith(_WOMAN))
    member = scene.cast.recent(
        lambda m: fits(m) and m.country in {None, country}, voice.start
    )
    if member is None:
        return None
    member.country = country if isinstance(country, str) else member.country
    return member.ref()
