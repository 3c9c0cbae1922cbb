# SPDX-License-Identifier: MIT
"""Whom a pronoun, an office or a description stands for."""

import pytest

from sahelcoop.lexicon import default_lexicon
from sahelcoop.model.actors import ActorKind, UnnamedSource
from sahelcoop.model.article import Article
from sahelcoop.reading import Reader
from sahelcoop.reading.cast import Cast
from sahelcoop.reading.parties import party
from sahelcoop.reading.utterances import utterances
from sahelcoop.text import read_document
from tests.reading.read import names, read, statements

_RETIRED = "un colonel à la retraite"


def speakers(text: str) -> list[list[str]]:
    """Give the speakers of each statement of *text*."""
    return [names(found.speakers) for found in statements(text)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Le maire Issa Maro est venu. Il dit que tout est calme.", "Issa Maro"),
        ("La maire Awa Maro est venue. Elle dit que tout est calme.", "Awa Maro"),
        (
            (
                "Le maire Issa Maro a reçu le colonel Ali Zen. Ce dernier a dit "
                "que tout est calme."
            ),
            "Ali Zen",
        ),
        (
            (
                "Le maire Issa Maro a reçu la préfète Awa Dolo. Cette dernière a "
                "dit que la route est sûre."
            ),
            "Awa Dolo",
        ),
        (
            "Le maire Issa Maro est venu. Selon lui, la route est sûre.",
            "Issa Maro",
        ),
        (
            "Le maire Issa Maro est venu. À l’en croire, la route est sûre.",
            "Issa Maro",
        ),
        (
            "Le colonel Issa Maro est venu. L’officier dit que tout est calme.",
            "Issa Maro",
        ),
        (
            (
                "L’ambassadrice Awa Maro a vu le maire Ali Zen. « La route est "
                "sûre », s’est-elle réjouie. Son hôte a dit que la paix est proche."
            ),
            "Ali Zen",
        ),
        (
            "Amnesty International s’inquiète. L’ONG affirme que tout est calme.",
            "Amnesty International",
        ),
        (
            (
                "Issa Maro, chercheur à Dakar, est venu. Le chercheur dit que tout "
                "est calme."
            ),
            "Issa Maro",
        ),
        (
            "Le président Issa Maro dort. Le chef de l’État dit que tout est calme.",
            "Issa Maro",
        ),
        ("L’ONG affirme que tout est calme.", "ONG"),
        ("L’officier dit que tout est calme.", "officier"),
        (
            "Une source militaire a parlé. La même source affirme que tout est calme.",
            "Une source militaire",
        ),
        (
            "Le maire Issa Maro a parlé. La même source affirme que tout est calme.",
            "Issa Maro",
        ),
        (
            "Un berger est venu. Le berger affirme que tout est calme.",
            "Un berger",
        ),
        (
            (
                "Le ministre du Commerce et porte-parole du gouvernement, Issa "
                "Maro, dit que tout est calme."
            ),
            "Issa Maro",
        ),
        (
            "Le ministre délégué à la Coopération, Issa Maro, dit que tout est calme.",
            "Issa Maro",
        ),
        ("Un certain Zoro Tavélo dit que tout est calme.", "Zoro Tavélo"),
        ("Zoro Tavélo affirme que tout est calme.", "Zoro Tavélo"),
        (
            "Le groupe français Orano affirme que tout est calme.",
            "Orano",
        ),
        (
            "Trois habitants de Gao affirment que tout est calme.",
            "Trois habitants de Gao",
        ),
        (
            "Le Mali et le Niger ont affirmé que tout est calme.",
            "Mali, Niger",
        ),
        (
            "Selon Issa Maro et deux sources militaires, tout est calme.",
            "Issa Maro, deux sources militaires",
        ),
        (
            (
                "Le préfet de Gao dit que tout est calme. Le colonel Ali Zen dit que "
                "tout dort. Le préfet dit que tout est calme."
            ),
            "préfet de Gao",
        ),
        (
            (
                "Le capitaine Issa Maro, président de la transition, est venu. Le chef "
                "de la transition dit que tout est calme."
            ),
            "Issa Maro",
        ),
        (
            (
                "Le ministre des Affaires étrangères, Issa Maro, est venu. Le chef de "
                "la diplomatie dit que tout est calme."
            ),
            "Issa Maro",
        ),
        (
            (
                "Le chef de la délégation, Zokou Tavélo, est venu. M. Tavélo dit que "
                "tout est calme."
            ),
            "Zokou Tavélo",
        ),
        (
            (
                "Le JNIM a frappé. L’alliance dit que tout est calme. Elle dit que la "
                "ville est prise."
            ),
            "JNIM",
        ),
        (
            (
                "Le président de la République, Issa Maro, est venu. Le chef de l’Etat "
                "dit que tout est calme."
            ),
            "Issa Maro",
        ),
        (
            "Le ministre Issa Maro est venu. Selon les mots du ministre, tout dort.",
            "Issa Maro",
        ),
        ("Selon les Zambiens, tout est calme.", "Zambiens"),
        (
            (
                "Le ministre zambien des Mines, Issa Maro, a vu son homologue togolais "
                "des Mines, Ali Zen. Le ministre togolais dit que tout est calme."
            ),
            "Ali Zen",
        ),
        (
            (
                "Le maire Ali Zen a vu le préfet. Le ministre Issa Maro dit que tout "
                "dort. Son homologue dit que tout est calme."
            ),
            "Ali Zen",
        ),
        (
            "Le Zambien Zokou Tavélo dit que tout est calme.",
            "Zokou Tavélo",
        ),
        (
            "Le chargé d’affaires zambien, Zokou Tavélo, dit que tout est calme.",
            "Zokou Tavélo",
        ),
        (
            (
                "La représentante de l’ONU, Zokou Tavélo, est venue. Issa Maro aussi. "
                "La cheffe de la mission dit que tout est calme."
            ),
            "Zokou Tavélo",
        ),
        (
            (
                "La représentante de l’ONU, Zokou Tavélo, a vu la maire Awa Maro. La "
                "cheffe de la mission dit que tout est calme."
            ),
            "cheffe de la mission",
        ),
        (
            (
                "Le MAE zambien, Issa Maro, est venu. Le ministre des Affaires "
                "étrangères dit que tout est calme."
            ),
            "Issa Maro",
        ),
        ("Leur syndicat dit que tout est calme.", "syndicat"),
        (
            "Issa Maro, Ali Zen et Awa Dolo affirment que tout est calme.",
            "Issa Maro, Ali Zen, Awa Dolo",
        ),
        (
            "Tout est calme, ont dit Issa Maro, Ali Zen et Awa Dolo.",
            "Issa Maro, Ali Zen, Awa Dolo",
        ),
        (
            "Le représentant spécial de l’ONU, Zokou Tavélo, dit que tout est calme.",
            "Zokou Tavélo",
        ),
        (
            (
                "La Minusma a quitté la ville. La mission onusienne dit que tout est "
                "calme."
            ),
            "Minusma",
        ),
        (
            "Sa femme, Zokou, institutrice à Gao, dit que tout est calme.",
            "Zokou",
        ),
        (
            (
                "Le maire Issa Maro est venu. Personne n’a répondu. « Tout est calme "
                "ici », dit-il."
            ),
            "Issa Maro",
        ),
        (
            (
                "Le maire Issa Maro est venu. Interrogé sur le riz que le Togo aurait "
                "donné, il se tait. « Tout est calme ici. »"
            ),
            "Issa Maro",
        ),
        (
            "La lettre, signée du maire Issa Maro, dit que la route est sûre.",
            "Issa Maro",
        ),
        (
            "Le rapport, publié lundi par l’ONU, dit que la route est sûre.",
            "ONU",
        ),
    ],
)
def test_who_speaks(text: str, speaker: str) -> None:
    """A voice is looked up in what the article told before, or speaks for itself."""
    assert speaker == ", ".join(speakers(text)[-1])


