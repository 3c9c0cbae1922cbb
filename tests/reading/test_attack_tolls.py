# SPDX-License-Identifier: MIT
"""Tolls of attacks: of whom, according to whom, and which figure stands."""

import re

import pytest

from sahelcoop.model.attack import Group, Harm
from tests.reading.read import attack, names

_ATTACK = "Des rebelles ont attaqué le camp d’Inata le 3 mai."

_BARE = re.compile("^une? ", re.IGNORECASE)

Counted = tuple[str, int | float | None, str | None]


def tolls(text: str) -> list[Counted]:
    """Give harm, figure and people of each toll of the one attack of *text*."""
    return [
        (
            toll.harm.value,
            next(
                (
                    n
                    for n in (
                        toll.quantity.best,
                        toll.quantity.low,
                        toll.quantity.high,
                    )
                    if n is not None
                ),
                None,
            ),
            toll.who,
        )
        for toll in attack(text).tolls
    ]


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("Bilan : huit (8) tués et treize blessés.", [("killed", 8, None)]),
        ("Six soldats y ont trouvé la mort.", [("killed", 6, "soldats")]),
        ("Six soldats y ont laissé la vie.", [("killed", 6, "soldats")]),
        ("La mort de six soldats a ému.", [("killed", 6, "soldats")]),
        ("L’armée malienne a perdu six soldats.", [("killed", 6, "soldats")]),
        ("Six soldats n’ont pas survécu.", [("killed", 6, "soldats")]),
        ("Six soldats ont survécu.", []),
        ("Cela a coûté six soldats à l’armée.", [("killed", 6, "soldats")]),
        ("Le combat aura coûté la vie à six soldats.", [("killed", 6, "soldats")]),
        ("On annonce la mort au combat de six soldats.", [("killed", 6, "soldats")]),
        (
            "Onze soldats ont été tués et deux ont succombé à leurs blessures.",
            [("killed", 11, "soldats")],
        ),
        ("Six Casques bleus ont péri.", [("killed", 6, "Casques bleus")]),
        ("Cinq FAMa ont péri.", [("killed", 5, "FAMa")]),
        ("Deux Égyptiens ont péri.", [("killed", 2, "Égyptiens")]),
        ("On déplore neuf morts, tous des civils.", [("killed", 9, "civils")]),
        ("Bilan côté soldats : six morts.", [("killed", 6, "soldats")]),
        ("Bilan côté droit : six morts.", [("killed", 6, None)]),
        ("Bilan chez les FAMa : six morts.", [("killed", 6, "FAMa")]),
        ("Bilan chez les soldats : six morts.", [("killed", 6, "soldats")]),
        ("On déplore neuf morts, dont six enfants tués.", [("killed", 9, None)]),
        ("Le chef a été tué.", [("killed", 1, "chef")]),
        ("Ces attaques ont fait neuf morts.", [("killed", 9, None)]),
        (
            "Un émir a été tué. Abdelmalek Droukdel a été tué.",
            [("killed", 1, "Abdelmalek Droukdel")],
        ),
        ("On déplore entre dix et quinze morts.", [("killed", 10, None)]),
        (
            "Un gendarme a été tué. Le militaire qui a perdu la vie était de Kaya.",
            [("killed", 1, "militaire")],
        ),
        (
            "Un gendarme a été tué. Le sergent Ali Kaboré a été tué par balles.",
            [("killed", 1, "sergent Ali Kaboré")],
        ),
        (
            "Un gendarme a été tué. Le chauffeur a été tué.",
            [("killed", 1, "gendarme"), ("killed", 1, "chauffeur")],
        ),
        (
            "L’assaut a fait six morts et dix blessés du côté de l’armée burkinabè.",
            [("killed", 6, "armée burkinabè")],
        ),
        (
            "L’assaut a fait six morts, puis dix blessés parmi les soldats.",
            [("killed", 6, None)],
        ),
        ("L’état-major n’évoque que douze morts.", [("killed", 12, None)]),
        ("L’état-major n’évoque pas de morts.", []),
        (
            "Six soldats sont portés disparus et dix autres ont été tués.",
            [("killed", 10, "soldats")],
        ),
        (
            "Six soldats ont péri. L’attaque est la seconde. Au total, 20 ont péri.",
            [("killed", 6, "soldats")],
        ),
        (
            "Six soldats ont péri. Une autre attaque a choqué. En tout, 20 ont péri.",
            [("killed", 6, "soldats")],
        ),
        (
            "Six soldats ont péri. Au total, vingt soldats ont péri.",
            [("killed", 20, "soldats")],
        ),
        ("Le pays a compté neuf morts depuis l’indépendance.", []),
        ("En moins de trois mois, neuf civils ont été tués.", []),
        ("Des violences qui ont tué plus de 2 000 civils.", []),
        ("La pire perte depuis 2012 : neuf soldats tués.", [("killed", 9, "soldats")]),
        (
            "Neuf soldats tués, trois disparus depuis deux jours.",
            [("killed", 9, "soldats")],
        ),
        (
            "On déplore neuf morts parmi les soldats et six parmi les rebelles.",
            [("killed", 9, "soldats"), ("killed", 6, "rebelles")],
        ),
        (
            "Six soldats, qui gardaient un pont, ont été tués.",
            [("killed", 6, "soldats")],
        ),
        (
            "La mort de six soldats, trois civils et un prêtre a ému.",
            [
                ("killed", 6, "soldats"),
                ("killed", 3, "civils"),
                ("killed", 1, "prêtre"),
            ],
        ),
        ("Bilan : six soldats morts, neuf morts.", [("killed", 9, "soldats")]),
        ("Les passagers ont été tués.", []),
        ("Elle n’a fait aucun mort.", [("killed", 0, None)]),
        ("Elle n’a fait ni mort ni blessé.", [("killed", 0, None)]),
        ("Ils sont partis sans faire de morts.", [("killed", 0, None)]),
        ("Elle n’a fait aucune victime.", []),
        (
            "Les assaillants ont laissé six des leurs.",
            [("killed", 6, "assaillants")],
        ),
        ("Deux de ses soldats ont péri.", [("killed", 2, "soldats")]),
        (
            "Six morts côté armée et neuf côté assaillants.",
            [("killed", 6, "armée"), ("killed", 9, "assaillants")],
        ),
        ("Le décompte des civils tués s’allonge.", []),
        (
            "Un bataillon est tombé dans une embuscade : six morts.",
            [("killed", 6, None)],
        ),
        ("Six soldats sont tombés dans l’attaque.", [("killed", 6, "soldats")]),
        ("Six soldats sont tombés.", [("killed", 6, "soldats")]),
        ("Des civils ont été tués.", [("killed", None, "civils")]),
        ("Cent habitants de Gao ont péri.", [("killed", 100, "habitants de Gao")]),
        (
            "Vingt personnes, surtout des enfants, ont été tuées.",
            [("killed", 20, "personnes")],
        ),
        (
            "« Plusieurs dizaines de rebelles » ont été tués.",
            [("killed", 20, "rebelles")],
        ),
        (
            "« Plus de six soldats maliens » et « quatre passants » ont été tués.",
            [("killed", 6, "soldats maliens"), ("killed", 4, "passants")],
        ),
        ("Côté ami, six soldats sont tombés.", [("killed", 6, "soldats")]),
        ("Bilan : côté ami, six morts.", [("killed", 6, "côté ami")]),
        (
            "Six bergers d’ici (des Peuls, tous âgés), pris au gîte, ont été tués.",
            [("killed", 6, "bergers")],
        ),
        (
            "Six soldats, vingt rebelles et de nombreux civils ont été tués.",
            [
                ("killed", 6, "soldats"),
                ("killed", 20, "rebelles"),
                ("killed", None, "civils"),
            ],
        ),
        (
            "Deux soldats sont morts, ainsi qu’au moins trois civils.",
            [("killed", 2, "soldats"), ("killed", 3, "civils")],
        ),
        (
            "Les assaillants ont perdu une quinzaine d’hommes.",
            [("killed", 15, "hommes")],
        ),
        ("L’armée malienne a perdu six hommes.", [("killed", 6, "hommes")]),
        ("L’état-major déplore la perte de six hommes.", [("killed", 6, "hommes")]),
        (
            "L’assaut a fait six morts. Les cinq autres personnes tuées sont d’ici.",
            [("killed", 6, None)],
        ),
        (
            "Quinze civils sont morts, parmi lesquels six enfants tués au lit.",
            [("killed", 15, "civils")],
        ),
        (
            "Quinze civils sont morts, y compris six enfants tués au lit.",
            [("killed", 15, "civils")],
        ),
        ("Six habitants ont été tués dans chacun des hameaux.", []),
        ("Le bilan pourrait s’alourdir à vingt morts.", []),
        ("Ces attaques avaient fait neuf morts.", []),
        ("L’explosion a tué sur le coup six passants.", [("killed", 6, "passants")]),
        (
            "Les corps sans vie de six bergers ont été trouvés.",
            [("killed", 6, "bergers")],
        ),
        ("Quelque 27 000 personnes ont été tuées.", []),
    ],
)
def test_the_dead(second: str, expected: list[Counted]) -> None:
    """Each way of telling the dead gives their number and who they were."""
    found = [toll for toll in tolls(f"{_ATTACK} {second}") if toll[0] == "killed"]

    assert expected == found


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (
            "Bilan : six soldats tués, dix blessés et deux portés disparus.",
            [
                ("killed", 6, "soldats"),
                ("wounded", 10, "soldats"),
                ("missing", 2, "soldats"),
            ],
        ),
        (
            "Bilan : six morts et dix blessés.",
            [("killed", 6, None), ("wounded", 10, None)],
        ),
        (
            "Bilan : deux civils, six soldats et un gendarme blessés.",
            [
                ("wounded", 2, "civils"),
                ("wounded", 6, "soldats"),
                ("wounded", 1, "gendarme"),
            ],
        ),
        ("Trois soldats sont portés disparus.", [("missing", 3, "soldats")]),
        ("Ils ont blessé dix soldats.", [("wounded", 10, "soldats")]),
        (
            "Six soldats ont été tués et un employé de l’ONU blessé.",
            [("killed", 6, "soldats"), ("wounded", 1, "employé")],
        ),
        (
            "Ils ont tué six soldats et dix autres ont été blessés.",
            [("killed", 6, "soldats"), ("wounded", 10, "soldats")],
        ),
        (
            "Six soldats et dix civils ont été blessés.",
            [("wounded", 6, "soldats"), ("wounded", 10, "civils")],
        ),
        ("Il n’y a pas eu de tirs sans faire de blessés.", [("wounded", 0, None)]),
        (
            "L’assaut a fait une dizaine de morts et autant de blessés.",
            [("killed", 10, None), ("wounded", 10, None)],
        ),
        (
            "L’assaut a fait six morts et le double de blessés.",
            [("killed", 6, None), ("wounded", 12, None)],
        ),
        ("Ils sont morts, et autant de blessés attendent.", [("wounded", None, None)]),
        (
            "Dix soldats ont été admis à l’hôpital de Kaya.",
            [("wounded", 10, "soldats")],
        ),
        ("Dix femmes ont été hospitalisées.", [("wounded", 10, "femmes")]),
        ("Dix civils ont été évacués vers un camp.", []),
        (
            "Au moins dix soldats, blessés par des éclats.",
            [("wounded", 10, "soldats")],
        ),
        ("Dix soldats manquent toujours à l’appel.", [("missing", 10, "soldats")]),
    ],
)
def test_the_wounded_and_the_missing(second: str, expected: list[Counted]) -> None:
    """A bare count beside people with their toll is of the same people."""
    assert expected == tolls(f"{_ATTACK} {second}")


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("Le bilan est passé de 8 à 54 morts.", [("killed", 54, None)]),
        ("Le bilan est passé à 54.", [("killed", 54, None)]),
        ("Cela porte à 54 le nombre de morts.", [("killed", 54, None)]),
        (
            "Six soldats sont morts. Le bilan est de neuf soldats tués.",
            [("killed", 9, "soldats")],
        ),
        (
            "Neuf soldats sont morts. Le bilan est de six soldats tués.",
            [("killed", 6, "soldats")],
        ),
        (
            "Neuf soldats sont morts. Deux soldats sont tombés à l’aube.",
            [("killed", 9, "soldats")],
        ),
        ("On compte neuf morts. Six civils ont péri.", [("killed", 9, None)]),
        ("On compte neuf morts. Des civils ont péri.", [("killed", 9, None)]),
        ("Six civils ont péri. On compte six morts.", [("killed", 6, "civils")]),
        (
            "On compte neuf morts. Six assaillants ont été abattus.",
            [("killed", 9, None), ("killed", 6, "assaillants")],
        ),
        (
            "Neuf soldats ont péri. Un premier bilan était de six morts.",
            [("killed", 9, "soldats")],
        ),
        (
            "Un premier bilan était de six morts. Neuf soldats ont péri.",
            [("killed", 9, "soldats")],
        ),
        (
            "Neuf soldats ont péri. Un élu n’en comptait que six.",
            [("killed", 9, "soldats")],
        ),
        ("Le nombre de morts est désormais passé à huit.", [("killed", 8, None)]),
        (
            f"Le bilan {'des soldats tués dans le camp ' * 4}est passé à 16.",
            [("killed", 16, None)],
        ),
        (
            "Six soldats sont morts. Un premier bilan était de deux morts, 9 blessés.",
            [("killed", 6, "soldats"), ("wounded", 9, None)],
        ),
    ],
)
def test_which_figure_stands(second: str, expected: list[Counted]) -> None:
    """A toll that is revised gives way; a part of a total is no toll of its own."""
    assert expected == tolls(f"{_ATTACK} {second}")


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("Un officier a évoqué six morts.", [(6, ["officier"])]),
        ("On compte six morts selon un officier.", [(6, ["officier"])]),
        ("Bilan : six morts selon le ministre inconnu.", [(6, ["ministre inconnu"])]),
        ("Un officier en dénombre 34.", [(34, ["officier"])]),
        (
            "Une source militaire évoque six morts, une source sécuritaire de dix.",
            [(6, ["source militaire"]), (10, ["source sécuritaire"])],
        ),
        ("Le JNIM affirme avoir tué six soldats.", [(6, ["JNIM"])]),
        (
            "Le JNIM a revendiqué l’assaut, et affirme avoir tué six soldats.",
            [(6, ["JNIM"])],
        ),
        (
            "Des rebelles ont tué six soldats, ont dit les rebelles.",
            [(6, ["rebelles"])],
        ),
    ],
)
def test_sources(second: str, expected: list[tuple[int, list[str]]]) -> None:
    """Contradicting tolls are kept, each with who gave it."""
    found = attack(f"{_ATTACK} {second}")

    assert expected == [
        (
            toll.quantity.best,
            [_BARE.sub("", name) for name in names(toll.according_to)],
        )
        for toll in found.tolls
        if toll.harm is Harm.KILLED
    ]


