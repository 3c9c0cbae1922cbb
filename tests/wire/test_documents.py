# SPDX-License-Identifier: MIT
"""Records to documents and back."""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import attrs
import pytest

import sahelcoop.model
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.items import Item
from sahelcoop.model.places import Place
from sahelcoop.model.provenance import Absence
from sahelcoop.model.quantities import Quantity
from sahelcoop.wire import from_json, to_json
from sahelcoop.wire._careful import read
from sahelcoop.wire._classes import TAGS, tag
from sahelcoop.wire._reader import reader
from sahelcoop.wire._shapes import Choice, fields
from sahelcoop.wire._writer import writer
from tests.wire.samples import DELIVERY, REPORT, SAMPLES

PARTS_OF_DATES = {"Component", "EdtfDate", "EdtfInterval"}
PARENTS = {"Document", "Event", "Record"}


def model_names() -> dict[str, Any]:
    """Collect the public names of the modules of the model."""
    modules = [
        import_module(f"sahelcoop.model.{module.name}")
        for module in iter_modules(sahelcoop.model.__path__)
    ]
    return {n: getattr(m, n) for m in modules for n in getattr(m, "__all__", ())}


def reordered(value: Any) -> Any:  # noqa: ANN401 - any JSON
    """Turn the keys of every object round."""
    if isinstance(value, dict):
        return {key: reordered(value[key]) for key in reversed(value)}
    return [reordered(v) for v in value] if isinstance(value, list) else value


def test_document_is_canonical() -> None:
    """The type comes first, the version second; keys are sorted, defaults left out."""
    delivery = Delivery(id="d1", items=(Item("blé", Quantity.exact(11, "TNE")),))

    assert (
        '{"type":"delivery","schema_version":1,"id":"d1","items":[{"description":"blé",'
        '"quantity":{"best":11,"high":11,"low":11,"qualifier":"exact","unit":"TNE"}}]}'
    ) == to_json(delivery)


def test_indented_document_has_a_line_for_each_entry() -> None:
    """Indentation changes nothing but the layout."""
    text = to_json(Delivery(id="d1", items=(Item("a"), Item("b"))), indent=2)

    assert [
        "{",
        '  "type": "delivery",',
        '  "schema_version": 1,',
        '  "id": "d1",',
        '  "items": [',
        "    {",
        '      "description": "a"',
        "    },",
        "    {",
        '      "description": "b"',
        "    }",
        "  ]",
        "}",
    ] == text.split("\n")


def test_empty_array_or_object_stays_on_its_line() -> None:
    """Indentation does not break an array or object that holds nothing."""
    newer = '{"type":"delivery","schema_version":2,"a":[],"b":{},"id":"d1"}'

    text = to_json(from_json(newer), indent=1)

    assert (
        '{\n "type": "delivery",\n "schema_version": 2,\n "a": [],\n "b": {},\n'
        ' "id": "d1"\n}'
    ) == text


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: type(sample).__name__)
def test_round_trip(sample: attrs.AttrsInstance) -> None:
    """What is written is read as an equal object, however it is laid out."""
    text = to_json(sample)

    assert sample == from_json(text)
    assert sample == from_json(text.encode())
    assert sample == from_json(to_json(sample, indent=4))
    assert hash(sample) == hash(from_json(text))
    assert text == to_json(from_json(text))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: type(sample).__name__)
def test_careful_way_reads_the_same(sample: attrs.AttrsInstance) -> None:
    """What finds the faults reads a faultless document as the quick way does."""
    assert sample == read(to_json(sample))


def test_every_class_of_the_model_has_a_tag() -> None:
    """No public class of the model is forgotten."""
    classes = {name for name, found in model_names().items() if attrs.has(found)}

    assert classes - PARTS_OF_DATES - PARENTS == {c.__name__ for c in TAGS.values()}
    assert list(TAGS) == [tag(type(sample)) for sample in SAMPLES] == sorted(TAGS)


def test_documents_name_themselves_as_in_the_model() -> None:
    """The tag of a record is the one that its class states."""
    stated = {owner: owner.tag for owner in TAGS.values() if hasattr(owner, "tag")}

    assert stated == {owner: tag(owner) for owner in stated}


def test_values_of_enums_need_no_escapes() -> None:
    """What the enums are written as is plain ASCII, as the writer relies on."""
    shapes = [field.shape for owner in TAGS.values() for field in fields(owner)]
    enums: list[type[StrEnum]] = [Absence]
    enums += [shape.enum for shape in shapes if isinstance(shape, Choice)]
    values = [str(member) for enum in enums for member in enum]

    assert [] == [v for v in values if not v.replace("_", "a").isalnum()]
    assert [] == [v for v in values if not v.isascii()]


def test_numbers_without_a_fraction_are_written_as_integers() -> None:
    """Equal places give equal bytes, whether a degree was 12, 12.0, 0.0 or -0.0."""
    floats, integers = Place("a", lat=12.0, lon=-0.0), Place("a", lat=12, lon=0)

    assert '{"type":"place","schema_version":1,"lat":12,"lon":0,"name":"a"}' == (
        to_json(floats)
    )
    assert to_json(integers) == to_json(floats)
    assert floats == from_json(to_json(floats))


def test_null_is_a_missing_key() -> None:
    """Where the value may be None, null says so."""
    text = '{"type":"delivery","schema_version":1,"id":"d1","motive":null,"date":null}'

    assert Delivery(id="d1") == from_json(text) == read(text)


def test_order_of_keys_does_not_matter() -> None:
    """A document whose keys come in another order is read alike."""
    document = reordered(json.loads(to_json(REPORT)))

    assert REPORT == from_json(json.dumps(document))


def test_missing_id_is_derived() -> None:
    """A document by hand may leave the id to the model."""
    text = '{"type":"delivery","schema_version":1,"items":[{"description":"blé"}]}'

    assert Delivery(items=(Item("blé"),)) == from_json(text)


@pytest.mark.parametrize("stranger", [object(), 5, sahelcoop.errors.JsonError("$", "")])
def test_strangers_are_not_written(stranger: Any) -> None:  # noqa: ANN401
    """What is no class of the model is a TypeError."""
    with pytest.raises(TypeError, match="is not a class of the model"):
        to_json(stranger)


def test_bytes_do_not_depend_on_the_hash_seed() -> None:
    """Processes with different hash seeds write the same bytes."""
    program = (
        "from sahelcoop.wire import to_json\n"
        "from tests.wire.samples import DOSSIER\n"
        "print(to_json(DOSSIER).encode())"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            check=True,
        )
        for seed in ("0", "1", "4242")
    ]

    assert 1 == len({run.stdout for run in runs})
    assert all(run.stdout for run in runs)


def test_threads_may_race_for_the_first_use() -> None:
    """Readers and writers that are made in several threads at once are all right."""
    reader.cache_clear()
    writer.cache_clear()
    with ThreadPoolExecutor(8) as pool:
        read = list(pool.map(lambda _: from_json(to_json(DELIVERY)), range(64)))

    assert [DELIVERY] * 64 == read
