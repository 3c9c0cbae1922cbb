# SPDX-License-Identifier: MIT
"""No page about the region is passed over, however its letters are written."""

import json
import sys
from collections.abc import Callable
from html import escape

import pytest

from sahelcoop.errors import MissingExtraError
from sahelcoop.lexicon import ActorEntry, Grammar, Lexicon, default_lexicon
from sahelcoop.many import Prefilter
from sahelcoop.model import ActorKind, Name
from tests.io.build import page
from tests.project.tree import ROOT
from tests.quality.gold import gold_names, load_facts, load_text

ARTICLES = ("corpus", "blind", "crossdoc", "press", "unread")
FOLDERS = ("seeds", *(f"tests/{folder}" for folder in ARTICLES))
EVENTS = ("deliveries", "attacks", "agreements")

WRITTEN: dict[str, Callable[[str], bytes]] = {
    "UTF-8": str.encode,
    "UTF-16": lambda text: text.encode("utf-16"),
    "CP1252": lambda text: text.encode("cp1252", "xmlcharrefreplace"),
    "Macintosh": lambda text: text.encode("mac-roman", "xmlcharrefreplace"),
    "decimal": lambda text: text.encode("ascii", "xmlcharrefreplace"),
    "hexadecimal": lambda text: numbered(text, "&#x{:x};"),
    "capital hexadecimal": lambda text: numbered(text, "&#x{:04X};"),
    "named": lambda text: text.encode("ascii", "namedreplace_html"),
    "accents apart": lambda text: apart(text).encode(),
    "accents apart, numbered": lambda text: numbered(apart(text), "&#{};"),
    "no accents": lambda text: apart(text).encode("ascii", "ignore"),
    "JSON": lambda text: json.dumps(text).encode(),
    "capitals": lambda text: text.upper().encode(),
    "capitals, named": lambda text: text.upper().encode("ascii", "namedreplace_html"),
    "lines": lambda text: text.replace(" ", "\n").encode(),
    "typeset": lambda text: text.replace("'", "’").replace(" ", "\xa0").encode(),
}


def apart(text: str) -> str:
    """Write letters and accents apart."""
    from unicodedata import normalize

    return normalize("NFD", text)


def numbered(text: str, form: str) -> bytes:
    """Write what is not ASCII with its number."""
    return "".join(c if c.isascii() else form.format(ord(c)) for c in text).encode()


def named(error: UnicodeError) -> tuple[str, int]:
    """Replace what is not ASCII by HTML's name for it, where there is one."""
    from html.entities import codepoint2name

    assert isinstance(error, UnicodeEncodeError)
    bad = error.object[error.start : error.end]
    names = (codepoint2name.get(ord(c), f"#{ord(c)}") for c in bad)
    return "".join(f"&{name};" for name in names), error.end


@pytest.fixture(scope="module", autouse=True)
def _names() -> None:
    import codecs

    codecs.register_error("namedreplace_html", named)


@pytest.fixture(scope="module")
def wanted() -> Prefilter:
    """Give one that is made once."""
    return Prefilter()


def with_events() -> list[str]:
    """Give the articles that tell of a delivery, an attack or an agreement.

    Not of one alone that a reader may leave out: deals that bear on no state.
    """
    return [
        load_text(ROOT / folder, name)
        for folder in FOLDERS
        for name in gold_names(ROOT / folder)
        for facts in [load_facts(ROOT / folder, name)]
        if any(not r.get("optional") for kind in EVENTS for r in facts.get(kind, ()))
    ]


@pytest.mark.parametrize("way", WRITTEN)
def test_no_event_is_passed_over(way: str, wanted: Prefilter) -> None:
    """Of all articles that were annotated, in all ways that a page writes letters."""
    pages = [page("", escape(text, quote=False), "") for text in with_events()]

    assert 130 < len(pages)
    assert all(wanted(WRITTEN[way](each)) for each in pages)


@pytest.mark.parametrize("way", WRITTEN)
@pytest.mark.parametrize("name", ["Sénégal", "Côte d'Ivoire", "sénégalaise", "Mopti"])
def test_one_name_is_enough(name: str, way: str, wanted: Prefilter) -> None:
    """Wherever it stands, and whatever stands beside it."""
    for text in (f"<p>{name}</p>", f"{'x ' * 70_000}«{name}», etc.", name):
        assert wanted(WRITTEN[way](text))


@pytest.mark.parametrize(
    "text",
    [
        "Une anomalie de la normalisation maligne des nigérianismes.",
        "San Francisco, Say et Man.",
        "Malines, Nigeriaux et Tchadors",
        "",
    ],
)
def test_what_only_looks_like_a_name_is_passed_over(
    text: str, wanted: Prefilter
) -> None:
    """A part of a word is no name, nor is what may be another word."""
    assert not wanted(f"<html><p>{text}</p></html>".encode())


def test_articles_of_elsewhere_are_passed_over() -> None:
    """Those that tell of soldiers, weapons and deals as ours do; they are counted."""
    wanted = Prefilter()
    texts = (ROOT / "tests/reading/out_of_scope.txt").read_text("utf-8").split("\n\n")

    kept = [text for text in texts if wanted(page("", text, "").encode())]

    assert (20, 19) == (wanted.seen, wanted.passed_over)
    assert "Sénégal" in kept[0]


def test_names_across_the_seams_are_found(wanted: Prefilter) -> None:
    """A page is looked at piece by piece."""
    for before in range(2**16 - 12, 2**16 + 4):
        assert wanted(b" " * before + b"Burkina Faso" + b" " * 100)
        assert not wanted(b" " * before + b"Burkinabey" + b" " * 100)


def test_own_names_count() -> None:
    """The lexicon may be the user's; a name whose letters a page lacks is harmless."""
    names = (Name("Brigade des Dunes"), Name("كتيبة"))
    actor = ActorEntry("own", ActorKind.ARMED_GROUP, names, Grammar())
    wanted = Prefilter(default_lexicon().with_entries(actor))

    assert wanted(b"la Brigade des\nDunes")
    assert wanted("<p>كتيبة".encode())
    assert not wanted(b"la brigade")
    assert not Prefilter(Lexicon())(b"Mali")


def test_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the library the prefilter says what to install."""
    monkeypatch.setitem(sys.modules, "ahocorasick_rs", None)

    with pytest.raises(MissingExtraError, match="prefilter"):
        Prefilter()