def test_what_is_quoted_is_counted_by_who_says_it() -> None:
    """A quotation without a verb of its own gives its speaker to the toll in it."""
    text = "L’assaut a fait « six morts et dix blessés », a indiqué le gouvernement."

    sources = [names(toll.according_to) for toll in attack(f"{_ATTACK} {text}").tolls]

    assert [["gouvernement burkinabè"]] * 2 == sources


@pytest.mark.parametrize(
    "text",
    [
        "L’armée malienne a perdu six hommes.",
        "Bilan : côté ami, six morts.",
    ],
)
def test_forces_lose_soldiers(text: str) -> None:
    """The men of an army and of the friendly side are soldiers."""
    found = attack(f"{_ATTACK} {text}")

    assert [Group.MILITARY] == [toll.group for toll in found.tolls]


def test_a_weekday_before_a_headcount_is_no_day_of_the_month() -> None:
    """Mercredi 11 morts counts eleven."""
    found = attack("Un attentat a fait mercredi 11 morts à Gao.")

    assert [11] == [toll.quantity.best for toll in found.tolls]


def test_fighters_lose_fighters() -> None:
    """Who says that he has lost men tells of his own side."""
    found = attack(f"{_ATTACK} Le JNIM dit avoir perdu six hommes.")

    assert [Group.ATTACKER] == [toll.group for toll in found.tolls]
    assert ["camp d’Inata"] == [target.description for target in found.targets]


def test_a_first_toll_told_first_gives_way() -> None:
    """The figure that comes after it stands alone, whoever tells it."""
    text = (
        "Un premier bilan de l’attaque contre un camp à Gao faisait état de six morts."
        " Selon l’armée, l’attaque a fait neuf morts."
    )

    assert ["neuf"] == [toll.quantity.text for toll in attack(text).tolls]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Le bilan de l’attaque de Ber est passé le 3 mai à neuf morts.", None),
        ("Le bilan de l’attaque de Ber s’est alourdi le 3 mai à neuf morts.", None),
        ("Le bilan de l’attaque du 3 mai à Ber est passé à neuf morts.", "05-03"),
        ("Le bilan du raid qui a visé Ber le 3 mai est de neuf morts.", "05-03"),
        ("Le bilan est de neuf morts, le 3 mai, dans le raid de Ber.", "05-03"),
    ],
)
def test_the_day_of_a_count(text: str, date: str | None) -> None:
    """On what day the dead were counted tells not when they died."""
    found = attack(text).date
    assert (found and found.edtf[-5:]) == date
