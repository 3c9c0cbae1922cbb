# SPDX-License-Identifier: MIT
"""What becomes of the values of records that are one."""

import gc
from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

import attrs
import pytest

from sahelcoop.merging import merge
from sahelcoop.model import Certainty
from sahelcoop.model.actors import Actor, ActorKind, ActorRef, Name, NameKind
from sahelcoop.model.agreement import AgreementKind, AgreementStatus
from sahelcoop.model.attack import Attack, AttackKind, Basis, Group, Harm, Target
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.decisions import Told
from sahelcoop.model.delivery import Delivery, DeliveryStatus, Participant, Terms
from sahelcoop.model.dossier import Comparison, Merged
from sahelcoop.model.items import ItemCategory
from sahelcoop.model.provenance import Absence, Evidence
from sahelcoop.model.quantities import Qualifier, Quantity
from sahelcoop.model.report import Report
from sahelcoop.model.statement import Form, Statement
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

DAY: Final = "2021-05-03"
NEXT: Final = "2021-05-04"
PLANE: Final = ItemCategory.COMBAT_AIRCRAFT
FIRST_RAID: Final = attack(DAY, "Gao")
MI_35: Final = goods(None, ItemCategory.HELICOPTER, "Mi-35")
EQUAL, REFINES = Comparison.EQUAL, Comparison.REFINES
COMPATIBLE, CONTRADICTS = Comparison.COMPATIBLE, Comparison.CONTRADICTS
SUPERSEDED, ONE_SIDED = Comparison.SUPERSEDED, Comparison.ONE_SIDED


def merged(*records: Told, published: tuple[str | None, ...] = ()) -> Merged:
    """Merge records of one event, each from an article of its own."""
    days = published or (None,) * len(records)
    reports = [
        report(record, published=day) for record, day in zip(records, days, strict=True)
    ]
    (event,) = merge(reports).merged
    assert len(records) == len(event.members)
    return event


def how(event: Merged, field: str) -> tuple[str, list[Comparison]]:
    """Give the rule that chose in a field, and how its values stand."""
    (found,) = (f for f in event.fields if f.name == field)
    return found.rule, [variant.comparison for variant in found.variants]


def named(value: Any) -> Any:  # noqa: ANN401 - any value of a field
    """Show parties, places and items by their names."""
    if isinstance(value, tuple):
        return [str(getattr(one, "who", one)) for one in value]
    return value


