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
        "Le Bénin et le Togo planchent, depuis un mois, sur l’ouverture d’un port.",
        "Le Bénin et le Togo planchent sur un accord de pêche.",
        "Le Bénin et le Togo négocient toujours la reprise de la pêche.",
        "Le Bénin et le Togo travaillent à un accord de pêche.",
        "Le Bénin et le Togo sont en pourparlers en vue d’un accord de pêche.",
        "Le Bénin et le Togo ont entamé la renégociation de leur accord de pêche.",
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


@pytest.mark.parametrize(
    "text",
    [
        "Le Togo a tourné lundi la page de l’accord de pêche avec le Mali.",
        "Le Togo a tiré un trait sur son accord de pêche avec le Mali.",
        "Le Togo a enterré lundi son accord de pêche avec le Mali.",
        "L’accord de pêche entre le Togo et le Mali a vécu.",
        "L’accord de pêche entre le Togo et le Mali n’existe plus.",
    ],
)
def test_ways_to_end(text: str) -> None:
    """Set phrases tell that a deal is over."""
    (found,) = agreements(text)

    assert {"Togo", "Mali"} == set(names(found.parties))
    assert found.status in {_Status.DENOUNCED, _Status.EXPIRED}


@pytest.mark.parametrize(
    "text",
    [
        "Le Togo a tourné la page de ce mois avec le Mali.",
        "Le vieux qui a vu l’accord a vécu au Mali et au Togo.",
        "L’accord de pêche entre le Togo et le Mali n’existe pas.",
    ],
)
def test_no_ways_to_end(text: str) -> None:
    """What only looks like such a phrase ends none."""
    assert all(
        found.status not in {_Status.DENOUNCED, _Status.EXPIRED}
        for found in agreements(text)
    )


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (
            (
                "Le Togo a dénoncé le traité de 2014, le contrat de 2015 sur les ports "
                "et le protocole de 2020 avec le Mali."
            ),
            3,
        ),
        (
            (
                "Le traité de 2014 et le protocole de 2020 entre le Togo et le Mali "
                "ont été dénoncés."
            ),
            2,
        ),
    ],
)
def test_lists_that_are_ended(text: str, count: int) -> None:
    """Each of the deals that are ended in one act is one."""
    assert count == len(agreements(text))


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Le Togo a tourné le dos à la CEDEAO.", _Status.BROKEN),
        ("Le Ghana a quitté la CEDEAO, que le Togo avait désertée.", _Status.BROKEN),
        ("Le Togo a fait son entrée dans la CEDEAO.", _Status.IN_FORCE),
        ("La CEDEAO a levé la suspension du Togo.", _Status.IN_FORCE),
        ("La CEDEAO a décidé lundi de lever la suspension du Togo.", _Status.IN_FORCE),
        ("La suspension du Togo a été levée par la CEDEAO.", _Status.IN_FORCE),
        ("Le Togo est devenu lundi membre de la CEDEAO.", _Status.IN_FORCE),
        (
            "Le Togo a gelé sa participation aux travaux de la CEDEAO.",
            _Status.SUSPENDED,
        ),
    ],
)
def test_ways_to_join_or_leave(text: str, status: AgreementStatus) -> None:
    """Who joins, leaves or pauses is told in many ways."""
    told = {name: one for one in agreements(text) for name in names(one.parties)}

    assert status is told["Togo"].status


def test_founded_first() -> None:
    """The participle that tells the founding may open the sentence."""
    (found,) = agreements("Fondée par le Togo et le Mali, l’UEMOA a une monnaie.")

    assert {"Togo", "Mali"} <= set(names(found.parties))


def test_amended() -> None:
    """A deal that amends another one is signed with the sides of that."""
    (found,) = agreements(
        "La signature d’un avenant à l’accord de pêche entre le Togo et le Mali a eu "
        "lieu lundi."
    )

    assert {"Togo", "Mali"} == set(names(found.parties))
    assert _Status.SIGNED is found.status


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Des notables ont négocié avec les rebelles la levée du blocus.", 1),
        ("Des notables ont négocié avec le marchand la levée du blocus.", 0),
    ],
)
def test_bargains_of_the_village(text: str, count: int) -> None:
    """People who have bargained with fighters negotiate."""
    found = agreements(text)

    assert [_Status.NEGOTIATING] * count == [one.status for one in found]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Le Togo et le Mali se sont liés lundi par un pacte.", _Status.SIGNED),
        (
            "Lomé et Bamako ont échangé les instruments de ratification d’un traité.",
            _Status.RATIFIED,
        ),
        ("Le Togo a mis en sommeil son pacte avec le Mali.", _Status.SUSPENDED),
        ("Le pacte entre Lomé et Bamako est mis entre parenthèses.", _Status.SUSPENDED),
        ("Le Togo a fait la paix avec le Mali.", _Status.SIGNED),
        ("Un compromis a été trouvé entre le Togo et le Mali.", _Status.SIGNED),
        ("Le Togo et le Mali ont adopté une feuille de route.", _Status.RATIFIED),
    ],
)
def test_turns_of_two_states(text: str, status: AgreementStatus) -> None:
    """Set phrases tell how far a deal of two states has come."""
    (found,) = agreements(text)

    assert {"Togo", "Mali"} == set(names(found.parties))
    assert status is found.status


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Les Dogons et les Peuls de Koro ont fait la paix.", 1),
        ("Les Dogons et les Peuls ont enterré la hache de guerre.", 1),
        ("Les Dogons et les Peuls se sont réconciliés.", 1),
        ("Les Dogons et les Peuls n’ont pas fait la paix.", 0),
        ("Les Dogons et les Peuls ont fait la fête.", 0),
    ],
)
def test_peace_without_a_deal(text: str, count: int) -> None:
    """Peace that is made needs no word for a deal."""
    found = agreements(text)

    assert [AgreementKind.PEACE] * count == [one.kind for one in found]


@pytest.mark.parametrize(
    "left", ["dont le Togo a claqué la porte", "que Lomé a quittée"]
)
def test_what_is_left_leaves_nothing(left: str) -> None:
    """Of an organisation and who has left it, the latter has moved."""
    (deal,) = agreements(f"La Cédéao, {left} en mai, enquête.")

    assert ["Togo"] == names(deal.by)
