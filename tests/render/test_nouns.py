# SPDX-License-Identifier: MIT
"""Articles, contraction and elision."""

import pytest

from sahelcoop.render import profile_of
from sahelcoop.render.heads import (
    guess,
    plural,
    pluralise,
    refuses_elision,
    singularise,
)
from sahelcoop.render.names import named
from sahelcoop.render.nouns import (
    Article,
    NounPhrase,
    by,
    definite,
    elide,
    elides,
    from_,
    indefinite,
    joined,
    of,
    plain,
    to,
)
from sahelcoop.render.places import in_country

FRENCH = profile_of("fr")


@pytest.mark.parametrize(
    ("country", "origin", "place", "recipient"),
    [
        ("Russie", "de Russie", "en Russie", "à la Russie"),
        ("Côte d’Ivoire", "de Côte d’Ivoire", "en Côte d’Ivoire", "à la Côte d’Ivoire"),
        ("Mali", "du Mali", "au Mali", "au Mali"),
        (
            "Émirats arabes unis",
            "des Émirats arabes unis",
            "aux Émirats arabes unis",
            "aux Émirats arabes unis",
        ),
        ("Algérie", "d’Algérie", "en Algérie", "à l’Algérie"),
        ("Israël", "d’Israël", "en Israël", "à Israël"),
        ("Cuba", "de Cuba", "à Cuba", "à Cuba"),
        ("Niger", "du Niger", "au Niger", "au Niger"),
        ("Iran", "d’Iran", "en Iran", "à l’Iran"),
        ("États-Unis", "des États-Unis", "aux États-Unis", "aux États-Unis"),
        ("Mauritanie", "de Mauritanie", "en Mauritanie", "à la Mauritanie"),
        ("Madagascar", "de Madagascar", "à Madagascar", "à Madagascar"),
        ("Laos", "du Laos", "au Laos", "au Laos"),
        ("Fidji", "des Fidji", "aux Fidji", "aux Fidji"),
        ("Grenade", "de Grenade", "à la Grenade", "à la Grenade"),
    ],
)
def test_countries_know_their_prepositions(
    country: str, origin: str, place: str, recipient: str
) -> None:
    """Rows D19 to D21: an origin, a place and a recipient."""
    np = named(country.replace("’", "'"))

    assert (origin, place, recipient) == (from_(np), in_country(np), to(np))


@pytest.mark.parametrize(
    ("name", "subject", "after_de", "after_par"),
    [
        ("JNIM", "le JNIM", "du JNIM", "par le JNIM"),
        ("EIS", "l’EIS", "de l’EIS", "par l’EIS"),
        ("AES", "l’AES", "de l’AES", "par l’AES"),
        ("ONU", "l’ONU", "de l’ONU", "par l’ONU"),
        ("AQMI", "AQMI", "d’AQMI", "par AQMI"),
        ("FAMa", "les FAMa", "des FAMa", "par les FAMa"),
        ("Hamas", "le Hamas", "du Hamas", "par le Hamas"),
        (
            "groupe Wagner",
            "le groupe Wagner",
            "du groupe Wagner",
            "par le groupe Wagner",
        ),
    ],
)
def test_names_know_their_article(
    name: str, subject: str, after_de: str, after_par: str
) -> None:
    """Rows P2 and A21: acronyms elide by their first letter."""
    np = named(name)

    assert (subject, after_de, after_par) == (plain(np), of(np), by(np))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hausse des attaques", "la hausse des attaques"),
        ("haut commandement", "le haut commandement"),
        ("hôpital", "l’hôpital"),
        ("insurrection", "l’insurrection"),
        ("hélicoptères", "les hélicoptères"),
        ("ouest du pays", "l’ouest du pays"),
    ],
)
def test_the_definite_article_minds_the_h(text: str, expected: str) -> None:
    """Rows A20 and A21."""
    grammar = guess(text)
    feminine = text.startswith("hausse")
    np = NounPhrase(text, feminine, grammar.plural, aspirated=grammar.aspirated)

    assert expected == definite(np)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("onze tonnes", False),
        ("huit abris", False),
        ("huîtres", True),
        ("oui", False),
        ("Yémen", False),
        ("Ouagadougou", False),
        ("OUA", True),
        ("Ypres", True),
        ("œuvre", True),
        ("Ukraine", True),
        ("Étienne", True),
        ("11⍽tonnes", False),
        ("", False),
    ],
)
def test_only_soft_beginnings_elide(text: str, expected: bool) -> None:  # noqa: FBT001 - a column of the table
    """Onze, oui and y before a vowel are solid; figures too."""
    assert expected == elides(text)


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("haricots", True),
        ("hameaux", True),
        ("hongroise", True),
        ("haut-commissaire", True),
        ("Hauts-Bassins", True),
        ("Hamas", True),
        ("Haïti", False),
        ("haïtiens", False),
        ("humanitaires", False),
        ("harceler les convois", True),
        ("heurté", True),
        ("héberger des bergers", False),
    ],
)
def test_an_aspirated_h_refuses_elision(text: str, *, refused: bool) -> None:
    """In the plural too, and in what is made with such a word by a hyphen."""
    assert refuses_elision(text) is refused


