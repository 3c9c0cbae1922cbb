# SPDX-License-Identifier: MIT
"""The rules that say whether two records are one, each with a pair that it decides."""

from typing import Final

import pytest

from sahelcoop.merging import merge
from sahelcoop.merging.matching import RULES, match
from sahelcoop.merging.profile import profile
from sahelcoop.model.actors import Actor, ActorKind, Name
from sahelcoop.model.agreement import AgreementKind, AgreementStatus
from sahelcoop.model.attack import Group
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.decisions import Judgement, Told
from sahelcoop.model.delivery import Aggregation, DeliveryStatus
from sahelcoop.model.items import ItemCategory
from sahelcoop.model.places import Place
from sahelcoop.model.quantities import Quantity
from sahelcoop.model.report import Report
from tests.merging.made import (
    agreement,
    attack,
    delivery,
    goods,
    killed,
    report,
    said,
    statement,
)

CIVILIAN: Final = Group.CIVILIAN
MI_35: Final = goods(2, ItemCategory.HELICOPTER, "Mi-35")
IL_76: Final = goods(1, ItemCategory.TRANSPORT_AIRCRAFT, "Il-76")
TEACHERS: Final = goods(None, ItemCategory.PERSONNEL)
IN_FORCE: Final = AgreementStatus.IN_FORCE
TALKS: Final = AgreementStatus.NEGOTIATING
MEMORANDUM: Final = AgreementKind.MEMORANDUM
ENDED: Final = AgreementStatus.DENOUNCED
WORDS: Final = "Nous resterons aux côtés des paysans jusqu’à la dernière récolte"
LONG: Final = said(
    "Des hommes ont tiré sur le convoi à l’entrée du pont, tôt le matin."
)


def actor(
    name: str, kind: ActorKind = ActorKind.ARMED_GROUP, land: str | None = None
) -> Actor:
    """Name an actor."""
    return Actor(kind=kind, names=(Name(name),), country=land)


