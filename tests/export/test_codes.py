# SPDX-License-Identifier: MIT
"""The codebooks of ACLED, UCDP, SIPRI and PLOVER, and what is coded by them."""

import csv
from importlib.resources import files
from itertools import chain
from typing import Any, TypeVar

import attrs
import pytest
from hypothesis import given, settings, strategies as st

import sahelcoop as sc
from sahelcoop.export import (
    Export,
    NoteKind,
    to_acled,
    to_plover,
    to_sipri,
    to_ucdp,
)
from sahelcoop.export.coding import alpha3, codebook, numeric
from sahelcoop.model import (
    ActorKind,
    ActorRef,
    Aggregation,
    AgreementKind,
    AgreementStatus,
    Attack,
    AttackKind,
    Basis,
    Certainty,
    DeliveryStatus,
    Group,
    Harm,
    Item,
    ItemCategory,
    PartialDate,
    Perpetrator,
    Place,
    PlaceKind,
    Portion,
    Precision,
    Qualifier,
    Quantity,
    Report,
    SpeechAct,
    Target,
    Terms,
    Told,
    Toll,
    UnnamedSource,
)
from tests.export.samples import (
    AGREEMENT,
    BASE,
    CODABLE,
    DELIVERY,
    GROUP,
    NIGER,
    REGION,
    REPORT,
    SOURCE,
    STATEMENT,
    VILLAGE,
)

V = TypeVar("V")

BOOKS = ("acled", "ucdp", "sipri", "plover")
ENUMS = (
    ActorKind,
    AgreementKind,
    AgreementStatus,
    AttackKind,
    DeliveryStatus,
    ItemCategory,
    Precision,
    Qualifier,
    SpeechAct,
    Terms,
)
OWN = {"home", "abroad", "civilians", "day", "days", "week", "month", "year", "single"}
OWN |= {"state", "non_state", "one_sided", "10", "11", "17", "18", "78", "80"}
EVENTS = ("deliveries", "attacks", "agreements", "statements")
FRONT = ActorRef("Front du Lac", "actor-group")
STATE = ActorRef("Niger", "actor-niger")
DAY = PartialDate("2023-04-07")
KILLED = Toll(Harm.KILLED, Quantity.exact(7), "soldats", Group.MILITARY)
RAID = Attack(
    id="attack-1",
    date=DAY,
    places=(VILLAGE,),
    targets=(Target("poste", Group.MILITARY, STATE),),
    perpetrators=(Perpetrator(FRONT, Basis.CLAIMED),),
    tolls=(KILLED,),
)
"""Something that all who code violence have room for."""


def table(book: str) -> list[dict[str, str]]:
    """Read a codebook as it is committed."""
    path = files("sahelcoop.export") / "codes" / f"{book}.csv"
    return list(csv.DictReader(path.read_text("utf-8").splitlines()))


def with_attack(**changes: Any) -> Report:  # noqa: ANN401 - fields of an attack
    """Make a report whose only event is the raid, with *changes*."""
    raid = attrs.evolve(RAID, **changes)
    return attrs.evolve(
        REPORT, deliveries=(), attacks=(raid,), agreements=(), statements=()
    )


def with_delivery(**changes: Any) -> Report:  # noqa: ANN401 - fields of a delivery
    """Make a report whose only event is the delivery, with *changes*."""
    delivery = attrs.evolve(DELIVERY, sources={}, absent={}, **changes)
    return attrs.evolve(
        REPORT, deliveries=(delivery,), attacks=(), agreements=(), statements=()
    )


def refusals(export: Export[Any]) -> str:
    """Give the reasons why the event as a whole was refused."""
    return " ".join(
        note.reason
        for note in export.notes
        if note.kind is NoteKind.REFUSED and note.field == "record"
    )


def noted(export: Export[Any], kind: NoteKind) -> set[str]:
    """Give the fields that are noted of the event."""
    return {
        note.field
        for note in export.notes
        if note.kind is kind and note.record in {"attack-1", "delivery-1"}
    }