@pytest.mark.parametrize(
    "text",
    [
        "Il dit que tout est calme.",
        "Ils disent que tout est calme.",
        "Le maire Issa Maro est venu. Ils disent que tout est calme.",
        "Le maire Issa Maro est venu. Elles disent que tout est calme.",
    ],
)
def test_nobody_speaks(text: str) -> None:
    """A pronoun that suits nobody told before points at nobody."""
    assert [] == speakers(text)


def test_one_who_is_only_named() -> None:
    """Without anybody spoken of, a pronoun means the person named last."""
    text = "La route passe chez Issa Maro. Il dit que tout est calme."

    assert [["Issa Maro"]] == speakers(text)


def test_sources_are_counted() -> None:
    """Those who speak without a name keep their number."""
    (found,) = statements("Deux sources affirment que tout est calme.")
    (source,) = found.speakers

    assert isinstance(source, UnnamedSource)
    assert source.count is not None
    assert 2 == source.count.best


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Issa Maro, chercheur, dit que tout est calme.", "chercheur"),
        (
            (
                "Le ministre chargé de la Communication, Issa Maro, dit que tout "
                "est calme."
            ),
            "ministre chargé de la Communication",
        ),
        ("Le chercheur Issa Maro dit que tout est calme.", "chercheur"),
        ("Le chercheur, Zokou Tavélo, dit que tout est calme.", "chercheur"),
        (
            "Le colonel à la retraite Zokou Tavélo dit que tout est calme.",
            "colonel à la retraite",
        ),
        (
            "Le chef de la mission par intérim, Zokou Tavélo, dit que tout est calme.",
            "chef de la mission par intérim",
        ),
        ("Le Zambien Zokou Tavélo dit que tout est calme.", None),
        (
            "Le secrétaire général de l’ONU, Issa Maro, dit que tout est calme.",
            "secrétaire général de l’ONU",
        ),
    ],
)
def test_occupations(text: str, role: str | None) -> None:
    """An occupation beside a name is the role of the person."""
    (found,) = statements(text)

    assert role == getattr(found.speakers[0], "role", None)


