# SPDX-License-Identifier: MIT
"""What stands between a verb of speech and its words, and who only seems to speak."""

import pytest

from tests.reading.read import names, statement, statements


@pytest.mark.parametrize(
    "between",
    [
        *(" jeudi à Bamako", " hier à Dakar", " depuis New York", " peu après"),
        *(" au Sénat", " à l’Assemblée", " aux partenaires", " à plusieurs reprises"),
        *(" à l’issue d’un conseil élargi", " dès lundi", " par écrit", " à demi-mot"),
        *(" sans détour", " une nouvelle fois", " sarcastiquement", " en juin à Lomé"),
    ],
)
def test_place_or_manner_before_a_clause(between: str) -> None:
    """Where and how somebody says it may stand before "que"."""
    said = statement(f"Le maire Issa Maro a affirmé{between} que le pont tient.")

    assert ["Issa Maro"] == names(said.speakers)
    assert "le pont tient" == said.text


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        (
            "Le pont a été pris, a appris l’AFP mardi auprès d’un élu local.",
            "un élu local",
            "Le pont a été pris",
        ),
        (
            "Le préfet a ri, contredit par Issa Maro : « Une bombe a sauté là »",
            "Issa Maro",
            "Une bombe a sauté là",
        ),
        (
            "La lettre dont Issa Maro nie être l’auteur a fait le tour de la ville.",
            "Issa Maro",
            "être l’auteur",
        ),
        (
            "Le camp, dont le maire assure qu’il était vide, a été incendié.",
            "maire",
            "il était vide",
        ),
        (
            "L’armée, a indiqué le maire, « a repris la ville au matin ».",
            "maire",
            "a repris la ville au matin",
        ),
        (
            "Les bergers, a dit leur chef, Issa Maro, « ne dorment plus la nuit ».",
            "Issa Maro",
            "ne dorment plus la nuit",
        ),
        (
            "Il n’y a, selon le maire, plus un seul pont à Gao.",
            "maire",
            "Il n’y a, selon le maire, plus un seul pont à Gao",
        ),
        ("Le maire s’est dit certain que le pont tient.", "maire", "le pont tient"),
        ("Le maire se dit convaincu que le pont tient.", "maire", "le pont tient"),
        ("Le maire est formel : le pont tient bon.", "maire", "le pont tient bon"),
        ("Réponse du maire : le pont tient bon.", "maire", "le pont tient bon"),
        (
            "Le pont est pris à Ber, où dix soldats sont morts selon le maire.",
            "maire",
            "dix soldats sont morts",
        ),
        (
            "L’accord a permis de sauver, selon le maire, une trentaine de gens.",
            "maire",
            "L’accord a permis de sauver, selon le maire, une trentaine de gens",
        ),
        (
            "« Le pont tient toujours bon », a sobrement écrit le maire, sur X.",
            "maire",
            "Le pont tient toujours bon",
        ),
        (
            "Les avocats d’Issa Maro disent que le pont tient.",
            "avocats d’Issa Maro",
            "le pont tient",
        ),
        (
            "Une mission conduite par Issa Maro est là. À l’en croire, le pont tient.",
            "Issa Maro",
            "le pont tient",
        ),
    ],
)
def test_who_says_it(text: str, speaker: str, said: str) -> None:
    """Each of these is one statement, with its speaker and where its words end."""
    found = statement(text)

    assert [speaker] == names(found.speakers)
    assert said == found.text


@pytest.mark.parametrize(
    "text",
    [
        "Le maire croit avoir vu le pont.",
        "Le journal croit savoir que le pont a été vendu.",
        "Le maire est venu. Il se dit que le pont a été vendu.",
        "Une liste permet d’affirmer que le pont a été vendu.",
        "Le maire a plaisanté avec ses gens avant de se lever.",
        "Trois soldats sont morts, et quatre selon le maire.",
        "Dix familles ont fui Gao, le double selon le maire.",
        "Le maire n’a pas aimé « l’incident de Tarkint ».",
    ],
)
def test_what_only_looks_like_speech(text: str) -> None:
    """To believe, a rumour, a count and three words say nothing."""
    assert () == statements(text)


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("Le maire, joint par téléphone, dit que le pont tient.", "téléphone"),
        ("Joint au téléphone par l’AFP, le maire dit que le pont tient.", "AFP"),
        ("Le pont a été pris, a appris l’AFP auprès du maire.", "AFP"),
        ("À l’issue de l’audience, le maire dit que le pont tient.", None),
        ("Le maire dit, au sortir d’une rencontre, que le pont tient.", None),
        ("Dans un entretien à la radio, Awa Dolo dit que le pont tient.", "radio"),
        ("COMMUNIQUÉ. Le maire assure que le pont tient.", "communiqué"),
        ("COMMUNIQUE DE PRESSE\n\nLe maire assure que le pont tient.", "communiqué"),
    ],
)
def test_through_what(text: str, medium: str | None) -> None:
    """The telephone is a medium if no press organ is; a meeting just left is none."""
    whole = text if "COMM" in text else f"{text} Issa Maro rit."
    told = statement(whole).medium

    assert (medium is None) is (told is None)
    assert (medium or "") in (told or "")


def test_a_day_that_heads_an_entry() -> None:
    """In a chronology the day is told once, and holds for the next sentence."""
    said = statements(
        "Trois dates d’un divorce au Sahel\n\nVoici les dates de ce divorce.\n\n2 mai "
        "2021. Rome quitte la ville de Gao. Le maire Issa Maro dit que le pont tient."
        "\n\n3 août 2021. Paris quitte la ville de Ber. Le 5 août, tout est fini. Le "
        "préfet Awa Dolo dit que la route est sûre.\n\n4 août 2021. Rome quitte Ber. "
        "Le maire Issa Maro avait dit que le pont tient."
    )

    days = [each.date.edtf if each.date else None for each in said]
    assert ["2021-05-02", None, None] == days


def test_nobody_speaks_to_himself() -> None:
    """A peer who has no name is not the one who speaks."""
    said = statement("« Le pont tient bon », a dit Issa Maro à son homologue zambien.")

    assert ["homologue zambien"] == names(said.addressees)


def test_what_somebody_was_told() -> None:
    """Whoever is quoted may pass on what another told him."""
    said = statement(
        "« Le pont, m’a dit le maire, ne tient plus. » L’anecdote est d’Issa Maro."
    )

    assert ["Issa Maro"] == names(said.speakers)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "El-Ghassim Wane est venu. Le chef de la mission onusienne",
            "El-Ghassim Wane",
        ),
        ("El-Ghassim Wane est venu. Le ministre zambien", "ministre zambien"),
        (
            "Awa Maro a parlé. Issa Doro dit que non. L’ancien chef du parti",
            "Issa Doro",
        ),
    ],
)
def test_an_office_after_a_name(text: str, speaker: str) -> None:
    """An office takes up a name before it if it may be that person’s."""
    said = statements(f"{text} dit que le pont tient.")[-1]

    assert [speaker] == names(said.speakers)
