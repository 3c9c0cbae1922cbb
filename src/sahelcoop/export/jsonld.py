# SPDX-License-Identifier: MIT
"""JSON-LD 1.1: schema.org for what is told, W3C Web Annotations for the words.

The context stands in the document, so that nobody has to fetch one. A delivery, an
attack and an agreement are each an Action; what is quoted is a Quotation, what is
reported a Claim. Dates are EDTF, with the Library of Congress' datatype.
"""

from collections.abc import Iterator, Mapping
from typing import Final

import attrs

from sahelcoop.export.annotations import annotations, iri
from sahelcoop.export.core import (
    Event,
    Export,
    Json,
    Ledger,
    Source,
    Told,
    begin,
    single_day,
)
from sahelcoop.export.roles import (
    PARTIES,
    PLACES,
    Role,
    below,
    heading,
    places,
    point,
    roles,
)
from sahelcoop.export.schemaorg import (
    ACTORS,
    STATUSES,
    named,
    node,
    of_attack,
    of_delivery,
    wikidata,
)
from sahelcoop.model import (
    ActorKind,
    ArticleInfo,
    Attack,
    Basis,
    Certainty,
    Delivery,
    Form,
    Party,
    Place,
    Statement,
)

__all__ = ["CONTEXT", "to_jsonld"]

CONTEXT: Final[Json] = {
    "schema": "https://schema.org/",
    "oa": "http://www.w3.org/ns/oa#",
    "dcterms": "http://purl.org/dc/terms/",
    "edtf": "http://id.loc.gov/datatypes/edtf/",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "schema:datePublished": {"@type": "schema:Date"},
    "dcterms:date": {"@type": "edtf:EDTF"},
    "oa:start": {"@type": "xsd:nonNegativeInteger"},
    "oa:end": {"@type": "xsd:nonNegativeInteger"},
}

_ROLES: Final[Mapping[str, str]] = {
    "supplier": "agent",
    "recipient": "recipient",
    "participant": "participant",
    "perpetrator": "agent",
    "target": "object",
    "party": "agent",
}
"""Property of an Action for a party; who tells of it is no part of it."""
_FIRM: Final = frozenset({Basis.CLAIMED, Basis.ASSERTED})
"""On which a perpetrator is written as the agent."""
_ARTICLE: Final = frozenset({"title", "outlet", "author", "published.edtf", "url"})
_ACTOR: Final = {"kind", "names.*.text", "offices.*.title", "identifiers", "sources"}
_QUANTITIES: Final = ("items.*.quantity", "means.*.quantity", "tolls.*.quantity")
_EVENT: Final = (
    {"sources", "date.edtf", "terms", "certainty", "text"}
    | {
        "tolls.*.harm",
        "tolls.*.who",
        "carriers.*.description",
        "carriers.*.designation",
    }
    | below(("items.*", "means.*"), "description", "designation", "category")
    | below(_QUANTITIES, "qualifier", "low", "best", "high", "unit")
    | below(tuple(p for p in PARTIES if p != "according_to.*"), "name", "actor")
    | below(PLACES, "name", "country", "lat", "lon", "geonames", "wikidata")
)


def to_jsonld(source: Source) -> Export[Json]:
    """Write a graph of articles, actors, events and annotations.

    Nodes are named by UUIDs (version 5) of our ids, as `urn:uuid:…`. The offsets of a
    TextPositionSelector are code points of the article's untouched text.
    """
    ledger, found = begin(source, _ARTICLE)
    graph = _Graph(found, ledger)
    nodes = [*graph.articles(), *graph.actors(), *graph.events()]
    return ledger.close({"@context": CONTEXT, "@graph": nodes})


