# SPDX-License-Identifier: MIT
"""The facts of a report, numbered as the text tells them, and a card for each."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

import attrs

from sahelcoop.model import (
    Absence,
    Actor,
    Certainty,
    Delivery,
    Event,
    Record,
    Report,
)
from sahelcoop.page.html import Html, between, element, joined
from sahelcoop.page.marks import Mark
from sahelcoop.page.words import Words
from sahelcoop.render import summarise
from sahelcoop.render.plan import Told

__all__ = ["Fact", "card", "cast", "facts_of", "marks_of", "name_of"]

WHOLE = "record"
"""What stands for the record as a whole among its sources."""


@attrs.frozen(order=True)
class Quote:
    """Words of the article, without the blanks around them."""

    start: int
    end: int
    words: str


@attrs.frozen
class Fact:
    """A record with its number on the page, and the words behind it in the text."""

    number: int
    record: Told
    quotes: Mapping[str, Sequence[Quote]]
    """By field; what the article does not bear out is left out."""


def _quotes(record: Record, text: str) -> dict[str, list[Quote]]:
    """Give the words behind each field that stand in *text*, each stretch once."""
    found: dict[str, dict[Quote, None]] = defaultdict(dict)
    for path, told in record.sources.items():
        for one in told:
            words = one.exact.strip()
            if words and one.holds_in(text):
                start = one.start + one.exact.index(words)
                quote = Quote(start, start + len(words), words)
                found[path.partition(".")[0]][quote] = None
    return {field: list(quotes) for field, quotes in found.items()}


def facts_of(report: Report, text: str) -> list[Fact]:
    """Number the events and statements in the order in which the text tells them."""
    records: tuple[Told, ...] = (
        *report.deliveries,
        *report.attacks,
        *report.agreements,
        *report.statements,
    )
    found = [(record, _quotes(record, text)) for record in records]
    found.sort(key=lambda pair: _first(pair[1]))
    return [Fact(n, record, told) for n, (record, told) in enumerate(found, 1)]


def _first(told: Mapping[str, Sequence[Quote]]) -> tuple[bool, int]:
    """Order by the words for the whole; what has none stands last."""
    starts = [one.start for one in told.get(WHOLE) or chain(*told.values())]
    return not starts, min(starts, default=0)


def marks_of(
    facts: Sequence[Fact], actors: Sequence[Actor], text: str
) -> Iterator[Mark]:
    """Give a mark for all words behind a fact, and for each name of an actor."""
    for fact in facts:
        for field, told in fact.quotes.items():
            for one in told:
                yield Mark(one.start, one.end, fact.number, field)
    for number, actor in enumerate(actors, 1):
        for one in _quotes(actor, text).get("names", ()):
            yield Mark(one.start, one.end, -number, "names")


def name_of(fact: Fact, words: Words) -> str:
    """Call a fact by its kind and its number: "Livraison 2"."""
    kind = words[f"{fact.record.tag}.name"]
    return f"{kind} {fact.number}"


def card(fact: Fact, words: Words) -> Html:
    """Tell a fact, how sure it is, and which words say what of it."""
    key = f"fact-{fact.number}"
    heading = element(
        "h3",
        element("span", str(fact.number), class_="number", aria_hidden="true"),
        element("span", name_of(fact, words), class_="kind"),
        *_chips(fact.record, words),
        id=f"{key}-name",
    )
    told = element("p", summarise(fact.record, locale=words.profile.locale))
    return element(
        "article",
        heading,
        told,
        _quotations(fact, words),
        _silences(fact.record, words),
        class_=f"card {fact.record.tag}",
        id=key,
        aria_labelledby=f"{key}-name",
    )


def _chips(record: Told, words: Words) -> Iterator[Html]:
    """Say in a word how far it has come, and that it is hearsay if it is."""
    if isinstance(record, Delivery):
        yield element("span", words.value(record.status), class_="chip")
    if isinstance(record, Event) and record.certainty is Certainty.ALLEGED:
        yield element("span", words.value(record.certainty), class_="chip")


def _quotations(fact: Fact, words: Words) -> Html:
    """List the words of the article field by field, those of the whole first."""
    fields = sorted(fact.quotes, key=lambda field: field != WHOLE)
    rows = [
        joined(
            [
                element("dt", words.called("field", field)),
                *(element("dd", _quotation(one)) for one in fact.quotes[field]),
            ]
        )
        for field in fields
    ]
    if not rows:
        return Html()
    number = len({*chain(*fact.quotes.values())})
    summary = element("summary", words["quotes"], f" ({number})")
    return element("details", summary, element("dl", *rows))


def _quotation(one: Quote) -> Html:
    """Link the words of the article to their place in it."""
    quote = element("q", " ".join(one.words.split()), lang="fr")
    return element("a", quote, href=f"#w{one.start}")


def _silences(record: Record, words: Words) -> Html:
    """Say of what the article says that it was not disclosed."""
    fields = [
        words.called("field", path.partition(".")[0])
        for path, why in record.absent.items()
        if why is Absence.UNDISCLOSED
    ]
    told = ", ".join(dict.fromkeys(fields))
    if not told:
        return Html()
    return element(
        "p", element("b", words["undisclosed"]), f" {told}", class_="silence"
    )


def cast(actors: Sequence[Actor], text: str, words: Words) -> Html:
    """List the actors, each with its kind and where the text first names it."""
    return element("ul", *(_actor(a, text, words) for a in actors), class_="cast")


def _actor(actor: Actor, text: str, words: Words) -> Html:
    found = sorted(_quotes(actor, text).get("names", ()))
    parts = [element("b", actor.name), words.value(actor.kind)]
    if found:
        number = words.counted("mention", len(found))
        parts.append(element("a", number, href=f"#w{found[0].start}"))
    return element("li", between(" · ", parts))
