# SPDX-License-Identifier: MIT
"""What fighters and armies do in one sentence: irruptions, gerunds, booty, sources."""

import pytest

from sahelcoop.model.attack import Attack, AttackKind, Basis, Harm
from tests.reading.read import attack, attacks


def _tolls(found: Attack, harm: Harm = Harm.KILLED) -> list[tuple[str | None, int]]:
    """Give who came to a harm, and how many: 0 where no figure is told."""
    return [
        (t.who, int(t.quantity.best or t.quantity.low or 0))
        for t in found.tolls
        if t.harm is harm
    ]


def _authors(found: Attack) -> list[str]:
    return [str(author.who) for author in found.perpetrators]


def _targets(found: Attack) -> list[str]:
    return [target.description for target in found.targets]


@pytest.mark.parametrize(
    ("text", "targets", "killed"),
    [
        (
            "Lundi, des rebelles ont surgi dans le village de Zinta, tuant six gardes.",
            ["village de Zinta"],
            [("gardes", 6)],
        ),
        (
            "Des rebelles ont débarqué lundi au marché de Zinta et tué six tailleurs.",
            ["marché de Zinta"],
            [("tailleurs", 6)],
        ),
        (
            "Des rebelles ont cerné lundi le camp de Zinta avant d’ouvrir le feu.",
            ["camp de Zinta"],
            [],
        ),
        (
            "Des rebelles sont venus lundi à Gao, tuant le maire et deux de ses fils.",
            ["maire", "fils"],
            [("maire", 1), ("fils", 2)],
        ),
        (
            "Des rebelles ont surgi à Gao, tuant une dame âgée, sa mère et un ami",
            ["Gao"],
            [("dame", 1), ("mère", 1), ("ami", 1)],
        ),
    ],
)
def test_what_they_do_besides(
    text: str, targets: list[str], killed: list[tuple[str, int]]
) -> None:
    """A gerund or a second participle of fighters tells an attack of theirs."""
    found = attack(text)

    assert _authors(found) in (["rebelles"], [])
    assert (_targets(found), _tolls(found)) == (targets, killed)


def test_coming_alone_is_no_attack() -> None:
    """Fighters who only turn up somewhere have not attacked it."""
    assert attacks("Des rebelles ont débarqué lundi à Gao pour y prier.") == ()


def test_those_known_act_again() -> None:
    """Les rebelles, who surround the camp and fire, are those told before."""
    text = (
        "Des rebelles ont attaqué lundi le camp de Gao. Le maire est venu. Il pleuvait."
        " La route est coupée. Le marché est vide."
        " Les rebelles ont encerclé le camp avant d’ouvrir le feu."
    )

    assert _targets(attack(text)) == ["camp de Gao"]


@pytest.mark.parametrize(
    "deed",
    [
        "ont été emmenés de force",
        "ont été conduits vers une destination inconnue",
        "ont été emmenés contre leur gré",
    ],
)
def test_taken_off(deed: str) -> None:
    """To be led away by force is to be abducted, to be led to a hospital is not."""
    found = attack(f"Six tailleurs {deed} lundi à Gao par des rebelles.")

    assert found.kind is AttackKind.KIDNAPPING
    assert (_authors(found), _targets(found)) == (["rebelles"], ["tailleurs"])
    assert attacks("Six tailleurs ont été conduits lundi à l’hôpital de Gao.") == ()


def test_prisoners_are_not_kidnapped() -> None:
    """Who is captured in a fight makes no kidnapping of it."""
    found = attack("L’armée a neutralisé dix rebelles lundi et en a capturé deux.")

    assert AttackKind.ATTACK is found.kind
    assert [Harm.KILLED, Harm.CAPTURED] == [toll.harm for toll in found.tolls]


