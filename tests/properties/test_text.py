# SPDX-License-Identifier: MIT
"""What holds of every document: offsets, coverage, and hostile texts."""

import pickle
import re
import unicodedata
from collections.abc import Callable
from itertools import chain

import pytest
from hypothesis import given, strategies as st

from sahelcoop.text import Document, Span, fold, read_document
from tests.quality.gold import GOLD, gold_names, load_text

_TABLE = (
    "Le Mali|a reçu|deux avions|. |, |? |! |… |...|[…]|\n|\n\n|« | »|“|”|\"|'|‹|›|„|M. "
    "|A. |etc. |l’|dit-il|-t-il|8\u00a0000|2,5|20h30|Publié le 3 mai 2022|Niamey, "
    "|3 mai 2022| – |(AFP)|Source : |Par Awa Sow|Lire aussi : |© AFP|0 commentaires"
    "| Publié le |Suivez-nous sur Facebook|www.|a@b|-|(|)|e\u0301|\u200f|\u200b|\x00"
    "|\ud800|\r\n| |LA RÉDACTION|''|<<|>>"
)
_PIECES = st.sampled_from(_TABLE.split("|"))
_TEXTS = st.lists(_PIECES, max_size=40).map("".join) | st.text(
    st.characters(exclude_categories=())
)


def filled(view: str, spans: "chain[Span] | tuple[Span, ...]") -> list[int]:
    """Return the offsets of the non-blank characters of *spans*, in order."""
    inside = (range(span.start, span.end) for span in spans)
    return sorted(at for at in chain(*inside) if not view[at].isspace())


def check(document: Document) -> None:
    """Assert what is promised of every document."""
    view, meta = document.view, document.metadata
    regions = chain(document.paragraphs, document.boilerplate, meta.regions)
    heading = () if meta.title is None else (meta.title,)
    units = chain(document.paragraphs, heading)
    sentences = document.sentences

    assert len(document.text) == len(view)
    assert filled(view, (Span(0, len(view)),)) == filled(view, regions)
    assert filled(view, units) == filled(view, chain(sentences))
    for sentence in sentences:
        tokens = sentence.tokens
        pairs = zip(tokens.starts, tokens.ends, strict=True)
        spans = tuple(Span(start, end) for start, end in pairs)
        assert filled(view, (sentence,)) == filled(view, spans)
        assert all(tokens.forms)
    for slot in (meta.title, meta.outlet, meta.author, meta.published):
        assert slot is None or slot.slice(document.text).strip()
    for quotation in document.quotations:
        assert quotation.start <= quotation.inner_start <= quotation.inner_end
        assert quotation.inner_end <= quotation.end <= len(view)


@given(_TEXTS)
def test_every_text_is_read_whole(text: str) -> None:
    """Any text is read; each non-blank character has one region and one token."""
    check(read_document(text))


@given(_TEXTS)
def test_sentences_and_paragraphs_are_in_order(text: str) -> None:
    """Spans of one kind follow one another and never overlap."""
    document = read_document(text)
    for spans in (document.paragraphs, document.boilerplate, document.sentences):
        ends = [0, *(span.end for span in spans)]
        assert all(end <= s.start < s.end for end, s in zip(ends, spans, strict=False))


@given(_TEXTS)
def test_a_paragraph_keeps_its_quotations(text: str) -> None:
    """No quotation reaches out of the title or of the paragraph that it starts in."""
    document = read_document(text)
    title = document.metadata.title
    units = [*document.paragraphs, *([] if title is None else [title])]
    for quotation in document.quotations:
        assert any(u.start <= quotation.start <= quotation.end <= u.end for u in units)


@pytest.mark.parametrize(
    "piece",
    ["mot ", "« ", "«", "“ “", '"a ', "'a ", "« “ ", "1", "1 000 ", "e\u0301", "\u0301",
     "مالي ", "\u200f", "\u200b", ". ", "? »", "a.", "A.", "a-", "l'", "a@", "www.",
     "dit-il-", "M. ", "[…] ", "\n", "x\n", "Source : x\n", "3 mai 2022 ", "a|",
     "\x00"],
)  # fmt: skip
def test_hostile_texts(piece: str) -> None:
    """One thing ten thousand times is read like anything else."""
    check(read_document(piece * 10_000))


