# SPDX-License-Identifier: MIT
"""The lexicon as a value: read once, extended without a trace in the original."""

import pickle

import attrs
import pytest
from hypothesis import given, strategies as st

from sahelcoop.errors import ModelError
from sahelcoop.lexicon import (
    ActorEntry,
    DesignationEntry,
    Entry,
    GoodsEntry,
    Grammar,
    Lexicon,
    NounEntry,
    PlaceEntry,
    VerbEntry,
    Word,
    WordEntry,
    default_lexicon,
)
from sahelcoop.lexicon.conjugation import conjugate
from sahelcoop.model.actors import ActorKind, Name
from sahelcoop.model.items import ItemCategory
from sahelcoop.model.places import Place, PlaceKind

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
CLASSES = st.lists(st.sampled_from(["SITE", "ATTACK", "FOO"])).map(tuple)
WORDS: st.SearchStrategy[Word] = st.one_of(
    st.builds(
        WordEntry, st.sampled_from(["Foo", "livré", "de"]), CLASSES.map(frozenset)
    ),
    st.builds(
        NounEntry,
        st.sampled_from(["", "livre", "Foo"]),
        st.sampled_from(["", "livres", "foos"]),
        st.booleans(),
        CLASSES,
    ),
    st.builds(
        VerbEntry,
        st.sampled_from(["livrer", "Fooer"]),
        st.just("aimer"),
        st.booleans(),
        CLASSES,
    ),
)


def touched(word: Word) -> set[str]:
    """Give the forms of *word*."""
    if isinstance(word, WordEntry):
        return {word.form.lower()}
    if isinstance(word, NounEntry):
        return {word.singular.lower(), word.plural.lower()} - {""}
    return {found.form for found in conjugate(word.lemma.lower(), word.model)}


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


@pytest.mark.parametrize("enabled", [True, False])
def test_leaves_the_collector_as_it_was(
    monkeypatch: pytest.MonkeyPatch, *, enabled: bool
) -> None:
    """The collector rests while the tables are read, and is enabled only if it was."""
    seen: list[str] = []
    monkeypatch.setattr("sahelcoop.lexicon.lexicon.isenabled", lambda: enabled)
    monkeypatch.setattr(
        "sahelcoop.lexicon.lexicon.disable", lambda: seen.append("disabled")
    )
    monkeypatch.setattr(
        "sahelcoop.lexicon.lexicon.enable", lambda: seen.append("enabled")
    )

    default_lexicon.__wrapped__()

    assert ["disabled", *["enabled"] * enabled] == seen


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


@given(WORDS)
def test_one_more_word_changes_only_its_forms(word: Word) -> None:
    """A word adds to its own forms; other words and all entries stay as they were."""
    before = default_lexicon()
    after = before.with_entries(word)
    old = {form: before.words.get(form, frozenset()) for form in touched(word)}
    rest = {form: known for form, known in after.words.items() if form not in old}

    assert before == attrs.evolve(after, words=before.words)
    assert (before == after) is (before.words == after.words)
    assert rest == {form: f for form, f in before.words.items() if form not in old}
    assert all(known <= after.words[form] for form, known in old.items())


@given(st.lists(WORDS, max_size=5))
def test_words_may_come_together_or_one_by_one(words: list[Word]) -> None:
    """Adding words at once is adding them one after the other, in any order."""
    one_by_one = Lexicon()
    for word in words:
        one_by_one = one_by_one.with_entries(word)

    assert one_by_one.words == Lexicon().with_entries(*words[::-1]).words


def test_words_say_what_they_can_be() -> None:
    """A word has its features, a noun its gender and number, a verb its forms."""
    lexicon = Lexicon(words={"bacs": frozenset({"FOO"})}).with_entries(
        WordEntry("Hélas", frozenset({"ADVERB"})),
        NounEntry("bac", "bacs", classes=("SITE",)),
        VerbEntry("débarquer", "aimer", etre=True, classes=("ARRIVE",)),
    )

    assert {"ADVERB"} == lexicon.words["hélas"]
    assert {"NOUN", "SITE", "M", "S"} == lexicon.words["bac"]
    assert {"NOUN", "SITE", "M", "P", "FOO"} == lexicon.words["bacs"]
    assert {"VERB", "ARRIVE", "WITH_ETRE", "PPART", "F", "P"} == lexicon.words[
        "débarquées"
    ]


def test_a_place_lies_in_its_region() -> None:
    """The widest place below the country is told, for a district too."""
    lexicon = default_lexicon()
    known = {entry.id: lexicon.place(entry) for entry in lexicon.places}

    assert "région de Mopti" == known["ml-airport-mopti"].parent
    assert "région de Mopti" == known["ml-cercle-mopti"].parent
    assert known["ml-region-mopti"].parent is known["ae-charjah"].parent is None


def test_a_place_in_what_nobody_knows() -> None:
    """An entry of one's own may lie in a place that the lexicon has not."""
    entry = PlaceEntry("x", "Foo", PlaceKind.LOCALITY, Grammar(), parent="nowhere")

    assert Place("Foo", PlaceKind.LOCALITY) == Lexicon().place(entry)


def test_refuses_a_verb_that_its_model_does_not_conjugate() -> None:
    """A model that does not fit the lemma is refused like any other field."""
    with pytest.raises(ModelError, match=r"must end in -ir .* 'finir', got 'livrer'"):
        Lexicon().with_entries(VerbEntry("livrer", "finir"))


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        (
            ActorEntry("x", ActorKind.ARMED_GROUP, ("Bande",), Grammar()),  # type: ignore[arg-type]
            "names must be a tuple of Name",
        ),
        (
            ActorEntry("x", "armed_group", (Name("Bande"),), Grammar()),  # type: ignore[arg-type]
            "kind must be ActorKind",
        ),
        (
            ActorEntry("x", ActorKind.STATE, (Name("A"),), Grammar(), country="Mali"),
            "country must be an ISO",
        ),
        (
            PlaceEntry("x", "Tin-Foo", PlaceKind.LOCALITY, Grammar(), lat=12.0),
            "lon must be given",
        ),
        (
            GoodsEntry("x", "bac", "", Grammar(), ItemCategory.OTHER),
            "description must not be blank",
        ),
        (
            DesignationEntry("x", " Foo-1", ItemCategory.DRONE, "bac"),
            "designation must not be blank or padded",
        ),
        (
            VerbEntry("parachuter", "aimer", classes="DELIVER"),  # type: ignore[arg-type]
            "VerbEntry.classes must be a tuple of str, got 'DELIVER'",
        ),
        (
            NounEntry("poudrière", "poudrières", classes=(1,)),  # type: ignore[arg-type]
            "NounEntry.classes must be a tuple of str",
        ),
        (
            WordEntry("oralement", "ADVERB"),  # type: ignore[arg-type]
            "WordEntry.features must be a frozenset of str",
        ),
    ],
)
def test_a_bad_entry_is_refused_when_it_is_given(
    entry: Entry | Word, message: str
) -> None:
    """Not by the first article that names it: the field and the rule are told."""
    with pytest.raises(ModelError, match=message):
        default_lexicon().with_entries(entry)


def test_what_is_no_entry_is_refused() -> None:
    """A body cannot be added, and nothing else is passed over in silence either."""
    for stray in ("Bande", default_lexicon().bodies[0]):
        with pytest.raises(TypeError, match="no entry of a lexicon"):
            default_lexicon().with_entries(stray)  # type: ignore[arg-type]