@pytest.mark.parametrize("book", BOOKS)
def test_each_code_has_its_manual(book: str) -> None:
    """Each row names a source and means something; our words are words of the model."""
    words = {str(word) for enum in ENUMS for word in enum} | OWN
    for row in table(book):
        assert row["source"]
        assert row["meaning"]
        assert set(filter(None, row["ours"].split("|"))) <= words


def test_countries_have_three_codes() -> None:
    """The codes of ISO 3166-1 are there for the countries of the gazetteer."""
    rows = table("countries")

    assert (
        len(rows)
        == len({r["alpha3"] for r in rows})
        == len({r["numeric"] for r in rows})
    )
    places = (files("sahelcoop.lexicon") / "data" / "places.csv").read_text("utf-8")
    known = {row["country"] for row in csv.DictReader(places.splitlines())}
    # Kosovo has no code in ISO 3166-1.
    assert {"XK"} >= {c for c in known if c and alpha3(c) is None}
    assert ("MLI", 466) == (alpha3("ML"), numeric("ML"))
    assert (None, None) == (alpha3("XX"), numeric(None))


def values(book: str, name: str) -> set[str]:
    """Give the codes of a list."""
    return set(codebook(book).codes[name].values())


PLACES = st.sampled_from((VILLAGE, BASE, attrs.evolve(REGION, lat=None, lon=None)))
PARTIES = st.sampled_from((FRONT, STATE, ActorRef("Turquie", "actor-turkey"), SOURCE))
DATES = st.sampled_from((DAY, *map(PartialDate, ("2023-04", "2023-04-03/2023-04-09"))))
COUNTS = st.sampled_from((Quantity.exact(7), Quantity.about(30), Quantity.at_least(2)))
GROUPS = st.sampled_from(Group)


def few(strategy: st.SearchStrategy[V]) -> st.SearchStrategy[tuple[V, ...]]:
    """Draw one or two."""
    return st.lists(strategy, min_size=1, max_size=2).map(tuple)


def beside(*events: Told) -> Report:
    """Put events beside those that are coded in any case."""
    more: dict[str, Any] = {
        name: (*getattr(CODABLE, name), event)
        for name, event in zip(EVENTS, events, strict=True)
    }
    return attrs.evolve(CODABLE, **more)


def codable() -> st.SearchStrategy[Report]:
    """Draw reports of which much is coded: of a hundred of any kind nothing is."""
    raids = st.builds(
        attrs.evolve,
        st.just(RAID),
        id=st.just("attack-2"),
        kind=st.sampled_from(AttackKind),
        date=DATES,
        places=few(PLACES),
        perpetrators=few(st.builds(Perpetrator, PARTIES, st.sampled_from(Basis))),
        targets=few(st.builds(Target, st.just("camp"), GROUPS)),
        tolls=few(st.builds(Toll, st.sampled_from(Harm), COUNTS, group=GROUPS)),
    )
    goods = st.builds(Item, st.just("char"), COUNTS, st.sampled_from(ItemCategory))
    gifts = st.builds(
        attrs.evolve,
        st.just(CODABLE.deliveries[0]),
        id=st.just("delivery-2"),
        items=few(goods),
        status=st.sampled_from(DeliveryStatus),
        terms=st.none() | st.sampled_from(Terms),
        date=DATES,
        suppliers=few(PARTIES),
        recipients=few(PARTIES),
    )
    deals = st.builds(
        attrs.evolve,
        st.just(AGREEMENT),
        id=st.just("agreement-2"),
        kind=st.sampled_from(AgreementKind),
        status=st.sampled_from(AgreementStatus),
        date=DATES,
        parties=few(PARTIES),
        by=few(PARTIES),
    )
    sayings = st.builds(
        attrs.evolve,
        st.just(STATEMENT),
        id=st.just("statement-2"),
        act=st.sampled_from(SpeechAct),
        speakers=few(PARTIES),
        addressees=few(PARTIES),
    )
    return st.builds(beside, gifts, raids, deals, sayings)


