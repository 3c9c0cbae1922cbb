# SPDX-License-Identifier: MIT
"""Documents that are refused, with the path of the trouble."""

import json
from typing import Any

import pytest

from sahelcoop.errors import JsonError
from sahelcoop.wire import from_json, to_json
from tests.wire.samples import DELIVERY, REPORT, STATEMENT

HEAD = '{"type":"delivery","schema_version":1'


def changed(*path: str | int, to: object, of: Any = DELIVERY) -> str:  # noqa: ANN401
    """Write *of* with another value at *path*."""
    document = json.loads(to_json(of))
    place = document
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = to
    return json.dumps(document)


NOT_JSON = {
    "empty": ("", "$", "empty document"),
    "blank": (" \n", "$", "empty document"),
    "truncated": (HEAD + ',"items":[{"description":"a"', "$.items[0].description", ""),
    "truncated text": (HEAD + ',"motive":"a', "$.motive", "Unterminated string"),
    "after the end": ("{}{}", "$", "Extra data"),
    "stray bracket": ("]", "$", "Expecting value"),
    "stray comma": (",", "$", "Expecting value"),
    "bare word": (HEAD + ',"motive":vrai}', "$.motive", "Expecting value"),
    "broken escape": (HEAD + r',"motive":"\q"}', "$.motive", "escape"),
    "broken escape in a key": (r'{"\q":1}', "$", "escape"),
    "control character": (HEAD + ',"motive":"\n"}', "$.motive", "control character"),
    "duplicate key": (
        HEAD + ',"date":{"edtf":"2022","edtf":"2022"}}',
        "$.date.edtf",
        "",
    ),
    "escaped duplicate": (HEAD + r',"id":"a","\u0069d":"a"}', "$.id", "duplicate key"),
    "NaN": (HEAD + ',"places":[{"lat":NaN}]}', "$.places[0].lat", "NaN is not JSON"),
    "infinity": (
        HEAD + ',"places":[-Infinity]}',
        "$.places[0]",
        "-Infinity is not JSON",
    ),
    "endless integer": (HEAD + ',"id":' + "9" * 4301 + "}", "$.id", "4300 characters"),
    "too deep": (
        HEAD + ',"items":' + "[" * 10_000,
        "$.items" + "[0]" * 64,
        "64 levels",
    ),
    "deep and closed": ("[" * 10_000 + "]" * 10_000, "$" + "[0]" * 65, "64 levels"),
    "not UTF-8": (b'{"type":"\xff"}', "$.type", "not UTF-8 at offset 9"),
    "UTF-16": ('{"type":"delivery"}'.encode("utf-16"), "$", "not UTF-8 at offset 0"),
    "byte order mark": (b"\xef\xbb\xbf{}", "$", "starts with a byte order mark"),
    "raw surrogate": ('{"type":"\ud800"}', "$.type", "lone surrogate at offset 9"),
}
NOT_OURS = {
    "array": ("[]", "$", "must be an object, got an array"),
    "null": ("null", "$", "must be an object, got null"),
    "number": ("4.5", "$", "must be an object, got a number"),
    "no type": ('{"schema_version":1}', "$", "lacks the key 'type'"),
    "no version": ('{"type":"delivery"}', "$", "lacks the key 'schema_version'"),
    "unknown type": (changed("type", to="gift"), "$.type", "must be one of actor, "),
    "type of another type": (changed("type", to=[]), "$.type", "must be a string"),
    "unknown key": (changed("colour", to=1), "$.colour", "unknown key"),
    "extra": (changed("extra", to={}), "$.extra", "unknown key"),
    "missing key": (
        changed("items", 0, to={"category": "food"}),
        "$.items[0]",
        "lacks the key 'description'",
    ),
    "text for a number": (
        changed("items", 0, "quantity", "low", to="4"),
        "$.items[0].quantity.low",
        "must be a number, got a string",
    ),
    "number for an integer": (
        changed("items", 0, "group", to=4.0),
        "$.items[0].group",
        "must be an integer, got a number",
    ),
    "truth value for a number": (
        changed("items", 0, "group", to=True),
        "$.items[0].group",
        "must be an integer, got true or false",
    ),
    "number for a truth value": (
        changed("items_exhaustive", to=0),
        "$.items_exhaustive",
        "must be true or false, got an integer",
    ),
    "null for a text": (changed("id", to=None), "$.id", "must be a string, got null"),
    "object for an array": (changed("items", to={}), "$.items", "must be an array"),
    "text for an array": (changed("items", to=""), "$.items", "must be an array"),
    "array for an object": (changed("date", to=[]), "$.date", "must be an object"),
    "array for a table": (changed("sources", to=[]), "$.sources", "must be an object"),
    "text for an object": (changed("date", to="2022"), "$.date", "must be an object"),
    "number for a day": (
        changed("date", "not_before", to=2022),
        "$.date.not_before",
        "must be a string",
    ),
    "out of bounds": (
        changed("places", 0, "lat", to=90.5),
        "$.places[0].lat",
        "must be a number from -90 to 90",
    ),
    "infinite after all": (
        changed("places", 0, to="?").replace('"?"', '{"name":"a","lat":1e999,"lon":1}'),
        "$.places[0].lat",
        "must be a number from -90 to 90",
    ),
    "large integer": (
        changed("items", 0, "quantity", "low", to=10**30),
        "$.items[0].quantity.low",
        "must be a number from 0",
    ),
    "unknown enum value": (
        changed("absent", "motive", to="lost"),
        "$.absent.motive",
        "must be one of undisclosed, not_applicable, unparsed, got 'lost'",
    ),
    "unknown tag": (
        changed("suppliers", 0, "type", to="nobody"),
        "$.suppliers[0].type",
        "must be one of actor_ref, unnamed_source, got 'nobody'",
    ),
    "no tag": (
        changed("suppliers", 0, to={}),
        "$.suppliers[0]",
        "lacks the key 'type'",
    ),
    "text for a tagged object": (
        changed("participants", 0, "who", to="Moscou"),
        "$.participants[0].who",
        "must be an object",
    ),
    "no EDTF": (changed("date", "edtf", to="2022-13"), "$.date.edtf", "month"),
    "no such day": (
        changed("date", "not_before", to="2022-02-31"),
        "$.date.not_before",
        "must be a day",
    ),
    "rule between fields": (
        changed("items", 0, "quantity", "high", to=3),
        "$.items[0].quantity.qualifier",
        "does not go with",
    ),
    "rule of the whole": (
        changed("attacks", 0, "id", to="d1", of=REPORT),
        "$",
        "must have different ids",
    ),
    "escaped surrogate": (
        changed("items", 0, "description", to="\ud800"),
        "$.items[0].description",
        "surrogate",
    ),
    "escaped control character": (changed("motive", to="\x07"), "$.motive", "control"),
    "padded key of a table": (changed("sources", " a", to=[]), "$.sources", ""),
    "source of no field": (
        changed("absent", "lost", to="unparsed"),
        "$.absent",
        "lost",
    ),
    "text in a list": (
        changed("segments", to=["oui", 5], of=STATEMENT),
        "$.segments[1]",
        "must be a string, got an integer",
    ),
    "strange key": (changed("é\n." + "x" * 60, to=1), "", "unknown key"),
}


