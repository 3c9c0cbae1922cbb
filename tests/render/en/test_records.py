# SPDX-License-Identifier: MIT
"""Single records in English."""

import attrs
import pytest

from sahelcoop.model._event import Certainty
from sahelcoop.model.actors import ActorRef, UnnamedSource
from sahelcoop.model.agreement import Agreement, AgreementKind, AgreementStatus
from sahelcoop.model.attack import (
    Attack,
    AttackKind,
    Basis,
    Claim,
    Harm,
    Perpetrator,
    Target,
    Toll,
)
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.delivery import Delivery, DeliveryStatus, Participant, Terms
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.places import Place, PlaceKind, Precision
from sahelcoop.model.provenance import Absence
from sahelcoop.model.quantities import Qualifier, Quantity
from sahelcoop.model.statement import Form, SpeechAct, Statement
from sahelcoop.model.times import Duration, DurationUnit
from sahelcoop.render.en import Narrator, tell
from sahelcoop.render.en.delivery import tell_delivery
from sahelcoop.render.verbs import Mood
from tests.render.build import UNDISCLOSED, goods, who

STATUS = DeliveryStatus
TWO = Delivery(
    items=(goods("hélicoptère", 2),), suppliers=who("Russie"), recipients=who("Mali")
)
BARE = attrs.evolve(TWO, suppliers=(), recipients=())
ATTACK = Attack(date=PartialDate("2022-08-07"))
DEAL = Agreement(parties=who("Mali", "Russie"))
SAID = Statement(speakers=who("Mali"), form=Form.DIRECT, text="Oui", segments=("Oui",))

BY_JUNE = PartialDate("../2025-06-30")
ISTANBUL = "accords d’Istanbul"
SU_25 = Item("avion", Quantity.exact(2), designation="Su-25")


def told(record: Delivery | Attack | Agreement | Statement) -> str:
    """Tell a record alone, no-break spaces as blanks."""
    return " ".join(tell(record, Narrator())).replace("\N{NO-BREAK SPACE}", " ")


def test_the_case_of_the_specification() -> None:
    """Row L5."""
    record = attrs.evolve(TWO, date=PartialDate("2022-03-30"))

    assert [
        line.replace("\N{NO-BREAK SPACE}", " ")
        for line in tell_delivery(record, Narrator(), passive=True)
    ] == ["Two helicopters were delivered to Mali by Russia on 30 March 2022."]


