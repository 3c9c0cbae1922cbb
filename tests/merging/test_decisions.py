# SPDX-License-Identifier: MIT
"""What a person decides wins, lasts and can be taken back."""

from itertools import pairwise

import attrs

from sahelcoop.merging import merge
from sahelcoop.model.attack import Attack, Harm
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.decisions import Correction, Judgement, Retraction, Verdict
from sahelcoop.model.delivery import Aggregation
from sahelcoop.model.dossier import Comparison, Copies, Dossier, Link
from sahelcoop.model.items import ItemCategory
from sahelcoop.model.provenance import Evidence
from sahelcoop.model.quantities import Quantity
from sahelcoop.model.statement import Form, Statement
from sahelcoop.wire import from_json, to_json
from tests.merging.made import attack, delivery, goods, killed, report, said, statement

DAY, LATER = "2021-05-03", "2021-08-21"
FIRST, AGAIN = attack(DAY, "Gao"), attack(DAY, "camp de Gao")
OTHER = attack(LATER, "Gao", killed(9))
REPORTS = [report(FIRST), report(AGAIN), report(OTHER)]
SAME, DIFFERENT, UNSURE = Judgement.SAME, Judgement.DIFFERENT, Judgement.UNSURE


def events(dossier: Dossier) -> list[set[str]]:
    """List the members of each event."""
    return sorted((set(event.members) for event in dossier.merged), key=sorted)


def verdict(one: Attack, other: Attack, judgement: Judgement) -> Verdict:
    """Judge two attacks."""
    return Verdict(one.id, other.id, judgement, "somebody")


def test_rules_say_why() -> None:
    """What the rules joined, and what they are unsure of, is told with the rule."""
    vague = attack(DAY)
    dossier = merge([*REPORTS, report(vague)])
    told = {(v.left, v.right): (v.judgement, v.by) for v in dossier.verdicts}

    assert {
        (FIRST.id, AGAIN.id): (SAME, "attack.same-day-place"),
    } == told


def test_doubts_are_told_once_for_two_events() -> None:
    """Of two events that may be one the first doubt is told, whatever joins them."""
    vague = attack("2021", "Gao")
    dossier = merge([*REPORTS[:2], report(vague)])
    doubts = [v for v in dossier.verdicts if v.judgement is UNSURE]

    assert [(FIRST.id, vague.id, "attack.same-place")] == [
        (v.left, v.right, v.by) for v in doubts
    ]
    assert () == tuple(
        v
        for v in merge([dossier], decisions=[verdict(FIRST, vague, DIFFERENT)]).verdicts
        if (v.left, v.right) == (FIRST.id, vague.id)
    )


def test_a_person_joins_what_rules_keep_apart() -> None:
    """Three months apart, and one event all the same."""
    dossier = merge(REPORTS, decisions=[verdict(AGAIN, OTHER, SAME)])

    assert [{FIRST.id, AGAIN.id, OTHER.id}] == events(dossier)


def test_a_person_parts_what_rules_join() -> None:
    """Apart, or not sure to be one, is not one."""
    for judgement in (DIFFERENT, UNSURE):
        dossier = merge(REPORTS, decisions=[verdict(FIRST, AGAIN, judgement)])

        assert [{FIRST.id}, {AGAIN.id}, {OTHER.id}] == events(dossier)


def test_of_two_verdicts_the_one_that_parts_holds() -> None:
    """Two people who disagree keep records apart: to part loses nothing."""
    split = [verdict(FIRST, OTHER, SAME), verdict(OTHER, FIRST, DIFFERENT)]
    through = [verdict(FIRST, OTHER, SAME), verdict(AGAIN, OTHER, DIFFERENT)]

    assert {OTHER.id} in events(merge(REPORTS, decisions=split))
    assert {FIRST.id, OTHER.id} in events(merge(REPORTS, decisions=through))


def test_verdicts_on_nothing_or_on_two_kinds_join_nothing() -> None:
    """A verdict waits for its records, and an attack is never a delivery."""
    gift = delivery(DAY, goods(2))
    odd = Verdict(FIRST.id, gift.id, SAME, "somebody")
    dossier = merge(
        [*REPORTS, report(gift)],
        decisions=[odd, Verdict("nobody", FIRST.id, SAME, "somebody")],
    )

    assert {gift.id} in events(dossier)
    assert 2 == len(dossier.decisions)


