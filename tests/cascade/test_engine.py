# SPDX-License-Identifier: MIT
"""The runner: finding, rewriting, gating, chunks, long sentences, threads."""

from concurrent.futures import ThreadPoolExecutor

from hypothesis import given, strategies as st

from sahelcoop.cascade import Engine, Match, Unit
from tests.cascade.build import rule, units, words

LINES = st.lists(st.sampled_from(["A", "B", "C", "A+B", "B+C", "D+E", "F"]), max_size=9)
PAIR = rule("<left:A> <right:B>", id="test.pair", emits="PAIR", keeps=("right",))
TRIPLE = rule("<pair:PAIR> C", id="test.triple", emits="TRIPLE")


def test_finds_rule_by_rule() -> None:
    """Matches come in the order of the rules, then of the text; rules may overlap."""
    engine = Engine([rule("B", id="test.b"), rule("A B", id="test.ab")])
    found = [(match.rule, words(match)) for match in engine.find(units("A B A B"))]

    assert [
        ("test.b", "B"),
        ("test.b", "B"),
        ("test.ab", "A B"),
        ("test.ab", "A B"),
    ] == found


def test_match_knows_its_span_and_roles() -> None:
    """A match spans from its first to its last unit, and gives the first of a role."""
    (match,) = Engine([rule("A <all:B{0,3}> <none:C>?")]).find(units("D A B B D"))

    assert (1, 4, "CHUNK") == (match.start, match.end, match.emits)
    assert match.units[1] == match.role("all")
    assert None is match.role("none")
    assert None is match.role("unheard_of")


def test_rewrites_in_the_order_of_the_rules() -> None:
    """A rule sees the chunks of the rules before it, not of those after it."""
    line = units("A B C")
    up = Engine([PAIR, TRIPLE]).rewrite(line)
    down = Engine([TRIPLE, PAIR]).rewrite(line)

    assert [{"TRIPLE"}] == [unit.features for unit in up]
    assert [{"PAIR", "B"}, {"C"}] == [unit.features for unit in down]


def test_rewrites_every_match_and_keeps_the_rest() -> None:
    """What stands before, between and after the chunks stays as it is."""
    line = units("C A B C A B C")
    out = Engine([PAIR]).rewrite(line)

    assert [(0, 1), (1, 3), (3, 4), (4, 6), (6, 7)] == [(u.start, u.end) for u in out]
    assert (line[0], line[3], line[6]) == (out[0], out[2], out[4])


def test_rewrites_nothing_without_a_match() -> None:
    """Where no rule matches, the units are the same."""
    line = units("B A C")

    assert line == Engine([PAIR]).rewrite(line)


def test_chunk_takes_features_and_value_of_what_is_kept() -> None:
    """A chunk adds the features of the kept roles to its own; the last one's value."""
    chunk = rule(
        "<left:A> <mid:D>? <right:B&C>",
        adds=frozenset({"MORE"}),
        keeps=("left", "mid", "right"),
    )
    (out,) = Engine([chunk]).rewrite(units("A+S B+C+P"))

    assert {"CHUNK", "MORE", "A", "S", "B", "C", "P"} == out.features
    assert "B+C+P" == out.value
    assert out.match is not None
    assert ("test.rule", "A+S B+C+P") == (out.match.rule, words(out.match))


def test_chunk_covers_no_context() -> None:
    """A role called mention is what the chunk covers; the rest stays beside it."""
    led = rule("A <mention:<head:B> C>|<head_too:B>", keeps=("head", "head_too"))
    engine = Engine([led])

    out = engine.rewrite(units("A B C"))
    assert [(0, 1), (1, 3)] == [(unit.start, unit.end) for unit in out]
    assert [(1, 3)] == [(m.start, m.end) for m in engine.find(units("A B C"))]
    out = engine.rewrite(units("C B"))
    assert [(0, 1), (1, 2)] == [(unit.start, unit.end) for unit in out]


def test_chunk_that_keeps_nothing() -> None:
    """A chunk without kept roles has no value and no features but its own."""
    (out,) = Engine([rule("<left:A> B")]).rewrite(units("A B"))

    assert {"CHUNK"} == out.features
    assert None is out.value


def test_trigger_gates_a_rule() -> None:
    """A rule whose trigger no unit has does not run, whether it finds or rewrites."""
    engine = Engine([rule("A", trigger="GO")])

    assert [] == list(engine.find(units("A B")))
    assert 1 == len(list(engine.find(units("A B GO"))))
    assert units("A B") == engine.rewrite(units("A B"))
    assert {"CHUNK"} == engine.rewrite(units("A GO"))[0].features


def test_trigger_may_be_a_chunk() -> None:
    """What an earlier rule emits may wake a later one."""
    woken = rule("C", id="test.woken", emits="WOKEN", trigger="PAIR")

    assert {"WOKEN"} == Engine([PAIR, woken]).rewrite(units("A B C"))[1].features
    assert {"C"} == Engine([woken, PAIR]).rewrite(units("A B C"))[1].features


