# SPDX-License-Identifier: MIT
"""Where the clause that somebody says starts and ends."""

from collections.abc import Sequence
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.scene import leaves
from sahelcoop.reading.speech.cues import Cue, has_verb
from sahelcoop.reading.speech.ends import closed, end_of, in_relative
from sahelcoop.reading.speech.sentence import Sentence

__all__ = ["stretch"]

_OPENING: Final = frozenset({"ADVERB", "COMMA", "ET", "DATE", "CLITIC"})
_TIES: Final = frozenset({"mais", "or", "car", "donc"})
"""What ties a sentence to the one before it, outside of its clause."""
_BREAKS: Final = frozenset({"SEMICOLON", "COLON"})
_ASIDE: Final = frozenset({"QUI", "DONT", "PPART", "SETTING"})
"""What may tell more of a speaker after a comma: "selon X, cité par Y, …"."""
_OF_DEEDS: Final = frozenset(
    {"par", "contre", "malgré", "faute", "grâce", "avant", "jusqu", "jusqu'", "jusqu’"}
    | {"jusqu'à", "jusqu’à", "jusqu'au", "jusqu’au", "afin", "entre"}
)
"""What opens a circumstance of a deed, and none of somebody who speaks."""
_LEAST: Final = 2
"""Least units of a clause: its subject and its verb."""
_REST: Final = frozenset({"PPART", "INF", "ER"})
"""What an auxiliary or a modal verb needs."""
_LEADING: Final = frozenset({"QUE", "SUBORDINATE"})
_VERBS: Final = frozenset({"VG", "AUX", "PPART", "INF"})
_APART: Final = frozenset({"COMMA", "ET"})
"""What may stand before a part of a clause."""
_OBJECT: Final = frozenset({"DET", "NUMBER", "DE", "ITEM", "PAS"})
"""What opens that which a verb governs."""
_CLAUSE: Final = 4
"""Least units of a clause whose verb no table knows."""


def stretch(sentence: Sentence, cue: Cue) -> tuple[int, int] | None:
    """Find where the clause of a cue starts and ends."""
    units = sentence.units
    end = end_of(sentence, cue.at)
    if cue.emits == "PROMISES":
        return cue.at, end
    start = cue.match.role("text")
    if cue.emits == "TELLS":
        subject = sentence.subject_beyond(cue)
        end = closed(units, cue.last, subject - 1 if subject else end)
    if cue.emits == "TELLS":
        end = in_relative(sentence, cue, start, end)
    if start is not None:
        return units.index(start), end
    if cue.emits == "TELLS":
        told = units[cue.last : end]
        verb = any(unit.features & {"VG", "AUX"} for unit in told)
        return (cue.last, end) if verb or _may_tell(told) else None
    if cue.emits == "ACCORDING":
        return _according(sentence, cue, end)
    return _around(sentence, cue.first) if cue.emits == "INCISE" else None


_BY: Final = frozenset({"speaker", "paper", "his"})
"""Roles of whoever a clause is told by."""


def _according(sentence: Sentence, cue: Cue, end: int) -> tuple[int, int] | None:
    """Give the clause that "selon X" opens, or that it stands in or closes."""
    units = sentence.units
    if _is_complement(units, cue.first):
        return None
    breaks = range(sentence.first, cue.first)
    broken_at = [n for n in breaks if units[n].features & _BREAKS]
    opening = units[broken_at[-1] + 1 if broken_at else sentence.first : cue.first]
    tied = sentence.scene.words(opening[0]).lower() in _TIES if opening else False
    opening = opening[int(tied) :]
    broken = units[max(cue.first - 2, sentence.first)].features & {"QUI", "QUE"}
    if not broken and any(unit.features.isdisjoint(_OPENING) for unit in opening):
        led = [unit.features for unit in opening[-2:]]
        joined = len(led) == _LEAST and "ET" in led[0] and "COMMA" in led[1]
        # "bombarde la colonne et, selon l'armée, tue": what it tells has no subject
        return None if joined else _around(sentence, cue.first)
    closed = "COMMA" in tuple(leaves((units[cue.last],)))[-1].features
    opens = closed or _opens_clause(sentence, cue.last + 1)
    told = not _BY.isdisjoint(cue.match.roles)
    more = (u.features for u in units[cue.last + 1 : cue.last + _LEAST])
    if told and opens and not any("PPART" in f and "VG" not in f for f in more):
        return cue.last + 1, end
    return _after_comma(sentence, cue.last + 1)


