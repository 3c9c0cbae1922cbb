# SPDX-License-Identifier: MIT
"""From voices to parties: whom a pronoun, an office or a description stands for."""

from typing import Final

import attrs

from sahelcoop.cascade import Unit
from sahelcoop.model.actors import ActorKind, ActorRef, Party, UnnamedSource
from sahelcoop.reading.parties import (
    country_of as country_told,
    parties,
)
from sahelcoop.reading.scene import Scene, leaves
from sahelcoop.reading.speech.bearers import (
    body_again,
    collective,
    country_of,
    fighting,
    national,
    of_class,
    of_country,
    of_organisation,
    suiting,
)
from sahelcoop.reading.speech.holders import (
    bare,
    holding,
    is_office,
    is_rank,
    last_named,
    office_again,
    only_woman,
    varied,
)
from sahelcoop.reading.speech.partitives import is_one, nameless
from sahelcoop.reading.speech.pronouns import latter, meant
from sahelcoop.reading.speech.trades import is_trade
from sahelcoop.reading.talk import Focus

__all__ = ["agrees", "head_of", "see", "speakers_of"]

_NAMES: Final = frozenset({"PERSON", "ACTOR", "PARTIES"})
_POINTING: Final = frozenset({"DEF", "POSS", "DEM"})
_GENDERS: Final = {
    **dict.fromkeys(("la", "une", "cette", "mme", "elle", "elles"), True),
    **dict.fromkeys(("le", "un", "ce", "cet", "m.", "il", "ils", "lui", "eux"), False),
}
"""Whether a first word tells a woman or a feminine noun."""
_VAGUE: Final = (
    *("onusien", "régional", "sous-régional", "ouest-africain", "panafricain"),
    *("continental", "communautaire", "international", "intergouvernemental"),
)
"""What says of a body only what sort it is: that of many states."""
_PEERS: Final = frozenset(
    {"hôte", "hôtesse", "interlocuteur", "interlocutrice", "visiteur", "visiteuse"}
    | {"invité", "invitée", "pair", "adversaire", "rival", "rivale", "allié", "alliée"}
)
"""Who is somebody’s by what the article tells of both: "son hôte", no "sa sœur"."""
_SINGLE: Final = ("un ", "une ")
_SAME: Final = frozenset({"même", "mêmes"})
_SOURCE: Final = frozenset({"source", "sources"})
_MANY: Final = frozenset({"les", "des", "ces", "ils", "elles", "eux"})


def head_of(voice: Unit) -> Unit:
    """Give the chunk that a voice is made around."""
    found = voice.match.role("head") if voice.match is not None else None
    if found is None:
        return voice
    return head_of(found) if "VOICE" in found.features else found


def see(
    scene: Scene, voice: Unit | None, who: tuple[Party, ...], *, spoke: bool = False
) -> None:
    """Remember who spoke or was spoken of, with what pronoun goes with them."""
    member = scene.cast.member_of(who[0]) if len(who) == 1 else None
    gender = member.feminine if member is not None else None
    plural = len(who) > 1
    if voice is not None:
        told = gender_of(scene, voice)
        gender = gender if told is None else told
        plural = plural or _are_many(scene, voice, named=member is not None)
    person = member is not None and member.kind is ActorKind.PERSON
    if member is not None and person and member.feminine is None:
        member.feminine = gender
    state = member is not None and member.kind is ActorKind.STATE and not spoke
    scene.cast.talk.see(Focus(who, gender, plural, person, state, spoke))


def gender_of(scene: Scene, voice: Unit) -> bool | None:
    """Tell whether the words for somebody are feminine, where they show it."""
    marks = head_of(voice).features
    told = len(marks & {"M", "F"}) == 1 and marks.isdisjoint(_NAMES)
    first = scene.words(next(leaves((voice,)))).lower()
    return _GENDERS.get(first, "F" in marks if told else None)


def _are_many(scene: Scene, voice: Unit, *, named: bool) -> bool:
    first = scene.words(next(leaves((voice,)))).lower()
    many = not named and head_of(voice).features & {"S", "P"} == {"P"}
    return first in _MANY or (many and not is_one(scene.words(voice)))


