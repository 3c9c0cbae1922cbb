# SPDX-License-Identifier: MIT
"""Speech as newspapers print it: interviews, running quotations, offices told apart."""

import pytest

from sahelcoop.model.actors import ActorKind, ActorRef
from sahelcoop.model.statement import Form, Statement
from tests.reading.read import delivery, names, read, statement, statements

_ASKED = "Le ministre zambien Issa Maro a parlé jeudi.\n\n"


def role(told: Statement) -> str | None:
    """Give the role of the first speaker."""
    speaker = told.speakers[0]
    return speaker.role if isinstance(speaker, ActorRef) else None


@pytest.mark.parametrize(
    ("talk", "said"),
    [
        (
            (
                "Nuit : Où en est la route ?\n\n"
                "Issa Maro : Elle tient bon depuis mai.\n\nNuit : Et le pont ?\n\n"
                "Issa Maro : Nous le refaisons tous ensemble."
            ),
            ["Elle tient bon depuis mai.", "Nous le refaisons tous ensemble."],
        ),
        (
            (
                "Q : Où en est la route ?\n\nR : Elle tient bon depuis mai.\n\n"
                "Q : Et le pont ?\n\nR : Nous le refaisons tous ensemble."
            ),
            ["Elle tient bon depuis mai.", "Nous le refaisons tous ensemble."],
        ),
        (
            (
                "Nuit : Où en est la route ?\n\nI. M. : Elle tient bon depuis mai.\n\n"
                "Le pont aussi tient bon.\n\nNuit : Et la ville ?\n\n"
                "I. M. : Elle vit « dans une paix toute neuve ».\n\nIl est reparti."
            ),
            [
                "Elle tient bon depuis mai.\n\nLe pont aussi tient bon.",
                "Elle vit « dans une paix toute neuve ».",
            ],
        ),
    ],
)
def test_interviews_without_marks(talk: str, said: list[str]) -> None:
    """Who answers under a name, initials or R speaks; who asks does not."""
    told = statements(f"{_ASKED}{talk}")

    assert said == [one.text for one in told]
    assert {("Issa Maro",)} == {tuple(names(one.speakers)) for one in told}
    assert {Form.DIRECT} == {one.form for one in told}


@pytest.mark.parametrize(
    "talk",
    [
        "Bilan : la route est coupée.\n\nBilan : le pont est coupé.",
        "Nuit : Où en est la route ?\n\nIssa Maro : Elle tient bon depuis mai.",
        "Nuit : Où en est la route ?\n\nNuit : Où en est le pont ?",
    ],
)
def test_no_interview(talk: str) -> None:
    """Without a label that asks again and another that answers there is none."""
    assert () == statements(f"{_ASKED}{talk}")


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            (
                "Issa Maro a parlé lundi.\n\n« La route est longue et dure.\n\n"
                "Elle sera refaite en mai », a-t-il promis."
            ),
            ["Issa Maro"],
        ),
        (
            (
                "Issa Maro a dit : « La route est longue et dure.\n\n"
                "Elle sera refaite en mai. »\n\nAwa Dolo a souri."
            ),
            ["Issa Maro"],
        ),
        (
            (
                "Issa Maro a parlé lundi.\n\n« La route est longue et dure.\n\n"
                "« Elle sera refaite en mai », a dit Awa Dolo."
            ),
            ["Awa Dolo"],
        ),
    ],
)
def test_a_quotation_runs_over_paragraphs(text: str, speakers: list[str]) -> None:
    """One quotation is one statement, of whoever is named before or behind it."""
    told = statement(text)

    assert speakers == names(told.speakers)
    assert told.text.startswith("La route est longue")
    assert "Elle sera refaite en mai" in told.text
    assert 2 == len(told.segments)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Issa Maro a dit : « La route est longue et dure.\n\nAwa Dolo rit.", 1),
        ("Issa Maro a dit : « La route est longue et dure.", 1),
        ("« La route est longue et dure.", 0),
    ],
)
def test_a_quotation_that_nobody_closes(text: str, count: int) -> None:
    """It ends with its paragraph; one of nobody is left out."""
    assert count == len(statements(text))


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        (
            "Pour Issa Maro, le pont tiendra.",
            "Issa Maro",
            "le pont tiendra",
        ),
        (
            "Une source militaire confirme : le pont a été pris.",
            "une source militaire",
            "le pont a été pris",
        ),
        ("Selon Zokofret, le pont tiendra.", "Zokofret", "le pont tiendra"),
        (
            "L’ONU a rappelé aux populations que le pont tiendra.",
            "ONU",
            "le pont tiendra",
        ),
        (
            "L’affluence a fait dire au maire Issa Maro que le pont tiendra.",
            "Issa Maro",
            "le pont tiendra",
        ),
        (
            "Le pont tiendra. C’est ce qu’à déclaré le maire Issa Maro.",
            "Issa Maro",
            "Le pont tiendra",
        ),
        (
            "Selon un bulletin publié mardi par le maire Issa Maro, le pont tiendra.",
            "Issa Maro",
            "le pont tiendra",
        ),
    ],
)
def test_clauses_that_are_said(text: str, speaker: str, said: str) -> None:
    """An opinion, a colon, faire dire and a document give somebody a clause."""
    told = statement(text)

    assert speaker.lower() == names(told.speakers)[0].lower()
    assert said == told.text