@pytest.mark.parametrize(
    ("text", "kind", "country"),
    [
        ("Le constructeur zambien Zokou a livré deux bateaux.", "company", "ZM"),
        ("L’ONG Zokou (ZK) a reçu deux bateaux.", "organisation", None),
        ("Le maire Issa Maro a parlé à la radio privée Zokou.", "media", None),
    ],
)
def test_a_noun_introduces_a_name(text: str, kind: str, country: str | None) -> None:
    """What nobody knows is what the noun before it says."""
    found = next(actor for actor in read(text).actors if actor.name == "Zokou")

    assert (kind, country) == (found.kind, found.country)


@pytest.mark.parametrize(
    ("office", "country"),
    [
        ("ministre zambien des Mines", "ZM"),
        ("ambassadeur de Chine au Togo", "CN"),
        ("gouverneur de Gao", "ML"),
        ("ministre des Mines", None),
    ],
)
def test_an_office_tells_the_country(office: str, country: str | None) -> None:
    """Who holds an office is of the first country told in it."""
    report = read(f"Le {office}, Zokou Tavélo, dit que tout est calme.")
    found = next(actor for actor in report.actors if actor.name == "Zokou Tavélo")

    assert country == found.country


@pytest.mark.parametrize(
    ("before", "who"), [("Le préfet Issa Maro est venu. ", "Issa Maro"), ("", "préfet")]
)
def test_an_office_is_a_party(before: str, who: str) -> None:
    """An office stands for who was told to hold it, or for itself."""
    text = f"{before}Le préfet malien dort."
    reader = Reader(default_lexicon())
    article = Article(text)
    cast = Cast(default_lexicon())
    document = read_document(text)
    spoken = utterances(document, reader._maker)
    *_, scene = reader.scenes(article, document, spoken, cast)
    (office,) = (u for u in scene.units if "ROLE" in u.features)

    assert who in str(party(scene, office))
    assert None is party(scene, scene.units[-1])


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Le JNIM, affilié à Al-Qaïda, qui dit avoir pris le camp, est parti.",
            "JNIM",
        ),
        (
            "Le JNIM affilié à Al-Qaïda, qui dit avoir pris le camp, est parti.",
            "JNIM",
        ),
        ("Le chef lié au JNIM, qui dit avoir fui, est parti.", "chef"),
        ("Affilié à Al-Qaïda, qui dit avoir fui, le chef est parti.", "Al-Qaïda"),
    ],
)
def test_who_is_tied_to_another(text: str, speaker: str) -> None:
    """Whom somebody is tied to only says more of him."""
    assert [[speaker]] == speakers(text)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Issa Maro et deux de ses hommes disent que tout est calme.", 2),
        ("Le maire et son adjoint disent que tout est calme.", 2),
        (
            (
                "Le colonel Issa Maro, auteur de plusieurs cartes, et la préfète Awa "
                "Dolo disent que tout est calme."
            ),
            2,
        ),
        ("Le camp de Gao et son chef disent que tout est calme.", 1),
        (
            (
                "Le départ du colonel Issa Maro, nommé ici, et la préfète Awa Dolo "
                "disent que tout est calme."
            ),
            1,
        ),
        ("Le camp, vide, et le colonel Issa Maro disent que tout va.", 1),
        ("Issa Maro est venu, et le colonel Ali Zen dit que tout va.", 1),
        ("Et le maire dit que tout est calme.", 1),
    ],
)
def test_who_speaks_with_another(text: str, count: int) -> None:
    """Who is joined to the subject by et speaks with him, past an apposition too."""
    assert [count] == [len(who) for who in speakers(text)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Le ministère malien de la Défense est là.", "ministère malien de la Défense"),
        ("Le maire est là.", "ministère"),
    ],
)
def test_a_bare_body_is_the_one_told_before(text: str, speaker: str) -> None:
    """A noun for a body with its article means the body of that sort named last."""
    assert [[speaker]] == speakers(f"{text} Le ministère affirme que tout est calme.")