def agrees(scene: Scene, voice: Unit, *, she: bool) -> bool:
    """Tell whether a pronoun in the singular may stand for somebody, by the words."""
    told, marks = gender_of(scene, voice), head_of(voice).features
    named = bool(marks & _NAMES)
    if _are_many(scene, voice, named=named) or marks & {"PRONOUN", "HIM", "PARTIES"}:
        return False
    if told is None and "PERSON" in marks:
        members = (
            scene.cast.member_of(party) for party in parties(scene, head_of(voice))
        )
        told = next((m.feminine for m in members if m is not None), None)
        return told in {she, None}
    return told is she


def speakers_of(scene: Scene, voice: Unit) -> tuple[Party, ...]:
    """Give everyone that *voice* stands for; nobody when the article does not tell."""
    also = voice.match.role("also") if voice.match is not None else None
    first = voice.match.role("head") if voice.match is not None else None
    if first is not None and also is not None:
        return (*speakers_of(scene, first), *speakers_of(scene, also))
    if first is not None and "JOINED" in first.features:
        return tuple(_titled(scene, voice, p) for p in speakers_of(scene, first))
    head = head_of(voice)
    if head.features & {"PRONOUN", "HIM"}:
        return _latter(scene, head) or meant(scene, scene.words(head), head.start)
    if head.features & _NAMES:
        return tuple(_titled(scene, voice, p) for p in parties(scene, head))
    known = _described(scene, voice, head)
    if known is None and _is_again(scene, voice):
        return ()
    return (known or nameless(scene, voice, head),)


def _latter(scene: Scene, pronoun: Unit) -> tuple[Party, ...]:
    """Give whom "ce dernier" means, if no name tells it: who spoke so before."""
    told = latter(scene, pronoun)
    if told is None:
        return ()
    again = office_again(scene, bare(scene.words(told)))
    return (again,) if again is not None else speakers_of(scene, told)


def _is_again(scene: Scene, voice: Unit) -> bool:
    """Tell whether a voice is "la même source": one told before, or no speaker."""
    words = scene.words(voice).lower().split()
    return words[-1] in _SOURCE and not _SAME.isdisjoint(words)


def _titled(scene: Scene, voice: Unit, party: Party) -> Party:
    """Add the role that stands in apposition after a name."""
    span = _role_of(voice)
    if span and "PRONOUN" in span[0].features:
        told = latter(scene, head_of(span[0]))
        span = (told,) if told is not None else ()
    if not isinstance(party, ActorRef):
        return party
    member = scene.cast.member(party)
    if not span:
        return holding(scene, member, party)
    words = bare(scene.words(Unit(span[0].start, span[-1].end, frozenset())))
    member.country = member.country or country_told(span)
    if is_rank(scene, next(iter(member.roles), "")):
        member.roles = {words: None, **member.roles}
    member.roles.setdefault(words, None)
    return attrs.evolve(party, role=next(iter(member.roles)))


def _role_of(voice: Unit) -> tuple[Unit, ...]:
    """Find the words for an occupation that stand beside a name."""
    if voice.match is None or "VOICE" not in voice.features:
        return ()
    head = voice.match.role("head")
    inner = _role_of(head) if head is not None else ()
    return voice.match.roles.get("role") or inner


def _human(scene: Scene, head: Unit, *, she: bool, other: bool) -> Party | None:
    """Find the person last spoken of whom a noun suits; with *other* not the last.

    Of two, the one with an office or a rank that it is a word for: "le diplomate".
    """
    last = scene.cast.talk.last if other else ()
    known = None if other else of_class(scene, head, she=she)
    if known is not None:
        return known
    for focus in scene.cast.talk.backwards():
        fits = focus.person and focus.feminine in {she, None}
        if fits and focus.parties != last:
            return focus.parties[0]
    but = (party.name for party in last)
    member = scene.cast.recent(suiting(*but, she=she), head.start)
    return member.ref(scene.words(head)) if member is not None else None


def _same(scene: Scene, head: Unit) -> Party | None:
    """Find the source that "la même source" is."""
    told = scene.words(head).split()[-1].lower()
    word = told.removesuffix("s")
    for form in (told, word, f"{word}s"):
        for focus in scene.cast.talk.backwards():
            for party in focus.parties:
                if form in party.name.lower().split():
                    return party
    last = scene.cast.talk.seen[-1:]
    spoke = word == "source" and any(focus.spoke or focus.person for focus in last)
    return last[0].parties[0] if spoke else None


