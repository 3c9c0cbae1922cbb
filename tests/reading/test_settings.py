# SPDX-License-Identifier: MIT
"""Through what, to whom and when something is said, and how long that holds."""

import pytest

from tests.reading.read import names, read, statement, statements, words

CLAUSE = "que le pont tiendra"


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        (f"Le maire a dit dans un communiqué {CLAUSE}.", "communiqué"),
        (f"Le maire a dit sur Twitter {CLAUSE}.", "Twitter"),
        (f"Le maire a dit au micro de RFI {CLAUSE}.", "RFI"),
        (f"Interrogé par RFI, le maire a dit {CLAUSE}.", "RFI"),
        (f"Lors d’une conférence de presse, il a dit {CLAUSE}.", None),
        (f"Le maire a, dans un communiqué, affirmé {CLAUSE}.", "communiqué"),
        (f"Un communiqué du maire dit {CLAUSE}.", "communiqué"),
        (f"Le maire a dit {CLAUSE}.", None),
        (f"Le maire a informé RFI {CLAUSE}.", "RFI"),
        (f"En marge du sommet, le maire a dit dans un mot {CLAUSE}.", "sommet"),
    ],
)
def test_medium(text: str, medium: str | None) -> None:
    """A document, an occasion, a platform or a press organ is the medium."""
    assert [medium] * (medium is not None or "Le maire" in text) == [
        found.medium for found in statements(text)
    ]


@pytest.mark.parametrize(
    ("text", "hearer"),
    [
        (f"Le maire a dit aux députés {CLAUSE}.", "députés"),
        (f"Devant les députés, le maire a dit {CLAUSE}.", "députés"),
        (f"Le maire a dit à la presse {CLAUSE}.", "presse"),
        (
            "« Le pont tient bon », dit le maire dans une lettre adressée aux députés.",
            "députés",
        ),
        (f"Le maire a prévenu Niamey {CLAUSE}.", "Niger"),
        ("Le maire appelle les habitants « à ne pas quitter la ville ».", "habitants"),
        (
            "Le maire a dit aux députés un mot prêté aux rebelles : « à bas la paix ».",
            "députés",
        ),
    ],
)
def test_hearers(text: str, hearer: str) -> None:
    """Who is spoken to stands after the verb, before an audience, or as its object."""
    assert [hearer] == [
        name.removeprefix("les ").removeprefix("aux ")
        for name in names(statement(text).addressees)
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Le maire a dit mardi {CLAUSE}.", "2022-06-14"),
        ("Mardi, « le pont tiendra encore », a dit le maire.", "2022-06-14"),
        ("« Le pont tiendra encore », a dit mardi le maire.", "2022-06-14"),
        (f"Le maire élu mardi dans sa ville a dit {CLAUSE}.", None),
        (f"Le maire, réuni à huis clos, mardi, a dit {CLAUSE}.", "2022-06-14"),
        ("Le pont pris mardi est « la clé de la paix », a dit le maire.", None),
        (f"Le maire, qui est parti mardi, a dit {CLAUSE}.", None),
        (f"Le chef de l’attaque du 14 juin a dit {CLAUSE}.", None),
        ("Selon le maire, le pont pris mardi est « la clé de la paix ».", None),
        (
            "Selon le maire, cité mardi, le pont est « la clé de la paix ».",
            "2022-06-14",
        ),
        (
            "Le pont est « la clé de la paix », selon le maire, cité mardi.",
            "2022-06-14",
        ),
        ("« Le pont tiendra encore », a dit le maire tué mardi.", None),
        (f"Les soldats sont partis mardi, et le maire a dit {CLAUSE}.", None),
        (f"Mardi, des soldats ont fui le maire, qui dit {CLAUSE}.", None),
        (f"Mardi, alors que tout brûlait, le maire a dit {CLAUSE}.", "2022-06-14"),
        ("Le pont est pris, a dit le maire, un record depuis mardi.", None),
        ("Le pont est pris, a dit le maire, devant la foule, mardi.", "2022-06-14"),
        ("Tout brûle mardi : le pont est pris, selon le maire.", None),
        ("« Le pont tiendra encore », a dit le maire qui est venu mardi.", None),
        (
            "« Le pont tiendra encore », a dit le maire dans une lettre publiée mardi.",
            "2022-06-14",
        ),
    ],
)
def test_days(text: str, day: str | None) -> None:
    """A day is that of the words where it goes with the verb or heads the sentence."""
    found = statement(text).date

    assert day == (found and found.edtf)


