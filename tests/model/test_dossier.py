# SPDX-License-Identifier: MIT
"""Dossiers: looking records up, and what a person decided."""

from typing import Any, Final

import attrs
import pytest

from sahelcoop.errors import ModelError
from sahelcoop.model import (
    Actor,
    ActorKind,
    ActorRef,
    Article,
    ArticleInfo,
    Attack,
    Comparison,
    Conflict,
    Correction,
    Delivery,
    Dossier,
    Harm,
    Item,
    ItemCategory,
    Judgement,
    Link,
    Merged,
    MergedField,
    Name,
    PartialDate,
    Place,
    PlaceKind,
    Qualifier,
    Quantity,
    Report,
    Retraction,
    Toll,
    UnnamedSource,
    Variant,
    Verdict,
)

INFO: Final = ArticleInfo.of(Article("Gao", id="a1"))
RAID: Final = Attack(
    id="k1",
    date=PartialDate("2021-05-03"),
    places=(Place("Gao", country="ML"),),
    tolls=(Toll(Harm.KILLED, Quantity.exact(4)),),
)
SAME_RAID: Final = Attack(
    id="k2",
    date=PartialDate("2021-05"),
    places=(Place("camp de Gao", parent="région de Gao", country="ML"),),
    tolls=(
        Toll(Harm.KILLED, Quantity.about(10)),
        Toll(Harm.WOUNDED, Quantity.exact(3)),
    ),
)
GIFT: Final = Delivery(
    id="d1",
    date=PartialDate("2020"),
    suppliers=(ActorRef("Russie", label="Moscou"),),
    recipients=(UnnamedSource("pays africains"),),
    items=(Item("camion", Quantity.exact(5), ItemCategory.TRUCK),),
)
SUM: Final = Delivery(id="d2", items=(Item("camion", Quantity.exact(50)),))
STATE: Final = Actor(
    id="ru",
    kind=ActorKind.STATE,
    names=(Name("Russie"), Name("Fédération de Russie")),
)
FIELD: Final = MergedField(
    "date",
    "finest-date",
    (
        Variant(("k1",), Comparison.EQUAL),
        Variant(("k2",), Comparison.REFINES),
    ),
)
TOLLS: Final = MergedField(
    "tolls.wounded",
    "latest-count",
    (
        Variant(("k2",), Comparison.EQUAL),
        Variant(("k1",), Comparison.ONE_SIDED),
    ),
)
ATTACKED: Final = Merged(
    id="m1", record=RAID, members=("k1", "k2"), fields=(FIELD, TOLLS)
)
GIVEN: Final = Merged(id="m2", record=GIFT, members=("d1",))
SUMMED: Final = Merged(id="m3", record=SUM, members=("d2",))
NAMED: Final = Merged(id="m4", record=STATE, members=("ru",))
CORRECTED: Final = Correction("k1", ("date",), SAME_RAID, "somebody")
DOSSIER: Final = Dossier(
    reports=(
        Report(id="r1", article=INFO, attacks=(RAID,), actors=(STATE,)),
        Report(id="r2", article=INFO, attacks=(SAME_RAID,), deliveries=(GIFT, SUM)),
    ),
    decisions=(Verdict("k1", "k2", Judgement.SAME, "somebody"), CORRECTED),
    merged=(SUMMED, ATTACKED, GIVEN, NAMED),
    links=(Link("d2", "m2"),),
)


@pytest.mark.parametrize(
    ("key", "record"),
    [("k2", SAME_RAID), ("m1", RAID), (CORRECTED.id, SAME_RAID), ("ru", STATE)],
)
def test_records_are_found(key: str, record: object) -> None:
    """Of articles by their keys, of events and corrections by their ids."""
    assert record is DOSSIER.record(key)


def test_a_key_that_is_none() -> None:
    """There is no record by any other name."""
    with pytest.raises(KeyError, match="k3"):
        DOSSIER.record("k3")


def test_records_with_one_id_have_keys_of_their_own() -> None:
    """The id of the report tells them apart, and a number where that is one too."""
    other = attrs.evolve(RAID, date=None)
    third = attrs.evolve(RAID, tolls=())
    reports = [
        Report(id=name, article=INFO, attacks=(record,))
        for name, record in (("r1", RAID), ("r2", other), ("r2", third))
    ]
    dossier = Dossier(reports=tuple(reports))

    assert RAID is dossier.record("k1#r1")
    assert other is dossier.record("k1#r2")
    assert third is dossier.record("k1#r2#2")


def test_articles_are_found_by_what_they_tell() -> None:
    """Each once, in the order of the keys; a correction is in no article."""
    other = ArticleInfo.of(Article("Diffa", id="a2"))
    reports = (DOSSIER.reports[0], attrs.evolve(DOSSIER.reports[1], article=other))
    dossier = attrs.evolve(DOSSIER, reports=reports)

    assert (other, INFO) == dossier.articles(["d1", "k1", "ru", CORRECTED.id])
    assert (INFO,) == DOSSIER.articles(ATTACKED.members)