@settings(max_examples=200)
@given(codable())
def test_only_codes_of_the_codebooks_are_used(report: sc.Report) -> None:
    """Whatever is told, no row has a column or a code that is in no codebook."""
    for to in (to_acled, to_ucdp, to_sipri, to_plover):
        assert to(report).document, to
    for row in to_acled(report).document:
        assert codebook("acled").columns == tuple(row)
        kinds = chain.from_iterable(
            values("acled", n) for n in ("battle", "civilians", "remote")
        )
        sub = row["sub_event_type"]
        assert f"{row['event_type']}|{sub}".removesuffix("|None") in set(kinds)
        for name in ("time_precision", "geo_precision"):
            assert str(row[name]) in values("acled", name)
        for name, codes in (
            ("inter1", "inter"),
            ("inter2", "inter"),
            ("interaction",) * 2,
        ):
            assert row[name] is None or str(row[name]) in values("acled", codes)
    for row in to_ucdp(report).document:
        assert codebook("ucdp").columns == tuple(row)
        for name in ("type_of_violence", "where_prec", "date_prec"):
            assert str(row[name]) in values("ucdp", name)
    for row in to_sipri(report).document:
        assert codebook("sipri").columns == tuple(row)
        assert row["Armament category"] in values("sipri", "category")
    for record in to_plover(report).document:
        check_plover(record)


def check_plover(record: dict[str, Any]) -> None:
    """Check a record of PLOVER against the tables of its manual."""
    rows = table("plover")
    lists = {
        name: {r["code"] for r in rows if r["list"] == name}
        for name in ("column", "actor", "cite", "location")
    }
    categories = set().union(
        *(values("plover", n) for n in ("delivery", "agreement", "attack", "statement"))
    )

    assert set(record) <= lists["column"]
    assert set(record["event"]) <= categories
    assert set(record.get("mode", ())) <= values("plover", "mode")
    assert set(record.get("context", ())) <= values("plover", "context")
    for one in record["source"] + record.get("recipient", []):
        assert set(one) <= lists["actor"]
    assert {name for one in record["cite_info"] for name in one} <= lists["cite"]
    assert {name for one in record.get("event_loc", ()) for name in one} <= lists[
        "location"
    ]


# ACLED


def acled(**changes: Any) -> dict[str, Any]:  # noqa: ANN401 - fields of an attack
    """Code the raid, with *changes*."""
    (row,) = to_acled(with_attack(**changes)).document
    return row


def test_acled_codes_an_attack() -> None:
    """A row holds the day, the sides, the place and one number of deaths."""
    row = acled()

    assert {
        "event_id_cnty": "attack-1",
        "event_date": "2023-04-07",
        "year": 2023,
        "time_precision": 1,
        "disorder_type": "Political violence",
        "event_type": "Battles",
        "sub_event_type": "Armed clash",
        "actor1": "Front du Lac",
        "actor2": "Niger",
        "location": "Toummour",
        "latitude": 13.7,
        "longitude": 13.1,
        "geo_precision": 2,
        "source": "La Dépêche d’Agadez",
        "notes": "attack: Front du Lac, Niger, Toummour, 2023-04-07",
        "fatalities": 7,
    } == {name: cell for name, cell in row.items() if cell is not None}


