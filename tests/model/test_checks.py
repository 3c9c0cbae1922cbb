# SPDX-License-Identifier: MIT
"""The validators: what each of them lets through, and how it refuses the rest."""

from typing import Any

import attrs
import pytest

from sahelcoop.errors import ModelError
from sahelcoop.model._checks import (
    COUNTRY,
    ID,
    LARGEST,
    LINE,
    PASSAGE,
    POSITION,
    Between,
    MapOf,
    Matching,
    Maybe,
    Of,
    Texts,
    TupleOf,
    Validator,
)
from sahelcoop.model._mapping import FrozenMap

ONE_TO_NINE = Between(1, 9, whole=True)
DEGREES = Between(-90, 90)
INTS = TupleOf((int,))
SOME = TupleOf((int, str), least=2)
CONTROL = "must hold no control character or surrogate ({})"
PADDED = "must not be blank or padded"
COUNTRY_RULE = "must be an ISO 3166-1 alpha-2 code"
ID_RULE = "must be an id without blanks"


def hold(validator: Validator, value: object) -> object:
    """Put *value* in the one field of a class that *validator* defends."""
    holder: Any = attrs.make_class("Holder", {"held": attrs.field(validator=validator)})
    return holder(value).held


@pytest.mark.parametrize(
    ("validator", "value"),
    [
        (Of(int), 4),
        (Of(int, str), "4"),
        (Of(bool), True),
        (Maybe(Of(int)), None),
        (Maybe(Of(int)), 4),
        (INTS, ()),
        (INTS, (1, 2)),
        (SOME, (1, "2")),
        (LINE, "accords d’Istanbul"),
        (LINE, "Il\N{NO-BREAK SPACE}76"),
        (PASSAGE, ""),
        (PASSAGE, " deux\n\tlignes\r\n"),
        (PASSAGE, "\N{NEXT LINE}"),
        (Texts(), ()),
        (Texts(), ("a", " b\n")),
        (Matching("a+", "many a"), "aa"),
        (COUNTRY, "ML"),
        (ID, "delivery-00ff"),
        (ID, "événement#1"),
        (ONE_TO_NINE, 1),
        (ONE_TO_NINE, 9),
        (DEGREES, -90.0),
        (DEGREES, 12),
        (POSITION, 0),
        (POSITION, LARGEST),
        (MapOf(LINE), FrozenMap()),
        (MapOf(LINE), FrozenMap({"wikidata": "Q912"})),
    ],
)
def test_accepts(validator: Validator, value: object) -> None:
    """A value that keeps the rule is kept as it is."""
    assert value is hold(validator, value)


@pytest.mark.parametrize(
    ("validator", "value", "rule"),
    [
        (Of(int), True, "must be int"),
        (Of(int, str), None, "must be int or str"),
        (Maybe(Of(int)), "4", "must be int"),
        (INTS, [1], "must be a tuple of int"),
        (INTS, (1, True), "must be a tuple of int"),
        (SOME, (1, None), "must be a tuple of int or str"),
        (SOME, (1,), "must hold at least 2"),
        (LINE, 4, "must be str"),
        (LINE, "", PADDED),
        (LINE, " Mali", PADDED),
        (LINE, "Mali\N{NO-BREAK SPACE}", PADDED),
        (LINE, "Mali\t", CONTROL.format(4)),
        (LINE, "Ma\nli", CONTROL.format(2)),
        (LINE, "\x7f", CONTROL.format(0)),
        (PASSAGE, None, "must be str"),
        (PASSAGE, "a\x00", CONTROL.format(1)),
        (PASSAGE, "\n\n\ud83d", CONTROL.format(2)),
        (PASSAGE, "\n\x9f", CONTROL.format(1)),
        (Texts(), ["a"], "must be a tuple of str"),
        (Texts(), ("a", ""), "must hold no empty str"),
        (Texts(), ("a", 4), "must be str"),
        (Texts(), ("a\x00",), CONTROL.format(1)),
        (Matching("a+", "many a"), "aab", "must be many a"),
        (Matching("a+", "many a"), "aa\n", "must be many a"),
        (Matching("a+", "many a"), None, "must be many a"),
        (COUNTRY, "Mali", COUNTRY_RULE),
        (COUNTRY, "ml", COUNTRY_RULE),
        (ID, "a b", ID_RULE),
        (ID, "a\N{NO-BREAK SPACE}b", ID_RULE),
        (ID, "\udc80", ID_RULE),
        (ONE_TO_NINE, 0, "must be an int from 1 to 9"),
        (ONE_TO_NINE, 10, "must be an int from 1 to 9"),
        (ONE_TO_NINE, 4.0, "must be an int from 1 to 9"),
        (ONE_TO_NINE, True, "must be an int from 1 to 9"),
        (DEGREES, 90.5, "must be a number from -90 to 90"),
        (DEGREES, float("nan"), "must be a number from -90 to 90"),
        (DEGREES, float("inf"), "must be a number from -90 to 90"),
        (DEGREES, "12", "must be a number from -90 to 90"),
        (POSITION, LARGEST + 1, f"must be an int from 0 to {LARGEST}"),
        (MapOf(LINE), {"a": "b"}, "must be a mapping"),
        (MapOf(LINE), FrozenMap({"a": ""}), PADDED),
        (MapOf(LINE), FrozenMap({"": "b"}), PADDED),
    ],
)
def test_refuses(validator: Validator, value: object, rule: str) -> None:
    """The error names the class, the field, the rule and the value."""
    with pytest.raises(ModelError) as caught:
        hold(validator, value)

    assert ("Holder", "held", rule) == (
        caught.value.owner,
        caught.value.field,
        caught.value.rule,
    )


def test_shows_what_it_refuses_shortened() -> None:
    """A long text is cut in the error, so that a whole article is never printed."""
    with pytest.raises(ModelError) as caught:
        hold(LINE, " " + "a" * 10_000)

    assert 60 == len(caught.value.value)
