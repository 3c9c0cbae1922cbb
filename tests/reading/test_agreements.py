# SPDX-License-Identifier: MIT
"""Who agreed with whom, on what, and how it stands."""

import pytest

from sahelcoop.model import Certainty
from sahelcoop.model.agreement import Agreement, AgreementKind, AgreementStatus
from sahelcoop.reading import parse
from tests.reading.read import agreements, names, words

_Kind, _Status = AgreementKind, AgreementStatus


def agreement(text: str) -> Agreement:
    """Give the one agreement of *text*."""
    (found,) = agreements(text)
    return found


@pytest.mark.parametrize(
    ("text", "parties", "kind", "status"),
    [
        (
            "Le Bénin a signé un traité avec le Maroc.",
            ["Bénin", "Maroc"],
            _Kind.TREATY,
            _Status.SIGNED,
        ),
        (
            "Le Bénin et le Maroc ont conclu un pacte.",
            ["Bénin", "Maroc"],
            _Kind.DEFENCE_PACT,
            _Status.SIGNED,
        ),
        (
            "Le Bénin et trois autres pays ont signé un mémorandum.",
            ["Bénin", "trois autres pays"],
            _Kind.MEMORANDUM,
            _Status.SIGNED,
        ),
        (
            "La coopération militaire entre le Bénin et le Maroc avance.",
            ["Bénin", "Maroc"],
            _Kind.MILITARY_COOPERATION,
            _Status.IN_FORCE,
        ),
        (
            "La coopération entre le Bénin et le Maroc avance.",
            ["Bénin", "Maroc"],
            _Kind.PARTNERSHIP,
            _Status.IN_FORCE,
        ),
        (
            "Le Bénin a rompu ses relations diplomatiques avec le Maroc.",
            ["Bénin", "Maroc"],
            _Kind.DIPLOMATIC_RELATIONS,
            None,
        ),
        (
            "Le Bénin dénonce son accord de défense avec le Maroc.",
            ["Bénin", "Maroc"],
            _Kind.DEFENCE_PACT,
            None,
        ),
        (
            "Le Bénin a suspendu son accord de pêche avec le Maroc.",
            ["Bénin", "Maroc"],
            _Kind.OTHER,
            _Status.SUSPENDED,
        ),
        (
            "Le Bénin a entamé des négociations avec le Maroc.",
            ["Bénin", "Maroc"],
            _Kind.OTHER,
            _Status.NEGOTIATING,
        ),
        (
            "Le Bénin a quitté la Cédéao.",
            ["Bénin", "Cédéao"],
            _Kind.MEMBERSHIP,
            None,
        ),
        (
            "Le Bénin et le Maroc ont lancé un consortium.",
            ["Bénin", "Maroc"],
            _Kind.CONSORTIUM,
            _Status.IN_FORCE,
        ),
        (
            "Le Bénin a signé un contrat avec le Maroc.",
            ["Bénin", "Maroc"],
            _Kind.CONTRACT,
            _Status.SIGNED,
        ),
    ],
)
def test_deals(
    text: str, parties: list[str], kind: AgreementKind, status: AgreementStatus | None
) -> None:
    """Each way of telling a deal gives its parties, its kind and how it stands."""
    found = agreement(text)
    ended = {_Status.DENOUNCED, _Status.BROKEN, _Status.EXPIRED}

    assert (parties, kind) == (names(found.parties), found.kind)
    assert found.status in ended if status is None else status is found.status


def test_every_field_has_its_words() -> None:
    """What was read, and the words behind it."""
    found = agreement("Le Bénin a signé deux accords avec le Maroc le 3 mai.")

    assert ["Bénin", "Maroc"] == words(found, "parties")
    assert ["a signé"] == words(found, "status")
    assert found.documents is not None
    assert (2, ["deux"]) == (found.documents.best, words(found, "documents"))
    assert found.date is not None
    assert ("2022-05-03", ["le 3 mai"]) == (found.date.edtf, words(found, "date"))


@pytest.mark.parametrize(
    ("text", "parties", "behind"),
    [
        (
            "Le Bénin a signé un contrat d’armement marocain.",
            ["Bénin", "Maroc"],
            ["Bénin", "marocain"],
        ),
        ("Le Bénin a signé un contrat béninois.", ["Bénin"], ["Bénin"]),
        ("Le Bénin a signé un contrat fidjien.", ["Bénin"], ["Bénin"]),
    ],
)
def test_the_other_side(text: str, parties: list[str], behind: list[str]) -> None:
    """The other side may be a demonym after the deal, but another one."""
    found = agreement(text)

    assert (parties, behind) == (names(found.parties), words(found, "parties"))


