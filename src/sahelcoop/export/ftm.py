# SPDX-License-Identifier: MIT
"""FollowTheMoney 4: entities as `followthemoney` and OpenSanctions' tools read them.

An article is an Article, an actor a Person, PublicBody, Company or Organization, a
place an Address, a statement a Note, any other event an Event. No topic says that an
actor is criminal: an article's word is no sanction.
"""

import re
from collections.abc import Mapping
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
    calendar,
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
from sahelcoop.model import (
    Actor,
    ActorKind,
    ActorRef,
    ArticleInfo,
    Name,
    NameKind,
    PartialDate,
    Place,
    Statement,
)

__all__ = ["to_ftm"]

_SCHEMATA: Final[Mapping[ActorKind, tuple[str, str | None]]] = {
    ActorKind.PERSON: ("Person", None),
    ActorKind.STATE: ("PublicBody", None),
    ActorKind.GOVERNMENT: ("PublicBody", "gov.national"),
    ActorKind.ARMED_FORCE: ("PublicBody", "mil"),
    ActorKind.COMPANY: ("Company", None),
    ActorKind.INTERNATIONAL_ORGANISATION: ("Organization", "gov.igo"),
}
"""Schema and topic of an actor; all others are organizations without a topic."""
_NAMES: Final[Mapping[NameKind, str]] = {
    NameKind.ACRONYM: "abbreviation",
    NameKind.METONYM: "weakAlias",
    NameKind.MISSPELLING: "weakAlias",
}
"""Property of a name besides the first; all others are an alias."""
_ARTICLE: Final = frozenset({"title", "outlet", "author", "published.edtf", "url"})
_ACTOR: Final = {"kind", "names.*.text", "country", "offices.*.title", "identifiers"}
_EVENT: Final = (
    {"kind", "status", "act", "certainty", "terms", "text", "sources.record"}
    | {"date.edtf", "subject", "name", "motive"}
    | below(("items.*",), "description", "designation")
    | below(PARTIES, "name", "actor")
    | below(PLACES, "name", "country", "lat", "lon", "wikidata")
)
_PROSE: Final = ("name", "subject", "motive")
"""Fields of an event that hold words of the text."""
_PREFIX: Final = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?", re.ASCII)
"""Dates of FollowTheMoney: the first parts of an ISO date."""
_WIKIDATA: Final = re.compile(r"Q[1-9]\d*", re.ASCII)
_WEB: Final = ("http://", "https://")
_LAST: Final = 9999
"""A last year of open digits; FollowTheMoney drops it."""
_ID: Final = re.compile(r"[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?", re.ASCII)
"""Ids of FollowTheMoney."""


def to_ftm(source: Source) -> Export[list[Json]]:
    """Write entities, each with `id`, `schema` and `properties`."""
    ledger, found = begin(source, _ARTICLE)
    entities = _Entities(found, ledger)
    for article in dict.fromkeys(a for each in found.articles.values() for a in each):
        entities.article(article)
    for key, actor in found.actors.items():
        entities.actor(key, actor)
    for event in found.events:
        entities.event(event)
    return ledger.close(list(entities.made.values()))


