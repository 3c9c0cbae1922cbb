# SPDX-License-Identifier: MIT
"""What records share: defaults, refusals, ids, sources, absences."""

import copy
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from sahelcoop.errors import ModelError
from sahelcoop.model import (
    Absence,
    ActorRef,
    Agreement,
    AgreementKind,
    AgreementStatus,
    Attack,
    AttackKind,
    Basis,
    Certainty,
    Delivery,
    DeliveryStatus,
    Evidence,
    Form,
    Group,
    Harm,
    Item,
    Mismatch,
    PartialDate,
    Participant,
    Perpetrator,
    Place,
    Quantity,
    Record,
    SpeechAct,
    Statement,
    Target,
    Terms,
    Toll,
    UnnamedSource,
    same_facts,
)

TEXT = "Moscou a livré deux Mi-171."
MALI, RUSSIA = ActorRef("Mali"), ActorRef("Russie")
MOSCOW = ActorRef("Russie", actor="russia", label="Moscou")
WORDS = Evidence("a1", 0, 6, "Moscou")
WRONG = Evidence("a1", 15, 19, "dix ")
ORAL = Statement(form=Form.INDIRECT)


def deliver(**fields: Any) -> Delivery:  # noqa: ANN401 - any field
    """Make the delivery of which the tests tell."""
    items = (Item("hélicoptère", Quantity.exact(2)), Item("vivres"))
    return Delivery(**{"suppliers": (RUSSIA,), "items": items, **fields})


@pytest.mark.parametrize(
    ("record", "defaults"),
    [
        (
            Delivery(),
            {
                "status": DeliveryStatus.DELIVERED,
                "items_exhaustive": True,
                "certainty": Certainty.ASSERTED,
                "terms": None,
            },
        ),
        (Attack(), {"kind": AttackKind.ATTACK, "tolls": (), "date": None}),
        (
            Agreement(),
            {
                "kind": AgreementKind.OTHER,
                "status": AgreementStatus.IN_FORCE,
                "other_parties": None,
            },
        ),
        (ORAL, {"act": SpeechAct.AFFIRM, "text": "", "segments": (), "speakers": ()}),
    ],
)
def test_says_nothing_by_default(record: Record, defaults: dict[str, object]) -> None:
    """A record made of nothing has no sources and claims as little as it can."""
    assert ({}, {}, {}) == (record.sources, record.absent, record.extra)
    assert defaults == {name: getattr(record, name) for name in defaults}


@pytest.mark.parametrize(
    ("make", "fields", "message"),
    [
        (Delivery, {"suppliers": [RUSSIA]}, "Delivery.suppliers must be a tuple of"),
        (Delivery, {"participants": (MALI,)}, "must be a tuple of Participant"),
        (Delivery, {"items": ("vivres",)}, "Delivery.items must be a tuple of Item"),
        (Delivery, {"items_exhaustive": 1}, "items_exhaustive must be bool, got 1"),
        (Delivery, {"status": "ordered"}, "Delivery.status must be DeliveryStatus"),
        (Delivery, {"date": "2022"}, "Delivery.date must be PartialDate, got '2022'"),
        (Delivery, {"terms": "gift"}, "Delivery.terms must be Terms"),
        (Delivery, {"certainty": None}, "Delivery.certainty must be Certainty"),
        (Delivery, {"id": "a b"}, "Delivery.id must be an id without blanks"),
        (Delivery, {"extra": {"a": 1}}, "Delivery.extra must be str"),
        (Attack, {"places": (MALI,)}, "Attack.places must be a tuple of Place"),
        (Attack, {"tolls": (2,)}, "Attack.tolls must be a tuple of Toll"),
        (Agreement, {"other_parties": 2}, "other_parties must be Quantity, got 2"),
        (Agreement, {"name": " "}, "Agreement.name must not be blank or padded"),
        (Statement, {"form": "direct"}, "Statement.form must be Form"),
        (Participant, {"who": "Mali", "part": "reçoit"}, "who must be ActorRef or Un"),
        (Perpetrator, {"who": MALI, "basis": None}, "Perpetrator.basis must be Basis"),
        (Target, {"description": "école", "place": "Gao"}, "place must be Place"),
        (Toll, {"harm": Harm.KILLED, "quantity": 4}, "Toll.quantity must be Quantity"),
    ],
)
def test_refuses(make: type, fields: dict[str, Any], message: str) -> None:
    """The error names the field that breaks a rule, and the rule."""
    with pytest.raises(ModelError, match=message):
        make(**fields)


