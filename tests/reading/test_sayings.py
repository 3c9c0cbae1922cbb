# SPDX-License-Identifier: MIT
"""What a sentence quotes or reports, in the constructions of the press."""

import pytest

from sahelcoop.model.statement import SpeechAct
from tests.reading.read import names, read, statement, statements


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        (
            "« Nous tenons le pont », tonitrue le colonel Issa Maro.",
            "Issa Maro",
            "Nous tenons le pont",
        ),
        (
            "Le pont a été qualifié par le colonel Issa Maro de « clé de la paix ».",
            "Issa Maro",
            "clé de la paix",
        ),
        (
            "« Nous tenons le pont », se borne à dire le colonel Issa Maro.",
            "Issa Maro",
            "Nous tenons le pont",
        ),
        (
            "« Nous tenons le pont », raconte un tisserand de Gao.",
            "un tisserand de Gao",
            "Nous tenons le pont",
        ),
        (
            "« Nous tenons le pont » : le maire de Gao se réjouit.",
            "maire de Gao",
            "Nous tenons le pont",
        ),
        (
            "« Nous tenons le pont, dit le maire Issa Maro. La paix est là. »",
            "Issa Maro",
            "Nous tenons le pont, dit le maire Issa Maro. La paix est là.",
        ),
        (
            "« Nous tenons le pont, dit le maire Issa Maro.",
            "Issa Maro",
            "Nous tenons le pont",
        ),
        (
            "Le pont, dit le maire Issa Maro, est « la clé de la paix ».",
            "Issa Maro",
            "la clé de la paix",
        ),
        (
            "Le maire Issa Maro dit qu’il « tient le pont pour sûr ».",
            "Issa Maro",
            "tient le pont pour sûr",
        ),
        (
            "Pour le maire Issa Maro, le pont est « la clé de la paix ».",
            "Issa Maro",
            "la clé de la paix",
        ),
        (
            "Le maire Issa Maro est venu. Et d’ajouter : « Nous tenons le pont ».",
            "Issa Maro",
            "Nous tenons le pont",
        ),
        (
            "« Nous tenons le pont ». Le maire Issa Maro est heureux.",
            "Issa Maro",
            "Nous tenons le pont",
        ),
        (
            "Le maire Issa Maro a parlé. Le pont serait « la clé de la paix ».",
            "Issa Maro",
            "la clé de la paix",
        ),
        (
            "Le pont tiendra. C’est ce qu’a déclaré le maire Issa Maro.",
            "Issa Maro",
            "Le pont tiendra",
        ),
        (
            "Le pont a été pris. Le maire Issa Maro l’a annoncé lundi.",
            "Issa Maro",
            "Le pont a été pris",
        ),
        (
            "Le pont a été pris, selon le maire Issa Maro, dans la nuit.",
            "Issa Maro",
            "Le pont a été pris, selon le maire Issa Maro, dans la nuit",
        ),
        (
            "Le pont a été pris, selon le maire Issa Maro, et il est gardé.",
            "Issa Maro",
            "Le pont a été pris",
        ),
        (
            "Le maire Issa Maro dit que « le pont tient bon », dit le communiqué.",
            "Issa Maro",
            "le pont tient bon",
        ),
        (
            "Le pont est pris, a affirmé le bureau du gouverneur.",
            "bureau du gouverneur",
            "Le pont est pris",
        ),
        (
            "On apprend de source militaire que le pont a été pris.",
            "source militaire",
            "le pont a été pris",
        ),
        (
            "Comme l’a dit le maire Issa Maro, le pont a été pris.",
            "Issa Maro",
            "le pont a été pris",
        ),
        (
            "D’après le maire Issa Maro, qui est venu lundi, le pont a été pris.",
            "Issa Maro",
            "le pont a été pris",
        ),
        (
            "Le pont, selon le maire Issa Maro, a été pris.",
            "Issa Maro",
            "Le pont, selon le maire Issa Maro, a été pris",
        ),
        (
            "La ville dort ; le pont a été pris, selon le maire Issa Maro.",
            "Issa Maro",
            "le pont a été pris",
        ),
        (
            "Des hommes qui, selon le maire Issa Maro, ont pris le pont sont là.",
            "Issa Maro",
            "ont pris le pont sont là",
        ),
        (
            "Le maire Issa Maro, qui aime la ville, dit que le pont a été pris.",
            "Issa Maro",
            "le pont a été pris",
        ),
        (
            "Le maire Issa Maro salue la paix et affirme que le pont a été pris.",
            "Issa Maro",
            "le pont a été pris",
        ),
        (
            "Le maire Issa Maro est reparti, assurant que le pont a été pris.",
            "Issa Maro",
            "le pont a été pris",
        ),
        (
            "Le maire Issa Maro promet de tenir le pont.",
            "Issa Maro",
            "tenir le pont",
        ),
        (
            "Le maire Issa Maro a menacé de fermer le pont.",
            "Issa Maro",
            "fermer le pont",
        ),
        (
            "Le maire Issa Maro accuse le Mali d’avoir pris le pont.",
            "Issa Maro",
            "avoir pris le pont",
        ),
        (
            "Le maire Issa Maro a démenti la prise du pont.",
            "Issa Maro",
            "la prise du pont",
        ),
        (
            "Le maire Issa Maro affirme que le pont a été pris ; la ville dort.",
            "Issa Maro",
            "le pont a été pris",
        ),
        (
            "Le maire Issa Maro a fait savoir que le pont a été pris.",
            "Issa Maro",
            "le pont a été pris",
        ),
        (
            "Le maire Issa Maro, qui a salué la paix, dit que le pont a été pris.",
            "Issa Maro",
            "le pont a été pris",
        ),
        (
            "Le maire Issa Maro, qui aime l’armée malienne, dit que le pont est pris.",
            "Issa Maro",
            "le pont est pris",
        ),
        (
            "Le maire Issa Maro salue la paix et ensuite affirme que tout est calme.",
            "Issa Maro",
            "tout est calme",
        ),
        (
            "« Nous tenons le pont », raconte lundi un tisserand.",
            "un tisserand",
            "Nous tenons le pont",
        ),
        (
            "Le maire Issa Maro est venu. « Nous tenons le pont », dit le texte.",
            "Issa Maro",
            "Nous tenons le pont",
        ),
        (
            "Le maire Issa Maro dit qu’il a salué « un pont sûr pour tous ».",
            "Issa Maro",
            "un pont sûr pour tous",
        ),
        (
            "Le maire Issa Maro est venu. La ville « tient le pont pour sûr », lit-on.",
            "Issa Maro",
            "tient le pont pour sûr",
        ),
        (
            "« Nous tenons le pont », a réagi Moscou.",
            "Russie",
            "Nous tenons le pont",
        ),
        (
            "Le maire Issa Maro est là. « Nous tenons le pont », a-t-il fait savoir.",
            "Issa Maro",
            "Nous tenons le pont",
        ),
        (
            "Le maire Issa Maro dit « nous tenons le pont », selon le préfet Ali Zen.",
            "Issa Maro",
            "nous tenons le pont",
        ),
        (
            "La ville est au maire Issa Maro, qui aussi affirme que tout est calme.",
            "Issa Maro",
            "tout est calme",
        ),
        (
            "Le maire Issa Maro aime la ville qui affirme que tout est calme.",
            "Issa Maro",
            "tout est calme",
        ),
        (
            "Le maire Issa Maro tient à rappeler que le pont a été pris.",
            "Issa Maro",
            "le pont a été pris",
        ),
        (
            "Le pont vacille sous les eaux, dit le maire Issa Maro.",
            "Issa Maro",
            "Le pont vacille sous les eaux",
        ),
        (
            "Le maire Issa Maro dit que le pont vacille sous les eaux.",
            "Issa Maro",
            "le pont vacille sous les eaux",
        ),
        (
            (
                "Le maire Issa Maro dit que le pont est « la clé de la paix » et qu’il "
                "s’agit de « sauver toute la ville »."
            ),
            "Issa Maro",
            "la clé de la paix » et qu’il s’agit de « sauver toute la ville",
        ),
        (
            "Le pont n’est, selon le maire Issa Maro, « que la clé de la paix ».",
            "Issa Maro",
            "que la clé de la paix",
        ),
        (
            (
                "Le maire Issa Maro a reçu le préfet Ali Zen, affirmant que le pont "
                "tiendra."
            ),
            "Issa Maro",
            "le pont tiendra",
        ),
        (
            "Le pont a été pris ce matin a révélé le maire Issa Maro.",
            "Issa Maro",
            "Le pont a été pris",
        ),
        (
            "Selon le maire Issa Maro le pont, large et neuf, a été pris.",
            "Issa Maro",
            "le pont, large et neuf, a été pris",
        ),
        (
            (
                "Le maire Issa Maro a dit que le pont « est la clé de la paix », "
                "ajoutant que les rebelles « ont fui de nuit vers le nord »."
            ),
            "Issa Maro",
            (
                "est la clé de la paix », ajoutant que les rebelles "
                "« ont fui de nuit vers le nord"
            ),
        ),
        (
            "Le maire Issa Maro avait fait état d’une « pluie de coups de feu ».",
            "Issa Maro",
            "pluie de coups de feu",
        ),
        (
            "Le pont a été pris, annonce lundi un communiqué militaire.",
            "un communiqué militaire",
            "Le pont a été pris",
        ),
        (
            "Un communiqué militaire annonce que le pont a été pris.",
            "Un communiqué militaire",
            "le pont a été pris",
        ),
        (
            "Le pont a été pris, annonce un communiqué signé du maire Issa Maro.",
            "Issa Maro",
            "Le pont a été pris",
        ),
        (
            "« Nous tenons le pont », frissonne Zokou, qui garde la ville.",
            "Zokou",
            "Nous tenons le pont",
        ),
        (
            "Le maire Issa Maro a vu le préfet avant d’assurer que le pont a été pris.",
            "Issa Maro",
            "le pont a été pris",
        ),
        (
            "On a cité le maire Issa Maro, selon qui le pont a été pris.",
            "Issa Maro",
            "le pont a été pris",
        ),
        (
            "On a parlé au maire Issa Maro, selon qui le pont a été pris.",
            "Issa Maro",
            "le pont a été pris",
        ),
        (
            "Le maire Issa Maro a demandé si le pont a été pris.",
            "Issa Maro",
            "si le pont a été pris",
        ),
        (
            "Le maire Issa Maro est venu. Et de menacer de fermer le pont.",
            "Issa Maro",
            "fermer le pont",
        ),
        (
            "Le maire Issa Maro note que le pont a été pris.",
            "Issa Maro",
            "le pont a été pris",
        ),
        (
            "Le maire Issa Maro a salué « une paix enfin proche », rapporte RFI.",
            "Issa Maro",
            "une paix enfin proche",
        ),
        (
            "Selon le maire Issa Maro, cité par RFI, le pont a été pris.",
            "Issa Maro",
            "le pont a été pris",
        ),
        (
            "Selon RFI, citant le maire Issa Maro, le pont a été pris.",
            "Issa Maro",
            "le pont a été pris",
        ),
        (
            "Le pont a été pris, rapporte RFI, citant le maire Issa Maro.",
            "Issa Maro",
            "Le pont a été pris",
        ),
        (
            "Le maire Issa Maro « tient le pont pour tout à fait sûr ».",
            "Issa Maro",
            "tient le pont pour tout à fait sûr",
        ),
        (
            "Le maire est là, avec le préfet Ali Zen « tout à fait sûr de lui ».",
            "maire",
            "tout à fait sûr de lui",
        ),
        (
            "Le pont a été pris, a fait savoir son avocat, Issa Maro.",
            "Issa Maro",
            "Le pont a été pris",
        ),
        (
            "Le pont a été pris, a dit un berger, Issa Maro étant parti.",
            "un berger",
            "Le pont a été pris",
        ),
        (
            "Le pont a été pris, a dit un berger, lundi.",
            "un berger",
            "Le pont a été pris",
        ),
        (
            "Le pont a été pris, a dit un berger, le soir venu.",
            "un berger",
            "Le pont a été pris",
        ),
        (
            "Le maire Issa Maro s’est voulu clair : d’après lui, le pont a été pris.",
            "Issa Maro",
            "le pont a été pris",
        ),
        (
            "Selon la Zokofret, qui a vendu le riz, le pont a été pris.",
            "Zokofret",
            "le pont a été pris",
        ),
        (
            "Le pont a été pris, a fait savoir lundi l’agence onusienne.",
            "agence onusienne",
            "Le pont a été pris",
        ),
        (
            "La télévision zambienne affirme que le pont a été pris.",
            "télévision zambienne",
            "le pont a été pris",
        ),
        (
            "Il a parlé. « Nous tenons le pont. » Le ton est ferme. Issa Maro se tait.",
            "Issa Maro",
            "Nous tenons le pont.",
        ),
        (
            "Le jour se lève.\n\n« Nous tenons le pont ». Ces mots sont d’Issa Maro.",
            "Issa Maro",
            "Nous tenons le pont",
        ),
        (
            "Issa Maro a dit aux gens de la ville « Nous tenons le pont ».",
            "Issa Maro",
            "Nous tenons le pont",
        ),
        (
            "Issa Maro est là. L’armée, a-t-il dit, a repris dix camps.",
            "Issa Maro",
            "L’armée, a-t-il dit, a repris dix camps",
        ),
    ],
)
def test_constructions(text: str, speaker: str, said: str) -> None:
    """Each construction gives one statement, by whom, in which words."""
    found = statement(text)

    assert [speaker] == names(found.speakers)
    assert said == found.text


