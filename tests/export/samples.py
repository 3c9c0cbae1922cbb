# SPDX-License-Identifier: MIT
"""Reports by hand, with something of everything, for the tests of exports."""

from typing import Final

from sahelcoop.model import (
    Absence,
    Actor,
    ActorKind,
    ActorRef,
    Affiliation,
    Agreement,
    AgreementKind,
    AgreementStatus,
    Article,
    ArticleInfo,
    Attack,
    AttackKind,
    Basis,
    Certainty,
    ClockTime,
    Delivery,
    Duration,
    DurationUnit,
    Evidence,
    Form,
    Group,
    Harm,
    Item,
    ItemCategory,
    Name,
    NameKind,
    Office,
    PartialDate,
    Participant,
    Perpetrator,
    Place,
    PlaceKind,
    Precision,
    Qualifier,
    Quantity,
    Report,
    Scope,
    ScopeVerdict,
    Span,
    SpeechAct,
    Statement,
    Target,
    Terms,
    Toll,
    UnnamedSource,
)

SOURCE: Final = UnnamedSource("source locale")
TEXT: Final = "=HYPERLINK : deux blindés pour le Niger, dit le général Seyni."
ARTICLE: Final = Article(
    TEXT,
    id="article-1",
    title="=1+1, et des blindés",
    outlet="La Dépêche d’Agadez",
    published="2023-05-11",
    url="https://depeche.example/blindes",
)
NIGER: Final = Actor(
    id="actor-niger", kind=ActorKind.STATE, names=(Name("Niger"),), country="NE"
)
TURKEY: Final = Actor(
    id="actor-turkey",
    kind=ActorKind.STATE,
    names=(Name("Turquie"), Name("Ankara", NameKind.METONYM)),
    country="TR",
    identifiers={"wikidata": "Q43"},
    sources={"names": (Evidence("article-1", 30, 35, "Niger"),)},
)
SEYNI: Final = Actor(
    id="actor-seyni",
    kind=ActorKind.PERSON,
    names=(Name("Idé Seyni"), Name("Seyni", NameKind.ALIAS)),
    offices=(Office("général", held=PartialDate("2021/..")),),
    affiliations=(Affiliation(ActorRef("Niger", "actor-niger")),),
)
GROUP: Final = Actor(
    id="actor-group", kind=ActorKind.ARMED_GROUP, names=(Name("Front du Lac"),)
)
BASE: Final = Place(
    "base de Zinder",
    kind=PlaceKind.BASE,
    country="NE",
    subdivision="NE-7",
    geonames=2437798,
    lat=13.8053,
    lon=8.9881,
)
VILLAGE: Final = Place(
    "Toummour", kind=PlaceKind.LOCALITY, precision=Precision.NEAR, lat=13.7, lon=13.1
)
REGION: Final = Place("Diffa", kind=PlaceKind.REGION, country="NE", lat=13.8, lon=12.6)
NOWHERE: Final = Place("campement")
DELIVERY: Final = Delivery(
    id="delivery-1",
    suppliers=(ActorRef("Turquie", "actor-turkey", label="Ankara"),),
    recipients=(ActorRef("Niger", "actor-niger"),),
    participants=(
        Participant(ActorRef("Idé Seyni", "actor-seyni", role="général"), "reçoit"),
    ),
    items=(
        Item("blindé", Quantity.exact(2), ItemCategory.ARMOURED_VEHICLE, "Hizir"),
        Item("munition", category=ItemCategory.AMMUNITION, group=1),
    ),
    items_exhaustive=False,
    date=PartialDate("2023-05-10"),
    places=(BASE,),
    carriers=(Item("avion-cargo"),),
    terms=Terms.GIFT,
    sources={
        "record": (Evidence("article-1", 13, 25, "deux blindés"),),
        "items.0.quantity": (Evidence("article-1", 13, 17, "deux"),),
    },
    absent={"motive": Absence.UNDISCLOSED},
)
ATTACK: Final = Attack(
    id="attack-1",
    kind=AttackKind.AMBUSH,
    certainty=Certainty.ALLEGED,
    date=PartialDate("2023-04"),
    places=(VILLAGE, REGION),
    targets=(
        Target("convoi", Group.MILITARY, ActorRef("Niger", "actor-niger"), NOWHERE),
        Target("bergers", Group.CIVILIAN, place=VILLAGE),
    ),
    perpetrators=(
        Perpetrator(ActorRef("Front du Lac", "actor-group"), Basis.CLAIMED),
        Perpetrator(UnnamedSource("hommes en armes"), Basis.SUSPECTED),
    ),
    means=(Item("fusil"),),
    tolls=(
        Toll(Harm.KILLED, Quantity.exact(7), "soldats", Group.MILITARY),
        Toll(Harm.WOUNDED, Quantity.at_least(3)),
        Toll(Harm.MISSING, Quantity(Qualifier.SEVERAL)),
    ),
    according_to=(UnnamedSource("source locale"),),
)
AGREEMENT: Final = Agreement(
    id="agreement-1",
    parties=(ActorRef("Niger", "actor-niger"), ActorRef("Tchad")),
    kind=AgreementKind.MILITARY_COOPERATION,
    status=AgreementStatus.SIGNED,
    subject="patrouilles sur le lac",
)
STATEMENT: Final = Statement(
    id="statement-1",
    speakers=(ActorRef("Idé Seyni", "actor-seyni"),),
    act=SpeechAct.ANNOUNCE,
    form=Form.DIRECT,
    text="-2 blindés hier, +2 demain",
    segments=("-2 blindés hier", "+2 demain"),
    addressees=(ActorRef("Niger", "actor-niger"),),
    relays=(UnnamedSource("agence"),),
    date=PartialDate("2023-05-11", not_after="2023-05-11"),
)
EMPTY: Final = Statement(id="statement-2", form=Form.INDIRECT)
REPORT: Final = Report(
    id="report-1",
    article=ArticleInfo.of(ARTICLE),
    scope=Scope(ScopeVerdict.IN, ("delivery", "attack")),
    actors=(NIGER, TURKEY, SEYNI, GROUP),
    deliveries=(DELIVERY,),
    attacks=(ATTACK,),
    agreements=(AGREEMENT,),
    statements=(STATEMENT, EMPTY),
    boilerplate=(Span(0, 2, "menu"),),
    sketch=(1, 2),
)
CODABLE: Final = Report(
    id="report-1",
    article=ArticleInfo.of(ARTICLE),
    actors=(NIGER, TURKEY, SEYNI, GROUP),
    deliveries=(
        Delivery(
            id="delivery-1",
            suppliers=DELIVERY.suppliers,
            recipients=DELIVERY.recipients,
            items=(
                Item("char", Quantity.exact(3), ItemCategory.ARMOURED_VEHICLE, "T-72"),
            ),
            date=PartialDate("2023-05-10"),
            announced=PartialDate("2023-05-11"),
            places=(BASE,),
            terms=Terms.PURCHASE,
            motive="contre le Front",
        ),
    ),
    attacks=(
        Attack(
            id="attack-1",
            date=PartialDate("2023-04-07", clock=ClockTime(5, 30)),
            places=(VILLAGE,),
            targets=(
                Target("poste", Group.MILITARY, ActorRef("Niger", "actor-niger")),
                Target("camp", Group.MILITARY),
            ),
            perpetrators=(
                Perpetrator(ActorRef("Front du Lac", "actor-group"), Basis.CLAIMED),
                Perpetrator(ActorRef("alliés"), Basis.ASSERTED, (SOURCE,)),
            ),
            tolls=(Toll(Harm.KILLED, Quantity.exact(7), "soldats", Group.MILITARY),),
            assaults=Quantity.exact(2),
            according_to=(SOURCE,),
        ),
    ),
    agreements=(
        Agreement(
            id="agreement-1",
            parties=AGREEMENT.parties,
            by=AGREEMENT.parties[:1],
            other_parties=Quantity.at_least(2),
            kind=AgreementKind.DEFENCE_PACT,
            name="pacte du Lac",
            status=AgreementStatus.DENOUNCED,
            date=PartialDate("2023-04"),
            term=Duration.exactly(5, DurationUnit.YEAR),
        ),
    ),
    statements=(
        Statement(
            id="statement-1",
            speakers=(ActorRef("Idé Seyni", "actor-seyni", role="général"),),
            act=SpeechAct.ACCUSE,
            form=Form.INDIRECT,
            text="le Front a attaqué",
            cue="accuse",
            date=PartialDate("2023-05-11"),
        ),
    ),
)
"""Something of each kind that all who code events have room for."""
OTHER_ARTICLE: Final = ArticleInfo.of(Article("Rien de plus.", id="article-2"))
OTHER: Final = Report(
    id="report-2",
    article=OTHER_ARTICLE,
    actors=(
        Actor(
            id="actor-turkey",
            kind=ActorKind.STATE,
            names=(Name("Turquie"), Name("Türkiye", NameKind.ALIAS)),
            sources={
                "names": (Evidence("article-2", 0, 4, "Rien"),),
                "names.1": (Evidence("article-2", 0, 4, "Rien"),),
            },
        ),
    ),
    deliveries=(DELIVERY,),
    agreements=(Agreement(id="agreement-1"),),
)
"""Tells of the same delivery, of another agreement under the same id."""
