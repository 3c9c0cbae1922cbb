# SPDX-License-Identifier: MIT
"""Records by hand, one of each class, for the tests of JSON."""

from typing import Any, Final

import attrs

from sahelcoop.model.actors import (
    Actor,
    ActorKind,
    ActorRef,
    Affiliation,
    Name,
    NameKind,
    Office,
    UnnamedSource,
)
from sahelcoop.model.agreement import Agreement, AgreementKind
from sahelcoop.model.article import Article, ArticleInfo
from sahelcoop.model.attack import Attack, Harm, Perpetrator, Target, Toll
from sahelcoop.model.dates import PartialDate, Portion
from sahelcoop.model.decisions import Correction, Judgement, Retraction, Verdict
from sahelcoop.model.delivery import Delivery, Participant, Terms
from sahelcoop.model.dossier import (
    Comparison,
    Conflict,
    Copies,
    Dossier,
    Link,
    Merged,
    MergedField,
    Variant,
)
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.places import Place, PlaceKind
from sahelcoop.model.provenance import Absence, Evidence, Mismatch, Span
from sahelcoop.model.quantities import Qualifier, Quantity
from sahelcoop.model.report import Report, Scope, ScopeVerdict
from sahelcoop.model.statement import Form, Statement
from sahelcoop.model.times import ClockTime, Duration, DurationUnit, Recurrence

RUSSIA: Final = ActorRef("Russie", label="Moscou")
SOURCE: Final = UnnamedSource("source militaire", Quantity.exact(2))
WORDS: Final = Evidence("a1", 3, 9, "Moscou", "De ", " «", "names.metonym")
DAY: Final = PartialDate("2022-03-30", not_before="2022-03-01", portion=Portion.LATE)
BAMAKO: Final = Place("Bamako", kind=PlaceKind.LOCALITY, lat=12.5, lon=-8.0)
TWO: Final = Quantity(Qualifier.AT_LEAST, low=2, text="au moins deux")
MI_171: Final = Item("hélicoptère", TWO, ItemCategory.HELICOPTER, "Mi-171")
CAMARA: Final = Actor(
    id="camara",
    kind=ActorKind.PERSON,
    names=(Name("Sadio Camara"), Name("Camara", NameKind.ALIAS)),
    affiliations=(Affiliation(RUSSIA, DAY, (SOURCE,)),),
    offices=(Office("ministre de la Défense", "gouvernement", DAY),),
    identifiers={"wikidata": "Q1"},
)
DELIVERY: Final = Delivery(
    id="d1",
    suppliers=(RUSSIA,),
    participants=(Participant(SOURCE, "reçoit"),),
    items=(MI_171, Item("vivres")),
    items_exhaustive=False,
    date=DAY,
    places=(BAMAKO,),
    terms=Terms.GIFT,
    sources={"suppliers": (WORDS,), "items.0.quantity": (WORDS, WORDS)},
    absent={"motive": Absence.UNDISCLOSED},
)
ATTACK: Final = Attack(
    id="a1",
    perpetrators=(Perpetrator(RUSSIA),),
    targets=(Target("école", place=BAMAKO),),
    tolls=(Toll(Harm.KILLED, Quantity.exact(42), "soldats"),),
)
AGREEMENT: Final = Agreement(id="g1", parties=(RUSSIA,), kind=AgreementKind.TREATY)
STATEMENT: Final = Statement(
    id="s1", speakers=(SOURCE,), form=Form.DIRECT, text="oui", segments=("oui",)
)
ARTICLE: Final = Article("De Moscou « oui ».", id="a1", published="2022-04")
REPORT: Final = Report(
    id="r1",
    article=ArticleInfo.of(ARTICLE),
    scope=Scope(ScopeVerdict.IN, ("delivery", "attack")),
    actors=(CAMARA,),
    deliveries=(DELIVERY,),
    attacks=(ATTACK,),
    agreements=(AGREEMENT,),
    statements=(STATEMENT,),
    boilerplate=(Span(0, 2, "menu"),),
    sketch=(1, 2, 3),
)
VARIANT: Final = Variant(("d1", "d2"), Comparison.EQUAL)
CONFLICT: Final = Conflict("m1", "date", Comparison.REFINES, ("d1", "d2"), ("d3",))
FIELD: Final = MergedField("date", "finest-date", (VARIANT,))
VERDICT: Final = Verdict("d1", "d2", Judgement.SAME, "dates")
MERGED: Final = Merged(id="m1", record=DELIVERY, members=("d1",), fields=(FIELD,))
CORRECTION: Final = Correction("d1", ("date",), DELIVERY, "somebody")
RETRACTION: Final = Retraction("a1", "somebody", "denied")
LINK: Final = Link("d2", "m1")
COPIES: Final = Copies(("a1", "a2"))
DOSSIER: Final = Dossier(
    id="o1",
    reports=(REPORT,),
    decisions=(VERDICT, CORRECTION, RETRACTION),
    merged=(MERGED,),
    verdicts=(VERDICT,),
    links=(LINK,),
    copies=(COPIES,),
)

SAMPLES: Final[tuple[Any, ...]] = (
    CAMARA,
    RUSSIA,
    Affiliation(RUSSIA),
    AGREEMENT,
    ARTICLE,
    REPORT.article,
    ATTACK,
    ClockTime(5, 30),
    CONFLICT,
    COPIES,
    CORRECTION,
    DELIVERY,
    DOSSIER,
    Duration.exactly(10, DurationUnit.YEAR),
    WORDS,
    MI_171,
    LINK,
    MERGED,
    FIELD,
    Mismatch("d1", "date", WORDS, "Bamako"),
    Name("Mali"),
    Office("colonel"),
    DAY,
    Participant(RUSSIA, "préside"),
    Perpetrator(SOURCE),
    BAMAKO,
    TWO,
    Recurrence(Duration.exactly(1, DurationUnit.DAY), "au quotidien"),
    REPORT,
    RETRACTION,
    Scope(ScopeVerdict.OUT),
    Span(0, 1),
    STATEMENT,
    Target("soldats"),
    Toll(Harm.WOUNDED, TWO),
    SOURCE,
    VARIANT,
    VERDICT,
)
"""One of each class, in the order of the tags."""


def holding(record: Any, **held: str) -> Any:  # noqa: ANN401 - any record
    """Let *record* keep JSON of a newer version."""
    return attrs.evolve(record, extra={"schema_version": "2", **held})
