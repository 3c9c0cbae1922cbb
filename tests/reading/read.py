# SPDX-License-Identifier: MIT
"""Reads small articles, and says in few words what was found."""

from sahelcoop.model.actors import Party
from sahelcoop.model.agreement import Agreement
from sahelcoop.model.article import Article
from sahelcoop.model.attack import Attack
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.report import Report
from sahelcoop.model.statement import Statement
from sahelcoop.reading import parse

__all__ = [
    "agreement",
    "agreements",
    "attack",
    "attacks",
    "deliveries",
    "delivery",
    "names",
    "read",
    "statement",
    "statements",
    "words",
]

PUBLISHED = "2022-06-15"
"""A Wednesday."""

Fact = Agreement | Attack | Delivery | Statement


def read(text: str) -> Report:
    """Read *text* as an article of 15 June 2022, whose sources verify."""
    article = Article(text, published=PUBLISHED)
    report = parse(article)

    assert () == report.verify(article)
    return report


def deliveries(text: str) -> tuple[Delivery, ...]:
    """Give the deliveries of *text*."""
    return read(text).deliveries


def delivery(text: str) -> Delivery:
    """Give the one delivery of *text*."""
    (found,) = deliveries(text)
    return found


def attacks(text: str) -> tuple[Attack, ...]:
    """Give the attacks of *text*."""
    return read(text).attacks


def attack(text: str) -> Attack:
    """Give the one attack of *text*."""
    (found,) = attacks(text)
    return found


def agreements(text: str) -> tuple[Agreement, ...]:
    """Give the agreements of *text*."""
    return read(text).agreements


def agreement(text: str) -> Agreement:
    """Give the one agreement of *text*."""
    (found,) = agreements(text)
    return found


def statements(text: str) -> tuple[Statement, ...]:
    """Give the statements of *text*."""
    return read(text).statements


def statement(text: str) -> Statement:
    """Give the one statement of *text*."""
    (found,) = statements(text)
    return found


def names(parties: tuple[Party, ...]) -> list[str]:
    """Give what the parties are called."""
    return [str(party) for party in parties]


def words(record: Fact, field: str) -> list[str]:
    """Give the very words behind a field."""
    return [evidence.exact for evidence in record.sources[field]]
