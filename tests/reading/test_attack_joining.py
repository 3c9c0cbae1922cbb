# SPDX-License-Identifier: MIT
"""Which mentions are one attack, and what they are together."""

import pytest

from sahelcoop.model import Certainty
from sahelcoop.model.attack import AttackKind
from tests.reading.read import attack, attacks, names, words

_CAMP = "Des rebelles ont attaqué un camp"
_WEATHER = "Il pleut. Il vente. Il neige. Il tonne."
_FIRST = f"{_CAMP} à Djibo le 3 mai."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_FIRST} Le même jour, des rebelles ont tué neuf civils.", 2),
        (f"{_FIRST} Par ailleurs, neuf civils ont péri.", 1),
        (f"{_FIRST} Toujours dans le nord, des rebelles ont tué neuf civils.", 2),
        (f"{_FIRST} Une nouvelle attaque a visé un marché.", 2),
        (
            f"{_FIRST} Des rebelles ont attaqué Gao ; le 9 mai, ils ont attaqué Djibo.",
            3,
        ),
        (
            f"{_CAMP} près de Gao. Un camp a été attaqué à l’est de Djibo.",
            2,
        ),
        (
            f"{_CAMP} près de Gao. Un camp a été attaqué à l’est de Ménaka.",
            1,
        ),
        (f"{_FIRST} L’armée malienne a neutralisé neuf terroristes.", 1),
        (f"{_FIRST} Des rebelles ont attaqué un marché en mai.", 1),
        ("Un camp a été attaqué. Le 3 mai, des rebelles avaient attaqué un camp.", 2),
        ("La base de Ber a été attaquée. La ville de Ber a été attaquée.", 1),
        (f"{_FIRST} Lors de la riposte, l’armée malienne a tué neuf rebelles.", 1),
        ("Il y a aujourd’hui des attentats à Gao.", 0),
        ("La ville de Gao est le théâtre de combats.", 1),
        ("La base de Ber a été attaquée. La ville de Gao a été attaquée.", 2),
        (
            "Un camp a été attaqué à Gao. Des soldats de Ménaka ont été attaqués.",
            1,
        ),
        (
            f"Six civils ont péri. {_WEATHER} Six civils ont été tués à Gao.",
            1,
        ),
        (
            f"{_FIRST} {_WEATHER} Six civils ont été tués.",
            1,
        ),
        (
            f"Six civils ont été tués. {_WEATHER} Six civils ont été tués.",
            1,
        ),
        ("Cette tuerie survient après une embuscade qui a tué six soldats.", 1),
        (f"{_FIRST} Le bilan n’a pas été communiqué.", 1),
        (f"Le bilan n’a pas été communiqué. {_CAMP}.", 1),
        ("Neuf soldats tués le 3 mai à Gao.", 1),
        ("Neuf soldats tués à Gao.", 1),
        ("Neuf soldats tués en 2012 à Gao.", 0),
        ("Ces attaques ont fait neuf morts.", 0),
        ("Des attaques ont visé Gao.", 1),
        ("Les attaques de Gao ont fait neuf morts.", 0),
        ("Deux frappes à Gao ont fait neuf morts.", 1),
        ("Des affrontements ont fait neuf morts à Gao.", 1),
        ("Des attaques ont eu lieu le 3 mai à Gao.", 1),
        ("Le JNIM a revendiqué l’attaque à Gao.", 1),
        ("Une attaque du JNIM inquiète.", 1),
        ("Une attaque a eu lieu à Gao le 3 mai, sans aucun mort.", 1),
        ("Une attaque a eu lieu sans aucun mort.", 0),
        ("Des rebelles ont tué neuf civils de janvier à mai 2022.", 0),
    ],
)
def test_how_many(text: str, expected: int) -> None:
    """Date, place, side and words that turn to another act set attacks apart."""
    assert expected == len(attacks(text))


