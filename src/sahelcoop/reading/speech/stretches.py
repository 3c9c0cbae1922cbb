# SPDX-License-Identifier: MIT
"""Where the clause that somebody says starts and ends."""

from collections.abc import Sequence
from typing import Final

from sahelcoop.cascade import Unit
from sahelcoop.reading.scene import leaves
from sahelcoop.reading.speech.cues import Cue, has_verb
from sahelcoop.reading.speech.sentence import Sentence

__all__ = ["stretch"]

_OPENING: Final = frozenset({"ADVERB", "COMMA", "ET", "DATE", "CLITIC"})
_BREAKS: Final = frozenset({"SEMICOLON", "COLON"})
_ASIDE: Final = frozenset({"QUI", "DONT", "PPART", "SETTING"})
"""What may tell more of a speaker after a comma: "selon X, cité par Y, …"."""
_PAPER_SAYS: Final = frozenset({"DATE", "PPART", "ADJ", "ADVERB", "WORD"})
"""What may be told of a document at the end of a clause: "publié lundi"."""
_SAYING: Final = frozenset({"SAY", "CLAIM", "REPORTED", "MEDIUM"})
"""What may be said or done in a document that a clause closes with."""
_GOING_ON: Final = "speech.participle"
"""The rule for what the subject of a verb before says next: "et ajouté que"."""
_TELLING: Final = frozenset({"TELLS", "PROMISES"})
_COMMENT: Final = frozenset({"SAY", "WORDING"})
"""What others do with what was said: "ce que X dément"."""
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
_OBJECT: Final = frozenset({"DET", "NUMBER", "DE", "ITEM"})
"""What opens that which a verb governs."""
_CLAUSE: Final = 4
"""Least units of a clause whose verb no table knows."""


def stretch(sentence: Sentence, cue: Cue) -> tuple[int, int] | None:
    """Find where the clause of a cue starts and ends."""
    units = sentence.units
    end = _end(sentence, cue.at)
    if cue.emits == "PROMISES":
        return cue.at, end
    start = cue.match.role("text")
    if cue.emits == "TELLS":
        subject = sentence.subject_beyond(cue)
        end = _closed(units, cue.last, subject - 1 if subject else end)
    if start is not None:
        return units.index(start), end
    if cue.emits == "TELLS":
        told = units[cue.last : end]
        verb = any(unit.features & {"VG", "AUX"} for unit in told)
        return (cue.last, end) if verb or _may_tell(told) else None
    if cue.emits == "ACCORDING":
        return _according(sentence, cue, end)
    return _around(sentence, cue.first) if cue.emits == "INCISE" else None


def _closed(units: Sequence[Unit], first: int, end: int) -> int:
    """Leave out the document that closes a clause: "…, dans un communiqué lu lundi".

    It is where the words were said, unless they tell of something said themselves.
    """
    at = end - 1
    while at > first and units[at].features & _PAPER_SAYS:
        at -= 1
    document = any("DOCUMENT" in unit.features for unit in leaves(units[at : at + 1]))
    told = any(unit.features & _SAYING for unit in units[first:at])
    if at <= first or told or not document or "SETTING" not in units[at].features:
        return end
    return at - ("COMMA" in units[at - 1].features)


def _according(sentence: Sentence, cue: Cue, end: int) -> tuple[int, int] | None:
    """Give the clause that "selon X" opens, or that it stands in or closes."""
    units = sentence.units
    if _is_complement(units, cue.first):
        return None
    breaks = range(sentence.first, cue.first)
    broken_at = [n for n in breaks if units[n].features & _BREAKS]
    opening = units[broken_at[-1] + 1 if broken_at else sentence.first : cue.first]
    broken = units[max(cue.first - 2, sentence.first)].features & {"QUI", "QUE"}
    if not broken and any(unit.features.isdisjoint(_OPENING) for unit in opening):
        led = [unit.features for unit in opening[-2:]]
        joined = len(led) == _LEAST and "ET" in led[0] and "COMMA" in led[1]
        # "bombarde la colonne et, selon l'armée, tue": what it tells has no subject
        return None if joined else _around(sentence, cue.first)
    closed = "COMMA" in tuple(leaves((units[cue.last],)))[-1].features
    opens = closed or _opens_clause(sentence, cue.last + 1)
    told = cue.match.role("speaker") or cue.match.role("paper")
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


def _end(sentence: Sentence, at: int) -> int:
    """Find the end of the clause at *at*, which a participle of speech may cut.

    So may whoever passes it on ("…, rapporte X"), and what "si X dit que …" leads to.
    """
    later = (_cut(sentence, cue) for cue in sentence.cues if at < cue.first)
    last = next((n for n in later if n is not None), sentence.last)
    for n in range(at, last):
        if "SEMICOLON" in sentence.units[n].features or _comments(sentence, n, last):
            return n
    return last


def _comments(sentence: Sentence, at: int, last: int) -> bool:
    """Tell whether a comma opens a comment of the writer: "…, ce que X dément".

    "…, ce que la loi permet" goes on with what was said.
    """
    units = sentence.units[at:last]
    if len(units) <= _LEAST or "COMMA" not in units[0].features:
        return False
    led = '"ce"' in units[1].features and units[_LEAST].features & {"QUE", "DONT"}
    verb = next((u for u in units if u.features & {"VG", "AUX"}), None)
    return bool(led) and verb is not None and not verb.features.isdisjoint(_COMMENT)


def _cut(sentence: Sentence, cue: Cue) -> int | None:
    """Find where what was said before a *cue* ends, if it does not go on after it."""
    units = sentence.units
    closes = cue.emits == "INCISE" and not has_verb(units[cue.at + 1 : sentence.last])
    if (
        closes
        or cue.match.rule == _GOING_ON
        or (cue.dependent and cue.emits == "TELLS")
    ):
        return cue.first
    if cue.emits in _TELLING and "VG" in units[cue.at].features:
        led = cue.at - 1 - ("ADVERB" in units[cue.at - 1].features)
        if "ET" in units[led].features and not _goes_back(sentence, cue):
            return led
    if "SUBORDINATE" in units[sentence.first].features and cue.emits == "TELLS":
        ahead = range(sentence.first, cue.at)
        comma = next((n for n in reversed(ahead) if "COMMA" in units[n].features), None)
        if comma is not None and not has_verb(units[comma : cue.at]):
            return comma
    return None


def _goes_back(sentence: Sentence, cue: Cue) -> bool:
    """Tell whether what is told only reports a verb: "X dit que Y avait promis"."""
    said = [c.verb for c in sentence.cues if c.at < cue.at and c.verb is not None]
    past = "IMPF" in sentence.units[cue.at].features
    return past and any("IMPF" not in verb.features for verb in said[-1:])


def _around(sentence: Sentence, at: int) -> tuple[int, int] | None:
    """Give the clause before the place *at*, or around it if it is interrupted."""
    units = sentence.units
    broken = [n for n in range(sentence.first, at) if units[n].features & _BREAKS]
    first = broken[-1] + 1 if broken else sentence.first
    end = _end(sentence, at)
    if _parts_a_subject(units, first, at):
        return first, end
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
    governs = "VG" in before.features and "PASSIVE" not in before.features
    return governs and any(
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
    end = _end(sentence, at)
    return (at + 1, end) if end - at > _LEAST else None