@pytest.mark.parametrize(
    "text",
    [
        "Des corps gisaient sur la route, a constaté un journaliste de l’AFP.",
        "Le maire demande aux habitants de se calmer.",
        "Ces deux sources de tensions se nourrissent du silence des élus.",
        "L’officier est parti.",
    ],
)
def test_nothing_is_said(text: str) -> None:
    """Reporters see, people are asked to do something, and sources may be causes."""
    assert () == statements(text)


@pytest.mark.parametrize(
    ("text", "office"),
    [
        (
            (
                "Le maire de Dori est en colère. Samedi, Issa Maro a dit que le pont "
                "tiendra."
            ),
            "maire de Dori",
        ),
        (
            (
                "Zanga Doro n’a pas mâché ses mots. Le porte-parole du gouvernement "
                "zambien a dit que le pont tiendra."
            ),
            "porte-parole du gouvernement zambien",
        ),
        (
            (
                "Le ministre russe des Affaires étrangères est parti. "
                "Sergueï Lavrov a dit que le pont tiendra."
            ),
            "ministre russe des Affaires étrangères",
        ),
        (
            (
                "Emmanuel Macron a dit que le pont tiendra. Le président français est "
                "reparti."
            ),
            "président français",
        ),
        (
            "Le représentant de l’ONU au Togo, Issa Maro, a dit que le pont tiendra.",
            "représentant de l’ONU au Togo",
        ),
        (
            "Le prédicateur Issa Maro a dit que le pont tiendra.",
            "prédicateur",
        ),
        (
            "Le commandant de la zone, le Col. Issa Maro, a dit que le pont tiendra.",
            "commandant de la zone",
        ),
        (
            (
                "« Le pont tiendra encore », a dit hier le directeur de la société "
                "pour le progrès des routes (SPR), Zokou Zanga."
            ),
            "directeur de la société pour le progrès des routes",
        ),
        (
            "Le pont tiendra, a dit la directrice de l’Agriculture, Awa Dolo.",
            "directrice de l’Agriculture",
        ),
    ],
)
def test_an_office_is_that_of_the_name(text: str, office: str) -> None:
    """Office and name may stand apart: who is told of by both is one person."""
    told = statements(text)[0]

    assert office == role(told)
    assert 1 == len([a for a in read(text).actors if a.kind is ActorKind.PERSON])


def test_an_office_counts_more_than_a_rank() -> None:
    """Of a rank before the name and an office behind it the office is the role."""
    mayor = statement("Le colonel Issa Maro, maire de Gao, a dit que le pont tiendra.")
    scholar = statement("Le colonel Issa Maro, chercheur à Gao, a dit que tout va.")

    assert ("maire de Gao", "chercheur à Gao") == (role(mayor), role(scholar))


def test_she_who_holds_an_office() -> None:
    """The form of an office tells that whoever holds it is a woman."""
    told = statement("La gouverneure Zokou Zanga rit. Elle a dit que le pont tiendra.")

    assert ["Zokou Zanga"] == names(told.speakers)


def test_parties_that_are_only_counted_speak_too() -> None:
    """Some of those who speak together may be without a name."""
    told = statement("La France et huit autres pays ont dit que le pont tiendra.")

    assert ["France", "huit autres pays"] == names(told.speakers)