def test_a_named_deal_needs_no_party() -> None:
    """A deal with a name of its own is one even when nobody is named."""
    found = agreement("Depuis l’expiration de l’accord de Zarou, tout va mal.")

    assert ("accord de Zarou", ["accord de Zarou"]) == (
        found.name,
        words(found, "name"),
    )
    assert AgreementStatus.EXPIRED is found.status


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Les ministres se voient. Le Bénin et le Maroc viennent de "
                "parapher un accord."
            ),
            "Bénin, Maroc: other signed",
        ),
        (
            "Le Bénin a signé avec le Maroc une feuille de route.",
            "Bénin, Maroc: other signed",
        ),
        (
            "Le Bénin et le Maroc sont parvenus à un accord sur la pêche.",
            "Bénin, Maroc: other signed",
        ),
        (
            "Le Bénin et le Maroc se sont mis d’accord sur le tracé.",
            "Bénin, Maroc: other signed",
        ),
        (
            "Un traité a été signé par le Bénin et par le Maroc.",
            "Bénin, Maroc: treaty signed",
        ),
        (
            "Un accord de paix a été signé entre le Bénin et des rebelles.",
            "Bénin, rebelles: peace signed",
        ),
        (
            (
                "Signé en mai entre Porto-Novo et Rabat, le traité a été "
                "dénoncé par le Bénin."
            ),
            "Bénin, Maroc: treaty denounced",
        ),
        (
            "Le contrat conclu entre le Bénin et Baykar a expiré.",
            "Bénin, Baykar: contract expired",
        ),
        (
            "Le traité entre le Bénin et le Maroc est entré en vigueur.",
            "Bénin, Maroc: treaty in_force",
        ),
        (
            "Le traité avec le Maroc, en vigueur depuis mai, plaît au Bénin.",
            "Maroc, Bénin: treaty in_force",
        ),
        (
            "Un accord de pêche lie le Bénin au Maroc.",
            "Bénin, Maroc: other in_force",
        ),
        (
            "Le Bénin et le Maroc sont liés par un accord de pêche.",
            "Bénin, Maroc: other in_force",
        ),
        (
            "Le Bénin a annoncé la dénonciation de son accord militaire avec le Maroc.",
            "Bénin, Maroc: military_cooperation denounced",
        ),
        (
            "La décision du Bénin de rompre ses relations avec le Maroc surprend.",
            "Bénin, Maroc: diplomatic_relations broken",
        ),
        (
            "La suspension de la coopération militaire avec le Maroc choque au Bénin.",
            "Maroc, Bénin: military_cooperation suspended",
        ),
        (
            "La signature d’un accord militaire bénino-marocain a eu lieu lundi.",
            "Bénin, Maroc: military_cooperation signed",
        ),
        (
            "La signature d’un accord militaire franco-marocain a eu lieu lundi.",
            "France, Maroc: military_cooperation signed",
        ),
        (
            "Des négociations ont été engagées entre le Bénin et le Maroc.",
            "Bénin, Maroc: other negotiating",
        ),
        (
            "Le Bénin négocie avec Baykar un contrat pour l’achat de drones.",
            "Bénin, Baykar: contract negotiating",
        ),
        (
            "Le Bénin et le Maroc vont signer un partenariat.",
            "Bénin, Maroc: partnership announced",
        ),
        (
            "Le Bénin et le Maroc ont promis de signer un partenariat.",
            "Bénin, Maroc: partnership announced",
        ),
        (
            "Le Bénin s’est retiré « de toutes les instances de la Cédéao ».",
            "Bénin, Cédéao: membership broken",
        ),
        (
            "La Cédéao dort. Le Bénin a claqué la porte de l’organisation.",
            "Bénin, Cédéao: membership broken",
        ),
        (
            "Le retrait du Bénin et du Togo de la Cédéao surprend.",
            "Bénin, Togo, Cédéao: membership broken",
        ),
        (
            "L’adhésion du Bénin à la Cédéao surprend.",
            "Bénin, Cédéao: membership in_force",
        ),
        (
            "Le Bénin et le Togo ont créé une force conjointe.",
            "Bénin, Togo: military_cooperation in_force",
        ),
        (
            "Le Bénin et le Togo ont rétabli leurs relations diplomatiques.",
            "Bénin, Togo: diplomatic_relations in_force",
        ),
        (
            "Une ONG a accusé le Bénin d’avoir conclu un accord avec le Maroc.",
            "Bénin, Maroc: other signed?",
        ),
        (
            "Des accords auraient été signés entre le Bénin et le Maroc.",
            "Bénin, Maroc: other signed?",
        ),
        (
            "Le Bénin n’a signé que lundi l’accord avec le Maroc.",
            "Bénin, Maroc: other signed",
        ),
        (
            "Les militaires au pouvoir au Bénin ont dénoncé le pacte avec le Maroc.",
            "Bénin, Maroc: defence_pact denounced",
        ),
        (
            "Le régime militaire de Cotonou a rompu le pacte avec le Maroc.",
            "Bénin, Maroc: defence_pact broken",
        ),
        (
            "Un pacte a été signé en mai entre le Maroc et le régime de Cotonou.",
            "Maroc, Bénin: defence_pact signed",
        ),
        (
            "Le Bénin a mis fin à un accord de pêche avec le Maroc.",
            "Bénin, Maroc: other denounced",
        ),
        (
            "Le parlement béninois a donné son aval à l’accord avec le Maroc.",
            "Bénin, Maroc: other ratified",
        ),
        (
            "Le MNLA et le HCUA ont annoncé quitter le CSP.",
            "MNLA, HCUA, CSP: membership broken",
        ),
        (
            "Sous l’égide du Togo, le MNLA et le HCUA ont signé une trêve.",
            "MNLA, HCUA: peace signed",
        ),
        (
            "Le Bénin et la société Baykar ont signé un contrat.",
            "Bénin, Baykar: contract signed",
        ),
        (
            "Les relations diplomatiques entre le Bénin et le Maroc ont été rompues.",
            "Bénin, Maroc: diplomatic_relations broken",
        ),
        (
            "Le Bénin et le Maroc ont convenu de la signature d’un accord.",
            "Bénin, Maroc: other announced",
        ),
        (
            "Le Bénin a ouvert des négociations avec le Maroc en vue d’un pacte.",
            "Bénin, Maroc: defence_pact negotiating",
        ),
        (
            "Le Bénin a signé avec le Maroc une convention sur l’accueil de Barkhane.",
            "Bénin, Maroc: military_cooperation signed",
        ),
        (
            (
                "Le Bénin a signé un document avec le Maroc. Les deux pays ont signé "
                "un mémorandum."
            ),
            "Bénin, Maroc: memorandum signed",
        ),
    ],
)
def test_families(text: str, told: str) -> None:
    """One deal is told by verbs, participles and nouns in many ways."""
    found = agreement(text)
    doubt = "?" if found.certainty is Certainty.ALLEGED else ""
    who = ", ".join(names(found.parties))

    assert told == f"{who}: {found.kind.value} {found.status.value}{doubt}"


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Le Bénin et le Togo sont voisins. Les deux pays ont signé un accord.",
            ["Bénin", "Togo"],
        ),
        ("Les deux pays ont signé un accord. Le Bénin se tait.", []),
        (
            "Les deux pays, dont le Bénin et le Togo, ont signé un accord.",
            ["Bénin", "Togo"],
        ),
        ("Les pays ont signé un accord.", []),
        ("Patrice Talon a signé un accord avec le Maroc.", ["Bénin", "Maroc"]),
        ("La joie et le Bénin ont signé un accord avec le Maroc.", ["Bénin", "Maroc"]),
        (
            "Le Bénin s’est retiré « de toutes les instances de la Cédéao ».",
            ["Bénin", "Cédéao"],
        ),
        (
            (
                "Le ministre béninois et le président-directeur général "
                "de la société Baykar ont signé un accord."
            ),
            ["Bénin", "Baykar"],
        ),
        (
            (
                "Le Togo dort. Le Bénin aime la France. Il a signé un accord "
                "avec le Maroc."
            ),
            ["Bénin", "Maroc"],
        ),
        (
            (
                "Le Togo dort. Le Bénin aime la France. Elle a signé un "
                "accord avec le Maroc."
            ),
            ["France", "Maroc"],
        ),
        (
            "Le Togo dort. Le Bénin et le Niger rient. Ils ont signé un traité.",
            ["Bénin", "Niger"],
        ),
        ("Ils ont signé un traité.", []),
        ("Elle a signé un traité.", []),
        (
            (
                "Le ministre béninois de la Défense et son homologue "
                "marocain ont signé un traité."
            ),
            ["Bénin", "Maroc"],
        ),
        (
            (
                "Le ministre béninois, et le directeur de la société Baykar "
                "ont signé un accord."
            ),
            ["Bénin", "Baykar"],
        ),
        (
            "Le Bénin (et lui seul), voisin du Togo, a signé un accord avec le Maroc.",
            ["Bénin", "Maroc"],
        ),
        (
            "Le Bénin dort. Les généraux ont dénoncé l’accord avec la France.",
            ["France", "Bénin"],
        ),
        (
            "Le Bénin a annoncé avoir signé un accord avec le Maroc.",
            ["Bénin", "Maroc"],
        ),
        (
            "Washington et Cotonou se parlent. Le traité américain a été dénoncé.",
            ["États-Unis", "Bénin"],
        ),
        (
            "Cotonou se tait. Baykar vend. Le Bénin a signé un contrat de drones.",
            ["Bénin", "Baykar"],
        ),
        (
            "L’accord de paix d’Alger, signé par le gouvernement béninois, tient.",
            ["gouvernement béninois"],
        ),
        (
            "Les conventions d’Areva avec le Bénin ont expiré.",
            ["Areva", "Bénin"],
        ),
        (
            "Le Bénin, le Togo et le Niger dînent. Lomé a créé une force conjointe.",
            ["Togo", "Bénin", "Niger"],
        ),
        (
            "Le ministre béninois a annoncé la création d’une force conjointe.",
            [],
        ),
        (
            "Le Bénin et le Togo sont voisins. Les deux ministres ont signé un accord.",
            ["Bénin", "Togo"],
        ),
        (
            "Une délégation béninoise a signé un accord avec le Maroc.",
            ["Bénin", "Maroc"],
        ),
        (
            "Les autorités au pouvoir au Bénin et au Togo ont signé un accord.",
            ["Bénin", "Togo"],
        ),
        (
            "Un accord a été signé par le maire et l’ambassadeur de Chine au Bénin.",
            ["Chine", "Bénin"],
        ),
        (
            "Les ports bénino-togolais vivent d’un accord signé le 3 mai.",
            ["Bénin", "Togo"],
        ),
        (
            "Le chef du MNLA a signé un cessez-le-feu avec le Mali.",
            ["MNLA", "Mali"],
        ),
        (
            "Les partisans du MNLA et du HCUA ont signé un cessez-le-feu.",
            ["MNLA", "HCUA"],
        ),
        (
            "La trêve qui est entrée en vigueur a été signée par le MNLA et la CPA.",
            ["MNLA", "CPA"],
        ),
        (
            "Depuis la dénonciation de l’accord par le Bénin, lundi, le Togo proteste.",
            ["Bénin", "Togo"],
        ),
        (
            "António Guterres a signé un accord avec le Bénin.",
            ["Bénin"],
        ),
        ("Lomé a annoncé un don dès la fin de l’accord de Zarou.", []),
        (
            "Cotonou qui a chassé la France, a signé un accord avec le Maroc.",
            ["Bénin", "Maroc"],
        ),
        (
            "Le Bénin, pays dont la côte est belle, a signé un pacte avec le Maroc.",
            ["Bénin", "Maroc"],
        ),
        (
            "Après avoir rompu le pacte, le Bénin et le Maroc ont ri.",
            ["Bénin", "Maroc"],
        ),
        (
            (
                "Le Bénin a salué, après avoir annoncé, avec le Maroc et le Togo, "
                "leur sortie de la Cédéao, un pas utile."
            ),
            ["Bénin", "Maroc", "Togo", "Cédéao"],
        ),
        (
            "Le Bénin a envoyé sa lettre. Il a expliqué son retrait de la Cédéao.",
            ["Bénin", "Cédéao"],
        ),
        (
            "Le ministère béninois de la Défense a signé un accord avec le Maroc.",
            ["Bénin", "Maroc"],
        ),
        (
            "L’Accord pour la paix et l’entraide, signé à Lomé, tient.",
            [],
        ),
        (
            "L’accord issu du processus d’Alger, signé par le Bénin et le Togo, tient.",
            ["Bénin", "Togo"],
        ),
        (
            (
                "Le Togo aime le Togo. Le Maroc est loin. La France dort. Les deux "
                "pays ont signé un accord."
            ),
            ["Togo", "France"],
        ),
        (
            "Les présidents du Bénin, du Togo et du Niger ont signé un accord.",
            ["Bénin", "Togo", "Niger"],
        ),
        (
            "Le pacte a été signé par les présidents du Bénin et du Togo, selon RFI.",
            ["Bénin", "Togo"],
        ),
        (
            "Le Bénin a quitté la Cédéao, en même temps que le Togo.",
            ["Bénin", "Togo", "Cédéao"],
        ),
        (
            "Une délégation venue de Lomé a négocié un projet d’accord avec le Maroc.",
            ["Togo", "Maroc"],
        ),
        (
            "Le Bénin et le Togo se sont entendus sur le départ des marins.",
            ["Bénin", "Togo"],
        ),
        ("Dogons et Peuls ont signé un accord de paix.", ["Dogons", "Peuls"]),
        (
            "Des communautés peule et dogon ont signé un accord de paix.",
            ["communauté peule", "communauté dogon"],
        ),
        (
            "Les communautés peule et dogon ont signé un pacte.",
            ["communauté peule", "communauté dogon"],
        ),
        (
            "Un pacte a été signé entre les Peuls et les Dogons.",
            ["les Peuls", "les Dogons"],
        ),
        (
            "Hier, Peuls et chasseurs ont signé un accord de paix.",
            ["Peuls", "chasseurs"],
        ),
        (
            "Le Bénin et le Togo ont souri en signant un accord.",
            ["Bénin", "Togo"],
        ),
    ],
)
def test_whose_deal(text: str, parties: list[str]) -> None:
    """Parties are found by word order, by what takes them up, and by what was told."""
    assert parties == [n for found in agreements(text) for n in names(found.parties)]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (
            "Le Bénin et le Togo ont signé un accord portant sur la pêche au thon.",
            "pêche au thon",
        ),
        (
            "Le Bénin et le Togo ont signé un contrat d’achat de drones.",
            "achat de drones",
        ),
        ("Le Bénin et le Togo ont signé une coopération dans la santé.", "santé"),
        ("Le Bénin et le Togo ont conclu une trêve fragile.", "trêve"),
        (
            "Le Bénin et le Togo ont créé une force conjointe.",
            "force conjointe",
        ),
        (
            (
                "Le Bénin et le Togo ont signé un accord. Le texte prévoit "
                "l’échange de prisonniers."
            ),
            "échange de prisonniers",
        ),
        ("Le Bénin et le Togo ont signé un accord avec joie.", None),
        (
            "Le Bénin et le Togo ont signé un accord sur la pêche et, dit-on, le gaz.",
            "pêche",
        ),
        (
            "Le Bénin a signé un contrat d’équipements militaires.",
            "équipements militaires",
        ),
        (
            (
                "Le Bénin et le Togo ont signé un accord. Ils rient. Le texte prévoit "
                "des rondes communes."
            ),
            "rondes communes",
        ),
        (
            "Le Bénin et le Togo ont signé un contrat d’entretien incluant les toits.",
            "entretien",
        ),
        (
            "Le Bénin et le Togo ont signé le Pacte de pêche autorisant les filets.",
            "filets",
        ),
        (
            "Le Bénin et le Togo négocient en vue d’un pacte sur la pêche.",
            "pêche",
        ),
        (
            "Le Bénin et le Togo ont signé un accord pour surveiller la côte.",
            "surveiller la côte",
        ),
        (
            "Le Bénin et le Togo ont signé un accord. Il porte sur la pêche.",
            "pêche",
        ),
    ],
)
def test_what_it_is_about(text: str, subject: str | None) -> None:
    """Prepositions, the noun after de, or the next sentence tell the subject."""
    assert subject == agreement(text).subject


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Le Bénin a dénoncé lundi l’accord de mai 2012 avec le Maroc.", "2022-06-13"),
        ("Le 3 mai, le Bénin a signé avec le Maroc un accord.", "2022-05-03"),
        ("Le Bénin a signé un accord avec le Maroc", None),
        (
            (
                "Du 3 au 5 mai, la salle était pleine. "
                "Le Bénin et le Maroc ont signé un accord."
            ),
            None,
        ),
        ("Un accord de pêche lie le Bénin au Maroc depuis 2019.", "2019"),
        ("Depuis 2019, un accord de pêche lie le Bénin au Maroc.", "2019"),
        ("Un accord de pêche lie depuis longtemps le Bénin au Maroc.", None),
        (
            "La signature d’un accord entre le Bénin et le Maroc a eu lieu le 3 mai.",
            "2022-05-03",
        ),
        (
            "Le Bénin a annoncé lundi avoir conclu un accord avec le Maroc.",
            None,
        ),
        (
            "Lundi, la salle était pleine. Le Bénin et le Maroc ont signé un accord.",
            "2022-06-13",
        ),
        (
            (
                "Lundi, la salle était pleine. Le Bénin et le Maroc avaient "
                "signé un accord."
            ),
            None,
        ),
        (
            (
                "Lundi, la salle était pleine.\n\n"
                "Le Bénin et le Maroc ont signé un accord."
            ),
            None,
        ),
        (
            (
                "Lundi, la salle était pleine. Le Bénin et le Maroc ont procédé à la "
                "signature d’un accord."
            ),
            "2022-06-13",
        ),
        (
            "Lundi, on a ri. Le Bénin a annoncé son retrait de la Cédéao.",
            "2022-06-13",
        ),
        (
            "Lundi, on a ri. Le Bénin a salué la fin du pacte avec le Maroc.",
            None,
        ),
        (
            "En 2020, la salle était pleine. Le Bénin et le Maroc ont signé un accord.",
            None,
        ),
        (
            "On pleure l’attaque du 3 mai. Le Bénin et le Maroc ont signé un accord.",
            None,
        ),
        (
            "La lettre est datée du 3 mai. Le Bénin a dénoncé un pacte avec le Maroc.",
            "2022-05-03",
        ),
        (
            (
                "Depuis le coup militaire du 3 mai, le Bénin a dénoncé son pacte avec "
                "le Maroc."
            ),
            None,
        ),
        (
            (
                "L’accord signé le 3 mai entre le Bénin et le Maroc a été "
                "dénoncé le 4 juin."
            ),
            "2022-06-04",
        ),
        (
            "Le Bénin, qui a attaqué un camp en mai, a dénoncé le pacte avec Lomé.",
            None,
        ),
        (
            "Le Bénin a rompu le pacte avec Rabat en vigueur depuis 2012.",
            None,
        ),
        (
            "Deux mois après la rupture de l’accord avec Rabat, Cotonou a ri le 3 mai.",
            None,
        ),
        (
            "Le Bénin a annoncé mardi 3 mai la fin de son accord avec le Maroc.",
            "2022-05-03",
        ),
        (
            "Mardi 3 mai, le Bénin et le Maroc ont procédé à la signature d’un accord.",
            "2022-05-03",
        ),
        (
            "Le Bénin a quitté, à compter du 3 mai, la Cédéao.",
            "2022-05-03",
        ),
        (
            "Le Bénin a dénoncé l’accord du 3 mai avec le Maroc.",
            None,
        ),
        (
            "Depuis le putsch du 3 mai, la convention signée par Rabat pèse à Cotonou.",
            None,
        ),
        (
            "En février, un partenariat entre le Bénin et le Maroc a été annoncé.",
            "2022-02",
        ),
        (
            "Cotonou a ri le 3 mai après la rupture de l’accord avec Rabat.",
            None,
        ),
        (
            "Le Bénin a annoncé le 3 mai qu’il quittait la Cédéao.",
            "2022-05-03",
        ),
        (
            "Le pacte conclu le 3 mai par le Bénin et le Maroc est caduc.",
            None,
        ),
        (
            ("Le Bénin a ri, un mois après avoir signé un pacte avec le Maroc."),
            None,
        ),
        (
            (
                "La salle était pleine lundi.\n\n"
                "Le Bénin et le Maroc venaient de signer un accord."
            ),
            "2022-06-13",
        ),
        (
            (
                "La salle était pleine lundi.\n\n"
                "Ce jour-là, on a ri. Le Bénin et le Maroc ont signé un accord."
            ),
            "2022-06-13",
        ),
        (
            "Le Bénin met fin au pacte avec le Maroc. Le ministre l’a annoncé lundi.",
            "2022-06-13",
        ),
        (
            "Le Bénin a signé un pacte avec le Maroc. Le ministre l’a annoncé lundi.",
            None,
        ),
        (
            "Le Bénin a dénoncé le pacte avec le Maroc. La note est datée du 3 mai.",
            "2022-05-03",
        ),
        (
            "Le Bénin a signé un pacte avec le Maroc. La signature s’est tenue lundi.",
            "2022-06-13",
        ),
        ("De mai 2021, le Bénin a dénoncé le pacte avec le Maroc.", "2021-05"),
    ],
)
def test_since_when(text: str, date: str | None) -> None:
    """The date is that of the act, not of the text that it ends or of what is said."""
    found = agreement(text).date

    assert date == (None if found is None else found.edtf)


