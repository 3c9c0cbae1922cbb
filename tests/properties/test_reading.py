# SPDX-License-Identifier: MIT
"""What holds of every text that is read, be it French or not."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import attrs
import pytest
from hypothesis import given, settings, strategies as st

import sahelcoop
from sahelcoop.lexicon import default_lexicon
from sahelcoop.model.article import Article
from sahelcoop.reading import Reader, find_mentions, parse
from tests.properties.told import Fact, facts, told

FRAGMENTS = (
    *("Le Mali", "La Russie", "l’armée malienne", "le JNIM", "Bamako", "Moscou"),
    *("Choguel Maïga", "le ministre de la Défense, Sadio Camara,", "M. Zen", "RFI"),
    *("le colonel Issa Maro", "Deux sources militaires", "des djihadistes", "il"),
    *("a livré", "a reçu", "aurait envoyé", "va offrir", "s’est engagé à fournir"),
    *("a commandé", "sont arrivés", "a atterri", "se sont déployés", "n’a pas livré"),
    *("ont attaqué", "a été attaqué", "ont été tués", "a fait neuf morts", "dément"),
    *("a signé", "a rompu", "a suspendu", "a quitté", "a déclaré que", "a affirmé :"),
    *("a-t-il ajouté", "selon", "avec", "par", "et", "ou", "puis", "contre", "si"),
    *("à", "au", "à bord d’un avion-cargo", "près de", "depuis", "dans", "de"),
    *("deux avions", "dix tonnes de riz", "un radar 59N6-TE", "des L-39", "ce don"),
    *("plusieurs camions", "trois soldats", "le camp de Boulkessi", "l’attaque"),
    *("une embuscade", "un accord de défense", "la CEDEAO", "ses instructeurs"),
    *("revendiquée par le JNIM", "l’accord de Doha", "dans un communiqué", "gratis"),
    *("le 3 mars", "le 31 février", "lundi 3 mars", "du 30 au 2 janvier", "hier"),
    *("en mai 2021", "l’année dernière", "depuis 2013", "le 1er mai 0000", "mardi"),
    *("1 500", "deux cent mille", "entre 10 et 15", "des dizaines de milliers"),
    *("9" * 30, "2,5 millions", "plus d’une", "« Nous tiendrons nos positions »"),
    *("« un vrai don »", "«", "»", "“", "”", '"', "(", ")", "[", "]", "(FAMa)", "…"),
    *(",", ".", ";", ":", "!", "?", "\n", "\n\n", "\t", "’", "'", "-", "\u00a0"),
    *(
        "\u202f",
        "\u200b",
        "\u2028",
        "e\u0301",
        "Publié le 3 mai 2022\n",
        "Par A. Sow\n",
    ),
    *("Suivez-nous sur Facebook\n", "Les termes n’ont pas été divulgués"),
)
CLASSES = {features: form for form, features in default_lexicon().words.items()}
"""A form of the tables for each set of classes that a form can have."""
FORMS = st.sampled_from(sorted({*CLASSES.values(), *default_lexicon().demonyms}))
TURNS = st.sampled_from(
    sorted(
        " ".join((form, *(max(words) for words, _ in turn.steps)))
        for form, turns in default_lexicon().turns.items()
        for turn in turns
    )
)
"""A form of the verb of each turn, and a word for each that follows it."""
WORDS = st.lists(st.sampled_from(FRAGMENTS) | FORMS | TURNS, max_size=40)
TEXTS = (
    WORDS.map(" ".join)
    | WORDS.map("".join)
    | st.text(st.characters(exclude_categories=("Cc", "Cs")))
)
PUBLISHED = st.sampled_from((None, "2022-06-15", "2022-06", "2022", "XXXX-03-30"))
EXTREMES = st.sampled_from(("0000-02-29", "0001-01-01", "9999-12-31", "-0044-03-15"))
ARTICLES = st.builds(Article, TEXTS, published=PUBLISHED | EXTREMES)

SMALL = (
    "L’Italie a livré 1 500 tonnes de riz à l’armée malienne le 3 mai.",
    "Le JNIM a attaqué le camp d’Inata. L’attaque a fait neuf morts et deux blessés.",
    "« L’heure n’est plus à l’attente », a déclaré le colonel Issa Maro.",
    "Le maire Issa Maro a dit que le pont « n’est pas encore sûr » : il pleut.",
    "Le Bénin a rompu son accord d’armement avec la France ; le Togo s’en réjouit.",
    "Selon la présidence béninoise, l’accord avec le Togo a été signé.",
    "Le Bénin a reçu 12 000 sacs de riz du Togo.",
)
TWINS = {
    "apostrophe": (("’", "'"),),
    "no_break_spaces": (("« ", "«\u00a0"), (" »", "\u00a0»"), (" :", "\u00a0:")),
    "narrow_spaces": (("« ", "«\u202f"), ("1 500", "1\u202f500")),
    "spaces_between_words": ((" ", "\u00a0"),),
    "curly_marks": (("« ", "“"), (" »", "”")),
    "straight_marks": (("« ", '"'), (" »", '"')),
    "points_in_figures": (("1 500", "1.500"), ("12 000", "12.000")),
}
"""Ways of printing the same text, as what to write instead of what."""


def unsourced(record: Fact) -> list[str]:
    """Name the fields that say something and show no words for it."""
    kept = {"id", "extra", "sources", "absent"}
    return [
        field.name
        for field in attrs.fields(type(record))
        if field.name not in kept
        and getattr(record, field.name) != field.default
        and field.name not in record.sources
    ]


@settings(max_examples=400)
@given(ARTICLES)
def test_every_text_is_read_and_every_source_verifies(article: Article) -> None:
    """No text makes the parser raise, and every value points at words of the text."""
    report = parse(article)

    assert () == report.verify(article)
    assert [] == [name for record in facts(report) for name in unsourced(record)]
    assert all("record" in record.sources for record in facts(report))


def test_every_class_of_word_may_stand_before_a_state() -> None:
    """A body is told so; a word that some table happens to call alike is none."""
    of_states = "Le {0} français de la Chine ({0}) et {0} du Mali."
    text = "\n".join(map(of_states.format, CLASSES.values()))

    assert len(find_mentions(text)) > 2 * len(CLASSES)


@settings(max_examples=30)
@given(ARTICLES)
def test_reading_twice_gives_the_same(article: Article) -> None:
    """A report depends on its article alone, not on what was read before it."""
    assert parse(article) == parse(article)


def test_threads_share_a_reader() -> None:
    """One reader serves several threads, also when they all meet new words at once."""
    articles = [Article(text) for text in SMALL]
    alone = [Reader(default_lexicon()).parse(article) for article in articles]
    reader = Reader(default_lexicon())

    with ThreadPoolExecutor(8) as pool:
        assert alone * 4 == list(pool.map(reader.parse, articles * 4))


def test_hash_seeds_do_not_show() -> None:
    """The same text gives the same bytes whatever the seed of Python's hashes."""
    code = (
        "import sys, sahelcoop;"
        "print(*(ascii(sahelcoop.to_json(sahelcoop.parse(t))) for t in sys.argv[1:]))"
    )
    path = Path(sahelcoop.__file__).parent.parent

    def said(seed: str) -> bytes:
        env = {"PYTHONHASHSEED": seed, "PYTHONPATH": str(path)}
        command = [sys.executable, "-c", code, *SMALL]
        return subprocess.run(command, env=env, check=True, capture_output=True).stdout

    assert [said("1")] * 2 == [said("2"), said("0")]


@pytest.mark.parametrize("text", SMALL)
@pytest.mark.parametrize("twin", TWINS)
def test_typographic_twins_say_the_same(text: str, twin: str) -> None:
    """Apostrophes, quotation marks and spaces of another kind change no fact."""
    other = text
    for old, new in TWINS[twin]:
        other = other.replace(old, new)

    assert told(parse(text))
    assert told(parse(text)) == told(parse(other))