@pytest.mark.parametrize(
    ("article", "plural", "expected"),
    [
        (Article.DEFINITE, False, ("l’arme", "de l’arme", "à l’arme")),
        (Article.DEFINITE, True, ("les arme", "des arme", "aux arme")),
        (Article.INDEFINITE, False, ("une arme", "d’une arme", "à une arme")),
        (Article.INDEFINITE, True, ("des arme", "d’arme", "à des arme")),
        (Article.PARTITIVE, False, ("de l’arme", "d’arme", "à de l’arme")),
        (Article.REDUCED, True, ("d’arme", "d’arme", "à d’arme")),
        (Article.NONE, True, ("arme", "d’arme", "à arme")),
    ],
)
def test_each_article_has_its_forms(
    article: Article,
    plural: bool,  # noqa: FBT001 - a column of the table
    expected: tuple[str, str, str],
) -> None:
    """As a subject, after de and after à."""
    np = NounPhrase("arme", feminine=True, plural=plural, article=article)

    assert expected == (plain(np), of(np), to(np))


def test_a_masculine_noun_takes_un() -> None:
    """The indefinite article agrees."""
    assert "un radar" == indefinite(NounPhrase("radar"))


def test_joined_phrases_are_plural_and_masculine_unless_all_are_feminine() -> None:
    """Row P5: a coordinated subject."""
    russia, mali = named("Russie"), named("Mali")
    both = joined([russia, mali], FRENCH)

    assert ("la Russie et le Mali", True, False) == (
        both.text,
        both.plural,
        both.feminine,
    )
    assert "de la Russie et du Mali" == of(both)
    assert joined([russia, named("Algérie")], FRENCH).feminine


def test_of_alternatives_one_alone_counts() -> None:
    """After "la Russie ou le Mali" comes a verb in the singular."""
    either = joined([named("Russie"), named("Mali")], FRENCH, either=True)

    assert ("la Russie ou le Mali", False) == (either.text, either.plural)


def test_words_that_can_lose_a_vowel_do() -> None:
    """Que before a vowel."""
    assert "qu’Assimi" == elide("que", "Assimi")
    assert "que Moscou" == elide("que", "Moscou")


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("camion de transport", "camions de transport"),
        ("avion militaire", "avions militaires"),
        ("matériel naval", "matériels navals"),
        ("véhicule spécial", "véhicules spéciaux"),
        ("bateau", "bateaux"),
        ("missile sol-air", "missiles sol-air"),
        ("obus", "obus"),
        ("drone d’observation", "drones d’observation"),
        ("drone TB2", "drones TB2"),
        ("L-39", "L-39"),
        ("soldat français", "soldats français"),
    ],
)
def test_what_agrees_with_the_head_takes_the_plural(one: str, many: str) -> None:
    """Complements and type names stay as they are."""
    assert many == pluralise(one)
    assert one == singularise(many)


@pytest.mark.parametrize(
    ("words", "feminine", "plural"),
    [
        ("civiles", True, True),
        ("coalition", True, False),
        ("forces armées maliennes", True, True),
        ("pays dogon", False, False),
        ("tapis", False, False),
        ("groupes armés", False, True),
        ("force conjointe", True, False),
    ],
)
def test_free_words_are_guessed_by_their_endings(
    words: str,
    feminine: bool,  # noqa: FBT001 - a column of the table
    plural: bool,  # noqa: FBT001 - a column of the table
) -> None:
    """The lexicon has few of them; the endings tell."""
    grammar = guess(words)

    assert (feminine, plural) == (grammar.feminine, grammar.plural)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("colis piégé", False), ("fils", False), ("camions", True), ("canaux", True)],
)
def test_what_ends_like_a_plural(text: str, *, expected: bool) -> None:
    """A noun in -s that the lexicon lacks is a plural, but for a few."""
    assert expected == plural(text)
