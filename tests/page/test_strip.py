# SPDX-License-Identifier: MIT
"""All events at a glance: strokes as long as the dates are open."""

import re

import pytest

from sahelcoop import Agreement, Attack, Delivery, PartialDate
from sahelcoop.page.strip import strip
from sahelcoop.page.words import Words

WORDS = Words.of("fr")


def drawn(*dates: str, kind: type[Attack | Delivery | Agreement] = Attack) -> str:
    """Draw an event for each date."""
    dated = [kind(date=PartialDate(date)) for date in dates]
    return strip(dict(enumerate(dated, 1)), WORDS)


def strokes(html: str) -> list[tuple[float, float, int]]:
    """Give the ends and the rows of the strokes."""
    found = re.findall(
        r'<line x1="(\S+)%" x2="(\S+)%" y1="(\d+)" y2="\d+"></line><t', html
    )
    return [(float(a), float(b), int(y)) for a, b, y in found]


def test_nothing_is_drawn_without_dates() -> None:
    """Nor of a date that is open at an end."""
    assert "" == strip({1: Attack()}, WORDS) == drawn("2021/..")


def test_a_day_is_a_point_and_a_month_a_month() -> None:
    """Lengths are to scale, and everything lies within the strip."""
    day, month = strokes(drawn("2021-05-03", "2021-06"))

    assert day[0] == day[1]
    assert 0 < month[1] - month[0] < 50
    assert 1 <= day[0] < month[1] <= 99


def test_what_would_touch_stands_in_a_row_below() -> None:
    """Kinds have rows of their own under their names."""
    rows = [y for _, _, y in strokes(drawn("2021-05-03", "2021-05-03", "2021-07-30"))]
    html = strip(
        {
            1: Agreement(date=PartialDate("2021-05")),
            2: Delivery(date=PartialDate("2021-05")),
        },
        WORDS,
    )

    assert rows[1] > rows[0] == rows[2]
    assert html.index("1\u00a0livraison") < html.index("1\u00a0accord")


def test_long_strokes_do_not_widen_the_strip() -> None:
    """They are thin, and cut where it ends; alone they are all there is."""
    html = drawn("2021-05-03", "1990/2025")
    alone = drawn("1990/2025")

    assert (1.0, 99.0) in [(a, b) for a, b, _ in strokes(html)]
    assert html.count('class="attack long"') == 1
    assert len(strokes(alone)) == 1


@pytest.mark.parametrize(
    ("dates", "ticks"),
    [
        (("2021-05-03", "2021-07-04"), ["mai 2021", "juin 2021", "juillet 2021"]),
        (
            ("2015-05-03", "2021-07-04"),
            ["2016", "2017", "2018", "2019", "2020", "2021"],
        ),
        (("0001-01-01",), ["février 1"]),
        (("9999-12-31",), ["décembre 9999"]),
        (("1500-05-03", "2021-07-04"), ["1600", "1700", "1800", "1900", "2000"]),
    ],
)
def test_ticks(dates: tuple[str, ...], ticks: list[str]) -> None:
    """Months or years, some six of them."""
    found = re.findall(r'class="tick[^"]*">(.*?)</text>', drawn(*dates))

    assert ticks == found[-len(ticks) :]
    assert len(found) <= 8