@pytest.mark.parametrize(
    "text",
    [
        "Le film « La nuit du long fleuve » est sorti.",
        "L’ordre de la ville l’a fait « Commandeur de l’Ordre de l’Étalon ».",
        "Le pont, l’armée, la ville : selon Moscou.",
        "Le pont a été pris, ont rapporté lundi des médias locaux.",
        "Le pont a été pris. C’est ce que rapporte RFI.",
        "Selon les premiers éléments, le pont a été pris.",
        "Le pont a été pris, selon RFI. La ville dort, ajoute la même source.",
        "Selon Moscou, rien.",
        "Selon Moscou.",
        "Le pont qui a été pris, selon le maire Issa Maro.",
        "« Nous tenons le pont », affirme",
        "« Nous tenons le pont », raconte.",
        "La ville dort. Ils l’ont annoncé lundi.",
        "Une guerre, selon le maire Issa Maro.",
        "Le pont a été pris, rapporte RFI.",
        "RFI rappelle que le pont a été pris.",
        "La maison brûle, décrit le maire comme un fou.",
        "Le maire Issa Maro annonce la paix.",
        "Le maire Issa Maro l’a annoncé lundi.",
        "Issa Maro, dit le maire.",
        "Le pont a été pris malgré la livraison de sources militaires.",
        "Le maire Issa Maro est venu. Des chiffres indiquent que le pont a été pris.",
        "Le maire Issa Maro est venu. Le pont a été pris, rappelle-t-on.",
        "Le maire Issa Maro est venu. On dit que le pont a été pris.",
        "Le maire est venu. La médaille fut remise pour « une vie utile à tous ».",
        "Le maire Issa Maro est venu. Il s’agissait de « rouvrir la route du nord ».",
        "Le maire Issa Maro est venu. Il faut dire que le pont a été pris.",
        "Dix soldats ont été accusés de « complot contre la paix publique ».",
        "Il revient sur l’affaire Wagner, affirmant que le pont tiendra.",
        "L’accord a valeur de cadre général, et il couvre tout.",
        "Le maire Issa Maro est venu. « Le pont tient encore bon », dit-on partout.",
        "Le pont a été pris, selon un journal de la ville.",
        "Le maire Issa Maro est venu. Le gala « Ensemble pour le fleuve » a ouvert.",
        "Le maire Issa Maro est venu. La ville « Ensemble pour le fleuve » dort.",
        "La ville « 1 2 3 4 » dort.",
        "Le maire Issa Maro est venu. Partout, on lisait « Plus jamais cela ici ».",
        "Le Mali s’est-il engagé à livrer du riz au Niger ?",
        "Une centaine de bergers selon l’ONU, dix d’après le maire, sont morts.",
        "« Un pont sûr », selon le maire.",
    ],
)
def test_nothing_said(text: str) -> None:
    """Names, clauses without a verb and what the press tells are no statement."""
    assert () == statements(text)


