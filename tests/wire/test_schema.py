# SPDX-License-Identifier: MIT
"""The published JSON Schema."""

import json
from pathlib import Path
from typing import Any

import attrs
import pytest
from jsonschema import Draft202012Validator

from sahelcoop.wire import SCHEMA_VERSION, json_schema, to_json
from sahelcoop.wire._classes import TAGS
from tests.wire.samples import DELIVERY, SAMPLES
from tests.wire.test_malformed import NOT_OURS

PUBLISHED = Path(__file__).parents[2] / f"docs/schema/sahelcoop-{SCHEMA_VERSION}.json"

BEYOND_A_SCHEMA = {
    "escaped surrogate",
    "no EDTF",
    "no such day",
    "number for an integer",
    "rule between fields",
    "rule of the whole",
    "source of no field",
}
"""What `docs/json.md` says that the schema cannot say."""


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    """Make the validator once."""
    return Draft202012Validator(json_schema())


def test_published_schema_is_the_generated_one() -> None:
    """The file is up to date: `python -m sahelcoop schema` prints it."""
    assert json_schema() == json.loads(PUBLISHED.read_text(encoding="utf-8"))


def test_schema_is_valid() -> None:
    """The schema is one, by its own dialect."""
    Draft202012Validator.check_schema(json_schema())

    assert Draft202012Validator.META_SCHEMA["$id"] == json_schema()["$schema"]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: type(sample).__name__)
def test_written_documents_validate(
    validator: Draft202012Validator, sample: attrs.AttrsInstance
) -> None:
    """What we write is what the schema describes."""
    assert [] == list(validator.iter_errors(json.loads(to_json(sample))))


@pytest.mark.parametrize("name", NOT_OURS)
def test_schema_refuses_what_the_reader_refuses(
    validator: Draft202012Validator, name: str
) -> None:
    """Of what the reader refuses the schema passes only what no schema could tell."""
    document, _, _ = NOT_OURS[name]

    assert (name in BEYOND_A_SCHEMA) == validator.is_valid(json.loads(document))


@pytest.mark.parametrize("text", ["ML\n", "M", "", "ml", "MLI"])
def test_patterns_match_as_a_whole(validator: Draft202012Validator, text: str) -> None:
    """A pattern refuses what it matches in part, a last line end too."""
    document = json.loads(to_json(DELIVERY))
    document["places"][0]["country"] = text

    assert not validator.is_valid(document)


def test_every_class_is_described() -> None:
    """A document, a value in one, and one of several classes: each is defined."""
    names = [*TAGS, *(f"{name}_document" for name in TAGS)]

    assert sorted([*names, *(f"{name}_tagged" for name in TAGS)]) == list(
        json_schema()["$defs"]
    )


def test_defaults_are_told() -> None:
    """What a missing key stands for is said where it is not null or empty."""
    delivery: dict[str, Any] = json_schema()["$defs"]["delivery"]["properties"]

    assert "delivered" == delivery["status"]["default"]
    assert True is delivery["items_exhaustive"]["default"]
    assert "default" not in delivery["date"]
