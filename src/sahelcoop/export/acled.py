# SPDX-License-Identifier: MIT
"""Rows in the shape of ACLED, by its codebook (see `codes/acled.csv`)."""

from typing import Final

from sahelcoop.export.coding import codebook, numeric
from sahelcoop.export.core import Event, Export, Ledger, Source, Told
from sahelcoop.export.roles import below, heading, point
from sahelcoop.export.rows import Row
from sahelcoop.export.violence import (
    STATES,
    WRITTEN,
    Stretch,
    coded,
    deaths,
    note_others,
    place_of,
    stretch,
    struck,
    where_word,
)
from sahelcoop.model import (
    ActorKind,
    Attack,
    AttackKind,
    Group,
    Party,
    Place,
    Portion,
    Qualifier,
)

__all__ = ["to_acled"]

_ARTICLE: Final = frozenset({"outlet"})
_EVENT: Final = (
    WRITTEN
    | {"kind", "date.portion", "targets.*.description"}
    | below(("targets.*.actor",), "name", "actor")
)
_BOOK: Final = codebook("acled")
_UNKNOWN_TYPE: Final = "nobody tells rebels from militias, nor whose forces they are"
_OTHERS: Final = frozenset(
    {ActorKind.PRIVATE_MILITARY_COMPANY, ActorKind.INTERNATIONAL_ORGANISATION}
)


def to_acled(source: Source) -> Export[list[Row]]:
    """Write attacks as rows in the shape of ACLED; nothing else is coded there.

    `event_id_cnty` holds our id, for ACLED gives its own. An attack that ACLED could
    not hold (no day or month, no place finer than a country, nobody tells whether those
    who were struck bore arms) is refused.
    """
    return coded(source, _ARTICLE, _row, actors="a row names actors and their type")


def _row(event: Event, found: Told, ledger: Ledger) -> Row | None:
    """Write an event that ACLED codes; note why not, where it does not."""
    if not isinstance(event, Attack):
        ledger.refused(event.id, "record", "ACLED codes political violence")
        return None
    kind, when, place = _kind(event), stretch(event.date), place_of(event, ledger)
    if kind is None:
        reason = "no type fits: ACLED asks whether those who were struck bore arms"
        ledger.refused(event.id, "record", reason)
    elif when is None or when.word not in _BOOK.codes["time_precision"]:
        ledger.refused(event.id, "record", "ACLED demands a day, a week or a month")
    elif place is None or where_word(place) not in _BOOK.codes["geo_precision"]:
        ledger.refused(event.id, "record", "ACLED demands a place within a country")
    else:
        ledger.rest(event, _EVENT, "no column of ACLED holds it")
        note_others(event, ledger)
        sides = _sides(event, place, found, ledger)
        cells = _what(event, kind, ledger) | _when(event, when, ledger)
        cells |= sides | _where(event, place, ledger) | _sources(event, found)
        return _BOOK.row(cells)
    return None


def _kind(attack: Attack) -> str | None:
    """Give the type and the sub-type: who was struck tells battles from attacks."""
    groups = struck(attack)
    if code := _BOOK.codes["remote"].get(attack.kind):
        return code
    if groups == {Group.CIVILIAN}:
        return _BOOK.codes["civilians"].get(attack.kind)
    if groups or attack.kind is AttackKind.BATTLE:
        return _BOOK.codes["battle"].get(attack.kind)
    return None


def _what(attack: Attack, kind: str, ledger: Ledger) -> Row:
    event_type, _, sub_type = kind.partition("|")
    if not sub_type:
        ledger.refused(attack.id, "kind", "the text does not tell which device it was")
    ledger.imputed(attack.id, "id", "event_id_cnty is ACLED's own: our id")
    return {
        "event_id_cnty": attack.id,
        "disorder_type": _BOOK.codes["disorder_type"]["attack"],
        "event_type": event_type,
        "sub_event_type": sub_type or None,
        "fatalities": _fatalities(attack, ledger),
    }


