# SPDX-License-Identifier: MIT
"""Deals whose sides are told around them: in another sentence, by what they did."""

import pytest

from sahelcoop.model.agreement import AgreementKind as _Kind, AgreementStatus as _Status
from tests.reading.read import agreement, agreements, names

_MEMBER = _Kind.MEMBERSHIP


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Le Tchad et le Gabon ont décidé lundi de rétablir leurs {}.", "2022-06-13"),
        ("Le Tchad et le Gabon ont convenu mardi de normaliser leurs {}.", None),
        (
            "Le Tchad et le Gabon ont annoncé lundi la reprise de leurs {}.",
            "2022-06-13",
        ),
        (
            "Les {} entre le Tchad et le Gabon, gelées depuis mai, sont rétablies.",
            None,
        ),
    ],
)
def test_restored(told: str, day: str | None) -> None:
    """To decide or to announce that relations are restored restores them."""
    found = agreement(told.format("relations diplomatiques"))

    assert found.status is _Status.IN_FORCE
    assert {"Tchad", "Gabon"} == set(names(found.parties))
    assert day in {None, found.date and found.date.edtf}


@pytest.mark.parametrize(
    ("text", "status", "sides"),
    [
        (
            "Le Gabon a été réintégré mardi au sein de l’Union africaine.",
            _Status.IN_FORCE,
            {"Gabon", "Union africaine"},
        ),
        (
            "L’Union africaine a levé mardi ses sanctions et réintégré le Gabon.",
            _Status.IN_FORCE,
            {"Gabon", "Union africaine"},
        ),
        (
            "L’Union africaine a décidé mardi la levée de la suspension du Gabon.",
            _Status.IN_FORCE,
            {"Gabon", "Union africaine"},
        ),
        (
            (
                "Réunis à Accra, ils ont suspendu mardi le Gabon des organes "
                "de décision "
                "de la Cédéao."
            ),
            _Status.SUSPENDED,
            {"Gabon", "Cédéao"},
        ),
        (
            "Le G5 Sahel se vide. Le Mali en est sorti en mai.",
            _Status.BROKEN,
            {"Mali", "G5 Sahel"},
        ),
        (
            "L’Union européenne regarde le G5 Sahel. Le Mali s’en est retiré en mai.",
            _Status.BROKEN,
            {"Mali", "G5 Sahel"},
        ),
        (
            "Les envoyés de la Cédéao sont partis. Le Mali l’a quittée lundi.",
            _Status.BROKEN,
            {"Mali", "Cédéao"},
        ),
        (
            "Le Mali et le Niger ont dit adieu lundi au Statut de Rome.",
            _Status.BROKEN,
            {"Mali", "Niger", "CPI"},
        ),
        (
            "Le Gabon a déposé lundi ses instruments d’adhésion à la CEN-SAD.",
            _Status.IN_FORCE,
            {"Gabon", "CEN-SAD"},
        ),
    ],
)
def test_membership(text: str, status: _Status, sides: set[str]) -> None:
    """States go out of organisations and come back, also of those told before."""
    found = agreement(text)

    assert (_MEMBER, status) == (found.kind, found.status)
    assert sides == set(names(found.parties))


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "La force mixte du Mali et du Niger est là. Elle a été lancée lundi.",
            {"Mali", "Niger"},
        ),
        (
            (
                "Le Mali et le Niger se parlent. Leur force commune est là : "
                "elle a été "
                "lancée lundi."
            ),
            {"Mali", "Niger"},
        ),
        (
            "La force conjointe de l’AES est prête. Elle a été lancée lundi à Gao.",
            {"AES"},
        ),
        (
            (
                "La force conjointe est prête. Elle a été lancée lundi par "
                "le Mali et le "
                "Niger."
            ),
            {"Mali", "Niger"},
        ),
        (
            (
                "Le Togo et le Ghana se parlent. La force mixte est prête. Elle a été "
                "lancée lundi."
            ),
            {"Togo", "Ghana"},
        ),
        ("La force conjointe est prête. Elle a été lancée lundi.", set[str]()),
        (
            (
                "On suit l’Initiative d’Accra. Fondée en mai par le Bénin et le Ghana, "
                "elle a un toit."
            ),
            {"Bénin", "Ghana"},
        ),
        ("On suit l’affaire. Fondée en mai par le Bénin, elle tient.", set[str]()),
        (
            (
                "La force conjointe a mené une opération. Elle a été lancée "
                "lundi par le "
                "Mali et le Niger."
            ),
            set[str](),
        ),
    ],
)
def test_launched_it(text: str, sides: set[str]) -> None:
    """A pronoun takes up a common force or an organisation, and nothing else."""
    told = [set(names(found.parties)) for found in agreements(text)]

    assert told == ([sides] if sides else [])


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            (
                "Un ministre turc a été reçu lundi à N’Djamena. Un accord de "
                "défense a été "
                "signé à cette occasion."
            ),
            {"Turquie", "Tchad"},
        ),
        (
            (
                "Le Premier ministre togolais a été reçu lundi à Moscou. Les "
                "deux parties "
                "ont signé un accord de pêche."
            ),
            {"Togo", "Russie"},
        ),
        (
            (
                "Les ministres du Bénin et du Ghana se sont vus lundi. Ils "
                "ont signé un "
                "accord de pêche."
            ),
            {"Bénin", "Ghana"},
        ),
        (
            (
                "Alger proteste ; Bamako rappelle son ambassadeur et dénonce "
                "l’accord de "
                "pêche avec le Ghana."
            ),
            {"Mali", "Ghana"},
        ),
        (
            "Toute coopération militaire avec le Gabon cesse, a annoncé lundi l’UE.",
            {"Gabon", "Union européenne"},
        ),
        (
            (
                "L’Union européenne proteste. Le Niger a abrogé lundi "
                "l’accord relatif à "
                "l’EUCAP Sahel."
            ),
            {"Niger", "Union européenne"},
        ),
        (
            "L’armée et les rebelles du FACT ont signé une trêve, selon le Qatar.",
            {"Tchad", "FACT"},
        ),
        (
            "Le Mali vote. Une trêve a été signée par le gouvernement et les rebelles.",
            {"Mali", "rebelles"},
        ),
        (
            "Le contrat, d’un montant secret, a été attribué à Airbus par le Gabon.",
            {"Airbus", "Gabon"},
        ),
        ("Airbus a remporté lundi un marché de défense au Gabon.", {"Airbus", "Gabon"}),
        (
            (
                "Le groupe zambien Zokou est là. Le Gabon a conclu un contrat avec le "
                "groupe zambien Zokou."
            ),
            {"Gabon", "Zokou"},
        ),
        (
            "Airbus est là. Au Mali, rien ne va. Le Gabon a signé un contrat-cadre.",
            {"Gabon", "Airbus"},
        ),
        (
            "Les chefs d’État de l’AES ont signé lundi à Niamey un traité.",
            {"AES"},
        ),
        (
            "Le Tchad et les factions rebelles signataires ont paraphé une trêve.",
            {"Tchad", "factions rebelles signataires"},
        ),
    ],
)
def test_sides(text: str, sides: set[str]) -> None:
    """Sides are told by who was where, who announces, and whose deal it must be."""
    (found,) = agreements(text)

    assert sides == set(names(found.parties))
