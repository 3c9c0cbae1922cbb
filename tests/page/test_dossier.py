# SPDX-License-Identifier: MIT
"""The page of a dossier: timeline, differences, sources."""

import re
from functools import cache

import pytest

from sahelcoop import (
    Article,
    Attack,
    Delivery,
    Dossier,
    PartialDate,
    Report,
    merge,
    parse,
    to_html,
)
from sahelcoop.model import ArticleInfo, Judgement, Link, Verdict
from tests.page.samples import dossier
from tests.page.structure import read


@cache
def page(locale: str = "fr") -> str:
    """Make the page of the sample."""
    return to_html(dossier(), locale=locale)


def plain(html: str) -> str:
    """Strip the tags."""
    return re.sub("<[^>]+>", "", html)


def rows(html: str) -> list[str]:
    """Give the lines of the differences, without their tags."""
    return [plain(row) for row in re.findall(r"<dd class=.*?</dd>", html)]


def event(html: str, number: int) -> str:
    """Give one event of a page."""
    return html.split(f'id="event-{number}"')[1].split("</article>", maxsplit=1)[0]


def told_on(*days: str | None) -> Dossier:
    """Make a dossier of one attack a report, on the days that are given."""
    return merge(
        Report(
            article=ArticleInfo.of(Article(f"{n}", id=f"{n}", outlet=f"Journal {n}")),
            attacks=(Attack(id=f"a{n}", date=PartialDate(day) if day else None),),
        )
        for n, day in enumerate(days, 1)
    )


def test_it_is_sound_in_both_languages() -> None:
    """Structure and links hold, and the same dossier gives the same bytes."""
    assert [] == read(page()).all_faults()
    assert [] == read(page("en")).all_faults()
    assert page() == to_html(dossier())


def test_what_sources_differ_on_is_told_with_them() -> None:
    """Each value, how it stands to the preferred one, and whose it is."""
    assert "✓8\u00a0morts (soldats) · retenu · Le Fleuve\u00a0[1]" not in rows(page())
    found = rows(page())

    assert "≠3 mai 2021 · contredit · Adrar Hebdo" in "\n".join(found).replace(
        "\u00a0", " "
    )
    assert "✓2 mai 2021 · retenu · correction de A. Lectrice" in "\n".join(
        found
    ).replace("\u00a0", " ")


def test_contradictions_are_counted_and_unfolded() -> None:
    """Shades alone stay folded."""
    apart = told_on("2021-05-03", "2021-05-03")

    assert "<details" not in event(to_html(apart), 1)
    assert '<details class="differences" open="">' in page()


def test_years_and_precision() -> None:
    """A month is a month; what lies between two years, or has none, says so."""
    dates = ("2021-05", "2019-12-30/2020-01-02", "../2018", "XXXX-03-30", None)
    html = to_html(told_on(*dates))
    heads = re.findall("<h3>(.*?)</h3>", html)

    assert heads == [
        "… – 2018",
        "Année inconnue",
        "2019 – 2020",
        "2021",
        "Sans date",
    ]
    assert '<time datetime="2021-05">mai 2021</time>' in html
    assert "au mois près" in html
    assert "un intervalle" in html


def test_an_empty_dossier_has_a_page() -> None:
    """It has no timeline and no map."""
    html = to_html(merge([]))

    assert [] == read(html).all_faults()
    assert "<svg" not in html
    assert "0\u00a0événement dans 0\u00a0article" in html


def test_a_title_takes_the_place_of_the_counts() -> None:
    """The counts follow it."""
    html = to_html(told_on("2021"), title="Mai & juin")

    assert "<h1>Mai &amp; juin</h1>" in html
    assert '<p class="origin">1\u00a0événement · 1\u00a0article</p>' in html


def test_sources_are_listed_by_date_with_their_copies() -> None:
    """A copy names what it is a copy of; a retracted article says so, and why."""
    listed = page().split('<ol class="sources">')[1]
    entries = [plain(one) for one in re.findall("<li id=.*?</li>", listed)]

    assert len(entries) == 5
    assert "Une semaine dans le nord" in entries[0]
    assert "Même texte que" in entries[1]
    assert "Retiré par A. Lectrice. Retrait" in "".join(entries)
    assert "ftp://" not in page()


def test_doubts_and_sums_point_at_each_other() -> None:
    """Of what may be one, each names the other; a sum names what it may cover."""
    made = told_on("2021-05-03", "2021-05-04", "2021")
    ids = {key: m.id for m in made.merged for key in m.members}
    unsure = Verdict("a1", "a2", Judgement.UNSURE, by="rule")
    sure = Verdict("a1", "a3", Judgement.DIFFERENT, by="rule")
    held = Dossier(
        reports=made.reports,
        merged=made.merged,
        verdicts=(unsure, sure),
        links=(Link("a3", ids["a2"]), Link("a3", "gone")),
    )
    order = [m.members[0] for m in held.timeline()]
    html = to_html(held)
    notes = {
        key: [
            plain(note)
            for note in re.findall('<p class="note">.*?</p>', event(html, n))
        ]
        for n, key in enumerate(order, 1)
    }

    assert notes["a1"] == [f"Peut-être le même fait que {order.index('a2') + 1}"]
    assert notes["a2"] == [f"Peut-être le même fait que {order.index('a1') + 1}"]
    assert notes["a3"] == [f"Peut recouvrir {order.index('a2') + 1}"]


def test_totals_follow_the_timeline() -> None:
    """What the same gave to the same in several lots is summed up at the least."""
    lots = [
        parse(f"La Russie a livré {n} hélicoptères au Mali le {day} 2021.")
        for n, day in (("deux", "3 mai"), ("quatre", "9 juillet"))
    ]
    html = to_html(merge(lots))

    assert "au moins six hélicoptères" in html.split('id="totals"')[1]
    assert 'id="totals"' not in page()


@pytest.mark.parametrize("outlet", ["Le Fleuve", None])
def test_who_says_so(outlet: str | None) -> None:
    """A source without a name has its number."""
    article = Article("La Russie a livré deux radars au Mali.", outlet=outlet)
    html = to_html(merge([parse(article)]))

    assert f">{outlet or 'source'}\u00a0[1]</a>" in event(html, 1)


def test_an_event_has_a_headline_and_its_kind() -> None:
    """The number of the event stands before them."""
    html = event(page(), 1)

    assert "La France aurait livré 40\u00a0pick-up au Niger1 Livraison" in plain(html)
    assert isinstance(dossier().timeline()[0].record, Delivery)


def test_a_date_of_any_thousand_years_has_its_ticks() -> None:
    """The strip may be as long as four digits of a year allow."""
    assert 'class="strip"' in to_html(told_on("X001"))