def _is_complement(units: Sequence[Unit], at: int) -> bool:
    """Tell whether "de" goes with the noun before it: "la mort de deux habitants".

    What "n’a pu être vérifié de source neutre" nobody says either.
    """
    if at == 0 or "DE" not in units[at].features:
        return False
    before = units[at - 1].features
    denied = any("NE" in unit.features for unit in units[max(0, at - _LEAST) : at])
    return denied or ("NOUN" in before and "VG" not in before)


def _around(sentence: Sentence, at: int) -> tuple[int, int] | None:
    """Give the clause before the place *at*, or around it if it is interrupted."""
    units = sentence.units
    broken = [n for n in range(sentence.first, at) if units[n].features & _BREAKS]
    first = broken[-1] + 1 if broken else sentence.first
    end = end_of(sentence, at)
    if _parts_a_subject(units, first, at):
        return first, end
    own = _counted(units, first, at) if _counts(units, at) else None
    if own is not None:
        return own if own[0] < own[1] else None
    if at - first >= _LEAST and has_verb(units[first:at]):
        return (first, end) if _goes_on(sentence, at, end) else (first, at)
    if first < at and has_verb(units[at + 2 : end]):
        return _relative(units, first, at) if _counts(units, at) else (first, end)
    return (first, at) if _may_tell(units[first:at]) else None


def _parts_a_subject(units: Sequence[Unit], first: int, at: int) -> bool:
    """Tell whether an aside stands before a verb: "reste que X, selon Y, a"."""
    led = [n for n in range(first, at) if units[n].features & _LEADING]
    if not led or any(unit.features & _VERBS for unit in units[led[-1] : at]):
        return False
    beyond = [n for n in range(at, len(units)) if "COMMA" in units[n].features]
    after = units[beyond[0] + 1 :][:1] if beyond else ()
    return any(unit.features & {"VG", "AUX"} for unit in after)


def _relative(units: Sequence[Unit], first: int, at: int) -> tuple[int, int] | None:
    """Give the relative clause that "selon X" closes: "l’attaque, qui a fait …"."""
    opens = (n for n in range(at - 1, first, -1) if "QUI" in units[n].features)
    who = next(opens, None)
    if who is None or not any("VG" in unit.features for unit in units[who:at]):
        return None
    return who + 1, at


def _counts(units: Sequence[Unit], at: int) -> bool:
    """Tell whether "selon X" goes with a noun right before it: "dix selon X, huit"."""
    return "SELON" in units[at].features and "COMMA" not in units[at - 1].features


def _counted(units: Sequence[Unit], first: int, at: int) -> tuple[int, int] | None:
    """Give the part of a clause that "selon X" right after it is told with.

    That is the relative clause, "à Ber, où dix sont morts selon X", or nothing that
    has a verb: "dix sont morts, vingt selon X".
    """
    opens = (n for n in range(at - 1, first, -1) if units[n].features & _APART)
    last = next(opens, None)
    if last is None:
        return None
    rest = units[last + 1 : at]
    if '"où"' in rest[0].features and has_verb(rest[1:]):
        return last + _LEAST, at
    number = "NUMBER" in next(leaves(rest[:1])).features
    number = number or any('"double"' in unit.features for unit in rest)
    bare = "COMMA" in units[last].features or len(rest) == 1
    return (at, at) if number and bare and not has_verb(rest) else None


