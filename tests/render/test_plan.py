# SPDX-License-Identifier: MIT
"""What leads a text, and what follows it."""

import attrs
import pytest

from sahelcoop.model.agreement import Agreement, AgreementStatus
from sahelcoop.model.article import Article, ArticleInfo
from sahelcoop.model.attack import Attack, Target
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.delivery import Delivery, DeliveryStatus
from sahelcoop.model.provenance import Evidence
from sahelcoop.model.report import Report
from sahelcoop.model.statement import Form, Statement
from sahelcoop.render import sections, summarise
from tests.render.build import goods, report, who

RUSSIA, MALI = who("Russie"), who("Mali")
_Status = AgreementStatus


def at(start: int, size: int = 10) -> dict[str, tuple[Evidence, ...]]:
    """Stand somewhere in an article."""
    return {"record": (Evidence("a", start, start + size, "x" * size),)}


def delivery(start: int, supplier: str = "Russie") -> Delivery:
    """Let somebody deliver a radar to Mali, as told somewhere."""
    items = (goods("radar", 1),)
    return Delivery(
        suppliers=who(supplier), recipients=MALI, items=items, sources=at(start)
    )


def attack(start: int, date: str | None = "2023-05-03") -> Attack:
    """Let a convoy be attacked."""
    when = None if date is None else PartialDate(date)
    return Attack(targets=(Target("convoi"),), date=when, sources=at(start))


def deal(
    start: int, status: AgreementStatus = _Status.IN_FORCE, date: str | None = None
) -> Agreement:
    """Let there be a deal between Mali and Russia."""
    when = None if date is None else PartialDate(date)
    return Agreement(
        parties=(*MALI, *RUSSIA), status=status, date=when, sources=at(start)
    )


def said(start: int, by: str = "Mali", text: str = "l'aide est là") -> Statement:
    """Let somebody say something."""
    return Statement(speakers=who(by), form=Form.INDIRECT, text=text, sources=at(start))


def names(told: Report) -> list[str]:
    """Give the order of the paragraphs."""
    return [section.name for section in sections(told)]


def entitled(told: Report, title: str) -> Report:
    """Put a title over what is told."""
    return attrs.evolve(told, article=ArticleInfo.of(Article("", title=title)))


ALL = report(
    deliveries=(delivery(300),),
    attacks=(attack(100),),
    agreements=(deal(200, _Status.SIGNED),),
)


@pytest.mark.parametrize(
    ("title", "lead"),
    [
        ("Une semaine agitée", "attacks"),
        ("Bamako : la Chine livre des camions", "deliveries"),
        ("Un accord de plus", "agreements"),
        ("Coopération militaire : l’axe se renforce", "attacks"),
        ("Accord signé, convoi attaqué : trois morts", "attacks"),
    ],
)
def test_the_kind_that_the_title_names_leads(title: str, lead: str) -> None:
    """The text decides between several, or where it names none."""
    assert names(entitled(ALL, title))[0] == lead


@pytest.mark.parametrize("status", [_Status.IN_FORCE, _Status.EXPIRED])
def test_a_standing_deal_is_no_news(status: AgreementStatus) -> None:
    """It leads neither a text nor its own paragraph, unless it has a date."""
    standing = deal(10, status)
    dated = deal(10, status, "2023")
    later = delivery(90)
    broken = deal(50, _Status.BROKEN)

    assert names(report(deliveries=(later,), agreements=(standing,))) == [
        "deliveries",
        "agreements",
    ]
    assert names(report(deliveries=(later,), agreements=(dated,)))[0] == "agreements"
    assert summarise(report(agreements=(standing, broken))).startswith(
        "L’accord entre le Mali et la Russie a été rompu."
    )


def test_an_attack_that_is_only_alluded_to_is_no_news() -> None:
    """It leads neither a text nor its own paragraph."""
    bare = attack(10, None)

    assert names(report(attacks=(bare,), deliveries=(delivery(90),))) == [
        "deliveries",
        "attacks",
    ]
    assert summarise(report(attacks=(bare, attack(90)))).startswith(
        "Le 3\u00a0mai 2023"
    )


def test_a_deal_that_somebody_only_speaks_of_is_told_in_their_words() -> None:
    """If it merely stands, and in words of those who are its source."""
    words = {"text": at(20, 40)["record"]}
    told = attrs.evolve(said(15), sources=words)
    theirs = attrs.evolve(deal(30), according_to=MALI, id="")
    others = attrs.evolve(theirs, according_to=who("Niger"), id="")
    plain = deal(30)
    elsewhere = attrs.evolve(theirs, sources=at(55), id="")
    signed = attrs.evolve(theirs, status=_Status.SIGNED, id="")
    by_hand = attrs.evolve(theirs, sources={}, id="")

    assert names(report(agreements=(theirs,), statements=(told,))) == ["statements"]
    for kept in (others, plain, elsewhere, signed, by_hand):
        assert "agreements" in names(report(agreements=(kept,), statements=(told,)))


