# SPDX-License-Identifier: MIT
"""How the press tells of an attack beside plain verbs: its title, pronouns, sources."""

import pytest

import sahelcoop as sc
from sahelcoop.model.attack import Attack, Basis, Harm
from tests.reading.read import attack, attacks


def _killed(found: Attack) -> list[tuple[str | None, str | None, str]]:
    """Give the count of the dead, who they were, and the bound."""
    return [
        (t.quantity.text, t.who, t.quantity.qualifier.value)
        for t in found.tolls
        if t.harm is Harm.KILLED
    ]


def _titled(title: str, body: str) -> tuple[Attack, ...]:
    article = sc.Article(f"{title}\n\n{body}", published="2024-05-14")
    return sc.parse(article).attacks


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("Le raid a coûté la vie à six gendarmes au moins.", "at_least"),
        ("Le raid de Gao a fait six morts au moins.", "at_least"),
        ("Le raid a coûté la vie à six gendarmes au moins deux fois.", "exact"),
        ("Le raid a coûté la vie à plusieurs gendarmes au moins.", "several"),
    ],
)
def test_what_follows_a_figure_may_bound_it(text: str, bound: str) -> None:
    """Au moins may stand after those who are counted."""
    assert [b for _, _, b in _killed(attack(text))] == [bound]


def test_a_range_is_no_revision() -> None:
    """De six à dix is between both, unless a toll has risen so far."""
    told = "Un raid a eu lieu lundi à Gao. "

    assert _killed(attack(told + "Des élus parlent de 6 à 10 morts."))[0][2] == (
        "between"
    )
    assert _killed(attack(told + "Le bilan passe de 6 à 10 morts."))[0][2] == "exact"


def test_the_title_says_who_the_dead_are() -> None:
    """Who those are whom the body only counts may stand in the title."""
    body = "Un raid a eu lieu lundi à Gao. Il a fait six morts, selon un élu."

    (found,) = _titled("Mali : six douaniers tués à Gao", body)
    assert _killed(found) == [("six", "douaniers", "exact")]
    (found,) = _titled("Mali : sept douaniers tués à Gao", body)
    assert _killed(found) == [("six", None, "exact")]


def test_the_title_alone_may_tell_a_toll() -> None:
    """The toll that only the title tells is that of the one attack of the body."""
    body = "Un raid a visé lundi un camp à Gao."

    (found,) = _titled("Mali : six douaniers tués à Gao", body)
    assert _killed(found) == [("six", "douaniers", "exact")]
    assert found.sources["tolls"][0].exact == "six douaniers"


@pytest.mark.parametrize(
    ("text", "struck"),
    [
        ("Le camp de Zibane est au nord. Il a subi un raid lundi.", ["camp de Zibane"]),
        ("Le camp de Zibane est au nord. Elle a subi un raid lundi à Gao.", []),
        ("Le camp de Zibane est au nord. Ils ont subi un raid lundi à Gao.", []),
        ("Il a subi un raid lundi à Gao.", []),
    ],
)
def test_a_pronoun_stands_for_the_site_before(text: str, struck: list[str]) -> None:
    """Il is the site told just before, where gender and number agree."""
    assert [t.description for t in attack(text).targets] == struck


def test_a_strike_is_of_the_army_that_tells_of_it() -> None:
    """Whose strike on fighters it is, is told by who speaks of it, if an army does."""
    text = "{} ajoute qu’une frappe aérienne a permis de neutraliser dix rebelles."

    (author,) = attack(text.format("L’armée malienne")).perpetrators
    assert str(author.who) == "armée malienne"
    assert not attack(text.format("Un élu")).perpetrators


def test_what_an_army_lost_at_a_place_is_one_battle() -> None:
    """A loss at a town is a fact though only its year is told; one in a land is not."""
    text = "L’an dernier, l’armée malienne avait perdu six soldats {}."

    found = sc.parse(sc.Article(text.format("à Zibane"), published="2024-05-14"))
    assert [p.name for a in found.attacks for p in a.places] == ["Zibane"]
    assert not attacks(text.format("au Mali"))