def test_the_setting_of_a_speech_goes_on() -> None:
    """Who goes on speaking does so in the same setting, and from the same words."""
    text = (
        f"Lundi, le maire Issa Maro a dit sur Twitter {CLAUSE}. Il a ajouté {CLAUSE}."
    )
    first, second = statements(text)

    assert (first.medium, first.date) == (second.medium, second.date)
    assert ["Twitter"] == words(second, "medium")


@pytest.mark.parametrize(
    "between",
    [
        "Le préfet Ali Zen dit que la nuit est calme. ",
        "\n\nLa nuit est calme.\n\nElle est longue.\n\n",
        "",
    ],
)
def test_where_a_setting_ends(between: str) -> None:
    """Another speaker, some paragraphs and another day end a setting."""
    day = "" if between else "mardi "
    text = (
        f"Lundi, le maire Issa Maro a dit sur Twitter {CLAUSE}. {between}"
        f"Issa Maro a ajouté {day}{CLAUSE}."
    )

    assert None is statements(text)[-1].medium


def test_a_setting_holds_within_its_clause() -> None:
    """What is told of one clause is not told of the next."""
    text = (
        f"Le maire Issa Maro dit à RFI {CLAUSE} ; "
        "la nuit est calme, dit le préfet Zen ; le vent tombe."
    )

    assert ["RFI", None] == [found.medium for found in statements(text)]


def test_a_sentence_may_set_the_stage() -> None:
    """Where and when somebody appears is where and when he speaks after it."""
    text = (
        "Le maire Issa Maro est venu lundi devant les députés. "
        "« Le pont tiendra encore longtemps », a-t-il dit.\n\n"
        "Il dit que la nuit est calme."
    )
    first, second = statements(text)

    assert ["députés"] == [n.removeprefix("les ") for n in names(first.addressees)]
    assert "2022-06-13" == (first.date and first.date.edtf)
    assert names(first.addressees) == names(second.addressees)


def test_a_day_alone_holds_for_its_paragraph() -> None:
    """The day on which somebody acts is that of his words in the same paragraph."""
    text = (
        "Le maire Issa Maro est venu lundi. Il dit que le pont tiendra.\n\n"
        "Il ajoute que la nuit est calme."
    )

    assert ["2022-06-13", None] == [
        found.date and found.date.edtf for found in read(text).statements
    ]


def test_a_document_is_read_further() -> None:
    """What is read in it is read in the document told last."""
    text = (
        "La présidence béninoise a publié un communiqué. "
        "« Le pont tiendra encore longtemps », y lit-on."
    )

    assert "communiqué" in (statement(text).medium or "")


def test_somebody_speaks_in_a_document() -> None:
    """Y with a verb of speech is the document told last."""
    text = (
        "La présidence béninoise a publié un communiqué. "
        "« Le pont tiendra encore longtemps », y affirme le maire."
    )

    assert "communiqué" in (statement(text).medium or "")


def test_a_document_speaks_on_its_day() -> None:
    """The day on which a document was published goes with what is read in it later."""
    text = (
        "La présidence béninoise a publié mardi un communiqué. Le communiqué est bref. "
        "Le maire Issa Maro est venu. Le gouvernement y affirme que le pont tiendra."
    )
    found = statement(text)

    assert ("communiqué", "2022-06-14") == (
        found.medium,
        found.date.edtf if found.date else None,
    )


def test_another_document_takes_the_place_of_the_first() -> None:
    """What is read last is read in the document told last, on no known day."""
    text = (
        "La présidence béninoise a publié mardi un communiqué. Le maire a lu un "
        "rapport. « Le pont tiendra encore longtemps », y lit-on."
    )
    found = statement(text)

    assert ("rapport", None) == (found.medium, found.date)


@pytest.mark.parametrize(
    ("said", "speaker", "medium"),
    [
        ("dans un communiqué", "Le Mali", "communiqué"),
        ("dans un communiqué", "Le Niger", None),
        ("dans un communiqué", "L’armée malienne", None),
        ("dans un communiqué", "Le préfet Ali Zen", None),
        ("dans un communiqué", "Un berger", None),
        ("au micro de RFI", "Le Mali", None),
    ],
)
def test_a_state_goes_on_in_its_document(
    said: str, speaker: str, medium: str | None
) -> None:
    """What an official reads out, his state says, and nobody else does."""
    text = (
        f"Le ministre malien des Mines, Issa Maro, a dit {said} {CLAUSE}. {speaker} a "
        f"ajouté {CLAUSE}."
    )

    assert medium == statements(text)[1].medium


