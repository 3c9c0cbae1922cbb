# SPDX-License-Identifier: MIT
"""Kindred words: which offices the press has another noun for, "le magistrat"."""

import re
from collections.abc import Iterator
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.model.actors import ActorKind, Party, UnnamedSource
from sahelcoop.reading.cast import Member
from sahelcoop.reading.scene import Scene
from sahelcoop.reading.talk import Focus

__all__ = ["body_told", "taken_up"]

_OFFICES: Final = {
    "magistrat": r"procureur|juge|substitut|avocat général|président d\w+ (?:tri|cour)",
    "élu": r"maire|député|sénateur|conseiller (?:mu|ré|co)|président du conseil ré",
    "parlementaire": r"député|sénateur|président de l['’]assemblée",
    "humanitaire": r".*\b(?:ong|msf|humanitaire|croix-rouge|hcr|unicef|pam|oxfam)\b",
    "religieux": r"imam|cheikh|évêque|archevêque|cardinal|abbé|pasteur|marabout",
    "prélat": r"évêque|archevêque|cardinal",
    "syndicaliste": r".*\b(?:syndicat|centrale syndicale|union des travailleurs)\b",
    "universitaire": r"chercheur|professeur|enseignant-|politologue|sociologue",
    "médecin": r"docteur|médecin|chirurgien|directeur de l['’]hôpital",
    "praticien": r"docteur|médecin|chirurgien",
    "opposant": r".*\b(?:opposition|parti)\b",
}
"""What the words for somebody's office open with whom a noun takes up."""
_WOMEN: Final = (
    *(("trice", "teur"), ("euse", "eur"), ("ienne", "ien"), ("cheuse", "cheur")),
    *(("ate", "at"), ("ée", "é"), ("cine", "cin"), ("ante", "ant"), ("euse", "eux")),
)
"""How nouns for women end, and those for men."""
_OPENING: Final = 2
"""Words among which the noun for a body is: "une ONG locale"."""
_BODIES: Final = ("OF_COMPANY", "OF_GROUP", "OF_GOVERNMENT", "OF_ORGANISATION")


def _forms(word: str) -> Iterator[str]:
    yield word
    for she, he in _WOMEN:
        if word.endswith(she):
            yield word.removesuffix(she) + he


def taken_up(scene: Scene, head: Unit, *, she: bool) -> Party | None:
    """Find who was told of last by an office that a noun is another word for."""
    noun = re.split(r"[ '’]", scene.words(head).lower())[-1]
    found = (_OFFICES[form] for form in _forms(noun) if form in _OFFICES)
    office = next(found, None)
    if office is None:
        return None
    pattern = re.compile(office)
    told = (p for p in _told(scene, she=she) if _holds(scene, p, pattern))
    return next(told, None) or _named(scene, head, pattern, she=she)


def _named(
    scene: Scene, head: Unit, office: re.Pattern[str], *, she: bool
) -> Party | None:
    """Find who was named last with such an office, be it as no subject."""

    def holds(member: Member) -> bool:
        fits = member.kind is ActorKind.PERSON and member.feminine in {she, None}
        return fits and _holds(scene, member.ref(), office)

    member = scene.cast.recent(holds, head.start)
    return member.ref(scene.words(head)) if member is not None else None


def _told(scene: Scene, *, she: bool) -> Iterator[Party]:
    """Give whoever was told of, one by one, and suits by gender."""
    ones = (focus for focus in scene.cast.talk.backwards() if _is_one(focus))
    return (f.parties[0] for f in ones if f.feminine in {she, None})


def _is_one(focus: Focus) -> bool:
    return len(focus.parties) == 1 and not focus.plural


def _holds(scene: Scene, party: Party, office: re.Pattern[str]) -> bool:
    member = scene.cast.member_of(party)
    roles = (party.name,) if member is None else (*member.roles, *member.offices)
    forms = (form for role in roles for form in _masculine(role.lower()))
    return any(office.match(form) for form in forms)


def _masculine(role: str) -> Iterator[str]:
    first, blank, rest = role.partition(" ")
    return (f"{form}{blank}{rest}" for form in _forms(first))


def body_told(scene: Scene, head: Unit) -> Party | None:
    """Find the body told of last that no table knows: "l’organisation"."""
    kinds = head.features.intersection(_BODIES)
    words = scene.lexicon.words
    for focus in scene.cast.talk.backwards():
        for party in focus.parties:
            opening = party.name.split()[:_OPENING]
            nouns = (words.get(f) for w in opening for f in (w, w.lower()))
            known = any(noun and noun & kinds for noun in nouns)
            if isinstance(party, UnnamedSource) and known:
                return party
    return None
