# SPDX-License-Identifier: MIT
"""Who joins the cast of an article by being named in it."""

import pytest

from tests.reading.read import read


def names(text: str) -> list[str]:
    """Give the names of the actors of an article."""
    return [actor.names[0].text for actor in read(text).actors]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Le Togo observe.", ["Togo"]),
        ("Le calme règne au Togo.", []),
        ("Le calme règne près de Lomé.", []),
        ("Le Togo et le Bénin observent.", ["Togo", "Bénin"]),
        ("Le convoi vient de Lomé et part vers le Bénin.", []),
        ("L’ambassadeur du Togo observe.", []),
        ("Une source de la présidence togolaise observe.", []),
        ("Le camp de la gendarmerie togolaise brûle.", []),
        ("Des combattants du JNIM observent.", ["JNIM"]),
        ("« Le Togo ne veut pas de cette base », a dit un passant.", ["Togo"]),
        ("« Le calme est revenu hier au Togo », a dit un passant.", []),
        ("Le calme règne.\n\nDAKAR. Le port est vide.", []),
        ("Qui a livré ce riz ? Lomé. Le port est plein.", ["Togo"]),
        ("Le calme règne à la frontière avec le Togo.", []),
        ("Le calme règne dans le monde.", []),
        ("Le calme règne à la lisière du Togo.", []),
        ("Le calme règne aux confins du Mali, du Niger et du Tchad.", []),
        ("Le calme règne à la frontière entre le Mali et le Niger.", []),
        ("La frontière entre le Mali et le Niger sera fermée.", []),
        (
            "Un pacte lie le Mali. Entre le Mali et le Niger, tout va.",
            ["Mali", "Niger"],
        ),
        ("Au Mali, le Niger et le Tchad observent.", ["Niger", "Tchad"]),
        ("Le calme règne au Mali et le Niger observe.", ["Niger"]),
        ("Le maire Zanga Doro du Togo observe.", ["Zanga Doro"]),
        ("Des hommes venus de ses voisins, le Togo et le Bénin, observent.", []),
        ("Ses voisins, le Togo et le Bénin, observent.", ["Togo", "Bénin"]),
        ("Le ministre de l’Eau observe. Les EAU observent.", ["Émirats arabes unis"]),
    ],
)
def test_who_takes_part(text: str, actors: list[str]) -> None:
    """A name takes part unless it only tells a place, an office or a source."""
    assert actors == names(text)


def test_a_body_alone_is_of_the_articles_country() -> None:
    """The army of an article about a country is that country's, under both names."""
    (state, army) = read("Le Togo observe. L’armée avance.").actors

    assert ("Togo", "armée togolaise", "TG") == (
        state.names[0].text,
        army.names[0].text,
        army.country,
    )
    assert "armée" in {name.text for name in army.names}


def test_a_family_name_is_the_person_told_before() -> None:
    """One person is one actor, whatever short name the article uses later."""
    (person,) = read("Le maire Moussa Tavélé observe. Tavélé insiste.").actors

    assert "Moussa Tavélé" == person.names[0].text
    assert ["Moussa Tavélé", "Tavélé"] == [e.exact for e in person.sources["names"]]


def test_a_family_name_may_come_first() -> None:
    """Some peoples put it first, others do not."""
    told = "L’ambassadeur de {} au Niger, {}, observe. M. {} insiste."

    assert ["Li Doro"] == names(told.format("Chine", "Li Doro", "Li"))[:1]
    assert "Li" not in names(told.format("Chine", "Li Doro", "Li"))
    assert "Zanga" in names(told.format("Togo", "Zanga Doro", "Zanga"))
