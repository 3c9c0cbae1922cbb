# SPDX-License-Identifier: MIT
"""Reports: everything that one article says, without its text."""

from enum import StrEnum
from itertools import chain
from typing import Any, ClassVar

import attrs

from sahelcoop.model._checks import POSITION, Between, Of, Texts, TupleOf, refuse
from sahelcoop.model._record import Record
from sahelcoop.model.actors import Actor, ActorRef
from sahelcoop.model.agreement import Agreement
from sahelcoop.model.article import Article, ArticleInfo
from sahelcoop.model.attack import Attack
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.provenance import Mismatch, Span
from sahelcoop.model.statement import Statement

__all__ = ["Report", "Scope", "ScopeVerdict"]

SKETCH_SIZE = 64
"""Most numbers of a sketch."""


class ScopeVerdict(StrEnum):
    """Whether an article is about what the library reads."""

    IN = "in"
    OUT = "out"
    UNSURE = "unsure"


@attrs.frozen
class Scope:
    """The verdict on an article, and why."""

    verdict: ScopeVerdict = attrs.field(validator=Of(ScopeVerdict))
    reasons: tuple[str, ...] = attrs.field(default=(), validator=Texts())


@attrs.frozen
class _Numbers:
    """Accept a tuple of at most `SKETCH_SIZE` whole numbers."""

    each: Between

    def __call__(
        self, instance: object, attribute: "attrs.Attribute[Any]", value: Any
    ) -> None:
        if type(value) is not tuple or len(value) > SKETCH_SIZE:
            rule = f"must be a tuple of at most {SKETCH_SIZE} int"
            raise refuse(instance, attribute.name, rule, value)
        for number in value:
            self.each(instance, attribute, number)


@attrs.frozen(kw_only=True, repr=False)
class Report(Record):
    """One article's records. It does not hold the text: `verify` takes the article."""

    tag: ClassVar[str] = "report"

    article: ArticleInfo = attrs.field(validator=Of(ArticleInfo))
    scope: Scope = attrs.field(default=Scope(ScopeVerdict.UNSURE), validator=Of(Scope))
    actors: tuple[Actor, ...] = attrs.field(default=(), validator=TupleOf((Actor,)))
    deliveries: tuple[Delivery, ...] = attrs.field(
        default=(), validator=TupleOf((Delivery,))
    )
    attacks: tuple[Attack, ...] = attrs.field(default=(), validator=TupleOf((Attack,)))
    agreements: tuple[Agreement, ...] = attrs.field(
        default=(), validator=TupleOf((Agreement,))
    )
    statements: tuple[Statement, ...] = attrs.field(
        default=(), validator=TupleOf((Statement,))
    )
    background: tuple[Span, ...] = attrs.field(default=(), validator=TupleOf((Span,)))
    """Sentences that speak of events and tell none. The note of each says why: what is
    supposed or asked (`hypothesis`), denied or without any (`denial`), planned, awaited
    or possible (`prospect`), summed up over a time (`sum`), or told in the present or
    imperfect of no day (`general`)."""
    boilerplate: tuple[Span, ...] = attrs.field(default=(), validator=TupleOf((Span,)))
    sketch: tuple[int, ...] = attrs.field(default=(), validator=_Numbers(POSITION))
    """A bottom-k sketch of the text's word shingles, to tell near copies."""

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        ids = [record.id for record in self.records]
        if len(set(ids)) < len(ids):
            twice = next(i for n, i in enumerate(ids) if i in ids[:n])
            raise refuse(self, "records", "must have different ids", twice)

    @property
    def records(self) -> tuple[Record, ...]:
        """All records in the order of their kinds: actors first, statements last."""
        return (
            *self.actors,
            *self.deliveries,
            *self.attacks,
            *self.agreements,
            *self.statements,
        )

    def actor(self, ref: ActorRef) -> Actor | None:
        """Find the actor that *ref* refers to."""
        return next((a for a in self.actors if a.id == ref.actor), None)

    def verify(self, article: Article | str, /) -> tuple[Mismatch, ...]:
        """Check every source against *article*; empty when it bears all out."""
        text = article if isinstance(article, str) else article.text
        found = (record.verify(text) for record in self.records)
        return (*super().verify(text), *chain.from_iterable(found))