CHOICES: Final[dict[str, tuple[list[Told], str, str, list[Comparison], Any]]] = {
    "a day lies in its month": (
        [attack("2021-05", "Gao", killed(12)), attack(DAY, "Gao", killed(12))],
        *("date", "finest-date", [EQUAL, REFINES], PartialDate(DAY)),
    ),
    "two papers against one": (
        [
            attack(DAY, "Gao", killed(12)),
            attack(NEXT, "Gao", killed(12)),
            attack(NEXT, "camp de Gao", killed(12)),
        ],
        *("date", "most-sources", [EQUAL, CONTRADICTS], PartialDate(NEXT)),
    ),
    "the nearest to the event": (
        [attack(NEXT, "Gao", killed(12)), attack(DAY, "Gao", killed(12))],
        *("date", "earliest-date", [EQUAL, CONTRADICTS], PartialDate(DAY)),
    ),
    "stretches that overlap": (
        [
            attack("2021-05-02/2021-05-03", "Gao"),
            attack("2021-05-03/2021-05-04", "Gao"),
        ],
        "date",
        "finest-date",
        [EQUAL, COMPATIBLE],
        PartialDate("2021-05-02/2021-05-03"),
    ),
    "only one has terms": (
        [delivery(DAY, goods(2)), delivery(DAY, goods(2), terms=Terms.GIFT)],
        *("terms", "only-value", [EQUAL, ONE_SIDED], Terms.GIFT),
    ),
    "a gift or a sale": (
        [
            delivery(DAY, goods(2), terms=Terms.GIFT),
            delivery(DAY, goods(2), terms=Terms.PURCHASE),
            delivery(DAY, goods(3), terms=Terms.PURCHASE),
        ],
        *("terms", "most-sources", [EQUAL, CONTRADICTS], Terms.PURCHASE),
    ),
    "arrived after all": (
        [
            delivery(DAY, goods(2), status=DeliveryStatus.ANNOUNCED),
            delivery(DAY, goods(2)),
        ],
        *("status", "furthest-stage", [EQUAL, REFINES], DeliveryStatus.DELIVERED),
    ),
    "a ratified accord was signed": (
        [
            agreement(DAY, "Mali", "Niger"),
            agreement(DAY, "Mali", "Niger", status=AgreementStatus.RATIFIED),
        ],
        *("status", "furthest-stage", [EQUAL, REFINES], AgreementStatus.RATIFIED),
    ),
    "one tells it as a fact": (
        [
            attack(DAY, "Gao", certainty=Certainty.ALLEGED),
            attack(DAY, "Gao"),
        ],
        *("certainty", "asserted-first", [EQUAL, REFINES], Certainty.ASSERTED),
    ),
    "there was more": (
        [delivery(DAY, goods(2)), delivery(DAY, goods(2), items_exhaustive=False)],
        *("items_exhaustive", "open-list", [EQUAL, COMPATIBLE], False),
    ),
    "an ambush is an attack": (
        [attack(DAY, "Gao"), attack(DAY, "Gao", kind=AttackKind.AMBUSH)],
        *("kind", "first-told", [EQUAL, REFINES], AttackKind.AMBUSH),
    ),
    "two words for one bond": (
        [
            agreement(DAY, "Mali", "Niger", kind=AgreementKind.TREATY),
            agreement(DAY, "Mali", "Niger", kind=AgreementKind.PARTNERSHIP),
        ],
        *("kind", "first-told", [EQUAL, COMPATIBLE], AgreementKind.PARTNERSHIP),
    ),
    "an army is its state's": (
        [delivery(DAY, goods(2), to=["Mali"]), delivery(DAY, goods(2), to=["Bamako"])],
        *("recipients", "all-parties", [EQUAL, REFINES], ["Bamako"]),
    ),
    "a named recipient": (
        [
            delivery(DAY, goods(2), to=["les riverains"]),
            delivery(DAY, goods(2), to=["Mali"]),
        ],
        *("recipients", "all-parties", [EQUAL, REFINES], ["Mali"]),
    ),
    "nobody is named": (
        [
            delivery(DAY, goods(2), to=["les riverains"]),
            delivery(DAY, goods(2), to=["les éleveurs"]),
        ],
        *("recipients", "all-parties", [EQUAL, REFINES], ["les riverains"]),
    ),
    "a state or its mercenaries": (
        [delivery(DAY, goods(2)), delivery(DAY, goods(2), by=["Wagner"])],
        *("suppliers", "all-parties", [EQUAL, CONTRADICTS], ["Russie", "Wagner"]),
    ),
    "one side in common": (
        [
            delivery(DAY, goods(2), by=["Russie", "Chine"]),
            delivery(DAY, goods(2), by=["Russie", "Inde"]),
        ],
        "suppliers",
        "all-parties",
        [EQUAL, COMPATIBLE],
        ["Russie", "Chine", "Inde"],
    ),
    "all who say so": (
        [
            delivery(DAY, goods(2), according_to=(ActorRef("AFP"),)),
            delivery(DAY, goods(2), according_to=(ActorRef("AIB"), ActorRef("AFP"))),
        ],
        *("according_to", "all-sources", [EQUAL, COMPATIBLE], ["AFP", "AIB"]),
    ),
    "all who were there": (
        [
            delivery(DAY, participants=(Participant(ActorRef("Camara"), "reçoit"),)),
            delivery(DAY, participants=(Participant(ActorRef("Diop"), "préside"),)),
        ],
        "participants",
        "all-told",
        [EQUAL, COMPATIBLE],
        ["Camara", "Diop"],
    ),
    "a camp in a town": (
        [attack(DAY, "Dioura"), attack(DAY, "camp de Dioura")],
        *("places", "finest-place", [EQUAL, REFINES], ["camp de Dioura"]),
    ),
    "a town in a district": (
        [attack(DAY, "région de Gao"), attack(DAY, "Ansongo")],
        *("places", "finest-place", [EQUAL, REFINES], ["Ansongo"]),
    ),
    "a claim outlives a suspicion": (
        [
            attack(DAY, "Gao", by=["JNIM"], basis=Basis.SUSPECTED),
            attack(DAY, "Gao", by=["GSIM"], basis=Basis.CLAIMED),
        ],
        *("perpetrators", "surest-basis", [EQUAL, REFINES], ["GSIM"]),
    ),
    "armed men, and who they were": (
        [
            attack(DAY, "Gao", by=["des inconnus"]),
            attack(DAY, "Gao", by=["JNIM"], basis=Basis.ASSERTED),
        ],
        *("perpetrators", "surest-basis", [EQUAL, REFINES], ["JNIM"]),
    ),
    "only suspects": (
        [
            attack(DAY, "Gao", by=["des inconnus"]),
            attack(DAY, "Gao", by=["des bandits"], basis=Basis.SUSPECTED),
        ],
        *("perpetrators", "surest-basis", [EQUAL, REFINES], ["des bandits"]),
    ),
    "rival groups": (
        [attack(DAY, "Gao", by=["JNIM"]), attack(DAY, "Gao", by=["EIGS"])],
        *("perpetrators", "surest-basis", [EQUAL, CONTRADICTS], ["EIGS", "JNIM"]),
    ),
    "one group is one target": (
        [
            attack(DAY, "Gao", targets=(Target("des bergers", Group.CIVILIAN),)),
            attack(DAY, "Gao", targets=(Target("des paysans", Group.CIVILIAN),)),
        ],
        *("targets", "all-targets", [EQUAL, COMPATIBLE], ["des bergers"]),
    ),
    "one target in other words": (
        [
            attack(DAY, "Gao", on=["le poste de douane"]),
            attack(DAY, "Gao", on=["poste de douane de la ville", "un pont"]),
        ],
        "targets",
        "all-targets",
        [EQUAL, REFINES],
        ["le poste de douane", "un pont"],
    ),
    "types beside a total": (
        [
            delivery(DAY, goods(5, PLANE), goods(None, ItemCategory.AID)),
            delivery(DAY, goods(None, PLANE, "Su-25"), goods(None, PLANE, "L-39")),
            delivery(DAY, goods(2, PLANE, "Su-25"), goods(None, PLANE, "L-39C")),
        ],
        "items",
        "finest-items",
        [EQUAL, COMPATIBLE, COMPATIBLE],
        ["Su-25", "L-39C"],
    ),
    "a type for the only goods of its sort": (
        [
            delivery(DAY, goods(2, ItemCategory.HELICOPTER)),
            delivery(DAY, MI_35, goods(40)),
        ],
        *("items", "finest-items", [EQUAL, REFINES], ["Mi-35", "truck"]),
    ),
    "another amount": (
        [delivery(DAY, goods(20)), delivery(DAY, goods(50))],
        *("items", "finest-items", [EQUAL, CONTRADICTS], ["truck"]),
    ),
    "other measures": (
        [
            delivery(DAY, goods(20, ItemCategory.FOOD)),
            delivery(DAY, goods(Quantity.exact(50, "TNE"), ItemCategory.FOOD)),
        ],
        *("items", "finest-items", [EQUAL, COMPATIBLE], ["food"]),
    ),
    "a subject in other words": (
        [
            agreement(DAY, "Mali", "Niger", subject="la frontière"),
            agreement(DAY, "Mali", "Niger", subject="les mines d’or"),
        ],
        *("subject", "first-told", [EQUAL, CONTRADICTS], "la frontière"),
    ),
    "a subject told at length": (
        [
            agreement(DAY, "Mali", "Niger", subject="la frontière"),
            agreement(DAY, "Mali", "Niger", subject="la frontière commune"),
        ],
        *("subject", "first-told", [EQUAL, REFINES], "la frontière commune"),
    ),
    "a subject told in part": (
        [
            agreement(DAY, "Mali", "Niger", subject="la frontière et l’eau"),
            agreement(DAY, "Mali", "Niger", subject="la frontière commune"),
        ],
        *("subject", "first-told", [EQUAL, COMPATIBLE], "la frontière commune"),
    ),
    "how many documents": (
        [
            agreement(DAY, "Mali", "Niger", documents=Quantity.exact(4)),
            agreement(DAY, "Mali", "Niger", documents=Quantity.at_least(3)),
        ],
        *("documents", "first-told", [EQUAL, REFINES], Quantity.at_least(3)),
    ),
}
"""Records, a field, the rule that chooses, how the values stand, what is preferred."""