@pytest.mark.parametrize("piece", ["mot ", "« ", '"'])
def test_a_hundred_thousand(piece: str) -> None:
    """A sentence of a hundred thousand tokens, or of as many marks, is read whole."""
    check(read_document(f"Le {piece * 100_000}"))


def test_crossing_quotations() -> None:
    """A hundred thousand openings closed by the wrong marks are all kept."""
    text = "« “ " * 50_000 + "” » " * 50_000
    document = read_document(text)

    check(document)
    assert 100_000 == len(document.quotations)
    assert 100_000 == max(quotation.level for quotation in document.quotations)


def readings(words: str) -> set[str]:
    """Give the forms that a token of these words can have."""
    visible = re.sub("[\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2069]", "", words)
    typed = visible.replace("''", '"').replace("<<", "«").replace(">>", "»")
    plain = {words, visible, typed, visible.replace("''", "'")}
    return plain | {unicodedata.normalize("NFC", said) for said in plain}


@given(_TEXTS)
def test_every_token_slices_back(text: str) -> None:
    """A form is its slice of the view, composed and without invisible characters."""
    document = read_document(text)
    for tokens in (sentence.tokens for sentence in document.sentences):
        spans = zip(tokens.starts, tokens.ends, strict=True)
        words = [document.view[start:end] for start, end in spans]
        assert all(map(set.__contains__, map(readings, words), tokens.forms))


def shape(text: str) -> list[object]:
    """Give all that typography must not change: forms, rules, levels of quotations."""
    document = read_document(text)
    marks = str.maketrans("«»", "“”")
    return [
        [[f.translate(marks) for f in s.tokens.forms] for s in document.sentences],
        [region.rule for region in document.boilerplate],
        [region.rule for region in document.metadata.regions],
        [(q.level, q.closed, q.continues) for q in document.quotations],
        len(document.paragraphs),
    ]


def replacing(old: str, new: str) -> Callable[[str], str]:
    """Give what replaces a pattern."""
    return lambda text: re.sub(old, new, text)


def decomposed(text: str) -> str:
    """Part letters from their accents."""
    return unicodedata.normalize("NFD", text)


def typed(text: str) -> str:
    """Quote as a keyboard without guillemets lets one do."""
    return text.replace("«", "<<").replace("»", ">>")


def english(text: str) -> str:
    """Quote as the English do."""
    return text.replace("«", "“").replace("»", "”")


TYPOGRAPHY: dict[str, Callable[[str], str]] = {
    "curly apostrophes": replacing("'", "’"),
    "modifier apostrophes": replacing("’", "ʼ"),
    "no-break spaces": replacing(" ", "\u00a0"),
    "narrow spaces": replacing(" ", "\u202f"),
    "no-break hyphens": replacing("-", "\u2011"),
    "long dashes": replacing("–", "—"),
    "line ends of Windows": replacing("\n", "\r\n"),
    "decomposed": decomposed,
    "soft hyphens": replacing("(?<=[a-z]{3})(?=[a-z]{3})", "\u00ad"),
    "marks of direction": replacing("(?<=[a-z]) ", "\u200f "),
    "marks before words": replacing(" (?=[a-z])", " \u200e"),
    "English quotation marks": english,
    "typed quotation marks": typed,
}


@pytest.mark.parametrize("name", TYPOGRAPHY)
@pytest.mark.parametrize("folder", GOLD)
def test_typography_changes_nothing(folder: str, name: str) -> None:
    """Every article has the same lines, sentences and forms in any typography."""
    for article in gold_names(GOLD[folder]):
        text = load_text(GOLD[folder], article)
        assert shape(text) == shape(TYPOGRAPHY[name](text)), article


@given(
    st.lists(_PIECES, max_size=40).map("".join),
    st.sampled_from(sorted(TYPOGRAPHY.keys() - {"English quotation marks"})),
)
def test_typography_changes_nothing_in_any_text(text: str, name: str) -> None:
    """Nor does it in texts that no one would write; line ends alone are no blanks."""
    text = unicodedata.normalize("NFC", fold(text).replace("\u200f", ""))

    assert shape(text) == shape(TYPOGRAPHY[name](text))


def test_pickle() -> None:
    """Documents pickle."""
    document = read_document("Un titre\n\nIl dit « oui ». Lui non.")

    assert document == pickle.loads(pickle.dumps(document))  # noqa: S301  # our own bytes