@pytest.mark.parametrize(
    "text",
    [
        "Les maires sont en colère. Issa Maro a dit que le pont tiendra.",
        "Un berger est en colère. Issa Maro a dit que le pont tiendra.",
        "Le maire de Dori est en colère. Emmanuel Macron a dit que le pont tiendra.",
        "Issa Maro rit.\n\nLe maire de Dori a dit que le pont tiendra.",
        "Le maire de Dori est parti.\n\nIssa Maro a dit que le pont tiendra.",
        "Awa Maro rit. Le maire de Dori a dit que le pont tiendra.",
        "Moscou rit. Le maire de Dori a dit que le pont tiendra.",
    ],
)
def test_an_office_of_somebody_else(text: str) -> None:
    """Several people, another paragraph, a woman or a known other are not the one."""
    assert role(statements(text)[0]) is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Des sources militaires ont parlé. Le pont tient, dit la source.", "sources"),
        ("Une source a parlé. Le pont tient, indiquent nos sources.", "source"),
        (
            "Le JNIM a frappé. Le pont est pris, dit l’organisation djihadiste.",
            "JNIM",
        ),
        ("Le pont est pris, affirme l’organisation djihadiste.", "djihadiste"),
        (
            (
                "Le maire Issa Maro a parlé. Une trentaine de terroristes sont morts. "
                "Le pont tient, conclut le communiqué."
            ),
            "Issa Maro",
        ),
    ],
)
def test_who_is_meant(text: str, speaker: str) -> None:
    """Sources in another number, fighting bodies, and whoever can have spoken."""
    assert speaker in names(statements(text)[-1].speakers)[0]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Le colonel Issa Maro est à Dori, à Djibo et à Kaya.", "BF"),
        ("Le porte-parole du gouvernement, Issa Maro, est à Dori.", "BF"),
        ("Le colonel Issa Maro est à Dori et à Gao.", None),
        ("Le colonel Issa Maro est de Dori, de Paris et de Lyon.", "BF"),
        ("Le directeur provincial de l’eau, Issa Maro, est à Dori.", "BF"),
        ("Le chef d’état-major de l’air, Issa Maro, est à Dori.", "BF"),
        ("Le boulanger Issa Maro est à Dori.", None),
        ("Issa Maro, ambassadeur du Sénégal en France, a dit que tout va.", "SN"),
        ("Le Zambien Issa Maro est venu.", "ZM"),
    ],
)
def test_whom_an_officer_serves(text: str, country: str | None) -> None:
    """Officers serve the state in which most places of the article lie."""
    (person,) = (a for a in read(text).actors if a.kind is ActorKind.PERSON)

    assert country == person.country


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Togo : un pont neuf\n\nLe pont est neuf. Il a coûté cher.", []),
        ("Le Togo a un pont\n\nLe pont est neuf. Il a coûté cher.", ["Togo"]),
        (
            "Lomé, 5 mai 2022 (AFP) - Le pont est neuf, a appris l’AFP hier. RFI rit.",
            ["RFI"],
        ),
        ("Leonardo Zokou est venu.", ["Leonardo Zokou"]),
        ("Salvador Zokou est venu.", ["Salvador Zokou"]),
        ("Deux cadres du JNIM sont venus.", ["JNIM"]),
        ("Le groupe Leonardo est venu.", ["Leonardo"]),
        ("Moussa K. est venu.", ["Moussa K."]),
        ("Le roi Moussa VI est venu.", ["Moussa VI"]),
        ("Ils ont pris un avion de la compagnie Moussa Air.", ["Moussa Air"]),
        ("Le monde a bien changé.", []),
        ("Le riz du sud du Mali, du Togo et du nord du Niger est cher.", []),
        ("Le pont est neuf.\n\n- Chine. Dix chars sont arrivés.", ["Chine"]),
        (
            "Un pont\n\nLe Monde Afrique – 14 mars 2023\n\nTout va, apprend Le Monde.",
            [],
        ),
        ("Moussa Ibrahim Traoré est venu.", ["Ibrahim Traoré"]),
    ],
)
def test_who_is_named(text: str, actors: list[str]) -> None:
    """No rubric and no publisher takes part; names come in full, short, or in part."""
    assert actors == [actor.name for actor in read(text).actors]


@pytest.mark.parametrize(
    ("text", "said", "medium"),
    [
        (
            "L’ONU dit avoir bâti un pont dans un message publié lundi.",
            "avoir bâti un pont",
            "message",
        ),
        (
            "L’ONU assure que le pont tient bon, dans un communiqué.",
            "le pont tient bon",
            "communiqué",
        ),
        (
            "L’ONU dit que le maire a annoncé la paix dans un message.",
            "le maire a annoncé la paix dans un message",
            None,
        ),
        ("L’ONU dit que le pont tient bon.", "le pont tient bon", None),
        ("Selon l’ONU, le maire dort.", "le maire dort", None),
    ],
)
def test_a_document_closes_a_clause(text: str, said: str, medium: str | None) -> None:
    """It is where the clause was said, unless something is said in that."""
    told = statements(text)[0]

    assert (said, medium) == (told.text, told.medium)


@pytest.mark.parametrize(
    ("where", "medium"),
    [
        ("Dans une interview accordée à RFI", "RFI"),
        ("Dans un entretien à RFI", "RFI"),
        ("Dans une interview, accordée à RFI", "interview"),
        ("Dans une interview accordée hier à Gao", "interview"),
        ("Dans une interview", "interview"),
    ],
)
def test_an_interview_with_its_organ(where: str, medium: str) -> None:
    """Whom an interview was given to is where something was said."""
    assert medium == statement(f"{where}, Issa Maro a dit que le pont tient.").medium


def test_an_armed_group_is_of_no_state() -> None:
    """Wherever it comes from, it serves none."""
    (group,) = read("Boko Haram est là.").actors

    assert group.country is None


def test_a_speaker_is_called_as_the_article_does() -> None:
    """Whoever speaks by an office keeps the name that the article has for him."""
    told = statements(
        "Choguel Maïga est venu. Le Premier ministre malien a dit que tout va bien."
    )[0]
    speaker = told.speakers[0]

    assert isinstance(speaker, ActorRef)
    assert ("Choguel Kokalla Maïga", "Choguel Maïga") == (speaker.name, speaker.label)


@pytest.mark.parametrize(("town", "country"), [("Niamey", "NE"), ("Bamako", "ML")])
def test_the_dateline_weighs(town: str, country: str) -> None:
    """Where an article was written tells which of two places it means."""
    text = (
        f"{town}, 5 mai 2022 (AFP) - La Chine a livré dix chars à la base aérienne 101."
    )
    (place,) = delivery(text).places

    assert country == place.country