@pytest.mark.parametrize(
    ("text", "voices"),
    [
        (
            "Le gouvernement béninois dit que le Bénin a rompu l’accord avec le Togo.",
            [],
        ),
        ("Issa Maro a dit que le Bénin a rompu l’accord avec le Togo.", []),
        ("La France a dit que le Bénin a rompu l’accord avec le Togo.", ["France"]),
        ("Selon l’ORTB, le Bénin a rompu l’accord avec le Togo.", ["ORTB"]),
        (
            "Un diplomate béninois a dit que le Bénin a rompu l’accord avec le Togo.",
            ["Un diplomate béninois"],
        ),
    ],
)
def test_who_is_no_source(text: str, voices: list[str]) -> None:
    """Who tells of a deal for one of its sides is no source; another state is."""
    assert voices == names(agreement(text).according_to)


def test_hearsay() -> None:
    """The conditional of hearsay makes a deal alleged."""
    found = agreement("Le Bénin aurait signé un contrat avec le Maroc.")

    assert Certainty.ALLEGED is found.certainty


@pytest.mark.parametrize(
    "text",
    [
        "Le Bénin n’a pas signé un contrat avec le Maroc.",
        "Le Bénin veut signer un contrat avec le Maroc.",
        "Le Bénin respecte son accord avec le Maroc.",
        "Le Bénin a signé la fin du match.",
        "Depuis l’expiration du délai, tout va mal.",
        "Le Bénin a démenti avoir signé un contrat avec le Maroc.",
        "Le Bénin appelle à la signature d’un accord avec le Maroc.",
        "Le Bénin travaille en vue de la signature d’un accord avec le Maroc.",
        "Le Bénin pourrait annoncer la signature d’un accord avec le Maroc.",
        "Le Bénin signait un accord avec le Maroc.",
        "Le Bénin a levé la suspension de l’accord avec le Maroc.",
        "Les négociations entre le Bénin et le Maroc ont échoué.",
        "La signature d’un accord est attendue.",
        "Il est venu dans le cadre de la coopération.",
        "Il est venu dans le cadre de la coopération avec le Togo.",
        "Des ONG dénoncent l’accord entre le Bénin et le Maroc.",
        "Les habitants ont convenu de rouvrir la route.",
        "Le Togo écoute. Le Bénin s’est mis d’accord pour rouvrir la route.",
        "Les chefs du Bénin se sont entendus pour intervenir au Togo.",
        "Le Bénin avance dans la normalisation des relations avec le Maroc.",
        "La signature de l’accord entre le Bénin et le Maroc a été reportée.",
        "La fin de l’accord entre le Bénin et le Maroc n’est pas en vue.",
        "La loi visant à ratifier l’accord entre le Bénin et le Maroc a été adoptée.",
        "Le Bénin a dénoncé plusieurs violations de l’accord avec le Maroc.",
        "Des étudiants ont dénoncé l’accord entre le Bénin et le Maroc.",
    ],
)
def test_no_deal(text: str) -> None:
    """What is denied or planned is no deal, nor is another thing signed or ended."""
    assert () == agreements(text)