@pytest.mark.parametrize(
    ("status", "active", "passive"),
    [
        (STATUS.DELIVERED, "Russia delivered two helicopters to Mali.", "delivered"),
        (STATUS.SHIPPED, "Russia shipped two helicopters to Mali.", "shipped"),
        (STATUS.PROMISED, "Russia promised two helicopters to Mali.", "promised"),
        (STATUS.ORDERED, "Mali ordered two helicopters from Russia.", "ordered"),
    ],
)
def test_statuses_of_deliveries(
    status: DeliveryStatus, active: str, passive: str
) -> None:
    """With and without parties."""
    assert told(attrs.evolve(TWO, status=status)) == active
    expected = f"Two helicopters were {passive}."
    assert told(attrs.evolve(BARE, status=status)) == expected


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (
            attrs.evolve(TWO, status=STATUS.ANNOUNCED, date=BY_JUNE),
            "Russia is to deliver two helicopters to Mali by 30 June 2025.",
        ),
        (
            attrs.evolve(BARE, status=STATUS.ANNOUNCED, date=BY_JUNE),
            "Two helicopters are to be delivered by 30 June 2025.",
        ),
        (
            attrs.evolve(TWO, status=STATUS.CANCELLED),
            "A delivery of two helicopters to Mali by Russia was cancelled.",
        ),
        (
            attrs.evolve(BARE, status=STATUS.DISCUSSED),
            "A delivery of two helicopters was discussed.",
        ),
        (
            attrs.evolve(TWO, certainty=Certainty.ALLEGED, terms=Terms.LOAN),
            "Russia is reported to have delivered two helicopters to Mali on loan.",
        ),
        (
            attrs.evolve(BARE, certainty=Certainty.ALLEGED),
            "Two helicopters are reported to have been delivered.",
        ),
        (
            attrs.evolve(BARE, items=(), absent={"items": UNDISCLOSED}),
            "A consignment was delivered. What was delivered was not disclosed.",
        ),
        (
            attrs.evolve(BARE, items_exhaustive=False),
            "Two helicopters and other items were delivered.",
        ),
        (
            attrs.evolve(
                TWO,
                items=(goods("instructeur", 20, ItemCategory.PERSONNEL),),
                according_to=(UnnamedSource("une source militaire"),),
            ),
            "According to a military source, Russia sent 20 instructors to Mali.",
        ),
        (
            attrs.evolve(
                BARE,
                carriers=(goods("avion", 1),),
                places=(
                    Place("Bamako", PlaceKind.LOCALITY),
                    Place("Mali", PlaceKind.COUNTRY, country="ML"),
                ),
                recipients=who("Mali"),
                participants=(
                    Participant(ActorRef("Sadio Camara", role="colonel"), "reçoit"),
                    Participant(ActorRef("Sadio Camara"), "préside"),
                ),
            ),
            (
                "Two helicopters were delivered to Mali aboard an aircraft in Bamako."
                " Colonel Sadio Camara took part in the handover."
            ),
        ),
    ],
)
def test_deliveries(record: Delivery, expected: str) -> None:
    """Deadlines, hearsay, what is not known, and who was there."""
    assert told(record) == expected


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ((goods("radar", 1), goods("ambulance", 3)), "a radar and three ambulances"),
        (
            (Item("vivres et médicaments", Quantity.exact(11, "TNE")),),
            "11 tonnes of food supplies and medicines",
        ),
        ((Item("blé", Quantity.exact(1, "TNE")),), "1 tonne of wheat"),
        ((Item("blé", Quantity.about(1.5, "ZZ")),), "about 1.5 units (ZZ) of wheat"),
        ((Item("équipement", Quantity.exact(3)),), "three pieces of equipment"),
        ((Item("équipement"),), "equipment"),
        ((Item("gizmo", Quantity.exact(2)),), "two “gizmo”"),
        ((Item("Chinook", Quantity.exact(1)),), "a Chinook"),
        (
            (Item("avion", Quantity.exact(2), designation="Su-25"),),
            "two Su-25 aircraft",
        ),
        (
            (
                Item("avion", Quantity.exact(4), group=1),
                Item("hélicoptère", Quantity.exact(4), group=1),
            ),
            "four aircraft and helicopters",
        ),
        (
            (
                Item("camion", Quantity.exact(2), alternative=1),
                Item("tank", Quantity.exact(2), alternative=1),
            ),
            "two lorries or two tanks",
        ),
        ((Item("radar", Quantity(Qualifier.SEVERAL)),), "several radars"),
        ((Item("radar", Quantity(Qualifier.MANY)),), "many radars"),
        ((Item("soldat", Quantity(Qualifier.MANY, low=200)),), "hundreds of soldiers"),
        ((Item("radar", Quantity.between(10, 15)),), "between 10 and 15 radars"),
        ((Item("radar", Quantity.at_least(2)),), "at least two radars"),
        ((Item("radar", Quantity.exact(0)),), "no radars"),
        ((Item("équipement", Quantity.exact(0)),), "no pieces of equipment"),
        ((Item("vivres", Quantity.exact(1, "KGM")),), "1 kilogram of food supplies"),
    ],
)
def test_goods(items: tuple[Item, ...], expected: str) -> None:
    """Counts, measures and nouns that are not counted; unknown ones are quoted."""
    record = Delivery(items=items, suppliers=who("Togo"))

    assert told(record) == f"Togo delivered {expected}."


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (12, "Twelve radars"),
        (21, "Twenty-one radars"),
        (80, "Eighty radars"),
        (1250, "A total of 1,250 radars"),
    ],
)
def test_no_sentence_begins_with_a_figure(number: int, expected: str) -> None:
    """Numbers are spelled there, or announced."""
    record = Delivery(items=(goods("radar", number),))

    assert told(record) == f"{expected} were delivered."


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (ATTACK, "An attack took place on 7 August 2022."),
        (
            attrs.evolve(
                ATTACK,
                perpetrators=(Perpetrator(ActorRef("JNIM"), Basis.CLAIMED),),
                targets=(Target("convoi"), Target("FAMa", actor=ActorRef("FAMa"))),
                places=(Place("convoi"), Place("Bamako", PlaceKind.LOCALITY)),
            ),
            (
                "An attack claimed by JNIM hit a convoy and the FAMa in Bamako"
                " on 7 August 2022."
            ),
        ),
        (
            Attack(
                kind=AttackKind.AMBUSH,
                perpetrators=(
                    Perpetrator(UnnamedSource("djihadistes"), Basis.SUSPECTED),
                ),
                certainty=Certainty.ALLEGED,
            ),
            (
                "An ambush attributed to suspected jihadists is reported to have taken"
                " place."
            ),
        ),
        (
            Attack(
                perpetrators=(
                    Perpetrator(ActorRef("JNIM"), Basis.SUSPECTED),
                    Perpetrator(ActorRef("AQMI"), Basis.ACCUSED, who("Mali")),
                )
            ),
            (
                "An attack, attributed to suspected members of JNIM and attributed by"
                " Mali to AQIM, took place."
            ),
        ),
        (
            Attack(
                perpetrators=(
                    Perpetrator(UnnamedSource("djihadistes présumés"), Basis.SUSPECTED),
                )
            ),
            "An attack attributed to suspected jihadists took place.",
        ),
        (
            Attack(
                kind=AttackKind.BATTLE,
                perpetrators=(Perpetrator(ActorRef("CSP"), Basis.ASSERTED),),
                means=(Item("drone"), Item("artillerie")),
                absent={"tolls": UNDISCLOSED, "places": Absence.UNPARSED},
            ),
            (
                "A battle involving the CSP took place. Drones and artillery were used."
                " The toll was not disclosed."
            ),
        ),
    ],
)
def test_attacks(record: Attack, expected: str) -> None:
    """Who is behind them, on what grounds, and what was hit."""
    assert told(record) == expected


