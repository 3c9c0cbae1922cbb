# SPDX-License-Identifier: MIT
"""Dossiers: each event once, who tells of it, and where they differ."""

import attrs
import pytest

from sahelcoop.model._event import Certainty
from sahelcoop.model.actors import Actor, ActorKind, ActorRef
from sahelcoop.model.agreement import Agreement, AgreementStatus
from sahelcoop.model.attack import Attack, AttackKind, Harm, Target, Toll
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.delivery import Aggregation, Delivery, DeliveryStatus
from sahelcoop.model.dossier import (
    Comparison,
    Copies,
    Dossier,
    Link,
    Merged,
)
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.places import Place
from sahelcoop.model.quantities import Qualifier, Quantity
from sahelcoop.model.statement import Form, Statement
from sahelcoop.render import chronology, compose, sections, summarise
from tests.render.build import FAMA, Event, article, dossier, goods, shown, source, who

HELICOPTER = ItemCategory.HELICOPTER


def given(*items: Item, date: str | None = None, **rest: object) -> Delivery:
    """Let Russia deliver to Mali."""
    fields = {"suppliers": who("Russie"), "recipients": who("Mali"), **rest}
    when = None if date is None else PartialDate(date)
    return Delivery(items=items, date=when, **fields)  # type: ignore[arg-type]  # of a Delivery


RADAR = given(goods("radar", 1), date="2024-09-18", places=(Place("Bamako"),))
AGAINST = (Comparison.CONTRADICTS,)
TOLD = (
    "La Russie a livré un radar au Mali le 18⍽septembre 2024, à Bamako. Deux articles"
    " en font état."
)


def test_n4_an_event_is_told_once() -> None:
    """With how many articles tell of it, copies of one another being one."""
    copies = (Copies(("a0", "a1")),)

    assert shown(summarise(dossier((RADAR, "RFI"), (RADAR, None)))) == TOLD
    assert "articles" not in summarise(dossier((RADAR, None)))
    assert "articles" not in summarise(
        dossier((RADAR, None), (RADAR, None), copies=copies)
    )


@pytest.mark.parametrize(
    ("field", "change", "outlets", "expected"),
    [
        (
            "date",
            {"date": PartialDate("2024-10")},
            (None, None),
            (
                "La livraison date du 18⍽septembre 2024 selon une source et d’octobre"
                " selon une autre."
            ),
        ),
        (
            "date",
            {"date": PartialDate("2024-10")},
            ("RFI", None),
            (
                "La livraison date du 18⍽septembre 2024 selon RFI et d’octobre selon"
                " une autre."
            ),
        ),
        (
            "suppliers",
            {"suppliers": who("Chine")},
            ("RFI", "AFP"),
            (
                "Les sources divergent sur le fournisseur⍽: la Russie selon RFI, la"
                " Chine selon l’AFP."
            ),
        ),
        (
            "items",
            {"items": (goods("radar", 2), goods("drone", 3))},
            (None, "RFI"),
            (
                "Les sources divergent sur la cargaison⍽: un radar selon une source,"
                " deux radars et trois drones selon RFI."
            ),
        ),
        (
            "places",
            {"places": (Place("Gao"),)},
            ("RFI", "RFI"),
            (
                "Les sources divergent sur le lieu⍽: à Bamako selon un article de RFI,"
                " à Gao selon un autre."
            ),
        ),
        ("terms", {}, (None, None), ""),
    ],
)
def test_n3_where_articles_contradict_each_says_its_own(
    field: str,
    change: dict[str, object],
    outlets: tuple[str | None, str | None],
    expected: str,
) -> None:
    """By the name of the outlet where there is one; what a text cannot say it omits."""
    other = attrs.evolve(RADAR, **change)  # type: ignore[arg-type]  # of a Delivery
    told = zip((RADAR, other), outlets, strict=True)
    text = summarise(dossier(*told, differ={field: AGAINST}))

    assert shown(text) == f"{TOLD} {expected}".rstrip()


def test_what_is_only_less_exact_is_no_contradiction() -> None:
    """Nor is what one article alone has."""
    vague = attrs.evolve(RADAR, date=PartialDate("2024-09"))
    refined = {"date": (Comparison.REFINES,), "suppliers": (Comparison.ONE_SIDED,)}

    assert (
        shown(summarise(dossier((RADAR, None), (vague, None), differ=refined))) == TOLD
    )