def test_one_deal_or_two() -> None:
    """A second mention is the same deal if parties, kind and status are."""
    deal = "Le Bénin a signé un {} avec le {}."
    first = deal.format("contrat", "Maroc")
    (dated,) = agreements(f"{first} Le Bénin a signé un contrat avec le Maroc en mai.")

    assert dated.date is not None
    assert "2022-05" == dated.date.edtf
    assert 2 == len(agreements(f"{first} {deal.format('traité', 'Maroc')}"))
    assert 2 == len(agreements(f"{first} {deal.format('contrat', 'Togo')}"))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (
            "Le Bénin et le Togo ont signé un traité. Le traité a été signé le 3 mai.",
            1,
        ),
        (
            (
                "Le Bénin et le Togo ont signé un traité le 3 mai. "
                "Le Bénin et le Togo ont signé un traité le 4 juin."
            ),
            2,
        ),
        (
            (
                "Le Bénin et le Togo ont signé un accord sur la pêche. "
                "Le Bénin et le Togo avaient signé un accord sur le gaz."
            ),
            2,
        ),
        (
            (
                "Le Bénin a signé un traité avec le Togo. "
                "Cotonou a signé un traité avec Lomé."
            ),
            1,
        ),
        (
            (
                "La coopération militaire entre le Bénin et le Togo progresse. "
                "Le Bénin a suspendu sa coopération militaire avec le Togo."
            ),
            1,
        ),
        (
            (
                "Le Bénin et le Togo ont scellé un pacte : la Charte de "
                "Zarou, signée en mai."
            ),
            1,
        ),
        (
            (
                "L’accord de Zarou a expiré. Depuis l’expiration de l’accord "
                "de Zarou, rien."
            ),
            1,
        ),
        (
            (
                "Le Bénin a rompu l’accord militaire avec le Togo, ainsi que le traité "
                "signé en mai avec le Togo."
            ),
            2,
        ),
        (
            (
                "Le Bénin a rompu l’accord militaire avec le Togo, contraire au traité "
                "signé en mai avec le Maroc."
            ),
            2,
        ),
        (
            (
                "Le Bénin a rompu l’accord militaire avec le Togo. Le traité signé en "
                "mai avec le Togo demeure."
            ),
            2,
        ),
        (
            (
                "Le Bénin et le Togo ont signé un traité. "
                "Un accord militaire a été signé entre le Bénin et le Togo."
            ),
            1,
        ),
        (
            (
                "Le 3 mai 2022, le Bénin a quitté la Cédéao. "
                "Le Bénin avait quitté la Cédéao vers mai 2022."
            ),
            1,
        ),
        ("Le traité prévoit la pêche. Il pleut.", 0),
        (
            (
                "Le Bénin a signé un accord avec le Togo. Le Maroc et le Bénin ont "
                "signé cet accord à Lomé."
            ),
            1,
        ),
        (
            (
                "Le Bénin a signé un accord avec le Togo. Le Maroc et le Bénin ont "
                "dénoncé cet accord à Lomé."
            ),
            2,
        ),
        (
            (
                "Le Bénin a rompu son pacte avec le Togo. "
                "Le Bénin a mis fin à son pacte avec le Togo."
            ),
            1,
        ),
        (
            (
                "Le parlement togolais a ratifié le 3 mai un accord avec le Mali. "
                "Le Togo avait approuvé le 4 avril un accord avec le Mali."
            ),
            1,
        ),
        (
            "Le Bénin a dénoncé le pacte de pêche ainsi que le traité avec le Togo.",
            2,
        ),
        (
            (
                "Le Bénin a mis fin à l’accord avec le Togo. Il cite le rejet de "
                "l’accord signé en 2015 avec le Togo."
            ),
            1,
        ),
        (
            (
                "Le Bénin a mis fin à l’accord avec le Togo. Il cite le rejet de "
                "l’accord signé en 2015 avec le Maroc."
            ),
            2,
        ),
        (
            (
                "Le Bénin a mis fin à l’accord de Zarou. L’accord de paix de Zarou, "
                "signé en 2015, n’est plus."
            ),
            1,
        ),
        (
            (
                "Le Bénin a mis fin à l’accord de Zarou. L’accord de Mirana, signé en "
                "2015 par le Bénin et le Togo, demeure."
            ),
            2,
        ),
        (
            (
                "Le Bénin et le Togo ont conclu une trêve lundi. Le Bénin et le Togo "
                "ont conclu un cessez-le-feu."
            ),
            1,
        ),
        (
            (
                "Le Bénin et le Togo ont signé un accord en mai. "
                "En mai, un autre accord a été signé entre le Bénin et le Togo."
            ),
            2,
        ),
        (
            (
                "Le Bénin et le Togo ont signé un accord. On a dansé. En vertu de "
                "l’accord signé lundi, la route rouvre."
            ),
            1,
        ),
    ],
)
def test_how_many(text: str, number: int) -> None:
    """What the same sides did on the same day is one deal; naming it adds none."""
    assert number == len(agreements(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("L’accord avec le Maroc est au point mort, dit le Bénin.", "suspended"),
        ("Le traité qui liait le Bénin au Maroc a expiré.", "expired"),
        ("Le traité, que le Bénin et le Maroc ont dénoncé, dort.", "denounced"),
        ("La convention entre le Bénin et le Maroc reste en vigueur.", "in_force"),
        ("Un partenariat entre le Bénin et le Maroc a été annoncé.", "announced"),
        (
            "La dénonciation par le Bénin du pacte avec le Maroc prendra effet en mai.",
            "denounced",
        ),
        ("La signature d’un pacte entre le Bénin et le Maroc est prévue.", "announced"),
        (
            "Le Bénin a annoncé la signature prochaine d’un pacte avec le Maroc.",
            "announced",
        ),
        ("Le Bénin et le Maroc ont noué des relations diplomatiques.", "in_force"),
        ("Le Bénin et le Maroc ont un accord militaire.", "in_force"),
        ("Le Bénin, lié au Maroc par un accord militaire, dort.", "in_force"),
        ("Le Bénin a attribué un contrat au Maroc.", "signed"),
        ("Le Bénin et le Maroc sont convenus d’une coopération.", "signed"),
        (
            "Des experts béninois et marocains ont ouvert des négociations.",
            "negotiating",
        ),
        ("Entre le Bénin et le Maroc, des pourparlers sont en cours.", "negotiating"),
        ("La Cédéao a suspendu le Bénin.", "suspended"),
        ("Le Bénin s’est retiré de la Force multinationale mixte.", "broken"),
        ("Le Bénin, qui a quitté Lomé, a signé un pacte avec le Maroc.", "signed"),
        ("Le Bénin a annoncé au pays la fin du pacte avec le Maroc.", "denounced"),
        (
            "Si le Bénin a dénoncé le pacte avec le Maroc, le doute demeure.",
            "denounced",
        ),
    ],
)
def test_more_ways_to_stand(text: str, told: str) -> None:
    """A deal stands as its words say, and both its sides are told."""
    found = agreement(text)

    assert (told, 2) == (found.status.value, len(found.parties))


