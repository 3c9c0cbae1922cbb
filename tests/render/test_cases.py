# SPDX-License-Identifier: MIT
"""The rows of the specification of the prose, to the code point."""

from collections.abc import Mapping
from typing import Final

import pytest

from sahelcoop.model._event import Certainty
from sahelcoop.model.actors import Actor, ActorKind, ActorRef, UnnamedSource
from sahelcoop.model.agreement import Agreement, AgreementKind, AgreementStatus
from sahelcoop.model.attack import Attack, Basis, Harm, Perpetrator, Target, Toll
from sahelcoop.model.dates import PartialDate, Portion
from sahelcoop.model.delivery import Delivery, DeliveryStatus, Participant
from sahelcoop.model.items import ItemCategory
from sahelcoop.model.places import Place
from sahelcoop.model.quantities import Qualifier, Quantity
from sahelcoop.model.report import Report
from sahelcoop.model.statement import Form, SpeechAct, Statement
from sahelcoop.model.times import ClockTime
from sahelcoop.render import profile_of, summarise
from sahelcoop.render.delivery import tell_delivery
from sahelcoop.render.nouns import Article, NounPhrase
from sahelcoop.render.plan import Told
from sahelcoop.render.tolls import tell_tolls
from sahelcoop.render.verbs import Mood
from sahelcoop.render.voice import Voice
from tests.render.build import FAMA, UNDISCLOSED, goods, report, shown, source, who

RUSSIA, MALI, NIGER = who("Russie"), who("Mali"), who("Niger")
ABOUT_15 = Quantity.about(15)
TONNES = Quantity.exact(11, "TNE")


def medicine(quantity: Quantity) -> Delivery:
    """Deliver so much medicine."""
    return Delivery(items=(goods("médicament", quantity),))


def armoured(quantity: Quantity) -> Delivery:
    """Deliver so many armoured vehicles."""
    return Delivery(items=(goods("blindé", quantity),))


DELIVERIES: Final[Mapping[str, tuple[Delivery, str]]] = {
    "D4 a": (
        medicine(Quantity.exact(1, "TNE")),
        "Une tonne de médicaments a été livrée.",
    ),
    "D4 b": (
        medicine(Quantity.about(1.5, "TNE")),
        "Quelque 1,5⍽tonne de médicaments a été livrée.",
    ),
    "D4 c": (
        medicine(Quantity.about(2.5, "TNE")),
        "Quelque 2,5⍽tonnes de médicaments ont été livrées.",
    ),
    "D5": (
        Delivery(
            participants=(Participant(UnnamedSource("presse"), "assiste"),),
            items=(
                goods("hélicoptère", Quantity.at_least(2)),
                goods("camion de transport", 5),
            ),
        ),
        (
            "La presse a assisté à la livraison d’au moins deux hélicoptères"
            " et de cinq"
            " camions de transport."
        ),
    ),
    "D6": (
        Delivery(
            suppliers=RUSSIA,
            recipients=who("Burkina Faso"),
            items=(goods("hélicoptère", ABOUT_15),),
            certainty=Certainty.ALLEGED,
        ),
        "La Russie aurait livré une quinzaine d’hélicoptères au Burkina Faso.",
    ),
    "D7": (
        Delivery(recipients=NIGER, items=(goods("blindé", ABOUT_15),)),
        "Une quinzaine de blindés ont été livrés au Niger.",
    ),
    "D8": (
        Delivery(
            recipients=MALI,
            items=(
                goods("hélicoptère", 2),
                goods("radar", 1),
                goods("équipement militaire", category=ItemCategory.EQUIPMENT),
            ),
            items_exhaustive=False,
        ),
        (
            "Deux hélicoptères, un radar et d’autres équipements militaires"
            " ont été livrés"
            " au Mali."
        ),
    ),
    "D9 a": (
        Delivery(items=(goods("radar", 3), goods("ambulance", 2))),
        "Trois radars et deux ambulances ont été livrés.",
    ),
    "D9 b": (
        Delivery(items=(goods("ambulance", 2), goods("citerne", 3))),
        "Deux ambulances et trois citernes ont été livrées.",
    ),
    "D10": (
        Delivery(items=(goods("ambulance", 21),)),
        "Vingt et une ambulances ont été livrées.",
    ),
    "D11": (
        Delivery(
            recipients=MALI,
            items=(goods("hélicoptère", 2),),
            absent={"suppliers": UNDISCLOSED},
        ),
        (
            "Deux hélicoptères ont été livrés au Mali⎵; le fournisseur n’a pas"
            " été précisé."
        ),
    ),
    "D12": (
        Delivery(
            suppliers=RUSSIA,
            items=(goods("hélicoptère", 2),),
            absent={"recipients": UNDISCLOSED, "date": UNDISCLOSED},
        ),
        (
            "La Russie a livré deux hélicoptères à un destinataire non"
            " précisé. La date de la"
            " livraison n’est pas connue."
        ),
    ),
    "D13 a": (
        Delivery(
            recipients=MALI,
            items=(goods("hélicoptère"),),
            absent={"items.0.quantity": UNDISCLOSED},
        ),
        ("Des hélicoptères ont été livrés au Mali⎵; leur nombre n’a pas été précisé."),
    ),
    "D13 b": (
        Delivery(suppliers=RUSSIA, recipients=MALI, absent={"items": UNDISCLOSED}),
        (
            "La Russie a livré au Mali du matériel militaire dont la nature"
            " n’a pas été"
            " précisée."
        ),
    ),
    "D14 a": (
        armoured(Quantity.between(10, 15)),
        "Entre 10 et 15⍽blindés ont été livrés.",
    ),
    "D14 b": (armoured(Quantity.at_most(20)), "Au plus 20⍽blindés ont été livrés."),
    "D14 c": (
        armoured(Quantity(Qualifier.MORE_THAN, low=100)),
        "Plus de 100⍽blindés ont été livrés.",
    ),
    "D15": (
        Delivery(items=(goods("hélicoptère", 0),)),
        "Aucun hélicoptère n’a été livré.",
    ),
    "D16": (
        Delivery(
            suppliers=RUSSIA,
            recipients=MALI,
            items=(goods("hélicoptère", 6),),
            status=DeliveryStatus.ANNOUNCED,
            date=PartialDate("../2025", portion=Portion.LATE),
        ),
        "La Russie doit livrer six hélicoptères au Mali d’ici à la fin de 2025.",
    ),
    "D17": (
        Delivery(
            suppliers=who("Émirats arabes unis"),
            recipients=who("Burkina Faso"),
            items=(goods("blindé", 15),),
        ),
        "Les Émirats arabes unis ont livré 15⍽blindés au Burkina Faso.",
    ),
    "D18": (
        Delivery(
            suppliers=who("Chine"),
            recipients=who("Mauritanie"),
            items=(goods("véhicule"),),
        ),
        "La Chine a livré des véhicules à la Mauritanie.",
    ),
}