@pytest.mark.parametrize(
    ("tolls", "expected"),
    [
        (
            (
                Toll(Harm.KILLED, Quantity.exact(42), "soldats maliens"),
                Toll(Harm.WOUNDED, Quantity.exact(1), "civil"),
            ),
            "Forty-two Malian soldiers were killed and one civilian was wounded.",
        ),
        (
            (
                Toll(Harm.KILLED, Quantity.exact(4), "soldats"),
                Toll(Harm.KILLED, Quantity.exact(2), "civils"),
            ),
            "Four soldiers and two civilians were killed.",
        ),
        (
            (
                Toll(Harm.KILLED, Quantity.exact(12), None, according_to=who("Niger")),
                Toll(Harm.KILLED, Quantity.exact(3), "FAMa", according_to=who("Togo")),
            ),
            (
                "According to Niger, 12 people were killed. According to Togo, three"
                " members of the FAMa were killed."
            ),
        ),
        (
            (Toll(Harm.CAPTURED, Quantity.exact(1), "Jean Dupont"),),
            "Jean Dupont was captured.",
        ),
        (
            (Toll(Harm.MISSING, Quantity.exact(2), "gnomes verts"),),
            "Two people (“gnomes verts”) were reported missing.",
        ),
    ],
)
def test_tolls(tolls: tuple[Toll, ...], expected: str) -> None:
    """Source by source, never added up."""
    assert told(Attack(tolls=tolls)) == f"An attack took place. {expected}"