@pytest.mark.parametrize(
    ("document", "path", "reason"),
    [*NOT_JSON.values(), *NOT_OURS.values()],
    ids=[*NOT_JSON, *NOT_OURS],
)
def test_malformed_document_is_refused(
    document: str | bytes, path: str, reason: str
) -> None:
    """Whatever is wrong is our own error, with the path and the reason."""
    with pytest.raises(JsonError) as caught:
        from_json(document)

    assert path in {"", caught.value.path}
    assert reason in caught.value.reason
    assert caught.value.line is None


def test_strange_keys_are_quoted_and_cut() -> None:
    """A path shows a key that is no name in brackets, and no more of it than needed."""
    with pytest.raises(JsonError) as caught:
        from_json(changed("é\n." + "x" * 60, to=1))

    assert f'$["\\u00e9\\n.{"x" * 57}\\u2026"]' == caught.value.path


def test_errors_name_what_was_there_before_them() -> None:
    """Of two faults the one that stands first is told, whichever its kind."""
    with pytest.raises(JsonError, match=r"duplicate key @ \$\.id"):
        from_json(HEAD + ',"id":"a","id":"b","motive":')


@pytest.mark.parametrize("cut", range(0, 300, 7))
def test_every_truncation_is_refused(cut: int) -> None:
    """A document that ends early is never read."""
    with pytest.raises(JsonError):
        from_json(to_json(DELIVERY).encode()[:cut])