@pytest.mark.parametrize(
    ("records", "field", "rule", "stands", "preferred"),
    CHOICES.values(),
    ids=CHOICES.keys(),
)
def test_choice(
    records: list[Told],
    field: str,
    rule: str,
    stands: list[Comparison],
    preferred: Any,  # noqa: ANN401 - any value of a field
) -> None:
    """The preferred value, the rule that chose it, and how the others stand to it."""
    event = merged(*records)

    assert (rule, stands) == how(event, field)
    assert preferred == named(getattr(event.record, field))


def test_the_finer_count_is_kept() -> None:
    """Of two counts of one type the one that lies within the other is preferred."""
    about, exact = goods(Quantity.at_least(2), PLANE), goods(5, PLANE)
    event = merged(delivery(DAY, about), delivery(DAY, exact))

    assert isinstance(event.record, Delivery)
    assert exact.quantity == event.record.items[0].quantity


def test_the_day_is_that_of_the_stage_reached() -> None:
    """The day of an order is kept beside that of the arrival, and never preferred."""
    orders = [
        delivery(day, goods(20), status=DeliveryStatus.ORDERED)
        for day in ("2021-01-12", "2021-01-12")
    ]
    event = merged(*orders, delivery(DAY, goods(20)))
    undated = merged(orders[0], delivery(None, goods(20)), published=(None, NEXT))

    assert ("day-of-stage", [EQUAL, CONTRADICTS]) == how(event, "date")
    assert isinstance(event.record, Delivery)
    assert PartialDate(DAY) == event.record.date
    assert isinstance(undated.record, Delivery)
    assert PartialDate("2021-01-12") == undated.record.date


