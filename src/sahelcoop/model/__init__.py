# SPDX-License-Identifier: MIT
"""What is true: records and values of Sahel security cooperation.

I take plain values and check them when they are put together.
I give frozen, hashable, picklable objects that point at the words behind them.
I must not know French, files, JSON, or how an article is read.
"""

from sahelcoop.model._event import Certainty, Event
from sahelcoop.model._mapping import FrozenMap
from sahelcoop.model._record import Document, Record, same_facts
from sahelcoop.model.actors import (
    Actor,
    ActorKind,
    ActorRef,
    Affiliation,
    Name,
    NameKind,
    Office,
    Party,
    UnnamedSource,
)
from sahelcoop.model.agreement import Agreement, AgreementKind, AgreementStatus
from sahelcoop.model.article import Article, ArticleInfo
from sahelcoop.model.attack import (
    Attack,
    AttackKind,
    Basis,
    Claim,
    Group,
    Harm,
    Perpetrator,
    Target,
    Toll,
)
from sahelcoop.model.dates import (
    DateBasis,
    DatePrecision,
    Day,
    DayLike,
    PartialDate,
    PartOfDay,
    Portion,
)
from sahelcoop.model.decisions import (
    Correction,
    Decision,
    Judgement,
    Retraction,
    Told,
    Verdict,
)
from sahelcoop.model.delivery import (
    Aggregation,
    Delivery,
    DeliveryStatus,
    Participant,
    Terms,
)
from sahelcoop.model.differing import Comparison, Conflict, MergedField, Variant
from sahelcoop.model.dossier import Copies, Dossier, Link, Merged
from sahelcoop.model.edtf import (
    Component,
    Edtf,
    EdtfDate,
    EdtfInterval,
    End,
    parse_edtf,
)
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.places import Place, PlaceKind, Precision
from sahelcoop.model.provenance import Absence, Evidence, Mismatch, Span
from sahelcoop.model.quantities import Qualifier, Quantity
from sahelcoop.model.report import Report, Scope, ScopeVerdict
from sahelcoop.model.statement import Form, SpeechAct, Statement
from sahelcoop.model.times import ClockTime, Duration, DurationUnit, Recurrence

__all__ = [
    "Absence",
    "Actor",
    "ActorKind",
    "ActorRef",
    "Affiliation",
    "Aggregation",
    "Agreement",
    "AgreementKind",
    "AgreementStatus",
    "Article",
    "ArticleInfo",
    "Attack",
    "AttackKind",
    "Basis",
    "Certainty",
    "Claim",
    "ClockTime",
    "Comparison",
    "Component",
    "Conflict",
    "Copies",
    "Correction",
    "DateBasis",
    "DatePrecision",
    "Day",
    "DayLike",
    "Decision",
    "Delivery",
    "DeliveryStatus",
    "Document",
    "Dossier",
    "Duration",
    "DurationUnit",
    "Edtf",
    "EdtfDate",
    "EdtfInterval",
    "End",
    "Event",
    "Evidence",
    "Form",
    "FrozenMap",
    "Group",
    "Harm",
    "Item",
    "ItemCategory",
    "Judgement",
    "Link",
    "Merged",
    "MergedField",
    "Mismatch",
    "Name",
    "NameKind",
    "Office",
    "PartOfDay",
    "PartialDate",
    "Participant",
    "Party",
    "Perpetrator",
    "Place",
    "PlaceKind",
    "Portion",
    "Precision",
    "Qualifier",
    "Quantity",
    "Record",
    "Recurrence",
    "Report",
    "Retraction",
    "Scope",
    "ScopeVerdict",
    "Span",
    "SpeechAct",
    "Statement",
    "Target",
    "Terms",
    "Told",
    "Toll",
    "UnnamedSource",
    "Variant",
    "Verdict",
    "parse_edtf",
    "same_facts",
]