@pytest.mark.parametrize(
    ("who", "speaker"),
    [
        ("Zanga Doro, porte-parole de l’Otan, est là.", "Zanga Doro"),
        ("Zanga Doro, ministre malien, est là.", "responsable de l’alliance"),
        ("Le pont est sûr.", "responsable de l’alliance"),
    ],
)
def test_who_is_of_an_organisation(who: str, speaker: str) -> None:
    """Whoever holds an office of no state may be told by the organisation again."""
    text = f"{who} Selon le responsable de l’alliance, tout est calme."

    assert [[speaker]] == speakers(text)


@pytest.mark.parametrize(
    ("who", "speaker"),
    [("zambien", "Issa Maro"), ("togolais", "diplomate togolais")],
)
def test_a_demonym_tells_whom_a_noun_means(who: str, speaker: str) -> None:
    """One told with the adjective of a country is of that country."""
    text = (
        "L’ambassadeur de Zambie au Niger, Issa Maro, a vu le ministre nigérien Zanga "
        f"Doro. Selon le diplomate {who}, tout est calme."
    )

    assert [[speaker]] == speakers(text)


@pytest.mark.parametrize(
    ("who", "speaker"), [("sa sœur", "sœur"), ("son hôte", "Issa Maro")]
)
def test_whose_somebody_is(who: str, speaker: str) -> None:
    """Who is somebody’s by kinship is another; who meets him may be told already."""
    text = (
        "Le maire Issa Maro a reçu Zanga Doro. « Nous avons tout perdu », a dit Zanga "
        f"Doro. « Nous n’avons plus rien », a dit {who}."
    )

    assert [["Zanga Doro"], [speaker]] == speakers(text)