def test_values_of_an_attack() -> None:
    """Nobody is blamed on a basis that the text does not give."""
    source = UnnamedSource("source militaire")
    target = Target("école", place=Place("Gao"))

    assert Basis.UNKNOWN is Perpetrator(source).basis
    assert Group.UNKNOWN is Toll(Harm.KILLED, Quantity.exact(4)).group
    assert ("école", Group.UNKNOWN) == (str(target), target.group)


@pytest.mark.parametrize(
    ("form", "text", "segments"),
    [
        (Form.DIRECT, "Oui.", ("Oui.",)),
        (Form.MIXED, "il juge « utile » et « juste »", ("utile", "juste")),
        (Form.MIXED, "oui, oui", ("oui", "oui")),
        (Form.INDIRECT, "que la paix revient", ()),
    ],
)
def test_segments_stand_in_the_text(
    form: Form, text: str, segments: tuple[str, ...]
) -> None:
    """Quoted pieces come one after the other in the words of a statement."""
    assert segments == Statement(form=form, text=text, segments=segments).segments


@pytest.mark.parametrize(
    ("form", "text", "segments", "message"),
    [
        (Form.DIRECT, "Oui.", (), "if and only if words are quoted"),
        (Form.INDIRECT, "Oui.", ("Oui.",), "if and only if words are quoted"),
        (Form.DIRECT, "Oui.", ("Non.",), "must stand in text in order, got 'Non.'"),
        (Form.MIXED, "utile, juste", ("juste", "utile"), "in order, got 'utile'"),
        (Form.MIXED, "oui", ("oui", "oui"), "must stand in text in order"),
    ],
)
def test_segments_refused(
    form: Form, text: str, segments: tuple[str, ...], message: str
) -> None:
    """Words that nobody said are no quotation, and no words are overlapping ones."""
    with pytest.raises(ModelError, match=message):
        Statement(form=form, text=text, segments=segments)


@pytest.mark.parametrize(
    "path",
    ["record", "suppliers", "items.0", "items.1.quantity", "items.0.quantity.low"],
)
def test_paths_that_lead_somewhere(path: str) -> None:
    """Sources and absences may name the record, a field, or a part of one."""
    record = deliver(sources={path: (WORDS,)}, absent={path: Absence.UNDISCLOSED})

    assert {path: (WORDS,)} == record.sources
    assert {path: Absence.UNDISCLOSED} == record.absent


@pytest.mark.parametrize(
    "path",
    [
        "supplier",
        "items.2",
        "items.-1",
        "items.first",
        "suppliers.0.nom",
        "record.items",
    ]
    + ["suppliers.0.name.0", "motive.0"],
)
@pytest.mark.parametrize(
    ("field", "value"), [("sources", (WORDS,)), ("absent", Absence.UNPARSED)]
)
def test_paths_that_lead_nowhere(field: str, value: object, path: str) -> None:
    """A path that names nothing is refused with the field that holds it."""
    with pytest.raises(ModelError) as caught:
        deliver(**{field: {path: value}})

    assert f"Delivery.{field} must name fields of the record, got {path!r}" == str(
        caught.value
    )


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"sources": None}, "sources must be a mapping, got None"),
        ({"sources": {"items": ()}}, "sources must hold at least 1"),
        ({"sources": {"items": (TEXT,)}}, "sources must be a tuple of Evidence"),
        ({"absent": {"motive": "undisclosed"}}, "absent must be Absence"),
    ],
)
def test_provenance_refused(fields: dict[str, Any], message: str) -> None:
    """Where there is an entry, there is evidence or a reason."""
    with pytest.raises(ModelError, match=f"Delivery.{message}"):
        deliver(**fields)


