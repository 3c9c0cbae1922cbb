# SPDX-License-Identifier: MIT
"""STIX 2.1 (OASIS Standard, 10 June 2021): a bundle of its own objects, no extensions.

An article is a `report`, an actor an `identity`, a place a `location`, an attack an
`incident` with relationships; deliveries, agreements and statements, for which STIX has
no object, are each a `note` on those who take part.
"""

import datetime as dt
from collections.abc import Iterator
from typing import Final

import attrs

from sahelcoop.export.core import (
    Event,
    Export,
    Json,
    Ledger,
    Source,
    Told,
    begin,
    uuid_of,
)
from sahelcoop.export.roles import (
    PARTIES,
    PLACES,
    Role,
    below,
    heading,
    keywords,
    places,
    roles,
    spot,
)
from sahelcoop.export.times import Times, times_of
from sahelcoop.model import (
    Actor,
    ActorKind,
    ActorRef,
    ArticleInfo,
    Attack,
    Place,
    PlaceKind,
    Statement,
)

__all__ = ["to_stix"]

_ARTICLE: Final = frozenset({"title", "outlet", "published.edtf", "url"})
_ACTOR: Final = frozenset({"kind", "names.0.text"})
_EVENT: Final = (
    {
        "kind",
        "status",
        "act",
        "terms",
        "certainty",
        "text",
        "sources.record",
        "date.edtf",
    }
    | {"items.*.description", "items.*.designation", "perpetrators.*.basis"}
    | below(PARTIES, "name", "actor")
    | below(PLACES, "name", "kind", "country", "subdivision", "lat", "lon")
)
_NAMELESS: Final = "an identity needs a name"
_RELATIONS: Final = {"perpetrator": "attributed-to", "target": "targets"}
"""Types of relationship that the specification names (5.1), between other objects."""


def to_stix(source: Source, *, created: dt.datetime | None = None) -> Export[Json]:
    """Write a bundle of STIX 2.1 objects.

    Every object of STIX has a time of creation: *created*, or midnight (UTC) of the day
    of publication; an article without either is refused. Ids are UUIDs (version 5) of
    ours.

    Raises ValueError for a *created* without a time zone.
    """
    ledger, found = begin(source, _ARTICLE)
    bundle = _Bundle(found, ledger, times_of(found, created, ledger))
    for key, actor in found.actors.items():
        bundle.actor(key, actor)
    for event in found.events:
        bundle.event(event)
    objects = [*bundle.objects.values(), *bundle.reports()]
    name = f"bundle--{uuid_of(*(one['id'] for one in objects))}"
    # An empty list "MUST NOT be used" (2.8).
    return ledger.close(
        _known({"type": "bundle", "id": name, "objects": objects or None})
    )