def test_what_was_said_stands_where_the_text_has_it() -> None:
    """Yet not before the news, which one early statement does not make speech."""
    told = attrs.evolve(ALL, statements=(said(150),))
    early = attrs.evolve(ALL, statements=(said(10),))

    assert names(told) == ["attacks", "statements", "agreements", "deliveries"]
    assert names(early)[:2] == ["attacks", "statements"]


SPEECH = (said(10), said(30, "Niger"))


def test_what_fills_the_opening_leads() -> None:
    """Before news that comes late, and where there is none; a title can tell else."""
    told = attrs.evolve(ALL, statements=SPEECH)
    late = attrs.evolve(told, statements=(said(10), said(95, "Niger")))
    no_news = report(agreements=(deal(0),), statements=SPEECH)

    assert names(told)[0] == "statements"
    assert names(late)[0] == "attacks"
    assert names(no_news)[0] == "statements"
    assert names(entitled(told, "Un convoi attaqué"))[0] == "attacks"
    assert names(entitled(told, "Attaque : Bamako répond"))[0] == "statements"
    assert names(report(statements=SPEECH)) == ["statements"]


def test_everybody_finishes() -> None:
    """The first to speak goes on before the next, wherever the text has it."""
    told = report(statements=(*SPEECH, said(60, text="tout va bien")))

    assert summarise(told) == (
        "Le Mali affirme que l’aide est là. Selon lui, tout va bien. Le Niger déclare"
        " que l’aide est là."
    )


def test_what_is_to_come_follows_what_has_been() -> None:
    """Even to the same people as the lead."""
    promised, ordered = (
        attrs.evolve(delivery(20), status=status, id="")
        for status in (DeliveryStatus.PROMISED, DeliveryStatus.ORDERED)
    )
    others = delivery(30, "Chine")
    told = summarise(report(deliveries=(delivery(10), promised, ordered, others)))

    assert told == (
        "La Russie a livré un radar au Mali. Le Mali a commandé un radar à la Russie."
        " La Chine a livré un radar au Mali. La Russie a promis de livrer un radar au"
        " Mali."
    )


def test_the_same_partners_stay_together() -> None:
    """Others come between them by date alone."""
    dated = [
        attrs.evolve(delivery(start, who), date=PartialDate(date), id="")
        for start, who, date in (
            (10, "Russie", "2023-05"),
            (20, "Russie", "2023-02"),
            (30, "Chine", "2023-01"),
        )
    ]

    assert summarise(report(deliveries=tuple(dated))) == (
        "La Russie a livré un radar au Mali en mai 2023. Elle lui avait déjà remis un"
        " radar en février 2023. La Chine avait déjà livré un radar au Mali en janvier"
        " 2023."
    )


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        (25, ["deliveries"]),
        (95, ["deliveries"]),
        (130, ["deliveries", "statements"]),
        (5, ["deliveries", "statements"]),
    ],
)
def test_words_without_a_subject_follow_the_event_of_it(
    start: int, expected: list[str]
) -> None:
    """Those of the event that the text told just before are "ils"."""
    hanging = said(start, "France", "sont des mercenaires")
    told = report(deliveries=(delivery(10),), statements=(hanging,))
    text = summarise(told)

    assert names(told) == expected
    assert text.endswith("La France affirme qu’ils sont des mercenaires.")
    assert ("\n\n" in text) is (len(expected) > 1)


def test_the_nearest_event_takes_what_hangs() -> None:
    """Of those told before."""
    hanging = said(120, "France", "sont des mercenaires")
    told = report(
        deliveries=(delivery(60),), attacks=(attack(80),), statements=(hanging,)
    )

    assert [len(section.passages) for section in sections(told)] == [1, 2]


def test_what_one_says_of_his_own_act_is_told_once() -> None:
    """Who promises, announces or takes part is not reported on top of it."""
    gift = delivery(0)
    leaving = attrs.evolve(
        deal(0, _Status.DENOUNCED), by=MALI, parties=(*MALI, *RUSSIA)
    )
    own = said(5, text="quitter le pacte")

    assert names(report(agreements=(leaving,), statements=(own,))) == ["agreements"]
    assert names(
        report(deliveries=(gift,), statements=(said(5, "Russie", "livrer un radar"),))
    ) == ["deliveries"]
    assert names(
        report(deliveries=(gift,), statements=(said(5, "Mali", "tenir le pont"),))
    ) == ["deliveries", "statements"]
    assert names(
        report(attacks=(attack(0),), statements=(said(5, "Mali", "tenir le pont"),))
    ) == ["attacks", "statements"]
