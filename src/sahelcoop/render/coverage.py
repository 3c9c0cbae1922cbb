# SPDX-License-Identifier: MIT
"""What a dossier holds on each event: who tells of it, and who contradicts whom."""

from collections.abc import Mapping, Sequence

import attrs

from sahelcoop.model._keys import keyed
from sahelcoop.model._record import Record
from sahelcoop.model.actors import Actor
from sahelcoop.model.article import ArticleInfo
from sahelcoop.model.dossier import (
    Comparison,
    Dossier,
    MergedField,
    Variant,
)
from sahelcoop.render.plan import Happening

__all__ = ["Coverage", "Story", "rivals", "stories"]


@attrs.frozen
class Story:
    """One event as a dossier has it."""

    event: Happening
    """With the preferred values."""
    members: tuple[Record, ...]
    """The records that tell of it."""
    keys: tuple[str, ...]
    fields: tuple[MergedField, ...]


def stories(dossier: Dossier) -> list[Story]:
    """List the events of a dossier by date, what has none last."""
    return [
        Story(m.record, tuple(map(dossier.record, m.members)), m.members, m.fields)
        for m in dossier.timeline()
        if isinstance(m.record, Happening)
    ]


def rivals(field: MergedField) -> list[Variant]:
    """Give the preferred value and those against it; nothing where none is."""
    first, *others = field.variants
    against = [v for v in others if v.comparison is Comparison.CONTRADICTS]
    return [first, *against] if against else []


@attrs.frozen
class Coverage:
    """The articles of a dossier, and what they tell."""

    dossier: Dossier
    actors: Mapping[str, Actor]
    """By id; all reports know the actors of each."""
    articles: Mapping[str, ArticleInfo]
    """The article behind each record, by the key of the record."""
    origins: Mapping[str, str]
    """Of copied articles, the one that stands for all of them, by id."""

    @classmethod
    def of(cls, dossier: Dossier) -> "Coverage":
        """Index a *dossier*."""
        told = list(keyed(dossier.reports))
        actors = {r.id: r for _, _, r in reversed(told) if isinstance(r, Actor)}
        articles = {key: report.article for key, report, _ in told}
        origins = {
            article: copies.articles[0]
            for copies in dossier.copies
            for article in copies.articles
        }
        return cls(dossier, actors, articles, origins)

    def weight(self, story: Story) -> int:
        """Count the articles that tell of an event and are no copies of one another."""
        told = {self.articles[key].id for key in story.keys if key in self.articles}
        return len({self.origins.get(article, article) for article in told})

    def first(self, variant: Variant) -> object:
        """Give the record that a variant stands in first."""
        return self.dossier.record(variant.records[0])

    def outlets(self, variant: Variant) -> Sequence[str]:
        """Name the outlets of a variant; nobody where one has no name."""
        found = [self.articles.get(key) for key in variant.records]
        names = {info.outlet for info in found if info is not None}
        return sorted(map(str, names - {None}))
