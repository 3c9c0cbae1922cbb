# SPDX-License-Identifier: MIT
"""Quotations: every kind of mark, nested, mixed, unclosed, over paragraphs."""

import pytest

from sahelcoop.text import Quotation, read_document

Shown = list[tuple[int, str, str]]


def flags(quotation: Quotation) -> str:
    """Return "open" and "goes on" for the flags of a quotation."""
    told = [] if quotation.closed else ["open"]
    return " ".join([*told, *(["goes on"] if quotation.continues else [])])


def shown(text: str) -> Shown:
    """Return level, inside and flags of each quotation of *text*."""
    return [
        (q.level, text[q.inner_start : q.inner_end], flags(q))
        for q in read_document(text).quotations
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il dit « oui ».", [(1, "oui", "")]),
        ("Il dit «oui» et “non”.", [(1, "oui", ""), (1, "non", "")]),
        ('Il dit "oui" et "non".', [(1, "oui", ""), (1, "non", "")]),
        ('Il dit " oui " et rit.', [(1, "oui", "")]),
        ("Il dit „oui“ et „non”.", [(1, "oui", ""), (1, "non", "")]),
        ("Il dit ‹ oui › et “non“.", [(1, "oui", ""), (1, "non", "")]),
        ("Les ”formateurs” russes.", [(1, "formateurs", "")]),
        ("Les 'formateurs' russes.", [(1, "formateurs", "")]),
        ("Il dit qu’ »ils ont fui » hier.", [(1, "ils ont fui", "")]),
        ("Il parle d’»échec » et de « paix ».", [(1, "échec", ""), (1, "paix", "")]),
        ("Il dit « qu’ »hier on a fui » ici.", [(1, "qu’", "")]),
        ("Il dit qu’ »ils ont fui.", []),
        ("Les ’’formateurs’’ russes.", [(1, "formateurs", "")]),
        ("« L''armée ''tient'' », dit-il.",
         [(1, "L''armée ''tient''", ""), (2, "tient", "")]),
        ("‘’ Tenons. Partez ’’, dit-il.", [(1, "Tenons. Partez", "")]),
        ("Il dit <<oui>> et << non >>.", [(1, "oui", ""), (1, "non", "")]),
        ("Les ‘amis de l’ armée’ russes.", [(1, "amis de l’ armée", "")]),
        ("L'armée 'russe n'a rien dit.", []),
        ("L'armée des '90 et l' air.", []),
        ("« Il dit “non”. »", [(1, "Il dit “non”.", ""), (2, "non", "")]),
        ("« A « B » C »", [(1, "A « B » C", ""), (2, "B", "")]),
        ('Il "dit "oui" hier" soir.', [(1, 'dit "oui" hier', ""), (2, "oui", "")]),
        ('« mixte” et “mixte".', [(1, "mixte", "")] * 2),
        ('Un "mixte”.', [(1, "mixte", "")]),
        ("« mixte » mot” fin.", [(1, "mixte", "")]),
        ("« deux ” trois » fin.", [(1, "deux ” trois", "")]),
        ("« deux “ trois » fin.", [(1, "deux “ trois", ""), (2, "trois", "open")]),
        ("« vide ' trois » 'a fin.", [(1, "vide ' trois", "")]),
        ("Un „a « b” fin.", [(1, "a « b", ""), (2, "b", "open")]),
        ("« 'a b » fin'.", [(1, "'a b", "")]),
        ("« » et « ».", [(1, "", ""), (1, "", "")]),
        ("Il dit « oui.\n\nPuis rien.", [(1, "oui.", "open")]),
        ('Fin ». Et 5" encore” là› .', []),
        ('mot"mot"mot.', [(1, "mot", "")]),
        ("« A.\n\n« B. »", [(1, "A.", "open"), (1, "B.", "goes on")]),
        ("« A.\n\n» B. »", [(1, "A.", "open"), (1, "B.", "goes on")]),
        ("« A.\n\nB », dit-il « C ».",
         [(1, "A.", "open"), (1, "B", "goes on"), (1, "C", "")]),
        ('"A.\n\nB", dit-il.', [(1, "A.", "open"), (1, "B", "goes on")]),
        ("« A.\n\nB.\n\nC » fin.", [(1, "A.", "open")]),
        ("“A.\n\nB » fin.", [(1, "A.", "open")]),
        ("« A.\n\n» fin.", [(1, "A.", "open"), (1, "", "goes on")]),
    ],
)  # fmt: skip
def test_pairs(text: str, expected: Shown) -> None:
    """Marks pair by kind; what has no partner neither loses nor swallows text."""
    assert expected == shown(text)


def test_an_open_title_does_not_reach_the_text() -> None:
    """A quotation left open in the title does not go on in the first paragraph."""
    assert [(1, "Bamako", "open")] == shown("L'appel « Bamako\n\nLe texte » suit.")


def test_the_span_holds_the_marks() -> None:
    """Start and end take in the marks and the blanks beside them."""
    text = "Il dit « oui »."
    quotation = read_document(text).quotations[0]

    assert "« oui »" == quotation.slice(text)


def test_answers_of_an_interview_are_quotations() -> None:
    """What somebody answers under his name stands as if between marks."""
    text = (
        "Nuit : Où est-il ?\n\nIssa Zan : Il est « là » ce soir.\n\nIl dort.\n\n"
        "Nuit : Seul ?\n\nIssa Zan : Seul.\n\nFin du jeu."
    )

    assert [
        (1, "Il est « là » ce soir.", "open"),
        (2, "là", ""),
        (1, "Il dort.", "goes on"),
        (1, "Seul.", ""),
    ] == shown(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bilan : dix morts.\n\nBilan : dix blessés.",
        "Nuit : Où est-il ?\n\nIssa Zan : Ici.",
        "Nuit : Où est-il ?\n\nNuit : Seul ?",
    ],
)
def test_labels_alone_make_no_interview(text: str) -> None:
    """Somebody must ask more than once, and somebody else answer."""
    assert [] == shown(text)
