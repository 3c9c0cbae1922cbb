# SPDX-License-Identifier: MIT
"""Articles come out of every format, each once, and bad documents have a place."""

import csv
import json
from collections.abc import Mapping
from io import BytesIO, StringIO
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given, strategies as st

from sahelcoop.errors import EdtfError, InputError
from sahelcoop.io import LARGEST_RECORD, read_articles
from sahelcoop.io.articles import Source
from sahelcoop.model import Article
from tests.io.build import LEAD, page, warc

FIELDS = ("id", "text", "title", "outlet", "author", "published", "url")
PASSAGES = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc"])
    | st.sampled_from("\n\r\t\"',;é»«\ufeff"),
    max_size=60,
)
LINES = PASSAGES.map(lambda text: " ".join(text.split()))
ARTICLES = st.builds(
    Article,
    PASSAGES,
    id=st.from_regex("[a-z0-9:-]{1,9}", fullmatch=True),
    title=st.none() | LINES.filter(bool),
    outlet=st.none() | LINES.filter(bool),
    author=st.none() | LINES.filter(bool),
    published=st.none() | st.sampled_from(["2021", "2021-05", "2021-05-04"]),
    url=st.none() | LINES.filter(bool),
)


def parts(article: Article) -> dict[str, str | None]:
    """Write an article as somebody else would."""
    known = {field: getattr(article, field) for field in FIELDS}
    day = article.published
    return known | {"published": None if day is None else day.edtf}


def jsonl(articles: list[Article]) -> bytes:
    """Write JSON Lines with an unknown key."""
    lines = [json.dumps(parts(article) | {"langue": "fr"}) for article in articles]
    return "\n".join(lines).encode()


def table(articles: list[Article], delimiter: str = ",") -> bytes:
    """Write a table with an unknown column."""
    out = StringIO(newline="")
    writer = csv.DictWriter(out, [*FIELDS, "langue"], delimiter=delimiter)
    writer.writeheader()
    writer.writerows(parts(article) | {"langue": "fr"} for article in articles)
    return out.getvalue().encode()


def read(
    data: bytes, kind: str, names: Mapping[str, str] = {}
) -> tuple[list[Article], list[str]]:
    """Read a stream to its end, with what is said of bad documents."""
    errors: list[str] = []
    found = read_articles(
        BytesIO(data),
        format=kind,
        names=names,
        on_error=lambda error: errors.append(str(error)),
    )
    return list(found), errors


@given(st.lists(ARTICLES, max_size=4))
def test_json_lines_come_back(articles: list[Article]) -> None:
    """Each line is the article that was written, and other keys say nothing."""
    assert (articles, []) == read(jsonl(articles), "jsonl")


@given(st.lists(ARTICLES, max_size=4), st.sampled_from(",;\t"))
def test_tables_come_back(articles: list[Article], delimiter: str) -> None:
    """Each row is the article that was written, and other columns say nothing."""
    assert (articles, []) == read(table(articles, delimiter), "csv")


@given(st.lists(ARTICLES, max_size=4), st.data())
def test_cut_file_loses_what_was_cut_alone(
    articles: list[Article], data: st.DataObject
) -> None:
    """What stands before the cut is read as it was, and nothing is read in part."""
    whole = jsonl(articles)
    cut = data.draw(st.integers(0, len(whole)))

    found, errors = read(whole[:cut], "jsonl")

    assert articles[: len(found)] == found
    assert len(errors) <= 1


def test_names_may_be_others() -> None:
    """A field may be called anything; blanks around its value say nothing."""
    line = '{"corps": "Gao", "titre": " Un titre ", "author": " ", "id": null}'
    rows = b"corps;titre;author\r\nGao; Un titre ;\r\n"
    names = {"text": "corps", "title": "titre"}
    article = Article("Gao", title="Un titre")

    assert ([article], []) == read(line.encode(), "jsonl", names)
    assert ([article], []) == read(rows, "csv", names)


def test_spreadsheets_write_cp1252() -> None:
    """Each cell that is no UTF-8 is CP1252; a mark before the header says nothing."""
    rows = "text;title\nLivré à Gao;Été\n"
    article = Article("Livré à Gao", title="Été")

    for encoding in ("cp1252", "utf-8-sig"):
        assert ([article], []) == read(rows.encode(encoding), "csv")


