# SPDX-License-Identifier: MIT
"""Plain sentences such as summaries are made of, each for what it says."""

import pytest

from tests.reading.read import agreements, attack, delivery, names, read, statement


@pytest.mark.parametrize(
    ("text", "status", "certainty"),
    [
        ("La livraison de dix bus au Bénin a été annulée.", "cancelled", "asserted"),
        (
            "La livraison de bus au Bénin aurait été évoquée.",
            "discussed",
            "alleged",
        ),
        (
            "La livraison de bus au Bénin est attendue en mai.",
            "announced",
            "asserted",
        ),
        ("Le Togo aurait annoncé la livraison de dix bus.", "announced", "alleged"),
        ("Le Togo a expédié dix bus au Bénin.", "shipped", "asserted"),
        ("Dix bus ont été promis au Bénin.", "promised", "asserted"),
        ("De l’aide alimentaire a été livrée au Bénin.", "delivered", "asserted"),
    ],
)
def test_how_far_a_delivery_has_come(text: str, status: str, certainty: str) -> None:
    """A compound conditional is hearsay, and what is called off is told as such."""
    told = delivery(text)

    assert (status, certainty) == (told.status, told.certainty)


@pytest.mark.parametrize(
    ("words", "terms"),
    [("à titre de prêt", "loan"), ("à titre gratuit", "gift"), ("lundi", None)],
)
def test_terms(words: str, terms: str | None) -> None:
    """What is lent is told apart from what is given."""
    assert terms == delivery(f"Le Togo a livré dix bus au Bénin {words}.").terms


@pytest.mark.parametrize(
    ("words", "recipients", "places"),
    [
        ("au Bénin et au Niger en mai 2020, au Mali", ["Bénin", "Niger"], ["Mali"]),
        ("au Bénin, en Belgique", ["Bénin"], ["Belgique"]),
        ("au Bénin, au Niger et au Mali", ["Bénin", "Niger", "Mali"], []),
        ("au Bénin lundi et mardi au Mali", ["Bénin"], []),
    ],
)
def test_where_takers_end(words: str, recipients: list[str], places: list[str]) -> None:
    """A date or a comma parts the place from those who get the goods."""
    told = delivery(f"Le Togo a livré dix bus {words}.")

    assert recipients == names(told.recipients)
    assert places == [place.name for place in told.places]


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Une attaque aurait fait trois morts à Gao.", "alleged"),
        ("Une attaque aurait eu lieu lundi à Gao.", "alleged"),
        ("Après une attaque le 3 mai 2020 à Gao, on aurait fui.", "asserted"),
        ("Il a fui une attaque le 3 mai 2020 à Gao et aurait crié.", "asserted"),
    ],
)
def test_hearsay_of_an_attack(text: str, certainty: str) -> None:
    """The verb counts whose subject the attack is."""
    assert [certainty] == [one.certainty for one in read(text).attacks][:1]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Une frappe de drone", "drone_strike"),
        ("Une frappe de l’armée", "air_strike"),
        ("Une embuscade de drone", "ambush"),
        ("Un enlèvement", "kidnapping"),
    ],
)
def test_kinds(words: str, kind: str) -> None:
    """A strike of a drone is one kind, whatever else drones do."""
    assert kind == attack(f"{words} a fait trois morts lundi à Gao.").kind


@pytest.mark.parametrize(
    ("words", "tolls"),
    [
        ("des morts", [("killed", "unspecified")]),
        ("de nombreux blessés", [("wounded", "many")]),
        ("dix déplacés", [("displaced", "exact")]),
        ("plusieurs prisonniers", [("captured", "several")]),
        ("un disparu", [("missing", "exact")]),
    ],
)
def test_tolls(words: str, tolls: list[tuple[str, str]]) -> None:
    """What an attack makes is its toll, also uncounted."""
    told = attack(f"Une attaque a fait {words} lundi à Gao.").tolls

    assert tolls == [(toll.harm, toll.quantity.qualifier) for toll in told]


def test_people_who_were_there_are_no_toll() -> None:
    """Displaced people are a toll only if an attack has made them so."""
    assert () == attack("Une attaque a visé lundi à Gao un camp de déplacés.").tolls


@pytest.mark.parametrize(
    ("text", "kind", "status", "date"),
    [
        (
            "Le Mali et le Togo ont signé un accord d’adhésion du 3 au 5 mai 2020.",
            "membership",
            "signed",
            "2020-05-03/2020-05-05",
        ),
        (
            "Le Mali a entamé des discussions avec le Togo en vue d’un traité en 2020.",
            "treaty",
            "negotiating",
            "2020",
        ),
        (
            "Le Mali a entamé en 2020 des discussions avec le Togo.",
            "other",
            "negotiating",
            "2020",
        ),
        (
            "Les relations diplomatiques entre le Mali et le Togo ont été rompues.",
            "diplomatic_relations",
            "broken",
            None,
        ),
        (
            "L’accord de défense entre le Mali et le Togo a été reconduit en 2020.",
            "defence_pact",
            "renewed",
            "2020",
        ),
    ],
)
def test_deals(text: str, kind: str, status: str, date: str | None) -> None:
    """What a deal is, how it stands and since when."""
    (told,) = agreements(text)

    assert (kind, status) == (told.kind, told.status)
    assert date == (told.date and told.date.edtf)


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "Awa Dolo, Rome et Issa Maro ont salué « un grand pas vers la paix ».",
            ["Awa Dolo", "Italie", "Issa Maro"],
        ),
        (
            "« Le pont tiendra bon », ont dit Awa Dolo, Rome et Issa Maro.",
            ["Awa Dolo", "Italie", "Issa Maro"],
        ),
        (
            "Interrogée par Awa Dolo, la présidence malienne a dit que le pont tient.",
            ["présidence malienne"],
        ),
    ],
)
def test_speakers_in_a_list(text: str, speakers: list[str]) -> None:
    """All of a list that et closes speak."""
    assert speakers == names(statement(text).speakers)


@pytest.mark.parametrize(
    ("verb", "act"),
    [
        ("a remercié", "thank"),
        ("a salué", "praise"),
        ("a dénoncé", "condemn"),
        ("a commenté", "comment"),
        ("a demandé", "request"),
        ("a menacé", "threaten"),
    ],
)
def test_acts(verb: str, act: str) -> None:
    """The verb says what somebody does by speaking."""
    assert act == statement(f"« Nous tiendrons tous le pont », {verb} Issa Maro.").act
