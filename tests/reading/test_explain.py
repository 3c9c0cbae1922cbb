# SPDX-License-Identifier: MIT
"""Which rule found what, with the text marked."""

import pytest

import sahelcoop as sc
from sahelcoop.cascade import load_rules
from sahelcoop.lexicon import default_lexicon
from sahelcoop.model.article import Article
from sahelcoop.reading import Reader, explain, parse
from sahelcoop.rules import rules_of

TEXT = "Il pleut.\nLe Bénin a reçu six radars le 2 mai 2021."
RULE = """
[[rule]]
id = "mine.greeted"
says = "Goods that are greeted have come."
pattern = '<verb:VG&"salué"> <items:CARGO>'
emits = "DELIVERY"
positive = ["Le Bénin {verb|a salué} {items|six radars}."]
negative = ["Le Bénin a salué la foule."]
"""


def test_story_of_a_delivery() -> None:
    """Each field is told with its offsets, its rule, what that says, and the words."""
    article = Article(TEXT)
    (found,) = parse(article).deliveries
    story = explain(article, found)
    lines = story.split("\n")
    start = TEXT.index("six")
    says = {rule.id: rule.says for rule in rules_of("delivery")}["delivery.receive"]

    assert f"delivery {found.id}" == lines[0]
    at = lines.index(f"  items ({start}-{start + 10}) delivery.receive")
    assert f"    {says}" == lines[at + 1]
    assert (
        "    … Il pleut. Le Bénin a reçu [six radars] le 2 mai 2021. …" == lines[at + 2]
    )
    assert explain(TEXT, found) == story


def test_a_rule_of_ones_own_says_what_it_says() -> None:
    """A record that a user's rule made is told with that rule's sentence."""
    reader = Reader(default_lexicon(), load_rules(RULE, "mine.toml", "delivery"))
    text = "Le Bénin a salué six radars."
    (found,) = reader.parse(Article(text)).deliveries
    lines = explain(text, found, reader=reader).split("\n")
    at = next(n for n, line in enumerate(lines) if line.endswith("mine.greeted"))

    assert "    Goods that are greeted have come." == lines[at + 1]


def test_a_rule_of_the_code_has_no_text() -> None:
    """A value that no rule of the tables made is told without a sentence about it."""
    text = TEXT.replace("radars", "radars à Cotonou")
    (found,) = parse(text).deliveries
    lines = explain(text, found).split("\n")
    at = next(n for n, line in enumerate(lines) if line.endswith("place.locative"))

    assert lines[at + 1].startswith("    … ")
    assert "[Cotonou]" in lines[at + 1]


def test_a_rule_of_mentions_has_its_text() -> None:
    """A date is told with what the rule that read it says of French."""
    (found,) = parse(TEXT).deliveries
    lines = explain(TEXT, found).split("\n")
    says = {rule.id: rule.says for rule in rules_of("dates")}["dates.day_of_month"]
    at = next(n for n, line in enumerate(lines) if line.endswith("dates.day_of_month"))

    assert f"    {says}" == lines[at + 1]


def test_long_texts_are_told_in_part() -> None:
    """Of a long text only the surroundings of the words are shown."""
    text = f"{'Il pleut sur le pont. ' * 50}{TEXT}{' Il vente sur la rue.' * 50}"
    (found,) = parse(text).deliveries

    assert max(map(len, explain(text, found).split("\n"))) < 200


def test_what_was_withheld() -> None:
    """What the text does not disclose is told with the reason."""
    text = "Des rebelles ont attaqué un camp. Le bilan n’a pas été communiqué."
    (found,) = parse(text).attacks

    assert "  tolls: undisclosed" in explain(text, found).split("\n")


def test_a_sentence_that_matched() -> None:
    """Asked about a sentence, the rules that matched come with their roles."""
    lines = explain("Le Bénin a reçu\nsix radars.").split("\n")

    assert "sentence: Le Bénin a reçu six radars." == lines[0]
    assert lines == explain("Il pleut.", "Le Bénin a reçu\nsix radars.").split("\n")
    assert lines[1].startswith("  delivery.receive matched: ")
    assert "items “six radars”" in lines[1]


def test_a_near_miss() -> None:
    """A rule that got somewhere says what it had, and what failed where."""
    lines = explain("L’accord dort, et le Bénin a signé la fin du match.").split("\n")
    at = lines.index("  agreement.binds missed: what “accord”")

    assert lines[at + 1].startswith("    nothing fits <verb:VG&BIND&ACTIVE")


def test_a_sentence_that_ends_too_soon() -> None:
    """What is missing may be missing at the end."""
    story = explain("L’accord dort, et le Bénin est entré")

    assert "at the end" in story


def test_rules_of_a_reader_of_ones_own() -> None:
    """A reader with more rules tells how far these got."""
    reader = Reader(default_lexicon(), load_rules(RULE, "mine.toml", "delivery"))
    story = explain("Le Bénin a salué six radars.", reader=reader)

    assert "mine.greeted matched: verb “a salué”, items “six radars”" in story


def test_a_record_of_another_article_is_refused() -> None:
    """Its words would be marked where they do not stand."""
    report = sc.parse("La Chine a livré deux radars au Togo le 3 mai 2022.")

    with pytest.raises(ValueError, match=r"not of this article: \w+ at \d+-\d+ is"):
        sc.explain("La Chine n’a rien livré.", report.deliveries[0])


def test_an_event_of_several_articles() -> None:
    """What one of them tells is told of it; another is refused."""
    texts = [
        "Le 3 mai 2021, des hommes armés ont attaqué Ménaka. Huit soldats sont morts.",
        "L’attaque de Ménaka, le 3 mai 2021, a fait 12 morts parmi les soldats.",
    ]
    (event,) = sc.merge(map(parse, texts)).find(kind="attack")
    stories = [explain(text, event).split("\n") for text in texts]

    assert 2 == len(event.members)
    assert [f"merged {event.id}"] * 2 == [lines[0] for lines in stories]
    assert any("[12 morts" in line for line in stories[1])
    assert not any("12" in line for line in stories[0])
    with pytest.raises(ValueError, match="not of this article"):
        explain("La pluie tombe.", event)