def test_long_texts_are_read_from_tables() -> None:
    """The limit of the standard library's reader is none of ours."""
    assert 500_000 == len(read(b"text\n" + b"a" * 500_000, "csv")[0][0].text)


def test_bad_lines_have_their_number() -> None:
    """Each says what is wrong with it, and the lines between are read."""
    lines = [
        b'\xef\xbb\xbf{"text": "un"}',
        b"",
        b'{"text": "\xe9"}',
        b'{"text": "deux"',
        b"[" * 100_000,
        b'["text"]',
        b'{"body": "trois"}',
        b'{"text": 3}',
        b'{"text": "a\\u0000"}',
        b'{"text": "a", "published": "hier"}',
        b'{"text": "a", "id": "deux mots"}',
        b" " * (2 * LARGEST_RECORD + 5),
        b'{"text": "quatre"}',
        b" " * (LARGEST_RECORD + 1),
    ]
    found, errors = read(b"\n".join(lines), "jsonl")

    expected = [
        "<stream>:3: is not valid UTF-8 at byte 10",
        "<stream>:4: is no JSON: Expecting ',' delimiter at offset 16",
        "<stream>:5: is no JSON: ",
        "<stream>:6: is no JSON object",
        "<stream>:7: has no text",
        "<stream>:8: its text is no text",
        "<stream>:9: its text must hold no control character or surrogate (1)",
        "<stream>:10: its published 'hier' is no EDTF date: ",
        "<stream>:11: its id must be an id without blanks",
        f"<stream>:12: is longer than {LARGEST_RECORD} bytes",
        f"<stream>:14: is longer than {LARGEST_RECORD} bytes",
    ]
    assert ["un", "quatre"] == [article.text for article in found]
    assert len(expected) == len(errors)
    assert all(map(str.startswith, errors, expected))


def test_bad_rows_have_the_line_where_they_begin() -> None:
    """Each says what is wrong with it, and the rows between are read."""
    rows = b"\n".join(
        [
            b"text,title",
            b'"un\n\nsuite",',
            b"",
            b"deux",
            b'"trois"!,',
            b" " * (LARGEST_RECORD + 1),
            b"\x81,",
            b"quatre,Titre",
            b'cinq,"',
        ]
    )
    found, errors = read(rows, "csv")

    expected = [
        "<stream>:6: has 1 cells, not 2",
        "<stream>:7: is no row: ",
        f"<stream>:8: is longer than {LARGEST_RECORD} bytes",
        "<stream>:9: is not valid CP1252",
        "<stream>:11: is no row: ",
    ]
    assert ["un\n\nsuite", "quatre"] == [article.text for article in found]
    assert len(expected) == len(errors)
    assert all(map(str.startswith, errors, expected))


def test_columns_that_there_are_are_told() -> None:
    """Whoever calls the text otherwise sees what to give as its name."""
    expected = ["<stream>:1: names no column 'text', got ['titre', 'corps']"]

    assert ([], expected) == read(b"titre;corps\na;b\n", "csv")


@pytest.mark.parametrize("data", [b"", b"\n", b"titre,corps\na,b\n", b'"text'])
def test_table_without_texts_is_one_bad_document(data: bytes) -> None:
    """Without its header a table says nothing."""
    found, errors = read(data, "csv")

    assert [] == found
    assert 1 == len(errors)
    assert errors[0].startswith("<stream>:1: ")