def test_two_voices_are_two_statements() -> None:
    """Quotations of two speakers in one sentence are kept apart."""
    text = (
        "Le maire Issa Maro dit « nous tenons le pont » et le colonel Ali Zen dit "
        "« nous tenons la ville »."
    )

    assert [["Issa Maro"], ["Ali Zen"]] == [names(s.speakers) for s in statements(text)]


def test_one_speaker_goes_on_in_a_participle() -> None:
    """What a participle adds is a statement of its own, by the same speaker."""
    text = (
        "Le maire Issa Maro a démenti la prise du pont, affirmant que les hommes du "
        "préfet Ali Zen tiennent la ville."
    )

    assert [
        (["Issa Maro"], "la prise du pont"),
        (["Issa Maro"], "les hommes du préfet Ali Zen tiennent la ville"),
    ] == [(names(s.speakers), s.text) for s in statements(text)]


def test_what_is_no_verb_of_speech_keeps_its_own_subject() -> None:
    """A further quotation after no que is not in the words of the speaker before."""
    text = (
        "Le maire Issa Maro dit que le pont est « la clé de la paix » ; le colonel "
        "Ali Zen ouvre avec « une joie à peine cachée »."
    )

    assert [["Issa Maro"], ["Ali Zen"]] == [names(s.speakers) for s in statements(text)]


