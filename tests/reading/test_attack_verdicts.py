# SPDX-License-Identifier: MIT
"""Who claims an attack or is blamed for it, whatever the words and their order."""

import pytest

from sahelcoop.model.attack import Attack
from tests.reading.read import attack, attacks

_FIRST = "Dix soldats ont été tués le 3 mai à Djibo."
_GROUP = "Des combattants du JNIM ont attaqué lundi le camp de Djibo."
_TWO = f"{_FIRST} Six autres ont péri le 5 mai à Arbinda."


def who(told: Attack) -> list[tuple[str, str]]:
    """Name the authors of an attack, and on what basis."""
    return [(str(p.who), p.basis.value) for p in told.perpetrators]


@pytest.mark.parametrize(
    "text",
    [
        "Revendiquée par le JNIM, l’attaque avait duré deux heures.",
        "Le JNIM a diffusé une vidéo de revendication.",
        "La revendication du JNIM est tombée le lendemain.",
        "Le JNIM s’en est attribué la paternité.",
        "Le JNIM a assumé la responsabilité de l’attaque.",
        "Le JNIM affirme être l’auteur de l’attaque.",
        "Le JNIM s’est vanté d’en être l’auteur.",
        "Le JNIM, qui combat les rebelles, a revendiqué l’attaque.",
        "Revendiquée par le JNIM, l’attaque n’a pas duré.",
    ],
)
def test_claims(text: str) -> None:
    """The group by whom, whose or whose word the claim is has done it."""
    assert [("JNIM", "claimed")] == who(attack(f"{_FIRST} {text}"))


@pytest.mark.parametrize(
    "text",
    [
        "Le mouvement a revendiqué l’opération.",
        "Le mouvement, qui a revendiqué l’opération, est aux abois.",
        "L’organisation jihadiste a revendiqué l’opération.",
        "Il a revendiqué l’assaut dans une vidéo.",
        "Il a fait circuler une vidéo de revendication.",
    ],
)
def test_claims_of_those_told_before(text: str) -> None:
    """A noun or a pronoun for the group named last claims for it."""
    assert [("JNIM", "claimed")] == who(attack(f"{_GROUP} {text}"))


@pytest.mark.parametrize(
    "text",
    [
        "L’attaque avait été imputée par l’armée au JNIM.",
        "L’attaque, que l’armée a imputée au JNIM, a duré deux heures.",
        "Les autorités y voient la main du JNIM.",
        "L’attaque porte la signature du JNIM.",
        "Les élus pointent du doigt le JNIM.",
        "Les élus mettent en cause le JNIM.",
        "Le JNIM est pointé du doigt.",
        "Les soupçons se portent sur le JNIM.",
        "Le JNIM est soupçonné d’en être l’auteur.",
        "Le JNIM est soupçonné d’être derrière l’attaque.",
        "Le JNIM serait à l’origine de l’attaque.",
        "La police soupçonne le JNIM, mais personne n’a été arrêté.",
        "Le maire accuse le JNIM d’être derrière l’attaque.",
        "L’attaque, attribuée au JNIM, qui sévit depuis 2017, a duré.",
    ],
)
def test_suspicions(text: str) -> None:
    """The group that somebody names, or whose mark it bears, is suspected."""
    assert [("JNIM", "suspected")] == who(attack(f"{_FIRST} {text}"))


@pytest.mark.parametrize(
    "text",
    [
        "Le JNIM n’a pas revendiqué l’attaque.",
        "Aucun groupe n’a revendiqué l’attaque.",
        "Rien ne permet d’imputer l’attaque au JNIM.",
        "L’attaque ne porte pas la signature du JNIM.",
        "Le JNIM revendique son allégeance à Al-Qaïda.",
        "Les revendications du JNIM portent sur le Nord.",
        "L’armée a attribué dix véhicules aux FAMa.",
        "Deux hommes soupçonnés d’appartenir au JNIM ont été arrêtés.",
        "Le gouvernement accuse le JNIM de recruter des enfants.",
        "Le JNIM est-il derrière l’attaque ?",
        "L’armée a tendu la main aux combattants du JNIM.",
        "Le maire a revendiqué l’attaque.",
        "Le JNIM est derrière la colline.",
        "Les écoles ont fermé à cause du JNIM.",
        "L’auteur de l’attaque a fui le JNIM.",
        "L’attaque a été imputée, et c’est rare, par l’armée à des bandits.",
        "Le mouvement a revendiqué l’attaque.",
        "L’armée malienne a revendiqué l’opération.",
        "Derrière l’attaque, la rue est vide.",
        "La vidéo de revendication est attendue.",
        "Le JNIM, que la responsabilité de l’attaque embarrasse, se tait.",
    ],
)
def test_no_verdict(text: str) -> None:
    """What is denied, asked, or claimed of something else names no author."""
    assert [] == who(attack(f"{_FIRST} {text}"))


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("Ouagadougou a attribué ces deux attaques au JNIM.", "suspected"),
        ("Le JNIM a revendiqué ces deux attaques.", "claimed"),
        ("Le JNIM a revendiqué ces attaques.", "claimed"),
        ("Les deux attaques ont été revendiquées par le JNIM.", "claimed"),
    ],
)
def test_several_at_once(text: str, basis: str) -> None:
    """What is said of several attacks is said of as many as were told."""
    found = attacks(f"{_TWO} {text}")

    assert [[("JNIM", basis)], [("JNIM", basis)]] == [who(a) for a in found]


