# SPDX-License-Identifier: MIT
"""Several articles on one event, several events told as one: rows N2 to N4 and N7."""

import pytest

from sahelcoop.model.actors import Party
from sahelcoop.model.agreement import Agreement, AgreementKind, AgreementStatus
from sahelcoop.model.attack import Attack, AttackKind
from sahelcoop.model.dates import PartialDate, Portion
from sahelcoop.model.delivery import Delivery
from sahelcoop.render import chronology, profile_of
from sahelcoop.render.goods import common_noun
from sahelcoop.render.plan import Happening
from sahelcoop.render.several import corroboration, counted, dating, tally
from sahelcoop.render.voice import Voice
from tests.render.build import report, shown, source, who

FRENCH = profile_of("fr")
NOBODY: tuple[Party, ...] = ()


def on(date: str | None, **rest: object) -> Delivery:
    """Let Russia deliver to Mali."""
    fields = {"suppliers": who("Russie"), "recipients": who("Mali"), **rest}
    when = None if date is None else PartialDate(date)
    return Delivery(date=when, **fields)  # type: ignore[arg-type]  # of a Delivery


@pytest.mark.parametrize(
    ("deliveries", "noun", "least", "expected"),
    [
        (
            (on("2021-09"), on("2022-03-30"), on("2022-08-09")),
            "hélicoptère",
            8,
            (
                "Entre septembre 2021 et août 2022, la Russie a livré au moins huit"
                " hélicoptères au Mali."
            ),
        ),
        (
            (on("2023-05-02"), on("2023-05-30")),
            "ambulance",
            21,
            "En mai 2023, la Russie a livré au moins 21⍽ambulances au Mali.",
        ),
        (
            (
                on("2019", suppliers=who("Chine", "Inde"), recipients=who("Niger")),
                on("2021-04"),
            ),
            "camion",
            6,
            (
                "Entre 2019 et 2021, la Chine et l’Inde ont livré au moins six camions"
                " au Niger."
            ),
        ),
        (
            (on("2021", suppliers=(), recipients=()), on(None)),
            "tente",
            2,
            "Au moins deux tentes ont été livrées.",
        ),
        (
            (on("2021/..", recipients=who("FAMa")), on("2022")),
            "drone",
            3,
            "La Russie a livré au moins trois drones aux FAMa.",
        ),
    ],
)
def test_n2_a_sum_is_no_more_than_the_least(
    deliveries: tuple[Delivery, ...], noun: str, least: int, expected: str
) -> None:
    """From the first month to the last, or the years, where all is dated."""
    told = tally(deliveries, common_noun(noun), least, Voice(FRENCH))

    assert expected == shown(told)


@pytest.mark.parametrize(
    ("event", "dates", "expected"),
    [
        (
            Delivery(),
            (("2022-03-30", NOBODY), ("2022-04", NOBODY)),
            (
                "La livraison date du 30⍽mars 2022 selon une source et d’avril selon"
                " une autre."
            ),
        ),
        (
            Attack(kind=AttackKind.AMBUSH),
            (("2023-06-01", who("RFI")), ("2023-06-02", source("officier"))),
            (
                "L’embuscade date du 1er⍽juin 2023 selon RFI et du 2⍽juin selon un"
                " officier."
            ),
        ),
        (
            Agreement(kind=AgreementKind.TREATY, status=AgreementStatus.SIGNED),
            (("2021-12", NOBODY), ("2022-01", NOBODY), ("2022", NOBODY)),
            (
                "Le traité date de décembre 2021 selon une source, de janvier 2022"
                " selon une autre et de 2022 selon une troisième."
            ),
        ),
        (
            Agreement(status=AgreementStatus.DENOUNCED),
            (("2022-05-03", NOBODY), ("2022-05-04", NOBODY)),
            (
                "La dénonciation de l’accord date du 3⍽mai 2022 selon une source et du"
                " 4⍽mai selon une autre."
            ),
        ),
        (
            Attack(),
            (("2022-05-03/2022-05-04", NOBODY), ("2022-05-05", NOBODY)),
            (
                "L’attaque a eu lieu du 3 au 4⍽mai 2022 selon une source et le 5⍽mai"
                " 2022 selon une autre."
            ),
        ),
        (
            Delivery(),
            (("2022-05~", NOBODY), ("2022-06", NOBODY)),
            (
                "La livraison a eu lieu vers mai 2022 selon une source et en juin 2022"
                " selon une autre."
            ),
        ),
    ],
)
def test_n3_sources_differ_on_a_date(
    event: Happening,
    dates: tuple[tuple[str, tuple[Party, ...]], ...],
    expected: str,
) -> None:
    """The year is said once; what is no plain stretch is said as what took place."""
    told = [(PartialDate(day), who) for day, who in dates]

    assert expected == shown(dating(event, told, Voice(FRENCH)))