@pytest.mark.parametrize("thing", ["l’embuscade tendue", "l’accord conclu"])
def test_a_day_of_something_told_is_not_that_of_the_words(thing: str) -> None:
    """What happened on a day may be spoken of on another."""
    text = f"Le maire Issa Maro a évoqué {thing} lundi à Gao. Il a dit {CLAUSE}."

    assert None is statement(text).date


def test_whoever_is_thanked_is_not_spoken_to_later() -> None:
    """Thanks tell nothing of who hears what is said next."""
    text = f"Le maire Issa Maro a remercié la Chine. Il a dit {CLAUSE}."

    assert () == statement(text).addressees


def test_whoever_is_received_is_not_spoken_to() -> None:
    """An audience is granted to those who came, whoever tells of it afterwards."""
    text = (
        "Le pont tiendra, a dit un diplomate, au lendemain d’une audience accordée par "
        "le maire aux députés."
    )

    assert () == statement(text).addressees


def test_those_among_whom_something_is_said_are_no_hearers() -> None:
    """Auprès de tells who spoke where no other subject does."""
    found = statement("Le pont tient bon, assure-t-on auprès du maire Issa Maro.")

    assert () == found.addressees


def test_the_own_agency_is_where_something_is_told() -> None:
    """The agency of the dateline is known in the article."""
    text = (
        "NIAMEY, 14 juin 2022 (ZOK) - Le pont est coupé.\n\n"
        "« Le pont tiendra encore longtemps », a dit à la ZOK le maire Issa Maro."
    )
    found = statement(text)

    assert ("ZOK", ()) == (found.medium, found.addressees)


@pytest.mark.parametrize(
    ("first", "edtf"),
    [
        ("Le maire Issa Maro a appelé lundi les jeunes au calme.", "2022-06-13"),
        ("Le maire Issa Maro est parti lundi au camp.", None),
        ("Le maire Issa Maro n’a pas parlé lundi.", None),
        ("Le maire Issa Maro a appelé entre mai et juin les jeunes au calme.", None),
    ],
)
def test_the_day_of_a_speech_goes_on(first: str, edtf: str | None) -> None:
    """The day holds in the next paragraph where somebody spoke on it."""
    found = statement(f"{first}\n\n« Le pont tiendra encore longtemps », a-t-il dit.")

    assert edtf == (found.date.edtf if found.date else None)


def test_what_is_held_is_where_somebody_speaks() -> None:
    """Who holds a conference speaks there, whatever the sentence is about."""
    text = (
        "Ainsi finit la conférence de presse donnée mardi par le maire, Issa Maro.\n\n"
        f"Il a dit {CLAUSE}."
    )
    found = statement(text)

    assert (["Issa Maro"], "conférence de presse", "2022-06-14") == (
        names(found.speakers),
        found.medium,
        found.date.edtf if found.date else None,
    )


def test_one_of_two_goes_on_in_their_setting() -> None:
    """What two people told, one of them goes on to tell."""
    text = (
        f"Issa Maro et Awa Dolo ont dit lors d’une réunion {CLAUSE}. Awa Dolo a ajouté "
        f"{CLAUSE}."
    )

    assert ["réunion"] * 2 == [found.medium for found in statements(text)]


@pytest.mark.parametrize(
    ("first", "said", "edtf"),
    [
        ("Le matériel a été remis lundi.", "dans son discours", "2022-06-13"),
        ("Le matériel a été remis lundi.", "lors de la cérémonie", "2022-06-13"),
        ("Le matériel a été remis lundi.", "dans un communiqué", None),
        ("Le matériel a été remis en mai.", "dans son discours", None),
        ("Le matériel a été remis.", "dans son discours", None),
        ("Le matériel a été remis lundi.", "dimanche dans son discours", "2022-06-12"),
        ("Le matériel a été remis lundi.\n\nIl pleut.", "dans son discours", None),
    ],
)
def test_the_day_of_an_occasion(first: str, said: str, edtf: str | None) -> None:
    """Who speaks on an occasion does so on the day told last."""
    text = f"Le pont est coupé.\n\n{first}\n\nLe maire a dit {said} {CLAUSE}."
    (found,) = statements(text)

    assert edtf == (found.date.edtf if found.date else None)