@pytest.mark.parametrize(
    ("kind", "group", "types"),
    [
        (AttackKind.AMBUSH, Group.MILITARY, ("Battles", "Armed clash")),
        (AttackKind.MASSACRE, Group.MIXED, ("Battles", "Armed clash")),
        (AttackKind.BATTLE, Group.UNKNOWN, ("Battles", "Armed clash")),
        (AttackKind.ATTACK, Group.CIVILIAN, ("Violence against civilians", "Attack")),
        (
            AttackKind.KIDNAPPING,
            Group.CIVILIAN,
            ("Violence against civilians", "Abduction/forced disappearance"),
        ),
        (
            AttackKind.DRONE_STRIKE,
            Group.CIVILIAN,
            ("Explosions/Remote violence", "Air/drone strike"),
        ),
        (AttackKind.EXPLOSION, Group.UNKNOWN, ("Explosions/Remote violence", None)),
    ],
)
def test_acled_tells_battles_by_who_was_struck(
    kind: AttackKind, group: Group, types: tuple[str, str | None]
) -> None:
    """An attack on the armed is a battle; only the unarmed are attacked."""
    row = acled(kind=kind, targets=(Target("camp", group),), tolls=())

    assert types == (row["event_type"], row["sub_event_type"])


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"targets": (), "tolls": ()}, "bore arms"),
        ({"kind": AttackKind.MUTINY}, "no type"),
        ({"date": None}, "a day"),
        ({"date": PartialDate("2023")}, "a day"),
        ({"date": PartialDate("../2023")}, "a day"),
        ({"places": ()}, "a place"),
        (
            {"places": (Place("Niger", kind=PlaceKind.COUNTRY, country="NE"),)},
            "a place",
        ),
    ],
)
def test_acled_refuses_what_it_cannot_hold(
    changes: dict[str, Any], reason: str
) -> None:
    """No side, no month, no place within a country: no row, and the reason why."""
    export = to_acled(with_attack(**changes))

    assert [] == export.document
    assert reason in refusals(export)


@pytest.mark.parametrize(
    ("date", "day", "precision"),
    [
        (PartialDate("2023-04"), "2023-04-15", 3),
        (PartialDate("2023-04", portion=Portion.EARLY), "2023-04-01", 3),
        (PartialDate("2023-04", portion=Portion.LATE), "2023-04-30", 3),
        (PartialDate("2023-04-03/2023-04-09"), "2023-04-06", 2),
        (PartialDate("2023-04-03/2023-04-04"), "2023-04-03", 2),
    ],
)
def test_acled_dates_have_a_precision(
    date: PartialDate, day: str, precision: int
) -> None:
    """A month or a week becomes the day that the codebook asks for."""
    row = acled(date=date)

    assert (day, precision) == (row["event_date"], row["time_precision"])
    assert "date" in noted(to_acled(with_attack(date=date)), NoteKind.IMPUTED)


@pytest.mark.parametrize(
    ("quantities", "number"),
    [
        ((), 0),
        ((Quantity.at_least(3),), 3),
        ((Quantity.about(20),), 20),
        ((Quantity(Qualifier.SEVERAL),), 3),
        ((Quantity.at_most(9),), 1),
        ((Quantity.exact(4), Quantity.between(6, 9)), 6),
    ],
)
def test_acled_fatalities_are_conservative(
    quantities: tuple[Quantity, ...], number: int
) -> None:
    """One number, the least that is told; that it was chosen is noted."""
    changes = {"tolls": tuple(Toll(Harm.KILLED, one) for one in quantities)}

    assert number == acled(**changes)["fatalities"]
    assert "tolls" in noted(to_acled(with_attack(**changes)), NoteKind.IMPUTED)


def test_acled_types_of_actors() -> None:
    """Forces are at home or abroad by the place; rebels are not told from militias."""
    home = attrs.evolve(VILLAGE, country="NE")
    army, turks = Perpetrator(STATE), Perpetrator(ActorRef("Turquie", "actor-turkey"))
    civilians = (Target("bergers", Group.CIVILIAN),)
    soldiers = (Target("poste", Group.MILITARY, STATE),)

    def inters(**changes: Any) -> tuple[int | None, ...]:  # noqa: ANN401 - fields
        row = acled(places=(home,), tolls=(), **changes)
        return row["inter1"], row["inter2"], row["interaction"]

    assert (1, 7, 17) == inters(perpetrators=(army,), targets=civilians)
    assert (8, 7, 78) == inters(perpetrators=(turks,), targets=civilians)
    assert (8, 1, 18) == inters(perpetrators=(turks,), targets=soldiers)
    assert (1, None, 10) == inters(
        perpetrators=(army,), targets=(), kind=AttackKind.AIR_STRIKE
    )
    assert (None, 1, None) == inters(targets=soldiers)
    assert {"perpetrators.0.who.actor", "targets"} <= noted(
        to_acled(with_attack()), NoteKind.REFUSED
    )
    assert acled(perpetrators=(), targets=civilians)["actor1"] is None


