# SPDX-License-Identifier: MIT
"""Revisions of a toll: which figure stands when another is told later."""

import re
from collections.abc import Iterable
from typing import Final

import attrs

from sahelcoop.model.attack import Group, Toll
from sahelcoop.model.quantities import Qualifier
from sahelcoop.reading.drafts import Draft

__all__ = [
    "added",
    "counts_only",
    "is_earlier",
    "is_former",
    "is_outdated",
    "is_second_source",
    "merged",
    "not_counted_in",
    "not_outdone",
    "same_toll",
    "was_former",
]

_VAGUE: Final = frozenset({Qualifier.SEVERAL, Qualifier.MANY, Qualifier.UNSPECIFIED})
"""Counts that tell no figure."""
_EARLIER: Final = re.compile(
    r"(?:premiers?|précédents?|initial) (?:bilan|communiqué)"
    r"|bilan (?:initial|antérieur)|dans un premier temps|encore question que"
    r"|initialement|(?:précédemment|auparavant) (?:annoncé|déclaré|évoqué)"
    r"|(?:faisai(?:en)?t|fait) (?:précédemment|auparavant|d['’]abord) état"
    r"|d['’]abord (?:fait|annoncé|déclaré|estimé|évoqué|fixé|parlé)"
    r"|bilan (?:était|faisait)\b"
    r"|n['’]en (?:comptait|dénombrait|annonçait|évoquait) que"
)
"""What calls a toll one that was given before."""


_FORMER: Final = re.compile(
    r"(?:\S+ ){0,2}(?:annoncé|avancé|communiqué|déclaré|donné|évoqué|rapporté)e?s?"
    r" (?:\S+ )?(?:auparavant|précédemment|initialement|d['’]abord|juste après"
    r"|dans un premier temps|plus tôt|la veille|dans les premières heures)\b"
)
"""What follows a figure that was given before: "huit morts annoncés auparavant"."""


_FIRST: Final = re.compile(
    r", (?:d['’]abord|initialement|dans un premier temps|au départ|un temps)"
    r" (?:annoncé|arrêté|chiffré|donné|établi|estimé|évalué|fixé)e?s? (?:à|de) ?$"
)
"""What precedes such a figure in an aside: "le bilan, d’abord fixé à six, est"."""


_GIVEN: Final = re.compile(
    r"\bavai(?:t|ent) (?:\w+ )?(?:annoncé|évoqué|recensé|dénombré|fait état|fait part"
    r"|parlé)"
    r"|(?:\w+di|dimanche|veille|hier)\b.* (?:annonçai|parlai|évoquai|comptai|recensai"
    r"|dénombrai|faisai)(?:t|ent)\b"
)
"""How a figure is told that was given on a day before."""
_REVISED: Final = re.compile(
    r"\bbilan\b[^.]{0,90}\b(?:revue?|s['’](?:est )?(?:alourdi|aggravé)\w*"
    r"|passe|passé|grimpe|grimpé|monté)\b"
    r"|\b(?:alourdi|porte|porté|revoit|revu|réévalué)\b[^.]{0,60}\bbilan\b"
)
"""What tells that a toll has been revised."""


def is_outdated(words: str, text: str) -> bool:
    """Tell whether *words* give the figure of a day before, where *text* revises it."""
    given = _GIVEN.search(words.lower()) is not None
    return given and _REVISED.search(text.lower()) is not None


def was_former(before: str) -> bool:
    """Tell whether the words *before* a figure say that it was given at first."""
    return _FIRST.search(before.lower()) is not None


def is_former(after: str) -> bool:
    """Tell whether the words *after* a figure say that it was given before."""
    return _FORMER.match(after.lower()) is not None


def counts_only(draft: Draft) -> bool:
    """Tell whether a mention tells no more of an attack than what it cost."""
    told = ("targets", "perpetrators", "places", "date")
    return bool(draft.get("tolls")) and not any(map(draft.get, told))


def is_second_source(one: Draft, *, mere: bool, acted: bool) -> bool:
    """Tell whether who tells the next mention of *one* is no source of the attack.

    That is who adds a *mere* toll to what another source or an act has told, or tells
    more of an attack that the article itself has told as an act.
    """
    told = bool(one.get("according_to"))
    return (mere and (told or acted)) or (acted and not told)


def is_earlier(words: str) -> bool:
    """Tell whether *words* call their toll one that was given before."""
    return _EARLIER.search(words.lower()) is not None


def merged(
    mine: tuple[Toll, ...],
    new: Iterable[Toll],
    *,
    revised: bool,
    apart: bool = False,
    known: bool = False,
) -> tuple[Toll, ...]:
    """Add tolls told later: a figure that its own source has *revised* gives way.

    One that is not called a toll replaces another only if it is higher. What is told
    *apart*, in another sentence, may call the same people otherwise; so may it call one
    *known* victim: "un soldat a été tué … le militaire".
    """
    found = list(mine)
    for toll in new:
        at = next((n for n, old in enumerate(mine) if _rivals(old, toll)), None)
        if at is None and apart and revised:
            raised = (n for n, old in enumerate(mine) if _is_raised(old, toll))
            at = next(raised, None)
        if at is None and apart:
            least = 0 if known else 1
            again = (n for n, old in enumerate(mine) if _renames(old, toll, least))
            at = next(again, None)
        if at is None:
            found.append(toll)
        else:
            found[at] = _latest(found[at], toll, revised=revised)
    return _summed_up(found)


def not_outdone(mine: Iterable[Toll], new: Iterable[Toll]) -> tuple[Toll, ...]:
    """Drop what nobody is cited for and has since come to a higher figure."""
    told = tuple(new)
    return tuple(old for old in mine if not any(_outdoes(old, toll) for toll in told))