MEN = (Perpetrator(UnnamedSource("hommes armés"), Basis.UNKNOWN),)
TAKEN = Toll(Harm.CAPTURED, Quantity.exact(2), "bergers")


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (
            Attack(
                targets=(Target("soldats"),),
                perpetrators=MEN,
                tolls=(
                    Toll(Harm.KILLED, Quantity.exact(4), "soldats"),
                    Toll(Harm.WOUNDED, Quantity.exact(11), "soldats"),
                    Toll(Harm.MISSING, Quantity(Qualifier.SEVERAL), "soldats"),
                ),
            ),
            (
                "Four soldiers were killed, 11 others were wounded and several soldiers"
                " were reported missing in an attack by armed men."
            ),
        ),
        (
            Attack(
                kind=AttackKind.KIDNAPPING,
                targets=(Target("bergers"),),
                perpetrators=MEN,
                tolls=(TAKEN,),
            ),
            "Two shepherds were kidnapped by armed men.",
        ),
        (
            Attack(
                kind=AttackKind.KIDNAPPING, targets=(Target("bergers"),), tolls=(TAKEN,)
            ),
            "Two shepherds were kidnapped.",
        ),
        (
            Attack(
                kind=AttackKind.KIDNAPPING,
                targets=(Target("bergers"),),
                perpetrators=(Perpetrator(ActorRef("JNIM"), Basis.CLAIMED),),
                tolls=(TAKEN,),
            ),
            "Two shepherds were taken in a kidnapping claimed by JNIM.",
        ),
    ],
)
def test_victims_stand_for_targets_that_they_are(record: Attack, expected: str) -> None:
    """What was done to them is the fact; who is told again is "others"."""
    assert told(record) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("source militaire", "It"),
        ("habitante de Gao", "She"),
        ("officier", "He"),
        ("des habitants", "They"),
        ("Xyzien", "Xyzien"),
    ],
)
def test_somebody_without_a_name_goes_on(words: str, expected: str) -> None:
    """The noun of the article tells who that is."""
    spoken = Statement(
        speakers=(UnnamedSource(words),), form=Form.INDIRECT, text="cela va"
    )
    narrator = Narrator()
    tell(spoken, narrator)

    assert tell(spoken, narrator)[0].partition(" said")[0] == expected


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (DeliveryStatus.DELIVERED, "Russia delivered two radars, as part of a sale."),
        (DeliveryStatus.ORDERED, "Two radars were bought from Russia."),
    ],
)
def test_a_sale_is_no_purchase_of_who_delivers(
    status: DeliveryStatus, expected: str
) -> None:
    """Who orders buys."""
    sold = Delivery(
        suppliers=who("Russie"),
        items=(Item("radar", Quantity.exact(2)),),
        terms=Terms.PURCHASE,
        status=status,
    )

    assert told(sold) == expected