def test_a_source_that_told_the_press_goes_on() -> None:
    """Of whom something was learnt may be told again as "cette source"."""
    text = (
        "Le pont a été pris, a-t-on appris de source militaire. « Nous avons tout "
        "perdu hier », a dit cette source."
    )

    assert [["source militaire"]] * 2 == speakers(text)


def test_the_same_source_is_who_spoke() -> None:
    """An office that spoke last may be taken up as "la même source"."""
    text = "Tout est calme, selon le préfet. Le pont tient, dit la même source."

    assert [["préfet"]] * 2 == speakers(text)


def test_who_is_cited_goes_on_in_a_relative_clause() -> None:
    """Whoever "selon" leads to is tied to nobody before."""
    text = (
        "Le pont a été pris par les assaillants, selon le maire, qui dénonce "
        "« un crime contre la ville »."
    )

    assert [["maire"]] * 2 == speakers(text)


def test_this_source_is_who_told_it() -> None:
    """A named person may be taken up as "cette source"."""
    text = (
        "« Le pont tiendra encore », a dit le maire Issa Maro. Selon cette source, "
        "la route est sûre."
    )

    assert [["Issa Maro"]] * 2 == speakers(text)


def role_of(text: str) -> str | None:
    """Give the role of who speaks in *text*."""
    (found,) = statements(text)
    return getattr(found.speakers[0], "role", None)


@pytest.mark.parametrize(
    ("end", "role"),
    [
        (", vendeuse à Gao.", "vendeuse"),
        (", des vendeuses ont fui.", None),
        (", Awa Dolo aussi.", None),
        (", hier.", None),
        (" hier.", None),
        ("", None),
    ],
)
def test_what_an_unknown_speaker_does(end: str, role: str | None) -> None:
    """Who is described after a name that nobody knows is its bearer."""
    assert role == role_of(f"« Tout est calme ici », sourit Zokou{end}")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "Issa Maro, président du conseil de Zokofret espaces citoyens, ne cache"
                " pas sa joie : « Le pont tiendra bon. »"
            ),
            "Issa Maro",
        ),
        (
            "Le colonel Issa Maro, chef de ces soldats, dit que tout est calme.",
            "Issa Maro",
        ),
        ("À Gao, des soldats, hier, disent que tout est calme.", "des soldats"),
        (
            "Le camp du maire Issa Maro, que ces soldats, hier, disent que tout va.",
            "soldats",
        ),
        ("Le pont a cédé, ces soldats, hier, disent que tout va.", "soldats"),
        ("Un ami, retraité, dit que tout est calme.", "Un ami"),
        ("Issa Maro, au nom du gouvernement, qui dit avoir fui, est là.", "Issa Maro"),
        ("Zokou Mining, une société du Nord, dit que tout va.", "Zokou Mining"),
        ("La préfète dort. L’armée veille, et elle dit que tout va.", "armée"),
        ("Ali Zen dort. Awa Dolo veille, et elle dit que tout va.", "Awa Dolo"),
        ("Ali Zen dort. Le maire Issa Zen est là, et il dit que tout va.", "Issa Zen"),
        ("Awa Dolo est là. La France, qu’elle accuse de mentir, dort.", "Awa Dolo"),
        ("Awa Dolo est là. Les armées veillent, et elle dit que tout va.", "Awa Dolo"),
        ("Ali Zen est là. Bamako veille, et il dit que tout va.", "Ali Zen"),
        ("Comme l’écrivait un colonel à la retraite : « Tout va bien ici. »", _RETIRED),
        (
            "Le préfet, Issa Maro, a averti les députés que « le pont va céder ».",
            "Issa Maro",
        ),
    ],
)
def test_who_is_the_subject(text: str, speaker: str) -> None:
    """The subject stands past what only tells more of it."""
    assert [speaker] in speakers(text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Tout est calme, ont dit un élu, des bergers et une source militaire.",
            ["un élu", "des bergers", "une source militaire"],
        ),
        (
            "L’armée malienne est là. Ils ont fui, selon un rapport de cette dernière.",
            ["armée malienne"],
        ),
        ("Il est venu. Tout va bien, selon un texte de cette dernière.", []),
        ("« Tout est calme », dit celle qui est maire.", []),
        ("Tout est calme, dit un élu, des bergers et la radio aussi.", ["un élu"]),
        ("Tout est calme, dit Issa Maro, Ali Zen parti.", ["Issa Maro"]),
        ("« Tout est bien calme », grince la queue des », hier.", ["queue"]),
        ("« Tout est bien calme », dit la porte-parole.", ["la porte-parole"]),
        ("« Tout est bien calme », dit la gouverneure.", ["gouverneure"]),
        ("« Tout est bien calme », dit le porte-parole.", ["porte-parole"]),
    ],
)
def test_lists_and_the_latter(text: str, who: list[str]) -> None:
    """People with an article are listed; a feminine name is "cette dernière".

    The article stays where it alone tells a woman.
    """
    assert who == [name for found in speakers(text) for name in found]