def test_an_army_that_answers_is_no_perpetrator() -> None:
    """The response to an attack belongs to it, with what it cost."""
    found = attack(f"{_FIRST} L’armée malienne a neutralisé neuf terroristes.")

    assert ["rebelles"] == names(tuple(a.who for a in found.perpetrators))
    assert ["camp"] == [target.description for target in found.targets]
    assert [9] == [toll.quantity.best for toll in found.tolls]


def test_an_army_that_strikes_is_the_perpetrator() -> None:
    """Fighters killed by an army are its targets."""
    found = attack("L’armée malienne a neutralisé neuf terroristes.")

    assert ["armée malienne"] == names(tuple(a.who for a in found.perpetrators))
    assert ["terroristes"] == [target.description for target in found.targets]


def test_victims_give_way_to_targets() -> None:
    """Victims are targets only as long as no others are told."""
    text = "Six civils ont été tués à Gao. Des rebelles ont attaqué un marché à Gao."

    assert ["marché"] == [target.description for target in attack(text).targets]


def test_targets_are_told_once() -> None:
    """Fewer words for the same target, and the place itself, add no target."""
    first = "Le camp d’Inata a été attaqué le 3 mai."
    text = f"{first} L’attaque contre le camp et contre Djibo a duré."

    assert ["camp d’Inata"] == [target.description for target in attack(text).targets]


def test_the_finer_place_stands() -> None:
    """A town replaces the country told before."""
    text = f"{_CAMP} au Mali. {_CAMP} à Gao."

    assert ["Gao"] == [place.name for place in attack(text).places]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Un camp aurait été attaqué à Gao.", Certainty.ALLEGED),
        ("Un camp a été attaqué à Gao, accuse Human Rights Watch.", Certainty.ALLEGED),
        (
            "Human Rights Watch a accusé l’armée malienne d’avoir tué dix civils.",
            Certainty.ALLEGED,
        ),
        (f"{_FIRST} Neuf civils auraient été tués.", Certainty.ASSERTED),
        (
            "Neuf civils auraient été tués à Gao. Des rebelles ont attaqué Gao.",
            Certainty.ASSERTED,
        ),
    ],
)
def test_certainty(text: str, expected: Certainty) -> None:
    """A conditional on one detail leaves the attack asserted."""
    assert expected is attack(text).certainty


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Les assaillants ont attaqué un camp.", []),
        ("Un groupe affilié à Al-Qaïda a tué neuf civils.", []),
        ("Le JNIM est à Gao. Le même groupe a attaqué un camp.", ["JNIM"]),
        ("Le même groupe a attaqué un camp.", []),
        ("Une centaine de rebelles ont attaqué un camp.", ["rebelles"]),
        ("Le JNIM affirme avoir tué neuf soldats.", ["JNIM"]),
        ("Neuf soldats, tués par des rebelles, ont été inhumés.", ["rebelles"]),
        ("L’armée malienne a attribué l’attaque contre un camp au JNIM.", ["JNIM"]),
        (f"{_FIRST} Le JNIM a attaqué le camp à Djibo.", ["JNIM"]),
        (f"{_FIRST} Des hommes armés ont attaqué le camp à Djibo.", ["rebelles"]),
    ],
)
def test_authors(text: str, expected: list[str]) -> None:
    """Who names nobody is no perpetrator; "le groupe" is the one named before."""
    found = attack(text)

    assert expected == names(tuple(author.who for author in found.perpetrators))


def test_kinds() -> None:
    """The word that says most names the kind."""
    text = f"{_FIRST} Cette embuscade a fait neuf morts."

    assert AttackKind.AMBUSH is attack(text).kind


def test_what_a_quotation_tells() -> None:
    """Tolls inside a long quotation count as well."""
    text = f"{_FIRST} « Nous comptons au moins six soldats tués », a dit un officier."
    found = attack(text)

    assert [6] == [toll.quantity.low for toll in found.tolls]
    assert ["six soldats"] == [w[-11:] for w in words(found, "tolls")]


