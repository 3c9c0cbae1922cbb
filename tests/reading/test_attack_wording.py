# SPDX-License-Identifier: MIT
"""How the press words attacks: what dates them, who is meant, what a toll is of."""

import pytest

from sahelcoop.model.attack import Attack, Harm
from tests.reading.read import attack, attacks, names

TOLD = "Des rebelles ont attaqué un camp lundi à Gao."


def tolls(found: Attack) -> list[tuple[str, float | None, str | None]]:
    """Give harm, count and people of each toll."""
    return [(t.harm.value, t.quantity.best, t.who) for t in found.tolls]


def dates(text: str) -> list[str | None]:
    """Give the dates of the attacks of *text*."""
    return [None if a.date is None else a.date.edtf for a in attacks(text)]


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Depuis l’attaque de Gao, six soldats ont péri.", 0),
        (
            "Rien ne va depuis l’attaque du 3 mai, dans laquelle six bergers ont péri.",
            6,
        ),
        ("Des rebelles ont ouvert le feu depuis la rive, tuant six bergers.", 6),
        ("Six bergers ont péri depuis le début de la crue.", 0),
        ("Après l’attaque du 3 mai contre un camp, rien ne va.", 0),
    ],
)
def test_since(text: str, killed: int) -> None:
    """Depuis leads to a time, to a place, or to the attack that is meant."""
    counted = [t.quantity.best for a in attacks(text) for t in a.tolls]

    assert killed == sum(filter(None, counted))


def test_an_attack_that_dates_a_denial_is_none_the_less_one() -> None:
    """What is denied since an attack is not the attack."""
    text = "Les bus ne roulent plus depuis l’attaque du 3 mai contre un convoi."

    assert ["2022-05-03"] == dates(text)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("L’armée malienne n’a perdu que six soldats.", 6),
        ("L’armée malienne n’a pas perdu que six soldats.", None),
        ("L’armée malienne n’a perdu aucun camp.", None),
    ],
)
def test_only_so_many(text: str, count: int | None) -> None:
    """Ne … que denies nothing of what a side has lost."""
    found = attack(f"{TOLD} {text}").tolls

    assert ([] if count is None else [count]) == [t.quantity.best for t in found]


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Une attaque d’une violence inouïe a tué six soldats lundi à Gao.", [6]),
        ("Ces attaques suivent un conflit qui a fait six morts à Gao.", []),
        ("Les violences ont fait six morts lundi à Gao.", []),
    ],
)
def test_strife_has_its_sum(text: str, killed: list[int]) -> None:
    """The dead of a conflict are a sum; violence may only say how an attack was."""
    assert killed == [t.quantity.best for a in attacks(text) for t in a.tolls]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Six bergers, tués le 3 mai à Gao, dans l’attaque de leur camp.",
            "2022-05-03",
        ),
        ("Ils sont six, tués le 3 mai à Gao, lors d’un assaut.", "2022-05-03"),
        ("Des rebelles ont attaqué un camp à Gao, selon un élu joint mardi.", None),
        (
            "Mardi, « des rebelles ont attaqué le camp de Ber », dit un élu.",
            "2022-06-14",
        ),
    ],
)
def test_day_around_commas_and_quotations(text: str, expected: str | None) -> None:
    """A day may stand before a comma, or before the quotation that it dates."""
    assert [expected] == dates(text)


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("L’attaque a eu lieu à Gao.", 1),
        ("Une attaque a eu lieu à Gao.", 2),
        ("Dix assaillants ont été tués.", 1),
    ],
)
def test_far_mentions(more: str, expected: int) -> None:
    """A known attack, and fighters killed, belong to one told long before."""
    between = "Le maire a parlé. La foule a écouté. Le vent a soufflé. La nuit vient."

    assert expected == len(attacks(f"{TOLD} {between} {more}"))


def test_too() -> None:
    """Who has been attacked too is another target, on the same day."""
    text = (
        "Un poste a été attaqué lundi à Ber. Lundi, un convoi a également été attaqué."
    )
    more = "Un poste a été attaqué lundi à Ber. Un poste a été aussi incendié."

    assert 2 == len(attacks(text))
    assert 1 == len(attacks(more))


def test_reported_pluperfect_is_no_flashback() -> None:
    """Who has said that rebels had attacked tells of the attack just told."""
    said = "Un élu a dit que, mardi, des rebelles avaient attaqué un camp à Gao."

    assert 1 == len(attacks(f"Des rebelles ont attaqué un camp à Gao. {said}"))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("À Gao, des rebelles ont attaqué le camp de Zibane.", "camp de Zibane"),
        ("Des rebelles ont attaqué le camp de l’armée à Gao.", "Gao"),
    ],
)
def test_a_site_with_the_name_of_its_town(text: str, place: str) -> None:
    """It says where better than the town told beside it."""
    assert [place] == [p.name for p in attack(text).places]


def test_finer_place_and_day() -> None:
    """A village goes before the region told first, and a night before a week."""
    first = "La semaine dernière, un village de la région de Gao a été attaqué."
    then = "Dans la nuit du 7 au 8 juin, des rebelles ont attaqué le village de Zibane."
    found = attack(f"{first} {then}")

    assert ["village de Zibane"] == [p.name for p in found.places]
    assert found.date is not None
    assert "2022-06-07/2022-06-08" == found.date.edtf


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("Le camp a été visé par un engin. Un engin explosif a tué un garde.", 1),
        ("Une mine a tué un garde lundi à Gao. La mine a tué un berger à Gao.", 1),
        ("L’armée malienne a tué six rebelles à Gao et saisi dix obus.", 0),
    ],
)
def test_weapons(text: str, means: int) -> None:
    """A weapon is named once, in the fullest words; booty is none."""
    assert means == sum(len(a.means) for a in attacks(text))


