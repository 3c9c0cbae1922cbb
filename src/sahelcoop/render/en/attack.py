# SPDX-License-Identifier: MIT
"""Attacks in English."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain, groupby
from typing import Final

from sahelcoop.model.attack import Attack, AttackKind, Basis, Claim, Harm, Target, Toll
from sahelcoop.render.en.glossary import Noun, noun_of
from sahelcoop.render.en.goods import goods
from sahelcoop.render.en.names import Narrator, common, known_name
from sahelcoop.render.en.phrases import Phrase, count, joined, listed, quoted, sentence
from sahelcoop.render.en.verbs import Verb, active, undergone, untold
from sahelcoop.render.names import as_printed
from sahelcoop.render.verbs import Mood

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


def tell_attack(attack: Attack, narrator: Narrator) -> list[str]:
    """Tell an attack: what was hit, when and where, then what it cost."""
    mood = narrator.mood(attack.certainty)
    source = narrator.according_to(attack.according_to)
    event = _event(attack)
    struck = {target.description for target in attack.targets}
    done = active(event, _HIT if struck else _HAPPEN, mood)
    targets = [_target(target, narrator) for target in attack.targets]
    start = event.text if source or narrator.label else event.opening
    words = [start, _authors(attack, narrator), done]
    words += [joined(targets).text] if targets else []
    words += [narrator.where([p for p in attack.places if p.name not in struck])]
    first = sentence(narrator.label, source, *words, narrator.when(attack.date))
    more = (_tolls(attack, narrator), _means(attack), _claim(attack), untold(attack))
    return [first, *chain.from_iterable(more)]


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
        who = narrator.parties([one.who for one in group])
        name = "" if who is None else who.text
        source = narrator.each("by", sources)
        blamed = _GROUNDS.get(basis, "attributed to")
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


def _tolls(attack: Attack, narrator: Narrator) -> Iterator[str]:
    """Tell the toll, source by source; tolls are never added up."""
    for sources, found in groupby(attack.tolls, lambda toll: toll.according_to):
        heard = sources == attack.according_to
        lead = "" if heard else narrator.according_to(sources)
        parts: list[str] = []
        for harm, same in groupby(found, lambda toll: toll.harm):
            phrase = joined([victims(toll) for toll in same])
            text = phrase.text if lead or parts else phrase.opening
            parts.append(f"{text} {undergone(phrase, _HARMS[harm], Mood.FACT)}")
        yield sentence(lead, listed(parts))


def victims(toll: Toll) -> Phrase:
    """Count the people of a toll; whom English has no word for are quoted."""
    who = toll.who or ""
    noun = noun_of(who, loosely=True)
    force = known_name(who)
    if noun is None and force is not None:
        noun = Noun("member", "members").after(f"of {force.text}")
    if noun is None and who[:1].isupper() and toll.quantity.best == 1:
        return Phrase(as_printed(who))
    if noun is None:
        noun = _PEOPLE.after(f"({quoted(who)})") if who else _PEOPLE
    return count(noun, toll.quantity)