SUSPECTS = Perpetrator(UnnamedSource("djihadistes présumés"), Basis.SUSPECTED)
GUNMEN = Perpetrator(UnnamedSource("hommes armés non identifiés"))

ATTACKS: Final[Mapping[str, tuple[Attack, str]]] = {
    "A1": (
        Attack(
            date=PartialDate("2022-08-07"),
            tolls=(Toll(Harm.KILLED, Quantity.exact(42), "soldats maliens"),),
            perpetrators=(SUSPECTS,),
        ),
        (
            "Le 7⍽août 2022, 42⍽soldats maliens ont été tués dans une"
            " attaque attribuée à"
            " des djihadistes présumés."
        ),
    ),
    "A2 without its number": (
        Attack(
            date=PartialDate("2024-09-17"),
            targets=(
                Target("école de gendarmerie"),
                Target("aéroport international de Bamako"),
            ),
            perpetrators=(Perpetrator(ActorRef("JNIM"), Basis.CLAIMED),),
        ),
        (
            "Le 17⍽septembre 2024, une attaque, revendiquée par le JNIM, a"
            " visé une école de"
            " gendarmerie et l’aéroport international de Bamako."
        ),
    ),
    "A4 in one sentence": (
        Attack(perpetrators=(GUNMEN,)),
        "Une attaque a été menée par des hommes armés non identifiés.",
    ),
    "A6 b": (
        Attack(targets=(Target("convoi"),), absent={"tolls": UNDISCLOSED}),
        ("Une attaque a visé un convoi. Le bilan de l’attaque n’a pas été communiqué."),
    ),
    "A11": (
        Attack(
            targets=(Target("convoi"),), means=(goods("drone"), goods("artillerie"))
        ),
        (
            "Une attaque a visé un convoi. Les assaillants ont utilisé des"
            " drones et de"
            " l’artillerie."
        ),
    ),
    "A13": (
        Attack(
            date=PartialDate("2025-01-01", clock=ClockTime(5, 30, approximate=True)),
            targets=(Target("convoi militaire"),),
        ),
        "Le 1er⍽janvier 2025, vers 5⍽h⍽30, une attaque a visé un convoi militaire.",
    ),
}