def _fatalities(attack: Attack, ledger: Ledger) -> int:
    """Give one conservative number: the greatest of the least that are told."""
    tolls = deaths(attack)
    least = [
        _least(toll.quantity.low, toll.quantity.best, toll.quantity.high)
        for toll in tolls
    ]
    if not tolls:
        ledger.imputed(attack.id, "tolls", "no death is told: ACLED writes 0")
    elif len(tolls) > 1 or tolls[0].quantity.qualifier is not Qualifier.EXACT:
        reason = "one conservative number: the greatest of the least that are told"
        ledger.imputed(attack.id, "tolls", reason)
    return max(least, default=0)


def _least(low: float | None, best: float | None, high: float | None) -> int:
    """Give the least of a count; ACLED's lower estimate where there is no number."""
    told = low if low is not None else best
    if told is not None:
        return int(told)
    return int(_BOOK.codes["fatalities"]["unspecified"]) if high is None else 1


def _when(attack: Attack, when: Stretch, ledger: Ledger) -> Row:
    day = when.first + (when.last - when.first) / 2
    portion = None if attack.date is None else attack.date.portion
    if when.word == "month" and portion in {Portion.EARLY, Portion.LATE}:
        day = when.first if portion is Portion.EARLY else when.last
    if when.word != "day":
        reason = f"ACLED demands a day: {day}, with its precision beside it"
        ledger.imputed(attack.id, "date", reason)
    return {
        "event_date": str(day),
        "year": day.year,
        "time_precision": int(_BOOK.codes["time_precision"][when.word]),
    }


def _sides(attack: Attack, place: Place, found: Told, ledger: Ledger) -> Row:
    """Name both sides with their types; the order of ACLED's actors tells nothing."""
    first = [one.who for one in attack.perpetrators]
    second = [t.actor for t in attack.targets if t.actor is not None]
    others = [t.description for t in attack.targets if t.actor is None]
    names = [who.name for who in second] + others
    for number, target in enumerate(attack.targets):
        if target.actor is not None:
            reason = "its actor is named"
            ledger.lost(attack.id, f"targets.{number}.description", reason)
    inter1 = _inter(first[0] if first else None, place, found)
    inter2 = _inter(second[0] if second else None, place, found)
    if struck(attack) == {Group.CIVILIAN}:
        inter2 = _BOOK.codes["inter"]["civilians"]
    if first and inter1 is None:
        ledger.refused(attack.id, "perpetrators.0.who.actor", _UNKNOWN_TYPE)
    if second and inter2 is None:
        ledger.refused(attack.id, "targets", _UNKNOWN_TYPE)
    pair = sorted((inter1 or "", inter2 or "")) if names else (inter1 or "", "0")
    code = _BOOK.codes["interaction"].get("".join(pair))
    return {
        "actor1": first[0].name if first else None,
        "assoc_actor_1": "; ".join(who.name for who in first[1:]) or None,
        "inter1": None if inter1 is None else int(inter1),
        "actor2": names[0] if names else None,
        "assoc_actor_2": "; ".join(names[1:]) or None,
        "inter2": None if inter2 is None else int(inter2),
        "interaction": None if code is None else int(code),
    }


def _inter(party: Party | None, place: Place, found: Told) -> str | None:
    """Give the type of a side's main actor, where its kind tells it."""
    actor = found.actor(party)
    if actor is None:
        return None
    if actor.kind in STATES and None not in {actor.country, place.country}:
        home = actor.country == place.country
        return _BOOK.codes["inter"]["home" if home else "abroad"]
    return _BOOK.codes["inter"]["abroad"] if actor.kind in _OTHERS else None


def _where(attack: Attack, place: Place, ledger: Ledger) -> Row:
    spot = point(place)
    if spot is None:
        ledger.lost(attack.id, "places.0", "ACLED demands coordinates; none are honest")
    if place.country is not None:
        reason = "ACLED spells countries in its own way: `iso` tells"
        ledger.refused(attack.id, "places.0.country", reason)
    return {
        "iso": numeric(place.country),
        "location": place.name,
        "latitude": None if spot is None else spot[1],
        "longitude": None if spot is None else spot[0],
        "geo_precision": int(_BOOK.codes["geo_precision"][where_word(place)]),
    }


def _sources(attack: Attack, found: Told) -> Row:
    outlets = (article.outlet for article in found.articles[attack.id])
    return {
        "source": "; ".join(dict.fromkeys(filter(None, outlets))) or None,
        "notes": heading(attack),
    }