def test_nothing_to_run() -> None:
    """No units and no rules are fine."""
    assert [] == list(Engine([PAIR]).find(()))
    assert () == Engine([PAIR]).rewrite(())
    assert units("A B") == Engine([]).rewrite(units("A B"))


@given(st.lists(LINES, max_size=5), LINES)
def test_earlier_sentences_do_not_matter(
    before: list[list[str]], line: list[str]
) -> None:
    """An engine that has seen other feature sets finds what a fresh one finds."""
    rules = [rule("A !B? <x:B|.>", id="test.one"), rule("!A&!E . E", id="test.two")]
    used = Engine(rules)
    for other in before:
        list(used.find(units(" ".join(other))))
    now = units(" ".join(line))

    assert list(Engine(rules).find(now)) == list(used.find(now))


def test_features_that_no_rule_names_cost_nothing() -> None:
    """Units that no pattern can tell apart are one letter, so nothing is recompiled."""
    engine = Engine([PAIR])
    list(engine.find(units("A B C")))
    ready = dict(engine._ready)
    list(engine.find(units("A+X B+X+Y D Z")))

    assert ready == engine._ready
    assert 3 == len({*engine._alphabet.values()})


def test_sets_that_no_class_tells_apart_are_one_letter() -> None:
    """A class wants two features: either alone is as good as none."""
    engine = Engine([rule("A&B C")])
    list(engine.find(units("A B A+B C A+C B+C A+B+C")))
    letters = engine._alphabet

    assert letters[frozenset("A")] == letters[frozenset("B")] == letters[frozenset()]
    assert 4 == len({*letters.values()})


def test_compiles_again_only_what_a_new_letter_concerns() -> None:
    """What comes up in the second line is like C to one rule, like nothing to two."""
    rules = [rule("A B", id="test.ab"), rule("A (C|D)", id="test.cd")]
    engine = Engine([*rules, rule("A !D", id="test.not")])
    list(engine.find(units("A B A C")))
    first = list(engine._ready.values())
    again = [[*map(words, engine.find(units("A B A D")))] for _ in range(2)]

    assert [["A B", "A D", "A B"]] * 2 == again
    assert [True, False, False] == [
        one is other for one, other in zip(first, engine._ready.values(), strict=True)
    ]


def test_a_rule_sleeps_where_no_unit_has_what_it_needs() -> None:
    """A rule of which one way needs what is not there is not even compiled."""
    engine = Engine([rule("A (B|C&D)"), rule("A E", id="test.ae")])
    list(engine.find(units("A A+C D")))
    branches = Engine([rule("A B C|A D E|B F C|D G E|H A C D")])
    list(branches.find(units("A C D")))

    assert {} == engine._ready == branches._ready
    assert 1 == len(list(engine.find(units("A C+D"))))
    assert [0] == list(engine._ready)


def test_says_what_features_may_become_and_wake() -> None:
    """Chunks of chunks count; a rule needs one of each of its classes and a trigger."""
    engine = Engine([PAIR, TRIPLE, rule("A|C", id="test.go", trigger="GO")])

    assert {"A", "B", "C", "PAIR", "TRIPLE"} == engine.grown({"A", "B", "C"})
    assert {"A", "C", "D"} == engine.grown({"A", "C", "D"})
    assert [0] == engine.awake({"A", "B", "C"})
    assert [1, 2] == engine.awake({"PAIR", "C", "GO"})
    assert [2] == engine.awake({"PAIR", "C", "GO"}, [0, 2])


def test_many_lines_are_as_good_as_one() -> None:
    """What is found in a line does not depend on what stands in those beside it."""
    engine = Engine([PAIR, TRIPLE, rule("A", id="test.go", trigger="GO")])
    lines = [units(line) for line in ("A B C", "", "A", "A GO B", "B C A B")]

    assert [engine.rewrite(line) for line in lines] == engine.rewrite_each(lines)
    assert [list(engine.find(line)) for line in lines] == engine.find_each(lines)


def test_long_sentence() -> None:
    """A sentence of 20,000 units is matched by wide patterns that nearly fit."""
    line = units("A " * 20_000)
    near = rule("A{0,9} (A|B){0,9} B", id="test.near")
    fits = rule("A{1,90}", id="test.fits")
    found = list(Engine([near, fits]).find(line))

    assert 223 == len(found)
    assert {"test.fits"} == {match.rule for match in found}
    assert 223 == len(Engine([near, fits]).rewrite(line))


def test_threads_share_an_engine() -> None:
    """Many threads that meet new feature sets at once find what one finds alone."""
    rules = [rule("A <x:!B&!C>", id="test.one"), rule("S1|S7 .", id="test.two"), PAIR]
    lines = [
        units(" ".join(f"A S{n} B+S{(n * k) % 23} C+S{k}" for n in range(40)))
        for k in range(60)
    ]
    shared = Engine(rules)

    def find(line: tuple[Unit, ...]) -> list[Match]:
        return list(shared.find(line))

    with ThreadPoolExecutor(16) as pool:
        found = list(pool.map(find, lines * 3))

    assert [list(Engine(rules).find(line)) for line in lines] * 3 == found
