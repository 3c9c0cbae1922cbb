# SPDX-License-Identifier: MIT
"""What records share: defaults, refusals, sources, absences."""

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
    Participant,
    Perpetrator,
    Place,
    Quantity,
    Record,
    SpeechAct,
    Statement,
    Target,
    Toll,
    UnnamedSource,
)

TEXT = "Moscou a livré deux Mi-171."
MALI, RUSSIA = ActorRef("Mali"), ActorRef("Russie")
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
    assert [0, 0, 0] == [*map(len, (record.sources, record.absent, record.extra))]
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
        "suppliers.0.name.0",
        "record.items",
        "motive.0",
    ],
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
    """Every source is looked up in the text; failures come with what stands there."""
    record = deliver(id="d1", sources={"record": (WORDS,), "items.0": (WORDS, WRONG)})

    assert (Mismatch("d1", "items.0", WRONG, "deux"),) == record.verify(TEXT)
    assert () == deliver(sources={"record": (WORDS,)}).verify(TEXT)


def test_records_are_frozen() -> None:
    """Nothing can be changed or added in place."""
    record: Any = deliver()
    for name in ("status", "nouveau"):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(record, name, DeliveryStatus.ORDERED)
    assert not hasattr(record, "__dict__")
