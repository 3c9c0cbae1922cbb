# SPDX-License-Identifier: MIT
"""The errors: their messages, their places, their parents, their pickles."""

import pickle
from typing import Any

import pytest

from sahelcoop import errors
from sahelcoop.errors import (
    ArticleTooLong,
    EdtfError,
    InputError,
    JsonError,
    LexiconError,
    LocaleError,
    MissingExtraError,
    ModelError,
    RuleError,
    SahelcoopError,
)

MESSAGES: list[tuple[Any, str]] = [
    (
        ModelError("Delivery", "date", "must be PartialDate", "'2022'"),
        "Delivery.date must be PartialDate, got '2022'",
    ),
    (
        EdtfError("2022-13", 5, "there is no month 13"),
        "there is no month 13\n    2022-13\n         ^",
    ),
    (
        ArticleTooLong(300_001, 300_000),
        "article has 300001 characters, the limit is 300000",
    ),
    (
        InputError("a.txt", "neither UTF-8 nor CP1252"),
        "a.txt: neither UTF-8 nor CP1252",
    ),
    (JsonError("$.date", "must be an object"), "must be an object @ $.date"),
    (JsonError("$", "is truncated", 7), "line 7: is truncated @ $"),
    (LexiconError("goods.csv", 12, "unknown gender"), "goods.csv:12: unknown gender"),
    (RuleError("speech.toml", 3, "no example"), "speech.toml:3: no example"),
    (
        LocaleError("de", ("fr", "fr_ML")),
        "no prose for locale 'de', known: fr, fr_ML",
    ),
    (
        MissingExtraError("hypothesis"),
        "this needs an extra: pip install 'sahelcoop[hypothesis]'",
    ),
]
EACH = pytest.mark.parametrize(
    ("error", "message"), MESSAGES, ids=[message for _, message in MESSAGES]
)


def test_all_of_them_are_tested() -> None:
    """Every public error but their parent has a message here."""
    tested = {type(error).__name__ for error, _ in MESSAGES}

    assert {*errors.__all__} == {*tested, "SahelcoopError"}


@EACH
def test_message(error: SahelcoopError, message: str) -> None:
    """The message says where and why."""
    assert message == str(error)


@EACH
def test_has_the_parent_that_a_caller_would_guess(
    error: SahelcoopError, message: str
) -> None:
    """All can be caught as ours, and as the built-in error that they are."""
    guessed = ImportError if type(error) is MissingExtraError else ValueError

    assert isinstance(error, SahelcoopError)
    assert isinstance(error, guessed)


@EACH
def test_pickles(error: SahelcoopError, message: str) -> None:
    """An error comes whole out of another process."""
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes

    assert type(error) is type(again)
    assert vars(error) == vars(again)
    assert message == str(again)


@pytest.mark.parametrize(
    ("text", "position", "shown", "column"),
    [
        ("", 0, "", 0),
        ("2022", 0, "2022", 0),
        ("2022", 4, "2022", 4),
        ("a" * 100, 29, "a" * 60, 29),
        ("a" * 40 + "b" * 60, 41, "a" * 29 + "b" * 31, 30),
        ("a" * 100, 100, "a" * 30, 30),
        ("20\t2\n\x00", 4, "20\ufffd2\ufffd\ufffd", 4),
        ("\u202e2022", 1, "\ufffd2022", 1),
    ],
)
def test_caret_stands_under_the_place(
    text: str, position: int, shown: str, column: int
) -> None:
    """Of a long text 60 characters are shown, with nothing that moves the caret."""
    lines = str(EdtfError(text, position, "why")).split("\n")

    assert ["why", f"    {shown}", " " * (4 + column) + "^"] == lines


def test_payload_is_typed() -> None:
    """A program reads the particulars of an error without parsing its message."""
    error = JsonError("$.items[0]", "must be an object", 7)

    assert ("$.items[0]", "must be an object", 7) == (
        error.path,
        error.reason,
        error.line,
    )
