# SPDX-License-Identifier: MIT
"""Fact files spoilt on purpose, to compare this scorer with the reference.

Each perturbation makes of a true fact file the two sides of a comparison. What it
spoils depends on positions alone, so that the same file always gives the same sides.
"""

import json
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from tests.quality.kinds import EVENTS
from tests.quality.slots import Record

__all__ = ["PERTURBATIONS", "perturb"]

_Facts: TypeAlias = dict[str, Any]
_Change: TypeAlias = Callable[[int, _Facts], _Facts]

_KINDS = (*EVENTS, "actors")
_COUNTED = ("items", "killed", "wounded", "missing")
_OTHER_WORDS = {
    "place": "Tombouctou",
    "date": "1999",
    "status": "suspended",
    "terms": "purchase",
    "certainty": "alleged",
    "attribution": "claimed",
    "speaker": "Une voix",
    "role": "porte-parole",
    "country": "FR",
    "subject": "coopération",
}
_BOUNDS = {"exact": "at_least", "at_least": "exact", "some": "about"}


def perturb(name: str, gold: Record) -> tuple[_Facts, _Facts]:
    """Make the true and the found side of the perturbation called *name*."""
    return PERTURBATIONS[name](_copy(gold))


def _copy(facts: Record) -> _Facts:
    copied = {kind: facts.get(kind) or [] for kind in _KINDS}
    whole: _Facts = json.loads(json.dumps(copied))
    return whole


def _each(facts: _Facts, change: _Change) -> _Facts:
    """Change every record, given its place in its list."""
    copied = _copy(facts)
    return {
        kind: [change(place, record) for place, record in enumerate(copied[kind])]
        for kind in _KINDS
    }


def _each_figure(facts: _Facts, change: _Change) -> _Facts:
    """Change every item and toll, given its place in its list."""

    def change_record(_: int, record: _Facts) -> _Facts:
        changed = {
            slot: [change(i, one) for i, one in enumerate(record[slot])]
            for slot in _COUNTED
            if record.get(slot)
        }
        return record | changed

    return _each(facts, change_record)


def _each_string(facts: _Facts, change: Callable[[str], str]) -> _Facts:
    """Change every string in every record."""

    def anywhere(value: object) -> object:
        if isinstance(value, str):
            return change(value)
        if isinstance(value, list):
            return [anywhere(one) for one in value]
        if isinstance(value, dict):
            return {key: anywhere(one) for key, one in value.items()}
        return value

    return {
        kind: [
            {key: anywhere(one) for key, one in record.items()}
            for record in facts[kind]
        ]
        for kind in _KINDS
    }


def _untouched(gold: _Facts) -> tuple[_Facts, _Facts]:
    return gold, _copy(gold)


def _nothing_found(gold: _Facts) -> tuple[_Facts, _Facts]:
    return gold, {}


def _dropped(gold: _Facts) -> tuple[_Facts, _Facts]:
    """Find every second record only, and the last ones first."""
    return gold, {kind: gold[kind][1::2][::-1] for kind in _KINDS}


def _other_words(gold: _Facts) -> tuple[_Facts, _Facts]:
    def change(place: int, record: _Facts) -> _Facts:
        slots = [slot for slot in _OTHER_WORDS if slot in record]
        return record | {slot: _OTHER_WORDS[slot] for slot in slots[place % 3 :: 3]}

    return gold, _each(gold, change)


def _emptied(gold: _Facts) -> tuple[_Facts, _Facts]:
    """Empty some slots on either side."""

    def change(place: int, record: _Facts) -> _Facts:
        slots = [slot for slot in record if slot not in {"name", "text", "direct"}]
        return record | dict.fromkeys(slots[place % 4 :: 4])

    return _each(gold, lambda place, record: change(place + 1, record)), _each(
        gold, change
    )


def _miscounted(gold: _Facts) -> tuple[_Facts, _Facts]:
    def change(place: int, figure: _Facts) -> _Facts:
        number = figure.get("n")
        return (
            figure if place % 2 else figure | {"n": 7 if number is None else number + 1}
        )

    return gold, _each_figure(gold, change)


