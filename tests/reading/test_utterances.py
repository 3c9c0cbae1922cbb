# SPDX-License-Identifier: MIT
"""How an article is cut into what is said in one go."""

import pytest

from sahelcoop.cascade import Unit
from sahelcoop.lexicon import default_lexicon
from sahelcoop.mentions import Finder
from sahelcoop.reading import parse
from sahelcoop.reading.units import UnitMaker
from sahelcoop.reading.utterances import LONGEST, utterances
from sahelcoop.text import Quotation, read_document

MAKER = UnitMaker(
    default_lexicon(), Finder(default_lexicon()), frozenset({"pont", "deux", "radars"})
)


def cut(text: str) -> list[list[str]]:
    """Give the words of the units of each utterance."""
    found = utterances(read_document(text), MAKER)

    assert list(range(len(found))) == [utterance.number for utterance in found]
    return [[text[u.start : u.end] for u in each.units] for each in found]


def unit(text: str, words: str) -> Unit:
    """Give the unit of *words* in *text*."""
    return next(
        u
        for each in utterances(read_document(text), MAKER)
        for u in each.units
        if text[u.start : u.end] == words
    )


def test_a_long_quotation_is_one_unit() -> None:
    """Four quoted words or more are one unit, marks and all."""
    quoted = "« Nous tenons le pont »"
    text = f"Il dit : {quoted}."

    assert [["Il", "dit", ":", quoted, "."]] == cut(text)
    assert isinstance(unit(text, quoted).value, Quotation)
    assert {"QUOTE"} == unit(text, quoted).features


@pytest.mark.parametrize("quoted", ["« un vrai pont »", "« pont »", "« »"])
def test_a_short_quotation_opens_up(quoted: str) -> None:
    """Fewer words are no speech: their marks go, and they stand in the sentence."""
    ((*words,),) = cut(f"Il voit {quoted} ici.")

    assert ["Il", "voit", *quoted.split()[1:-1], "ici", "."] == words


def test_a_mark_that_never_closes() -> None:
    """A quotation without its closing mark loses the one it has."""
    assert [["Il", "voit", "un", "pont"]] == cut("Il voit « un pont")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("• 3 mai 2024. Il pleut. Il vente.", ["•", "3 mai 2024", ".", "Il", "pleut"]),
        ("Il vient. 3 mai 2024. Il pleut.", ["Il", "vient"]),
        ("Le 3 mai 2024, à Dori. Il pleut.", ["Le 3 mai 2024", ",", "à", "Dori"]),
    ],
)
def test_a_date_alone_leads_what_follows(text: str, first: list[str]) -> None:
    """It is one utterance with the next sentence, its stop standing for a colon."""
    assert [*first, "."] == cut(text)[0]
    led = "." in first

    assert led == (unit(text, ".").features >= {"COLON"})


def test_sentences_that_a_quotation_ties_are_one_utterance() -> None:
    """A quotation of two sentences keeps what is before and after it together."""
    quoted = "« Le pont tient. La ville dort »"
    tied = cut(f"Il dit : {quoted}, puis il part. Il pleut.")

    assert [["Il", "dit", ":", quoted], ["Il", "pleut"]] == [
        tied[0][:4],
        tied[1][:-1],
    ]
    assert "part" in tied[0]


def test_paragraphs_are_apart() -> None:
    """A quotation that runs into the next paragraph does not tie the two."""
    text = "Il dit : « Le pont tient bien.\n\n« La ville dort enfin », dit-il."

    assert 2 == len(cut(text))


def test_a_quotation_inside_another_is_its_part() -> None:
    """Only the outermost quotation is a unit."""
    quoted = "« Il a dit “le pont est sûr maintenant” hier »"

    assert [["Il", "cite", quoted, "."]] == cut(f"Il cite {quoted}.")


def test_long_sentences_are_cut() -> None:
    """An utterance has at most so many units, and none of them is lost."""
    text = "mot " * (LONGEST + 3)
    found = cut(text)

    assert [LONGEST, 3] == [len(words) for words in found]


@pytest.mark.parametrize("text", ["", " \n ", "«", "« »"])
def test_nothing_to_say(text: str) -> None:
    """A text without words has no units."""
    assert [] == [words for each in cut(text) for words in each]


def test_the_title_is_no_utterance() -> None:
    """A headline sums up what the text says, and is not read again."""
    text = "Le pont de Gao est sûr\n\nPublié le 3 mai 2022\n\nLe pont est sûr."

    assert [["Le", "pont", "est", "sûr", "."]] == cut(text)


@pytest.mark.parametrize(
    ("words", "features"),
    [
        ("pont", {'"pont"'}),
        ("Zaroubé", {"CAP", "WORD"}),
        ("ZXQ", {"CAP", "UPPER", "WORD"}),
        ("malien", {"DEMONYM"}),
        ("dort", {"WORD"}),
        ("deux", {"NUMBER"}),
        ("radars", {"GOODS", '"radars"'}),
        ("Le", {"DET"}),
        ("L’", {"DET", "CAP"}),
        ("-", set[str]()),
    ],
)
def test_features(words: str, features: set[str]) -> None:
    """A unit has the features of its word and letters, and a form that rules name."""
    text = f"Le pont dort - {words} - L’ami"

    assert features <= unit(text, words).features


def test_a_word_that_opens_a_sentence_has_no_capital() -> None:
    """The capital of a first word that the lexicon knows tells nothing."""
    assert "CAP" not in unit("Le pont", "Le").features
    assert "CAP" in unit("Zaroubé dort", "Zaroubé").features


def test_a_demonym_has_its_country() -> None:
    """The value of a demonym is the country it belongs to."""
    assert "ML" == unit("Le pont malien", "malien").value


def test_a_date_that_marks_cover() -> None:
    """A date that a mark covers leads nothing."""
    assert () == parse("“.\nVENDREDI. s”").statements