@pytest.mark.parametrize(
    "text",
    [
        "Le Bénin n’a pas annoncé la fin du traité.",
        "Si le Bénin dénonce le pacte avec le Maroc, le traité demeure.",
        "Un camp militaire, dit l’armée, a quitté la Force multinationale mixte.",
        "Il pleut. Le contrat, signé en mai, dort.",
        "Le Bénin et le Maroc sont voisins. Le contrat a été signé.",
    ],
)
def test_no_deal_of_anyones(text: str) -> None:
    """What is denied or supposed, or binds nobody, is no deal."""
    assert () == agreements(text)


def test_deal_of_sides_told_before() -> None:
    """A deal without sides is between those of whom the article tells."""
    found = agreement(
        "Le Maroc a livré six radars au Bénin. Le contrat, signé en mai, est long."
    )

    assert {"Bénin", "Maroc"} == set(names(found.parties))


def test_deal_with_a_firm() -> None:
    """Where one state alone was told of it deals with the firm."""
    found = agreement(
        "Le Bénin et la société Baykar se parlent. Un accord a été trouvé lundi."
    )

    assert ["Bénin", "Baykar"] == names(found.parties)


def test_own_voice_in_a_later_sentence() -> None:
    """A side that goes on telling of a deal is no source of it either."""
    found = agreement(
        "Le Bénin et le Togo ont signé un accord lundi. Un accord a été signé, a dit "
        "le ministère béninois de la Défense."
    )

    assert () == found.according_to


