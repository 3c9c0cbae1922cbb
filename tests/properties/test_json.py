# SPDX-License-Identifier: MIT
"""What holds for the JSON of all records."""

import copy
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, Final

import attrs
import pytest
from hypothesis import given, settings, strategies as st
from jsonschema import Draft202012Validator

from sahelcoop import testing
from sahelcoop.errors import JsonError
from sahelcoop.model.dossier import Dossier
from sahelcoop.model.report import Report
from sahelcoop.wire import from_json, json_schema, to_json
from sahelcoop.wire._careful import read

RECORDS: Final = (
    testing.actors,
    testing.agreements,
    testing.article_infos,
    testing.articles,
    testing.attacks,
    testing.deliveries,
    testing.dossiers,
    testing.merged_records,
    testing.reports,
    testing.statements,
)
VALUES: Final = (
    testing.actor_refs,
    testing.affiliations,
    testing.clock_times,
    testing.conflicts,
    testing.copies,
    testing.corrections,
    testing.durations,
    testing.evidence,
    testing.items,
    testing.links,
    testing.merged_fields,
    testing.mismatches,
    testing.names,
    testing.offices,
    testing.partial_dates,
    testing.participants,
    testing.perpetrators,
    testing.places,
    testing.quantities,
    testing.recurrences,
    testing.retractions,
    testing.scopes,
    testing.spans,
    testing.targets,
    testing.tolls,
    testing.unnamed_sources,
    testing.variants,
    testing.verdicts,
)
ANY: Final = st.one_of([draw() for draw in (*RECORDS, *VALUES)])
NOTHING: Final[st.SearchStrategy[dict[str, str]]] = st.just({})
REPORT: Final = st.builds(
    Report,
    article=testing.article_infos(extra=NOTHING),
    deliveries=st.tuples(testing.deliveries(extra=NOTHING)),
)
PLAIN: Final = st.one_of(
    [
        testing.actors(extra=NOTHING),
        testing.agreements(extra=NOTHING),
        testing.articles(extra=NOTHING),
        testing.attacks(extra=NOTHING),
        testing.merged_records(record=testing.deliveries(extra=NOTHING), extra=NOTHING),
        testing.statements(extra=NOTHING),
        st.builds(Dossier, reports=st.tuples(REPORT)),
        *(draw() for draw in VALUES if draw is not testing.corrections),
        testing.corrections(
            corrected=testing.attacks(extra=NOTHING),
            fields=st.just(()),
            extra=NOTHING,
        ),
    ]
)
"""Without anything of a newer version, of which the schema knows nothing."""

VALIDATOR: Final = Draft202012Validator(json_schema())
NAME = pytest.mark.parametrize(
    "draw", [*RECORDS, *VALUES], ids=lambda draw: draw.__name__
)

GONE: Final = object()
Change = tuple[tuple[str | int, ...], object]
"""The path of an entry of a document, and what to put there."""

PROGRAM: Final = (
    "import sys; from sahelcoop.wire import dump_jsonl, load_jsonl; "
    "dump_jsonl(load_jsonl(sys.stdin.buffer), sys.stdout.buffer)"
)


@NAME
@given(data=st.data())
@settings(max_examples=30)
def test_round_trip(draw: Any, data: st.DataObject) -> None:  # noqa: ANN401
    """Whatever is written is read as an equal object, and written as the same text."""
    record = data.draw(draw())
    text = to_json(record)

    assert record == from_json(text) == read(text)
    assert text == to_json(from_json(text.encode()))


@given(st.lists(ANY, min_size=10, max_size=20))
@settings(max_examples=3)
def test_same_bytes_under_any_hash_seed(records: list[Any]) -> None:
    """Processes with different hash seeds read the lines and write the same bytes."""
    lines = "".join(to_json(record) + "\n" for record in records).encode()
    outputs = [
        subprocess.run(
            [sys.executable, "-c", PROGRAM],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            input=lines,
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "4242")
    ]

    assert [lines, lines] == outputs


@given(ANY, st.integers(1, 8))
def test_layout_says_nothing(record: Any, indent: int) -> None:  # noqa: ANN401
    """An indented document is the same JSON, and the same record."""
    text = to_json(record, indent=indent)

    assert json.loads(to_json(record)) == json.loads(text)
    assert record == from_json(text)


@given(PLAIN)
@settings(max_examples=200)
def test_documents_validate(record: Any) -> None:  # noqa: ANN401
    """Every document that we write is one of those that the schema describes."""
    document = json.loads(to_json(record))

    assert [] == list(VALIDATOR.iter_errors(document))


@given(PLAIN, st.data())
@settings(max_examples=300)
def test_changed_documents_are_refused(record: Any, data: st.DataObject) -> None:  # noqa: ANN401
    """A key less, a key more, another type or value: schema and reader refuse alike."""
    document = json.loads(to_json(record))
    path, value = data.draw(st.sampled_from(list(changes(record, document, ()))))
    changed = copy.deepcopy(document)
    place = changed
    for step in path[:-1]:
        place = place[step]
    if value is GONE:
        del place[path[-1]]
    else:
        place[path[-1]] = value

    assert not VALIDATOR.is_valid(changed)
    with pytest.raises(JsonError):
        from_json(json.dumps(changed))


@given(ANY, st.data())
@settings(max_examples=300)
def test_damaged_bytes_raise_nothing_else(record: Any, data: st.DataObject) -> None:  # noqa: ANN401
    """What is left of a document that was damaged is a record or our own error."""
    whole = to_json(record).encode()
    cut = sorted(data.draw(st.tuples(*[st.integers(0, len(whole))] * 2)))
    filling = data.draw(st.binary(max_size=3) | st.sampled_from(PATCHES))
    try:
        found = from_json(whole[: cut[0]] + filling + whole[cut[1] :])
    except JsonError:
        found = record

    assert found == from_json(to_json(found))


PATCHES: Final = (b"{}", b"[]", b"null", b'"', b",", b"1e9", b"NaN", b'"\\ud800"')


def changes(
    value: Any,  # noqa: ANN401 - any value of the model
    node: Any,  # noqa: ANN401 - its JSON
    path: tuple[str | int, ...],
) -> Iterator[Change]:
    """Find what can be changed in the JSON of *value* to make it invalid."""
    if isinstance(node, list):
        for i, pair in enumerate(zip(value, node, strict=True)):
            yield from changes(*pair, (*path, i))
    elif isinstance(value, Mapping):
        for key in node:
            yield from changes(value[key], node[key], (*path, key))
    elif attrs.has(type(value)):
        yield from changes_of_object(value, node, path)
    else:
        yield path, {}
        yield path, 5 if isinstance(node, str) else "5"
        if type(value) in {int, float}:
            yield path, 10**16
            yield path, -(10**16)
        elif isinstance(value, StrEnum):
            yield path, "nothing of the sort"


def changes_of_object(
    value: Any,  # noqa: ANN401 - any object of the model
    node: dict[str, Any],
    path: tuple[str | int, ...],
) -> Iterator[Change]:
    """Find the same for an object: what it lacks, what it must not have."""
    yield (*path, "zzz"), 1
    for key in node.keys() & {"type", "schema_version"}:
        yield (*path, key), GONE
        yield (*path, key), "zzz"
    for name, attribute in attrs.fields_dict(type(value)).items():
        if attribute.default is attrs.NOTHING:
            yield (*path, name), GONE
        if name in node:
            yield from changes(getattr(value, name), node[name], (*path, name))