@attrs.frozen
class _Entities:
    """Makes entities, each id once."""

    found: Told
    ledger: Ledger
    made: dict[str, Json] = attrs.field(factory=dict)

    def add(self, key: str, schema: str, properties: Mapping[str, object]) -> str:
        """Add an entity under our id, and give it as FollowTheMoney takes ids."""
        name = _id(key)
        filled = {name: _texts(value) for name, value in properties.items()}
        kept = {name: texts for name, texts in filled.items() if texts}
        entity = {"id": name, "schema": schema, "properties": kept}
        self.made.setdefault(name, entity)
        return name

    def article(self, article: ArticleInfo) -> None:
        """Write an article."""
        if article.url is not None and not article.url.startswith(_WEB):
            self.ledger.lost(article.id, "url", "no address of the web")
        dates = self.dates(article.id, "published", article.published)
        properties = {
            "title": article.title,
            "publisher": article.outlet,
            "author": article.author,
            "sourceUrl": _web(article),
            "publishedAt": dates.get("date"),
        }
        self.add(article.id, "Article", properties)

    def actor(self, key: str, actor: Actor) -> None:
        """Write an actor with all its names."""
        self.ledger.rest(actor, _ACTOR, "no property of FollowTheMoney holds it")
        schema, topic = _SCHEMATA.get(actor.kind, ("Organization", None))
        wikidata = actor.identifiers.get("wikidata", "")
        properties: dict[str, object] = {
            "name": actor.name,
            "country": actor.country and actor.country.lower(),
            "topics": topic,
            "wikidataId": wikidata if _WIKIDATA.fullmatch(wikidata) else None,
            **_other_names(actor.names[1:]),
        }
        for register in actor.identifiers:
            if register != "wikidata" or properties["wikidataId"] is None:
                reason = "no property of FollowTheMoney holds it"
                self.ledger.lost(key, f"identifiers.{register}", reason)
        titles = tuple(office.title for office in actor.offices)
        if actor.kind is ActorKind.PERSON:
            properties["position"] = titles
        elif titles:
            self.ledger.lost(key, "offices", "only a Person has a position")
        self.add(key, schema, properties)

    def party(self, role: Role) -> str | None:
        """Give the entity of a party; who has no name has none."""
        if not isinstance(role.who, ActorRef):
            return None
        if (actor := self.found.actor(role.who)) is not None:
            return _id(actor.id)
        key = uuid_of("name", role.who.name)
        return self.add(key, "LegalEntity", {"name": role.who.name})

    def place(self, event: Event, path: str, place: Place) -> str:
        """Write a place as an address."""
        longitude, latitude = spot(event, path, place, self.ledger) or (None, None)
        properties = {
            "full": place.name,
            "country": place.country and place.country.lower(),
            "wikidataId": place.wikidata,
            "latitude": latitude,
            "longitude": longitude,
        }
        key = uuid_of("place", *(f"{n}={v}" for n, v in properties.items()))
        return self.add(key, "Address", properties)

    def event(self, event: Event) -> None:
        """Write a statement as a note on its speakers, anything else as an event."""
        self.ledger.rest(event, _EVENT, "no property of FollowTheMoney holds it")
        self.ledger.imputed(event.id, "record", "an entity has a name: our heading")
        ends = [(role, self.party(role)) for role in roles(event)]
        articles = self.found.articles[event.id]
        words = [one.exact for one in event.sources.get("record", ())]
        common: dict[str, object] = {
            "name": heading(event),
            "proof": [_id(article.id) for article in articles],
            "sourceUrl": [_web(article) for article in articles],
            "publisher": [article.outlet for article in articles],
            "keywords": keywords(event),
            "notes": [f"{role.name}: {role.who.name}" for role, _ in ends],
        }
        if isinstance(event, Statement):
            if event.date is not None:
                self.ledger.lost(event.id, "date", "a Note has no date")
            speakers = [name for role, name in ends if role.name == "speaker"]
            said = {"description": event.text or words, "entity": speakers}
            self.add(event.id, "Note", common | said)
            return
        spots = list(places(event))
        at: dict[str, object] = {
            "recordId": event.id,
            "summary": words,
            "description": [getattr(event, name, None) for name in _PROSE],
            "involved": [name for role, name in ends if role.name != "source"],
            "location": [place.name for _, place in spots],
            "addressEntity": [self.place(event, *one) for one in spots],
            "country": [p.country and p.country.lower() for _, p in spots],
        }
        when = self.dates(event.id, "date", event.date)
        self.add(event.id, "Event", common | at | when)

    def dates(self, key: str, field: str, date: PartialDate | None) -> dict[str, str]:
        """Give a date as a prefix of an ISO date, or else as its first and last day."""
        if date is None:
            return {}
        if _PREFIX.fullmatch(date.edtf):
            return {"date": date.edtf}
        ends = {"startDate": date.earliest, "endDate": date.latest}
        known = {
            name: str(day)
            for name, bound in ends.items()
            if (day := calendar(bound)) is not None and day.year < _LAST
        }
        if known:
            reason = "doubt and open digits have no place: the first and the last day"
            self.ledger.imputed(key, field, reason)
        else:
            self.ledger.lost(key, field, "neither a first nor a last day is known")
        return known


def _web(article: ArticleInfo) -> str | None:
    url = article.url or ""
    return url if url.startswith(_WEB) else None


def _id(key: str) -> str:
    """Give our id where FollowTheMoney takes it, or else a UUID made of it."""
    return key if _ID.fullmatch(key) else uuid_of("id", key)


def _texts(value: object) -> list[str]:
    """Give the values of a property: texts, each once."""
    values = value if isinstance(value, list | tuple) else (value,)
    return list(dict.fromkeys(str(one) for one in values if one not in {None, ""}))


def _other_names(names: tuple[Name, ...]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in names:
        found.setdefault(_NAMES.get(name.kind, "alias"), []).append(name.text)
    return found