PAIRS: Final[list[tuple[str | None, Told, Told]]] = [
    ("attack.other-place", attack("2021-05-03", "Gao"), attack("2021-05-03", "Diffa")),
    ("attack.other-day", attack("2021-05-03", "Gao"), attack("2021-05-09", "Gao")),
    ("attack.other-day", attack("2021-05-03", "Gao"), attack("2021-06", "Gao")),
    (
        "attack.other-victims",
        attack("2021-05-03", "Gao", killed(9)),
        attack("2021-05-03", "Gao", killed(30, CIVILIAN)),
    ),
    (
        "attack.next-day",
        attack("2021-05-03", "Gao", killed(9)),
        attack("2021-05-04", "Gao", killed(9)),
    ),
    (
        "attack.next-day",
        attack("2021-05-03", "Gao", killed(Quantity.at_least(8)), on=["un convoi"]),
        attack("2021-05-04", "Gao", killed(9), on=["le convoi"]),
    ),
    (
        "attack.next-day-other",
        attack("2021-05-03", "Gao", killed(9)),
        attack("2021-05-04", None, killed(9)),
    ),
    (
        "attack.next-day-alike",
        attack("2021-05-03", "Gao", killed(9)),
        attack("2021-05-04", "Gao"),
    ),
    (
        "attack.same-day-place",
        attack("2021-05-03", "camp de Gao", killed(4)),
        attack("2021-05-03/2021-05-04", "Gao", killed(9)),
    ),
    (
        "attack.same-day-toll",
        attack("2021-05-03", "Mali", killed(31)),
        attack("2021-05-03", "Gao", killed(Quantity.about(30))),
    ),
    (
        "attack.same-day-aim",
        attack("2021-05-03", None, killed(4), on=["poste de douane"]),
        attack("2021-05-03", "Gao", killed(4), on=["les douaniers du poste"]),
    ),
    (
        "attack.same-day-aim",
        attack("2021-05-03", None, killed(4), by=["JNIM"]),
        attack("2021-05-03", "Gao", killed(4), by=["GSIM"]),
    ),
    (
        "attack.same-day-target",
        attack("2021-05-03", None, on=["un car de voyageurs"]),
        attack("2021-05-03", "Gao", on=["le car et ses voyageurs"]),
    ),
    ("attack.same-day", attack("2021-05-03"), attack("2021-05-03", "Gao")),
    (
        "attack.same-period-target",
        attack("2021-05", "Gao", on=["le marché"]),
        attack("2021-05-03", "Gao", on=["un marché"]),
    ),
    (
        "attack.same-period-target",
        attack("2021-05", "Gao", killed(Quantity.at_least(8))),
        attack("2021-05-03", "Gao", killed(9)),
    ),
    (
        "attack.other-toll",
        attack("2021-05", "Gao", killed(9)),
        attack("2021-05-03", "Gao", killed(40)),
    ),
    (
        "attack.same-place-toll",
        attack("2021", "Gao", killed(40)),
        attack("2021-05-03", "Gao", killed(40)),
    ),
    (
        "attack.just-told",
        attack(None, "Gao", on=["le marché au bétail"]),
        attack("2021-05-03", "Gao", on=["marché au bétail"]),
    ),
    ("attack.same-place", attack("2021", "Gao"), attack("2021-05-03", "Gao")),
    (
        "attack.same-place",
        attack("2021", "Gao", killed(Quantity.about(38))),
        attack("2021-05-03", "Gao", killed(40)),
    ),
    (None, attack("2021"), attack("2021-05-03", "Gao")),
    (
        "delivery.other-recipient",
        delivery("2021-05-03", MI_35),
        delivery("2021-05-03", MI_35, to=["Niger"]),
    ),
    (
        "delivery.other-supplier",
        delivery("2021-05-03", MI_35),
        delivery("2021-05-03", MI_35, by=["Turquie"]),
    ),
    ("delivery.other-day", delivery("2021-05-03"), delivery("2021-05-23")),
    (
        "delivery.summing-up",
        delivery("2021-05-03", MI_35),
        delivery(None, MI_35, aggregation=Aggregation.CUMULATIVE),
    ),
    (
        "delivery.summing-up",
        delivery("2021-05-03", MI_35),
        delivery(None, goods(None, ItemCategory.HELICOPTER)),
    ),
    (
        "delivery.same-day-place",
        delivery("2021-05-03", MI_35, places=(Place("Gao"),)),
        delivery("2021-05-03", goods(2), places=(Place("camp de Gao"),)),
    ),
    (
        "delivery.same-promise",
        delivery(None, goods(None), status=DeliveryStatus.PROMISED),
        delivery(None, goods(4), status=DeliveryStatus.ANNOUNCED),
    ),
    (
        "delivery.same-period",
        delivery("2021-05", goods(None), places=(Place("Gao"),)),
        delivery("2021-05-06", goods(21), places=(Place("Gao"),)),
    ),
    (
        "delivery.other-goods",
        delivery("2021-05-03", MI_35),
        delivery("2021-05-03", goods(2)),
    ),
    (
        "delivery.same-day",
        delivery("2021-05-03", MI_35),
        delivery("2021-05-03", goods(None, ItemCategory.AID)),
    ),
    (
        "delivery.other-amount",
        delivery("2021-05", goods(20)),
        delivery("2021-05-03", goods(50)),
    ),
    (
        "delivery.kept-promise",
        delivery("2021-02-03", goods(20), status=DeliveryStatus.ORDERED),
        delivery("2021-05-03", goods(20)),
    ),
    (
        "delivery.kept-promise",
        delivery(None, goods(20), status=DeliveryStatus.PROMISED),
        delivery("2021-05-23", goods(20)),
    ),
    (
        "delivery.other-day",
        delivery("2021-05-23", goods(20), status=DeliveryStatus.PROMISED),
        delivery("2021-05-03", goods(20)),
    ),
    (
        "delivery.promised-and-done",
        delivery("2021-05", goods(None), status=DeliveryStatus.PROMISED),
        delivery("2021-05-03", goods(20)),
    ),
    (
        "delivery.days-apart",
        delivery("2021-05-03", goods(Quantity.about(20))),
        delivery("2021-05-06", goods(21)),
    ),
    (
        "delivery.same-period",
        delivery("2021-05", goods(None), carriers=(IL_76,)),
        delivery("2021-05-06", goods(21), carriers=(IL_76,)),
    ),
    ("delivery.some-day", delivery("2021-05"), delivery("2021-05-06", goods(21))),
    (
        "delivery.same-lot",
        delivery(None, goods(20), MI_35),
        delivery("2021-05-06", goods(20), goods(2, ItemCategory.HELICOPTER)),
    ),
    (
        "delivery.just-told",
        delivery(None, goods(20)),
        delivery("2021-05-06", goods(20)),
    ),
    (
        "delivery.standing-deployment",
        delivery(None, TEACHERS, by=["Wagner"]),
        delivery("2020-12", TEACHERS),
    ),
    ("delivery.undated", delivery(None, goods(4)), delivery("2020-12", goods(4))),
    (
        "agreement.other-parties",
        agreement("2021-05-03", "Mali", "Russie"),
        agreement("2021-05-03", "Mali", "Wagner"),
    ),
    (
        "agreement.other-stage",
        agreement("2021-05-03", "Mali", "Russie"),
        agreement("2021-02-03", "Mali", "Russie", status=ENDED),
    ),
    (
        "agreement.other-end",
        agreement("2021-02-03", "Mali", "Russie", subject="la pêche"),
        agreement("2021-05-03", "Mali", "Russie", status=ENDED),
    ),
    (
        "agreement.later-stage",
        agreement("2021-02-03", "Mali", "Russie", subject="la pêche"),
        agreement("2021-05-03", "Mali", "Russie", status=ENDED, subject="pêche"),
    ),
    (
        "agreement.later-stage",
        agreement(None, "Mali", "Russie", name="pacte du fleuve", status=TALKS),
        agreement("2021-05-03", "Mali", "Russie", name="le pacte du fleuve"),
    ),
    (
        "agreement.same-act",
        agreement("2021-05-03", "Mali", "Russie", kind=MEMORANDUM, subject="la pêche"),
        agreement("2021-05", "Mali", "Russie", kind=MEMORANDUM, subject="le fleuve"),
    ),
    (
        "agreement.other-day",
        agreement("2021-05-03", "Mali", "Russie"),
        agreement("2021-05-23", "Mali", "Russie"),
    ),
    (
        "agreement.standing",
        agreement(None, "Mali", "Moscou", status=IN_FORCE),
        agreement(None, "armée malienne", "Russie", status=IN_FORCE),
    ),
    (
        "agreement.same-day",
        agreement("2021-05-03", "Mali", "Russie"),
        agreement("2021-05-03", "Bamako", "Moscou", subject="les mines d’or"),
    ),
    (
        "agreement.same-name",
        agreement(None, "Mali", name="accord de paix de Gao"),
        agreement("2020", "Mali", "Niger", name="paix de Gao"),
    ),
    (
        "agreement.same-subject",
        agreement("2021-05-03", "Mali", "Russie", subject="le statut des troupes"),
        agreement("2021-05-09", "Mali", "Russie", subject="statut de la mission"),
    ),
    (
        "agreement.same-news",
        agreement(None, "Mali", "Russie", status=ENDED, subject="la pêche"),
        agreement(None, "Mali", "Russie", status=ENDED),
    ),
    (
        "agreement.same-parties",
        agreement("2021-05-03", "Mali", "Russie", subject="l’uranium"),
        agreement("2021-05-09", "Mali", "Russie", subject="statut de la mission"),
    ),
    (None, agreement("2021-05-03", "Mali"), agreement("2021-05-09", "Mali")),
    ("statement.other-speaker", statement("Mali", WORDS), statement("Niger", WORDS)),
    (
        "statement.other-day",
        statement("Mali", WORDS, date=PartialDate("2021-05-03")),
        statement("Mali", WORDS, date=PartialDate("2021-07-03")),
    ),
    (
        "statement.same-words",
        statement("Mali", WORDS),
        statement("Bamako", "Nous resterons aux côtés des paysans"),
    ),
    (
        "statement.quoted-again",
        statement("Mali", f"{WORDS}, car la terre nous a nourris"),
        statement(
            "Mali",
            f"{WORDS}, car la terre nous a nourris",
            date=PartialDate("2019-05-03"),
        ),
    ),
    (
        "statement.same-formula",
        statement("Mali", "Le bilan pourrait encore évoluer demain"),
        statement(
            "Mali",
            "Le bilan pourrait encore évoluer demain",
            date=PartialDate("2019-05-03"),
        ),
    ),
    (None, statement("Mali", WORDS), statement("Mali", "La récolte fut bonne")),
    ("actor.other-kind", actor("Izala"), actor("Izala", ActorKind.ORGANISATION)),
    ("actor.other-country", actor("Izala", land="NE"), actor("Izala", land="NG")),
    ("actor.same-name", actor("JNIM"), actor("GSIM", land=None)),
    (None, actor("JNIM"), actor("Izala")),
    ("copied-words", attack("2021", sources=LONG), attack("2021", sources=LONG)),
]