AGREEMENTS: Final[Mapping[str, tuple[Agreement, str]]] = {
    "G1": (
        Agreement(
            parties=who("Mali", "Russie"),
            kind=AgreementKind.MILITARY_COOPERATION,
            documents=Quantity(Qualifier.SEVERAL),
            status=AgreementStatus.SIGNED,
            absent={"date": UNDISCLOSED},
        ),
        (
            "Le Mali et la Russie ont signé plusieurs accords de coopération"
            " militaire, à des"
            " dates non précisées."
        ),
    ),
    "G2": (
        Agreement(
            parties=who("Mali", "Burkina Faso", "Niger"),
            name="charte du Liptako-Gourma",
            status=AgreementStatus.SIGNED,
            date=PartialDate("2023-09-16"),
        ),
        (
            "Le 16⍽septembre 2023, le Mali, le Burkina Faso et le Niger ont"
            " signé la charte"
            " du Liptako-Gourma."
        ),
    ),
    "G3 a": (
        Agreement(name="convention", status=AgreementStatus.SIGNED),
        "Une convention a été signée.",
    ),
    "G3 b": (
        Agreement(kind=AgreementKind.MEMORANDUM, status=AgreementStatus.SIGNED),
        "Un protocole d’accord a été signé.",
    ),
    "G4": (
        Agreement(
            parties=who("gouvernement malien", "groupe Wagner"),
            status=AgreementStatus.NEGOTIATING,
            date=PartialDate("2021", portion=Portion.LATE),
            certainty=Certainty.ALLEGED,
        ),
        (
            "Le gouvernement malien aurait entamé des discussions avec le"
            " groupe Wagner à la"
            " fin de 2021."
        ),
    ),
    "G5 b": (
        Agreement(status=AgreementStatus.EXPIRED, date=PartialDate("2023-07-01")),
        "L’accord a expiré le 1er⍽juillet 2023.",
    ),
}

SOLIDARITY = "Ce geste est le symbole de notre solidarité."
DELEGATES = source("les représentants du ministère russe de la Défense")

STATEMENTS: Final[Mapping[str, tuple[Statement, str]]] = {
    "S1": (
        Statement(
            speakers=DELEGATES,
            form=Form.DIRECT,
            text=SOLIDARITY,
            segments=(SOLIDARITY,),
        ),
        (
            "«⍽Ce geste est le symbole de notre solidarité⍽», ont affirmé"
            " les représentants"
            " du ministère russe de la Défense."
        ),
    ),
    "S2 a": (
        Statement(
            speakers=(ActorRef("Camara", role="colonel"),),
            form=Form.INDIRECT,
            act=SpeechAct.COMMENT,
            text="il avait reçu un radar",
        ),
        "Le colonel Camara a déclaré qu’il avait reçu un radar.",
    ),
    "S2 b": (
        Statement(
            speakers=who("Moscou"),
            form=Form.INDIRECT,
            text="Assimi Goïta s’est entretenu avec Vladimir Poutine",
        ),
        "Moscou affirme qu’Assimi Goïta s’est entretenu avec Vladimir Poutine.",
    ),
}

ROWS: Final[Mapping[str, tuple[Told, str]]] = {
    **DELIVERIES,
    **ATTACKS,
    **AGREEMENTS,
    **STATEMENTS,
}


@pytest.mark.parametrize("row", ROWS)
def test_a_record_becomes_the_sentence_of_its_row(row: str) -> None:
    """Each record gives the expected French."""
    record, expected = ROWS[row]

    assert expected == shown(summarise(record))


def on_fama(*, suppliers: tuple[ActorRef, ...]) -> Report:
    """Deliver eleven tonnes to the Malian forces."""
    fama = Actor(kind=ActorKind.ARMED_FORCE, names=FAMA)
    delivery = Delivery(
        suppliers=suppliers,
        recipients=(ActorRef("armée malienne", actor=fama.id),),
        items=(goods("vivres", TONNES, group=1), goods("médicament", TONNES, group=1)),
        date=PartialDate("2024-09-18"),
        places=(Place("Bamako"),),
    )
    return report(actors=(fama,), deliveries=(delivery,))


def test_d2_the_supplier_is_the_subject() -> None:
    """The recipient has its official name and its acronym."""
    expected = (
        "La Russie a livré 11⍽tonnes de vivres et de médicaments aux Forces armées"
        " maliennes (FAMa) le 18⍽septembre 2024, à Bamako."
    )

    assert expected == shown(summarise(on_fama(suppliers=RUSSIA)))


def test_d3_the_goods_are_the_subject() -> None:
    """The number is spelled out and the participle agrees with the tonnes."""
    expected = (
        "Onze tonnes de vivres et de médicaments ont été livrées aux Forces armées"
        " maliennes (FAMa) le 18⍽septembre 2024, à Bamako."
    )

    assert expected == shown(summarise(on_fama(suppliers=())))


