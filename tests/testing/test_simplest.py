# SPDX-License-Identifier: MIT
"""What strategies shrink to: the simplest record, and the simplest of a kind."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from sahelcoop import testing
from sahelcoop.model import (
    Absence,
    Actor,
    ActorKind,
    ActorRef,
    Affiliation,
    Agreement,
    Article,
    ArticleInfo,
    Attack,
    ClockTime,
    Comparison,
    Component,
    Conflict,
    Copies,
    Correction,
    Day,
    Delivery,
    Dossier,
    Duration,
    DurationUnit,
    EdtfDate,
    EdtfInterval,
    End,
    Evidence,
    Form,
    FrozenMap,
    Harm,
    Item,
    Judgement,
    Link,
    Merged,
    MergedField,
    Mismatch,
    Name,
    Office,
    PartialDate,
    Participant,
    Perpetrator,
    Place,
    Qualifier,
    Quantity,
    Recurrence,
    Report,
    Retraction,
    Scope,
    ScopeVerdict,
    Span,
    Statement,
    Target,
    Toll,
    UnnamedSource,
    Variant,
    Verdict,
)
from tests.testing.finding import minimal

DIGEST = "0" * 64
ARTICLE = Article("")
EVIDENCE = Evidence("0", 0, 1, "0")
HOUR = ClockTime(0)
NOBODY = ActorRef("0")
SOME = Quantity(Qualifier.UNSPECIFIED)
NOBODY_AT_ALL = Actor(kind=ActorKind.PERSON, names=(Name("0"),))
NO_VALUE = Variant((), Comparison.EQUAL)
YEARS = Duration.exactly(0, DurationUnit.YEAR)

SIMPLEST: list[tuple[Callable[[], SearchStrategy[Any]], object]] = [
    (testing.actor_refs, NOBODY),
    (testing.actors, Actor(kind=ActorKind.PERSON, names=(Name("0"),))),
    (testing.affiliations, Affiliation(NOBODY)),
    (testing.agreements, Agreement()),
    (testing.article_infos, ArticleInfo(sha256=DIGEST, length=0)),
    (testing.articles, ARTICLE),
    (testing.attacks, Attack()),
    (testing.clock_times, HOUR),
    (testing.conflicts, Conflict("0", "0", Comparison.EQUAL, (), ())),
    (testing.copies, Copies(())),
    (testing.corrections, Correction("0", (), NOBODY_AT_ALL, "0")),
    (testing.countries, "AA"),
    (testing.days, Day(2000, 1, 1)),
    (testing.deliveries, Delivery()),
    (testing.digests, DIGEST),
    (testing.dossiers, Dossier()),
    (testing.edtf_components, Component("2000")),
    (testing.edtf_dates, EdtfDate(Component("2000"))),
    (testing.edtf_intervals, EdtfInterval(End.OPEN, End.OPEN)),
    (testing.edtf_texts, "2000"),
    (testing.evidence, EVIDENCE),
    (testing.ids, "0"),
    (testing.items, Item("0")),
    (testing.lines, "0"),
    (testing.links, Link("0", "1")),
    (testing.merged_fields, MergedField("0", "0", (NO_VALUE,))),
    (testing.merged_records, Merged(record=NOBODY_AT_ALL, members=())),
    (testing.mismatches, Mismatch("0", "0", EVIDENCE, "")),
    (testing.names, Name("0")),
    (testing.offices, Office("0")),
    (testing.partial_dates, PartialDate("2000")),
    (testing.participants, Participant(NOBODY, "0")),
    (testing.parties, NOBODY),
    (testing.passages, ""),
    (testing.perpetrators, Perpetrator(NOBODY)),
    (testing.places, Place("0")),
    (testing.quantities, SOME),
    (testing.reports, Report(article=ArticleInfo(sha256=DIGEST, length=0))),
    (
        testing.reports_with_articles,
        (ARTICLE, Report(article=ArticleInfo.of(ARTICLE))),
    ),
    (testing.retractions, Retraction("0", "0")),
    (testing.scopes, Scope(ScopeVerdict.IN)),
    (testing.spans, Span(0, 1)),
    (testing.statements, Statement(form=Form.INDIRECT)),
    (testing.targets, Target("0")),
    (testing.tolls, Toll(Harm.KILLED, SOME)),
    (testing.unnamed_sources, UnnamedSource("0")),
    (testing.variants, NO_VALUE),
    (testing.verdicts, Verdict("0", "1", Judgement.SAME, "0")),
]


@pytest.mark.parametrize(
    ("strategy", "simplest"), SIMPLEST, ids=lambda value: getattr(value, "__name__", "")
)
def test_simplest(
    strategy: Callable[[], SearchStrategy[Any]], simplest: object
) -> None:
    """Whatever fails for every value is shown with the simplest of them."""
    assert simplest == minimal(strategy())


def test_durations_shrink_to_one_amount() -> None:
    """One amount of nothing is the simplest length of time."""
    found = minimal(testing.durations())

    assert (DurationUnit.YEAR, 1) == (
        found.unit,
        sum(amount == 0 for amount in (found.low, found.best, found.high)),
    )


def test_recurrences_shrink_with_their_durations() -> None:
    """A repetition is as simple as its duration."""
    assert Recurrence(minimal(testing.durations())) == minimal(testing.recurrences())


def test_mappings_shrink_to_none() -> None:
    """The simplest mapping is empty."""
    assert FrozenMap() == minimal(testing.frozen_maps(st.integers()))


def test_items_shrink_one_by_one() -> None:
    """Two items are shown without anything else, and are the simplest."""
    found = minimal(testing.deliveries(), lambda delivery: len(delivery.items) == 2)

    assert Delivery(items=(Item("0"), Item("0"))) == found


def test_quantities_shrink_to_round_figures() -> None:
    """A quantity of more than a thousand is just one more than that."""
    found = minimal(testing.quantities(), lambda quantity: (quantity.low or 0) > 1000)

    assert 1001 == found.low
    assert found.text is None


def test_quotations_shrink_to_one_segment() -> None:
    """A direct statement shrinks to one character quoted."""
    found = minimal(testing.statements(), lambda said: said.form is Form.DIRECT)

    assert Statement(form=Form.DIRECT, segments=("0",), text="0") == found


def test_sources_shrink_to_the_whole_record() -> None:
    """Evidence shrinks to one piece of one character for the record as a whole."""
    found = minimal(testing.attacks(), lambda attack: len(attack.sources) > 0)

    assert Attack(sources={"record": (EVIDENCE,)}) == found


def test_absences_shrink_to_the_whole_record() -> None:
    """An absence shrinks to the first reason, for the record as a whole."""
    found = minimal(testing.attacks(), lambda attack: len(attack.absent) > 0)

    assert Attack(absent={"record": Absence.UNDISCLOSED}) == found


def test_extra_shrinks_to_null() -> None:
    """What a newer version wrote shrinks to `null` under a key of one character."""
    found = minimal(testing.articles(), lambda article: len(article.extra) > 0)

    assert Article("", extra={"0": "null", "schema_version": "2"}) == found


def test_dates_shrink_near_2000() -> None:
    """An uncertain day is the first day of 2000, uncertain in one place."""
    found = minimal(
        testing.partial_dates(), lambda date: date.is_uncertain and date.day is not None
    )

    assert "2000-01-01" == found.edtf.replace("?", "").replace("%", "")


def test_reports_shrink_to_the_records_asked_for() -> None:
    """A report with an attack has the simplest of attacks."""
    found = minimal(testing.reports(), lambda report: len(report.attacks) > 0)

    assert (Attack(),) == found.attacks


def test_evidence_of_an_article_shrinks_to_its_first_character() -> None:
    """Evidence of a given text is its first character, without surroundings."""
    article = Article("Le Mali a reçu deux radars.", id="a")

    assert Evidence("a", 0, 1, "L") == minimal(testing.evidence(article=article))