def test_plural_collectives_are_those_told() -> None:
    """Several organisations are none that was named alone."""
    text = (
        "Onze ONG ont protesté, dont Tournons la page. « Le pont doit être rouvert », "
        "disent ces ONG."
    )

    assert [["Onze ONG"]] == speakers(text)


def test_a_family_name_told_first() -> None:
    """Who is told by the family name first is the one told in full after."""
    report = read(
        "Le colonel Zenga est là. Le colonel Ali Zenga part. Awa Zenga, maire, aussi. "
        "Le colonel Ali Zenga revient."
    )

    assert ["Ali Zenga", "Awa Zenga"] == [a.names[0].text for a in report.actors]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Le consul Issa Maro a vu le colonel Ali Zen. Le diplomate", "Issa Maro"),
        ("Le colonel Issa Maro a vu le consul Ali Zen. L’officier", "Issa Maro"),
        ("Le maire Issa Maro est venu. Le diplomate", "Issa Maro"),
    ],
)
def test_a_noun_for_a_class_of_offices(text: str, speaker: str) -> None:
    """A diplomat is an envoy and an officer has a rank, if anybody has."""
    assert [[speaker]] == speakers(f"{text} dit que tout est calme.")


@pytest.mark.parametrize(
    ("body", "speaker"),
    [("L’Union européenne", "Awa Dolo"), ("La préfète Awa Maro", "Awa Maro")],
)
def test_who_alone_has_spoken_goes_on(body: str, speaker: str) -> None:
    """A pronoun in an interview is whoever gives it, and no body spoken of there."""
    said = "« Le pont tiendra encore longtemps », dit-elle. "
    text = f"La ministre Awa Dolo est là. {said * 3}{body} dort. Elle dit que tout va."

    assert [speaker] == speakers(text)[-1]


def test_an_office_in_the_plural_is_that_of_each() -> None:
    """Two who are told by one office both hold it."""
    text = "Les ministres des Mines des deux pays, Issa Maro et Awa Dolo, sont là."
    people = [a for a in read(text).actors if a.kind is ActorKind.PERSON]

    assert ["ministres des Mines"] * 2 == [p.offices[0].title for p in people]


def test_an_article_apart_from_its_noun() -> None:
    """A blank after an elided article is no part of who speaks."""
    (said,) = statements("Selon L’ ministre, le pont tient bien depuis ce matin.")

    assert ["ministre"] == names(said.speakers)