def test_a_toll_rises_under_another_word() -> None:
    """A higher figure that is called a toll replaces that of the same side."""
    text = (
        "Un raid a visé un camp lundi à Gao. Six militaires ont été tués."
        " Depuis, le nombre de soldats tués est passé à 9."
    )

    assert _killed(attack(text)) == [("9", "soldats", "exact")]


def test_the_finger_is_pointed_at_suspects() -> None:
    """Whom the authorities point at is suspected of the attack before."""
    text = "Un raid a visé un camp lundi à Gao. Les élus pointent du doigt le JNIM."

    (author,) = attack(text).perpetrators
    assert author.basis is Basis.SUSPECTED


def test_where_fighters_come_from_is_not_where_they_strike() -> None:
    """Venus du Tchad is said of the fighters, and is no part of their name."""
    found = attack("Des rebelles venus du Tchad ont attaqué un camp à Gao lundi.")

    assert [str(a.who) for a in found.perpetrators] == ["rebelles"]
    assert [p.name for p in found.places] == ["Gao"]


def test_those_known_strike_those_known() -> None:
    """Les rebelles and les soldats are those of the attack told before."""
    text = (
        "Des rebelles ont attaqué lundi le camp de Gao. Le maire est venu. Il pleuvait."
        " La route est coupée. Le marché est vide."
        " Les rebelles ont encerclé le camp avant de faire feu sur les soldats."
    )

    assert len(attacks(text)) == 1


def test_the_missing_are_told_beside_the_dead() -> None:
    """Ont été tués ou sont portés disparus tells both harms of the same people."""
    found = attack("Lundi à Gao, dix soldats ont été tués ou sont portés disparus.")

    assert {t.harm for t in found.tolls} == {Harm.KILLED, Harm.MISSING}


def test_the_day_of_a_dateline_or_of_a_telling_is_not_that_of_an_attack() -> None:
    """A date before a dash, or after faire état, is when it was told."""
    told = "L’armée malienne a fait état jeudi d’un raid contre un camp."
    text = f"Mali : un raid\n\nSoldats à Gao.\n\n09 mai 2024 - {told}"

    assert attack(text).date is None


def test_y_is_the_place_of_an_earlier_attack_too() -> None:
    """A toll with a day of its own at a place told before is another attack."""
    text = (
        "Des rebelles ont attaqué lundi le poste de Zibane."
        " En mai 2023, trois gendarmes y avaient laissé la vie."
    )

    assert [p.name for p in attacks(text)[1].places] == ["poste de Zibane"]


def test_reinforcements_hit_a_mine() -> None:
    """What is told in a clause of a source, with its cost, is an attack."""
    found = attack(
        "Un élu a précisé que des renforts dépêchés depuis Gao avaient sauté sur une"
        " mine, ce qui a coûté la vie à deux gendarmes."
    )

    assert _killed(found) == [("deux", "gendarmes", "exact")]


def test_a_patron_counts_nothing() -> None:
    """The group that another belongs to is not the source of its figures."""
    text = "Le JNIM, affilié à Al-Qaïda, qui a revendiqué le raid, dit avoir tué {}."
    (toll,) = attack(text.format("dix soldats")).tolls

    assert [str(p) for p in toll.according_to] == ["JNIM"]


def test_where_help_came_from_is_not_where_it_was_hit() -> None:
    """Venus de tells where somebody was before, and no place of what follows."""
    found = attack("Lundi, des renforts venus de la ville de Gao ont essuyé des tirs.")

    assert not found.places


def test_an_attack_told_after_a_date_and_a_dash() -> None:
    """A paragraph far below may open as a dateline does."""
    found = attack(
        "Mali : un raid\n\nSoldats à Gao.\n\nIl pleut sur Gao.\n\n09 mai 2024 - L’armée"
        " malienne a fait état jeudi d’un raid contre le camp de Ber."
    )

    assert ["camp de Ber"] == [place.name for place in found.places]
