# SPDX-License-Identifier: MIT
"""Parties and places by name."""

import pytest

from sahelcoop.lexicon import default_lexicon
from sahelcoop.model.actors import (
    Actor,
    ActorKind,
    ActorRef,
    Name,
    NameKind,
    UnnamedSource,
)
from sahelcoop.model.places import Place, PlaceKind, Precision
from sahelcoop.model.quantities import Qualifier, Quantity
from sahelcoop.render import profile_of
from sahelcoop.render.names import named
from sahelcoop.render.nouns import of, plain
from sahelcoop.render.places import in_, in_all
from sahelcoop.render.voice import Voice
from tests.render.build import FAMA

FRENCH = profile_of("fr")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("ministère russe de la Défense", "du ministère russe de la Défense"),
        ("djihadistes présumés", "de djihadistes présumés"),
        ("un témoin", "d’un témoin"),
        ("la presse", "de la presse"),
        ("l'armée", "de l’armée"),
        ("de hauts responsables", "de hauts responsables"),
        ("d'anciens soldats", "d’anciens soldats"),
        ("deux sources militaires", "de deux sources militaires"),
        ("42 soldats", "de 42 soldats"),
        ("autorités", "des autorités"),
        ("groupe armé non identifié", "d’un groupe armé non identifié"),
        ("Groupe sans nom", "du Groupe sans nom"),
        ("Xyz", "de Xyz"),
        ("Ministère", "du Ministère"),
        ("Un diplomate", "d’un diplomate"),
        ("Treize ONG locales", "de treize ONG locales"),
        ("Deux sources", "de deux sources"),
        ("Le Monde libre", "de Le Monde libre"),
        ("ces sources", "de sources"),
        ("cette femme", "d’une femme"),
        ("un des otages", "d’un des otages"),
        ("l'une des victimes", "de l’une des victimes"),
        ("funérailles", "des funérailles"),
    ],
)
def test_unknown_names_are_guessed_by_their_first_words(
    words: str, expected: str
) -> None:
    """Common nouns take an article, people an indefinite one, names none."""
    assert expected == of(named(words))


def test_a_person_takes_no_article() -> None:
    """The kind of the actor tells that "Ministre" is a name."""
    np = named("Ministre Diallo", ActorKind.PERSON)

    assert "de Ministre Diallo" == of(np)


def test_every_name_of_the_lexicon_has_a_phrase() -> None:
    """No name gives an empty phrase or keeps an ASCII apostrophe."""
    names = [name.text for actor in default_lexicon().actors for name in actor.names]
    phrases = [plain(named(name)) for name in names]

    assert all(phrases)
    assert not any("'" in phrase for phrase in phrases)


def test_an_organisation_is_named_in_full_once() -> None:
    """Row P1: the official name with its acronym, then the acronym."""
    fama = Actor(kind=ActorKind.ARMED_FORCE, names=FAMA)
    voice = Voice(FRENCH, {fama.id: fama})
    ref = ActorRef("armée malienne", actor=fama.id)

    assert "les Forces armées maliennes (FAMa)" == plain(voice.party(ref))
    assert "les FAMa" == plain(voice.party(ref))


@pytest.mark.parametrize(
    ("official", "full", "short"),
    [
        ("Coalition unie", "la Coalition unie (QXZ)", "la QXZ"),
        ("Xyz", "Xyz (QXZ)", "QXZ"),
    ],
)
def test_an_unknown_acronym_has_the_grammar_of_the_name(
    official: str, full: str, short: str
) -> None:
    """What the lexicon lacks takes after the official name."""
    names = (Name(official, NameKind.OFFICIAL), Name("QXZ", NameKind.ACRONYM))
    actor = Actor(kind=ActorKind.ARMED_GROUP, names=names)
    voice = Voice(FRENCH, {actor.id: actor})
    ref = ActorRef(official, actor=actor.id)

    assert [full, short] == [plain(voice.party(ref)), plain(voice.party(ref))]


def test_without_an_acronym_a_name_stays() -> None:
    """An actor whose names do not give both keeps the name of the record."""
    army = Actor(kind=ActorKind.ARMED_FORCE, names=(Name("armée malienne"),))
    voice = Voice(FRENCH, {army.id: army})

    assert "l’armée malienne" == plain(
        voice.party(ActorRef("armée malienne", actor=army.id))
    )