def test_decisions_that_decide_nothing() -> None:
    """A name that is not there, or of another kind, is told and does not vanish."""
    waiting = (
        Verdict("k1", "k9", Judgement.SAME, "somebody"),
        Verdict("k1", "d1", Judgement.SAME, "somebody"),
        Correction("m1", ("date",), RAID, "somebody"),
        Correction("d1", ("date",), RAID, "somebody"),
        Retraction("a9", "somebody"),
    )
    at_work = (*DOSSIER.decisions, Retraction("a1", "somebody"))
    dossier = attrs.evolve(DOSSIER, decisions=(*at_work, *waiting))

    assert waiting == dossier.idle


def test_decisions_on_records_with_one_id() -> None:
    """The id of several names them all, a key one of them."""
    twins = [Report(id=n, article=INFO, attacks=(RAID,)) for n in ("r1", "r2")]
    on_key = Verdict("k1#r1", "k1#r2", Judgement.SAME, "somebody")
    on_id = Correction("k1", ("date",), RAID, "somebody")

    assert () == Dossier(reports=tuple(twins), decisions=(on_key, on_id)).idle


def test_values_stay_in_their_records() -> None:
    """The values of a field are those of its variants; tolls are those of one harm."""
    assert (RAID.date, SAME_RAID.date) == DOSSIER.values(FIELD)
    assert ((SAME_RAID.tolls[1],), ()) == DOSSIER.values(TOLLS)


def test_conflicts_are_listed() -> None:
    """Every value that is not preferred is one, with the event and the field."""
    assert (
        Conflict("m1", "date", Comparison.REFINES, ("k1",), ("k2",)),
        Conflict("m1", "tolls.wounded", Comparison.ONE_SIDED, ("k2",), ("k1",)),
    ) == DOSSIER.conflicts


def test_the_timeline_is_by_date() -> None:
    """Events come by their dates, those without one last; actors are none."""
    assert (GIVEN, ATTACKED, SUMMED) == DOSSIER.timeline()


@pytest.mark.parametrize(
    ("sought", "found"),
    [
        ({}, (SUMMED, ATTACKED, GIVEN, NAMED)),
        ({"kind": "delivery"}, (SUMMED, GIVEN)),
        ({"kind": Attack}, (ATTACKED,)),
        ({"actor": "fédération de russie"}, (GIVEN, NAMED)),
        ({"actor": "Moscou"}, (GIVEN,)),
        ({"actor": ActorRef("Moscou")}, (GIVEN,)),
        ({"actor": STATE}, (GIVEN, NAMED)),
        ({"actor": "pays africains"}, (GIVEN,)),
        ({"place": "camp de Gao"}, (ATTACKED,)),
        ({"place": "ml"}, (ATTACKED,)),
        ({"place": "Diffa"}, ()),
        ({"between": "2021-05"}, (ATTACKED,)),
        ({"between": PartialDate("2021-05-01/2021-05-31")}, (ATTACKED,)),
        ({"between": "../2020-03-01"}, (GIVEN,)),
        ({"between": "2020-06-01/.."}, (ATTACKED, GIVEN)),
        ({"between": "2022/.."}, ()),
        ({"kind": "attack", "place": "gao", "actor": "Russie"}, ()),
    ],
)
def test_find(sought: dict[str, Any], found: tuple[Merged, ...]) -> None:
    """What is asked for holds together; names of members and actors count."""
    assert found == DOSSIER.find(**sought)


@pytest.mark.parametrize(
    "place",
    [
        Place("Basvallon", parent="région de l'Amont"),
        Place("région de l'Amont", PlaceKind.REGION),
        Place("Amont", PlaceKind.LOCALITY),
        Place("Basvallon", parent="région du Bas", district="cercle de l'Amont"),
    ],
)
def test_what_lies_in_a_region_is_found_by_its_name(place: Place) -> None:
    """With its title or without; a camp is not found by the name at its end."""
    raid = Attack(places=(place, Place("camp d'Aval")))
    found = Merged(record=raid, members=(raid.id,))
    told = Dossier(reports=(Report(article=INFO, attacks=(raid,)),), merged=(found,))

    assert (found,) == told.find(place="Amont")
    assert () == told.find(place="Aval")


@pytest.mark.parametrize("kind", ["attaque", "merged", Report, int])
def test_a_kind_that_is_none(kind: Any) -> None:  # noqa: ANN401 - what no kind is
    """To look for it is no search with nothing found, but a slip."""
    with pytest.raises(ModelError, match="kind must be one of actor, deliv"):
        DOSSIER.find(kind=kind)