def test_a_source_that_was_just_named_is_not_named_again() -> None:
    """The toll of the event's own source."""
    toll = Toll(Harm.KILLED, Quantity.exact(2), according_to=who("Niger"))
    record = Attack(according_to=who("Niger"), tolls=(toll,))

    assert told(record) == (
        "According to Niger, an attack took place. Two people were killed."
    )


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (DEAL, "Mali and Russia are bound by an agreement."),
        (
            attrs.evolve(DEAL, date=PartialDate("2022-03")),
            "Mali and Russia are bound by an agreement in force since March 2022.",
        ),
        (
            attrs.evolve(
                DEAL,
                status=AgreementStatus.SIGNED,
                kind=AgreementKind.MILITARY_COOPERATION,
                documents=Quantity(Qualifier.SEVERAL),
                subject="la formation",
                absent={"date": UNDISCLOSED},
            ),
            (
                "Mali and Russia signed several military cooperation agreements on"
                " training. The date was not disclosed."
            ),
        ),
        (
            attrs.evolve(
                DEAL,
                status=AgreementStatus.BROKEN,
                kind=AgreementKind.DIPLOMATIC_RELATIONS,
                according_to=who("Togo"),
            ),
            "According to Togo, Mali and Russia broke off diplomatic relations.",
        ),
        (
            attrs.evolve(DEAL, status=AgreementStatus.EXPIRED, name=ISTANBUL),
            "The agreement “accords d’Istanbul” between Mali and Russia expired.",
        ),
        (
            Agreement(
                parties=who("Mali"),
                status=AgreementStatus.EXPIRED,
                kind=AgreementKind.TREATY,
            ),
            "A treaty with Mali expired.",
        ),
        (Agreement(), "An agreement was concluded."),
        (Agreement(status=AgreementStatus.RATIFIED), "An agreement was ratified."),
        (
            Agreement(
                parties=who("Mali"),
                other_parties=Quantity.exact(8),
                status=AgreementStatus.SIGNED,
            ),
            "Mali and eight other parties signed an agreement.",
        ),
        (
            attrs.evolve(
                DEAL, status=AgreementStatus.RENEWED, certainty=Certainty.ALLEGED
            ),
            "Mali and Russia are reported to have renewed an agreement.",
        ),
    ],
)
def test_agreements(record: Agreement, expected: str) -> None:
    """Acts of the parties, and what became of the deal."""
    assert told(record) == expected


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (SAID, "Mali said, in French: “Oui”."),
        (
            attrs.evolve(
                SAID,
                act=SpeechAct.DENY,
                medium="communiqué",
                date=PartialDate("2024-09-18"),
                addressees=who("Niger"),
            ),
            (
                "Mali issued a denial to Niger in a statement on 18 September 2024,"
                " in French: “Oui”."
            ),
        ),
        (
            attrs.evolve(SAID, relays=who("AFP"), medium="Twitter"),
            "According to AFP, Mali said on Twitter, in French: “Oui”.",
        ),
        (attrs.evolve(SAID, medium="AFP"), "Mali said to AFP, in French: “Oui”."),
        (
            attrs.evolve(SAID, medium="discours"),
            "Mali said at a speech, in French: “Oui”.",
        ),
        (
            attrs.evolve(SAID, medium="sommet Russie-Afrique"),
            "Mali said at the Russia-Africa summit, in French: “Oui”.",
        ),
        (attrs.evolve(SAID, medium="nulle part"), "Mali said, in French: “Oui”."),
        (attrs.evolve(SAID, speakers=()), "It was said, in French: “Oui”."),
        (
            Statement(
                speakers=who("Mali"), form=Form.INDIRECT, text="« il » est « venu »"
            ),
            "Mali said, in the article’s words: “il’ est ‘venu”.",
        ),
        (Statement(speakers=who("Mali"), form=Form.INDIRECT), "Mali said."),
    ],
)
def test_statements(record: Statement, expected: str) -> None:
    """The words stay in French."""
    assert told(record) == expected


@pytest.mark.parametrize(
    ("tense", "expected"),
    [
        (Mood.EARLIER, "Russia had delivered two helicopters to Mali."),
        (Mood.NOW, "Russia delivers two helicopters to Mali."),
    ],
)
def test_tenses(tense: Mood, expected: str) -> None:
    """What came before, and the present of chronicles."""
    assert tell(TWO, Narrator(tense=tense)) == [expected]


def test_the_present_and_the_pluperfect_agree() -> None:
    """Plural subjects, verbs in -fy, and passives."""
    now, before = Narrator(tense=Mood.NOW), Narrator(tense=Mood.EARLIER)
    ratified = Agreement(parties=who("Mali"), status=AgreementStatus.RATIFIED)

    assert tell(BARE, now) == ["Two helicopters are delivered."]
    assert tell(BARE, before) == ["Two helicopters had been delivered."]
    assert tell(ratified, now) == ["Mali ratifies an agreement."]
    assert tell(attrs.evolve(ratified, parties=DEAL.parties), now) == [
        "Mali and Russia ratify an agreement."
    ]


