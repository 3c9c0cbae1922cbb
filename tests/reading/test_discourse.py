# SPDX-License-Identifier: MIT
"""Who speaks, when and where, over the sentences of an article."""

import pytest

from tests.reading.read import names, read

_LEAD = (
    "NIAMEY, 14 mars 2024 (AFP) - Des combats ont opposé l’armée à des jihadistes.\n"
)


@pytest.mark.parametrize(
    ("told", "noun", "speaker"),
    [
        ("Le procureur a requis dix ans", "le magistrat", "procureur"),
        ("Awa Sow, juge à Gao, a requis dix ans", "la magistrate", "Awa Sow"),
        ("La députée Awa Sow a voté", "l’élue", "Awa Sow"),
        ("Le préfet était là avec le maire, Ali Dolo", "l’élu", "Ali Dolo"),
        (
            "Le ministre a vu le coordinateur de MSF, Ali Dolo",
            "l’humanitaire",
            "Ali Dolo",
        ),
        ("L’archevêque de Gao, Ali Dolo, a prié", "le prélat", "Ali Dolo"),
        ("Le maire, Ali Dolo, et Awa Sow sont là", "le magistrat", "Ali Dolo"),
    ],
)
def test_other_word_for_an_office(told: str, noun: str, speaker: str) -> None:
    """Another word for the office of somebody means him, be he named or not."""
    report = read(f"{_LEAD}{told}. « Nous tenons bon depuis dix jours », dit {noun}.")

    assert [speaker] == names(report.statements[-1].speakers)


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("Une ONG locale est là. Ali Dolo se tait. L’organisation", "ONG locale"),
        ("Ali Dolo se tait. L’organisation", "organisation"),
    ],
)
def test_body_told_before(told: str, speaker: str) -> None:
    """A noun for a body means one that no table knows, if it was told of."""
    report = read(f"{_LEAD}{told} dit que la route est coupée.")

    assert speaker in names(report.statements[-1].speakers)[0]


@pytest.mark.parametrize(
    ("subject", "speaker"),
    [
        ("Le luthier raconte", "luthier"),
        ("Le luthier du nord raconte", None),
        ("Pour le luthier raconte", None),
        ("Le sabotier confirme", "sabotier"),
        ("L’incident rappelle", None),
        ("Cela signifie", None),
        ("Tout lundi indique", None),
        ("Lundi indique", None),
    ],
)
def test_subject_that_no_table_knows(subject: str, speaker: str | None) -> None:
    """A person whom no table knows speaks, a thing does not, and nobody else does."""
    report = read(f"{_LEAD}Ali Dolo est là. {subject} que la route est coupée.")

    said = [name for each in report.statements for name in names(each.speakers)]
    assert (said == [speaker]) if speaker else ("luthier" not in said)


def test_day_between_two_quotations() -> None:
    """What stands between the pieces of a quotation tells when and where it is said."""
    said = "« Nous tenons le pont », a dit mardi Ali Dolo à la radio, « et la ville »."
    (found,) = read(f"{_LEAD}{said}").statements

    assert ("la radio", "2022-06-14") == (found.medium, found.date and found.date.edtf)


@pytest.mark.parametrize(
    ("between", "again", "day"),
    [
        ("Awa Sow a crié que non.", "a conclu", "2022-06-14"),
        ("Awa Sow a crié que non.", "ajoute", "2022-06-14"),
        ("Awa Sow a crié que non.", "aurait conclu", None),
        ("Awa Sow a crié que non.", "rêve", None),
        ("Awa Sow a crié que non.\n\nLà.\n\nIci.\n\nEt là.", "a conclu", None),
    ],
)
def test_resumes(between: str, again: str, day: str | None) -> None:
    """Who adds to what he said goes on in his own setting, after another spoke."""
    first = "Ali Dolo a dit mardi lors d’une conférence que la route est coupée."
    last = f"« Nous tenons encore le pont », {again} Ali Dolo."
    report = read(f"{_LEAD}{first}\n\n{between}\n\n{last}")
    found = report.statements[-1]

    assert day == (found.date and found.date.edtf)
    assert ("conférence" if day else None) == found.medium


def test_resumes_without_the_paper() -> None:
    """A document in which somebody spoke is none in which he does so later."""
    first = "Ali Dolo a dit mardi dans une lettre que la route est coupée."
    between = "Awa Sow a crié que non."
    last = "« Nous tenons encore le pont », a conclu Ali Dolo."
    found = read(f"{_LEAD}{first}\n\n{between}\n\n{last}").statements[-1]

    assert found.medium is None
    assert found.date is None


@pytest.mark.parametrize(
    ("said", "hearer"),
    [
        (
            "Ali Dolo a dit à l’adresse des rebelles que la route est coupée.",
            "des rebelles",
        ),
        ("S’adressant mardi aux députés, Ali Dolo a dit qu’il viendra.", "députés"),
        ("Ali Dolo a informé mardi les députés que la route est coupée.", "députés"),
        ("Ali Dolo, s’adressant à la foule, a dit que la route est coupée.", "foule"),
        ("Un élu de Gao a dit à la presse que la route est coupée.", "presse"),
    ],
)
def test_hearers(said: str, hearer: str) -> None:
    """Whom words are meant for, with a day between, after a participle, in a crowd."""
    (found,) = read(f"{_LEAD}{said}").statements

    assert [hearer] == names(found.addressees)


@pytest.mark.parametrize(
    ("told", "medium", "day"),
    [
        ("Ali Dolo a tenu mardi une conférence de presse.", "conférence de presse", 14),
        ("Ali Dolo a prononcé lundi un discours.", "discours", 13),
        ("La mesure a été annoncée mardi par Ali Dolo.", None, 14),
        ("Ali Dolo était là mardi lors des travaux.", "travaux", 14),
    ],
)
def test_setting_told_before(told: str, medium: str | None, day: int) -> None:
    """What somebody holds, and the day on which he told something, are those of it."""
    (found,) = read(f"{_LEAD}{told} « Nous tenons le pont », a-t-il dit.").statements

    assert ["Ali Dolo"] == names(found.speakers)
    assert medium == found.medium
    assert f"2022-06-{day}" == (found.date and found.date.edtf)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("« Nous tenons le pont », c’est ce qu’a dit le maire.", "maire"),
        ("Pour Awa, marchande à Gao, « le pont est bien tenu ».", "Awa"),
        ("« Nous tenons le pont », dit son frère d’armes, le colonel Ali Dolo.", "Ali"),
        ("« Nous tenons le pont », dit son frère d’armes.", "frère"),
    ],
)
def test_constructions(text: str, speaker: str) -> None:
    """More ways to name the one who speaks."""
    (found,) = read(f"{_LEAD}{text}").statements

    assert speaker in names(found.speakers)[0]


def test_latter_after_a_quotation() -> None:
    """Who is “ce dernier” after a quotation that stands alone has spoken it."""
    told = "Le maire, Ali Dolo, a reçu le préfet, Issa Maro."
    text = f"{_LEAD}{told}\n\n« Nous tenons le pont. » Ce dernier est inquiet."
    (found,) = read(text).statements

    assert ["Issa Maro"] == names(found.speakers)


def test_an_office_after_a_person_may_be_the_next_subject() -> None:
    """A comma and an office with its verb begin a clause: he is another person."""
    lead = "Interrogé sur les propos du général Issa Maro"
    report = read(f"{lead}, le ministre a dit que la route est coupée.")

    assert [["ministre"]] == [names(each.speakers) for each in report.statements]
