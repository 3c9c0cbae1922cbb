# SPDX-License-Identifier: MIT
"""Type names in every spelling that the seam of letters and digits allows."""

import pytest
from hypothesis import given, strategies as st

from sahelcoop.lexicon import DesignationEntry
from sahelcoop.lexicon.spellings import spell_out
from sahelcoop.model.items import ItemCategory


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Il-76", "Il-76|Il 76|Il76"),
        ("TB2", "TB2|TB-2|TB 2"),
        ("Soukhoï 25", "Soukhoï 25|Soukhoï-25|Soukhoï25"),
        ("ZU-23-2", "ZU-23-2|ZU 23-2|ZU23-2"),
        ("BM-21 Grad", "BM-21 Grad|BM 21 Grad|BM21 Grad"),
        ("A-29", "A-29|A29"),
        ("A-29 Super Tucano", "A-29 Super Tucano|A29 Super Tucano"),
        ("A400M", "A400M|A-400M|A 400M"),
        ("Super Tucano", "Super Tucano"),
        ("4x4", "4x4|4x-4|4x 4"),
    ],
)
def test_seam(name: str, expected: str) -> None:
    """The first seam is written in three ways, but « À 29 ans » is no aircraft."""
    assert tuple(expected.split("|")) == spell_out(name)


def test_an_entry_goes_by_all_of_them() -> None:
    """The designation comes first, and what two spellings share comes once."""
    entry = DesignationEntry(
        "foo-1", "Foo-1", ItemCategory.DRONE, "drone", ("Foo 1", "Bar")
    )

    assert ("Foo-1", "Foo 1", "Foo1", "Bar") == entry.names


@given(st.lists(st.text("Ab1- ", min_size=1)))
def test_given_spellings_stay(names: list[str]) -> None:
    """Nothing that was given is lost, nothing comes twice, and more adds nothing."""
    found = spell_out(*names)

    assert set(names) <= set(found)
    assert len(found) == len(set(found))
    assert len({name.replace(" ", "").replace("-", "") for name in names}) == len(
        {name.replace(" ", "").replace("-", "") for name in found}
    )