def test_a_correction_wins_and_the_record_stays() -> None:
    """The right value is preferred on its own evidence, the old one stays beside it."""
    source = Evidence("registre", 0, 5, "9 mai")
    right = attrs.evolve(FIRST, date=PartialDate("2021-05-09"), sources={})
    right = attrs.evolve(right, sources={"date": (source,)})
    fix = Correction(FIRST.id, ("date",), right, "somebody", "le registre")
    alone = merge(REPORTS[:1], decisions=[fix])
    dossier = merge([from_json(to_json(alone)), *REPORTS[1:]])
    (event,) = (e for e in dossier.merged if FIRST.id in e.members)
    (field,) = event.fields

    assert [{FIRST.id}, {AGAIN.id}, {OTHER.id}] == events(dossier)
    assert ("date", "corrected") == (field.name, field.rule)
    assert (right.date, FIRST.date) == dossier.values(field)
    assert [(fix.id,), (FIRST.id,)] == [v.records for v in field.variants]
    assert (source,) == event.record.sources["date"]
    assert FIRST == dossier.record(FIRST.id)
    assert [{FIRST.id, AGAIN.id}, {OTHER.id}] == events(merge([dossier], without=[fix]))


def test_a_corrected_toll_is_the_only_one() -> None:
    """What a person counts no later paper replaces."""
    right = attack(None, None, killed(12))
    fix = Correction(FIRST.id, ("tolls",), right, "somebody")
    reports = [report(FIRST), report(attack(DAY, "Gao", killed(40)))]
    (event,) = merge(reports, decisions=[fix]).merged

    assert isinstance(event.record, Attack)
    assert right.tolls == event.record.tolls
    assert Quantity.exact(12) == merge(reports, decisions=[fix]).total(Harm.KILLED)


def test_a_correction_of_another_kind_says_nothing() -> None:
    """What is right of a delivery is not right of an attack."""
    fix = Correction(FIRST.id, ("date",), delivery(LATER), "somebody")

    assert merge(REPORTS).merged == merge(REPORTS, decisions=[fix]).merged


def test_the_first_of_rival_corrections_holds() -> None:
    """Of two corrections of one field both are kept, and one is preferred."""
    fixes = [
        Correction(FIRST.id, ("date",), attack(day), "somebody")
        for day in ("2021-06-01", "2021-07-01")
    ]
    (event,) = merge(REPORTS[:1], decisions=fixes).merged
    (field,) = event.fields

    assert [Comparison.EQUAL, *[Comparison.CONTRADICTS] * 2] == [
        variant.comparison for variant in field.variants
    ]


def test_a_value_of_a_person_rests_on_no_word_of_the_article() -> None:
    """Where a person gives no evidence there is none: the article says otherwise."""
    told = attrs.evolve(FIRST, sources={n: said(n)["record"] for n in ("date", "kind")})
    right = attrs.evolve(told, date=PartialDate(LATER), sources={})
    fix = Correction(told.id, ("date",), right, "somebody")
    (event,) = merge([report(told)], decisions=[fix]).merged

    assert {"kind": told.sources["kind"]} == event.record.sources


def test_a_person_can_take_a_value_away() -> None:
    """That nobody is known to have done it wins over a name that was misread."""
    words = {name: said(name)["record"] for name in ("date", "perpetrators", "kind")}
    blamed = attack(DAY, "Gao", by=["JNIM"], sources=words)
    nobody = attrs.evolve(blamed, perpetrators=(), date=None, sources={})
    fix = Correction(blamed.id, ("perpetrators", "date"), nobody, "somebody")
    (event,) = merge([report(blamed)], decisions=[fix]).merged

    assert isinstance(event.record, Attack)
    assert ((), None) == (event.record.perpetrators, event.record.date)
    assert {"kind"} == set(event.record.sources)
    assert [("corrected", [Comparison.EQUAL, Comparison.ONE_SIDED])] * 2 == [
        (field.rule, [variant.comparison for variant in field.variants])
        for field in event.fields
    ]