def struck(number: int | Quantity, **rest: object) -> Attack:
    """Let soldiers be killed in an attack on a convoy."""
    quantity = Quantity.exact(number) if isinstance(number, int) else number
    toll = Toll(Harm.KILLED, quantity, "soldats", **rest)  # type: ignore[arg-type]  # of a Toll
    hurt = Toll(Harm.WOUNDED, Quantity.exact(2), "soldats")
    return Attack(targets=(Target("convoi"),), tolls=(toll, hurt))


DEATHS = "tolls.killed"


@pytest.mark.parametrize(
    ("outlets", "expected"),
    [
        (
            ("RFI", "AFP", "APA"),
            ("12⍽soldats tués selon RFI, plus de 40 selon l’AFP, huit selon l’APA"),
        ),
        (
            (None, None, None),
            (
                "12⍽soldats tués selon une source, plus de 40 selon une autre source,"
                " huit selon une autre source"
            ),
        ),
    ],
)
def test_rival_tolls_are_those_of_their_outlets(
    outlets: tuple[str | None, ...], expected: str
) -> None:
    """They are never told one after the other as if both held."""
    tolls: tuple[int | Quantity, ...] = (12, Quantity(Qualifier.MORE_THAN, low=40), 8)
    told = [(struck(n), outlet) for n, outlet in zip(tolls, outlets, strict=True)]
    text = summarise(dossier(*told, differ={DEATHS: AGAINST * 2}))

    assert shown(text) == (
        f"Une attaque a visé un convoi. Le bilan varie selon les sources⍽: {expected}."
        " Deux soldats ont été blessés. Trois articles en font état."
    )


def test_a_toll_with_its_own_source_keeps_it() -> None:
    """The outlet only stands in for nobody."""
    told = ((struck(12, according_to=source("officier")), "RFI"), (struck(9), "AFP"))
    text = summarise(dossier(*told, differ={DEATHS: AGAINST, "targets": AGAINST}))

    assert "12\u00a0soldats tués selon un officier, neuf selon l’AFP." in text


def test_an_earlier_count_is_told_as_one() -> None:
    """Of the dead alone; the wounded of yesterday are no news."""
    first = attrs.evolve(
        struck(Quantity.at_least(4)),
        tolls=(
            Toll(Harm.KILLED, Quantity.at_least(4)),
            Toll(Harm.KILLED, Quantity.exact(2), "assaillants"),
            Toll(Harm.WOUNDED, Quantity.exact(7)),
        ),
    )
    replaced = (Comparison.SUPERSEDED,)
    differ = {DEATHS: replaced, "tolls.wounded": replaced}
    text = summarise(dossier((struck(26), None), (first, None), differ=differ))

    assert text.endswith(
        "Deux articles en font état. Un premier bilan faisait état d’au moins quatre"
        " morts et de deux morts."
    )


def series(*events: Event, **rest: object) -> Dossier:
    """Let each event be told by one article."""
    told = [attrs.evolve(event, id=f"e{n}") for n, event in enumerate(events)]
    return Dossier(
        reports=tuple(article(f"a{n}", event) for n, event in enumerate(told)),
        merged=tuple(
            Merged(id=f"m{n}", record=event, members=(event.id,))
            for n, event in enumerate(told)
        ),
        **rest,  # type: ignore[arg-type]  # of a Dossier
    )


def lot(number: int | Quantity, date: str, **rest: object) -> Delivery:
    """Let Russia deliver helicopters."""
    return given(goods("hélicoptère", number, HELICOPTER), date=date, **rest)


LOTS = (lot(4, "2021-09"), lot(2, "2022-03-30"), lot(Quantity.at_least(2), "2022-08"))
SUM = "Entre septembre 2021 et août 2022, la Russie a livré au moins huit hélicoptères"


def totals(told: Dossier) -> str:
    """Give what a digest sums up."""
    return compose(s for s in sections(told) if s.name == "totals")


def test_n2_lots_are_summed_up_at_the_least() -> None:
    """After all events, by giver and taker."""
    china = attrs.evolve(LOTS[0], suppliers=who("Chine"))

    assert summarise(series(*LOTS, china)).endswith(f"\n\n{SUM} au Mali.")


def test_lots_of_a_year_are_those_of_the_year() -> None:
    """Whose first and last month nobody counts."""
    year = totals(series(lot(4, "2021-01"), lot(2, "2021-12")))

    assert year == "En 2021, la Russie a livré au moins six hélicoptères au Mali."


