# SPDX-License-Identifier: MIT
"""Deals that are told by the way: by a meeting, a clause, a pronoun, a common force."""

import pytest

from sahelcoop.model.agreement import AgreementKind, AgreementStatus
from sahelcoop.reading import parse
from tests.reading.read import agreements, names

_Status = AgreementStatus


@pytest.mark.parametrize(
    ("text", "parties", "date"),
    [
        (
            (
                "Les ministres du Bénin, du Togo et du Ghana ont assisté lundi à la "
                "signature d’un accord de pêche."
            ),
            ["Bénin", "Togo", "Ghana"],
            "2022-06-13",
        ),
        (
            (
                "La visite du ministre béninois à Lomé s’est achevée lundi par la "
                "signature d’un accord de pêche."
            ),
            ["Bénin", "Togo"],
            "2022-06-13",
        ),
        (
            (
                "La rencontre entre les ministres du Bénin, du Togo et du Ghana s’est "
                "achevée par la signature de deux conventions."
            ),
            ["Bénin", "Togo", "Ghana"],
            None,
        ),
        (
            "Le séjour du ministre béninois à Lomé a débouché lundi sur un pacte.",
            ["Bénin", "Togo"],
            "2022-06-13",
        ),
        (
            (
                "Les deux ministres du Bénin et du Togo ont procédé, lundi dans la "
                "salle "
                "des fêtes, à la signature d’un accord de pêche."
            ),
            ["Bénin", "Togo"],
            "2022-06-13",
        ),
        (
            (
                "Le ministre béninois se trouvait lundi à Lomé, où un accord de "
                "pêche a "
                "été signé avec le Togo."
            ),
            ["Togo", "Bénin"],
            "2022-06-13",
        ),
        (
            (
                "Aux termes d’un accord de pêche conclu en mai, le Togo formera des "
                "marins béninois."
            ),
            ["Bénin", "Togo"],
            "2022-05",
        ),
        (
            "L’Union européenne aide le Togo, selon une convention signée lundi.",
            ["Union européenne", "Togo"],
            "2022-06-13",
        ),
        (
            (
                "Des marins togolais, béninois et ghanéens sont là, selon une "
                "convention "
                "signée lundi."
            ),
            [],
            None,
        ),
    ],
)
def test_told_by_the_clause(text: str, parties: list[str], date: str | None) -> None:
    """Those who meet, or whom a clause on a deal tells, have made it."""
    found = agreements(text)

    assert set(parties) == {name for each in found for name in names(each.parties)}
    assert [date] * len(found) == [each.date and each.date.edtf for each in found]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Le Bénin reste lié au Togo par un pacte révisé en 2011.", "2011"),
        ("Le Bénin demeure lié au Togo par un traité de pêche.", None),
        (
            (
                "Le Bénin est un pays de pêche. Le pays reste lié au Togo par un "
                "traité "
                "signé en 1995."
            ),
            "1995",
        ),
        ("Le traité, signé en 1974 entre le Bénin et le Togo, reste valable.", "1974"),
        ("Le traité du Bénin et du Togo, qui régit les ports, reste en vigueur.", None),
        ("Le Bénin et le Togo entretiennent une coopération avec méthode.", None),
    ],
)
def test_still_bound(text: str, date: str | None) -> None:
    """A deal that still binds is in force, from the day on which it was made."""
    (found,) = agreements(text)

    assert {"Bénin", "Togo"} == set(names(found.parties))
    assert _Status.IN_FORCE is found.status
    assert date == (found.date and found.date.edtf)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "La coopération entre le Bénin et le Togo, suspendue en mai, a repris.",
            _Status.IN_FORCE,
        ),
        ("Le Togo a ratifié le traité de pêche qui le lie au Bénin.", _Status.RATIFIED),
        (
            "Le Bénin et le Togo n’ont pas renouvelé leur accord, qui a expiré en mai.",
            _Status.EXPIRED,
        ),
        (
            "Le Bénin et le Togo sont liés depuis 2019 par un accord de pêche.",
            _Status.IN_FORCE,
        ),
    ],
)
def test_status(text: str, status: AgreementStatus) -> None:
    """A deal stands as the main verb tells, whatever a clause on it does."""
    (found,) = agreements(text)

    assert {"Bénin", "Togo"} == set(names(found.parties))
    assert status is found.status