@attrs.frozen
class _Graph:
    """Makes the nodes of the graph."""

    found: Told
    ledger: Ledger

    def articles(self) -> Iterator[Json]:
        """Write each article."""
        for article in dict.fromkeys(
            each for tellers in self.found.articles.values() for each in tellers
        ):
            day = single_day(article.published)
            yield _node(
                iri(article.id),
                "NewsArticle",
                {
                    "identifier": article.id,
                    "headline": article.title,
                    "url": article.url,
                    "creditText": article.author,
                    "publisher": named("Organization", article.outlet),
                    "datePublished": None if day is None else str(day),
                },
                _date(article),
            )

    def actors(self) -> Iterator[Json]:
        """Write each actor, and the words that name it."""
        for key, actor in self.found.actors.items():
            self.ledger.rest(actor, _ACTOR, "no property of schema.org holds it")
            person = actor.kind is ActorKind.PERSON
            titles = [office.title for office in actor.offices]
            if titles and not person:
                self.ledger.lost(key, "offices", "only a Person has a jobTitle")
            registers = set(actor.identifiers) - {"wikidata"}
            for register in sorted(registers):
                reason = "no address of this register is known"
                self.ledger.lost(key, f"identifiers.{register}", reason)
            yield _node(
                iri(key),
                ACTORS.get(actor.kind, "Organization"),
                {
                    "identifier": key,
                    "name": actor.name,
                    "alternateName": [name.text for name in actor.names[1:]],
                    "jobTitle": titles if person else None,
                    "sameAs": wikidata(actor.identifiers.get("wikidata")),
                },
            )
            yield from annotations(actor, self.ledger)

    def events(self) -> Iterator[Json]:
        """Write each event, and the words that tell of it."""
        for event in self.found.events:
            self.ledger.rest(event, _EVENT, "no property of schema.org holds it")
            if isinstance(event, Statement):
                yield self.statement(event)
            else:
                yield self.action(event)
            yield from annotations(event, self.ledger)

    def statement(self, event: Statement) -> Json:
        """Write a statement as a Quotation, or as a Claim where nothing is quoted."""
        speakers = [self.party(one) for one in event.speakers]
        for role in roles(event):
            if role.name != "speaker":
                self.lose(event, role)
        quoted = event.form is not Form.INDIRECT
        articles = [{"@id": iri(a.id)} for a in self.found.articles[event.id]]
        return _node(
            iri(event.id),
            "Quotation" if quoted else "Claim",
            {
                "identifier": event.id,
                "name": heading(event),
                "text": event.text,
                "spokenByCharacter" if quoted else "author": speakers,
                "isPartOf" if quoted else "appearance": articles,
            },
            _date(event),
        )

    def action(self, event: Event) -> Json:
        """Write any other event as an Action."""
        kind, more = "Action", of_attack(event) if isinstance(event, Attack) else {}
        if isinstance(event, Delivery):
            kind, more = of_delivery(event)
            if event.status not in STATUSES:
                self.ledger.lost(
                    event.id, "status", "no status of an Action is like it"
                )
        properties: Json = {
            "identifier": event.id,
            "name": heading(event),
            "location": [self.place(event, *one) for one in places(event)],
            "subjectOf": [{"@id": iri(a.id)} for a in self.found.articles[event.id]],
        }
        if getattr(event, "certainty", None) is Certainty.ALLEGED:
            properties["disambiguatingDescription"] = "alleged"
        for role in roles(event):
            if name := self.role(event, kind, role):
                properties.setdefault(name, []).append(self.party(role.who))
        for name, values in more.items():
            properties[name] = [*properties.get(name, []), *values]
        return _node(iri(event.id), kind, properties, _date(event))

    def role(self, event: Event, kind: str, role: Role) -> str | None:
        """Name the property for a party; who is only suspected is no agent."""
        if role.name == "perpetrator" and isinstance(event, Attack):
            number = int(role.path.split(".")[1])
            if event.perpetrators[number].basis not in _FIRM:
                reason = "an agent has done it; nobody claims or states that it has"
                self.ledger.refused(event.id, role.path, reason)
                return None
        if role.name == "recipient" and kind == "SellAction":
            return "buyer"
        if role.name == "source":
            self.lose(event, role)
        return _ROLES.get(role.name)

    def lose(self, event: Event, role: Role) -> None:
        """Note a party that no property is for."""
        self.ledger.lost(event.id, role.path, f"no property for a {role.name}")

    def party(self, who: Party) -> Json:
        """Refer to an actor of the graph, or write what the text calls the party."""
        if (actor := self.found.actor(who)) is not None:
            return {"@id": iri(actor.id)}
        return node("Thing", {"name": who.name})

    def place(self, event: Event, path: str, place: Place) -> Json:
        """Write a place; coordinates only where a point honestly stands for it."""
        spot = point(place)
        if spot is None and place.lat is not None:
            reason = "coordinates would be finer than the text"
            self.ledger.refused(event.id, path, reason)
        geo = None
        if spot is not None:
            where = {"longitude": spot[0], "latitude": spot[1]}
            geo = node("GeoCoordinates", where)
        same = [wikidata(place.wikidata)]
        if place.geonames is not None:
            same.append({"@id": f"https://sws.geonames.org/{place.geonames}/"})
        country = {"addressCountry": place.country}
        address = None if place.country is None else node("PostalAddress", country)
        named = {"name": place.name, "geo": geo, "address": address, "sameAs": same}
        return node("Place", named)


def _node(
    name: str, kind: str, properties: Mapping[str, object], date: Json | None = None
) -> Json:
    return {"@id": name} | node(kind, properties) | (date or {})


def _date(owner: ArticleInfo | Event) -> Json:
    date = owner.published if isinstance(owner, ArticleInfo) else owner.date
    return {} if date is None else {"dcterms:date": date.edtf}