def test_acled_knows_other_forces() -> None:
    """A private company is one of the others wherever it is."""
    company = attrs.evolve(GROUP, kind=ActorKind.PRIVATE_MILITARY_COMPANY)
    report = attrs.evolve(with_attack(), actors=(NIGER, company))
    (row,) = to_acled(report).document

    assert (8, None) == (row["inter1"], row["inter2"])


def test_acled_places_are_no_finer_than_the_text() -> None:
    """A region is the third precision and has no coordinates; one place is kept."""
    export = to_acled(with_attack(places=(REGION, BASE)))
    (row,) = export.document

    assert ("Diffa", 3, 562) == (row["location"], row["geo_precision"], row["iso"])
    assert row["latitude"] is None
    assert {"places.0", "places.1"} <= noted(export, NoteKind.LOST)
    assert 1 == acled(places=(BASE,))["geo_precision"]


# UCDP


def ucdp(**changes: Any) -> dict[str, Any]:  # noqa: ANN401 - fields of an attack
    """Code the raid, with *changes*."""
    (row,) = to_ucdp(with_attack(**changes)).document
    return row


def test_ucdp_codes_an_attack() -> None:
    """A row holds both sides, the days, the place and the deaths of each side."""
    row = ucdp(according_to=(UnnamedSource("source locale"),))

    assert {
        "id": "attack-1",
        "year": 2023,
        "type_of_violence": 1,
        "side_a": "Niger",
        "side_b": "Front du Lac",
        "number_of_sources": 1,
        "source_office": "La Dépêche d’Agadez",
        "source_date": "2023-05-11",
        "source_headline": "=1+1, et des blindés",
        "source_original": "source locale",
        "where_prec": 2,
        "where_coordinates": "Toummour",
        "latitude": 13.7,
        "longitude": 13.1,
        "event_clarity": 1,
        "date_prec": 1,
        "date_start": "2023-04-07",
        "date_end": "2023-04-07",
        "deaths_a": 7,
        "deaths_b": 0,
        "deaths_civilians": 0,
        "deaths_unknown": 0,
        "best": 7,
        "high": 7,
        "low": 7,
    } == {name: cell for name, cell in row.items() if cell is not None}
    assert ucdp(certainty=Certainty.ALLEGED)["event_clarity"] is None


