# SPDX-License-Identifier: MIT
"""How values show themselves: on one line, and in a notebook."""

import pytest

from sahelcoop.model import (
    Actor,
    ActorKind,
    ActorRef,
    Article,
    Delivery,
    DeliveryStatus,
    Evidence,
    Item,
    Name,
    PartialDate,
    Quantity,
)

WORDS = Evidence("a1", 0, 6, "Moscou")
RUSSIA = ActorRef("Russie")
NASTY = "<script>alert('&')</script>"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Delivery(), "Delivery()"),
        (Delivery(id="d1", sources={"record": (WORDS,)}), "Delivery()"),
        (Delivery(status=DeliveryStatus.ORDERED), "Delivery(status='ordered')"),
        (Delivery(suppliers=(RUSSIA,)), "Delivery(suppliers=(ActorRef('Russie'),))"),
        (
            Delivery(items=(Item("a"), Item("b"), Item("c"))),
            "Delivery(items=(Item('a'), Item('b'), Item('c')))",
        ),
        (
            Delivery(items=tuple(map(Item, "abcd"))),
            "Delivery(items=(Item('a'), Item('b'), Item('c'), …))",
        ),
        (Article("oui", title="Paix"), "Article('oui', title='Paix')"),
        (Article("a" * 61), f"Article('{'a' * 29}…{'a' * 29}')"),
        (Article("a" * 58), f"Article('{'a' * 58}')"),
        (Article("a\nb"), r"Article('a\nb')"),
        (PartialDate("2022", text="en 2022"), "PartialDate('2022', text='en 2022')"),
        (Quantity.at_least(2), "Quantity('at_least', low=2)"),
        (
            Actor(kind=ActorKind.STATE, names=(Name("Mali"),), country="ML"),
            "Actor(kind='state', names=(Name('Mali'),), country='ML')",
        ),
    ],
)
def test_repr(value: object, shown: str) -> None:
    """What differs from the defaults, in one short line; ids and sources left out."""
    assert shown == repr(value)


@pytest.mark.parametrize(
    ("value", "caption", "rows"),
    [
        (Delivery(), "Delivery", []),
        (
            Delivery(
                suppliers=(RUSSIA, ActorRef("Chine")), status=DeliveryStatus.ORDERED
            ),
            "Delivery",
            [("suppliers", "Russie · Chine"), ("status", "ordered")],
        ),
        (
            Article(NASTY),
            "Article",
            [("text", "&lt;script&gt;alert(&#x27;&amp;&#x27;)&lt;/script&gt;")],
        ),
        (
            Delivery(suppliers=(ActorRef('"A" & <b>'),)),
            "Delivery",
            [("suppliers", "&quot;A&quot; &amp; &lt;b&gt;")],
        ),
        (PartialDate("2022-03"), "PartialDate", [("edtf", "2022-03")]),
    ],
)
def test_html(
    value: Delivery | Article | PartialDate, caption: str, rows: list[tuple[str, str]]
) -> None:
    """A notebook shows the same fields as a table, every character escaped."""
    cells = "".join(f"<tr><th>{name}</th><td>{cell}</td></tr>" for name, cell in rows)

    assert f"<table><caption>{caption}</caption>{cells}</table>" == value._repr_html_()