def test_wording_is_no_difference() -> None:
    """What is said in other words of one date and one count is one value."""
    days = [PartialDate(DAY, text=text) for text in ("lundi", "le 3 mai")]
    quantities = [attrs.evolve(Quantity.exact(8), text=text) for text in ("huit", "8")]
    event = merged(
        *(
            attack(None, "Gao", killed(quantity), date=day)
            for day, quantity in zip(days, quantities, strict=True)
        )
    )

    assert () == event.fields


def test_groups_of_two_tellings_stay_apart() -> None:
    """Goods under one total keep a number of their own."""
    shared = [attrs.evolve(goods(9, c), group=1) for c in (PLANE, ItemCategory.RADAR)]
    more = [attrs.evolve(goods(7, c), group=1) for c in (ItemCategory.FUEL, PLANE)]
    event = merged(delivery(DAY, *shared), delivery(DAY, *more))

    assert isinstance(event.record, Delivery)
    assert [1, 1, 2] == [item.group for item in event.record.items]


def test_groups_of_many_tellings_stay_apart() -> None:
    """A dozen papers that each share a total out over two types share twelve."""
    planes = [
        [attrs.evolve(goods(9, PLANE, f"{t}-{n}"), group=1) for t in ("AN", "IL")]
        for n in range(100, 112)
    ]
    common = goods(1, PLANE, "L-39")
    event = merged(*(delivery(DAY, common, *pair) for pair in planes))

    assert isinstance(event.record, Delivery)
    groups = Counter(item.group for item in event.record.items)

    assert 1 == groups.pop(None)
    assert dict.fromkeys(range(1, 13), 2) == groups