def test_the_last_alone() -> None:
    """What is said of one attack is said of that told last."""
    found = attacks(f"{_TWO} Le JNIM a revendiqué l’assaut.")

    assert [[], [("JNIM", "claimed")]] == [who(a) for a in found]


def test_an_attack_of_another_day() -> None:
    """A claim of an attack with a day of its own says nothing of the one before."""
    text = "Le JNIM s’est vanté d’être l’auteur de l’attaque du 4 février."

    assert [] == who(attacks(f"{_FIRST} {text}")[0])


def test_a_claim_silences_suspicions() -> None:
    """Where a group claims the act, nobody else is suspected of it."""
    text = "L’armée l’impute à Boko Haram, mais l’Iswap l’a revendiquée."

    assert [("Iswap", "claimed")] == who(attack(f"{_FIRST} {text}"))


@pytest.mark.parametrize(
    ("verdict", "expected"),
    [
        ("Le JNIM a endossé l’attaque.", "claimed JNIM"),
        ("Le JNIM assume cette opération.", "claimed JNIM"),
        ("Le JNIM signa l’attaque le soir même.", "claimed JNIM"),
        ("Des proches mettent en cause l’armée malienne.", "suspected armée malienne"),
        ("Un élu pointe du doigt l’armée malienne.", "suspected armée malienne"),
        ("L’armée malienne est mise en cause par un élu.", "suspected armée malienne"),
        ("Les habitants accusent l’armée malienne.", "suspected armée malienne"),
        ("Les habitants accusent le JNIM de les avoir tués.", "suspected JNIM"),
        ("Le JNIM a signé deux accords.", None),
        ("Nul n’a endossé l’attaque.", None),
        ("Un élu met en cause l’armée malienne pour sa lenteur.", None),
        ("L’armée malienne est mise en cause pour sa lenteur.", None),
        ("Les proches accusent l’armée malienne de passivité.", None),
    ],
)
def test_signed_or_blamed(verdict: str, expected: str | None) -> None:
    """Who signs an attack claims it; who is blamed for nothing else did it."""
    found = attack(f"Six civils ont été tués lundi à Gao. {verdict}").perpetrators

    told = [f"{author.basis.value} {author.who}" for author in found]
    assert ([expected] if expected else []) == told


def test_two_verdicts_without_an_attack() -> None:
    """Who is blamed for what the article does not tell is no author."""
    assert () == attacks("On l’attribue à l’EI. D’autres l’attribuent au JNIM.")


@pytest.mark.parametrize(
    "text",
    [
        "L’armée malienne dément avoir bombardé un marché à Ber.",
        "L’armée malienne nie avoir attaqué Ber et tué six civils.",
        "Le JNIM se défend d’avoir attaqué Ber.",
        "L’armée malienne a démenti avoir tué dix combattants.",
        "Le Tchad dément que le JNIM ait attaqué Ber et tué dix soldats.",
    ],
)
def test_who_denies_an_attack_tells_of_none(text: str) -> None:
    """Also by an infinitive, and by a participle that et joins to it."""
    assert () == attacks(text)


@pytest.mark.parametrize(
    "text",
    [
        "Le JNIM a démenti être l’auteur de l’attaque de Ber, qui a fait six morts.",
        "Le JNIM nie être derrière l’attaque de Ber, qui a fait six morts.",
        "L’attaque de Ber, dont le JNIM nie être l’auteur, a fait six morts.",
        "Le JNIM a nié toute implication dans l’attaque de Ber, qui a fait six morts.",
    ],
)
def test_who_denies_to_be_the_author_is_none_and_no_source(text: str) -> None:
    """The attack stands, and so does its toll, on the article's own word."""
    told = attack(text)

    assert [] == who(told)
    assert () == told.according_to
    assert [((), 6)] == [(t.according_to, t.quantity.best) for t in told.tolls]