@pytest.mark.parametrize(
    ("attacker", "targets", "sides"),
    [
        (FRONT, (Target("bergers", Group.CIVILIAN),), (3, "Front du Lac", "bergers")),
        (FRONT, (Target("camp", actor=FRONT),), (2, "Front du Lac", "Front du Lac")),
        (STATE, (Target("camp", actor=FRONT),), (1, "Niger", "Front du Lac")),
        (FRONT, (Target("poste", Group.MILITARY),), (1, "poste", "Front du Lac")),
        (FRONT, (), (1, "soldats", "Front du Lac")),
    ],
)
def test_ucdp_types_of_violence(
    attacker: ActorRef, targets: tuple[Target, ...], sides: tuple[int, str, str]
) -> None:
    """A government is side A; soldiers whose state is not named are in their words."""
    group = targets[0].group if targets else Group.MILITARY
    toll = attrs.evolve(KILLED, group=group)
    row = ucdp(perpetrators=(Perpetrator(attacker),), targets=targets, tolls=(toll,))

    assert sides == (row["type_of_violence"], row["side_a"], row["side_b"])


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"tolls": ()}, "one death"),
        ({"perpetrators": ()}, "two sides"),
        (
            {"perpetrators": (Perpetrator(ActorRef("X", "actor-seyni")),)},
            "two sides",
        ),
        (
            {"targets": (), "tolls": (Toll(Harm.KILLED, Quantity.exact(1)),)},
            "two sides",
        ),
        ({"perpetrators": (Perpetrator(STATE),), "targets": ()}, "two sides"),
        ({"date": PartialDate("2022/2023")}, "a date"),
        ({"places": ()}, "a place"),
    ],
)
def test_ucdp_refuses_what_it_cannot_hold(changes: dict[str, Any], reason: str) -> None:
    """No death, no two sides, no year, no place: no row, and the reason why."""
    export = to_ucdp(with_attack(**changes))

    assert [] == export.document
    assert reason in refusals(export)


def test_ucdp_civilians_without_a_word() -> None:
    """Civilians who are told of in the toll alone leave side B empty."""
    toll = Toll(Harm.KILLED, Quantity.exact(2), group=Group.CIVILIAN)
    row = ucdp(targets=(), tolls=(toll,))

    assert (3, None, 2) == (
        row["type_of_violence"],
        row["side_b"],
        row["deaths_civilians"],
    )


def test_ucdp_adds_up_what_cannot_overlap() -> None:
    """One toll for each side adds up; otherwise the greatest stands alone."""
    attackers = Toll(Harm.KILLED, Quantity.between(10, 12), group=Group.ATTACKER)
    everybody = Toll(Harm.KILLED, Quantity.about(20))
    nobody_counted = Toll(Harm.KILLED, Quantity(Qualifier.MANY))
    deaths = ("deaths_a", "deaths_b", "deaths_unknown", "low", "best", "high")

    def told(*tolls: Toll) -> list[int]:
        row = ucdp(tolls=tolls)
        return [row[name] for name in deaths]

    assert [7, 10, 0, 17, 17, 19] == told(KILLED, attackers)
    assert [0, 0, 20, 20, 20, 20] == told(KILLED, attackers, everybody)
    assert [0, 0, 1, 1, 1, 1] == told(nobody_counted)
    assert "tolls" in noted(to_ucdp(with_attack(tolls=(everybody,))), NoteKind.IMPUTED)
    assert "tolls" not in noted(to_ucdp(with_attack()), NoteKind.IMPUTED)
    assert "tolls" not in noted(to_acled(with_attack()), NoteKind.IMPUTED)


@pytest.mark.parametrize(
    ("date", "code"),
    [
        ("2023-04-07/2023-04-09", 2),
        ("2023-04-03/2023-04-09", 3),
        ("2023-04", 4),
        ("2023", 5),
    ],
)
def test_ucdp_date_precision(date: str, code: int) -> None:
    """Days, a week, a month, a year."""
    assert code == ucdp(date=PartialDate(date))["date_prec"]


def test_ucdp_places_keep_their_precision() -> None:
    """A country is the sixth precision; no point is written for a wide place."""
    niger = Place("Niger", kind=PlaceKind.COUNTRY, lat=17.0, lon=9.0)

    assert 6 == ucdp(places=(niger,))["where_prec"]
    assert ucdp(places=(niger,))["latitude"] is None
    assert 1 == ucdp(places=(Place("Toummour"),))["where_prec"]


# SIPRI


def test_sipri_registers_major_arms() -> None:
    """A row for what SIPRI covers whatever its size; the rest is refused."""
    export = to_sipri(with_delivery())
    (row,) = export.document

    assert {
        "Supplier": "Turquie",
        "Recipient": "Niger",
        "Designation": "Hizir",
        "Description": "blindé",
        "Armament category": "Armoured vehicles",
        "Numbers delivered": 2,
        "Delivery year": 2023,
    } == {name: cell for name, cell in row.items() if cell is not None}
    assert {"items.1"} == noted(export, NoteKind.REFUSED)
    assert {"suppliers", "recipients"} == noted(export, NoteKind.IMPUTED)


