# SPDX-License-Identifier: MIT
"""What holds of articles that a copy, a scan or a feed has damaged."""

from functools import cache
from itertools import chain
from pathlib import Path
from typing import Final

from hypothesis import given, settings, strategies as st

import sahelcoop
from sahelcoop.model.article import Article

TESTS: Final = Path(__file__).parents[1]
SIGNS: Final = "«»“”\"'’‘ \n\t,.;:!?…–—-()[]0123456789éàA\u00a0\u202f\u00ad"
PUBLISHED: Final = st.sampled_from((None, "2024-05-07"))
LOCALES: Final = ("fr", "fr_CH", "en")
SHORTEST: Final = 300
LONGEST: Final = 1500
"""Characters of a piece: enough for what one sentence takes from another."""


@cache
def texts() -> tuple[str, ...]:
    """Give the articles that are damaged."""
    folders = (TESTS / "corpus", TESTS / "press", TESTS / "short")
    paths = chain.from_iterable(sorted(folder.glob("*.txt")) for folder in folders)
    return tuple(path.read_text("utf-8") for path in paths)


@st.composite
def pieces(draw: st.DrawFn) -> str:
    """Draw a passage of an article, cut anywhere."""
    text = draw(st.sampled_from(texts()))
    start = draw(st.integers(0, max(len(text) - SHORTEST, 0)))
    return text[start : start + draw(st.integers(SHORTEST, LONGEST))]


@st.composite
def overwritten(draw: st.DrawFn) -> str:
    """Draw a passage in which some characters are others."""
    text = list(draw(pieces()))
    places = st.integers(0, len(text) - 1)
    for at, sign in draw(st.lists(st.tuples(places, st.sampled_from(SIGNS)))):
        text[at] = sign
    return "".join(text)


@st.composite
def shuffled(draw: st.DrawFn) -> str:
    """Draw the words or the sentences of a passage in another order."""
    mark = draw(st.sampled_from((" ", ". ")))
    return mark.join(draw(st.permutations(draw(pieces()).split(mark))))


DAMAGED: Final = (
    overwritten() | shuffled() | st.lists(pieces(), min_size=2, max_size=4).map("".join)
)


@settings(max_examples=300)
@given(st.builds(Article, DAMAGED, published=PUBLISHED))
def test_a_damaged_article_is_read_kept_and_told(article: Article) -> None:
    """Nothing raises, every value points at words, and JSON loses nothing."""
    report = sahelcoop.parse(article)

    assert () == report.verify(article)
    assert report == sahelcoop.from_json(sahelcoop.to_json(report))
    assert all(sahelcoop.summarise(report, locale=name) for name in LOCALES)
