# SPDX-License-Identifier: MIT
"""What holds of the mentions of every text."""

import unicodedata

import attrs
import pytest
from hypothesis import given, settings, strategies as st

import sahelcoop as sc
from sahelcoop.lexicon import Grammar, Lexicon, PlaceEntry, default_lexicon
from sahelcoop.mentions import Mention
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.places import PlaceKind
from sahelcoop.model.times import Recurrence
from sahelcoop.text import fold
from tests.properties.test_reading import PUBLISHED, TEXTS
from tests.quality.gold import GOLD, gold_names, load_text

ARTICLES = [
    load_text(folder, name)
    for folder in GOLD.values()
    for name in gold_names(folder)[::6]
]
"""Every sixth article of seeds and corpus."""

ZOUGLA = PlaceEntry("zougla", "Zouglabaré", PlaceKind.LOCALITY, Grammar())
WITH_ZOUGLA = default_lexicon().with_entries(ZOUGLA)
TWINS = {
    "typographic apostrophes": ("'", "’"),
    "plain apostrophes": ("’", "'"),
    "no-break spaces": (" ", "\u00a0"),
    "narrow no-break spaces": (" ", "\u202f"),
}


def told(
    text: str, lexicon: Lexicon | None = None
) -> list[tuple[str, str, object, str]]:
    """Give what each mention says, typography aside."""
    found = sc.find_mentions(text, published="2023-05-17", lexicon=lexicon)
    return [(said(text, m), m.kind.value, value_of(m), m.rule) for m in found]


def said(text: str, mention: Mention) -> str:
    """Give the words of a mention, composed and folded."""
    words = fold(text[mention.start : mention.end])
    return unicodedata.normalize("NFC", words)


def value_of(mention: Mention) -> object:
    """Give the value of a mention without its wording."""
    value = mention.value
    if isinstance(value, PartialDate | Recurrence):
        return attrs.evolve(value, text=None)
    return fold(value) if isinstance(value, str) else value


@settings(max_examples=300)
@given(TEXTS, PUBLISHED)
def test_mentions_are_in_order_and_apart(text: str, published: str | None) -> None:
    """No text makes it raise; mentions stay in the text, in order, and apart."""
    at = 0
    for mention in sc.find_mentions(text, published=published):
        assert at <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end].strip()
        assert mention.rule
        at = mention.end


@pytest.mark.parametrize("twin", TWINS)
@pytest.mark.parametrize("text", ARTICLES)
def test_typographic_twins_mean_the_same(text: str, twin: str) -> None:
    """Apostrophes and spaces of another kind change no mention of a real article."""
    assert told(text)
    assert told(text) == told(text.replace(*TWINS[twin]))


@pytest.mark.parametrize("form", ["NFD", "NFC"])
@pytest.mark.parametrize("text", ARTICLES)
def test_composition_means_the_same(text: str, form: str) -> None:
    """Accents as marks of their own change no mention of a real article."""
    assert told(text) == told(unicodedata.normalize(form, text))  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ARTICLES)
def test_an_entry_changes_only_what_it_touches(text: str) -> None:
    """A place that nobody names changes nothing; named, it adds its own mention."""
    assert told(text) == told(text, WITH_ZOUGLA)

    more = f"{text}\n\nUn convoi est arrivé à Zouglabaré."
    before, after = told(more), told(more, WITH_ZOUGLA)

    assert [m for m in after if m[0] == "Zouglabaré"] == after[-1:]
    assert after[:-1] == [m for m in before if m[0] != "Zouglabaré"]


@settings(max_examples=100)
@given(st.sampled_from(ARTICLES), st.data())
def test_every_prefix_is_read(text: str, data: st.DataObject) -> None:
    """An article cut off anywhere has mentions inside what is left of it."""
    cut = data.draw(st.integers(0, len(text)))

    assert all(m.end <= cut for m in sc.find_mentions(text[:cut]))
