# SPDX-License-Identifier: MIT
"""What becomes of a deal that a pronoun takes up, and deals like the one just told."""

import pytest

from sahelcoop.model.agreement import AgreementKind, AgreementStatus
from tests.reading.read import agreement, agreements, names

_Status = AgreementStatus
_PACT = "Le Togo et le Mali ont signé un pacte en 2019. "


@pytest.mark.parametrize(
    ("text", "status", "date"),
    [
        ("Lomé l’a rompu le 3 mai.", _Status.BROKEN, "2022-05-03"),
        ("Le 3 mai, Bamako y a mis fin.", _Status.DENOUNCED, "2022-05-03"),
        (
            "Le 3 mai, Bamako en a suspendu l’application.",
            _Status.SUSPENDED,
            "2022-05-03",
        ),
        ("Il a volé en éclats le 3 mai.", _Status.DENOUNCED, "2022-05-03"),
        ("Il a été dénoncé le 3 mai par Lomé.", _Status.DENOUNCED, "2022-05-03"),
        ("Il a expiré le 3 mai.", _Status.EXPIRED, "2022-05-03"),
        ("Lomé l’a dénoncé.", _Status.DENOUNCED, None),
        ("Le mouvement des éleveurs l’a dénoncé.", _Status.DENOUNCED, None),
        ("La presse l’a dénoncé.", _Status.SIGNED, "2019"),
        ("Le Ghana l’a rompu.", _Status.SIGNED, "2019"),
        ("Lomé a mis fin lundi à la grève.", _Status.SIGNED, "2019"),
        ("Lomé n’y a pas mis fin.", _Status.SIGNED, "2019"),
        ("Il pleut. Il vente. Il neige. Lomé l’a rompu.", _Status.SIGNED, "2019"),
    ],
)
def test_what_a_pronoun_takes_up(text: str, status: _Status, date: str | None) -> None:
    """Its sides can end it just after it was told; nobody else can."""
    found = agreement(_PACT + text)

    assert status is found.status
    assert date == (found.date and found.date.edtf)
    assert {"Togo", "Mali"} == set(names(found.parties))


def test_nothing_to_take_up() -> None:
    """What no deal was told before is no deal."""
    assert () == agreements("Lomé est calme. Bamako l’a rompu lundi.")


def test_one_like_the_last() -> None:
    """Celui with a day of its own is of those who made the deal told last."""
    found = agreements(
        "Peuls et Dogons ont signé lundi un accord de paix. Ce n’est pas le premier : "
        "celui de mai 2021, conclu à Koro, est mort."
    )

    assert [AgreementKind.PEACE] * 2 == [one.kind for one in found]
    assert {"2022-06-13", "2021-05"} == {one.date.edtf for one in found if one.date}
    assert [["Peuls", "Dogons"]] * 2 == [names(one.parties) for one in found]


def test_a_contract_like_the_last() -> None:
    """A kind that its own words tell stays."""
    found = agreements(
        "Le Togo et le Mali ont signé lundi un contrat. Parmi les traités, celui de "
        "mai 2021, conclu à Lomé, est mort."
    )

    assert {"2022-06-13", "2021-05"} == {one.date.edtf for one in found if one.date}


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "Une trêve a été signée par le Togo et des groupes armés.",
            {"Togo", "groupes armés"},
        ),
        (
            (
                "Le général Assimi Goïta, le capitaine Ibrahim Traoré et le général "
                "Abdourahamane Tiani ont signé un traité."
            ),
            {"Mali", "Burkina Faso", "Niger"},
        ),
        (
            (
                "À Koro, des représentants des communautés peule et dogon ont signé un "
                "accord de paix."
            ),
            {"communauté peule", "communauté dogon"},
        ),
        (
            "Les villageois de Léré et les jihadistes ont signé une trêve.",
            {"Les villageois", "jihadistes"},
        ),
        (
            "Les villageois de Léré et le Togo ont signé un contrat.",
            {"Togo"},
        ),
        ("Un accord a été négocié avec des combattants.", {"combattants"}),
        (
            (
                "Le Mali est prêt. Le Mali presse. La Chine est loin. Avec le Togo, "
                "enfin, un accord est en discussion."
            ),
            {"Togo", "Mali"},
        ),
        (
            (
                "Le Togo a acheté des drones aux termes d’un contrat signé en mai avec "
                "le turc Baykar."
            ),
            {"Togo", "Baykar"},
        ),
        (
            (
                "Les présidents du Mali, du Niger et du Togo ont conclu lundi le "
                "sommet de l’UEMOA par la signature d’un traité."
            ),
            {"Mali", "Niger", "Togo"},
        ),
    ],
)
def test_who_makes_a_deal(text: str, parties: set[str]) -> None:
    """Lists, envoys, villagers and fighters make one; its firm's land does not."""
    assert parties == set(names(agreement(text).parties))