def test_table_with_an_endless_header_is_refused() -> None:
    """No line is held beyond the limit, the first neither."""
    rows = b" " * (LARGEST_RECORD + 1) + b"\ntext\na\n"

    assert ([], [f"<stream>:1: is longer than {LARGEST_RECORD} bytes"]) == read(
        rows, "csv"
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Write a file in each format, and what is none of them."""
    (tmp_path / "a.txt").write_text("un", "utf-8")
    (tmp_path / "b.JSONL").write_bytes(b'{"text": "deux"}\n{}\n{"text": "trois"}')
    (tmp_path / "c.csv").write_text("text\nquatre\n", "utf-8")
    (tmp_path / "d.html").write_text(page(lead=f"cinq {LEAD}"), "utf-8")
    (tmp_path / "e.facts.json").write_text("{}", "utf-8")
    (tmp_path / "f.warc").write_bytes(
        b"".join(warc([page(lead=f"six {LEAD}").encode()]))
    )
    (tmp_path / "g.htm").write_bytes(b"\0")
    (tmp_path / "h.txt").write_bytes(b"\0")
    return tmp_path


def test_folder_gives_what_its_files_hold(folder: Path) -> None:
    """Suffixes tell formats, names the order; each bad document has its place."""
    errors: list[InputError] = []

    found = list(read_articles(folder, published="2021-05", on_error=errors.append))

    words = ["un", "deux", "trois", "quatre", "cinq", "six"]
    assert words == [a.text.removeprefix("Deux radars\n").split()[0] for a in found]
    assert ["a", "d"] == [found[0].id, found[4].id]
    days = [a.published.edtf for a in found if a.published]
    assert ["2021-05"] * 4 + ["2021-05-04"] * 2 == days
    places = [("b.JSONL", 2), ("g.htm", None), ("h.txt", None)]
    assert places == [(Path(e.name).name, e.line) for e in errors]


def test_format_chooses_among_files(folder: Path) -> None:
    """Of a folder only files of the format are read; a named file is of the format."""
    (folder / "x.dump").write_text("text\nsept\n", "utf-8")

    assert ["quatre"] == [a.text for a in read_articles(folder, format="csv")]
    assert ["sept"] == [a.text for a in read_articles(folder / "x.dump", format="csv")]


def test_open_file_is_told_by_its_name(folder: Path) -> None:
    """What is open already is read in the format of its name, and stays open."""
    with (folder / "c.csv").open("rb") as stream:
        assert ["quatre"] == [a.text for a in read_articles(stream)]
        assert not stream.closed


def test_bad_document_raises(folder: Path) -> None:
    """Without anybody to tell, the first bad document ends the reading."""
    articles = read_articles(folder / "b.JSONL")

    assert "deux" == next(articles).text
    with pytest.raises(InputError) as caught:
        next(articles)
    assert 2 == caught.value.line


def test_bad_arguments_are_refused_at_once() -> None:
    """No article need be asked for."""
    with pytest.raises(ValueError, match="'pdf' is not a valid Format"):
        read_articles("a", format="pdf")
    with pytest.raises(EdtfError):
        read_articles("a", published="hier")
    with pytest.raises(ValueError, match="'corps' is no field of an article, known: t"):
        read_articles("a", names={"corps": "text"})
    for source in (StringIO("Gao"), b"Gao", ["a.txt"]):
        with pytest.raises(TypeError, match="must be a path or a binary stream, got "):
            read_articles(cast("Source", source))


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.html", "a.warc", "a\0.csv"])
def test_missing_file_is_named(name: str) -> None:
    """Whatever the format, a file that is not there is a bad document."""
    with pytest.raises(InputError) as caught:
        next(read_articles(name))

    assert name == caught.value.name


def test_articles_come_as_they_are_read() -> None:
    """Of a file nothing is read that was not asked for."""
    lines = b'{"text": "Gao"}\n' * 3
    stream = BytesIO(lines)
    articles = read_articles(stream, format="jsonl")

    assert ["Gao", "Gao"] == [next(articles).text, next(articles).text]
    assert len(lines) * 2 // 3 == stream.tell()


def test_progress_is_told_in_bytes(folder: Path) -> None:
    """It grows, whatever the format, and ends with all that was read."""
    told: list[int] = []

    list(read_articles(folder, progress=told.append, on_error=lambda _: None))

    read = [path for path in folder.iterdir() if path.suffix != ".json"]
    assert sorted(told) == told
    assert len(read) < len(set(told))
    assert sum(path.stat().st_size for path in read) == told[-1]


def test_unwanted_pages_are_no_documents(folder: Path) -> None:
    """Neither articles nor errors; texts and rows are no pages."""
    asked: list[bytes] = []

    def wanted(data: bytes) -> bool:
        asked.append(data)
        return b"six La" in data

    errors: list[InputError] = []
    found = list(read_articles(folder, wanted=wanted, on_error=errors.append))

    assert 3 == len(asked)
    assert 5 == len(found)
    assert ["b.JSONL", "h.txt"] == [Path(error.name).name for error in errors]
