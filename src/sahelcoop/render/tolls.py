# SPDX-License-Identifier: MIT
"""What an attack cost, in sentences; tolls are never added up."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

import attrs

from sahelcoop.model.actors import ActorKind, Party
from sahelcoop.model.attack import Group, Harm, Toll
from sahelcoop.model.quantities import Qualifier, Quantity
from sahelcoop.render.goods import common_noun
from sahelcoop.render.names import named
from sahelcoop.render.nouns import (
    Article,
    NounPhrase,
    elide,
    joined,
    opening,
    plain,
)
from sahelcoop.render.numbers import Noun, count, count_alone
from sahelcoop.render.sentences import clause, sentence
from sahelcoop.render.typography import TypographyProfile
from sahelcoop.render.verbs import Mood, agree, has, has_been
from sahelcoop.render.voice import Voice
from sahelcoop.render.wordlists import LOSSES

__all__ = ["OWN", "abducted", "losses", "personal", "suffered", "tell_tolls"]


@attrs.frozen
class _HarmWords:
    participle: tuple[str, str]
    """The participle, and a second one that agrees too."""
    victim: Noun


_HARMS: Final[Mapping[Harm, _HarmWords]] = {
    Harm.KILLED: _HarmWords(("tué", ""), Noun("mort", "morts")),
    Harm.WOUNDED: _HarmWords(("blessé", ""), Noun("blessé", "blessés")),
    Harm.MISSING: _HarmWords(("porté", "disparu"), Noun("disparu", "disparus")),
    Harm.CAPTURED: _HarmWords(("capturé", ""), Noun("prisonnier", "prisonniers")),
    Harm.DISPLACED: _HarmWords(("déplacé", ""), Noun("déplacé", "déplacés")),
}

_TWO: Final = 2
OWN: Final = frozenset({"leurs", "nôtres", "siens"})
"""People of the side that counts them: "trois des siens"."""
_WORDY: Final = frozenset({Qualifier.MANY, Qualifier.UNSPECIFIED})
"""Quantities that cannot stand without their noun."""


def _none(toll: Toll) -> bool:
    """Tell whether nobody came to this harm."""
    return toll.quantity.high == 0 and toll.quantity.qualifier is Qualifier.EXACT


def personal(toll: Toll) -> bool:
    """Tell whether a toll names people to whom it was done.

    "Victimes" and "morts" are what an attack makes: nobody kills them.
    """
    head = (toll.who or "").partition(" ")[0]
    return bool(head) and head.rstrip("s") not in LOSSES


def _none_of(noun: Noun) -> str:
    return "aucune" if noun.feminine else "aucun"


def _lost(toll: Toll) -> Noun:
    """Give those whom an attack has made victims."""
    return common_noun(toll.who) if toll.who else _HARMS[toll.harm].victim


def suffered(
    tolls: Sequence[Toll], voice: Voice, mood: Mood, *, first: bool = False
) -> str:
    """Say what befell the people of *tolls*, all of which say whom they count.

    "Un soldat a été tué et trois autres ont été blessés"; *first* opens a sentence.
    Of each harm all are told at once, and two such lists are parted.
    """
    clauses: list[str] = []
    harms = [toll.harm for toll in tolls]
    told = sorted(tolls, key=lambda toll: harms.index(toll.harm))
    tolls, long = told, told != list(tolls) and len(set(harms)) == _TWO
    subjects = _victims(tolls, voice.profile)
    for harm, found in groupby(zip(tolls, subjects, strict=True), lambda p: p[0].harm):
        phrase = joined([subject for _, subject in found], voice.profile)
        subject = opening(phrase) if first and not clauses else plain(phrase)
        participle, complement = _HARMS[harm].participle
        complement = agree(complement, phrase) if complement else ""
        verb = has_been(participle, phrase, mood)
        clauses.append(clause(subject, verb, complement))
    return ", tandis que ".join(clauses) if long else voice.profile.listed(clauses)


def abducted(
    tolls: Sequence[Toll], voice: Voice, mood: Mood, *, first: bool = False
) -> str:
    """Say whom a kidnapping took: "deux touristes ont été enlevés"."""
    people = joined(list(_victims(tolls, voice.profile)), voice.profile)
    return clause(
        opening(people) if first else plain(people), has_been("enlevé", people, mood)
    )


def _victims(tolls: Sequence[Toll], profile: TypographyProfile) -> Iterator[NounPhrase]:
    """Count the people of each toll; those of the toll before are "autres"."""
    before = None
    for toll in tolls:
        if _is_name(toll):
            yield named(toll.who or "", ActorKind.PERSON)
            continue
        noun = _people(toll.who or "")
        again = noun == before and toll.quantity.qualifier not in _WORDY
        shown = attrs.evolve(noun, singular="autre", plural="autres") if again else noun
        yield count(shown, toll.quantity, profile)
        before = noun


def _people(who: str) -> Noun:
    """Give the noun for victims; "siens" are "trois des siens"."""
    if who in OWN:
        return Noun(f"des {who}", f"des {who}")
    return common_noun(who)


def _is_name(toll: Toll) -> bool:
    """Tell whether a victim is told by name: nobody counts "un Moussa Traoré"."""
    words = (toll.who or "").split()
    several = len(words) > 1 and all(word[:1].isupper() for word in words)
    return several and toll.quantity == Quantity.exact(1)


def losses(tolls: Sequence[Toll], event: NounPhrase, voice: Voice, mood: Mood) -> str:
    """Say the toll without saying whose: "a fait une trentaine de morts"."""
    profile = voice.profile
    nobody = [_lost(toll) for toll in tolls if _none(toll)]
    some = [
        plain(count(_lost(toll), toll.quantity, profile))
        for toll in tolls
        if not _none(toll)
    ]
    words = " ni ".join(noun.singular for noun in nobody)
    none = f"{_none_of(nobody[0])} {words}" if nobody else ""
    if some:
        but = f" mais {none}" if nobody else ""
        return f"{has('fait', event, mood)} {profile.listed(some)}{but}"
    verb = elide("ne", has("fait", event, mood))
    return f"{verb} {none}" if len(nobody) == 1 else f"{verb} ni {words}"


def tell_tolls(
    tolls: Sequence[Toll],
    event: NounPhrase,
    voice: Voice,
    mood: Mood,
    *,
    heard: tuple[Party, ...] = (),
) -> Iterator[str]:
    """Tell the tolls of *event* source by source, and say where sources differ.

    The dead of those who attacked are no rivals of the others.

    *heard* are those after whom the event itself was just told.
    """
    rest = list(tolls)
    for of_attackers in (False, True):
        rival = [
            toll
            for toll in tolls
            if toll.harm is Harm.KILLED
            and toll.according_to
            and (toll.group is Group.ATTACKER) is of_attackers
        ]
        if len({toll.according_to for toll in rival}) > 1:
            yield _disagreement(rival, voice)
            rest = [toll for toll in rest if toll not in rival]
    for sources, found in groupby(rest, lambda toll: toll.according_to):
        source = voice.according_to(sources, heard=heard)
        yield from _by_one_source(source, list(found), event, voice, mood)


def _by_one_source(
    source: str,
    tolls: Sequence[Toll],
    event: NounPhrase,
    voice: Voice,
    mood: Mood,
) -> Iterator[str]:
    lead = f"{source}," * bool(source)
    people = [toll for toll in tolls if personal(toll)]
    if people:
        words = suffered(people, voice, mood, first=not source)
        yield sentence(lead, words)
    others = [toll for toll in tolls if not personal(toll)]
    if others:
        lead = "" if people else lead
        yield sentence(lead, plain(event), losses(others, event, voice, mood))


def _disagreement(tolls: Sequence[Toll], voice: Voice) -> str:
    """Say tolls side by side: "12 morts selon l’armée, plus de 40 selon …"."""
    told: list[str] = []
    before = None
    kinds = groupby(tolls, lambda toll: (toll.according_to, toll.who is not None))
    for (sources, _), found in kinds:
        for several in _of_different(list(found)):
            numbers: list[str] = []
            for toll in several:
                noun = _dead(toll)
                bare = noun == before and toll.quantity.qualifier not in _WORDY
                put = count_alone if bare else _counted
                numbers.append(put(noun, toll.quantity, voice.profile))
                before = noun
            source = voice.according_to(sources)
            told.append(f"{voice.profile.listed(numbers)} {source}")
    start = f"le bilan varie selon les sources{voice.profile.colon}"
    return sentence(clause(start, ", ".join(told)))


def _of_different(tolls: Sequence[Toll]) -> list[list[Toll]]:
    """Put together what one source counts of different people: these are no rivals."""
    alike = len({toll.who for toll in tolls}) < len(tolls)
    return [[toll] for toll in tolls] if alike else [list(tolls)]


def _counted(noun: Noun, quantity: Quantity, profile: TypographyProfile) -> str:
    return plain(count(noun, quantity, profile))


def _dead(toll: Toll) -> Noun:
    """Give the dead as a noun: "mort", or "soldat malien tué"."""
    if toll.who is None or not personal(toll):
        return _lost(toll)
    noun = _people(toll.who)
    one = NounPhrase("", noun.feminine, article=Article.NONE)
    several = attrs.evolve(one, plural=True)
    return attrs.evolve(
        noun,
        singular=f"{noun.singular} {agree('tué', one)}",
        plural=f"{noun.plural} {agree('tué', several)}",
    )