def test_the_partner_of_who_breaks_off() -> None:
    """A government that no words give a state is of that the deal was with another."""
    found = agreements(
        "Le Mali est calme. Le gouvernement de transition a rompu ses relations "
        "diplomatiques avec le Togo. Le Niger lui a emboîté le pas lundi."
    )

    assert [{"Togo", "Mali"}, {"Niger", "Togo"}] == [
        set(names(one.parties)) for one in found
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            (
                "Le Togo et le Mali ont signé des accords sur la pêche, la santé et la "
                "sécurité."
            ),
            AgreementKind.OTHER,
        ),
        (
            (
                "Le Togo et le Mali ont signé des accords de coopération sur la pêche, "
                "la santé et la sécurité."
            ),
            AgreementKind.PARTNERSHIP,
        ),
        (
            "Le Togo et le Mali ont signé un mémorandum de défense.",
            AgreementKind.MEMORANDUM,
        ),
        (
            "Le Togo et le Mali ont adhéré à l’Initiative fluviale pour la pêche.",
            AgreementKind.MEMBERSHIP,
        ),
        (
            "Le Togo et le Mali ont adhéré à la charte de Lomé.",
            AgreementKind.TREATY,
        ),
        (
            "Le Togo et le Mali ont conclu un accord sur des patrouilles.",
            AgreementKind.MILITARY_COOPERATION,
        ),
        (
            "Le Togo et la Cédéao ont signé un accord d’adhésion.",
            AgreementKind.MEMBERSHIP,
        ),
        (
            "Les Peuls et les chasseurs ont conclu un arrangement.",
            AgreementKind.PEACE,
        ),
    ],
)
def test_kind_by_its_words(text: str, kind: AgreementKind) -> None:
    """The form of a deal, what it is about first, and who makes it tell its kind."""
    assert kind is agreement(text).kind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Le Togo a dénoncé le traité d’assistance judiciaire avec le Mali.",
            "traité d’assistance judiciaire",
        ),
        ("Le Togo a dénoncé l’accord militaire avec le Mali.", None),
        ("Le Togo a signé un traité d’assistance judiciaire avec le Mali.", None),
    ],
)
def test_called_by_its_sort(text: str, name: str | None) -> None:
    """A deal told as known is called by what sort it is."""
    assert name == agreement(text).name


def test_days_between_verb_and_deal() -> None:
    """Each of those dealt with has the day beside it."""
    found = agreements(
        "Le Togo a signé avec le Mali, en 2017, puis avec le Niger, en 2019, deux "
        "pactes."
    )

    assert [("2017", {"Togo", "Mali"}), ("2019", {"Togo", "Niger"})] == [
        (one.date.edtf, set(names(one.parties))) for one in found if one.date
    ]


def test_a_force_launched_on_a_day() -> None:
    """The states told together before are those that launched it."""
    found = agreement(
        "Le Mali et le Niger sont réunis. La Force unifiée de l’AES, lancée le 20 mai, "
        "est prête."
    )

    assert {"Mali", "Niger"} == set(names(found.parties))
    assert found.date is not None
    assert "2022-05-20" == found.date.edtf


@pytest.mark.parametrize(
    "text",
    [
        "Les liens de coopération qui unissent le Togo et le Mali sont vieux.",
        "Le Togo et le Mali discutent de la situation.",
        "La convention de pêche entre les villages expire en mai.",
    ],
)
def test_no_deal(text: str) -> None:
    """Ties, talk of how things stand and a day to come make none."""
    assert () == agreements(text)


def test_signed_before_it_is_to_be_ratified() -> None:
    """A conditional of the passive tells what is to come, and undoes nothing."""
    found = agreement(
        "Le ministre a promis que le pacte paraphé en mai entre le Togo et le Mali "
        "serait ratifié en août."
    )

    assert _Status.SIGNED is found.status
    assert found.date is not None
    assert "2022-05" == found.date.edtf


def test_three_told_by_their_leaders() -> None:
    """The three countries may have been told by who leads them."""
    found = agreement(
        "Assimi Goïta, Ibrahim Traoré et Abdourahamane Tiani sont réunis. Le Bénin et "
        "le Togo s’en méfient. Les trois pays ont quitté la Cédéao."
    )

    assert {"Mali", "Burkina Faso", "Niger", "Cédéao"} == set(names(found.parties))


def test_signed_after_an_audience() -> None:
    """What is signed after a meeting has the day of the audience told before."""
    found = agreement(
        "Lundi, le ministre togolais a reçu une délégation malienne.\n\n"
        "Le temps est beau.\n\nÀ l’issue de la rencontre, le Togo et le Mali ont signé "
        "un pacte."
    )

    assert found.date is not None
    assert "2022-06-13" == found.date.edtf


def test_day_since_which_a_deal_runs() -> None:
    """A deal that runs up to some day is in force since it was made."""
    found = agreement(
        "L’accord conclu fin mai par le Togo et le Mali court jusqu’à cette date."
    )

    assert _Status.IN_FORCE is found.status
    assert found.date is not None
    assert "2022-05" == found.date.edtf


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (
            "Le Togo a rompu ses relations diplomatiques avec le Mali.",
            "relations diplomatiques",
        ),
        ("Le Togo et le Mali ont établi des relations diplomatiques.", None),
        ("La rupture des relations du Togo avec le Mali est actée.", None),
    ],
)
def test_relations_that_are_broken_off(text: str, subject: str | None) -> None:
    """A verb that tells their end tells what it is about."""
    assert subject == agreement(text).subject
