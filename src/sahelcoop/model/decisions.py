# SPDX-License-Identifier: MIT
"""What a user decides on records: verdicts, corrections and retractions, as values."""

from enum import StrEnum
from typing import ClassVar

import attrs

from sahelcoop.model._checks import LINE, PASSAGE, REF, Of, Texts, refuse
from sahelcoop.model._record import Document
from sahelcoop.model._show import short_repr
from sahelcoop.model.actors import Actor
from sahelcoop.model.agreement import Agreement
from sahelcoop.model.attack import Attack
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.statement import Statement

__all__ = [
    "Correction",
    "Decision",
    "Judgement",
    "Retraction",
    "Told",
    "Verdict",
]

Told = Actor | Delivery | Attack | Agreement | Statement
"""Whatever an article tells."""

TOLD = Of(Actor, Delivery, Attack, Agreement, Statement)


class Judgement(StrEnum):
    """Whether two records tell of one event."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


@attrs.frozen(repr=False)
class Verdict:
    """A judgement on two records, by a named rule or a person."""

    left: str = attrs.field(validator=REF)
    right: str = attrs.field(validator=REF)
    judgement: Judgement = attrs.field(validator=Of(Judgement))
    by: str = attrs.field(validator=LINE)
    reason: str = attrs.field(default="", validator=PASSAGE)

    def __attrs_post_init__(self) -> None:
        if self.left == self.right:
            raise refuse(self, "right", "must be another record than left", self.right)

    __repr__ = short_repr


@attrs.frozen(repr=False)
class Correction(Document):
    """What a person puts in place of what a record says; the record stays as it is.

    Its id is the key of `corrected` in a dossier, whose own id is often the record's.
    """

    tag: ClassVar[str] = "correction"

    record: str = attrs.field(validator=REF)
    """Id of the record."""
    fields: tuple[str, ...] = attrs.field(validator=Texts())
    """Names of the fields that are corrected."""
    corrected: Told = attrs.field(validator=TOLD)
    """A record of the same kind that holds the right values, with their own sources;
    of another kind it says nothing."""
    by: str = attrs.field(validator=LINE)
    reason: str = attrs.field(default="", validator=PASSAGE)

    def __attrs_post_init__(self) -> None:
        names = {field.name for field in attrs.fields(type(self.corrected))}
        for name in self.fields:
            if name not in names - {"id", "sources", "absent", "extra"}:
                raise refuse(self, "fields", "must name fields of corrected", name)
        super().__attrs_post_init__()


@attrs.frozen(repr=False)
class Retraction:
    """An article that no longer counts; its report stays in the dossier."""

    article: str = attrs.field(validator=REF)
    """Id of the article."""
    by: str = attrs.field(validator=LINE)
    reason: str = attrs.field(default="", validator=PASSAGE)

    __repr__ = short_repr


Decision = Verdict | Correction | Retraction
"""What a person has decided; it wins over the rules and can be taken back."""