def test_latest_of_a_verb() -> None:
    """What a verb tells of a deal goes before what a participle does."""
    (found,) = agreements(
        "Le Bénin et le Togo ont rétabli leurs relations diplomatiques, rompues en "
        "1972."
    )

    assert _Status.IN_FORCE is found.status
    assert AgreementKind.DIPLOMATIC_RELATIONS is found.kind


@pytest.mark.parametrize(
    "text",
    [
        "Avec le Togo, les discussions sont très avancées, dit le ministre béninois.",
        "Les pourparlers entre le Bénin et le Togo sont à un stade avancé.",
        "Les discussions entre le Bénin et le Togo sont en bonne voie.",
        "Les négociations entre le Bénin et le Togo piétinent.",
        "Le Bénin est en négociation avec le Togo pour un achat de riz.",
        "Le Bénin négocie l’achat de deux vedettes avec le Togo.",
        "« Nous négocions un accord avec le Togo », a dit le ministre béninois.",
        (
            "On parle du Togo. « Nous discutons d’un protocole de pêche », a dit "
            "le ministre béninois."
        ),
        (
            "Le général Ayawo Kodjo, ministre béninois de la Pêche, a parlé du Togo. "
            "« Nous discutons d’un protocole de pêche », a-t-il dit."
        ),
        (
            "Un accord-cadre sur la coopération douanière est en cours de finalisation "
            "entre le Bénin et le Togo."
        ),
    ],
)
def test_under_way(text: str) -> None:
    """Talks that go on, and what "we" discuss, are negotiated with who was told."""
    (found,) = agreements(text)

    assert {"Bénin", "Togo"} == set(names(found.parties))
    assert _Status.NEGOTIATING is found.status


@pytest.mark.parametrize(
    "text",
    [
        "Nous discutons d’un protocole, a dit un pêcheur. Le Togo attend.",
        "« Nous discutons d’un protocole de pêche », a dit le ministre béninois.",
        "L’adhésion du Togo à la Cédéao n’est pas exclue.",
        "L’accord de pêche entre le Togo et le Mali n’a pas encore été signé.",
        "Le Togo et le Mali ont convenu de se revoir.",
    ],
)
def test_no_deal(text: str) -> None:
    """Without another side, not signed or only thought of, there is no deal."""
    assert () == agreements(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Trois pays ont claqué la porte de la Cédéao : le Bénin en mars "
                "2021, le "
                "Togo et le Ghana le 4 mai 2021."
            ),
            [
                (["Bénin", "Cédéao"], "2021-03"),
                (["Togo", "Ghana", "Cédéao"], "2021-05-04"),
            ],
        ),
        (
            "Le Bénin (en mars 2021), puis le Togo (en mai 2021) ont quitté la Cédéao.",
            [(["Bénin", "Cédéao"], "2021-03"), (["Togo", "Cédéao"], "2021-05")],
        ),
        (
            "La Cédéao a suspendu le Bénin en mars 2021 et le Togo en mai 2021.",
            [(["Bénin", "Cédéao"], "2021-03"), (["Togo", "Cédéao"], "2021-05")],
        ),
        (
            (
                "Le Bénin a quitté la Cédéao ; pour sa fête, le Togo en mai 2021, "
                "le Ghana en juin 2021 avaient beaucoup dépensé."
            ),
            [(["Bénin", "Cédéao"], None)],
        ),
        (
            (
                "Le Bénin a signé un accord avec le Togo en mai 2021 et un autre avec "
                "le Mali en juin 2021."
            ),
            [(["Bénin", "Togo"], "2021-05"), (["Bénin", "Mali"], "2021-06")],
        ),
        (
            (
                "Le Bénin a conclu des pactes en mai 2021 avec le Togo et en juin 2021 "
                "avec le Mali."
            ),
            [(["Bénin", "Togo"], "2021-05"), (["Bénin", "Mali"], "2021-06")],
        ),
        (
            "Le Bénin a conclu des pactes avec le Togo et en juin 2021 avec le Mali.",
            [(["Bénin", "Mali"], "2021-06")],
        ),
        (
            "Après l’accord signé avec le Togo, le Bénin en signe un autre avec Alger.",
            [(["Togo", "Bénin"], None), (["Bénin", "Algérie"], None)],
        ),
    ],
)
def test_each_on_a_day(text: str, told: list[tuple[list[str], str | None]]) -> None:
    """Those who left or dealt each on a day of its own did so as often."""
    found = [(names(a.parties), a.date and a.date.edtf) for a in agreements(text)]

    assert told == found