def test_sipri_orders_have_no_delivery() -> None:
    """What is ordered has the year of its order; nobody is `unknown`."""
    (row,) = to_sipri(
        with_delivery(status=DeliveryStatus.ORDERED, suppliers=())
    ).document

    assert ("unknown", 2023, None, None) == (
        row["Supplier"],
        row["Order date"],
        row["Numbers delivered"],
        row["Delivery year"],
    )


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"status": DeliveryStatus.PROMISED}, "record"),
        ({"aggregation": Aggregation.SUMMARY}, "record"),
        ({"items": (Item("drone", category=ItemCategory.DRONE),)}, "items.0"),
        ({"items": (Item("caisse"),)}, "items.0"),
    ],
)
def test_sipri_refuses_what_is_no_deal(changes: dict[str, Any], field: str) -> None:
    """Promises, summings-up and goods of unknown size are in no register."""
    export = to_sipri(with_delivery(**changes))

    assert [] == export.document
    assert {field} == noted(export, NoteKind.REFUSED)


@pytest.mark.parametrize(
    "item",
    [
        Item("char", Quantity.at_least(2), ItemCategory.ARMOURED_VEHICLE),
        Item("char", Quantity.exact(2), ItemCategory.ARMOURED_VEHICLE, group=1),
        Item("char", Quantity.exact(2), ItemCategory.ARMOURED_VEHICLE, alternative=1),
    ],
)
def test_sipri_numbers_are_exact(item: Item) -> None:
    """A bound, a shared total or an alternative is no number of items."""
    export = to_sipri(with_delivery(items=(item,)))

    assert export.document[0]["Numbers delivered"] is None
    assert "items.0.quantity" in noted(export, NoteKind.REFUSED)


@pytest.mark.parametrize(
    "date", [None, PartialDate("2022/2023"), PartialDate("../2023")]
)
def test_sipri_years_are_told(date: PartialDate | None) -> None:
    """A delivery that may have come in either of two years has no year."""
    (row,) = to_sipri(with_delivery(date=date)).document

    assert row["Delivery year"] is None


# PLOVER


def plover(report: Report) -> dict[str, Any]:
    """Code the only event of a report."""
    (record,) = to_plover(report).document
    return record


def test_plover_codes_an_attack() -> None:
    """Who did it to whom, where, and how many died."""
    place = attrs.evolve(VILLAGE, country="NE", geonames=1)
    hurt = Toll(Harm.WOUNDED, Quantity.at_least(2))

    assert {
        "id": "attack-1",
        "event": ["ASSAULT"],
        "date": "2023-04-07",
        "source": [{"identifier_text": "Front du Lac"}],
        "recipient": [{"code": "NER", "identifier_text": "Niger"}],
        "event_loc": [
            {
                "name": "Toummour",
                "geonameid": 1,
                "latitude": 13.7,
                "longitude": 13.1,
                "country code": "NE",
                "cc3": "NER",
            }
        ],
        "dead": 7,
        "cite_info": [
            {
                "url": "https://depeche.example/blindes",
                "title": "=1+1, et des blindés",
                "publication": "La Dépêche d’Agadez",
            }
        ],
    } == plover(with_attack(places=(place,), tolls=(KILLED, hurt)))
    assert "tolls.1" in noted(
        to_plover(with_attack(tolls=(KILLED, hurt))), NoteKind.LOST
    )


def test_plover_battles_have_no_recipient() -> None:
    """In a battle all are sources, a kidnapping has its mode."""
    battle = plover(with_attack(kind=AttackKind.BATTLE))
    kidnapping = plover(with_attack(kind=AttackKind.KIDNAPPING))

    assert (2, False) == (len(battle["source"]), "recipient" in battle)
    assert ["abduct"] == kidnapping["mode"]