TOLLS: Final = {
    "a later count replaces": (
        [[killed(16)], [killed(26)]],
        ([EQUAL, SUPERSEDED], [26]),
    ),
    "a bound is made exact": (
        [[killed(Quantity.at_least(4))], [killed(26)]],
        ([EQUAL, REFINES], [26]),
    ),
    "in retrospect": (
        [[killed(26)], [killed(Quantity(Qualifier.NEARLY, best=30))]],
        ([EQUAL, REFINES], [26]),
    ),
    "another authority contradicts": (
        [[killed(26)], [killed(70, by=["JNIM"])]],
        ([EQUAL, CONTRADICTS], [26, 70]),
    ),
    "an unnamed source does not replace": (
        [[killed(26)], [killed(70, by=["un habitant"])]],
        ([EQUAL, CONTRADICTS], [26, 70]),
    ),
    "survivors are replaced": (
        [[killed(100, by=["des rescapés"])], [killed(86)]],
        ([EQUAL, SUPERSEDED], [86]),
    ),
    "attackers are counted apart": (
        [[killed(4)], [killed(9, Group.ATTACKER)]],
        ([EQUAL, COMPATIBLE], [4, 9]),
    ),
    "one is silent": ([[killed(4)], []], ([EQUAL, ONE_SIDED], [4])),
    "one among several is the same": (
        [[killed(86)], [killed(86), killed(116, by=["un habitant"])]],
        ([EQUAL, REFINES], [86, 116]),
    ),
}


@pytest.mark.parametrize(("tolls", "expected"), TOLLS.values(), ids=TOLLS.keys())
def test_tolls(
    tolls: list[list[Any]], expected: tuple[list[Comparison], list[int]]
) -> None:
    """A later count replaces, another source contradicts; nothing is added up."""
    event = merged(
        *(attack(DAY, "Gao", *told) for told in tolls),
        published=("2021-05-04", "2021-05-20"),
    )
    rule, stands = how(event, "tolls.killed")
    assert isinstance(event.record, Attack)
    kept = [toll.quantity.best for toll in event.record.tolls]

    assert ("latest-count", *expected) == (rule, stands, kept)


def test_counts_of_one_day_stand_side_by_side() -> None:
    """Neither of two papers of one day is the later."""
    event = merged(
        *(attack(DAY, "Gao", killed(n)) for n in (8, 20)),
        published=("2021-05-04", "2021-05-04"),
    )

    assert ("latest-count", [EQUAL, CONTRADICTS]) == how(event, "tolls.killed")


def test_each_harm_has_rivals_of_its_own() -> None:
    """The dead of one paper say nothing against the wounded of another."""
    wounded = killed(9, harm=Harm.WOUNDED)
    event = merged(attack(DAY, "Gao", killed(4)), attack(DAY, "Gao", wounded))

    assert {"tolls.killed", "tolls.wounded"} == {field.name for field in event.fields}
    assert isinstance(event.record, Attack)
    assert 2 == len(event.record.tolls)


def test_the_words_of_a_statement_hang_together() -> None:
    """Words, pieces and form come from one telling: a quoted one, then a long one."""
    words = "Nous resterons aux côtés des paysans jusqu’à la récolte"
    reported = Statement(
        id="s",
        speakers=(ActorRef("Mali"),),
        form=Form.INDIRECT,
        text=f"{words} et bien après",
    )
    short = statement("Mali", words.removesuffix(" jusqu’à la récolte"))
    event = merged(
        reported,
        short,
        statement("Mali", words, medium="RFI"),
        published=(NEXT, NEXT, NEXT),
    )

    assert isinstance(event.record, Statement)
    assert (words, (words,)) == (event.record.text, event.record.segments)
    assert Form.DIRECT is event.record.form
    assert "RFI" == event.record.medium