@attrs.frozen
class _Bundle:
    """Makes the objects of a bundle, each once."""

    found: Told
    ledger: Ledger
    times: dict[str, Times]
    objects: dict[str, Json] = attrs.field(factory=dict)
    held: dict[ArticleInfo, dict[str, None]] = attrs.field(factory=dict)
    """Ids of the objects that an article tells of."""

    def articles(self, record: str) -> list[ArticleInfo]:
        """Give the articles of a record that have a time."""
        return [a for a in self.found.articles[record] if a.id in self.times]

    def timed(self, record: str) -> bool:
        """Tell whether a record can be written; note it where it can't."""
        if not self.articles(record):
            self.ledger.refused(record, "record", "no article of it has a time")
        return bool(self.articles(record))

    def add(self, kind: str, record: str, key: tuple[str, ...], fields: Json) -> str:
        """Add an object that the articles of *record* tell of, and give its id."""
        name = f"{kind}--{uuid_of(kind, *key)}"
        articles = self.articles(record)
        for article in articles:
            self.held.setdefault(article, {})[name] = None
        time = self.times[articles[0].id].created
        self.objects.setdefault(name, _object(kind, name, time, fields))
        return name

    def actor(self, key: str, actor: Actor) -> None:
        """Write an actor as an identity."""
        if self.timed(key):
            self.ledger.rest(actor, _ACTOR, "an identity has one name and a class")
            person = actor.kind is ActorKind.PERSON
            fields = {
                "name": actor.name,
                "identity_class": "individual" if person else "organization",
                "labels": [actor.kind.value],
            }
            self.add("identity", key, (key,), fields)

    def party(self, event: Event, role: Role) -> str | None:
        """Give the identity of a party; who has no name has none."""
        if not isinstance(role.who, ActorRef):
            return None
        actor = self.found.actor(role.who)
        if actor is not None and self.articles(actor.id):
            return f"identity--{uuid_of('identity', actor.id)}"
        fields = {"name": role.who.name, "identity_class": "unknown"}
        return self.add("identity", event.id, ("name", role.who.name), fields)

    def place(self, event: Event, path: str, place: Place) -> str | None:
        """Give the location of a place; STIX demands a country or coordinates."""
        found = spot(event, path, place, self.ledger)
        fields: Json = {
            "name": place.name,
            "country": place.country,
            "administrative_area": place.subdivision,
            "city": place.name if place.kind is PlaceKind.LOCALITY else None,
        }
        if found is not None:
            fields["longitude"], fields["latitude"] = found
        elif place.country is None:
            reason = "a location needs a country or coordinates"
            self.ledger.refused(event.id, path, reason)
            return None
        key = tuple(f"{name}={value}" for name, value in fields.items())
        return self.add("location", event.id, key, fields)

    def event(self, event: Event) -> None:
        """Write an attack as an incident, anything else as a note."""
        if not self.timed(event.id):
            return
        self.ledger.rest(event, _EVENT, "no property of STIX holds it")
        parties = [(role, self.party(event, role)) for role in roles(event)]
        spots = [self.place(event, *one) for one in places(event)]
        labels = list(dict.fromkeys(keywords(event)))
        if isinstance(event, Attack):
            self.ledger.imputed(event.id, "record", "STIX demands a name: our heading")
            fields = {
                "name": heading(event),
                "description": _words(event),
                "labels": labels,
            }
            name = self.add("incident", event.id, (event.id,), fields)
            self.relate(event, name, parties, spots)
        else:
            self.note(event, labels, [name for _, name in parties] + spots)

    def note(self, event: Event, labels: list[str], about: list[str | None]) -> None:
        """Write an event as a note on those who take part and on its articles."""
        self.ledger.lost(event.id, "record", "STIX has no object for it: a note")
        articles = map(_report_id, self.articles(event.id))
        fields = {
            "abstract": heading(event),
            "content": _words(event) or heading(event),
            "labels": labels,
            "object_refs": list(dict.fromkeys([*filter(None, about), *articles])),
        }
        self.add("note", event.id, (event.id,), fields)

    def relate(
        self,
        attack: Attack,
        incident: str,
        parties: list[tuple[Role, str | None]],
        spots: list[str | None],
    ) -> None:
        """Tie an incident to those who did and suffered it, and to its places."""
        ties = [(_RELATIONS.get(r.name, "related-to"), r, name) for r, name in parties]
        for kind, role, name in ties:
            said = role.name
            if role.name == "perpetrator":
                number = int(role.path.split(".")[1])
                said = attack.perpetrators[number].basis
                if name is None:
                    self.ledger.lost(attack.id, f"perpetrators.{number}", _NAMELESS)
            self.tie(attack, kind, (incident, name), said)
        for name in spots:
            self.tie(attack, "located-at", (incident, name), None)

    def tie(
        self, attack: Attack, kind: str, ends: tuple[str, str | None], said: str | None
    ) -> None:
        """Write a relationship; none to what was not written."""
        source, target = ends
        if target is not None:
            fields = {
                "relationship_type": kind,
                "description": said,
                "source_ref": source,
                "target_ref": target,
            }
            key = (kind, source, target)
            self.add("relationship", attack.id, key, fields)

    def reports(self) -> Iterator[Json]:
        """Write each article that tells of anything as a report."""
        for article, held in self.held.items():
            if article.title is None:
                reason = "STIX demands a name: the address or the id"
                self.ledger.imputed(article.id, "title", reason)
            source = {
                "source_name": article.outlet or "unknown",
                "external_id": article.id,
                "url": article.url,
            }
            fields = {
                "name": article.title or article.url or article.id,
                "published": self.times[article.id].published,
                "object_refs": list(held),
                "external_references": [_known(source)],
            }
            time = self.times[article.id].created
            yield _object("report", _report_id(article), time, fields)


def _report_id(article: ArticleInfo) -> str:
    return f"report--{uuid_of('report', article.id)}"


def _words(event: Event) -> str | None:
    """Give the words of a statement, or those that tell of an event."""
    said = event.text if isinstance(event, Statement) else ""
    quotes = (one.exact for one in event.sources.get("record", ()))
    return said or next(quotes, None)


def _known(fields: Json) -> Json:
    return {key: value for key, value in fields.items() if value is not None}


def _object(kind: str, name: str, time: str, fields: Json) -> Json:
    head = {"type": kind, "spec_version": "2.1", "id": name}
    return head | {"created": time, "modified": time} | _known(fields)