def _goes_on(sentence: Sentence, at: int, end: int) -> bool:
    """Tell whether an aside only parts a verb from what it governs.

    "Le pont sera rouvert, selon X, avant la fin du mois"; after a verb of speech
    most of that is of the speaker: "dit X, en visite", but not "…, dit X, par Y".
    """
    units = sentence.units
    commas = [n for n in range(at - 1, end) if "COMMA" in units[n].features]
    if len(commas) < _LEAST or commas[0] not in {at, at - 1}:
        return False
    rest = units[commas[1] + 1 : end]
    told = "SELON" in units[at].features
    parted = _parts_a_verb(units[commas[0] - 1], rest)
    if parted and (told or _is_short(sentence, commas)):
        return True
    if not rest or len(commas) > _LEAST or has_verb(rest):
        return False
    first = sentence.scene.words(rest[0]).lower()
    free = told and rest[0].features & {"PREP", "DATE"}
    return bool(free) or first in _OF_DEEDS


def _is_short(sentence: Sentence, commas: Sequence[int]) -> bool:
    """Tell whether an aside is a verb with a pronoun or a paper: "…, dit-il, …"."""
    inside = sentence.units[commas[0] + 1 : commas[1]]
    last = inside[-1].features if inside else frozenset[str]()
    return bool(last & {"INVERSION", "DOCUMENT"}) and len(inside) <= _LEAST + 1


def _parts_a_verb(before: Unit, rest: Sequence[Unit]) -> bool:
    """Tell whether an aside parts an auxiliary from its participle: "aurait, selon X,".

    So with what a verb like pouvoir or devoir governs, and with the object of any verb.
    """
    held = "FIN" in before.features and "COMPOUND" not in before.features
    if held and before.features & {"AUX", "MODAL"}:
        return any(unit.features & _REST for unit in rest[:_LEAST])
    governs = before.features & {"VG", "INF", "ER"} and "PASSIVE" not in before.features
    return bool(governs) and any(
        unit.features & _OBJECT for unit in (*rest[:1], *tuple(leaves(rest[:1]))[:1])
    )


def _may_tell(units: Sequence[Unit]) -> bool:
    """Tell whether *units* may be a clause whose verb no table knows.

    A subject and a relative clause are none: "L’accord que A et B ont signé, prévoit".
    """
    words = [u.features for u in units if "WORD" in u.features]
    size = sum("COMMA" not in unit.features for unit in units)
    known = any("VG" in unit.features for unit in units)
    told = not known and size >= _CLAUSE and any("CAP" not in word for word in words)
    return told or any("FINITE" in word for word in words)


def _opens_clause(sentence: Sentence, at: int) -> bool:
    """Tell whether a clause starts at a place, without a comma before it."""
    if at >= sentence.last:
        return False
    first = next(leaves(sentence.units[at : at + 1])).features
    noun = "DET" in first and "PREP" not in first
    return noun or "PRONOUN" in first


def _commas(units: Sequence[Unit], first: int, last: int) -> list[int]:
    """Give the places of the commas that stand in no brackets."""
    found: list[int] = []
    deep = 0
    for n in range(first, last):
        features = units[n].features
        deep += ("OPEN" in features) - ("CLOSE" in features)
        if deep <= 0 and "COMMA" in features:
            found.append(n)
    return found


def _after_comma(sentence: Sentence, first: int) -> tuple[int, int] | None:
    """Give the clause after the comma that closes "selon X, qui …,"."""
    units = sentence.units
    commas = _commas(units, first, sentence.last)
    if not commas:
        return None
    relative = commas[0] + 1 < sentence.last and units[commas[0] + 1].features & _ASIDE
    at = commas[1] if relative and len(commas) > 1 else commas[0]
    end = end_of(sentence, at)
    return (at + 1, end) if end - at > _LEAST else None