def test_deal_of_the_sides_of_the_last() -> None:
    """A deal without sides is between those of the deal told before."""
    text = (
        "Le Bénin et le Maroc ont signé un pacte lundi. Le Togo regarde. "
        "Un autre texte est entré en vigueur en mars."
    )

    assert [["Bénin", "Maroc"]] * 2 == [names(a.parties) for a in agreements(text)]


def test_deal_of_the_past_has_no_day_to_come() -> None:
    """The day on which goods are due is none of the deal’s."""
    found = agreement("Le Bénin a signé avec le Maroc un contrat pour 2027.")

    assert found.date is None


def test_day_in_an_article_without_one() -> None:
    """Where nothing dates the article no day is too late."""
    (found,) = parse("Le Bénin a signé le 3 mai un pacte avec le Maroc.").agreements

    assert found.date is not None
    assert "XXXX-05-03" == found.date.edtf


def test_who_greets_a_deal_is_no_side() -> None:
    """Only who announces the end of a deal may be a side of it."""
    found = agreement("Le Bénin a salué la fin du pacte entre le Togo et le Maroc.")

    assert ["Togo", "Maroc"] == names(found.parties)


def test_end_of_two_deals() -> None:
    """A date that names the first of two deals dates the end of neither."""
    text = "Le Bénin dénonce les pactes de mars 2013, ainsi que le traité avec le Togo."

    assert [None, None] == [found.date for found in agreements(text)]