@pytest.mark.parametrize(
    "text",
    [
        "Une attaque pourrait viser un camp.",
        "L’armée malienne redoute une attaque du JNIM.",
        "Souvent, une embuscade suit.",
        "Le JNIM l’a revendiquée.",
        "La bataille de l’eau a commencé à Gao.",
        "L’armée n’a pas mené d’attaque contre un camp.",
        "Neuf civils ont été tués dans un accident.",
        "La guerre a fait neuf morts.",
        "On compte depuis des années neuf morts dans cette attaque.",
        "Une telle troupe pourrait faire neuf morts dans une attaque.",
    ],
)
def test_what_did_not_happen(text: str) -> None:
    """What is feared, denied, usual or no attack at all makes no record."""
    assert () == attacks(text)


def test_what_a_denied_claim_leaves() -> None:
    """An attack that nobody has claimed still took place."""
    text = "L’attaque, qui a tué six civils le 3 mai, n’a pas été revendiquée."

    assert [6] == [toll.quantity.best for toll in attack(text).tolls]


def test_sentences_of_a_quotation() -> None:
    """The date of one sentence of a quotation is not that of another."""
    text = f"« {_CAMP} à Gao. Le maire est venu le 3 mai », a dit un officier."

    assert None is attack(text).date


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Un convoi a été incendié lundi à Gao.", []),
        (
            "Un convoi a été incendié lundi. Cette attaque est attribuée au JNIM.",
            ["convoi"],
        ),
        (
            "Des rebelles ont attaqué un camp. Un camion a été incendié.",
            ["camp"],
        ),
        (
            "Un camion a été incendié à Gao. Six civils ont été tués dans l’attaque.",
            ["civils"],
        ),
    ],
)
def test_what_was_burnt(text: str, expected: list[str]) -> None:
    """Goods burnt in an attack are the target where nothing else is told."""
    found = [one.description for each in attacks(text) for one in each.targets]

    assert expected == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A bare toll is not of an attack told after it that has a toll of its own.
        (
            "Six civils ont péri. Des rebelles ont tué neuf civils à Gao le 3 mai.",
            [[9]],
        ),
        (
            "Six civils ont péri. Des rebelles ont tué six civils à Gao le 3 mai.",
            [[6]],
        ),
        # What names an attack in passing keeps none of what follows close to it.
        (
            (
                f"{_FIRST} Il pleut. L’attaque inquiète. Il vente. Six civils ont été "
                "tués dans une embuscade."
            ),
            [[], [6]],
        ),
        (
            (
                f"{_FIRST} Il pleut. L’attaque a fait neuf morts. Il vente. Six civils "
                "ont été tués dans une embuscade."
            ),
            [[9]],
        ),
        # A mention goes with the attack that it has most in common with.
        (
            (
                "Le 2 mai, des rebelles ont attaqué une caserne. Le 3 mai, une "
                "explosion a fait neuf morts. Six soldats ont été tués dans l’attaque "
                "d’une caserne."
            ),
            [[6], [9]],
        ),
        # What turns to another act with puis and a day is another one.
        (
            "Des rebelles ont tué six civils. Puis dimanche, neuf civils ont été tués.",
            [[6], [9]],
        ),
        # The same figures are of one attack, other figures are not.
        (
            (
                "Six civils ont été tués le 2 mai, trois soldats blessés. Il pleut. Il "
                "vente. Il neige. Neuf civils ont été tués, trois soldats blessés."
            ),
            [[6, 3], [9, 3]],
        ),
        # What only tells who was hurt may stand farther off.
        (f"{_FIRST} Il pleut. Il vente. Six civils ont été tués.", [[6]]),
        # What an army has struck is not a site that is struck next.
        (
            "L’armée malienne a tué six rebelles. Une mine a visé un bus : neuf morts.",
            [[6], [9]],
        ),
        # The same figure of the same side is told again in other words.
        (f"{_FIRST} Six soldats ont péri. Six militaires ont été inhumés.", [[6]]),
        (f"{_FIRST} Six soldats ont péri. Il y a six militaires tués.", [[6]]),
        (f"{_FIRST} Six soldats ont péri. Six civils ont péri.", [[6, 6]]),
        (f"{_FIRST} Un soldat a péri. Un militaire a péri.", [[1, 1]]),
        (f"{_FIRST} Plusieurs soldats ont péri. Six militaires ont péri.", [[6]]),
        (f"{_FIRST} Plusieurs soldats ont péri. Six personnes ont péri.", [[None, 6]]),
        # What was joined may be one with an attack told before.
        (
            (
                "Six civils ont été tués le 2 mai. Il pleut. Il vente. Il neige. Un "
                "bus a sauté sur une mine. L’explosion a tué six civils."
            ),
            [[6]],
        ),
    ],
)
def test_whose_toll(text: str, expected: list[list[int]]) -> None:
    """Each attack has the tolls that are told of it."""
    assert expected == [[t.quantity.best for t in a.tolls] for a in attacks(text)]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Selon un maire, des rebelles ont attaqué un camp à Djibo.", ["maire"]),
        ("Un élu accuse le JNIM d’avoir tué six civils.", ["élu"]),
        ("Le JNIM est accusé d’avoir tué six civils.", []),
        ("On accuse le JNIM d’avoir tué six civils.", []),
        (f"{_FIRST} Selon un maire, des rebelles ont attaqué un camp à Djibo.", []),
        (
            (
                "Selon un maire, des rebelles ont attaqué un camp à Djibo. Des "
                "rebelles ont attaqué un camp à Djibo."
            ),
            ["maire"],
        ),
    ],
)
def test_who_tells_of_it(text: str, source: list[str]) -> None:
    """What the article itself tells first it does not tell according to somebody."""
    found = attack(text)

    assert source == [
        name.lower().removeprefix("un ") for name in names(found.according_to)
    ]


