# SPDX-License-Identifier: MIT
"""Rows in the shape of UCDP's Georeferenced Event Dataset (see `codes/ucdp.csv`)."""

from collections.abc import Iterable
from typing import Final

import attrs

from sahelcoop.export.coding import codebook
from sahelcoop.export.core import Event, Export, Ledger, Source, Told
from sahelcoop.export.roles import PLACES, below, point
from sahelcoop.export.rows import Row
from sahelcoop.export.violence import (
    STATES,
    WRITTEN,
    coded,
    deaths,
    note_others,
    place_of,
    stretch,
    struck,
    where_word,
)
from sahelcoop.model import (
    Actor,
    ActorKind,
    Attack,
    Certainty,
    Group,
    Place,
    Qualifier,
    Target,
    Toll,
)

__all__ = ["to_ucdp"]

_ARTICLE: Final = frozenset({"outlet", "title", "published.edtf"})
_EVENT: Final = (
    WRITTEN
    | {"certainty", "tolls.*.group", "targets.*.description"}
    | below(PLACES, "text")
    | below(("targets.*.actor",), "name", "actor")
    | below(("according_to.*",), "name", "description")
)
_BOOK: Final = codebook("ucdp")
_JOINT: Final = ";"


def to_ucdp(source: Source) -> Export[list[Row]]:
    """Write attacks with deaths as rows in the shape of UCDP GED.

    `id` holds our id, for UCDP gives its own; the ids and names of conflicts and dyads
    stay empty. An attack without a death, a date as good as a year, a place or two
    sides whose kind is known is refused.
    """
    return coded(source, _ARTICLE, _row, actors="a row names sides")


def _row(event: Event, found: Told, ledger: Ledger) -> Row | None:
    """Write an event that UCDP codes; note why not, where it does not."""
    if not isinstance(event, Attack) or not deaths(event):
        ledger.refused(
            event.id, "record", "UCDP codes violence with at least one death"
        )
        return None
    sides, when = _sides(event, found), stretch(event.date)
    place = place_of(event, ledger)
    if sides is None:
        ledger.refused(event.id, "record", "UCDP demands two sides of known kind")
    elif when is None:
        ledger.refused(event.id, "record", "UCDP demands a date within a year")
    elif place is None:
        ledger.refused(event.id, "record", "UCDP demands a place")
    else:
        ledger.rest(event, _EVENT, "no column of UCDP holds it")
        note_others(event, ledger)
        _note_parties(event, sides, ledger)
        ledger.imputed(event.id, "id", "UCDP gives its own ids: ours")
        cells: Row = {
            "id": event.id,
            "year": when.first.year,
            "date_prec": int(_BOOK.codes["date_prec"][when.word]),
            "date_start": str(when.first),
            "date_end": str(when.last),
            "event_clarity": _clarity(event),
        }
        cells |= sides.cells() | _where(event, place, ledger)
        cells |= _deaths(event, sides, ledger) | _sources(event, found)
        return _BOOK.row(cells)
    return None


def _clarity(attack: Attack) -> int | None:
    asserted = attack.certainty is Certainty.ASSERTED
    return int(_BOOK.codes["event_clarity"]["single"]) if asserted else None


@attrs.frozen
class _Sides:
    """The type of violence, the names of both sides, and which of them attacked."""

    kind: str
    a: str
    b: str | None
    attackers: str
    """The column of the attackers' deaths."""

    def cells(self) -> Row:
        """Give the cells of the sides."""
        kind = int(_BOOK.codes["type_of_violence"][self.kind])
        return {"type_of_violence": kind, "side_a": self.a, "side_b": self.b}


def _sides(attack: Attack, found: Told) -> _Sides | None:
    """Tell the sides: a government is side A, an attacker of civilians too."""
    who = attack.perpetrators[0].who if attack.perpetrators else None
    attacker = _combatant(found.actor(who))
    if who is None or attacker is None:
        return None
    if struck(attack) == {Group.CIVILIAN}:
        words = _called(attack.targets[0]) if attack.targets else None
        return _Sides("one_sided", who.name, words, "deaths_a")
    for target in attack.targets:
        other = _combatant(found.actor(target.actor))
        if other is not None:
            return _fight(attacker, who.name, other, _called(target))
    soldiers = None if _state(attacker) else _soldiers(attack)
    return None if soldiers is None else _Sides("state", soldiers, who.name, "deaths_b")