def test_a_record_is_matched_by_the_correction_that_holds() -> None:
    """Of two rivals the one that is preferred also says which event it is."""
    days = [f"2021-{month:02}-01" for month in range(1, 13)]
    for day, other in pairwise(days):
        fixes = [
            Correction(FIRST.id, ("date",), attack(d), "somebody") for d in (day, other)
        ]
        seen = [attack(d, "camp de Gao") for d in (day, other)]
        dossier = merge([REPORTS[0], *map(report, seen)], decisions=fixes)
        (event,) = (e for e in dossier.merged if FIRST.id in e.members)
        ((date, found),) = ((a.date, a.id) for a in seen if a.id in event.members)

        assert isinstance(event.record, Attack)
        assert {FIRST.id, found} == set(event.members)
        assert date == event.record.date


def test_the_words_of_a_statement_are_corrected_together() -> None:
    """A shorter text wins over a longer one, with its quotation marks and its cue."""
    told = statement("Mali", "Nous partirons avant la fin de l’année")
    words = "Nous resterons"
    right = attrs.evolve(told, form=Form.INDIRECT, text=words, segments=(), cue="a dit")
    fix = Correction(told.id, ("text",), right, "somebody")
    (event,) = merge([report(told)], decisions=[fix]).merged

    assert isinstance(event.record, Statement)
    assert right == attrs.evolve(event.record, id=right.id, sources={})


def test_a_retracted_article_counts_for_nothing() -> None:
    """Its report stays, its records take no part, now or later."""
    gone = Retraction(REPORTS[1].article.id, "somebody", "article retiré")
    dossier = merge([merge(REPORTS[:2], decisions=[gone]), *REPORTS])

    assert [{FIRST.id}, {OTHER.id}] == events(dossier)
    assert REPORTS[1] in dossier.reports
    assert merge(REPORTS) == merge([dossier], without=[gone])


def test_copies_count_as_one_source() -> None:
    """A story and its reprints outweigh nobody; the same text is the same source."""
    sketch = tuple(range(0, 640, 10))
    told = [attack(day, "Gao", killed(12)) for day in ("2021-05-04", "2021-05-04", DAY)]
    wire = report(told[0], sketch=sketch)
    reprint = report(told[1], sketch=(*sketch[:-9], 7, 8))
    other = report(told[2], sketch=(0, *range(11, 641, 10)))
    mirror = attrs.evolve(
        report(), article=attrs.evolve(other.article, id="mirror"), id="mirror"
    )
    dossier = merge([wire, reprint, other, mirror])
    (event,) = dossier.merged

    assert {
        Copies(tuple(sorted((wire.article.id, reprint.article.id)))),
        Copies(tuple(sorted((other.article.id, "mirror")))),
    } == set(dossier.copies)
    assert isinstance(event.record, Attack)
    assert PartialDate(DAY) == event.record.date
    assert "earliest-date" == event.fields[0].rule


def test_a_summing_up_is_linked_and_never_added() -> None:
    """What sums up may cover events of its sides, goods and time, and is none."""
    trucks = goods(None)
    lots = [
        delivery("2020-03-02", goods(20)),
        delivery("2020-09-09", goods(30)),
        delivery("2020-09-09", goods(4, ItemCategory.DRONE)),
        delivery("2020-09-09", goods(30), to=["Niger"]),
        delivery("2022-09-09", goods(30)),
    ]
    total = delivery("2020", goods(90), aggregation=Aggregation.CUMULATIVE)
    vague = delivery(None, trucks)
    dossier = merge(
        [
            *(report(lot) for lot in lots),
            report(total),
            report(vague, published="2021-01-01"),
        ]
    )
    ids = {event.members[0]: event.id for event in dossier.merged}

    assert {
        Link(summary.id, ids[lot.id]) for summary in (total, vague) for lot in lots[:2]
    } == set(dossier.links)
    assert 7 == len(dossier.merged)
    assert Quantity.exact(110) == dossier.total(ItemCategory.TRUCK)
