# SPDX-License-Identifier: MIT
"""The table of outlets: what holds of every row, and how a bad one is refused."""

import pytest
from babel import Locale

from sahelcoop.lexicon.outlets import Outlet, OutletKind, outlet, read_outlets

ROW = {
    "name": "VOA",
    "aliases": "VOA Afrique|Voice of America",
    "kind": "radio",
    "country": "US",
    "source": "page voaafrique.com",
}


def test_a_row() -> None:
    """A row becomes an entry whose first name is the usual one."""
    expected = Outlet(
        "VOA",
        ("VOA Afrique", "Voice of America"),
        OutletKind.RADIO,
        "US",
        "page voaafrique.com",
    )

    assert expected == outlet(ROW)
    assert ("VOA", "VOA Afrique", "Voice of America") == expected.names
    assert ("VOA",) == outlet({**ROW, "aliases": ""}).names
    assert outlet({**ROW, "country": ""}).country is None


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"kind": "blog"}, "'blog' is not a valid OutletKind"),
        ({"name": ""}, "a name and a source"),
        ({"source": ""}, "a name and a source"),
    ],
)
def test_a_bad_row(change: dict[str, str], reason: str) -> None:
    """A row of no known kind, without a name or a source, is refused."""
    with pytest.raises(ValueError, match=reason):
        outlet({**ROW, **change})


def test_the_table() -> None:
    """Rows are sorted, no name is there twice, countries are those of ISO 3166-1."""
    outlets = read_outlets()
    names = [name for one in outlets for name in one.names]
    countries = {one.country for one in outlets if one.country is not None}

    assert sorted(one.name for one in outlets) == [one.name for one in outlets]
    assert len(names) == len(set(names))
    assert countries <= set(map(str, Locale("fr").territories))