@pytest.mark.parametrize(
    ("text", "author"),
    [
        (
            "Six maçons, dont un Togolais, ont été tués lundi par des rebelles.",
            "rebelles",
        ),
        ("Le camp a essuyé lundi des tirs de la part de rebelles.", "rebelles"),
        (
            "L’armée malienne a annoncé que ses avions ont frappé lundi un camp à Gao.",
            "armée malienne",
        ),
        (
            "L’armée malienne dit que ses soldats ont tué dix rebelles lundi à Gao.",
            "armée malienne",
        ),
        (
            "Le chef de l’armée malienne dit que dix rebelles ont été tués à Gao.",
            "armée malienne",
        ),
        (
            "Ils condamnent l’attaque ignoble et lâche menée par des rebelles.",
            "rebelles",
        ),
        (
            "Dix rebelles ont été neutralisés lundi à Gao, a annoncé l’armée malienne.",
            "armée malienne",
        ),
        (
            "Selon l’armée malienne, une opération a permis hier de tuer dix rebelles",
            "armée malienne",
        ),
    ],
)
def test_whose_act(text: str, author: str) -> None:
    """Par, de la part de, ses avions and the army that tells of it name the author."""
    assert _authors(attack(text)) == [author]


@pytest.mark.parametrize(
    "text",
    [
        "Dix rebelles ont été tués lundi à Gao, a indiqué un élu.",
        "Dix rebelles ont péri lundi dans l’attaque du camp, selon l’armée malienne.",
        "La ministre a dit que ses avions ont frappé lundi un camp à Gao.",
        "Des soldats ont été tués lundi à Gao, a annoncé l’armée malienne.",
        "L’explosion au passage d’un camion de la gendarmerie a tué lundi un garde.",
    ],
)
def test_whose_act_is_not_told(text: str) -> None:
    """Who only tells of an attack on others, or of losses, has not attacked."""
    assert _authors(attack(text)) == []


def test_a_named_author_goes_before_a_teller() -> None:
    """The army that tells of it is no author beside the force that struck."""
    text = (
        "Barkhane a frappé lundi un camp de rebelles à Gao. Dix rebelles ont été"
        " neutralisés, a annoncé l’armée malienne."
    )
    told_first = (
        "Dix rebelles ont été neutralisés lundi à Gao, a annoncé l’armée malienne."
        " Barkhane a frappé lundi un camp de rebelles à Gao."
    )

    assert _authors(attack(text)) == ["Barkhane"]
    assert _authors(attack(told_first)) == ["Barkhane"]


def test_an_army_does_not_strike_its_own() -> None:
    """Soldiers who fell in an operation of their army are no target of it."""
    text = (
        "L’armée malienne a mené lundi une opération à Gao, au cours de laquelle dix"
        " rebelles et deux soldats ont été tués."
    )

    assert _targets(attack(text)) == ["rebelles"]


@pytest.mark.parametrize(
    ("text", "arms"),
    [
        ("Des rebelles ont été tués lundi à Gao et des fusils récupérés.", []),
        ("Des rebelles ont été tués lundi à Gao avec des roquettes.", ["roquette"]),
        ("Une mine a détruit lundi un camion à Gao.", ["mine"]),
    ],
)
def test_booty_is_no_weapon(text: str, arms: list[str]) -> None:
    """Arms that are recovered are not those of the attack."""
    assert [item.description for item in attack(text).means] == arms


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        (
            "On compte 31 morts, et non les 12 tués évoqués dans un premier temps.",
            31,
        ),
        ("Le raid de Gao a fait 26 morts, contre 14 annoncés auparavant.", 26),
        ("Le raid de Gao a fait 26 morts", 26),
    ],
)
def test_a_figure_given_up(text: str, killed: int) -> None:
    """What was announced before is no toll beside the one that stands."""
    found = attack(f"Un raid a eu lieu lundi à Gao. {text}")

    assert [n for _, n in _tolls(found)] == [killed]


@pytest.mark.parametrize(
    ("text", "killed", "missing"),
    [
        ("Parmi les rebelles, huit ont été abattus.", [("rebelles", 8)], []),
        ("Six hommes, femmes et enfants ont été tués.", [("hommes", 6)], []),
        ("Des hommes et femmes ont été tués.", [("hommes", 0), ("femmes", 0)], []),
        ("Une femme et ses deux enfants ont péri.", [("femme", 1), ("enfants", 2)], []),
        ("Six gardes dont un gradé ont été tués.", [("gardes", 6)], []),
        ("Un imam et son fils ont été tués.", [("imam", 1), ("fils", 1)], []),
        ("Il y a huit morts parmi les forces armées.", [("forces armées", 8)], []),
        (
            "Il y a deux morts et six disparus parmi les passagers.",
            [("passagers", 2)],
            [("passagers", 6)],
        ),
    ],
)
def test_who_is_counted(
    text: str, killed: list[tuple[str, int]], missing: list[tuple[str, int]]
) -> None:
    """Those counted together are one toll, those out of whom others are none."""
    found = attack(f"Un raid a eu lieu lundi à Gao. {text}")

    assert _tolls(found) == killed
    assert _tolls(found, Harm.MISSING) == missing