def test_d1_the_passive_names_the_supplier_after_par() -> None:
    """The passive is the caller's choice where there is a supplier."""
    delivery = Delivery(
        suppliers=RUSSIA,
        recipients=MALI,
        items=(goods("hélicoptère", 2),),
        date=PartialDate("2022-03-30"),
    )
    told = tell_delivery(delivery, Voice(profile_of("fr_FR")), passive=True)
    expected = "Deux hélicoptères ont été livrés au Mali par la Russie le 30⍽mars 2022."

    assert [expected] == [shown(sentence) for sentence in told]


ATTACK = NounPhrase("attaque", feminine=True, article=Article.DEFINITE)


def killed(quantity: Quantity, people: str | None = None, by: str = "") -> Toll:
    """Count the dead."""
    sources = source(by) if by else ()
    return Toll(Harm.KILLED, quantity, people, according_to=sources)


def wounded(number: int, people: str | None = None) -> Toll:
    """Count the wounded."""
    return Toll(Harm.WOUNDED, Quantity.exact(number), people)


def displaced(quantity: Quantity, people: str | None = None) -> Toll:
    """Count the displaced."""
    return Toll(Harm.DISPLACED, quantity, people)


FORTY = Quantity(Qualifier.MORE_THAN, low=40)
THOUSANDS = Quantity(Qualifier.MANY, low=2000)
HUNDREDS_OF_THOUSANDS = Quantity(Qualifier.MANY, low=200_000)

TOLLS: Final[Mapping[str, tuple[tuple[Toll, ...], str]]] = {
    "A5 a": (
        (killed(Quantity.exact(1), "soldat"), wounded(3, "soldat")),
        "Un soldat a été tué et trois autres ont été blessés.",
    ),
    "A5 b": ((killed(Quantity.exact(1), "civile"),), "Une civile a été tuée."),
    "A6 a": (
        (killed(Quantity.exact(0)), wounded(0)),
        "L’attaque n’a fait ni mort ni blessé.",
    ),
    "A7": (
        (
            killed(Quantity.exact(12), by="armée"),
            killed(FORTY, by="source locale"),
        ),
        (
            "Le bilan varie selon les sources⍽: 12⍽morts selon l’armée, plus"
            " de 40 selon une"
            " source locale."
        ),
    ),
    "A9 a": (
        (killed(Quantity(Qualifier.NEARLY, best=42), "soldat"),),
        "Près de 42⍽soldats ont été tués.",
    ),
    "A9 b": (
        (killed(Quantity.about(40), "soldat"),),
        "Une quarantaine de soldats ont été tués.",
    ),
    "A9 c": (
        (killed(Quantity.at_least(10), "soldat"),),
        "Au moins dix soldats ont été tués.",
    ),
    "A10 a, of an attack": (
        (killed(THOUSANDS), displaced(HUNDREDS_OF_THOUSANDS)),
        (
            "L’attaque a fait des milliers de morts et des centaines de milliers de"
            " déplacés."
        ),
    ),
    "A10 b": (
        (displaced(Quantity.about(1000), "personne"),),
        "Un millier de personnes ont été déplacées.",
    ),
}


@pytest.mark.parametrize("row", TOLLS)
def test_tolls_become_the_sentence_of_their_row(row: str) -> None:
    """After its first sentence the attack is known, and its tolls follow."""
    tolls, expected = TOLLS[row]
    told = tell_tolls(tolls, ATTACK, Voice(profile_of("fr")), Mood.FACT)

    assert [expected] == [shown(sentence) for sentence in told]


def test_a8_hearsay_has_its_source_and_the_conditional() -> None:
    """A toll that nobody confirmed is told after "selon"."""
    toll = killed(Quantity.about(30), by="source sécuritaire")
    told = tell_tolls((toll,), ATTACK, Voice(profile_of("fr")), Mood.HEARSAY)
    expected = (
        "Selon une source sécuritaire, l’attaque aurait fait une trentaine de morts."
    )

    assert [expected] == list(told)


def test_s5_who_goes_on_is_a_pronoun() -> None:
    """The marks inside a quotation follow the profile."""
    words = (
        "Nous avançons.",
        "La Russie parle de « formateurs militaires »",
        "Qui a livré ces armes ?",
    )
    acts = (SpeechAct.AFFIRM, SpeechAct.AFFIRM, SpeechAct.REQUEST)
    statements = tuple(
        Statement(
            speakers=who("Sadio Camara"),
            act=act,
            form=Form.DIRECT,
            text=said,
            segments=(said,),
        )
        for said, act in zip(words, acts, strict=True)
    )
    expected = (
        "«⍽Nous avançons⍽», a affirmé Sadio Camara. «⍽La Russie parle de “formateurs"
        " militaires”⍽», a-t-il ajouté. «⍽Qui a livré ces armes⎵?⍽», a-t-il demandé."
    )

    assert expected == shown(summarise(report(statements=statements)))