@pytest.mark.parametrize(
    ("event", "articles", "expected"),
    [
        (
            on("2024-09-18"),
            2,
            "Deux articles font état de la même livraison, celle du 18⍽septembre 2024.",
        ),
        (
            Attack(
                kind=AttackKind.KIDNAPPING,
                date=PartialDate("2023", portion=Portion.LATE),
            ),
            12,
            "Douze articles font état du même enlèvement, celui de la fin de 2023.",
        ),
        (
            Delivery(date=PartialDate("XXXX-03-30")),
            2,
            "Deux articles font état de la même livraison.",
        ),
        (
            Attack(kind=AttackKind.AMBUSH, date=PartialDate("2023-05-01/2023-05-02")),
            3,
            "Trois articles font état de la même embuscade.",
        ),
        (
            Agreement(
                status=AgreementStatus.SIGNED,
                kind=AgreementKind.CONTRACT,
                date=PartialDate("2022-03-01"),
            ),
            2,
            "Deux articles font état du même contrat, celui du 1er⍽mars 2022.",
        ),
        (
            Agreement(status=AgreementStatus.BROKEN, date=PartialDate("2022")),
            4,
            "Quatre articles font état du même accord.",
        ),
    ],
)
def test_n4_articles_tell_of_one_event(
    event: Happening, articles: int, expected: str
) -> None:
    """It is known by its date, where it has one that says which."""
    assert expected == shown(corroboration(event, articles, FRENCH))


@pytest.mark.parametrize(
    ("number", "period", "expected"),
    [
        (0, "2022-05", "Aucun événement n’a été recensé en mai 2022."),
        (1, "2022-06", "Un événement a été recensé en juin 2022."),
        (21, "2022", "Vingt et un événements ont été recensés en 2022."),
        (
            3,
            "2022-05-01/2022-05-15",
            "Trois événements ont été recensés du 1er au 15⍽mai 2022.",
        ),
        (0, None, "Aucun événement n’a été recensé."),
    ],
)
def test_n7_events_of_a_period_are_counted(
    number: int, period: str | None, expected: str
) -> None:
    """None at all is told as well."""
    when = None if period is None else PartialDate(period)

    assert expected == shown(counted(number, when, FRENCH))


def test_a_chronology_of_a_period_counts_what_can_lie_in_it() -> None:
    """What has no date lies in none, what is open may."""
    dates = ("2022-05-31", "2022-06", "2022", "2022-07-01", "2022-06-15/..", None)
    told = report(deliveries=tuple(on(date) for date in dates))

    assert [shown(line) for line in chronology(told, during="2022-06")] == [
        "Trois événements ont été recensés en juin 2022.",
        "Depuis le 15⍽juin 2022⍽: la Russie effectue une livraison au Mali.",
        "Juin 2022⍽: la Russie effectue une livraison au Mali.",
        "2022⍽: la Russie effectue une livraison au Mali.",
    ]
    assert chronology(told, during=PartialDate("2021-05")) == (
        "Aucun événement n’a été recensé en mai 2021.",
    )