def _fight(attacker: Actor, name: str, other: Actor, called: str) -> _Sides:
    """Give the sides of a fight between two known combatants."""
    if _state(other) and not _state(attacker):
        return _Sides("state", called, name, "deaths_b")
    kind = "state" if _state(attacker) else "non_state"
    return _Sides(kind, name, called, "deaths_a")


def _called(target: Target) -> str:
    return target.description if target.actor is None else target.actor.name


def _note_parties(attack: Attack, sides: _Sides, ledger: Ledger) -> None:
    """Note who is named as no side."""
    names = {sides.a, sides.b}
    for number in range(1, len(attack.perpetrators)):
        ledger.lost(attack.id, f"perpetrators.{number}", "a row has two sides")
    for number, target in enumerate(attack.targets):
        if _called(target) not in names:
            ledger.lost(attack.id, f"targets.{number}", "a row has two sides")
        elif target.actor is not None:
            reason = "its actor is named"
            ledger.lost(attack.id, f"targets.{number}.description", reason)


def _combatant(actor: Actor | None) -> Actor | None:
    """Give an actor that can be a side: a state's, or an armed group."""
    if actor is None or not (_state(actor) or actor.kind is ActorKind.ARMED_GROUP):
        return None
    return actor


def _soldiers(attack: Attack) -> str | None:
    """Give the text's words for the soldiers that were struck."""
    words = [t.description for t in attack.targets if t.group is Group.MILITARY]
    words += [t.who for t in attack.tolls if t.group is Group.MILITARY and t.who]
    return words[0] if words else None


def _state(actor: Actor) -> bool:
    return actor.kind in STATES


def _deaths(attack: Attack, sides: _Sides, ledger: Ledger) -> Row:
    """Give the deaths by side, and their sum.

    Tolls are added up only where they are of different people for certain: one for each
    side, none of mixed or unknown people. Otherwise the greatest stands alone.
    """
    tolls = deaths(attack)
    columns = [_column(toll, sides) for toll in tolls]
    certain = len(set(columns)) == len(columns) and "deaths_unknown" not in columns
    if len(tolls) > 1 and not certain:
        tolls = [max(tolls, key=lambda toll: _figures(toll)[1])]
        columns = ["deaths_unknown"]
        ledger.imputed(attack.id, "tolls", "tolls may overlap: the greatest alone")
    if any(toll.quantity.qualifier is not Qualifier.EXACT for toll in tolls):
        reason = "UCDP demands numbers: the bounds that are told, or the best, or 1"
        ledger.imputed(attack.id, "tolls", reason)
    figures = [_figures(toll) for toll in tolls]
    low, best, high = (sum(each) for each in zip(*figures, strict=True))
    known = ("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown")
    cells: Row = dict.fromkeys(known, 0)
    cells |= {name: each[1] for name, each in zip(columns, figures, strict=True)}
    return cells | {"best": best, "high": high, "low": low}


def _column(toll: Toll, sides: _Sides) -> str:
    if toll.group is Group.CIVILIAN:
        return "deaths_civilians"
    if toll.group is Group.ATTACKER:
        return sides.attackers
    if toll.group is Group.MILITARY and sides.kind == "state":
        return "deaths_a"
    return "deaths_unknown"


def _figures(toll: Toll) -> tuple[int, int, int]:
    """Give low, best and high; what is not told is the nearest that is, or 1."""
    number = toll.quantity
    told = [n for n in (number.best, number.low, number.high) if n is not None]
    best = told[0] if told else 1
    low = best if number.low is None else number.low
    high = best if number.high is None else number.high
    return int(low), int(best), int(high)


def _where(attack: Attack, place: Place, ledger: Ledger) -> Row:
    spot = point(place)
    if spot is None:
        ledger.lost(attack.id, "places.0", "UCDP demands coordinates; none are honest")
    return {
        "where_prec": int(_BOOK.codes["where_prec"][where_word(place)]),
        "where_coordinates": place.name,
        "where_description": place.text,
        "latitude": None if spot is None else spot[1],
        "longitude": None if spot is None else spot[0],
    }


def _sources(attack: Attack, found: Told) -> Row:
    articles = found.articles[attack.id]
    dates = [None if a.published is None else a.published.edtf for a in articles]
    return {
        "number_of_sources": len(articles),
        "source_office": _joined(article.outlet for article in articles),
        "source_date": _joined(dates),
        "source_headline": _joined(article.title for article in articles),
        "source_original": _joined(who.name for who in attack.according_to),
    }


def _joined(texts: Iterable[str | None]) -> str | None:
    return _JOINT.join(text for text in texts if text) or None
