# SPDX-License-Identifier: MIT
"""The articles of a dossier: numbered, cited, listed."""

from collections.abc import Iterable, Mapping, Sequence

import attrs

from sahelcoop.model import ArticleInfo, Correction, Dossier, Report, Retraction
from sahelcoop.model._keys import keyed
from sahelcoop.page.frame import elsewhere, origin
from sahelcoop.page.html import Html, between, element
from sahelcoop.page.words import Words

__all__ = ["Sources"]


@attrs.frozen
class Sources:
    """The reports of a dossier by number, and who stands behind each record."""

    dossier: Dossier
    words: Words
    articles: Sequence[ArticleInfo]
    """In the order of publication; a source's number is its position from 1."""
    homes: Mapping[str, int]
    """Numbers by the keys of records."""
    copies: Mapping[str, Sequence[int]]
    """By the id of an article, the numbers of those that are one text with it."""
    people: Mapping[str, str]
    """Who corrected, by the keys of corrections."""

    @classmethod
    def of(cls, dossier: Dossier, words: Words) -> "Sources":
        """Number the reports of a dossier."""
        reports = sorted(dossier.reports, key=_published)
        numbers = {id(report): n for n, report in enumerate(reports, 1)}
        homes = {key: numbers[id(one)] for key, one, _ in keyed(dossier.reports)}
        articles = [report.article for report in reports]
        copies = {
            article: [n for n, info in enumerate(articles, 1) if info.id in copied]
            for copied in (one.articles for one in dossier.copies)
            for article in copied
        }
        people = {d.id: d.by for d in dossier.decisions if isinstance(d, Correction)}
        return cls(dossier, words, articles, homes, copies, people)

    def numbers(self, keys: Iterable[str]) -> list[int]:
        """Give the sources of records, each once."""
        return sorted({self.homes[key] for key in keys if key in self.homes})

    def cited(self, keys: Iterable[str]) -> Html:
        """Name who has these records, each with a link to the list."""
        keys = tuple(keys)
        found: list[str] = [
            element("a", self._name(number), href=f"#source-{number}")
            for number in self.numbers(keys)
        ]
        by = dict.fromkeys(self.people[key] for key in keys if key in self.people)
        found += [self.words.say("corrected", who=who) for who in by]
        return between(", ", found)

    def _name(self, number: int) -> str:
        """Call an article by its outlet, and by its number, for outlets print many."""
        outlet = self.articles[number - 1].outlet or self.words["source"]
        return f"{outlet}\N{NO-BREAK SPACE}[{number}]"

    def listed(self, events: Mapping[int, Sequence[int]]) -> Html:
        """List the sources, each with the numbers of the *events* that it tells."""
        return element(
            "ol",
            *(
                self._entry(number, info, events.get(number, ()))
                for number, info in enumerate(self.articles, 1)
            ),
            class_="sources",
        )

    def _entry(self, number: int, info: ArticleInfo, events: Sequence[int]) -> Html:
        title = element("cite", info.title or self.words["untitled"], lang="fr")
        parts = [
            element("span", f"[{number}]", class_="ref"),
            element("p", elsewhere(title, info.url), class_="title"),
            element("p", origin(info, self.words), class_="origin"),
        ]
        notes = [*self._notes(number, info)]
        if events:
            links = [element("a", str(n), href=f"#event-{n}") for n in events]
            tells = self.words["event.name" if len(events) == 1 else "events"]
            notes.append(between(" ", [tells, between(", ", links)]))
        parts += [element("p", note, class_="note") for note in notes]
        return element("li", *parts, id=f"source-{number}")

    def _notes(self, number: int, info: ArticleInfo) -> Iterable[Html]:
        """Say of which others an article is a copy, and that it was taken back."""
        copies = [
            element("a", self._name(n), href=f"#source-{n}")
            for n in self.copies.get(info.id, ())
            if n != number
        ]
        if copies:
            yield between(" ", [self.words["copy"], between(", ", copies)])
        for decision in self.dossier.decisions:
            if isinstance(decision, Retraction) and decision.article == info.id:
                told = self.words.say("retracted", who=decision.by)
                yield between(". ", [told, *filter(None, [decision.reason])])


def _published(report: Report) -> tuple[object, ...]:
    info = report.article
    return info.published is None, info.published or "", info.outlet or "", report.id
