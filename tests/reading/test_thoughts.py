# SPDX-License-Identifier: MIT
"""What is thought, doubted, rumoured or did not take place is told as no fact."""

import pytest

import sahelcoop as sc
from sahelcoop.model import Certainty, Report


def _count(report: Report) -> int:
    return len(report.deliveries) + len(report.attacks) + len(report.agreements)


@pytest.mark.parametrize(
    "text",
    [
        "Rien ne prouve que la Chine ait livré dix chars au Mali.",
        "Lomé doute que le Niger ait signé un accord avec l’Iran.",
        "L’idée que la Chine ait livré dix chars au Mali fait rire.",
        "Il est impensable que l’armée malienne ait tué six civils à Ber.",
        "Le maire craint que le JNIM n’ait attaqué Ber.",
        "Le ministre ne dit pas que la Chine ait livré dix chars au Mali.",
        "Le ministre n’a pas dit que la Chine avait livré dix chars au Mali.",
        "Le préfet écarte l’hypothèse d’une attaque du JNIM à Ber.",
        "Le risque d’une attaque du JNIM contre le camp de Ber reste élevé.",
        "Le maire exige que l’armée ait livré dix camions au Mali.",
    ],
)
def test_a_subjunctive_is_a_thought(text: str) -> None:
    """Nothing is told of what somebody doubts, fears or finds absurd."""
    assert 0 == _count(sc.parse(text))


@pytest.mark.parametrize(
    "text",
    [
        "Bien que la Chine ait livré dix chars au Mali, l’armée recule.",
        "Après que la Chine ait livré dix chars au Mali, l’armée a avancé.",
        "Le maire regrette que l’armée malienne ait tué six civils à Ber.",
        "C’est le plus gros don que la Chine ait livré au Mali : dix chars.",
        "La Chine a livré les dix chars que le Mali attend.",
    ],
)
def test_what_is_granted_or_regretted_is_a_fact(text: str) -> None:
    """The subjunctive follows these words too."""
    assert 1 == _count(sc.parse(text))


@pytest.mark.parametrize(
    "text",
    [
        "Des rumeurs selon lesquelles la Chine a livré dix chars au Mali circulent.",
        "Les accusations selon lesquelles l’armée malienne a tué six civils irritent.",
        "La mort de six soldats à Ber, annoncée par le JNIM, est démentie par l’armée.",
    ],
)
def test_what_is_rumoured_or_charged_is_alleged(text: str) -> None:
    """Selon lesquelles leads to what is only told."""
    report = sc.parse(text)

    events = (*report.deliveries, *report.attacks)
    assert [Certainty.ALLEGED] == [event.certainty for event in events]


@pytest.mark.parametrize(
    "text",
    [
        "L’assaut contre Diapaga, prévu pour mardi, n’a finalement pas eu lieu.",
        "L’attaque de Djibo, annoncée par le JNIM, ne s’est jamais produite.",
        "L’attaque de Djibo n’a jamais eu lieu.",
    ],
)
def test_what_did_not_take_place(text: str) -> None:
    """Also if the subject is parted from its verb by an aside."""
    assert () == sc.parse(text).attacks


def test_an_attack_that_is_not_denied() -> None:
    """A negation that is not of its taking place takes nothing from an attack."""
    text = "L’attaque de Djibo, qui a fait six morts, n’a pas été revendiquée."

    assert 1 == len(sc.parse(text).attacks)
