# SPDX-License-Identifier: MIT
"""How what is read of a real article changes when the article does, or does not.

The articles are the seeds and the development corpus. Each law is tried on all of them
that it can be tried on; how many there must be at least stands beside it.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import chain
from unicodedata import normalize

import attrs
import pytest

from sahelcoop.lexicon import default_lexicon
from sahelcoop.model.actors import ActorKind
from sahelcoop.model.article import Article
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.quantities import Qualifier, Quantity
from sahelcoop.model.report import Report
from sahelcoop.reading import find_mentions, parse
from sahelcoop.text import read_document
from tests.properties.told import Told, facts, told
from tests.quality.gold import GOLD, gold_names, load_facts, load_text

Case = tuple[Article, str, Report]
"""An article, how its text is changed, and the report of the article as it was."""

ABOVE = "Accueil\nSuivez-nous sur Facebook\nPartager\n\n"
BELOW = (
    "\n\nLire aussi : les dernières nouvelles de la région\nSuivez-nous sur Twitter"
    "\nLaisser un commentaire\nTous droits réservés"
)
MONTHS = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre"
    " décembre"
).replace(" ", "|")
FULL_DATE = re.compile(rf"(?<!\d)(\d{{1,2}}) (?:{MONTHS}) \d{{4}}")
ACTS = re.compile(
    r"\b(?:a|ont|avait|avaient) (?:livré|remis|offert|reçu|fourni|attaqué|tué|signé"
    r"|dénoncé|conclu|rompu|suspendu|déployé|envoyé|donné|acquis|commandé)\b"
)


@cache
def articles() -> tuple[Article, ...]:
    """Give the seeds and the corpus."""
    return tuple(
        Article(
            load_text(folder, name),
            id=name,
            published=load_facts(folder, name).get("published"),
        )
        for folder in GOLD.values()
        for name in gold_names(folder)
    )


@cache
def report_of(article: Article) -> Report:
    """Read an article once for all laws."""
    return parse(article)


def changed(article: Article, text: str) -> Report:
    """Read an article whose text is another one; what is found must be borne out."""
    report = parse(attrs.evolve(article, text=text))
    assert () == report.verify(text)
    return report


def distinct(said: list[Told]) -> list[Told]:
    """Give each fact once."""
    return [fact for at, fact in enumerate(said) if fact not in said[:at]]


def _curly(text: str) -> str:
    if '"' in text or "“" in text:
        return text  # which mark closes which would change
    return re.sub(r"«\s?", "“", re.sub(r"\s?»", "”", text))


SAME: dict[str, Callable[[str], str]] = {
    "composed": lambda text: normalize("NFC", text),
    "decomposed": lambda text: normalize("NFD", text),
    "straight_apostrophes": lambda text: text.replace("’", "'"),
    "curly_apostrophes": lambda text: text.replace("'", "’"),
    "no_break_spaces": lambda text: re.sub(
        " (?=[»:;!?])|(?<=«) ", "\N{NO-BREAK SPACE}", text
    ),
    "curly_marks": _curly,
    "furniture_above": lambda text: ABOVE + text,
    "furniture_below": lambda text: text + BELOW,
    "repeated": lambda text: f"{text}\n\n{text}",
}
"""Changes of a text that change nothing of what it says."""


@pytest.mark.parametrize("law", SAME)
def test_nothing_changes(law: str) -> None:
    """Typography, page furniture and a second copy leave the facts as they are."""
    texts = ((article, SAME[law](article.text)) for article in articles())
    wrong = [
        article.id
        for article, text in texts
        if text != article.text
        and distinct(told(report_of(article))) != distinct(told(changed(article, text)))
    ]

    assert [] == wrong


def test_every_report_is_borne_out() -> None:
    """All that is said of an article stands in it."""
    assert [] == [a.id for a in articles() if report_of(a).verify(a)]


def test_every_beginning_is_read() -> None:
    """An article that breaks off anywhere is read as far as it goes."""
    for place, article in enumerate(articles(), 1):
        beginning = article.text[: len(article.text) * place // 90]

        assert changed(article, beginning).article.length == len(beginning)


def _idle(article: Article) -> Iterator[tuple[int, int]]:
    """Give the sentences that nothing is read from, and that name and quote nothing."""
    records = report_of(article).records
    cited = (chain.from_iterable(record.sources.values()) for record in records)
    used = [(e.start, e.end) for e in chain.from_iterable(cited)]
    used += [(m.start, m.end) for m in find_mentions(article.text)]
    document = read_document(article.text)
    used += [(quote.start, quote.end) for quote in document.quotations]
    for sentence in document.sentences:
        bare = all(e <= sentence.start or sentence.end <= s for s, e in used)
        if bare and sentence.paragraph is not None:
            yield sentence.start, sentence.end


def test_idle_sentences_can_go() -> None:
    """Dropping what is neither evidence nor antecedent drops no fact."""
    tried = 0
    for article in articles():
        text = article.text
        for start, end in reversed([*_idle(article)]):
            text, tried = text[:start] + text[end:], tried + 1
        left = told(changed(article, text))
        assert [] == [f for f in told(report_of(article)) if f not in left], article.id
    assert tried >= 40


Swap = Callable[[object], object]


def swapped(value: object, swap: Swap) -> object:
    """Put *swap* of every part of a value in its place."""
    if isinstance(value, tuple):
        return tuple(swapped(each, swap) for each in value)
    if isinstance(value, list):
        return [swapped(each, swap) for each in value]
    if isinstance(value, dict):
        value = {key: swapped(each, swap) for key, each in value.items()}
    return swap(value)


def _counts(report: Report) -> Iterator[Quantity]:
    yield from (item.quantity for event in report.deliveries for item in event.items)
    yield from (toll.quantity for attack in report.attacks for toll in attack.tolls)


def test_a_count_changes_alone() -> None:
    """A figure that is told once is that of one slot, or of several as one."""
    tried = 0
    for article in articles():
        exact = {q for q in _counts(report_of(article)) if q.qualifier is _EXACT}
        for count in exact:
            figure = re.compile(rf"(?<!\d){re.escape(count.text or '-')}(?!\d)")
            alone = len([q for q in exact if q.best == count.best]) == 1
            small = not (count.text or "").isdigit() or len(count.text or "") < 2
            if small or not alone or len(figure.findall(article.text)) != 1:
                continue
            tried += 1
            _same_but_count(article, figure, int(count.text or ""))
    assert tried >= 15


_EXACT = Qualifier.EXACT


def _same_but_count(article: Article, figure: re.Pattern[str], old: int) -> None:
    new = old + 3

    def swap(value: object) -> object:
        if isinstance(value, dict) and value.get("low") == old == value.get("high"):
            return {**value, "low": new, "best": new, "high": new}
        return figure.sub(str(new), value) if isinstance(value, str) else value

    expected = swapped(told(report_of(article)), swap)
    assert expected == told(changed(article, figure.sub(str(new), article.text)))


def test_a_name_changes_alone() -> None:
    """Somebody whom no table lists is the same under another family name."""
    listed = {name.text for actor in default_lexicon().actors for name in actor.names}
    tried = 0
    for article in articles():
        people = (a for a in report_of(article).actors if a.kind is ActorKind.PERSON)
        for name in (a.names[0].text for a in people if len(a.names) == 1):
            given, _, family = name.rpartition(" ")
            if name in listed or not given or article.text.count(family) != 1:
                continue
            tried += 1
            _same_but_words(article, name, f"{given} Tankoro")
    assert tried >= 8


def _same_but_words(article: Article, old: str, new: str) -> None:
    def swap(value: object) -> object:
        return value.replace(old, new) if isinstance(value, str) else value

    expected = swapped(told(report_of(article)), swap)
    assert expected == told(changed(article, article.text.replace(old, new)))


def _anchored(report: Report, day: str) -> bool:
    """Tell whether a date of the report counts from *day*."""
    dates = (getattr(record, "date", None) for record in facts(report))
    return any(date is not None and date.anchor == day for date in dates)


def test_a_date_changes_alone() -> None:
    """A full date that is told once dates what it did, a day later or earlier."""
    tried = 0
    for article in articles():
        report = report_of(article)
        told_as = {d.text: d.edtf for d in _dates(report)}
        for match in FULL_DATE.finditer(article.text):
            words, day = match[0], int(match[1])
            old = told_as.get(f"le {words}")
            if old is None or article.text.count(words) != 1 or _anchored(report, old):
                continue
            tried += 1
            number = day + 1 if day < 28 else day - 1
            other = words.replace(match[1], str(number), 1)
            _same_but_date(article, (words, other), (old, f"{old[:8]}{number:02}"))
    assert tried >= 5


def _dates(report: Report) -> Iterator[PartialDate]:
    for record in facts(report):
        if record.date is not None:
            yield record.date


def _same_but_date(
    article: Article, words: tuple[str, str], edtf: tuple[str, str]
) -> None:
    def swap(value: object) -> object:
        if value == edtf[0]:
            return edtf[1]
        return value.replace(*words) if isinstance(value, str) else value

    expected = swapped(told(report_of(article)), swap)
    assert expected == told(changed(article, article.text.replace(*words)))


def _denied() -> Iterator[tuple[Article, str, Told]]:
    """Give events told by one verb in one place, and the text with "ne … pas"."""
    for article in articles():
        report = report_of(article)
        events = (*report.deliveries, *report.attacks, *report.agreements)
        for event, said in zip(events, told(report), strict=False):
            first, *more = event.sources["record"]
            verbs = [*ACTS.finditer(article.text, first.start, first.end)]
            if more or len(verbs) != 1:
                continue
            auxiliary, participle = verbs[0][0].split()
            start, end = verbs[0].span()
            words = f"n’{auxiliary} pas {participle}"
            yield article, article.text[:start] + words + article.text[end:], said


def test_what_is_denied_is_none() -> None:
    """A verb with ne … pas does not tell its event."""
    cases = [*_denied()]
    wrong = [
        said for article, text, said in cases if said in told(changed(article, text))
    ]

    assert [] == wrong
    assert len(cases) >= 10