def test_actors_are_merged_by_their_names() -> None:
    """All names are kept; a capital that stands for its rulers joins nobody."""
    first = Actor(
        id="a1", kind=ActorKind.ARMED_GROUP, names=(Name("JNIM"), Name("le groupe"))
    )
    second = Actor(
        id="a2", kind=ActorKind.ARMED_GROUP, names=(Name("GSIM"),), country="ML"
    )
    capitals = [
        Actor(
            id=f"a{n}",
            kind=ActorKind.STATE,
            names=(Name(name), Name("Plateau", NameKind.METONYM)),
        )
        for n, name in ((3, "Hautvallon"), (4, "Basvallon"))
    ]
    dossier = merge(report(actor) for actor in (first, second, *capitals))
    (event,) = (e for e in dossier.merged if len(e.members) > 1)

    assert ("a1", "a2") == event.members
    assert isinstance(event.record, Actor)
    assert ["GSIM", "JNIM", "le groupe"] == [str(name) for name in event.record.names]
    assert 3 == len(dossier.merged)


def test_words_and_silences_are_kept() -> None:
    """All words behind a value come along, and why nobody has one."""
    more = Evidence("b", 4, 7, "mai")
    event = merged(
        attack(DAY, "Gao", sources={**said("une attaque"), "date": (more,)}),
        attack(
            DAY,
            "Gao",
            sources=said("le raid"),
            absent={"means": Absence.UNDISCLOSED, "date": Absence.UNPARSED},
        ),
    )

    assert (more,) == event.record.sources["date"]
    assert ["le raid", "une attaque"] == [
        evidence.exact for evidence in event.record.sources["record"]
    ]
    assert {"means": Absence.UNDISCLOSED} == dict(event.record.absent)


def test_a_single_telling_stays_as_it_is() -> None:
    """Nothing is made of a record that nobody else tells."""
    told = attack(DAY, "Gao")
    (event,) = merge([report(told)]).merged

    assert told is event.record
    assert ((told.id,), ()) == (event.members, event.fields)


def test_a_chain_of_near_days_is_not_one_event() -> None:
    """Days may lie apart by so much from first to last, not from each to the next."""
    days = ["2021-05-03", "2021-05-05", "2021-05-07", "2021-05-09"]
    reports = [report(attack(day, "Gao", killed(12))) for day in days]

    assert [2, 2] == [len(event.members) for event in merge(reports).merged]


def test_two_events_of_an_article_are_not_joined_by_a_third() -> None:
    """What an article tells apart stays apart, however well another fits both."""
    one, two = (attack(day, "Gao", killed(30)) for day in (DAY, "2021-05-20"))
    dossier = merge([report(one, two), report(attack("2021", "Gao", killed(30)))])

    assert [1, 2] == sorted(len(event.members) for event in dossier.merged)


def test_of_two_matches_the_closer_is_joined() -> None:
    """Two convoys of one day are told apart by their number in every paper."""
    reports = [
        report(delivery(DAY, goods(40)), delivery(DAY, goods(3))) for _ in range(3)
    ]
    loads = {
        frozenset(
            item.quantity.best
            for member in reports
            for lot in member.deliveries
            if lot.id in event.members
            for item in lot.items
        )
        for event in merge(reports).merged
    }

    assert {frozenset({3}), frozenset({40})} == loads


def test_aid_of_no_sort_is_found_by_its_week() -> None:
    """Mere "aide" may be any goods of the same days, even across a week's end."""
    aid = goods(None, ItemCategory.AID)
    days = ("2021-05-02", "2021-05-02")
    event = merged(delivery(days[0], aid), delivery(days[1], MI_35))

    assert ["Mi-35"] == named(event.record.items)  # type: ignore[union-attr]


def test_what_is_no_report_is_refused() -> None:
    """An article that could not be read is not passed over in silence."""
    for stray in (None, "Gao", FIRST_RAID):
        with pytest.raises(TypeError, match="reports and dossiers, got"):
            merge([report(FIRST_RAID), stray])  # type: ignore[list-item]


def test_garbage_is_collected_while_articles_are_read() -> None:
    """Who parses a million articles on the way to a dossier does not run out."""

    def articles() -> Iterator[Report]:
        was_on.append(gc.isenabled())
        yield report(FIRST_RAID)

    was_on: list[bool] = []
    merge(articles())

    assert [True] == was_on