def test_a_quotation_opens_a_paragraph_in_the_voice_of_before() -> None:
    """Where the next sentence names nobody, the last speaker goes on."""
    text = (
        "Le maire Issa Maro dit que le pont tiendra.\n\n"
        "« Nous tenons aussi la ville ». La nuit tombe.\n\n"
        "« Nous tenons aussi le fort »."
    )

    assert [["Issa Maro"]] * 3 == [names(s.speakers) for s in statements(text)]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Le maire dément que le pont a été pris.", SpeechAct.DENY),
        ("Le maire promet que le pont tiendra.", SpeechAct.PLEDGE),
        ("Le maire annonce que le pont tiendra.", SpeechAct.ANNOUNCE),
        ("Le maire dit que le pont tiendra.", SpeechAct.AFFIRM),
    ],
)
def test_acts(text: str, act: SpeechAct) -> None:
    """The verb says what is done by saying it."""
    assert act is statement(text).act


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Selon RFI, la Turquie a livré dix camions au Togo.", ["RFI"]),
        ("La Turquie a livré dix camions au Togo, rapporte RFI.", ["RFI"]),
        (
            "La Turquie a livré dix camions au Togo, d’après un journal de Lomé.",
            ["un journal de Lomé"],
        ),
    ],
)
def test_the_press_is_the_source_of_what_it_passes_on(
    text: str, source: list[str]
) -> None:
    """What the press tells is no statement, but the press is who tells the event."""
    report = read(text)
    (told,) = report.deliveries

    assert () == report.statements
    assert source == names(told.according_to)