def test_what_remains_in_force() -> None:
    """What stays in force is between those of the deal told before, if there is one."""
    text = "La convention demeure en vigueur."
    before = "Le Bénin a rompu le pacte avec le Maroc en mai. "

    assert (0, 2) == (len(agreements(text)), len(agreements(before + text)))


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        ("accord de coopération", "mémorandum", _Kind.MEMORANDUM),
        ("accord", "mémorandum", _Kind.MEMORANDUM),
        ("accord de coopération", "accord", _Kind.PARTNERSHIP),
        ("mémorandum", "accord de coopération", _Kind.MEMORANDUM),
    ],
)
def test_kind_told_in_two_words(first: str, second: str, kind: AgreementKind) -> None:
    """A loose word for a deal gives way to the name of its form, wherever it stands."""
    text = f"Le Bénin et le Togo ont signé un {first}. Ils ont signé ce {second} hier."

    assert kind is agreement(text).kind


@pytest.mark.parametrize(
    ("text", "movers"),
    [
        ("La Cédéao a suspendu le Togo hier.", ["Cédéao"]),
        ("Le Togo a été suspendu de la Cédéao hier.", []),
        ("Le Togo a quitté la Force multinationale mixte hier.", ["Togo"]),
        ("Le MNLA et le HCUA ont annoncé quitter le CSP.", ["MNLA", "HCUA"]),
        ("Le retrait du Togo de la Force multinationale mixte est acquis.", []),
    ],
)
def test_who_ends_a_membership(text: str, movers: list[str]) -> None:
    """The subject does: a body suspends, a member leaves."""
    assert movers == [str(party) for party in agreement(text).by]


def test_a_former_office_stays_former() -> None:
    """Who was minister is not told of as one who is."""
    text = "« La route est coupée au nord », a dit l’ancien ministre Issa Maro."
    (said,) = parse(text).statements

    assert [getattr(party, "role", None) for party in said.speakers] == [
        "ancien ministre"
    ]


def test_a_deal_about_nothing() -> None:
    """A mark that closes right where the matter starts leaves none."""
    (deal,) = agreements("Le Mali et le Togo ont signé une entente sur» la pêche.")

    assert deal.subject is None