def test_plover_holds_no_suspects() -> None:
    """Who is only suspected is no source, and without one there is no event."""
    suspects = (Perpetrator(FRONT, Basis.SUSPECTED),)
    export = to_plover(with_attack(perpetrators=suspects, places=(REGION,)))
    region = to_plover(with_attack(places=(REGION,)))

    assert [] == export.document
    assert {"perpetrators.0.who", "record"} == noted(export, NoteKind.REFUSED)
    assert [{"name": "Diffa", "country code": "NE", "cc3": "NER"}] == region.document[
        0
    ]["event_loc"]
    assert {"places.0"} == noted(region, NoteKind.REFUSED)


@pytest.mark.parametrize(
    ("changes", "category"),
    [
        ({}, "AID"),
        ({"terms": Terms.PURCHASE}, "COOPERATE"),
        ({"terms": None}, "AID"),
        ({"terms": Terms.LOAN}, "AID"),
        ({"status": DeliveryStatus.PROMISED}, "AGREE"),
    ],
)
def test_plover_tells_aid_from_trade(changes: dict[str, Any], category: str) -> None:
    """A gift is aid, a sale cooperation, a promise an agreement."""
    record = plover(with_delivery(**changes))

    assert [category] == record["event"]
    assert ["military"] == record["context"]
    assert {
        "code": "TUR",
        "identifier_text": "Turquie",
        "actor_text": "Ankara",
    } == record["source"][0]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"status": DeliveryStatus.CANCELLED}, "no category"),
        ({"recipients": ()}, "a recipient"),
        ({"date": None}, "days"),
    ],
)
def test_plover_refuses_what_it_cannot_code(
    changes: dict[str, Any], reason: str
) -> None:
    """No category, no recipient of aid, no day: no event."""
    export = to_plover(with_delivery(**changes))

    assert [] == export.document
    assert reason in refusals(export)


def test_plover_codes_agreements_and_some_statements() -> None:
    """To sign is SUPPORT, to accuse ACCUSE; what is only said is nothing."""
    deal = attrs.evolve(AGREEMENT, date=PartialDate("2023-04"))
    words = attrs.evolve(
        STATEMENT,
        act=SpeechAct.ACCUSE,
        speakers=(UnnamedSource("source locale"),),
    )
    comment = attrs.evolve(STATEMENT, id="statement-3")
    report = attrs.evolve(
        REPORT,
        deliveries=(),
        attacks=(),
        agreements=(deal,),
        statements=(words, comment),
    )
    signed, accused = to_plover(report).document

    assert (["SUPPORT"], "2023-04-01", "2023-04-30", ["military"]) == (
        signed["event"],
        signed["date"],
        signed["enddate"],
        signed["context"],
    )
    assert (["ACCUSE"], ["allege"], [{"actor_text": "source locale"}]) == (
        accused["event"],
        accused["mode"],
        accused["source"],
    )


def test_plover_codes_the_end_of_a_deal_by_those_who_end_it() -> None:
    """Who denounces a deal sanctions the others; if nobody is said to, nobody acts."""
    niger, chad = AGREEMENT.parties
    ended = attrs.evolve(
        AGREEMENT,
        status=AgreementStatus.DENOUNCED,
        date=DAY,
        by=(niger,),
        according_to=(UnnamedSource("source locale"),),
    )
    other = attrs.evolve(ended, id="agreement-2", by=())
    report = attrs.evolve(
        REPORT, deliveries=(), attacks=(), agreements=(ended, other), statements=()
    )
    (record,) = to_plover(report).document

    assert (["SANCTION"], ["discontinue"]) == (record["event"], record["mode"])
    assert ["Niger"] == [one["identifier_text"] for one in record["source"]]
    assert [chad.name] == [one["identifier_text"] for one in record["recipient"]]