def test_what_the_press_vouches_for_is_its_statement() -> None:
    """An organ that affirms something itself speaks."""
    found = statement("RFI a affirmé que la route est coupée.")

    assert ["RFI"] == names(found.speakers)


def test_the_press_is_no_source_of_what_it_takes_for_granted() -> None:
    """The press passes on what the first verb tells, and not all that follows."""
    text = (
        "Selon RFI, le maire commente la décision du Mali de rompre ses relations "
        "diplomatiques avec le Togo."
    )
    (deal,) = read(text).agreements

    assert () == deal.according_to


def test_what_is_told_of_nobody_else_goes_on() -> None:
    """A pronoun within a sentence means who spoke earlier in it."""
    text = (
        "Le préfet Ali Zen est venu. Le maire Issa Maro dit que « le pont tiendra "
        "bien » ; la route, dit-il, est sûre."
    )

    assert [["Issa Maro"], ["Issa Maro"]] == [
        names(s.speakers) for s in statements(text)
    ]


def test_the_last_mark_may_stay_open() -> None:
    """Pieces before one that nobody closed end where their own marks do."""
    (said,) = statements("« Le pont est tombé », « et je le dis, assure un passeur.")
    (odd,) = statements("« Le pont est tombé »“«, dit un passeur du lac.")

    assert ("Le pont est tombé", "et je le dis") == said.segments
    assert "Le pont est tombé" == odd.segments[0]