def test_suspects_stay_suspected() -> None:
    """Presumed rebels who kill in a gerund are suspected."""
    (author,) = attack(
        "Des rebelles présumés ont surgi lundi à Gao, tuant six tailleurs."
    ).perpetrators

    assert author.basis is Basis.SUSPECTED


def test_a_toll_of_what_it_is_compared_with() -> None:
    """What celle de Gao has cost is no toll of the attack that comes after it."""
    first = "Un raid a visé Kidal lundi."
    other = f"{first} Il survient peu après celle de Gao, qui a fait dix morts."
    plain = f"{first} Il est plus grave que celui de mardi, qui a fait dix morts."

    assert [_tolls(found) for found in attacks(other)] == [[], [(None, 10)]]
    assert [_tolls(found) for found in attacks(plain)] == [[]]


def test_they_came_back_and_killed() -> None:
    """A pronoun is the subject of a second verb too."""
    text = (
        "Dimanche, des rebelles ont attaqué Gao. Le lendemain, ils sont revenus et ont"
        " tué trois personnes."
    )

    assert [_tolls(found) for found in attacks(text)] == [[], [("personnes", 3)]]


@pytest.mark.parametrize(
    ("more", "wounded"),
    [
        ("Treize autres ont été blessés.", [("gardes", 13)]),
        ("Une dizaine d’autres ont été blessés.", [("gardes", 10)]),
        ("Treize ont été blessés.", [(None, 13)]),
        ("Il pleut. Treize autres ont été blessés.", [(None, 13)]),
    ],
)
def test_others(more: str, wounded: list[tuple[str | None, int]]) -> None:
    """Treize autres are more of those whom the sentence before has counted."""
    found = attack(f"Un raid a coûté la vie à six gardes lundi à Gao. {more}")

    assert _tolls(found, Harm.WOUNDED) == wounded


def test_where_it_was_done_to_them() -> None:
    """Of those told before a pronoun tells where they were killed, and when."""
    found = attack(
        "Des rebelles ont enlevé six maçons. Ils les ont égorgés lundi à Gao."
    )

    assert found.date is not None
    assert found.date.edtf == "2022-06-13"
    assert [place.name for place in found.places] == ["Gao"]


@pytest.mark.parametrize(
    "again",
    [
        "Ils ont tiré sur le camp.",
        "C’est visiblement une attaque de rebelles bien préparée.",
        "Le raid a permis de tuer de nombreux rebelles.",
    ],
)
def test_told_again_far_on(again: str) -> None:
    """Ils, and what is only presented, take up an attack told some sentences before."""
    text = (
        "Des rebelles ont attaqué lundi un camp à Gao. Le maire est venu. Il pleuvait."
        " La route est coupée. Le marché est vide."
    )

    assert len(attacks(f"{text} {again}")) == 1


def test_put_out_of_action() -> None:
    """Who is put out of action is so by the army named last, if one is."""
    act = "Dix rebelles ont été mis hors de combat lundi à Gao."

    assert _authors(attack(f"Barkhane est venue. {act}")) == ["Barkhane"]
    assert _authors(attack(act)) == []


def test_as_many_of_the_other_side() -> None:
    """Three attackers dead are not the three dead told before without a name."""
    text = "Un raid a fait trois morts lundi à Gao. Trois assaillants ont été tués."

    assert _tolls(attack(text)) == [(None, 3), ("assaillants", 3)]


def test_mopping_up_belongs_to_the_attack() -> None:
    """A sweep that answers an attack is no attack of its own."""
    text = (
        "Un raid a fait six morts lundi à Gao. Le ratissage mené ensuite a permis de"
        " tuer dix assaillants."
    )

    assert len(attacks(text)) == 1
