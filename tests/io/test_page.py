# SPDX-License-Identifier: MIT
"""A page becomes the article that it shows, with what it says of itself."""

import subprocess
import sys

import pytest
import trafilatura

from sahelcoop.errors import InputError, MissingExtraError
from sahelcoop.io import LARGEST_RECORD, article_from_html
from sahelcoop.model import Article
from tests.io.build import LEAD, META, REST, page

EXPECTED = Article(
    f"Deux radars\n{LEAD}\n{REST}",
    title="Deux radars pour Kayes",
    outlet="Le Courrier du Fleuve",
    author="Awa Diop",
    published="2021-05-04",
    url="https://courrier.example/2020/01/09/radars.html",
)


def test_page_tells_of_itself() -> None:
    """Title, outlet, author and day are the page's own, whatever its address says."""
    assert EXPECTED == article_from_html(page())


def test_address_that_is_given_wins() -> None:
    """The caller knows where the page was found."""
    url = "https://miroir.example/a"

    assert url == article_from_html(page(), url=url).url


def test_looks_and_address_are_guesses() -> None:
    """What the page does not say is guessed from its headings and its address."""
    article = article_from_html(page(""), url="https://fleuve.example/2020/01/09/a")

    assert "Deux radars" == article.title
    assert "fleuve.example" == article.outlet
    assert article.published is not None
    assert "2020-01-09" == article.published.edtf


def test_day_of_reading_is_no_limit() -> None:
    """The same page gives the same article whenever it is read."""
    article = article_from_html(page(META.replace("2021-05", "2090-05")))

    assert article.published is not None
    assert "2090-05-04" == article.published.edtf


def test_nothing_is_made_up() -> None:
    """Who wrote it and when stays open where nothing tells."""
    article = article_from_html(page(""))

    assert (None, None, None) == (article.author, article.published, article.url)


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8", ""),
        ("utf-8-sig", ""),
        ("utf-16", ""),
        ("utf-8", '<meta charset="iso-8859-1">'),
        ("cp1252", ""),
        ("cp1252", '<meta charset="utf-8">'),
        ("cp1252", '<meta charset="ISO-8859-1">'),
        ("cp1252", '<meta charset="martian">'),
        ("cp1252", '<meta charset="rot13">'),
        ("cp1252", '<meta charset="idna">'),
        ("mac-roman", '<meta charset="macintosh">'),
    ],
)
def test_encoding_is_told(encoding: str, declared: str) -> None:
    """Valid UTF-8 is UTF-8, and other bytes are as declared, if that can be."""
    assert EXPECTED == article_from_html(page(declared + META).encode(encoding))


def test_damaged_utf_8_is_still_utf_8() -> None:
    """A bad byte costs one character and not all the accents."""
    data = page(lead=LEAD + " Fin à").encode().replace(b"Fin", b"Fi\xff")

    assert "livré" in article_from_html(data).text


def test_xml_declaration_is_of_the_bytes() -> None:
    """It says nothing of a page that is decoded already."""
    declared = '<?xml version="1.0" encoding="iso-8859-1"?>\n' + page()

    assert EXPECTED == article_from_html(declared)


def test_padding_costs_nothing() -> None:
    """A page of blanks without end is read like any other, and as soon."""
    assert EXPECTED == article_from_html(page() + " \n" * 500_000)


def test_old_references_are_cp1252() -> None:
    """As browsers read them; what they hide is no control character."""
    lead = LEAD.replace("livré", "livr&#233;") + " L&#146;armée&#8; &#60; &#xD800;."

    text = article_from_html(page(lead=lead)).text

    assert f"{LEAD} L’armée" in text
    assert "armée < \N{REPLACEMENT CHARACTER}." in text


def test_control_characters_are_blanks() -> None:
    """No article holds any, and a page may not show them."""
    assert EXPECTED == article_from_html(page(lead=LEAD.replace(" ", "\0")))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b"", "no article", id="empty"),
        pytest.param(b"<html><body></body></html>", "no article", id="blank"),
        pytest.param(b"\x89PNG\xff\x00", "no article", id="picture"),
        pytest.param(b"<div>" * 500_000, "no article", id="deep"),
        pytest.param(b" " * (LARGEST_RECORD + 1), "is larger than", id="large"),
        pytest.param(b"<p>a" * 100_001, "more than 100000 tags", id="tags"),
    ],
)
def test_what_holds_no_article_is_refused(data: bytes, reason: str) -> None:
    """It has a reason, and the address as its name."""
    with pytest.raises(InputError, match=reason) as caught:
        article_from_html(data, url="https://a.example")

    assert "https://a.example" == caught.value.name


def test_page_that_breaks_the_extractor_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whatever goes wrong with a page is said of that page."""

    def fail(*_: object, **__: object) -> None:
        raise RecursionError("too deep")

    monkeypatch.setattr(trafilatura, "bare_extraction", fail)

    with pytest.raises(InputError, match="<page>: RecursionError: too deep"):
        article_from_html(page())


def test_page_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without trafilatura the extra is named."""
    monkeypatch.setitem(sys.modules, "trafilatura", None)

    with pytest.raises(MissingExtraError, match=r"sahelcoop\[html\]"):
        article_from_html(page())


def test_extras_are_loaded_on_use() -> None:
    """Who reads text alone needs neither of them."""
    code = "import sys, sahelcoop.io; print({'trafilatura', 'warcio'} & {*sys.modules})"

    told = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)

    assert b"set()" == told.stdout.strip()