def judged(one: Told, other: Told) -> str | None:
    """Name the rule that decides, for articles published soon after."""
    reports = [report(r, published="2021-05-20") for r in (one, other)]
    left, right = (
        profile(r.records[0].id, n, r, record)
        for n, (r, record) in enumerate(zip(reports, (one, other), strict=True))
    )
    rules = {match(left, right), match(right, left)}
    (rule,) = rules
    return None if rule is None else rule.id


@pytest.mark.parametrize(
    ("rule", "one", "other"),
    [pytest.param(*case, id=f"{n}-{case[0]}") for n, case in enumerate(PAIRS)],
)
def test_rule(rule: str | None, one: Told, other: Told) -> None:
    """The rule decides, whichever of the two comes first."""
    assert rule == judged(one, other)


def test_every_rule_has_a_pair() -> None:
    """No rule is without an example."""
    ids = {rule.id for rules in RULES.values() for rule in rules}

    assert ids <= {name for name, _, _ in PAIRS}


def test_what_was_told_before_is_another() -> None:
    """An article without a date cannot tell what came after it."""
    early, late = attack(None, "Gao", killed(9)), attack("2021-05-03", "Gao", killed(9))
    dossier = merge([report(early, published="2021-04-02"), report(late)])

    assert 2 == len(dossier.merged)


def test_one_article_tells_apart_what_it_tells_twice() -> None:
    """Two records of one article are two events, a bond that lasts excepted."""
    twice = report(attack("2021-05-03", "Gao"), attack("2021-05-03", "Gao"))
    bond = [agreement(None, "Mali", "Russie", status=IN_FORCE) for _ in range(2)]

    assert 2 == len(merge([twice]).merged)
    assert 1 == len(merge([report(*bond)]).merged)


def test_an_article_read_twice_tells_one_event() -> None:
    """Two reports of one article are two readings; keys tell their records apart."""
    told = attack("2021-05-03", "Gao")
    first = report(told, attack("2021-08-03", "Diffa"))
    again = Report(id=first.id, article=first.article, attacks=(told,))
    dossier = merge([first, again])
    (event,) = (e for e in dossier.merged if len(e.members) > 1)

    assert dossier == merge([again, first])
    assert (f"{told.id}#{first.id}", f"{told.id}#{first.id}#2") == event.members
    assert Judgement.SAME == dossier.verdicts[0].judgement
    assert "same-record" == dossier.verdicts[0].by
