# SPDX-License-Identifier: MIT
"""Whether an article is about the security of the Sahel at all."""

from pathlib import Path

import pytest

from sahelcoop.model.report import Report, ScopeVerdict
from sahelcoop.reading import parse

ARTICLES = Path(__file__).with_name("out_of_scope.txt").read_text("utf-8").split("\n\n")
"""Twenty articles of our own about other things, with the words of our field."""


def events(report: Report) -> int:
    """Count the deliveries, attacks and agreements of a report."""
    return len(report.deliveries) + len(report.attacks) + len(report.agreements)


def test_other_things_give_no_events() -> None:
    """At most one event is found in twenty articles about other things."""
    assert 20 == len(ARTICLES)
    assert 1 >= sum(events(parse(text)) for text in ARTICLES)


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (1, "about other countries: names, 0 of the region, "),
        (16, "about sport: "),
    ],
)
def test_reasons_for_staying_out(number: int, reason: str) -> None:
    """The scope says by which names or words an article is about something else."""
    scope = parse(ARTICLES[number]).scope

    assert ScopeVerdict.OUT is scope.verdict
    assert scope.reasons[0].startswith(reason)


def test_quotations_are_kept() -> None:
    """A French article outside the field still gets its quotations."""
    text = f"{ARTICLES[1]} « Nous tiendrons jusqu’au bout », a déclaré Issa Maro."
    report = parse(text)

    assert (1, 0) == (len(report.statements), events(report))


def test_security_without_an_event() -> None:
    """An article about soldiers of the region is in scope even when nothing happens."""
    text = "Des soldats du Mali et des rebelles du Niger parlent de leurs armes. " * 6
    scope = parse(text).scope

    assert ScopeVerdict.IN is scope.verdict
    assert scope.reasons[0].startswith("names of the region: ")


def test_the_region_in_passing() -> None:
    """One name of the region among many of elsewhere does not bring an article in."""
    text = f"{ARTICLES[1]} Le Mali se tait. {ARTICLES[15]}"

    assert ScopeVerdict.OUT is parse(text).scope.verdict
