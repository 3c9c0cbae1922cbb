# SPDX-License-Identifier: MIT
"""What a found fact file earns, rule by rule."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, strategies as st

from tests.quality.gold import GOLD, digest, gold_names, load_facts, load_text
from tests.quality.kinds import EVENTS
from tests.quality.scoring import HEADS, figures, main, score_file
from tests.quality.tally import Score

TEXT = "Deux Mi-17 sont arrivés à Gao. Le 3 mai, dix soldats sont morts à Djibo."
DELIVERY_ITEM = {
    "what": "hélicoptère",
    "n": 2,
    "bound": "exact",
    "designation": "Mi-17",
}
DELIVERY = {
    "supplier": ["Russie"],
    "recipient": ["Mali|armée malienne"],
    "items": [DELIVERY_ITEM],
    "place": "Gao",
    "status": "delivered",
    "evidence": "Deux Mi-17 sont arrivés à Gao.",
}
ATTACK = {
    "place": "Djibo",
    "date": "2024-05-03",
    "killed": [{"who": "soldats", "n": 10, "bound": "exact"}],
    "evidence": "dix soldats sont morts à Djibo",
}
SPEECH = {"speaker": "Camara", "direct": True, "text": "Nous sommes tous ensemble ici."}


def scores(kind: str, true: list[Any], found: list[Any]) -> Mapping[str, Score]:
    """Score one kind of record against `TEXT`."""
    return score_file({kind: true}, {kind: found}, TEXT).scores


@given(st.sampled_from([(f, n) for f in GOLD for n in gold_names(GOLD[f])]))
def test_truth_is_faultless(article: tuple[str, str]) -> None:
    """A fact file against itself has no fault, whatever its order."""
    facts = load_facts(GOLD[article[0]], article[1])
    turned = {key: facts[key][::-1] for key in (*EVENTS, "actors")}
    tally = score_file(facts, turned, load_text(GOLD[article[0]], article[1]))
    heads = tally.total(lambda key: key.endswith("#"))

    assert (0, 0) == (heads.fp, heads.fn)
    assert heads.tp > 0


def test_two_key_slots_make_a_pair() -> None:
    """Without evidence in common, place and goods are enough and place is not."""
    elsewhere = DELIVERY | {"supplier": [], "recipient": [], "evidence": None}
    goods = elsewhere | {"items": [{"what": "riz", "n": None, "bound": "some"}]}

    assert Score(tp=1) == scores("deliveries", [DELIVERY], [elsewhere])["deliveries#"]
    assert Score(fp=1, fn=1) == scores("deliveries", [DELIVERY], [goods])["deliveries#"]


def test_evidence_stands_for_a_key_slot() -> None:
    """One key slot is enough where the evidence overlaps; none is not."""
    one = {"place": "Gao", "evidence": "sont arrivés à Gao"}
    none = {"status": "delivered", "evidence": "sont arrivés à Gao"}

    assert Score(tp=1) == scores("deliveries", [DELIVERY], [one])["deliveries#"]
    assert Score(fp=1, fn=1) == scores("deliveries", [DELIVERY], [none])["deliveries#"]


def test_the_likest_record_is_paired() -> None:
    """A better answer that comes later in the list is taken, the other is spurious."""
    worse = DELIVERY | {"status": "promised", "supplier": ["Chine"]}
    earned = scores("deliveries", [DELIVERY], [worse, DELIVERY])

    assert Score(tp=1, fp=1) == earned["deliveries#"]
    assert Score(tp=1, fp=1) == earned["deliveries.status"]


@pytest.mark.parametrize(("faults", "right"), [(10, 1), (12, 0)])
def test_a_right_slot_outweighs_ten_faults(faults: int, right: int) -> None:
    """Of two answers the one with more right slots wins, unless it is wild."""
    true = {"place": "Djibo", "date": "2024", "certainty": "asserted"}
    plain = {"place": "Djibo", "date": "2024"}
    wild = true | {"means": ["drone"] * faults}

    assert right == scores("attacks", [true], [plain, wild])["attacks.certainty"].tp


def test_a_bound_weighs_less_than_a_slot() -> None:
    """What is told of goods already found makes no answer likelier."""
    true = DELIVERY | {"certainty": "asserted"}
    items = [DELIVERY_ITEM | {"bound": "about"}]
    earned = scores("deliveries", [true], [DELIVERY, true | {"items": items}])

    assert Score(tp=1) == earned["deliveries.certainty"]


def test_slots_of_a_pair_count_each() -> None:
    """Equal, different, found alone and true alone are told apart."""
    true = ATTACK | {"attribution": "claimed", "perpetrator": ["JNIM"]}
    found = ATTACK | {"attribution": "asserted", "means": ["drone"]}
    earned = scores("attacks", [true], [found])

    assert Score(tp=1) == earned["attacks.place"]
    assert Score(fp=1, fn=1) == earned["attacks.attribution"]
    assert Score(fn=1) == earned["attacks.perpetrator"]
    assert Score(fp=1) == earned["attacks.means"]


def test_lone_records_count_against_their_slots() -> None:
    """What is filled in an event without a pair is missed or invented."""
    assert Score(fn=1) == scores("attacks", [ATTACK], [])["attacks.killed.n"]
    assert Score(fp=1) == scores("attacks", [], [ATTACK])["attacks.date"]
    assert "attacks.means" not in scores("attacks", [ATTACK], [])


def test_goods_pair_with_a_wrong_count() -> None:
    """The goods are right, their number is not; a bound is a slot of its own."""
    items = [{"what": "hélicoptères de combat", "n": 3, "bound": "about"}]
    earned = scores("deliveries", [DELIVERY], [DELIVERY | {"items": items}])

    assert Score(tp=1) == earned["deliveries.items.what"]
    assert Score(fp=1, fn=1) == earned["deliveries.items.n"]
    assert Score(fp=1, fn=1) == earned["deliveries.items.bound"]
    assert Score(fn=1) == earned["deliveries.items.designation"]


def test_goods_pair_on_their_type_name() -> None:
    """A designation identifies goods that are called otherwise."""
    items = [{"what": "appareil", "n": 2, "bound": "exact", "designation": "Mi 17"}]
    earned = scores("deliveries", [DELIVERY], [DELIVERY | {"items": items}])

    assert Score(tp=1) == earned["deliveries.items.what"]


def test_tolls_do_not_pair_with_a_wrong_count() -> None:
    """Eleven soldiers killed are not ten."""
    killed = [{"who": "soldats", "n": 11, "bound": "exact"}]
    earned = scores("attacks", [ATTACK], [ATTACK | {"killed": killed}])

    assert Score(fp=1, fn=1) == earned["attacks.killed.what"]
    assert Score(fp=1, fn=1) == earned["attacks.killed.n"]


@pytest.mark.parametrize(("figure", "right"), [(10, 1), (None, 0)])
def test_tolls_of_nobody_pair_on_their_figure(figure: int | None, right: int) -> None:
    """Where nobody is named the figure decides, and without one nothing does."""
    nobody = ATTACK | {"killed": [{"who": None, "n": figure, "bound": "exact"}]}
    found = ATTACK | {"killed": [{"who": "civils", "n": figure, "bound": "exact"}]}
    earned = scores("attacks", [nobody], [found])

    assert right == earned["attacks.killed.what"].tp


def test_optional_records_change_nothing() -> None:
    """A record that may be left out costs nothing missed and earns nothing found."""
    optional = DELIVERY | {"optional": True}
    actor = {"name": "Mali", "kind": "state", "optional": True}

    assert {} == scores("deliveries", [optional], [])
    assert {} == scores("deliveries", [optional], [DELIVERY])
    assert {} == scores("actors", [actor], [])
    assert {} == scores("actors", [actor], [actor])


@pytest.mark.parametrize(
    ("direct", "text", "paired"),
    [
        (True, "Nous sommes tous ensemble", True),
        (True, "Nous sommes tous venus", False),
        (False, "Nous sommes venus", True),
        (False, "Nous sommes venus hier", False),
    ],
)
def test_statements_pair_on_their_words(
    text: str,
    *,
    direct: bool,
    paired: bool,
) -> None:
    """A quotation needs four fifths of the words, a report half of them."""
    found = SPEECH | {"direct": direct, "text": text}
    head = f"statements.{'direct' if direct else 'indirect'}#"
    earned = scores("statements", [SPEECH | {"direct": direct}], [found])

    assert (Score(tp=1) if paired else Score(fp=1, fn=1)) == earned[head]


def test_direct_and_indirect_never_pair() -> None:
    """A quotation reported without its marks is another statement."""
    earned = scores("statements", [SPEECH], [SPEECH | {"direct": False}])

    assert Score(fn=1) == earned["statements.direct#"]
    assert Score(fp=1) == earned["statements.indirect#"]


def test_scare_quotes_are_left_out() -> None:
    """Under four quoted words nothing counts on either side, indirect ones do."""
    short = SPEECH | {"text": "tous ensemble"}

    assert {} == scores("statements", [short], [])
    assert {} == scores("statements", [], [short])
    assert {} != scores("statements", [], [short | {"direct": False}])


def test_actors_pair_by_name() -> None:
    """Country and kind are slots; those of an actor found alone do not count."""
    true = [{"name": "Mali|armée", "kind": "state", "country": "ML"}, {"name": "Togo"}]
    found = [
        {"name": "mali", "kind": "state", "country": None},
        {"name": "ONU", "kind": "organisation"},
    ]
    expected = {
        "actors#": Score(tp=1, fp=1, fn=1),
        "actors.kind": Score(tp=1),
        "actors.country": Score(fn=1),
    }

    assert expected == scores("actors", true, found)


def test_figures_sum_up_by_kind() -> None:
    """Events and slots are sums over the kinds, without the actors."""
    facts = {"attacks": [ATTACK], "actors": [{"name": "Mali", "kind": "state"}]}
    found = figures(score_file(facts, facts, TEXT))

    assert (*HEADS, "events") == tuple(found)[: len(HEADS) + 1]
    assert Score(tp=1) == found["events"] == found["attacks"] == found["actors"]
    assert Score(tp=5) == found["slots"] == found["attacks slots"]


def fill(folder: Path, facts: Mapping[str, object]) -> Path:
    """Write a folder with one article."""
    folder.mkdir()
    (folder / "one.txt").write_text(TEXT, "utf-8")
    (folder / "one.facts.json").write_text(json.dumps(facts), "utf-8")
    (folder / "cross.facts.json").write_text("[]", "utf-8")
    return folder


def test_command_prints_figures(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Each figure has its counts and intervals; the options add files and faults."""
    gold = fill(tmp_path / "gold", {"attacks": [ATTACK], "statements": [SPEECH]})
    found = fill(tmp_path / "found", {"attacks": [ATTACK], "actors": [{"name": "X"}]})
    main([str(gold), str(found), "--per-file", "--slots", "--misses"])
    printed = capsys.readouterr().out.splitlines()
    figure = "F1 0.667  P 1.000 [0.207, 1.000]  R 0.500 [0.095, 0.905]  tp 1 fp 0 fn 1"

    assert f"{'one':28} {figure}" == printed[0]
    assert f"one\tstatements.missed\t{SPEECH['text']}" == printed[1]
    assert "one\tactors.spurious\tX" == printed[2]
    assert f"{'events':28} {figure}" in printed
    assert printed[-1].startswith("statements.speaker ")


def test_command_prints_totals_alone(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A missing fact file counts as empty, and no option means no detail."""
    gold = fill(tmp_path / "gold", {"attacks": [ATTACK]})
    main([str(gold), str(tmp_path)])
    printed = capsys.readouterr().out.splitlines()

    assert 12 == len(printed)
    assert printed[1].startswith("attacks ")
    assert printed[1].endswith("tp 0 fp 0 fn 1")


def test_digest_knows_names_and_bytes(tmp_path: Path) -> None:
    """A changed letter or name changes the hash; what is no fact file does not."""
    folder = fill(tmp_path / "gold", {})
    before = digest(folder)
    (folder / "cross.facts.json").write_text("{}", "utf-8")
    unchanged = digest(folder)
    (folder / "one.txt").write_text(f"{TEXT} ", "utf-8")
    changed = digest(folder)
    (folder / "one.txt").rename(folder / "two.txt")
    (folder / "one.facts.json").rename(folder / "two.facts.json")

    assert before == unchanged
    assert 3 == len({before, changed, digest(folder)})