def test_captives_are_counted() -> None:
    """Those abducted are a toll of captives."""
    found = attack("Des rebelles ont enlevé vingt femmes lundi à Gao.")

    assert [("captured", 20, "femmes")] == tolls(found)


SUM = "Neuf personnes ont été tuées lundi à Gao."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{SUM} Six bergers sont morts au puits, trois femmes sont mortes ici.", [9]),
        (f"{SUM} Six soldats sont morts au poste, trois femmes sont mortes.", [6, 3]),
        ("Un raid a fait six morts lundi à Gao. Le Mali évoque plusieurs morts.", [6]),
        ("Un raid a fait des morts lundi à Gao. Le Mali évoque six morts.", [6]),
    ],
)
def test_totals_and_vague_tolls(text: str, expected: list[int]) -> None:
    """A total takes in its parts, and a figure goes before what tells none."""
    assert expected == [t.quantity.best for t in attack(text).tolls]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six vanniers ont été tués lundi à Gao.", [("killed", 6, "vanniers")]),
        ("Six morts parmi les vanniers lundi à Gao.", [("killed", 6, "vanniers")]),
        ("Plusieurs maires ont été tués lundi à Gao.", [("killed", None, "maires")]),
    ],
)
def test_people_in_other_words(text: str, expected: list[object]) -> None:
    """The killed are people whatever they are called; several are not one."""
    assert expected == tolls(attack(text))


def test_earlier_figure_of_another_sentence() -> None:
    """What was declared before gives way, whoever declared it."""
    text = f"{TOLD} Six soldats ont été tués. Le Mali avait précédemment déclaré que"
    found = attack(f"{text} deux soldats avaient été tués.")

    assert [("killed", 6, "soldats")] == tolls(found)


def test_a_toll_keeps_its_own_source() -> None:
    """The source of the whole clause is that of tolls without one."""
    text = "Six bergers ont péri lundi à Gao, selon le JNIM, a annoncé le Mali."
    (toll,) = attack(text).tolls

    assert Harm.KILLED is toll.harm
    assert ["JNIM"] == names(toll.according_to)


def test_sources_are_named_once() -> None:
    """Who tells of an attack twice is one source."""
    text = "Des rebelles ont attaqué un camp à Gao, a annoncé l’armée togolaise."
    more = "Des rebelles ont attaqué ce camp lundi, a précisé l’armée togolaise."

    assert ["armée togolaise"] == names(attack(f"{text} {more}").according_to)


def test_the_army_alone() -> None:
    """L'armée without a state is an author too; people without a name are nobody."""
    strike = attack("L’armée a bombardé lundi une base terroriste à Gao.")
    raid = attack("Des hommes ont attaqué lundi un hameau à Gao.")

    assert ["asserted"] == [p.basis.value for p in strike.perpetrators]
    assert ["unknown"] == [p.basis.value for p in raid.perpetrators]


def test_operation_without_a_leader() -> None:
    """An operation is of an army, though nobody says of which."""
    text = "Une opération contre des rebelles a pris fin lundi à Gao."
    found = attack(f"{text} Vingt rebelles ont été tués dans l’opération.")

    assert ["rebelles"] == [t.description for t in found.targets]


@pytest.mark.parametrize(
    ("text", "author", "basis"),
    [
        ("Lundi, une colonne du JNIM a attaqué le camp de Ber.", "JNIM", "asserted"),
        ("Boko Haram s’en est pris lundi à Zibane.", "Boko Haram", "asserted"),
        ("L’assaut du camp de Ber a été donné par le JNIM.", "JNIM", "asserted"),
        ("Le JNIM dit s’être emparé lundi de la base de Ber.", "JNIM", "claimed"),
        (
            "Le JNIM a attaqué Gao mardi. Il a enlevé huit filles à Ber.",
            "JNIM",
            "asserted",
        ),
        (
            "Des bandits fuyaient quand des rebelles ouvrirent le feu lundi à Ber.",
            "rebelles",
            "unknown",
        ),
    ],
)
def test_authors_by_wording(text: str, author: str, basis: str) -> None:
    """Columns, takers of towns and who opens fire are authors."""
    told = [p for found in attacks(text) for p in found.perpetrators]

    assert {(str(p.who), p.basis.value) for p in told} == {(author, basis)}


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Une mine a tué net six soldats lundi à Ber.", 6),
        ("L’attaque a tué sur le coup six soldats lundi à Ber.", 6),
        ("La plus sanglante, celle de Ber, en mai, a tué six soldats.", 6),
        ("La plus meurtrière, en mai à Ber, avait emporté six soldats.", 6),
        ("Six bergers, enlevés à Gao, ont été retrouvés criblés de balles à Ber.", 6),
        ("Un élu est mort lundi à Ber, criblé de balles.", 1),
    ],
)
def test_killed_by_wording(text: str, killed: int) -> None:
    """Who is killed outright, in the deadliest attack, or found shot, is dead."""
    assert [t.quantity.best for t in attack(text).tolls if t.harm is Harm.KILLED] == [
        killed
    ]


def test_what_a_weapon_has_hit() -> None:
    """A clause with que tells what a weapon hit, when and where."""
    found = attack(
        "Un camion qu’une mine a soufflé lundi près de Ber roulait vers Gao."
    )

    assert [target.description for target in found.targets] == ["camion"]
    assert [place.name for place in found.places] == ["Ber"]
    assert found.date is not None
