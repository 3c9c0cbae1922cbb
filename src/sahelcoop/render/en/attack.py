# SPDX-License-Identifier: MIT
"""Attacks in English."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, groupby
from typing import Final

from sahelcoop.model.actors import UnnamedSource
from sahelcoop.model.attack import Attack, AttackKind, Basis, Claim, Harm, Target, Toll
from sahelcoop.model.quantities import Qualifier
from sahelcoop.render.course import by_toll
from sahelcoop.render.en.glossary import Noun, noun_of
from sahelcoop.render.en.goods import goods
from sahelcoop.render.en.names import Narrator, common, known_name
from sahelcoop.render.en.phrases import Phrase, count, joined, listed, quoted, sentence
from sahelcoop.render.en.verbs import Verb, active, undergone, untold
from sahelcoop.render.names import as_printed
from sahelcoop.render.targets import bears
from sahelcoop.render.verbs import Mood
from sahelcoop.render.victims import OWN, is_body

__all__ = ["tell_attack", "victims"]

_EVENTS: Final[Mapping[AttackKind, str]] = {
    AttackKind.ATTACK: "an attack",
    AttackKind.AMBUSH: "an ambush",
    AttackKind.AIR_STRIKE: "an air strike",
    AttackKind.DRONE_STRIKE: "a drone strike",
    AttackKind.SHELLING: "a bombardment",
    AttackKind.EXPLOSION: "an explosion",
    AttackKind.MASSACRE: "a massacre",
    AttackKind.KIDNAPPING: "a kidnapping",
    AttackKind.BATTLE: "a battle",
    AttackKind.OPERATION: "an operation",
    AttackKind.MUTINY: "a mutiny",
}
_GROUNDS: Final[Mapping[Basis, str]] = {
    Basis.CLAIMED: "claimed by",
    Basis.ASSERTED: "by",
}
"""What stands before the authors; on other grounds it is attributed to them."""
_HIT: Final[Verb] = ("hit", "hit", "hit")
_HAPPEN: Final[Verb] = ("take place", "took place", "taken place")
_HARMS: Final[Mapping[Harm, str]] = {
    Harm.KILLED: "killed",
    Harm.WOUNDED: "wounded",
    Harm.MISSING: "reported missing",
    Harm.CAPTURED: "captured",
    Harm.DISPLACED: "displaced",
}
_CLAIMS: Final[Mapping[Claim, str]] = {
    Claim.NONE: "No group has claimed responsibility.",
    Claim.UNKNOWN: "It is not known whether any group has claimed responsibility.",
}
_PLURALS: Final = {"sh": "shes", "y": "ies"}
_PEOPLE: Final = Noun("person", "people")
_THEIRS: Final = Noun("of their own", "of their own")
_OTHERS: Final = Noun("other", "others")
_VAGUE: Final = frozenset({Qualifier.MANY, Qualifier.SEVERAL, Qualifier.UNSPECIFIED})
"""Quantities that cannot stand before "others"."""


def tell_attack(attack: Attack, narrator: Narrator) -> list[str]:
    """Tell an attack: what was hit, when and where, then what it cost."""
    mood = narrator.mood(attack.certainty)
    source = narrator.according_to(attack.according_to)
    event = _event(attack)
    struck = [as_printed(target.description) for target in attack.targets]
    first = not (source or narrator.label)
    counted = _losses(attack) if struck and not by_toll(attack).targets else []
    if counted:
        harm = listed(_harmed(counted, mood, first=first))
        authors = _authors(attack, narrator)
        if _is_abduction(attack.kind, counted):
            by = not authors or authors.startswith("by ")
            harm = harm.replace(_HARMS[Harm.CAPTURED], "kidnapped" if by else "taken")
            words = [harm, *["in", event.text] * (not by), authors]
        else:
            words = [harm, "in", event.text, authors]
    else:
        done = active(event, _HIT if struck else _HAPPEN, mood)
        targets = [_target(target, narrator) for target in attack.targets]
        start = event.opening if first else event.text
        words = [start, _authors(attack, narrator), done]
        words += [joined(targets).text] if targets else []
    words += [
        narrator.where(
            [
                place
                for place in attack.places
                if not any(bears(aim, as_printed(place.name)) for aim in struck)
            ]
        )
    ]
    told = sentence(narrator.label, source, *words, narrator.when(attack.date))
    rest = [toll for toll in attack.tolls if toll not in counted]
    more = (
        _tolls(rest, attack, narrator),
        _means(attack),
        _claim(attack),
        untold(attack),
    )
    return [told, *chain.from_iterable(more)]


def _is_abduction(kind: AttackKind, tolls: Iterable[Toll]) -> bool:
    """Tell whether all that is told of is who was taken."""
    harms = {toll.harm for toll in tolls}
    return kind is AttackKind.KIDNAPPING and harms == {Harm.CAPTURED}


def _losses(attack: Attack) -> list[Toll]:
    """Give the tolls that the article counts itself, or after the source of the attack.

    They stand for targets that are the victims: "two drivers were killed in an attack".
    """
    own = {(), attack.according_to}
    return [toll for toll in attack.tolls if toll.according_to in own]


def _event(attack: Attack) -> Phrase:
    """Name the event; several assaults that are one attack were one plan."""
    number, text = attack.assaults, _EVENTS[attack.kind]
    if number is None or number.high in {0, 1}:
        return Phrase(text)
    one = text.partition(" ")[2]
    many = re.sub("(sh|y)s$", lambda end: _PLURALS[end[1]], f"{one}s")
    return count(Noun(one, many).before("coordinated"), number)


def _claim(attack: Attack) -> Iterator[str]:
    """Say that nobody claimed it, or that nobody knows."""
    claimed = any(one.basis is Basis.CLAIMED for one in attack.perpetrators)
    if attack.claim is not None and not claimed:
        yield _CLAIMS[attack.claim]


def _target(target: Target, narrator: Narrator) -> Phrase:
    actor = target.actor
    if actor is not None and target.description in {actor.name, actor.label}:
        return narrator.party(actor)
    return common(target.description)


def _means(attack: Attack) -> Iterator[str]:
    if attack.means:
        used = goods(attack.means)
        yield sentence(used.opening, undergone(used, "used", Mood.FACT))


def _authors(attack: Attack, narrator: Narrator) -> str:
    """Say who is held to be behind it, and on what grounds."""
    told: list[str] = []
    found = groupby(attack.perpetrators, lambda one: (one.basis, one.according_to))
    for (basis, sources), group in found:
        people = [one.who for one in group]
        who = narrator.parties(people)
        name = "" if who is None else who.text
        source = narrator.each("by", sources)
        unnamed = all(isinstance(one, UnnamedSource) for one in people)
        seen = basis is Basis.UNKNOWN and unnamed  # "armed men", whom nobody blames
        blamed = "by" if seen else _GROUNDS.get(basis, "attributed to")
        if attack.kind is AttackKind.BATTLE:
            blamed = "involving"
        elif source:
            blamed = f"attributed {source} to"
        elif basis is Basis.SUSPECTED and "suspected" not in name:
            body = not name[:1].islower() or name.startswith("the ")
            named = "members of " * body
            blamed = f"attributed to suspected {named}".rstrip()
        told.append(f"{blamed} {name}")
    return f", {listed(told)}," if len(told) > 1 else listed(told)


def _tolls(tolls: Iterable[Toll], attack: Attack, narrator: Narrator) -> Iterator[str]:
    """Tell tolls, source by source; they are never added up."""
    for sources, found in groupby(tolls, lambda toll: toll.according_to):
        heard = sources == attack.according_to
        lead = "" if heard else narrator.according_to(sources)
        harm = listed(_harmed(found, Mood.FACT, first=not lead))
        if attack.kind is AttackKind.KIDNAPPING:
            harm = harm.replace(f" {_HARMS[Harm.CAPTURED]}", " kidnapped")
        yield sentence(lead, harm)


def _harmed(tolls: Iterable[Toll], mood: Mood, *, first: bool) -> list[str]:
    """Say what befell whom; those of the clause before are "others"."""
    parts: list[str] = []
    before: str | None = None
    for harm, found in groupby(tolls, lambda toll: toll.harm):
        same = list(found)
        again = bool(parts) and len(same) == 1 and same[0].who == before
        again = again and same[0].quantity.high != 0
        counted = same[0].quantity.qualifier not in _VAGUE
        phrase = joined([victims(toll) for toll in same])
        if again and counted:
            phrase = count(_OTHERS, same[0].quantity)
        text = phrase.opening if first and not parts else phrase.text
        parts.append(f"{text} {undergone(phrase, _HARMS[harm], mood)}")
        before = same[-1].who if len(same) == 1 else None
    return parts


_RANKED: Final = re.compile(r"^[^\W\dA-Z]+(?:-[^\W\dA-Z]+)? (?=[A-ZÀ-Ý])")
"""A rank before a name, for which there may be no word."""


def victims(toll: Toll) -> Phrase:
    """Count the people of a toll; whom English has no word for are quoted."""
    who = toll.who or ""
    noun = _THEIRS if who in OWN else noun_of(who, loosely=True)
    force = known_name(who)
    if force is not None and (noun is None or is_body(who)):
        noun = Noun("member", "members").after(f"of {force.text}")
    name = _RANKED.sub("", who, count=1)
    if noun is None and name[:1].isupper() and toll.quantity.best == 1:
        return Phrase(as_printed(name))
    if not who and toll.quantity.high == 0:
        return Phrase("nobody")
    if noun is None:
        noun = _PEOPLE.after(f"({quoted(who)})") if who else _PEOPLE
    return count(noun, toll.quantity)
