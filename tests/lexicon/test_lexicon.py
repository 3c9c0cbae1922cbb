# SPDX-License-Identifier: MIT
"""The lexicon as a value: read once, extended without a trace in the original."""

import pickle

import attrs
from hypothesis import given, strategies as st

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
from sahelcoop.model.actors import ActorKind, Name
from sahelcoop.model.items import ItemCategory
from sahelcoop.model.places import PlaceKind

IDS = st.text("abc-", min_size=1, max_size=3)
GRAMMAR = st.builds(Grammar)
ENTRIES: st.SearchStrategy[Entry] = st.one_of(
    st.builds(
        ActorEntry,
        IDS,
        st.sampled_from(ActorKind),
        st.just((Name("Bande de l’Oued"),)),
        GRAMMAR,
    ),
    st.builds(PlaceEntry, IDS, st.just("Tin-Foo"), st.sampled_from(PlaceKind), GRAMMAR),
    st.builds(
        GoodsEntry,
        IDS,
        st.just("bac"),
        st.just("bacs"),
        GRAMMAR,
        st.sampled_from(ItemCategory),
    ),
    st.builds(
        DesignationEntry,
        IDS,
        st.just("Foo-1"),
        st.sampled_from(ItemCategory),
        st.just("bac"),
    ),
)


def entries(lexicon: Lexicon) -> dict[type[Entry], tuple[Entry, ...]]:
    """Give the entries of *lexicon* by their kind."""
    return {
        ActorEntry: lexicon.actors,
        PlaceEntry: lexicon.places,
        GoodsEntry: lexicon.goods,
        DesignationEntry: lexicon.designations,
    }


def test_is_read_once() -> None:
    """The library's own lexicon is the same object each time."""
    assert default_lexicon() is default_lexicon()


def test_repr_is_short() -> None:
    """A lexicon tells its size and not its content."""
    assert "Lexicon(0 actors, 0 places, 0 goods, 0 designations, 0 words)" == repr(
        Lexicon()
    )


def test_pickles() -> None:
    """A lexicon may cross a process boundary, its words and demonyms too."""
    lexicon = default_lexicon()
    again: Lexicon = pickle.loads(pickle.dumps(lexicon))  # noqa: S301 - our own bytes

    assert lexicon == again
    assert (lexicon.words, lexicon.demonyms) == (again.words, again.demonyms)


def test_name_is_the_first_one() -> None:
    """An actor goes by the first of its names."""
    names = (Name("Nation de Foo"), Name("Foo"))

    assert "Nation de Foo" == ActorEntry("foo", ActorKind.STATE, names, Grammar()).name


@given(st.lists(ENTRIES, max_size=8), ENTRIES)
def test_one_more_entry_changes_only_that(old: list[Entry], new: Entry) -> None:
    """A new entry comes last of its kind, without those of its id; all else stays."""
    base = Lexicon(words={"foo": frozenset({"NOUN"})}, demonyms={"malien": "ML"})
    before = base.with_entries(*old)
    snapshot = attrs.evolve(before)
    after = before.with_entries(new)
    kept = tuple(e for e in entries(before)[type(new)] if e.id != new.id)

    assert entries(before) | {type(new): (*kept, new)} == entries(after)
    assert (before.words, before.demonyms) == (after.words, after.demonyms)
    assert snapshot == before


@given(st.lists(ENTRIES, max_size=8))
def test_entries_may_come_together_or_one_by_one(new: list[Entry]) -> None:
    """Adding entries of different ids at once is adding them one after the other."""
    single = list({(type(entry), entry.id): entry for entry in new}.values())
    one_by_one = Lexicon()
    for entry in single:
        one_by_one = one_by_one.with_entries(entry)

    assert one_by_one == Lexicon().with_entries(*single)


def test_no_entries() -> None:
    """Adding nothing gives an equal lexicon."""
    assert default_lexicon() == default_lexicon().with_entries()
