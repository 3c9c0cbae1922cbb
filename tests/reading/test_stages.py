# SPDX-License-Identifier: MIT
"""Many utterances at once: as if each stood alone, and none where nothing is told."""

import pytest

from sahelcoop.reading import parse
from sahelcoop.reading.reader import default_reader
from sahelcoop.reading.utterances import Utterance, utterances
from sahelcoop.rules import rules_of
from sahelcoop.text import read_document
from tests.rules.examples import unmarked

STILL = "La pluie tombe. Il dort depuis 7 heures. Une soupe mijote."


def spoken(text: str) -> tuple[Utterance, ...]:
    """Cut *text* into utterances."""
    return utterances(read_document(text), default_reader()._maker)


@pytest.mark.parametrize(
    "text",
    [
        STILL,
        # Neither sentence alone could tell of a loss of people.
        "Un vase tombe. Dans la cour, 7 chats dorment.",
        # What gives goods in one sentence gives none to the day of the other.
        "Une soupe de légumes mijote. Le soir venu, la maison se tait.",
        # Each word is of some branch of the rule for costs, none has all of one.
        "La soupe mijote, et rien ne la trouble. Chacun goûte à la vie de la cour.",
        "",
    ],
)
def test_sleeps_where_nothing_is_told(text: str) -> None:
    """Where nobody is named or quoted and no rule can match, nothing is run."""
    assert default_reader().stages.sleep(spoken(text))


@pytest.mark.parametrize(
    "text",
    [
        f"{STILL} Le Mali dort.",
        f"{STILL} Le maire Zoumana Tavé dort.",
        f"{STILL} « Tout est calme et nous dormons »",
        f"{STILL} Hier, 7 personnes sont mortes.",
        f"{STILL} Le maire a dit que la pluie tombe.",
    ],
)
def test_wakes_where_something_may_be_told(text: str) -> None:
    """A name, a quotation or what wakes a rule somewhere is enough."""
    assert not default_reader().stages.sleep(spoken(text))


def test_each_utterance_is_read_as_if_alone() -> None:
    """What is rewritten with others is what is rewritten by itself."""
    stages = default_reader().stages
    text = "Le Mali a reçu dix camions. Selon RFI, le Niger et le Togo ont dormi."
    lines = [utterance.units for utterance in spoken(text)]

    assert 2 == len(lines)
    assert stages.rewritten(lines) == [stages.rewritten([line])[0] for line in lines]


def test_more_utterances_than_a_page_holds() -> None:
    """An article of many pages is read to its end."""
    text = "Le Mali a reçu un camion. " + "Le chat dort. " * 150
    report = parse(f"{text}Le Togo a livré dix chars au Bénin.")

    assert 2 == len(report.deliveries)


def test_no_example_of_a_rule_sleeps() -> None:
    """What a rule should match is never passed over unread."""
    slept = [
        example
        for stage in ("speech", "delivery", "attack", "agreement", "silence")
        for rule in rules_of(stage)
        for example in rule.positive
        if default_reader().stages.sleep(spoken(unmarked(example)[0]))
    ]

    assert [] == slept
