# SPDX-License-Identifier: MIT
"""Events in the shape of PLOVER, manual 0.8 (see `codes/plover.csv`)."""

from collections.abc import Mapping
from typing import Final

from sahelcoop.export.coding import alpha3, codebook
from sahelcoop.export.core import (
    Event,
    Export,
    Json,
    Ledger,
    Source,
    Told,
)
from sahelcoop.export.roles import PARTIES, PLACES, Role, below, places, point, roles
from sahelcoop.export.violence import coded, stretch
from sahelcoop.model import (
    ActorRef,
    Agreement,
    AgreementStatus,
    Attack,
    AttackKind,
    Basis,
    Delivery,
    DeliveryStatus,
    Harm,
    Party,
    Place,
    Qualifier,
    Terms,
)

__all__ = ["to_plover"]

_ARTICLE: Final = frozenset({"url", "title", "outlet"})
_EVENT: Final = (
    {"kind", "act", "status", "terms", "items.*.category", "date.edtf"}
    | {"date.not_before", "date.not_after", "tolls.*.harm"}
    | below(("tolls.*.quantity",), "qualifier", "low", "best", "high")
    | below(PARTIES, "name", "description", "label", "actor", "role")
    | below(PLACES, "name", "country", "geonames", "lat", "lon")
)
_BOOK: Final = codebook("plover")
_SIDES: Final[Mapping[str, str]] = {
    "supplier": "source",
    "perpetrator": "source",
    "party": "source",
    "speaker": "source",
    "recipient": "recipient",
    "target": "recipient",
}
_ENDED: Final = frozenset(
    {AgreementStatus.SUSPENDED, AgreementStatus.DENOUNCED, AgreementStatus.BROKEN}
)
_FIRM: Final = frozenset({Basis.CLAIMED, Basis.ASSERTED})
_NEED_RECIPIENT: Final = frozenset({"AID", "COOPERATE", "SANCTION"})
_SUFFERED: Final[Mapping[Harm, str]] = {Harm.KILLED: "dead", Harm.WOUNDED: "injured"}


def to_plover(source: Source) -> Export[list[Json]]:
    """Write events as PLOVER records.

    PLOVER codes what is done or promised, no comments; each event needs a day and one
    who acts. Who is only suspected of an attack is no source. What cannot be coded is
    refused.
    """
    told = "a record names actors and their sector"
    return coded(source, _ARTICLE, _record, actors=told)


def _record(event: Event, found: Told, ledger: Ledger) -> Json | None:
    """Write an event that PLOVER codes; note why not, where it does not."""
    category, when = _category(event, ledger), stretch(event.date)
    sides = _sides(event, found, ledger)
    if category is None:
        ledger.refused(event.id, "record", "PLOVER has no category for it")
    elif when is None:
        ledger.refused(event.id, "record", "PLOVER demands days within a year")
    elif "source" not in sides:
        ledger.refused(event.id, "record", "PLOVER demands one who acts")
    elif category in _NEED_RECIPIENT and "recipient" not in sides:
        ledger.refused(event.id, "record", f"{category} demands a recipient")
    else:
        ledger.rest(event, _EVENT, "no field of PLOVER holds it")
        days = {"date": str(when.first)}
        if when.word != "day":
            days["enddate"] = str(when.last)
        cells = {"id": event.id, "event": [category], **days, **sides}
        cells |= _how(event) | _where(event, ledger) | _suffered(event, ledger)
        return cells | _cited(event, found)
    return None


def _category(event: Event, ledger: Ledger) -> str | None:
    if isinstance(event, Delivery):
        return _of_delivery(event, ledger)
    if isinstance(event, Attack):
        return _BOOK.codes["attack"].get(event.kind)
    if isinstance(event, Agreement):
        return _BOOK.codes["agreement"].get(event.status)
    return _BOOK.codes["statement"].get(event.act)


def _of_delivery(delivery: Delivery, ledger: Ledger) -> str | None:
    """Tell promises from deliveries, and aid from trade."""
    codes = _BOOK.codes["delivery"]
    if delivery.status not in {DeliveryStatus.SHIPPED, DeliveryStatus.DELIVERED}:
        return codes.get(delivery.status)
    if delivery.terms is not None and delivery.terms in codes:
        return codes[delivery.terms]
    reason = "no word on terms that PLOVER tells apart: AID"
    ledger.imputed(delivery.id, "terms", reason)
    return codes[Terms.GIFT]


