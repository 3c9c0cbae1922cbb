# SPDX-License-Identifier: MIT
"""The pages of an archive become articles, and damage is reported where it is."""

import gzip
import sys
from collections.abc import Callable
from io import BytesIO

import pytest

from sahelcoop.errors import InputError, MissingExtraError
from sahelcoop.io import LARGEST_RECORD, read_articles
from sahelcoop.model import Article
from tests.io.build import LEAD, META, page, warc

PAGES = [page(lead=f"{LEAD} Numéro {n}.").encode() for n in range(3)]
RECORDS = warc(PAGES)


def read(data: bytes) -> tuple[list[Article], list[InputError]]:
    """Read an archive to its end."""
    errors: list[InputError] = []
    found = list(read_articles(BytesIO(data), format="warc", on_error=errors.append))
    return found, errors


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"".join(RECORDS), id="plain"),
        pytest.param(b"".join(map(gzip.compress, RECORDS)), id="a member a record"),
        pytest.param(gzip.compress(b"".join(RECORDS)), id="one member"),
    ],
)
def test_pages_are_read(data: bytes) -> None:
    """Each page is an article with its address, and the record's id."""
    found, errors = read(data)

    assert [] == errors
    assert [f"urn:uuid:response-{n}" for n in range(3)] == [a.id for a in found]
    assert [f"https://courrier.example/{n}" for n in range(3)] == [a.url for a in found]
    for number, article in enumerate(found):
        assert f"{LEAD} Numéro {number}." in article.text


def test_server_tells_the_encoding() -> None:
    """Its word wins over the page's."""
    data = page('<meta charset="koi8-r">' + META).encode("mac-roman")

    found, _ = read(b"".join(warc([data], kind="text/html; charset=macintosh")))

    assert LEAD in found[0].text


@pytest.mark.parametrize(
    "records",
    [
        pytest.param(warc(PAGES, status="404 Not Found"), id="status"),
        pytest.param(warc(PAGES, kind="image/png"), id="kind"),
        pytest.param(
            [r.replace(b"application/http", b"text/dns") for r in RECORDS],
            id="other protocol",
        ),
        pytest.param([], id="empty"),
    ],
)
def test_what_is_no_page_is_passed_over(records: list[bytes]) -> None:
    """Errors of servers, pictures and the like are no bad documents."""
    assert ([], []) == read(b"".join(records))


def test_page_without_article_is_an_error_about_its_record() -> None:
    """The pages around it are read."""
    large = b"<html>" + b" " * LARGEST_RECORD
    pages = [PAGES[0], b"<html></html>", large, PAGES[1]]

    found, errors = read(b"".join(warc(pages)))

    assert 2 == len(found)
    assert [4, 6] == [error.line for error in errors]
    assert "<stream>:4: holds no article" in str(errors[0])
    assert "is larger than" in errors[1].reason


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_archive_that_was_cut_says_so(pack: Callable[[bytes], bytes]) -> None:
    """Wherever it was cut within a record, that record is said to be bad."""
    records = [pack(record) for record in warc([PAGES[0], b"<html></html>"])[:3]]
    first, rest = b"".join(records[:2]), records[2]

    for end in range(1, len(rest) - 4, 5):
        found, errors = read(first + rest[:end])

        assert 1 == len(found)
        assert 1 == len(errors)


def test_answer_that_was_cut_is_no_article() -> None:
    """A page of which something is missing is not read in part."""
    for end in range(40, len(RECORDS[1]) - 4, 40):
        found, errors = read(RECORDS[1][:end])

        assert [] == found
        assert [1] == [error.line for error in errors]


def test_damage_ends_an_archive() -> None:
    """It is an error about the record that it is in; those before it are read."""
    packed = [gzip.compress(record) for record in RECORDS]
    middle = len(packed[3]) // 2
    packed[3] = packed[3][:middle] + b"\0" * 40 + packed[3][middle + 40 :]
    plain = [*RECORDS[:3], b"MARS/1.0" + RECORDS[3], *RECORDS[4:]]

    for records in (packed, plain):
        found, errors = read(b"".join(records))

        assert ["urn:uuid:response-0"] == [article.id for article in found]
        assert [4] == [error.line for error in errors]
        assert "is damaged" in errors[0].reason


def test_record_without_answer_is_an_error() -> None:
    """A response must hold what a server said."""
    data = RECORDS[1].replace(b"HTTP/1.1 200", b"GOPHER/1 200")

    assert "holds no answer" in read(data)[1][0].reason


def test_archive_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without warcio the extra is named."""
    monkeypatch.setitem(sys.modules, "warcio.archiveiterator", None)

    with pytest.raises(MissingExtraError, match=r"sahelcoop\[warc\]"):
        read(b"")
