# SPDX-License-Identifier: MIT
"""What an attack cost, in sentences; tolls are never added up."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

import attrs

from sahelcoop.model.actors import Party
from sahelcoop.model.attack import Group, Harm, Toll
from sahelcoop.model.quantities import Qualifier, Quantity
from sahelcoop.render.goods import common_noun
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
from sahelcoop.render.victims import WORDY, people_of, victims
from sahelcoop.render.voice import Voice
from sahelcoop.render.wordlists import LOSSES

__all__ = [
    "abducted",
    "is_idle",
    "losses",
    "personal",
    "suffered",
    "tell_tolls",
]


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
_TAKEN: Final = "enlevé"


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
    tolls: Sequence[Toll],
    event: NounPhrase,
    voice: Voice,
    mood: Mood,
    *,
    first: bool = False,
) -> str:
    """Say what befell the people of *tolls*, all of which say whom they count.

    "Un soldat a été tué et trois autres ont été blessés"; *first* opens a sentence.
    Of each harm all are told at once, and two harms of which one is a list are parted.
    *event* is what did it: a kidnapping has not captured but carried off.
    """
    clauses: list[str] = []
    harms = [toll.harm for toll in tolls]
    told = sorted(tolls, key=lambda toll: harms.index(toll.harm))
    long = len(set(harms)) == _TWO < len(harms)
    subjects = victims(told, voice.profile)
    for harm, found in groupby(zip(told, subjects, strict=True), lambda p: p[0].harm):
        phrase = joined([subject for _, subject in found], voice.profile)
        subject = opening(phrase) if first and not clauses else plain(phrase)
        participle, complement = _HARMS[harm].participle
        participle = (
            _TAKEN if harm is Harm.CAPTURED and is_taking(event) else participle
        )
        complement = agree(complement, phrase) if complement else ""
        verb = has_been(participle, phrase, mood)
        clauses.append(clause(subject, verb, complement))
    if not long:
        return voice.profile.listed(clauses)
    one, other = clauses
    return f"{one}, tandis {elide('que', other)}"


def is_taking(event: NounPhrase) -> bool:
    """Tell whether an event is a kidnapping, of which people are the loot."""
    return event.text.removeprefix("autre ").startswith("enlèvement")


def is_idle(toll: Toll, event: str) -> bool:
    """Tell whether a toll says no more than that a kidnapping took people."""
    vague = toll.who is None and toll.quantity.qualifier is Qualifier.UNSPECIFIED
    return vague and toll.harm is Harm.CAPTURED and is_taking(NounPhrase(event))


def abducted(
    tolls: Sequence[Toll], voice: Voice, mood: Mood, *, first: bool = False
) -> str:
    """Say whom a kidnapping took: "deux touristes ont été enlevés"."""
    people = joined(list(victims(tolls, voice.profile)), voice.profile)
    return clause(
        opening(people) if first else plain(people), has_been(_TAKEN, people, mood)
    )


def losses(tolls: Sequence[Toll], event: NounPhrase, voice: Voice, mood: Mood) -> str:
    """Say the toll without saying whose: "a fait une trentaine de morts"."""
    profile = voice.profile
    nobody = [_lost(toll) for toll in tolls if _none(toll)]
    lost = [toll for toll in tolls if not _none(toll)]
    grouped = groupby(lost, lambda toll: (toll.harm, toll.who))
    some = [_alternatives(list(found), profile) for _, found in grouped]
    words = " ni ".join(noun.singular for noun in nobody)
    none = f"{_none_of(nobody[0])} {words}" if nobody else ""
    if some:
        but = f" mais {none}" if nobody else ""
        return f"{has('fait', event, mood)} {profile.listed(some)}{but}"
    verb = elide("ne", has("fait", event, mood))
    return f"{verb} {none}" if len(nobody) == 1 else f"{verb} ni {words}"


def _alternatives(tolls: Sequence[Toll], profile: TypographyProfile) -> str:
    """Count one loss, for which an article may have two figures: "12 ou 15 morts"."""
    *others, last = dict.fromkeys(toll.quantity for toll in tolls)
    noun = _lost(tolls[0])
    if WORDY & {toll.quantity.qualifier for toll in tolls}:
        told = [_counted(noun, quantity, profile) for quantity in [*others, last]]
        return profile.listed(told)
    numbers = [count_alone(noun, quantity, profile) for quantity in others]
    return profile.listed([*numbers, _counted(noun, last, profile)], either=True)


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
            again = len(rest) < len(tolls)
            yield _disagreement(rival, voice, again=again)
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
    others = [toll for toll in tolls if not personal(toll)]
    told: list[str] = []
    if others:
        told.append(clause(plain(event), losses(others, event, voice, mood)))
    if people:
        after = _killed_nobody(people) and not _killed_nobody(others)
        first = not source or (after and bool(others))
        words = suffered(people, event, voice, mood, first=first)
        told.insert(len(told) if after else 0, words)
    for number, words in enumerate(told):
        yield sentence(lead * (number == 0), words)


def _killed_nobody(tolls: Sequence[Toll]) -> bool:
    """Tell whether no toll counts the dead, who come first."""
    return all(toll.harm is not Harm.KILLED for toll in tolls)


def _disagreement(tolls: Sequence[Toll], voice: Voice, *, again: bool) -> str:
    """Say tolls side by side: "12 morts selon l’armée, plus de 40 selon …".

    *again*: those of the victims were told so, these are of who attacked.
    """
    told: list[str] = []
    before = None
    kinds = groupby(tolls, lambda toll: (toll.according_to, toll.who is not None))
    for (sources, _), found in kinds:
        for several in _of_different(list(found)):
            if len(several) > 1 and all(map(personal, several)):
                killed = _killed(several, voice)
                told.append(f"{killed} {voice.according_to(sources)}")
                before = None
                continue
            numbers: list[str] = []
            for toll in several:
                noun = _dead(toll)
                bare = noun == before and toll.quantity.qualifier not in WORDY
                put = count_alone if bare else _counted
                numbers.append(put(noun, toll.quantity, voice.profile))
                before = noun
            source = voice.according_to(sources)
            told.append(f"{voice.profile.listed(numbers)} {source}")
    start = f"le bilan varie selon les sources{voice.profile.colon}"
    if again:
        start = f"celui des assaillants varie également{voice.profile.colon}"
    return sentence(clause(start, ", ".join(told)))


def _killed(tolls: Sequence[Toll], voice: Voice) -> str:
    """Count the dead of one source at once: "neuf pêcheurs et un policier tués"."""
    people = joined(list(victims(tolls, voice.profile)), voice.profile)
    return f"{plain(people)} {agree('tué', people)}"


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
    noun = people_of(toll.who)
    one = NounPhrase("", noun.feminine, article=Article.NONE)
    several = attrs.evolve(one, plural=True)
    return attrs.evolve(
        noun,
        singular=f"{noun.singular} {agree('tué', one)}",
        plural=f"{noun.plural} {agree('tué', several)}",
    )
