# SPDX-License-Identifier: MIT
"""JSON-LD, as pyld and rdflib take it, in the terms of schema.org and of the W3C."""

import json
from typing import Any

import attrs
import pytest
from pyld import jsonld
from rdflib import RDF, Graph, Literal, URIRef
from rdflib.namespace import SDO, Namespace

from sahelcoop.export import NoteKind, to_jsonld
from sahelcoop.model import (
    DeliveryStatus,
    Evidence,
    Report,
    Terms,
)
from tests.export.samples import ARTICLE, DELIVERY, OTHER, REPORT, SEYNI, TURKEY

# rdflib reads JSON-LD by means of a class that it calls deprecated.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph:DeprecationWarning")

OA = Namespace("http://www.w3.org/ns/oa#")
OA_TERMS = {
    # https://www.w3.org/TR/annotation-vocab/, sections 2 and 3
    "Annotation",
    "SpecificResource",
    "TextPositionSelector",
    "TextQuoteSelector",
    "end",
    "exact",
    "hasBody",
    "hasSelector",
    "hasSource",
    "hasTarget",
    "identifying",
    "motivatedBy",
    "prefix",
    "start",
    "suffix",
}


def graph(*reports: Report) -> Graph:
    """Read the document as RDF."""
    return Graph().parse(data=json.dumps(to_jsonld(reports).document), format="json-ld")


def nodes(*reports: Report) -> dict[str, dict[str, Any]]:
    """Give the nodes of the graph that have an identifier of ours."""
    found = to_jsonld(reports).document["@graph"]
    return {
        one["schema:identifier"]: one for one in found if "schema:identifier" in one
    }


def test_pyld_and_rdflib_agree() -> None:
    """Both read the document, fetch nothing, and find the same statements."""
    document = to_jsonld([REPORT, OTHER]).document
    quads = jsonld.to_rdf(document, {"format": "application/n-quads"})

    assert len(graph(REPORT, OTHER)) == len(Graph().parse(data=quads, format="nt"))


def test_every_term_is_one_of_theirs() -> None:
    """schema.org and the annotation vocabulary have all terms that are used."""
    found = graph(REPORT, OTHER)
    used = {
        str(term) for triple in found for term in triple[1:] if isinstance(term, URIRef)
    }
    ours = {term.removeprefix(str(SDO)) for term in used if term.startswith(str(SDO))}
    theirs = {term.removeprefix(str(OA)) for term in used if term.startswith(str(OA))}

    assert {"GiveAction", "agent", "Quotation"} <= ours
    assert set() == {term for term in ours if term not in SDO}
    assert OA_TERMS == theirs


def test_selectors_find_the_words() -> None:
    """Position and quote select the same words of the article's text."""
    found = graph(REPORT)
    selected = set()
    for target in found.objects(predicate=OA.hasTarget):
        spots, quotes = sorted(
            found.objects(target, OA.hasSelector),
            key=lambda one: str(found.value(one, RDF.type)),
        )
        start, end = (int(str(found.value(spots, p))) for p in (OA.start, OA.end))
        exact = str(found.value(quotes, OA.exact))
        assert exact == ARTICLE.text[start:end] or "Niger" == exact
        selected.add(exact)

    assert {"deux blindés", "deux", "Niger"} == selected


def test_dates_are_edtf() -> None:
    """A date has the datatype of the Library of Congress, whatever its precision."""
    edtf = URIRef("http://id.loc.gov/datatypes/edtf/EDTF")
    dates = {
        str(one)
        for one in graph(REPORT).objects()
        if isinstance(one, Literal) and one.datatype == edtf
    }

    assert {"2023-05-11", "2023-05-10", "2023-04"} == dates


@pytest.mark.parametrize(
    ("terms", "kind", "receiver"),
    [
        (Terms.GIFT, "GiveAction", "recipient"),
        (Terms.PURCHASE, "SellAction", "buyer"),
        (None, "SendAction", "recipient"),
    ],
)
def test_terms_are_types_of_action(
    terms: Terms | None, kind: str, receiver: str
) -> None:
    """A gift is given, what is bought is sold, all else is sent."""
    delivery = attrs.evolve(DELIVERY, terms=terms)
    node = nodes(attrs.evolve(REPORT, deliveries=(delivery,)))["delivery-1"]

    assert f"schema:{kind}" == node["@type"]
    assert 1 == len(node[f"schema:{receiver}"])
    assert [{"@id": "schema:CompletedActionStatus"}] == node["schema:actionStatus"]
    assert ["blindé", "munition"] == [
        one["schema:name"] for one in node["schema:object"]
    ]


def test_a_suspect_is_no_agent() -> None:
    """Who claims an attack has done it; who is only suspected is left out."""
    export = to_jsonld(REPORT)
    attack = nodes(REPORT)["attack-1"]

    assert 1 == len(attack["schema:agent"])
    assert "alleged" == attack["schema:disambiguatingDescription"]
    assert ["killed", "wounded", "missing"] == [
        one["schema:name"] for one in attack["schema:result"]
    ]
    assert {
        ("perpetrators.1.who", NoteKind.REFUSED),
        ("according_to.0", NoteKind.LOST),
    } <= {(note.field, note.kind) for note in export.notes if note.record == "attack-1"}


def test_places_are_no_finer_than_the_text() -> None:
    """Coordinates stand only where a point is honest."""
    places = nodes(REPORT)["attack-1"]["schema:location"]

    assert [True, False, False] == ["schema:geo" in place for place in places]
    assert ("attack-1", "places.1", NoteKind.REFUSED) in {
        (note.record, note.field, note.kind) for note in to_jsonld(REPORT).notes
    }


def test_what_is_reported_is_a_claim() -> None:
    """Words are a Quotation of their speaker, reported speech is a Claim."""
    made = nodes(REPORT)

    assert "schema:Quotation" == made["statement-1"]["@type"]
    assert 1 == len(made["statement-1"]["schema:spokenByCharacter"])
    assert "schema:Claim" == made["statement-2"]["@type"]


def test_what_schema_org_has_no_room_for() -> None:
    """Statuses, offices and registers without a term, and rules, are noted."""
    rule = Evidence("article-1", 13, 17, "deux", rule="counts")
    delivery = attrs.evolve(
        DELIVERY, status=DeliveryStatus.CANCELLED, sources={"items": (rule,)}
    )
    turkey = attrs.evolve(TURKEY, offices=SEYNI.offices, identifiers={"isni": "0001"})
    report = attrs.evolve(REPORT, deliveries=(delivery,), actors=(turkey,))

    assert {
        ("delivery-1", "status"),
        ("delivery-1", "sources.items"),
        ("actor-turkey", "offices"),
        ("actor-turkey", "identifiers.isni"),
        ("agreement-1", "status"),
        ("statement-1", "relays.0"),
    } <= {
        (n.record, n.field) for n in to_jsonld(report).notes if n.kind is NoteKind.LOST
    }