def _other_bounds(gold: _Facts) -> tuple[_Facts, _Facts]:
    """Swap the bounds, and leave a type name as all that tells of the goods."""

    def change(place: int, figure: _Facts) -> _Facts:
        swapped = figure | {"bound": _BOUNDS.get(figure["bound"], "exact")}
        return swapped | {"what": "matériel"} if place % 2 else swapped

    return gold, _each_figure(gold, change)


def _made_up(gold: _Facts) -> tuple[_Facts, _Facts]:
    """Find statements that nobody made, and every other record twice."""
    invented = [
        {"speaker": "Une voix", "direct": direct, "text": text, "date": "2020"}
        for direct in (True, False)
        for text in ("Nous ne dirons rien de plus ce soir", "Rien à dire")
    ]
    found = {kind: gold[kind] + gold[kind][::2] for kind in _KINDS}
    return gold, found | {"statements": invented + found["statements"]}


def _optional(gold: _Facts) -> tuple[_Facts, _Facts]:
    """Make every third record optional; find some of these and some others."""

    def change(place: int, record: _Facts) -> _Facts:
        return record if place % 3 else record | {"optional": True}

    return _each(gold, change), {kind: gold[kind][::2] for kind in _KINDS}


def _short_quotes(gold: _Facts) -> tuple[_Facts, _Facts]:
    """Cut quotations to three or four words on either side."""

    def cut(length: int, record: _Facts) -> _Facts:
        return record | {"text": " ".join(record.get("text", "").split()[:length])}

    return (
        _each(gold, lambda place, record: cut(4 - place % 2, record)),
        _each(gold, lambda place, record: cut(4 - place % 3 // 2, record)),
    )


def _retold(gold: _Facts) -> tuple[_Facts, _Facts]:
    """Lose every third or eighth word of a text, and the marks of one quotation."""

    def change(place: int, record: _Facts) -> _Facts:
        if "text" not in record:
            return record
        words = record["text"].split()
        del words[:: 8 if place % 2 else 3]
        return record | {
            "text": " ".join(words),
            "direct": record["direct"] and place % 5 != 4,
        }

    return gold, _each(gold, change)


def _alternatives(gold: _Facts) -> tuple[_Facts, _Facts]:
    """Find the last alternative of each string, beside a wrong one."""
    found = _each_string(gold, lambda text: f"Zinder|{text.split('|')[-1]}")
    return _each_string(gold, lambda text: f"{text}|Agadez"), found


def _spelt_otherwise(gold: _Facts) -> tuple[_Facts, _Facts]:
    """Write without accents, in capitals, with an article and other marks."""

    def change(text: str) -> str:
        bare = unicodedata.normalize("NFD", text.replace("'", "’").replace(" ", "\xa0"))
        return f"Les {bare.upper()}"

    return gold, _each_string(gold, change)


def _mixed_up(gold: _Facts) -> tuple[_Facts, _Facts]:
    """Give each record the evidence of the next one and half of its slots."""

    def mix(records: list[_Facts]) -> list[_Facts]:
        following = records[1:] + records[:1]
        return [
            one | {slot: other.get(slot) for slot in ["evidence", *sorted(other)[::2]]}
            for one, other in zip(records, following, strict=True)
        ]

    actors = {"actors": gold["actors"][::-1]}
    return gold, {kind: mix(gold[kind]) for kind in EVENTS} | actors


PERTURBATIONS: Mapping[str, Callable[[_Facts], tuple[_Facts, _Facts]]] = {
    "untouched": _untouched,
    "nothing_found": _nothing_found,
    "dropped": _dropped,
    "other_words": _other_words,
    "emptied": _emptied,
    "miscounted": _miscounted,
    "other_bounds": _other_bounds,
    "made_up": _made_up,
    "optional": _optional,
    "short_quotes": _short_quotes,
    "retold": _retold,
    "alternatives": _alternatives,
    "spelt_otherwise": _spelt_otherwise,
    "mixed_up": _mixed_up,
}