@pytest.mark.parametrize("of", ["killed", Attack])
def test_what_cannot_be_added_up(of: Any) -> None:  # noqa: ANN401 - what no total is of
    """A text is no harm: its total is an error, not nobody."""
    with pytest.raises(ModelError, match="of must be Harm or ItemCategory"):
        DOSSIER.total(of)


def test_a_total_is_of_what_a_person_put_there() -> None:
    """Where tolls were corrected, what the articles say no longer counts."""
    how = MergedField("tolls", "corrected", (Variant(("k1",), Comparison.EQUAL),))
    fixed = attrs.evolve(ATTACKED, fields=(FIELD, how))
    dossier = attrs.evolve(DOSSIER, merged=(fixed, GIVEN))

    assert Quantity.exact(4) == dossier.total(Harm.KILLED)
    assert Quantity.exact(5) == dossier.total(ItemCategory.TRUCK)


@pytest.mark.parametrize(
    ("of", "total"),
    [
        (Harm.KILLED, Quantity.between(4, 12)),
        (Harm.WOUNDED, Quantity.exact(3)),
        (Harm.MISSING, Quantity.exact(0)),
        (ItemCategory.TRUCK, Quantity.exact(5)),
    ],
)
def test_totals_have_honest_bounds(of: Harm | ItemCategory, total: Quantity) -> None:
    """Each event counts with its least and most; what sums up counts for nothing."""
    assert total == DOSSIER.total(of)


def total_of(of: Harm | ItemCategory, *records: Attack | Delivery) -> Quantity:
    """Add up over events of one member each."""
    merged = [Merged(record=r, members=(r.id,)) for r in records]
    report = Report(
        article=INFO,
        attacks=tuple(r for r in records if isinstance(r, Attack)),
        deliveries=tuple(r for r in records if isinstance(r, Delivery)),
    )
    return Dossier(reports=(report,), merged=tuple(merged)).total(of)


def test_totals_of_what_nobody_counts() -> None:
    """Where some are not counted there is no most; a round figure has leeway."""
    some = Quantity(Qualifier.SEVERAL, low=2)
    nearly = Quantity(Qualifier.NEARLY, best=10)
    above = Quantity(Qualifier.MORE_THAN, low=100)
    below = Quantity(Qualifier.LESS_THAN, high=100)
    raids = [
        Attack(tolls=(Toll(Harm.KILLED, quantity),))
        for quantity in (some, nearly, above, below)
    ]

    assert Quantity.at_least(2) == total_of(Harm.KILLED, raids[0])
    assert Quantity.between(8, 10) == total_of(Harm.KILLED, raids[1])
    assert Quantity.at_least(109) == total_of(Harm.KILLED, raids[1], raids[2])
    assert Quantity.between(0, 99) == total_of(Harm.KILLED, raids[3])


def test_goods_that_share_a_total_count_once() -> None:
    """Of goods under one total each may be all of it, or nothing."""
    trucks = Item("camion", Quantity.exact(6), ItemCategory.TRUCK, group=1)
    drones = attrs.evolve(trucks, category=ItemCategory.DRONE)
    tons = Item("blé", Quantity.exact(6, "TNE"), ItemCategory.TRUCK)
    load = Delivery(items=(trucks, attrs.evolve(trucks), drones, tons))

    assert Quantity.between(0, 6) == total_of(ItemCategory.TRUCK, load)


@pytest.mark.parametrize(
    ("make", "fields", "message"),
    [
        (
            Verdict,
            {"left": "d1", "right": "d1", "judgement": Judgement.SAME, "by": "me"},
            "Verdict.right must be another record than left, got 'd1'",
        ),
        (
            Verdict,
            {"left": "d1", "right": "d2", "judgement": "same", "by": "me"},
            "Verdict.judgement must be Judgement",
        ),
        (
            Correction,
            {"record": "d1", "fields": ("plaace",), "corrected": GIFT, "by": "me"},
            "Correction.fields must name fields of corrected, got 'plaace'",
        ),
        (
            Correction,
            {"record": "d1", "fields": ("id",), "corrected": GIFT, "by": "me"},
            "Correction.fields must name fields of corrected, got 'id'",
        ),
        (Link, {"summary": "m1", "event": "m1"}, "Link.event must not be the summary"),
        (
            MergedField,
            {"name": "date", "rule": "finest-date", "variants": ()},
            "MergedField.variants must hold at least 1",
        ),
        (Merged, {"record": GIFT, "members": ("",)}, "members must hold no empty str"),
        (Dossier, {"reports": (GIFT,)}, "Dossier.reports must be a tuple of Report"),
    ],
)
def test_dossiers_refuse(make: type, fields: dict[str, Any], message: str) -> None:
    """The error names the class and the field that breaks a rule."""
    with pytest.raises(ModelError, match=message):
        make(**fields)