def test_verify() -> None:
    """Every source is looked up in the text; those that fail come with what is there."""
    record = deliver(id="d1", sources={"record": (WORDS,), "items.0": (WORDS, WRONG)})

    assert (Mismatch("d1", "items.0", WRONG, "deux"),) == record.verify(TEXT)
    assert () == deliver(sources={"record": (WORDS,)}).verify(TEXT)


def test_derived_id_is_pinned() -> None:
    """Ids are stable: stored ones still name the same facts in the next version."""
    assert "delivery-22a88b64f6131477" == Delivery().id


WORDING = [
    {"suppliers": (MOSCOW,)},
    {"sources": {"record": (WORDS,)}},
    {"absent": {"motive": Absence.UNDISCLOSED}},
    {"extra": {"new": "1"}},
]
FACTS = [
    {"suppliers": (MALI,)},
    {"suppliers": (), "recipients": (RUSSIA,)},
    {"suppliers": (ActorRef("Russie", role="médiateur"),)},
    {"items": ()},
    {"status": DeliveryStatus.ORDERED},
    {"date": PartialDate("2022-03-30")},
    {"terms": Terms.GIFT},
]


@pytest.mark.parametrize("fields", WORDING)
def test_ids_and_facts_ignore_wording(fields: dict[str, Any]) -> None:
    """The words, the sources and the silences of a record are no part of its facts."""
    assert deliver().id == deliver(**fields).id
    assert same_facts(deliver(), deliver(**fields))
    assert deliver() != deliver(**fields)


@pytest.mark.parametrize("fields", FACTS)
def test_ids_depend_on_facts(fields: dict[str, Any]) -> None:
    """Whatever else a record says, it has another id."""
    assert deliver().id != deliver(**fields).id
    assert not same_facts(deliver(), deliver(**fields))


def test_ids_of_kinds_differ() -> None:
    """An id begins with the kind of its record, and so tells kinds apart."""
    ids = [record.id for record in (Attack(), Agreement(), ORAL)]

    assert ["attack", "agreement", "statement"] == [i.rpartition("-")[0] for i in ids]
    assert not same_facts(Attack(), Agreement())


def test_dates_are_facts_without_their_words() -> None:
    """Two articles that word a day differently tell of one day."""
    plain = PartialDate("2022-03-30")
    worded = PartialDate("2022-03-30", text="mercredi 30 mars", anchor="2022-04-01")

    assert deliver(date=plain).id == deliver(date=worded).id
    assert same_facts(plain, worded)


@pytest.mark.parametrize(
    "change", [attrs.evolve, getattr(copy, "replace", attrs.evolve)]
)
def test_changed_copies_keep_the_id(change: Callable[..., Delivery]) -> None:
    """A correction of a record still is that record, in Python 3.13's words too."""
    changed = change(deliver(), status=DeliveryStatus.ORDERED)

    assert DeliveryStatus.ORDERED is changed.status
    assert deliver().id == changed.id
    assert deliver(status=DeliveryStatus.ORDERED).id == attrs.evolve(changed, id="").id


def test_given_ids_are_kept() -> None:
    """Whoever has an id for a record may give it."""
    assert "livraison-n°1" == deliver(id="livraison-n°1").id
    assert same_facts(deliver(), deliver(id="d1"))


PROGRAM = """
from tests.model.test_records import FACTS, WORDING, deliver
print(*(deliver(**fields).id for fields in [*FACTS, *WORDING]))
"""


def test_ids_do_not_depend_on_the_hash_seed() -> None:
    """Every process derives the same ids, so that they can be stored and shared."""
    here = " ".join(deliver(**fields).id for fields in [*FACTS, *WORDING])
    there = [
        subprocess.run(
            [sys.executable, "-c", PROGRAM],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(["", *sys.path])},
            capture_output=True,
            check=True,
            text=True,
        ).stdout.strip()
        for seed in ("1", "4242")
    ]

    assert [here, here] == there


def test_records_are_frozen() -> None:
    """Nothing can be changed or added in place."""
    record: Any = deliver()
    for name in ("status", "nouveau"):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(record, name, DeliveryStatus.ORDERED)
    assert not hasattr(record, "__dict__")
