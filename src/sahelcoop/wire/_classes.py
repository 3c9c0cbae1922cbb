# SPDX-License-Identifier: MIT
"""The classes that stand alone as JSON documents, and the tags that tell them apart."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from sahelcoop.model.actors import (
    Actor,
    ActorRef,
    Affiliation,
    Name,
    Office,
    UnnamedSource,
)
from sahelcoop.model.agreement import Agreement
from sahelcoop.model.article import Article, ArticleInfo
from sahelcoop.model.attack import Attack, Perpetrator, Target, Toll
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.decisions import Correction, Retraction, Verdict
from sahelcoop.model.delivery import Delivery, Participant
from sahelcoop.model.dossier import (
    Conflict,
    Copies,
    Dossier,
    Link,
    Merged,
    MergedField,
    Variant,
)
from sahelcoop.model.items import Item
from sahelcoop.model.places import Place
from sahelcoop.model.provenance import Evidence, Mismatch, Span
from sahelcoop.model.quantities import Quantity
from sahelcoop.model.report import Report, Scope
from sahelcoop.model.statement import Statement
from sahelcoop.model.times import ClockTime, Duration, Recurrence

_CLASSES: Final[tuple[type, ...]] = (
    Actor,
    ActorRef,
    Affiliation,
    Agreement,
    Article,
    ArticleInfo,
    Attack,
    ClockTime,
    Conflict,
    Copies,
    Correction,
    Delivery,
    Dossier,
    Duration,
    Evidence,
    Item,
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
    Quantity,
    Recurrence,
    Report,
    Retraction,
    Scope,
    Span,
    Statement,
    Target,
    Toll,
    UnnamedSource,
    Variant,
    Verdict,
)


def tag(owner: type) -> str:
    """Name *owner* as `type` does: `UnnamedSource` is `unnamed_source`."""
    return re.sub(r"\B(?=[A-Z])", "_", owner.__name__).lower()


TAGS: Final[Mapping[str, type]] = MappingProxyType({tag(c): c for c in _CLASSES})
"""Class by tag, in the order of the tags."""