def test_a_toll_told_as_heavier_than_that_of_another_is_of_the_first() -> None:
    """What a toll is compared with has no share in it."""
    first, second = attacks(
        "Un attentat a frappé Gao le 3 mai. Bilan : vingt morts, soit plus que celui du"
        " double attentat de Kidal le 29 avril."
    )

    assert [20] == [toll.quantity.best for toll in first.tolls]
    assert second.tolls == ()


def test_a_date_after_depuis_is_of_what_went_before() -> None:
    """Depuis leads to a date; one of an attack is its own all the same."""
    (found,) = attacks(
        "Des rebelles ont tué six bergers à Gao, où règne la peur depuis la fin de la"
        " guerre en 2013."
    )

    assert found.date is None


def test_those_who_were_killed_before_are_of_that_attack() -> None:
    """A relative clause tells of an attack of its own, with its own dead."""
    _, before = attacks(
        "Le 3 mai, des rebelles ont attaqué Gao, où douze bergers avaient été massacrés"
        " en mars 2019."
    )

    assert before.date is not None
    assert (before.date.edtf, [12]) == (
        "2019-03",
        [toll.quantity.best for toll in before.tolls],
    )


def test_what_is_quoted_in_part_is_of_the_clause_around_it() -> None:
    """A quotation without a verb of its own may hold the target of an attack."""
    found = attack(
        "Des rebelles ont attaqué lundi « une équipe de la Croix-Rouge » à Gao."
    )

    assert "équipe" in found.targets[0].description


def test_whose_aircraft_a_speaker_means_is_not_told() -> None:
    """Ses avions after a verb of speech are of whoever speaks."""
    text = "L’armée malienne est là. Le 3 mai, {} avions ont visé un camp à Gao."
    (told,) = attacks(text.format("ses"))
    (said,) = attacks(text.format("a dit un élu, ses"))

    assert (1, 0) == (len(told.perpetrators), len(said.perpetrators))