@pytest.mark.parametrize(
    ("text", "parties", "status"),
    [
        (
            (
                "L’armée a pris le pouvoir au Togo. La Cédéao a suspendu ce pays de "
                "toutes "
                "ses instances."
            ),
            ["Togo", "Cédéao"],
            _Status.SUSPENDED,
        ),
        (
            "Le Togo a suspendu sa participation à la Force multinationale mixte.",
            ["Togo", "Force multinationale mixte"],
            _Status.SUSPENDED,
        ),
        (
            "Le Togo a quitté l’OIF. Le pays a signé un accord avec le Bénin.",
            ["Togo", "OIF", "Bénin", "Togo"],
            _Status.BROKEN,
        ),
    ],
)
def test_members(text: str, parties: list[str], status: AgreementStatus) -> None:
    """Members are suspended from what an organisation decides in, or stay away."""
    found = agreements(text)

    assert set(parties) == {name for each in found for name in names(each.parties)}
    assert status is found[0].status


def test_effective_since() -> None:
    """The day since which a withdrawal is effective is that of the end."""
    (found,) = agreements(
        "Le Bénin et le Togo ont depuis quitté la Cédéao (leur retrait est effectif "
        "depuis le 29 mai 2021)."
    )

    assert found.date is not None
    assert "2021-05-29" == found.date.edtf


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Le Bénin et le Togo ont inauguré lundi la Force multinationale mixte.",
            ["Bénin", "Togo"],
        ),
        (
            (
                "Le Bénin et le Togo s’entendent. Le lancement de la Force "
                "multinationale "
                "mixte a eu lieu lundi."
            ),
            ["Bénin", "Togo"],
        ),
        (
            "L’Initiative d’Accra, lancée en 2017 par le Bénin et le Togo, va bien.",
            ["Bénin", "Togo"],
        ),
        (
            "Le Bénin et le Togo ont mis sur pied une force de réaction commune.",
            ["Bénin", "Togo"],
        ),
        (
            "Les armées du Bénin, du Togo et du Ghana ont créé une force mixte.",
            ["Bénin", "Togo", "Ghana"],
        ),
        ("Le Bénin et le Togo se voient. Le lancement de Barkhane a déplu.", []),
    ],
)
def test_common_force(text: str, parties: list[str]) -> None:
    """States that launch a force of theirs, or those told before it, are its sides."""
    found = agreements(text)

    assert set(parties) == {name for each in found for name in names(each.parties)}


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Le Bénin et le Togo s’entendent. La charte de Zarou, signée en mai, va.",
            ["Bénin", "Togo"],
        ),
        ("Le Bénin va bien. La charte de Zarou, signée en mai, va.", []),
        (
            "Ce pacte suit celui signé entre le Bénin et le Togo.",
            ["Bénin", "Togo"],
        ),
        (
            "Le plus connu de ces accords est celui entre Peuls et Dogons.",
            ["Peuls", "Dogons"],
        ),
        (
            "Les Kountas et les Imghad ont conclu un accord de paix.",
            ["Les Kountas", "les Imghad"],
        ),
        (
            (
                "Un accord a été signé, pour la partie togolaise, par un ministre et,"
                " pour la partie béninoise, par un général."
            ),
            ["Togo", "Bénin"],
        ),
        (
            "Un accord a été signé par les deux ministres béninois et togolais.",
            ["Bénin", "Togo"],
        ),
        (
            "Ils sont là sur la base d’un accord du Bénin et du Togo.",
            ["Bénin", "Togo"],
        ),
        (
            "Les Togolais sont là grâce à un accord entre le Bénin et le Togo.",
            ["Bénin", "Togo"],
        ),
        ("L’accord entre le Bénin et le Togo déplaît.", ["Bénin", "Togo"]),
        ("Le Bénin bénéficie d’un accord de pêche avec le Togo.", ["Bénin", "Togo"]),
        ("Le Bénin a remis au Togo un projet d’accord.", ["Bénin", "Togo"]),
        (
            "Trente policiers togolais sont à Cotonou depuis l’accord de 2007.",
            ["Togo", "Bénin"],
        ),
        (
            "Une feuille de route a été signée entre le Bénin et le Togo.",
            ["Bénin", "Togo"],
        ),
        (
            "L’accord autorisant la venue de bateaux togolais à Cotonou a expiré.",
            ["Togo", "Bénin"],
        ),
        (
            (
                "Les députés togolais ont approuvé la création, avec le Bénin, d’un "
                "port, "
                "objet d’un protocole de mai."
            ),
            ["Bénin", "Togo"],
        ),
        ("Le Bénin et le Togo ont repris leur coopération.", ["Bénin", "Togo"]),
    ],
)
def test_whose(text: str, parties: list[str]) -> None:
    """A deal that celui, a name, a day or a paper tells is of those told with it."""
    found = agreements(text)

    assert set(parties) == {name for each in found for name in names(each.parties)}


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            (
                "Lomé, 13 juin 2022 (ATOP) – Le ministre de la Pêche et "
                "l’ambassadeur de "
                "Chine ont signé lundi une convention de don."
            ),
            ["Chine", "Togo"],
        ),
        (
            (
                "Lomé, 13 juin 2022 (ATOP) – Un accord entre notre pays et le Bénin "
                "a été "
                "signé lundi."
            ),
            ["Bénin", "Togo"],
        ),
        (
            (
                "Lomé, 13 juin 2022 (ATOP) – Le Bénin est voisin. Un accord a été "
                "signé "
                "lundi entre les deux pays."
            ),
            ["Togo", "Bénin"],
        ),
        (
            "Zarou, 13 juin 2022 (ATOP) – L’ambassadeur de Chine a signé un accord.",
            ["Chine"],
        ),
    ],
)
def test_own_land(text: str, parties: list[str]) -> None:
    """The land of the town that opens an article goes without saying."""
    found = agreements(text)

    assert set(parties) == {name for each in found for name in names(each.parties)}


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (
            "Le Bénin et le Togo ont signé un accord qui permettra le transit du riz.",
            "transit du riz",
        ),
        (
            "Le Bénin et le Togo ont signé un accord afin de surveiller le fleuve.",
            "surveiller le fleuve",
        ),
        (
            "Le Bénin et le Togo se sont accordés, selon la presse, à rouvrir un pont.",
            "rouvrir un pont",
        ),
        (
            (
                "Le Bénin et le Togo ont signé un pacte. Le texte signé par les "
                "ministres "
                "prévoit des rondes communes."
            ),
            "rondes communes",
        ),
        (
            (
                "Les députés togolais ont ratifié un accord avec le Bénin. Signé en "
                "mai, "
                "l’accord prévoit des rondes communes."
            ),
            "rondes communes",
        ),
    ],
)
def test_matter(text: str, subject: str) -> None:
    """What a deal allows, is for or provides is what it is about."""
    (found,) = agreements(text)

    assert subject == found.subject
    assert found.documents is None


def test_no_publication() -> None:
    """Without a day of publication a deal is told as well."""
    found = parse("Le Bénin et le Togo ont signé un pacte lundi.").agreements

    assert [None] == [each.date for each in found]
