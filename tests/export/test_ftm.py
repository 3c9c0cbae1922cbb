# SPDX-License-Identifier: MIT
"""FollowTheMoney, as its own library takes it."""

from typing import Any

import attrs
import pytest

from sahelcoop.export import Note, NoteKind, to_ftm
from sahelcoop.model import Attack, PartialDate, Place, PlaceKind, Report
from tests.export.samples import (
    AGREEMENT,
    OTHER,
    REPORT,
    SEYNI,
    TURKEY,
)


@pytest.fixture
def model() -> Any:  # noqa: ANN401 - the library's own types allow for no schema
    """Give the library's model; it builds PyICU, which needs ICU's headers."""
    return pytest.importorskip("followthemoney", reason="extra: ftm").model


def entities(*reports: Report) -> dict[str, dict[str, Any]]:
    """Give the entities of reports by id."""
    return {one["id"]: one for one in to_ftm(reports).document}


def test_followthemoney_takes_every_value(model: Any) -> None:  # noqa: ANN401 - as the fixture
    """The library keeps every property of every entity when it cleans them."""
    for entity in entities(REPORT, OTHER).values():
        schema = model.get(entity["schema"])
        schema.validate(entity)
        proxy = model.make_entity(schema)
        proxy.id = entity["id"]
        for name, values in entity["properties"].items():
            proxy.add(name, values)
        kept = {name: sorted(texts) for name, texts in proxy.properties.items()}
        assert {n: sorted(v) for n, v in entity["properties"].items()} == kept
        assert set(schema.required) <= set(kept)


def test_entities_refer_to_entities_of_the_right_schema(model: Any) -> None:  # noqa: ANN401 - as the fixture
    """What a property refers to is there, and is what the property takes."""
    made = entities(REPORT, OTHER)
    for entity in made.values():
        schema = model.get(entity["schema"])
        for name, values in entity["properties"].items():
            prop = schema.get(name)
            if prop.type.name == "entity":
                for value in values:
                    assert model.get(made[value]["schema"]).is_a(prop.range)


def test_actors_keep_their_names_by_kind() -> None:
    """A metonym is a weak alias, a state a public body, nobody a criminal."""
    made = entities(REPORT)

    assert {
        "id": "actor-turkey",
        "schema": "PublicBody",
        "properties": {
            "name": ["Turquie"],
            "country": ["tr"],
            "wikidataId": ["Q43"],
            "weakAlias": ["Ankara"],
        },
    } == made["actor-turkey"]
    assert {"name": ["Idé Seyni"], "alias": ["Seyni"], "position": ["général"]} == made[
        "actor-seyni"
    ]["properties"]
    assert ("Organization", {"name": ["Front du Lac"]}) == (
        made["actor-group"]["schema"],
        made["actor-group"]["properties"],
    )


def test_an_attack_is_an_event() -> None:
    """Who takes part in what part is told in notes, for Event has no such property."""
    attack = entities(REPORT)["attack-1"]["properties"]

    assert ["2023-04"] == attack["date"]
    assert ["actor-group", "actor-niger"] == attack["involved"]
    assert ["attack", "ambush", "alleged"] == attack["keywords"]
    assert [
        "perpetrator: Front du Lac",
        "perpetrator: hommes en armes",
        "target: Niger",
        "source: source locale",
    ] == attack["notes"]
    assert 3 == len(attack["addressEntity"])
    addresses = [entities(REPORT)[key]["properties"] for key in attack["addressEntity"]]
    assert [["13.7"], None, None] == [one.get("latitude") for one in addresses]


def test_the_meridian_is_a_place() -> None:
    """A degree of nought is a figure like any other."""
    tema = Place("Tema", PlaceKind.PORT, lat=5.64, lon=0)
    report = attrs.evolve(REPORT, attacks=(Attack(places=(tema,)),))
    told = [one["properties"].get("longitude") for one in entities(report).values()]

    assert ["0.0"] in told


def test_a_statement_is_a_note_on_its_speakers() -> None:
    """A Note holds the words; it has no date, which is noted."""
    note = entities(REPORT)["statement-1"]

    assert ("Note", ["-2 blindés hier, +2 demain"], ["actor-seyni"]) == (
        note["schema"],
        note["properties"]["description"],
        note["properties"]["entity"],
    )
    assert (
        Note("statement-1", "date", NoteKind.LOST, "a Note has no date")
        in to_ftm(REPORT).notes
    )


@pytest.mark.parametrize(
    ("edtf", "written", "kind"),
    [
        ("2023", {"date": ["2023"]}, None),
        (
            "2023-05-10?",
            {"startDate": ["2023-05-10"], "endDate": ["2023-05-10"]},
            "imputed",
        ),
        ("2023-05/..", {"startDate": ["2023-05-01"]}, "imputed"),
        ("XXXX-05-10", {}, "lost"),
        ("../..", {}, "lost"),
    ],
)
def test_dates_are_prefixes_or_bounds(
    edtf: str, written: dict[str, list[str]], kind: str | None
) -> None:
    """A plain date is written as it is, any other by its first and last day."""
    agreement = attrs.evolve(AGREEMENT, date=PartialDate(edtf))
    export = to_ftm(attrs.evolve(REPORT, agreements=(agreement,)))
    (entity,) = (one for one in export.document if one["id"] == "agreement-1")
    dates = {
        n: v for n, v in entity["properties"].items() if n.lower().endswith("date")
    }

    assert written == dates
    assert ([] if kind is None else [kind]) == [
        note.kind
        for note in export.notes
        if note.record == "agreement-1" and note.field == "date"
    ]


def test_what_followthemoney_would_drop_is_noted() -> None:
    """Strange addresses, ids and offices are left out with a note, ids replaced."""
    turkey = attrs.evolve(
        TURKEY,
        id="actor:turkey",
        identifiers={"wikidata": "43", "isni": "0001"},
        offices=SEYNI.offices,
    )
    article = attrs.evolve(REPORT.article, url="depeche/blindes")
    export = to_ftm(attrs.evolve(REPORT, article=article, actors=(turkey,)))
    actor = next(one for one in export.document if one["schema"] == "PublicBody")

    assert "actor:turkey" != actor["id"]
    assert {"name", "country", "weakAlias"} == set(actor["properties"])
    assert {
        ("actor:turkey", "identifiers.wikidata"),
        ("actor:turkey", "identifiers.isni"),
        ("actor:turkey", "offices"),
        ("article-1", "url"),
    } <= {(note.record, note.field) for note in export.notes}