def test_after_a_date_a_sentence_does_not_repeat_it() -> None:
    """Lines of a chronology, and headlines."""
    record = attrs.evolve(
        TWO,
        date=PartialDate("2022"),
        places=(Place("Gao", PlaceKind.LOCALITY),),
        carriers=(goods("avion", 1),),
    )

    assert tell(record, Narrator(label="2022:", tense=Mood.NOW)) == [
        "2022: Russia delivers two helicopters to Mali aboard an aircraft in Gao."
    ]
    assert tell(record, Narrator(terse=True)) == [
        "Russia delivered two helicopters to Mali."
    ]


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (Place("Kidal", PlaceKind.LOCALITY), "in Kidal"),
        (Place("Kidal", PlaceKind.LOCALITY, precision=Precision.NEAR), "near Kidal"),
        (Place("nord du Mali", PlaceKind.AREA), "in northern Mali"),
        (Place("nord du pays", PlaceKind.AREA), "in “nord du pays”"),
        (Place("Pays-Bas", PlaceKind.COUNTRY, country="NL"), "in the Netherlands"),
        (Place("base aérienne 101", PlaceKind.AIRBASE), "at the air base 101"),
        (Place("Tombouctou"), "in Tombouctou"),
        (
            Place("aéroport international Modibo-Keïta de Bamako", PlaceKind.AIRPORT),
            "at the Modibo-Keïta international airport in Bamako",
        ),
    ],
)
def test_places(place: Place, expected: str) -> None:
    """Each after the preposition of its kind."""
    assert told(attrs.evolve(ATTACK, date=None, places=(place,))) == (
        f"An attack took place {expected}."
    )


def test_what_is_near_two_places_is_between_them() -> None:
    """But what is near one and in another is told so."""
    near = Place("Kidal", PlaceKind.LOCALITY, precision=Precision.NEAR)
    gao = Place("Gao", PlaceKind.LOCALITY)
    ends = (near, attrs.evolve(gao, precision=Precision.NEAR))
    assert told(attrs.evolve(ATTACK, date=None, places=ends)) == (
        "An attack took place between Kidal and Gao."
    )
    assert told(attrs.evolve(ATTACK, date=None, places=(near, gao))) == (
        "An attack took place near Kidal and in Gao."
    )


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (
            Attack(
                kind=AttackKind.AMBUSH,
                assaults=Quantity.exact(2),
                targets=(Target("convoi"),),
                claim=Claim.NONE,
            ),
            (
                "Two coordinated ambushes hit a convoy."
                " No group has claimed responsibility."
            ),
        ),
        (
            Attack(
                kind=AttackKind.MUTINY,
                assaults=Quantity.exact(12),
                claim=Claim.UNKNOWN,
                according_to=(UnnamedSource("source militaire"),),
            ),
            (
                "According to a military source, 12 coordinated mutinies took place."
                " It is not known whether any group has claimed responsibility."
            ),
        ),
        (
            Attack(
                assaults=Quantity.exact(1),
                claim=Claim.NONE,
                perpetrators=(Perpetrator(ActorRef("JNIM"), Basis.CLAIMED),),
            ),
            "An attack claimed by JNIM took place.",
        ),
    ],
)
def test_assaults_and_claims(record: Attack, expected: str) -> None:
    """What is one attack of several is counted; who claimed it needs no denial."""
    assert told(record) == expected


FIVE_YEARS = Duration.exactly(5, DurationUnit.YEAR)


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (
            attrs.evolve(
                DEAL,
                by=who("Mali"),
                kind=AgreementKind.DIPLOMATIC_RELATIONS,
                status=AgreementStatus.BROKEN,
            ),
            "Mali broke off diplomatic relations with Russia.",
        ),
        (
            attrs.evolve(
                DEAL, by=DEAL.parties, status=AgreementStatus.RENEWED, term=FIVE_YEARS
            ),
            "Mali and Russia renewed an agreement for five years.",
        ),
        (
            attrs.evolve(
                DEAL,
                by=who("Mali"),
                status=AgreementStatus.DENOUNCED,
                term=FIVE_YEARS,
                according_to=(UnnamedSource("source militaire"),),
            ),
            (
                "According to a military source, Mali denounced an agreement with"
                " Russia."
            ),
        ),
        (
            attrs.evolve(DEAL, by=who("Mali"), status=AgreementStatus.EXPIRED),
            "An agreement between Mali and Russia expired.",
        ),
    ],
)
def test_who_moved_a_deal_and_for_how_long(record: Agreement, expected: str) -> None:
    """Only who did it is said to have; an end has no length."""
    assert told(record) == expected
