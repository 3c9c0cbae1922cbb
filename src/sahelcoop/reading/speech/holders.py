# SPDX-License-Identifier: MIT
"""Holders: who has an office that is told without a name, or beside a bare one."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.model.actors import ActorKind, ActorRef, Party, UnnamedSource
from sahelcoop.reading.cast import Member
from sahelcoop.reading.scene import Scene
from sahelcoop.reading.speech.cues import governed

__all__ = [
    "bare",
    "holding",
    "is_office",
    "is_rank",
    "last_named",
    "named",
    "note_envoy",
    "office_again",
    "only_woman",
    "people_told",
    "varied",
]

_POINTERS: Final = (
    *("le ", "la ", "les ", "l'", "l’", "ce ", "cet ", "cette ", "ces "),
    *("son ", "sa ", "ses ", "leur ", "leurs ", "notre ", "nos "),
)
"""What points at somebody, and does so no more out of its text."""
_HUMAN: Final = frozenset({"ROLE", "PEOPLE", "PEOPLE_NP", "UNNAMED"})
_NAMED: Final = frozenset({"PERSON", "ACTOR", "PARTIES"})
_NEAR: Final = 4
"""Units after somebody of whom a comma may tell the name."""
_POST: Final = 3
"""Units of a preposition, an article and the state where an envoy is."""
_NO: Final = frozenset[str]()

_VARIED: Final = ("patron ", "patronne ", "homme fort ", "numéro un ", "maître ")
"""How words open that the press has for somebody told before, and for nobody new."""
_FORMER: Final = re.compile(r"(?:ancienn?e? |ex-)\w+(?: d(?:u|e la) \w+)?")
"""Who once was something that the words leave open: "l’ancien commandant"."""


def bare(words: str) -> str:
    """Leave out the definite article before *words*, and initials in brackets."""
    rest = words[len(next(filter(words.lower().startswith, _POINTERS), "")) :]
    return rest.partition(" (")[0].strip() or words


def named(words: str) -> str:
    """Leave out a small article before a name; "la radio", "Le Monde" keep theirs."""
    name = bare(words)
    return name if name[0].isupper() and words[0].islower() else words


def holding(scene: Scene, member: Member, party: ActorRef) -> ActorRef:
    """Add the office whose holder was told of right before a name that tells none.

    Whoever spoke without a name as its holder is that person, too.
    """
    told = _office_before(scene, member)
    if told is None:
        return party
    ranks = [role for role in member.roles if is_rank(scene, role)]
    member.roles = {told: None, **dict.fromkeys(ranks)}
    scene.cast.holders[told] = member
    return attrs.evolve(party, role=told)


def _office_before(scene: Scene, member: Member) -> str | None:
    """Find the office told before a name: that of a subject, else one beside it.

    What the lexicon knows somebody to be may stand anywhere in the sentence before. A
    rank and a family name alone take up somebody: "le général Maro".
    """
    talk = scene.cast.talk
    focus = talk.here
    last = focus.parties[0] if focus is not None and not focus.plural else None
    subject = (last.name,) if isinstance(last, UnnamedSource) else ()
    family = " " not in member.name or bool(member.offices)
    plain = family and all(is_rank(scene, role) for role in member.roles)
    if member.kind is not ActorKind.PERSON or not (plain or not member.roles):
        return None
    people = {bare(scene.words(unit)): unit for unit in people_told(talk.units)}
    beside = (name for name, unit in people.items() if _free(talk.units, unit))
    told = [
        name
        for name in (*subject, *beside)
        if is_office(scene, name) and not _is_named(talk.units, people.get(name))
    ]
    if not member.offices:
        told = told if told[:1] == [*subject] or len(told) == 1 else []
        return next(iter(told), None)
    same = scene.cast.same_office
    known = (
        name
        for name in told
        if any(same(name, each) or same(each, name) for each in member.offices)
    )
    return next(known, None)


def people_told(units: Sequence[Unit]) -> Iterator[Unit]:
    """Give whoever a sentence tells of without a name, one person each."""
    for unit in units:
        voice = unit
        if "HEARER" in unit.features and unit.match is not None:
            voice = unit.match.roles["hearer"][0]
        one = "S" in voice.features and voice.features & _HUMAN
        if one and "VOICE" in voice.features and not voice.features & _NAMED:
            yield voice


def note_envoy(scene: Scene, units: Sequence[Unit]) -> None:
    """Remember an envoy told of without a name: who may be "le diplomate" after it."""
    if "ENVOY" not in scene.features:
        return
    told = (u for u in people_told(units) if "ENVOY" in u.features)
    for unit in told:
        if not _is_named(units, unit):
            whole = Unit(unit.start, _post_of(units, unit), frozenset())
            scene.cast.talk.envoy = UnnamedSource(bare(scene.words(whole)))


def _post_of(units: Sequence[Unit], envoy: Unit) -> int:
    """Give where the words for an envoy end, the state where he is posted included."""
    beyond = [unit for unit in units if unit.start >= envoy.end][:_POST]
    led = beyond[:1] and beyond[0].features & {"A", "EN"}
    state = (u.end for u in beyond[1:] if led and {"NAME", "PLACE"} <= u.features)
    return next(state, envoy.end)


def _free(units: Sequence[Unit], person: Unit) -> bool:
    """Tell whether no noun governs whom a sentence tells of: "les gardes du maire"."""
    at = next((n for n, unit in enumerate(units) if unit is person), 0)
    return "PAR" in units[at - 1].features or not governed(units, at)


def _is_named(units: Sequence[Unit], person: Unit | None) -> bool:
    """Tell whether a name follows somebody after a comma: "le maire de Gao, Zokou"."""
    beyond = [] if person is None else [u for u in units if u.start >= person.end]
    commas = (n for n, unit in enumerate(beyond[:_NEAR]) if "COMMA" in unit.features)
    after = beyond[next(commas, -1) + 1 :][:1]
    return any(unit.features & {"CAP", "PERSON"} for unit in after)


def is_office(scene: Scene, words: str) -> bool:
    """Tell whether words name an office that one person holds."""
    nouns = words.lower().split()[: words.lower().startswith("premier") + 1]
    title = scene.lexicon.words.get(" ".join(nouns[-1:]), _NO)
    return title >= {"OFFICE", "S"}


def is_rank(scene: Scene, role: str) -> bool:
    """Tell whether a role is a rank alone, which tells less than an office does."""
    return "RANK" in scene.lexicon.words.get(role.lower(), _NO)


def only_woman(scene: Scene, head: Unit) -> Party | None:
    """Find the one woman of an article, whom the press calls by several offices."""
    people = (m for m in scene.cast.members.values() if m.kind is ActorKind.PERSON)
    women = [member for member in people if member.feminine]
    if "F" not in head.features or "M" in head.features or len(women) != 1:
        return None
    return women[0].ref(scene.words(head))


def office_again(scene: Scene, words: str) -> Party | None:
    """Find the unnamed holder of an office who spoke before."""
    for focus in scene.cast.talk.backwards():
        for party in focus.parties:
            unnamed = isinstance(party, UnnamedSource)
            if unnamed and scene.cast.same_office(words, party.name):
                return party
    return None


def last_named(scene: Scene, head: Unit) -> Party | None:
    """Find whom the paragraph told of by a bare name, whose office nothing has told."""
    focus = scene.cast.talk.here
    member = scene.cast.member_of(focus.parties[0]) if focus is not None else None
    words = scene.words(head)
    if member is None or "S" not in head.features or not _is_bare(member, words):
        return None
    if member.feminine not in {"F" in head.features, None}:
        return None
    member.roles[words] = None
    return member.ref(words)


def varied(scene: Scene, head: Unit) -> Party | None:
    """Find the person spoken of last, whom the press calls "le patron de …"."""
    words = scene.words(head)
    former = _FORMER.fullmatch(words.lower())
    if not (former or words.lower().startswith(_VARIED)):
        return None
    people = [focus for focus in scene.cast.talk.backwards() if focus.person]
    spoke = [focus for focus in people if former and focus.spoke]
    member = next((scene.cast.member_of(f.parties[0]) for f in spoke or people), None)
    fits = member is not None and member.feminine in {"F" in head.features, None}
    return member.ref(words) if member is not None and fits else None


def _is_bare(member: Member, words: str) -> bool:
    """Tell whether the article has not told what office a person holds.

    Nor may the lexicon, but for one that opens as the *words* do: "chef de la mission".
    """
    person = member.kind is ActorKind.PERSON and not member.roles
    first = words.lower().split()[0]
    known = (office.lower().split()[0] == first for office in member.offices)
    return person and (not member.offices or any(known))