def added(mine: Iterable[Toll], new: Iterable[Toll]) -> tuple[Toll, ...]:
    """Add tolls of others, which replace none: "six blessés … cinq autres"."""
    return _summed_up([*mine, *new])


def not_counted_in(
    tolls: Iterable[Toll] | None, others: Iterable[Toll] | None
) -> tuple[Toll, ...]:
    """Give the tolls for whose harm and side there is no figure among *others*."""
    counted = tuple(others or ())
    return tuple(
        toll
        for toll in tolls or ()
        if not any(
            toll.harm is new.harm and len({toll.group, new.group} - {Group.UNKNOWN}) < 2
            for new in counted
        )
    )


def _summed_up(tolls: list[Toll]) -> tuple[Toll, ...]:
    """Keep a total and not its parts: "22 morts … quinze personnes … sept autres".

    The parts stay where they part soldiers from civilians, and say more than the total.
    One and one are no parts of two others: "l’imam, son fils et deux fidèles".
    """
    for whole in tolls:
        parts = [t for t in tolls if t is not whole and _may_be_part(t, whole)]
        figures = [_figure(part) or 0 for part in parts]
        apart = whole.who is not None and 1 in figures
        if len(parts) > 1 and not apart and sum(figures) == _figure(whole):
            groups = {part.group for part in parts} - {Group.UNKNOWN}
            gone = [whole] if len(groups) > 1 else parts
            return tuple(t for t in tolls if not any(t is g for g in gone))
    return tuple(tolls)


def _may_be_part(toll: Toll, whole: Toll) -> bool:
    sides = {toll.group, whole.group}
    return toll.harm is whole.harm and Group.ATTACKER not in sides


def _rivals(old: Toll, new: Toll) -> bool:
    """Tell whether two tolls cannot both stand."""
    if old.harm is not new.harm or not _same_people(old, new):
        return False
    vague = {old.quantity.qualifier, new.quantity.qualifier} & _VAGUE
    if bool(vague) or _sources(old) == _sources(new) or _is_less(old, new):
        return True
    rough = Qualifier.BETWEEN in {old.quantity.qualifier, new.quantity.qualifier}
    return same_toll(old, new) and not rough


def _outdoes(old: Toll, new: Toll) -> bool:
    """Tell a higher figure for what nobody is cited for."""
    before, now = _figure(old), _figure(new)
    same = old.harm is new.harm and not old.according_to and _same_people(old, new)
    return same and before is not None and now is not None and before < now


def _is_less(old: Toll, new: Toll) -> bool:
    """Tell a bare figure, by nobody, that is less than a total told before."""
    one, other = _figure(old), _figure(new)
    bare = old.who is None and new.who is None and not new.according_to
    return bare and one is not None and other is not None and other < one


def _renames(old: Toll, new: Toll, least: int) -> bool:
    """Tell whether one figure, or some, are told again of the same side in other words.

    Of a figure of *least* or less that is not said.

    "plusieurs soldats tués … six militaires", "six soldats … les six militaires"
    """
    groups = {old.group, new.group} - {Group.UNKNOWN}
    one_side = old.group is new.group or Group.ATTACKER not in groups
    if old.harm is not new.harm or len(groups) > 1 or not one_side:
        return False
    figure = _figure(old) or 0
    if groups and _VAGUE & {old.quantity.qualifier, new.quantity.qualifier}:
        return old.group is new.group and 1 not in {figure, _figure(new)}
    same = figure > 1 or old.group in {Group.UNKNOWN, new.group}
    apart = _sources(old) != _sources(new) and _sources(old).isdisjoint(_sources(new))
    rival = old.quantity.best != new.quantity.best and apart
    return figure == _figure(new) and figure > least and same and not rival


def _is_raised(old: Toll, new: Toll) -> bool:
    """Tell a higher figure for one side, by another word: "soldats", "militaires"."""
    same = old.harm is new.harm and old.group is new.group is not Group.UNKNOWN
    before, now = _figure(old), _figure(new)
    more = before is not None and now is not None and before < now
    return same and more and _sources(old) == _sources(new)


def same_toll(old: Toll, new: Toll) -> bool:
    """Tell whether two tolls give one figure for the same people and harm."""
    same = old.harm is new.harm and _same_people(old, new)
    return same and _figure(old) == _figure(new)


def _sources(toll: Toll) -> set[str]:
    return {str(party) for party in toll.according_to}


def _same_people(old: Toll, new: Toll) -> bool:
    if old.who is None or new.who is None:
        return Group.ATTACKER not in {old.group, new.group}
    if _is_named_later(old, new):
        return True
    one, other = (t.who.casefold().split()[0].rstrip("s") for t in (old, new) if t.who)
    return one == other


def _is_named_later(old: Toll, new: Toll) -> bool:
    """Tell whether one told by office is told by name later: "un émir", "Abou Zeid"."""
    who, name = old.who or "", new.who or ""
    return _figure(old) == _figure(new) == 1 and who.islower() and name.istitle()


def _figure(toll: Toll) -> float | None:
    quantity = toll.quantity
    numbers = (quantity.best, quantity.low, quantity.high)
    return next((n for n in numbers if n is not None), None)


def _latest(old: Toll, new: Toll, *, revised: bool) -> Toll:
    """Give the figure that stands; a part of a total told before is no revision."""
    before, now = _figure(old), _figure(new)
    part = not revised or (old.who is None and new.who is not None)
    if now is None or (part and before is not None and now < before):
        return old
    vague = new.group is Group.UNKNOWN is not old.group and old.who is not None
    who = old.who if vague else new.who or old.who
    group = new.group if new.who and not vague else old.group
    kept = old if before == now else new
    return attrs.evolve(kept, who=who, group=group)
