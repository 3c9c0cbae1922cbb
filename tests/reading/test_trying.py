# SPDX-License-Identifier: MIT
"""Rules of a user's own, checked like those of the library."""

from collections.abc import Callable
from functools import partial

import pytest

from sahelcoop.cascade import Rule, load_rules
from sahelcoop.lexicon import default_lexicon
from sahelcoop.model.article import Article
from sahelcoop.model.delivery import DeliveryStatus
from sahelcoop.reading import Reader, check_rules

TABLE = """
[[rule]]
id = "{id}"
says = "Goods that are greeted have come."
pattern = '<verb:VG&"salué"> <items:CARGO>'
emits = "{emits}"
positive = ["{positive}"]
negative = ["{negative}"]
"""
GOOD = "Le Bénin {verb|a salué} {items|six radars}."

HAS = "has items 'six radars', verb 'a salué'"


def rules(
    positive: str = GOOD,
    negative: str = "Il pleut.",
    *,
    name: str = "mine.greeted",
    stage: str = "delivery",
    emits: str = "DELIVERY",
) -> tuple[Rule, ...]:
    """Give one rule with these examples."""
    text = TABLE.replace("{id}", name).replace("{positive}", positive)
    text = text.replace("{negative}", negative).replace("{emits}", emits)
    return load_rules(text, "mine.toml", stage)


def test_good_examples() -> None:
    """Rules whose examples hold give no complaint, those that rewrite neither."""
    assert () == check_rules(rules())
    assert () == check_rules(rules(), default_lexicon())
    assert () == check_rules(rules(stage="lists"))


@pytest.mark.parametrize(
    ("positive", "complaint"),
    [
        ("Il pleut.", "'Il pleut.' should have a match"),
        ("Le {verb|Bénin} pleut.", "'Le Bénin pleut.' should have verb 'Bénin'"),
        ("Le Bénin {verb|a salué} six radars.", f"should have verb 'a salué', {HAS}"),
        ("Le Bénin a salué six radars.", f"should have no role, {HAS}"),
    ],
)
def test_a_positive_example_that_fails(positive: str, complaint: str) -> None:
    """What a positive example should have had is told, and what it has."""
    (found,) = check_rules(rules(positive))

    assert found.startswith("mine.greeted: ")
    assert found.endswith(complaint)


def test_a_negative_example_that_matches() -> None:
    """A negative example must not match."""
    (complaint,) = check_rules(rules(negative="Le Bénin a salué six radars."))

    assert "mine.greeted: 'Le Bénin a salué six radars.' should not match" == complaint


def test_a_reader_with_more_rules_reads_more() -> None:
    """Rules are values that a reader takes, and no other reader knows of them."""
    article = Article("Le Bénin a salué six radars.")

    assert 1 == len(Reader(default_lexicon(), rules()).parse(article).deliveries)
    assert () == Reader(default_lexicon()).parse(article).deliveries


@pytest.mark.parametrize(
    ("name", "stage", "told"),
    [
        ("mine.greeted", "greetings", "no stage is called 'greetings', known: verbs, "),
        ("delivery.receive", "delivery", "another rule has this id"),
    ],
)
def test_rules_that_no_reader_takes(name: str, stage: str, told: str) -> None:
    """A rule needs a stage that there is, and an id of its own."""
    with pytest.raises(ValueError, match=f"{name}: {told}"):
        Reader(default_lexicon(), rules(name=name, stage=stage))


@pytest.mark.parametrize("take", [check_rules, partial(Reader, default_lexicon())])
@pytest.mark.parametrize(
    ("stage", "emits", "known"),
    [
        ("speech", "INCIZE", "INCISE, INTRODUCES"),
        ("delivery", "DELIVERIES", "CANCELLED, DELIVERED, DELIVERY"),
        ("attack", "ATTAQUE", "ACCUSED, ATTACK"),
        ("agreement", "DENOUNCE", "DENOUNCED, EXPIRED"),
        ("silence", "CLAIM", "ANNOUNCED, CLAIM_UNKNOWN"),
    ],
)
def test_what_no_stage_makes_anything_of(
    take: Callable[[tuple[Rule, ...]], object], stage: str, emits: str, known: str
) -> None:
    """A slip in `emits` is told with what could be meant, before anything is read."""
    slip = f"mine.greeted: emits '{emits}', {stage} knows .*{known}"

    with pytest.raises(ValueError, match=slip):
        take(rules(stage=stage, emits=emits))


@pytest.mark.parametrize("status", DeliveryStatus)
def test_every_status_can_be_emitted(status: DeliveryStatus) -> None:
    """A rule of one's own may say how far a delivery got, as no rule of ours does."""
    reader = Reader(default_lexicon(), rules(emits=status.name))
    (delivery,) = reader.parse(Article("Le Bénin a salué six radars.")).deliveries

    assert status is delivery.status


@pytest.mark.parametrize(
    ("stage", "emits", "lacking"),
    [
        ("agreement", "CONTENT", "subject, what"),
        ("agreement", "TOLD", "day"),
        ("silence", "ANNOUNCED", "day"),
    ],
)
def test_what_names_no_role_that_its_reader_needs(
    stage: str, emits: str, lacking: str
) -> None:
    """A rule of which nothing could be made is refused, with the roles it lacks."""
    with pytest.raises(ValueError, match=f"'{emits}', but names no role {lacking}"):
        check_rules(rules(stage=stage, emits=emits))


@pytest.mark.parametrize(
    ("stage", "emits", "pattern"),
    [
        ("agreement", "CONTENT", '<verb:VG&"salué"> <what:NAME>? <subject:CARGO>?'),
        ("agreement", "TOLD", '<verb:VG&"salué"> <day:DATE>?'),
        ("silence", "ANNOUNCED", '<verb:VG&"salué"> <day:DATE>?'),
    ],
)
def test_a_needed_role_that_a_match_leaves_empty(
    stage: str, emits: str, pattern: str
) -> None:
    """Nothing comes of such a match, and nothing raises."""
    table = TABLE.replace("{emits}", emits).replace("{id}", "mine.greeted")
    table = table.replace('<verb:VG&"salué"> <items:CARGO>', pattern)
    mine = load_rules(table, "mine.toml", stage)
    report = Reader(default_lexicon(), mine).parse(Article("Le Bénin l’a salué."))

    assert (*report.deliveries, *report.agreements) == ()