@pytest.mark.parametrize(
    ("name", "role", "expected"),
    [
        ("Sadio Camara", "colonel", "le colonel Sadio Camara"),
        ("Issa Maro", "chef de bataillon", "le chef de bataillon Issa Maro"),
        ("Xyz", "général de division", "le général de division Xyz"),
        ("Xyz", "commandant de la zone", "le commandant de la zone, Xyz,"),
        (
            "Maria Zakharova",
            "porte-parole du ministère",
            "la porte-parole du ministère, Maria Zakharova,",
        ),
        ("Xyz", "Président", "le président Xyz"),
        ("Xyz", "PM malien", "le PM malien, Xyz,"),
        ("Xyz", "Premier ministre", "le Premier ministre, Xyz,"),
        ("Xyz", "ancien ministre de la Santé", "l’ancien ministre de la Santé, Xyz,"),
        ("Xyz", "ancien ministre malien", "l’ancien ministre malien Xyz"),
        ("Xyz", "économiste malien", "l’économiste malien Xyz"),
        ("Xyz", "chercheuse à Zyx", "Xyz, chercheuse à Zyx,"),
        ("Xyz", "secrétaire exécutive", "la secrétaire exécutive, Xyz,"),
        ("Xyz", "Haut Représentant", "le Haut Représentant, Xyz,"),
    ],
)
def test_a_role_comes_at_the_first_mention(name: str, role: str, expected: str) -> None:
    """Row P3: a rank before the name, an office in apposition."""
    voice = Voice(FRENCH)
    ref = ActorRef(name, role=role)

    assert [expected, name] == [plain(voice.party(ref)), plain(voice.party(ref))]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (UnnamedSource("source militaire"), "une source militaire"),
        (UnnamedSource("leur syndicat"), "le syndicat"),
        (UnnamedSource("sa mère"), "la mère"),
        (UnnamedSource("ses partisans"), "les partisans"),
        (
            UnnamedSource("source militaire", Quantity.exact(2)),
            "deux sources militaires",
        ),
        (
            UnnamedSource("deux sources", Quantity(Qualifier.SEVERAL)),
            "deux sources",
        ),
        (
            UnnamedSource("responsable", affiliation="présidence"),
            "un responsable de la présidence",
        ),
        (
            UnnamedSource("source de la présidence", affiliation="présidence"),
            "une source de la présidence",
        ),
        (UnnamedSource("ministre allemande"), "la ministre allemande"),
        (UnnamedSource("ministre malienne"), "la ministre malienne"),
        (UnnamedSource("ministre russe"), "le ministre russe"),
        (UnnamedSource("la ministre russe"), "la ministre russe"),
    ],
)
def test_an_unnamed_source_is_described(source: UnnamedSource, expected: str) -> None:
    """Its number and whom it belongs to are said once."""
    assert expected == plain(Voice(FRENCH).party(source))


def test_nobody_has_no_phrase() -> None:
    """No parties, no words."""
    voice = Voice(FRENCH)

    assert (None, "") == (voice.parties(()), voice.according_to(()))


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("Mali", None, "au Mali"),
        ("Mali", PlaceKind.COUNTRY, "au Mali"),
        ("Iran", None, "en Iran"),
        ("Kosovo", None, "au Kosovo"),
        ("Utopie", PlaceKind.COUNTRY, "en Utopie"),
        ("Atlantis", PlaceKind.COUNTRY, "à Atlantis"),
        ("Israël", PlaceKind.COUNTRY, "en Israël"),
        ("République de Zor", PlaceKind.COUNTRY, "en République de Zor"),
        ("Bamako", None, "à Bamako"),
        ("Le Caire", None, "au Caire"),
        ("Les Ulis", PlaceKind.LOCALITY, "aux Ulis"),
        ("nord du Mali", None, "dans le nord du Mali"),
        ("région de Mopti", None, "dans la région de Mopti"),
        ("Liptako-Gourma", None, "dans le Liptako-Gourma"),
        ("Xyzland", PlaceKind.AREA, "à Xyzland"),
        ("aéroport de Bamako", None, "à l’aéroport de Bamako"),
        ("marché de Djibo", None, "au marché de Djibo"),
        ("fleuve Niger", PlaceKind.RIVER, "sur le fleuve Niger"),
        ("village de Korga", PlaceKind.SITE, "dans le village de Korga"),
        ("localités de Korga et Bana", None, "dans les localités de Korga et Bana"),
        ("forêt de Bounou", None, "dans la forêt de Bounou"),
        ("axe Koulo-Bana", PlaceKind.SITE, "sur l’axe Koulo-Bana"),
        ("route de Bana", None, "sur la route de Bana"),
        ("chutes de Koudou", None, "aux chutes de Koudou"),
        ("point triple", None, "au point triple"),
        ("province du Soum", None, "dans la province du Soum"),
        ("préfectures de Tône", None, "dans les préfectures de Tône"),
        ("environs de Korga", None, "dans les environs de Korga"),
        ("frontière togolaise", None, "à la frontière togolaise"),
        ("cour du palais", None, "dans la cour du palais"),
        ("quartier de Bana", None, "dans le quartier de Bana"),
        ("quartier général de Bana", None, "au quartier général de Bana"),
        ("lac Tchad", None, "sur le lac Tchad"),
        ("Afrique de l'Ouest", None, "en Afrique de l’Ouest"),
    ],
)
def test_a_place_takes_the_preposition_of_its_kind(
    name: str, kind: PlaceKind | None, expected: str
) -> None:
    """Row D20 and beyond; what nobody tells is guessed from the first word."""
    assert expected == in_(Place(name, kind))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Kidal", "près de Kidal"),
        ("Aguelhok", "près d’Aguelhok"),
        ("Le Caire", "près du Caire"),
        ("Le Havre", "près du Havre"),
        ("camp de Sévaré", "près du camp de Sévaré"),
        ("Mali", "près du Mali"),
        ("Fidji", "près des Fidji"),
    ],
)
def test_what_is_near_a_place_is_not_in_it(name: str, expected: str) -> None:
    """Never finer than the text."""
    assert expected == in_(Place(name, precision=Precision.NEAR))


def test_places_are_listed() -> None:
    """Each has its own preposition."""
    assert "à Gao et au Mali" == in_all((Place("Gao"), Place("Mali")), FRENCH)


def test_what_is_near_two_towns_lies_between_them() -> None:
    """As the press tells it of roads; of three nobody would."""
    gao, ber, san = (Place(n, precision=Precision.NEAR) for n in ("Gao", "Ber", "San"))

    assert "entre Gao et Ber" == in_all((gao, ber), FRENCH)
    assert "près de Gao et à San" == in_all((gao, Place("San")), FRENCH)
    assert "près de Gao, près de Ber et près de San" == in_all((gao, ber, san), FRENCH)