def _concerned(scene: Scene, head: Unit) -> Party | None:
    """Find who is "l’intéressé": told of last by a name or by an office."""
    if not scene.words(head).lower().startswith("intéressé"):
        return None
    ones = (focus for focus in scene.cast.talk.backwards() if not focus.plural)
    told = ((focus.person, focus.parties[0]) for focus in ones)
    named = (who for person, who in told if person or is_office(scene, who.name))
    return next(named, None)


def _again(scene: Scene, head: Unit, article: Unit) -> Party | None:
    """Find the person seen last whom a noun for one may mean: "le même responsable"."""
    she = _GENDERS.get(scene.words(article).lower(), "F" in head.features)
    last = scene.cast.talk.seen[-1:] if {"PEOPLE", "S"} <= head.features else ()
    fits = (focus for focus in last if focus.feminine in {she, None})
    return next((focus.parties[0] for focus in fits), None)


def _just_told(scene: Scene, article: Unit) -> Party | None:
    """Find who was told of last without a name, where a noun points: "ce maçon"."""
    word = scene.words(article).lower()
    last = scene.cast.talk.seen[-1:] if "DEM" in article.features else ()
    fits = (f for f in last if not f.plural and f.feminine is _GENDERS.get(word))
    told = (f.parties[0] for f in fits)
    return next((p for p in told if p.name.lower().startswith(_SINGLE)), None)


def _described(scene: Scene, voice: Unit, head: Unit) -> Party | None:
    """Find whom a definite description means: an office, a body, or just a person."""
    first = next(leaves((voice,)))
    before = next((u for u in scene.units if u.end == voice.start - 1), first)
    pointing = (first.features | before.features) & _POINTING
    if "INDEF" in first.features or not pointing:
        return None
    if not _SAME.isdisjoint(scene.words(voice).lower().split()):
        return _same(scene, head) or _again(scene, head, first)
    if "ROLE" in head.features:
        words = bare(scene.words(head))
        held = scene.cast.by_role(words, country_of(head), head.start)
        known = held or only_woman(scene, head)
        if known is None and "homologue" in words.lower().split():
            return _human(scene, head, she="F" in head.features, other=True)
        known = known or office_again(scene, words) or last_named(scene, head)
        return known or varied(scene, head)
    last = scene.words(tuple(leaves((voice,)))[-1]).lower()
    whole = head.end == voice.end or last.startswith(_VAGUE)
    whole = whole or "DEM" in first.features
    if not whole or "NATIONAL" in head.features:
        return _tied(scene, voice, head)
    return _plain(scene, head, first)


def _tied(scene: Scene, voice: Unit, head: Unit) -> Party | None:
    """Find whom a noun means by what it is of, or by its people."""
    if "NATIONAL" in head.features:
        return national(scene, voice)
    return fighting(scene, voice, head) or of_organisation(scene, voice, head)


def _plain(scene: Scene, head: Unit, article: Unit) -> Party | None:
    """Find whom a noun alone means: a body of its kind, or somebody seen before."""
    if "COLLECTIVE" in head.features:
        many = scene.words(article).lower() in _MANY
        return _same(scene, head) if many else collective(scene, head)
    if "BODY" in head.features:
        return body_again(scene, head)
    if not {"PEOPLE", "S"} <= head.features:
        return _same(scene, head) if "SOURCE" in head.features else None
    told = _concerned(scene, head) or _same(scene, head) or _just_told(scene, article)
    if isinstance(told, UnnamedSource) or (told and "SOURCE" in head.features):
        return told
    she = _GENDERS.get(scene.words(article).lower(), "F" in head.features)
    country = country_of(head)
    if country is not None:
        return of_country(scene, head, country, she=she)
    ours = scene.words(article).lower() == "notre"
    other = "POSS" in article.features and not ours
    peer = scene.words(head).lower().split()[-1] in _PEERS
    found = peer or not (other or ours)
    known = _human(scene, head, she=she, other=other) if found else None
    member = scene.cast.member_of(known) if known is not None else None
    noun = bare(scene.words(head)).lower()
    if member is not None and not member.roles and is_trade(noun):
        member.roles[noun] = None
    return known