def test_sources_that_nothing_tells_apart_are_one() -> None:
    """As two reports may both have "une source militaire"."""
    told = source("une source militaire")
    heard = given(goods("radar", 1), according_to=(*told, *told))

    assert summarise(heard).startswith("Selon une source militaire, la Russie")


@pytest.mark.parametrize(
    "more",
    [
        lot(9, "2022-01", certainty=Certainty.ALLEGED),
        lot(9, "2022-01", status=DeliveryStatus.PROMISED),
        lot(9, "2022-01", aggregation=Aggregation.CUMULATIVE),
        lot(9, "2022-01", recipients=()),
        given(goods("radar", 9), date="2022-01"),
    ],
)
def test_only_what_was_handed_over_for_sure_is_summed_up(more: Delivery) -> None:
    """To somebody known, and once."""
    assert totals(series(*LOTS, more)) == f"{SUM} au Mali."


@pytest.mark.parametrize(
    "lots",
    [
        LOTS[:1],
        (LOTS[0], lot(Quantity.at_least(0), "2022")),
        (
            given(goods("Mi-8", 2, HELICOPTER)),
            given(goods("hélicoptère", 2, HELICOPTER)),
        ),
        tuple(given(goods("soldat", n, ItemCategory.PERSONNEL)) for n in (5, 6)),
        (struck(3), struck(4)),
    ],
)
def test_a_sum_that_tells_nothing_is_left_out(lots: tuple[Event, ...]) -> None:
    """Of one lot, of lots without a number, of different things, of people."""
    assert totals(series(*lots)) == ""


def test_a_summing_up_is_not_added_up() -> None:
    """It is linked to what it sums up."""
    links = (Link("e0", "m1"),)
    told = series(lot(50, "2022"), *LOTS, links=links)

    assert totals(told) == f"{SUM} au Mali."


TRAP = Attack(kind=AttackKind.AMBUSH, date=PartialDate("2021-05"))


def test_short_texts_tell_what_most_articles_do() -> None:
    """The first sentence of three events, or the headline of one."""
    twice = [attrs.evolve(RADAR, id=f"r{n}") for n in range(2)]
    told = series(TRAP, *LOTS)
    merged = Merged(id="m9", record=twice[0], members=("r0", "r1"))
    told = attrs.evolve(
        told,
        reports=(*told.reports, *(article(r.id, r) for r in twice)),
        merged=(*told.merged, merged),
    )

    assert shown(summarise(told, length="brief")) == (
        "La Russie a livré un radar au Mali le 18⍽septembre 2024, à Bamako. La Russie a"
        " livré au moins deux hélicoptères au Mali en août 2022. La Russie a livré deux"
        " hélicoptères au Mali le 30⍽mars 2022."
    )
    assert summarise(told, length="headline") == "La Russie livre un radar au Mali"
    assert [shown(line) for line in chronology(told, during="2021/2022-02")] == [
        "Deux événements ont été recensés de 2021 à février 2022.",
        "Mai 2021⍽: une embuscade a lieu.",
        "Septembre 2021⍽: la Russie livre quatre hélicoptères au Mali.",
    ]


def test_an_empty_dossier_says_so() -> None:
    """What was said is no event."""
    said = Statement(speakers=who("Mali"), form=Form.INDIRECT, id="s")
    only = Dossier(merged=(Merged(id="m", record=said, members=("s",)),))

    assert summarise(only) == "Aucun événement n’a été recensé."
    assert summarise(Dossier(), length="headline") == "Aucun événement n’a été recensé."


def test_all_reports_know_the_actors_of_each() -> None:
    """The official name comes once, whichever article has it."""
    army = Actor(id="actor-fama", kind=ActorKind.ARMED_FORCE, names=FAMA)
    to_army = (ActorRef("FAMa", "actor-fama"),)
    told = series(
        attrs.evolve(LOTS[0], recipients=to_army),
        Agreement(parties=to_army, status=AgreementStatus.SIGNED),
    )
    last = attrs.evolve(told.reports[1], actors=(army,))
    told = attrs.evolve(told, reports=(told.reports[0], last))

    assert shown(summarise(told)) == (
        "La Russie a livré quatre hélicoptères aux Forces armées maliennes (FAMa) en"
        " septembre 2021.\n\nLes FAMa ont signé un accord."
    )