def _sides(event: Event, found: Told, ledger: Ledger) -> dict[str, list[Json]]:
    """Give who acts and who is acted upon."""
    sides: dict[str, list[Json]] = {}
    for role in roles(event):
        side = _side(event, role)
        if side is None:
            ledger.lost(event.id, role.path, f"no field for a {role.name}")
        elif role.name != "perpetrator" or _acted(event, role, ledger):
            sides.setdefault(side, []).append(_actor(role.who, found))
    return sides


def _side(event: Event, role: Role) -> str | None:
    """Tell the side of a party: in a battle all act, a deal is ended by some."""
    if isinstance(event, Attack) and event.kind is AttackKind.BATTLE:
        return "source" if role.name in _SIDES else None
    if isinstance(event, Agreement) and event.status in _ENDED:
        if role.name == "doer":
            return "source"
        if role.name == "party":
            return None if role.who in event.by else "recipient"
    return _SIDES.get(role.name)


def _acted(event: Event, role: Role, ledger: Ledger) -> bool:
    """Tell whether a perpetrator is said without reserve to have acted."""
    number = int(role.path.split(".")[1])
    firm = isinstance(event, Attack) and event.perpetrators[number].basis in _FIRM
    if not firm:
        reason = "PLOVER holds no doubt; nobody claims or states that it acted"
        ledger.refused(event.id, role.path, reason)
    return firm


def _actor(party: Party, found: Told) -> Json:
    """Write an actor; a code that its kind does not tell is left out."""
    if not isinstance(party, ActorRef):
        return {"actor_text": party.name}
    actor = found.actor(party)
    written = {
        "code": None if actor is None else _code(actor.kind, actor.country),
        "sector": None if actor is None else _BOOK.codes["sector"].get(actor.kind),
        "actor_text": party.label,
        "identifier_text": party.name,
        "office": party.role,
    }
    return {name: value for name, value in written.items() if value is not None}


def _code(kind: str, country: str | None) -> str | None:
    return _BOOK.codes["nonstate"].get(kind) or alpha3(country)


def _how(event: Event) -> Json:
    """Give mode and context."""
    words = [getattr(event, name, None) for name in ("kind", "act", "status")]
    if isinstance(event, Delivery):
        words += [item.category for item in event.items]
    found: Json = {}
    for name in ("mode", "context"):
        codes = (_BOOK.codes[name].get(word or "") for word in words)
        found[name] = list(dict.fromkeys(code for code in codes if code is not None))
    return {name: values for name, values in found.items() if values}


def _where(event: Event, ledger: Ledger) -> Json:
    spots = list(places(event))
    for path, place in spots:
        if place.lat is not None and point(place) is None:
            reason = "coordinates would be finer than the text"
            ledger.refused(event.id, path, reason)
    return {"event_loc": [_place(place) for _, place in spots]} if spots else {}


def _place(place: Place) -> Json:
    longitude, latitude = point(place) or (None, None)
    written = {
        "name": place.name,
        "geonameid": place.geonames,
        "latitude": latitude,
        "longitude": longitude,
        "country code": place.country,
        "cc3": alpha3(place.country),
    }
    return {name: value for name, value in written.items() if value is not None}


def _suffered(event: Event, ledger: Ledger) -> Json:
    """Give the dead and the injured, where one exact number is told."""
    if not isinstance(event, Attack):
        return {}
    found: Json = {}
    for harm, name in _SUFFERED.items():
        tolls = [toll for toll in event.tolls if toll.harm is harm]
        if len(tolls) == 1 and tolls[0].quantity.qualifier is Qualifier.EXACT:
            found[name] = tolls[0].quantity.best
    for number, toll in enumerate(event.tolls):
        if _SUFFERED.get(toll.harm) not in found:
            reason = "PLOVER holds one number of dead and one of injured"
            ledger.lost(event.id, f"tolls.{number}", reason)
    return found


def _cited(event: Event, found: Told) -> Json:
    articles = found.articles[event.id]
    cited = [
        {"url": a.url, "title": a.title, "publication": a.outlet} for a in articles
    ]
    known = [{n: v for n, v in one.items() if v is not None} for one in cited]
    return {"cite_info": known}
