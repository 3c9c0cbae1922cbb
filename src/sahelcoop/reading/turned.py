# SPDX-License-Identifier: MIT
"""Turns of several words become verbs: "mettre fin à" is one of ending.

This is done before all rules, so what they say of a verb holds for a turn: its voice,
its tense, what is planned or denied. Its words become an adverb, and what leads to its
object goes, as if the verb governed it: "a mis un terme à l’accord" is read like "a
dénoncé l’accord".
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from sahelcoop.cascade import Match, Unit
from sahelcoop.cascade.unit import union
from sahelcoop.lexicon import Turn

__all__ = ["MAY_TURN", "turned"]

MAY_TURN: Final = "MAY_TURN"
"""What a form is of which a turn may be made."""
_RULE: Final = "lexicon.turn"
_ADVERB: Final = frozenset({"ADVERB"})
_TURN: Final = frozenset({"TURN"})
_ARTICLE: Final = frozenset({"DET", "DEF"})
"""What is left of "au", "aux", "du" and "des" without their preposition."""
_KEPT: Final = frozenset({"CAP", "START"})
_ASIDE: Final = frozenset({"ADVERB", "DATE", "PAS", "COMMA", "INVERTED"})
"""What may part a verb from its words, and these from what leads to the object."""
_LONGEST_ASIDE: Final = 4
_ENDS: Final = frozenset({"STOP", "SEMICOLON", "QUI", "QUE"})
"""What an object cannot go past; nor can it go past a verb."""
_LONGEST_OBJECT: Final = 12
_LAST: Final = "$"
"""A step of a turn that stands at the end of its clause."""
_CLOSES: Final = _ENDS | {"COMMA", "ET", "CLOSE"}
_BEFORE: Final = 12
"""Most units from a verb back to what takes up its object: "auquel", "y"."""
_TAKES_UP: Final = frozenset({"WHICH", "DONT"})
_TAKEN: Final = frozenset({"TAKEN"})
_CLITICS: Final = {"à": "y", "de": "en"}
"""What takes up an object, by what would lead to it."""
_CONTRACTED: Final = {"à": ("à", "au", "aux"), "de": ("de", "d'", "du", "des")}

_Words = Callable[[Unit], str]


def turned(
    units: Sequence[Unit], turns: Callable[[str], Sequence[Turn]], words: _Words
) -> list[Unit]:
    """Make verbs of the turns among *units*; *words* gives what is written of one."""
    made = [*units]
    at = -1
    while (at := at + 1) < len(made):
        if MAY_TURN not in made[at].features or _is_noun(made, at):
            continue
        form = words(made[at]).lower()
        found = [(f, t) for t in turns(form) for f in _found(made, at, t, words)]
        if found:
            (start, end), turn = max(found, key=lambda each: each[0][1] - each[0][0])
            led = _free(made, end, turn, words)
            taken = not led and _is_taken(made, at, turn, words)
            made[at] = _verb(made[at], turn, form, taken=taken)
            if start == end:  # "a vécu le 3 mai.": no more than the end of the clause
                end = at + 1
            if start == at + 1 or end == at + 1:
                start = at
            told = union(made[at].features, _TURN) if start == at else _ADVERB
            match = Match(_RULE, "TURN", tuple(made[start:end]))
            made[start:end] = [Unit(match.start, match.end, told, None, match)]
    return made


def _is_noun(units: Sequence[Unit], at: int) -> bool:
    """Tell whether a participle is a noun: "la mise à mort"."""
    before = units[at - 1].features if at else frozenset[str]()
    return "DET" in before and "FIN" not in units[at].features


def _verb(unit: Unit, turn: Turn, form: str, *, taken: bool) -> Unit:
    """Give the verb of a turn, which is nothing else any more."""
    features = union(turn.forms[form], turn.classes, unit.features & _KEPT)
    return Unit(unit.start, unit.end, union(features, _TAKEN) if taken else features)


def _found(
    units: Sequence[Unit], at: int, turn: Turn, words: _Words
) -> Iterator[tuple[int, int]]:
    """Give where the words of a turn start and end after its verb, if they do."""
    near = units[max(0, at - _LONGEST_ASIDE) : at]
    if turn.pronominal and not any("SE" in u.features for u in near):
        return
    for start in _starts(units, at, parted=turn.parted):
        end = _end(units, start, turn, words)
        if end is not None:
            if turn.bare or _is_led(units, at, end, turn, words):
                yield start, end
            return


def _starts(units: Sequence[Unit], at: int, *, parted: bool) -> Iterator[int]:
    """Give where the words of a turn may start after its verb."""
    aside = True
    for start in range(at + 1, min(len(units), at + 1 + _LONGEST_OBJECT)):
        features = units[start].features
        near = aside and start <= at + 1 + _LONGEST_ASIDE
        if near or parted:
            yield start
        light = not features.isdisjoint(_ASIDE)
        aside = aside and light
        verb = "FIN" in features and "NOUN" not in features and not light
        if not (aside or parted) or verb or not features.isdisjoint(_ENDS):
            return


def _end(units: Sequence[Unit], start: int, turn: Turn, words: _Words) -> int | None:
    """Give where the words of a turn end that start there."""
    at = start
    for forms, optional in turn.steps:
        if at < len(units) and _is_any(units[at], forms, words):
            at += 1
        elif not optional and not (_LAST in forms and _is_last(units, at)):
            return None
    return at


def _is_last(units: Sequence[Unit], at: int) -> bool:
    """Tell whether a clause ends before a place."""
    return at >= len(units) or not units[at].features.isdisjoint(_CLOSES)


def _is_any(unit: Unit, forms: frozenset[str], words: _Words) -> bool:
    if not forms.isdisjoint(unit.features):
        return True
    return unit.match is None and words(unit).lower() in forms


def _is_led(
    units: Sequence[Unit], at: int, end: int, turn: Turn, words: _Words
) -> bool:
    """Tell whether something leads to the object of a turn, or takes it up."""
    before = units[max(0, at - _BEFORE) : at]
    after = units[end : end + _LONGEST_OBJECT]
    return (
        any(_leads(u, turn, words) for u in after)
        or any(u.features & _TAKES_UP for u in before)
        or _is_taken(units, at, turn, words)
    )


def _is_taken(units: Sequence[Unit], at: int, turn: Turn, words: _Words) -> bool:
    """Tell whether a clitic takes up the object of a turn: "y a mis fin"."""
    clitics = {_CLITICS[lead] for lead in turn.leads if lead in _CLITICS}
    before = units[max(0, at - _LONGEST_ASIDE) : at]
    return any(words(u).lower() in clitics for u in before if "CLITIC" in u.features)


def _leads(unit: Unit, turn: Turn, words: _Words) -> bool:
    """Tell whether a unit is a preposition that leads to the object of a turn."""
    if "PREP" not in unit.features:
        return False
    form = words(unit).lower()
    return any(form in _CONTRACTED.get(lead, (lead,)) for lead in turn.leads)


def _free(units: list[Unit], end: int, turn: Turn, words: _Words) -> bool:
    """Take from what follows the words of a turn the preposition before its object.

    Tell whether there was one.
    """
    for at in range(end, min(len(units), end + _LONGEST_ASIDE)):
        unit = units[at]
        if _leads(unit, turn, words):
            left = _ARTICLE if "DET" in unit.features else _ADVERB
            units[at] = Unit(unit.start, unit.end, left)
            return True
        if unit.features.isdisjoint(_ASIDE):
            break
    return False
