# SPDX-License-Identifier: MIT
"""Files become articles, folders become files, and the rest says why not."""

from io import BytesIO
from pathlib import Path

import pytest

from sahelcoop.errors import EdtfError, InputError, ModelError
from sahelcoop.io import LARGEST_FILE, article_files, read_article
from sahelcoop.model import Article, PartialDate


def write(path: Path, data: bytes = b"") -> Path:
    """Make a file, and the folders that it needs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def test_file_is_read_as_found(tmp_path: Path) -> None:
    """Offsets count in the untouched text, so line ends are not translated."""
    path = write(tmp_path / "gao.txt", b"Gao\r\nMopti\rKidal\n")

    expected = Article("Gao\r\nMopti\rKidal\n", id="gao", published="2022-04")

    assert expected == read_article(path, published="2022-04")
    assert expected == read_article(str(path), published=PartialDate("2022-04"))


def test_id_may_be_given(tmp_path: Path) -> None:
    """What the caller calls an article wins over what the file is called."""
    assert "mine" == read_article(write(tmp_path / "gao.txt"), id="mine").id


def test_name_that_is_no_id_is_not_used(tmp_path: Path) -> None:
    """A file whose name has blanks holds an article with a derived id."""
    path = write(tmp_path / "deux mots.txt", b"Gao")

    assert Article("Gao").id == read_article(path).id


def test_stream_is_read() -> None:
    """An open stream gives an article with a derived id, or the one that is given."""
    assert Article("Gao") == read_article(BytesIO(b"Gao"))
    assert Article("Gao", id="mine") == read_article(BytesIO(b"Gao"), id="mine")


def test_open_file_is_known_by_its_name(tmp_path: Path) -> None:
    """The error about an open file names the file."""
    path = write(tmp_path / "gao.txt", b"\0")

    with path.open("rb") as stream, pytest.raises(InputError) as caught:
        read_article(stream)

    assert str(path) == caught.value.name


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b"\0", "holds NUL bytes", id="binary"),
        pytest.param(b"Gao\x1b[0m", "control character or surrogate (3)", id="control"),
        pytest.param(b"a" * (LARGEST_FILE + 1), "is larger than", id="large"),
    ],
)
def test_what_is_no_article_is_refused(data: bytes, reason: str) -> None:
    """Bytes that hold no article raise one kind of error, which says why."""
    with pytest.raises(InputError) as caught:
        read_article(BytesIO(data))

    assert "<stream>" == caught.value.name
    assert reason in caught.value.reason


def test_largest_file_is_read() -> None:
    """The limit itself is still read."""
    assert LARGEST_FILE == len(read_article(BytesIO(b"a" * LARGEST_FILE)).text)


def test_missing_file_is_named(tmp_path: Path) -> None:
    """A file that is not there is refused with its name."""
    with pytest.raises(InputError) as caught:
        read_article(tmp_path / "gao.txt")

    assert f"{tmp_path / 'gao.txt'}: No such file or directory" == str(caught.value)


def test_folder_is_no_article(tmp_path: Path) -> None:
    """A folder is refused with its name."""
    with pytest.raises(InputError, match="is a folder, no text file"):
        read_article(tmp_path)


def test_error_without_words_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """An error of the system that says nothing is called by its kind."""

    def fail(*_: object) -> None:
        raise TimeoutError

    monkeypatch.setattr(Path, "open", fail)

    with pytest.raises(InputError, match=r"gao\.txt: TimeoutError"):
        read_article("gao.txt")


def test_path_that_cannot_be_is_refused() -> None:
    """A path that no system has is refused like one that is not there."""
    with pytest.raises(InputError, match="is no path"):
        read_article("a\0b")


def test_bad_arguments_are_the_callers(tmp_path: Path) -> None:
    """A bad date or id is no fault of the file."""
    path = write(tmp_path / "gao.txt")

    with pytest.raises(EdtfError):
        read_article(path, published="2022-13")
    with pytest.raises(ModelError, match="must be an id without blanks"):
        read_article(path, id="two words")


def test_folder_gives_its_text_files_in_order(tmp_path: Path) -> None:
    """Text files are found at any depth, sorted, and nothing else is."""
    names = ["a.txt", "b/c.TXT", "b/d/e.txt", "b/f.facts.json", "z.txt"]
    for name in reversed(names):
        write(tmp_path / name)

    assert [tmp_path / n for n in names if not n.endswith("json")] == list(
        article_files(tmp_path)
    )


def test_named_file_is_given_whatever_its_suffix(tmp_path: Path) -> None:
    """What the caller names is taken, be it there or not."""
    assert [tmp_path / "gao.md"] == list(article_files(str(tmp_path / "gao.md")))


def test_linked_folders(tmp_path: Path) -> None:
    """A link to a folder is followed when it is named, not when it is found."""
    write(tmp_path / "real" / "a.txt")
    loop = tmp_path / "real" / "loop"
    loop.symlink_to(tmp_path / "real", target_is_directory=True)

    assert [tmp_path / "real" / "a.txt"] == list(article_files(tmp_path))
    assert [loop / "a.txt"] == list(article_files(loop))


def test_folder_that_cannot_be_listed_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is left out in silence: reading such a folder says what is wrong."""

    def fail(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "iterdir", fail)

    assert [tmp_path] == list(article_files(tmp_path))
