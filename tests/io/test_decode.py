# SPDX-License-Identifier: MIT
"""Bytes become the text that they were, or nothing."""

import re

import pytest
from hypothesis import given, strategies as st

from sahelcoop.errors import InputError
from sahelcoop.io.decode import decode

FRENCH = "Livré à Gao\r\n« deux hélicoptères »\n\tl’œuvre de 3 000 €\r"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encoding_is_told(encoding: str) -> None:
    """The same French comes out of every encoding, line ends and tabs as they were."""
    assert FRENCH == decode(FRENCH.encode(encoding), "a.txt")


def test_utf_16_of_either_order_is_told_by_its_mark() -> None:
    """The byte order mark says how UTF-16 is stored, and is no part of the text."""
    assert FRENCH == decode(b"\xff\xfe" + FRENCH.encode("utf-16-le"), "a.txt")
    assert FRENCH == decode(b"\xfe\xff" + FRENCH.encode("utf-16-be"), "a.txt")


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=40))
def test_utf_8_comes_back(text: str) -> None:
    """Whatever is written as UTF-8 with its mark is read as it was written."""
    assert text == decode(text.encode("utf-8-sig"), "a.txt")


@given(st.text(st.sampled_from("aeinst 'éèàçêôûÉÀœ«»’…–\r\n\t"), max_size=40))
def test_text_without_mark_is_read_as_it_was_written(text: str) -> None:
    """UTF-8 without mark is never taken for CP1252."""
    assert text == decode(text.encode(), "a.txt")


def test_replacement_character_is_utf_8() -> None:
    """A text that somebody else has damaged already is read as it stands."""
    assert "Ma\N{REPLACEMENT CHARACTER}tre" == decode(
        "Ma\N{REPLACEMENT CHARACTER}tre".encode(), "a.txt"
    )


def test_cp1252_may_look_like_utf_8_in_places() -> None:
    """A chance pair of letters that would be UTF-8 does not hide the rest."""
    text = "Le «CAFÉ»"

    assert text == decode(text.encode("cp1252"), "a.txt")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param("déjà livré".encode() + b"\xe9", "UTF-8 at byte 13", id="damaged"),
        pytest.param("déjà livré".encode()[:-1], "UTF-8 at byte 11", id="cut"),
        pytest.param(b"\xef\xbb\xbfab\xff", "UTF-8 at byte 2", id="marked"),
        pytest.param(b"\xff\xfea\0\0\xd8", "UTF-16 at byte 4", id="half a pair"),
        pytest.param(b"a\x81", "CP1252 at byte 1", id="undefined"),
        pytest.param(b"a\0b", "holds NUL bytes", id="binary"),
        pytest.param("été".encode("utf-16-le"), "UTF-16 without", id="no mark"),
    ],
)
def test_what_cannot_be_told_is_refused(data: bytes, reason: str) -> None:
    """What is no text in a known encoding is refused by name, and says where."""
    with pytest.raises(InputError, match=re.escape(reason)) as caught:
        decode(data, "a.txt")

    assert "a.txt" == caught.value.name
