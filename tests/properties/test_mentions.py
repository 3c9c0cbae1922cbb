# SPDX-License-Identifier: MIT
"""What holds of the mentions of every text."""

import attrs
import pytest
from hypothesis import given, settings, strategies as st

import sahelcoop as sc
from sahelcoop.lexicon import (
    ActorEntry,
    DesignationEntry,
    Entry,
    GoodsEntry,
    Grammar,
    Lexicon,
    PlaceEntry,
    default_lexicon,
)
from sahelcoop.mentions import Mention
from sahelcoop.model.actors import ActorKind, Name
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.items import ItemCategory
from sahelcoop.model.places import PlaceKind
from sahelcoop.model.times import Recurrence
from sahelcoop.text import fold, scan
from tests.properties.test_reading import PUBLISHED, TEXTS
from tests.properties.test_text import TYPOGRAPHY
from tests.quality.gold import GOLD, gold_names, load_text

ARTICLES = [
    load_text(folder, name)
    for folder in GOLD.values()
    for name in gold_names(folder)[::6]
]
"""Every sixth article of seeds and corpus."""

PLAIN = Grammar()
ENTRIES: dict[str, Entry] = {
    "Zouglabaré": PlaceEntry("zo", "Zouglabaré", PlaceKind.LOCALITY, PLAIN),
    "Zouglabais": ActorEntry("za", ActorKind.ARMED_GROUP, (Name("Zouglabais"),), PLAIN),
    "zouglette": GoodsEntry("zt", "zouglette", "zouglettes", PLAIN, ItemCategory.TRUCK),
    "ZGL-78": DesignationEntry("zg", "ZGL-78", ItemCategory.TRUCK, "zt"),
}
"""An entry of each kind by a name that no article has."""
WITH_ENTRIES = default_lexicon().with_entries(*ENTRIES.values())


def told(
    text: str, lexicon: Lexicon | None = None
) -> list[tuple[str, str, object, str]]:
    """Give what each mention says, typography aside."""
    found = sc.find_mentions(text, published="2023-05-17", lexicon=lexicon)
    return [(said(text, m), m.kind.value, value_of(m), m.rule) for m in found]


def said(text: str, mention: Mention) -> str:
    """Give the forms of the words of a mention."""
    return " ".join(scan(fold(text), mention.start, mention.end).forms)


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


@pytest.mark.parametrize("name", TYPOGRAPHY)
@pytest.mark.parametrize("text", ARTICLES)
def test_typography_means_the_same(text: str, name: str) -> None:
    """Apostrophes, blanks, quotation marks and composition change no mention."""
    assert told(text)
    assert told(text) == told(TYPOGRAPHY[name](text))


@pytest.mark.parametrize("text", ARTICLES)
def test_entries_change_only_what_they_touch(text: str) -> None:
    """Names that no article has add their own mentions and leave the others alone."""
    named = "\n\n".join(f"On a vu passer {name} dans la rue." for name in ENTRIES)
    before, after = told(f"{text}\n\n{named}"), told(f"{text}\n\n{named}", WITH_ENTRIES)

    assert [*ENTRIES] == [m[0] for m in after[-len(ENTRIES) :]]
    assert after[: -len(ENTRIES)] == [m for m in before if m[0] not in ENTRIES]


@settings(max_examples=100)
@given(st.sampled_from(ARTICLES), st.data())
def test_every_prefix_is_read(text: str, data: st.DataObject) -> None:
    """An article cut off anywhere has mentions inside what is left of it."""
    cut = data.draw(st.integers(0, len(text)))

    assert all(m.end <= cut for m in sc.find_mentions(text[:cut]))
