# SPDX-License-Identifier: MIT
"""Statements beyond the rows of the specification."""

from collections.abc import Mapping
from typing import Final

import attrs
import pytest

from sahelcoop.model.actors import (
    Actor,
    ActorKind,
    ActorRef,
    Name,
    Party,
    UnnamedSource,
)
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.provenance import Evidence
from sahelcoop.model.quantities import Quantity
from sahelcoop.model.statement import Form, SpeechAct, Statement
from sahelcoop.render import profile_of, summarise
from sahelcoop.render.asides import uninterrupted
from sahelcoop.render.media import through
from sahelcoop.render.statement import tell_statement
from sahelcoop.render.voice import Voice
from tests.render.build import report, shown, source, who

RUSSIA = who("Russie")
IN_2023 = PartialDate("2023")


def said(
    words: str,
    by: tuple[Party, ...] = RUSSIA,
    act: SpeechAct = SpeechAct.AFFIRM,
    **rest: str | PartialDate | tuple[Party, ...] | None,
) -> Statement:
    """Report words."""
    return Statement(speakers=by, act=act, form=Form.INDIRECT, text=words, **rest)  # type: ignore[arg-type]  # the fields of a Statement


def quoted(*pieces: str, by: tuple[Party, ...] = RUSSIA) -> Statement:
    """Quote words."""
    return Statement(
        speakers=by, form=Form.DIRECT, text=" … ".join(pieces), segments=pieces
    )


DETAILS: Final[Mapping[str, tuple[Statement, str]]] = {
    "an infinitive": (
        said("avoir reçu deux radars"),
        "La Russie a affirmé avoir reçu deux radars.",
    ),
    "an infinitive with clitics": (
        said("n'en avoir reçu aucun"),
        "La Russie a affirmé n’en avoir reçu aucun.",
    ),
    "a participle that opened a sentence": (
        said("Offerts par le Togo, deux radars sont là."),
        "La Russie affirme qu’offerts par le Togo, deux radars sont là.",
    ),
    "words without a verb": (
        said("de quoi acheter des radars"),
        "La Russie a évoqué «⍽de quoi acheter des radars⍽».",
    ),
    "people who are counted": (
        said("l'aide est là", by=source("Une trentaine de pompières")),
        "Une trentaine de pompières affirment que l’aide est là.",
    ),
    "people who are counted, with a hedge": (
        said("l'aide est là", by=source("près de vingt pompiers")),
        "Près de vingt pompiers affirment que l’aide est là.",
    ),
    "a mark that is never closed": (
        said('avoir "reçu deux radars'),
        "La Russie a affirmé avoir «⍽reçu deux radars⍽».",
    ),
    "a promise to": (
        said("livrer des radars", act=SpeechAct.PLEDGE),
        "La Russie a promis de livrer des radars.",
    ),
    "a promise with its preposition": (
        said("d'armer le Mali", act=SpeechAct.PLEDGE),
        "La Russie a promis d’armer le Mali.",
    ),
    "an accusation, whose target is not told": (
        said("d'armer les rebelles", act=SpeechAct.ACCUSE),
        "La Russie a porté l’accusation d’«⍽armer les rebelles⍽».",
    ),
    "a clause with its que": (
        said("que l'aide est là."),
        "La Russie affirme que l’aide est là.",
    ),
    "a clause that opened a sentence": (
        said("Aucun radar n'est parti."),
        "La Russie affirme qu’aucun radar n’est parti.",
    ),
    "words that begin with their verb": (
        said("sont venus du Niger"),
        "La Russie affirme qu’ils sont venus du Niger.",
    ),
    "words that begin with a verb in the singular": (
        said("reste sans nouvelles"),
        "La Russie affirme qu’il reste sans nouvelles.",
    ),
    "an infinitive with a complement": (
        said("avoir abattu un drone de l'armée"),
        "La Russie a affirmé avoir abattu un drone de l’armée.",
    ),
    "a number that opened a sentence": (
        said("Trois soldats sont morts."),
        "La Russie affirme que trois soldats sont morts.",
    ),
    "a capital that was the sentence's": (
        said("L'aide est là"),
        "La Russie affirme que l’aide est là.",
    ),
    "a capital that is a name's": (
        said("Assimi Goïta part"),
        "La Russie affirme qu’Assimi Goïta part.",
    ),
    "a date first": (
        said("l'aide est là", date=IN_2023),
        "En 2023, la Russie a affirmé que l’aide était là.",
    ),
    "a relay": (
        said("l'aide est là", date=IN_2023, relays=source("armée")),
        "Selon l’armée, la Russie a affirmé en 2023 que l’aide était là.",
    ),
    "to whom and through what": (
        said("l'aide est là", addressees=who("Mali"), medium="AFP"),
        "La Russie affirme au Mali à l’AFP que l’aide est là.",
    ),
    "nothing": (said(""), "La Russie s’est exprimée."),
    "nobody and nothing": (said("", by=()), "Une déclaration a été faite."),
    "nobody": (
        said("l'aide est là", by=()),
        "Ces propos ont été rapportés⍽: l’aide est là.",
    ),
    "nobody quoted": (
        quoted("Merci à tous", by=()),
        "Ces propos ont été rapportés⍽: «⍽Merci à tous⍽».",
    ),
    "pieces": (
        quoted("Merci à tous", "pour cela."),
        "«⍽Merci à tous⍽», a affirmé la Russie, «⍽pour cela⍽».",
    ),
    "pieces that are things": (
        quoted("des radars modernes", "un soutien qui compte."),
        "La Russie a évoqué «⍽des radars modernes⍽» et «⍽un soutien qui compte⍽».",
    ),
    "a thing without its article": (
        attrs.evolve(quoted("formation des troupes"), act=SpeechAct.PRAISE),
        "La Russie a salué une «⍽formation des troupes⍽».",
    ),
    "a whole clause between marks": (
        quoted("la paix est proche"),
        "La Russie affirme que «⍽la paix est proche⍽».",
    ),
    "a whole clause that elides": (
        quoted("une paix est proche"),
        "La Russie affirme qu’«⍽une paix est proche⍽».",
    ),
    "a question in reported words": (
        said("si la piste tient", act=SpeechAct.REQUEST),
        "La Russie demande si la piste tient.",
    ),
    "what is over is not promised": (
        said("les avoir payés", act=SpeechAct.PLEDGE),
        "La Russie a affirmé les avoir payés.",
    ),
    "a subjunctive keeps its verb": (
        said("aucun pays n'ait répondu", cue="regrette"),
        "La Russie regrette qu’aucun pays n’ait répondu.",
    ),
    "a subjunctive on a day": (
        said("nul n'ait répondu", act=SpeechAct.DENY, cue="nie", date=IN_2023),
        "En 2023, la Russie a démenti que nul n’ait répondu.",
    ),
    "a thing that many words tell": (
        said(
            "une entente qui n'est plus toute neuve, puisqu'elle date de dix ans",
            medium="AFP",
        ),
        (
            "La Russie a évoqué auprès de l’AFP une entente qui n’est plus toute neuve,"
            " puisqu’elle date de dix ans."
        ),
    ),
    "who speaks, told amid the words": (
        said("Les puits, a-t-elle dit, sont à sec"),
        "La Russie affirme que les puits sont à sec.",
    ),
    "what is only like it": (
        said("Les puits, dit-on au nord du fleuve, sont à sec"),
        "La Russie affirme que les puits, dit-on au nord du fleuve, sont à sec.",
    ),
    "a verb whose tense its ending tells": (
        said("la crue zyxait le barrage"),
        "La Russie a affirmé que la crue zyxait le barrage.",
    ),
    "verbs, and what only looks like them": (
        said(
            "la crue n'est pas la seule menace, met en cause le barrage et en relève",
            date=IN_2023,
        ),
        (
            "En 2023, la Russie a affirmé que la crue n’était pas la seule menace,"
            " mettait en cause le barrage et en relève."
        ),
    ),
    "words that nobody writes with a capital": (
        said("Rien ne va"),
        "La Russie affirme que rien ne va.",
    ),
    "a proper name": (quoted("wagner"), "La Russie a eu ces mots⍽: «⍽wagner⍽»."),
    "a long quotation": (
        quoted("Nous avons tenu. " + "Et nous tiendrons encore longtemps. " * 9),
        (
            "«⍽Nous avons tenu. "
            + "Et nous tiendrons encore longtemps. " * 8
            + "[…]⍽», a affirmé la Russie."
        ),
    ),
    "a long quotation in clauses": (
        quoted("Nous tenons" + " bon" * 45 + " ; personne ne passe"),
        f"«⍽Nous tenons{' bon' * 45} […]⍽», a affirmé la Russie.",
    ),
    "a long sentence": (
        quoted("Nous tenons" + " bon" * 50),
        f"«⍽Nous tenons{' bon' * 50}⍽», a affirmé la Russie.",
    ),
    "a counterpart": (
        attrs.evolve(
            quoted("Nous tenons"),
            speakers=(ActorRef("Issa Maro", role="collègue togolais"),),
        ),
        "«⍽Nous tenons⍽», a affirmé Issa Maro.",
    ),
    "an infinitive after à": (
        quoted("à ne pas céder à la peur"),
        "La Russie a appelé «⍽à ne pas céder à la peur⍽».",
    ),
    "an infinitive after de": (
        attrs.evolve(quoted("de ne rien livrer"), act=SpeechAct.REQUEST),
        "La Russie a demandé «⍽de ne rien livrer⍽».",
    ),
    "a bare noun": (quoted("mercenaires"), "La Russie a parlé de «⍽mercenaires⍽»."),
    "an act in an infinitive": (
        attrs.evolve(
            quoted("former des troupes", "d’aider le pays"), addressees=who("Mali")
        ),
        (
            "La Russie a parlé devant le Mali de «⍽former des troupes⍽» et «⍽d’aider le"
            " pays⍽»."
        ),
    ),
    "a verb without its subject": (
        quoted("viole toutes les règles"),
        "La Russie a eu ces mots⍽: «⍽viole toutes les règles⍽».",
    ),
    "a past that was told": (
        said("l'aide était là"),
        "La Russie a affirmé que l’aide était là.",
    ),
    "a past in a relative clause": (
        said("l'aide qui était là suffit"),
        "La Russie affirme que l’aide qui était là suffit.",
    ),
    "half a sentence": (
        quoted("pour cela."),
        "La Russie a eu ces mots⍽: «⍽pour cela⍽».",
    ),
    "three points": (quoted("Merci..."), "«⍽Merci...⍽», a affirmé la Russie."),
    "a relayed mix": (
        Statement(
            speakers=RUSSIA,
            form=Form.MIXED,
            text="un",
            segments=("un",),
            relays=source("armée"),
        ),
        "Selon l’armée, la Russie a eu ces mots⍽: «⍽un⍽».",
    ),
    "an apposition at the end": (
        quoted("Merci", by=(ActorRef("Sadio Camara", role="ministre de la Défense"),)),
        "«⍽Merci⍽», a affirmé le ministre de la Défense, Sadio Camara.",
    ),
}


@pytest.mark.parametrize("detail", DETAILS)
def test_each_detail_has_its_place(detail: str) -> None:
    """Whatever the record says is said where French says it."""
    record, expected = DETAILS[detail]

    assert expected == shown(summarise(record))


@pytest.mark.parametrize(
    ("medium", "expected"),
    [
        ("AFP", "à l’AFP"),
        ("X", "sur X"),
        ("communiqué", "dans un communiqué"),
        ("sommet Russie-Afrique", "lors du sommet Russie-Afrique"),
        ("conférence", "lors d’une conférence"),
        ("télévision", "à la télévision"),
        ("site", "sur un site"),
        ("page Facebook", "sur une page Facebook"),
        ("réseaux sociaux", "sur les réseaux sociaux"),
        ("téléphone", "par téléphone"),
        ("remise officielle", "lors d’une remise officielle"),
        ("vœux du personnel", "lors des vœux du personnel"),
        ("ondes de la radio", "sur les ondes de la radio"),
        ("réseau X", "sur le réseau X"),
        ("billet", "dans un billet"),
        ("ouverture de la rencontre", "lors de l’ouverture de la rencontre"),
        ("vidéo", "dans une vidéo"),
        ("les antennes de la chaîne", "sur les antennes de la chaîne"),
        ("hebdomadaire Al-Naba", "dans l’hebdomadaire Al-Naba"),
        ("enregistrement", "dans un enregistrement"),
        ("Vatican News", "à Vatican News"),
        ("RFI et de France 24", "à RFI et à France 24"),
        ("Monde", "au Monde"),
        ("Les Échos", "aux Échos"),
        ("pigeon", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_a_medium_takes_its_preposition(medium: str | None, expected: str) -> None:
    """One that has none of its own stands in brackets."""
    assert expected == through(medium)


def test_a_speaker_goes_on_as_a_pronoun() -> None:
    """By the noun, where the speaker has no name."""
    known, unknown, several = RUSSIA, source("témoin"), who("Mali", "Russie")
    pairs = [
        said(words, by=by)
        for by in (known, unknown, several)
        for words in ("cela va", "tout ira bien")
    ]
    text = summarise(report(statements=tuple(pairs)))

    assert text == (
        "La Russie affirme que cela va. Selon elle, tout ira bien. Un témoin"
        " déclare que cela va. Selon lui, tout ira bien. Le Mali et la"
        " Russie affirment que cela va. Selon eux, tout ira bien."
    )


@pytest.mark.parametrize(
    ("party", "role", "label", "expected"),
    [
        (UnnamedSource("source locale"), None, None, "Selon la même source"),
        (UnnamedSource("commerçante de Kidal"), None, None, "Selon elle"),
        (UnnamedSource("Xyzien"), None, None, "Selon la même source"),
        (ActorRef("Tamba Oulé", actor="t"), "directrice du port", None, "Selon elle"),
        (ActorRef("Tamba Oulé", actor="t"), "préfet de Kita", "cheffe", "Selon elle"),
        (ActorRef("Tamba Oulé", actor="t"), "préfet de Kita", None, "Selon lui"),
        (ActorRef("Tamba Oulé", actor="t"), "analyste", None, "Selon Tamba Oulé"),
        (ActorRef("Tamba Oulé", actor="t"), None, None, "Selon Tamba Oulé"),
    ],
)
def test_a_title_or_a_noun_tells_the_gender(
    party: Party, role: str | None, label: str | None, expected: str
) -> None:
    """Of somebody whose name does not; "l’analyste" is of either."""
    if isinstance(party, ActorRef):
        party = attrs.evolve(party, role=role, label=label)
    actor = Actor(id="t", kind=ActorKind.PERSON, names=(Name("Tamba Oulé"),))
    pair = tuple(said(words, by=(party,)) for words in ("cela va", "tout ira bien"))
    text = summarise(report(actors=(actor,), statements=pair))

    assert text.partition(". ")[2] == f"{expected}, tout ira bien."


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (
            quoted("Le pont tient.", "les secours sont en route"),
            (
                "«⍽Le pont tient⍽», a affirmé la Russie, ajoutant que «⍽les secours"
                " sont en route⍽»."
            ),
        ),
        (
            quoted("Le pont tient.", "Les secours arrivent."),
            (
                "«⍽Le pont tient⍽», a affirmé la Russie, avant d’ajouter⍽: «⍽Les"
                " secours arrivent⍽»."
            ),
        ),
        (
            attrs.evolve(
                quoted("compter les morts"), form=Form.MIXED, cue="a fait état"
            ),
            "La Russie a parlé de «⍽compter les morts⍽».",
        ),
        (
            said("Ni l'un ni l'autre ne viendra"),
            "La Russie affirme que ni l’un ni l’autre ne viendra.",
        ),
        (
            said(
                "toute négociation avec les rebelles, qui contrôlent la ville",
                act=SpeechAct.DENY,
            ),
            (
                "La Russie a démenti toute négociation avec les rebelles, qui"
                " contrôlent la ville."
            ),
        ),
        (
            said("si l'on comptait attendre qu'il pleuve", act=SpeechAct.REQUEST),
            "La Russie a demandé si l’on comptait attendre qu’il pleuve.",
        ),
        (
            said("tout ira bien", by=source("nos sources")),
            "Des sources affirment que tout ira bien.",
        ),
        (
            said("tout ira bien", by=source("notre correspondant")),
            "Un correspondant affirme que tout ira bien.",
        ),
    ],
)
def test_a_sentence_is_one_that_is_printed(statement: Statement, expected: str) -> None:
    """Several pieces, an idiom, a small word, a thing with a relative, a question."""
    assert shown(summarise(statement)) == expected


def test_two_pieces_after_que_do_not_follow_selon() -> None:
    """There is no "selon elle, «⍽…⍽» et que «⍽…⍽»"."""
    pieces = "le pont tiendra", "la route sera refaite"
    words = f"a jugé que « {pieces[0]} » et que « {pieces[1]} »"
    more = Statement(
        speakers=RUSSIA,
        form=Form.MIXED,
        text=" … ".join(pieces),
        segments=pieces,
        cue="a jugé",
        sources={"record": (Evidence("a", 0, len(words), words),)},
    )
    text = summarise(report(statements=(said("cela va"), more)))

    assert shown(text).endswith(
        "Elle ajoute que «⍽le pont tiendra⍽» et que «⍽la route sera refaite⍽»."
    )


def test_a_capital_makes_no_other_speaker() -> None:
    """That of the first word of a sentence is no part of what somebody is called."""
    told = [said("cela va", by=source(w)) for w in ("un diplomate", "Un diplomate")]
    text = summarise(report(statements=tuple(told)))

    assert text.endswith("Selon lui, cela va.")


def test_a_speaker_who_goes_on_affirms_more() -> None:
    """What was "ajouté" is not told "ajoutant que"."""
    more = quoted("L'eau manque.", "les puits sont vides")
    text = summarise(report(statements=(quoted("Il fait sec."), more)))

    assert shown(text).partition(". ")[2] == (
        "«⍽L’eau manque⍽», a-t-elle ajouté, affirmant que «⍽les puits sont vides⍽»."
    )


@pytest.mark.parametrize(
    ("sources", "expected"),
    [
        (("source", "source militaire"), "une source militaire et une autre source"),
        (("source militaire", "source"), "une source militaire et une autre source"),
        (("source",), "une source"),
    ],
)
def test_a_bare_source_beside_another(sources: tuple[str, ...], expected: str) -> None:
    """It is another one; who is named in the same words is named once."""
    parties = tuple(UnnamedSource(words) for words in sources)

    assert Voice(profile_of("fr")).according_to(parties) == f"selon {expected}"


def test_a_headline_on_words_in_the_past_is_in_the_past() -> None:
    """A present before "seraient" would not agree."""
    text = summarise(said("les ponts seraient reconstruits"), length="headline")

    assert text == "La Russie a affirmé que les ponts seraient reconstruits"


def test_an_unknown_name_is_no_pronoun() -> None:
    """The lexicon does not tell whether Xyz is he or she."""
    clauses = ("cela va", "tout va", "rien ne va")
    statements = tuple(said(words, by=who("Xyz")) for words in clauses)

    assert summarise(report(statements=statements)) == (
        "Xyz affirme que cela va. Selon Xyz, tout va. Xyz ajoute que rien ne va."
    )


@pytest.mark.parametrize("act", SpeechAct)
def test_each_act_reports_and_quotes(act: SpeechAct) -> None:
    """A clause, an infinitive and a quotation have a verb for every act."""
    clause = summarise(said("l'aide arrive", act=act))
    infinitive = summarise(said("aider le Mali", act=act))
    quotation = summarise(
        Statement(
            speakers=RUSSIA, act=act, form=Form.DIRECT, text="Oui", segments=("Oui",)
        )
    )

    assert clause.startswith("La Russie ")
    assert clause.endswith(" que l’aide arrive.")
    assert infinitive.rstrip(".⍽ »\N{NO-BREAK SPACE}").endswith("aider le Mali")
    assert quotation.endswith(" la Russie.")


def test_several_that_are_one_name_are_they() -> None:
    """The Emirates are a plural."""
    statements = tuple(
        quoted(words, by=who("Émirats arabes unis")) for words in ("Oui", "Non")
    )

    assert "«⍽Oui⍽», ont affirmé les Émirats arabes unis. «⍽Non⍽», ont-ils ajouté." == (
        shown(summarise(report(statements=statements)))
    )


def led(words: str, cue: str, text: str, **rest: object) -> Statement:
    """Quote *text*, which stands at the end of *words* after a cue."""
    return Statement(
        speakers=RUSSIA,
        form=Form.MIXED,
        text=text,
        segments=(text,),
        cue=cue,
        sources={"record": (Evidence("a", 0, len(words), words),)},
        **rest,  # type: ignore[arg-type]  # the fields of a Statement
    )


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (
            led('dit que le pont est "coupé au nord"', "dit", "coupé au nord"),
            "La Russie affirme que le pont est «⍽coupé au nord⍽».",
        ),
        (
            led("a dit vouloir « tenir le pont »", "a dit", "tenir le pont"),
            "La Russie a affirmé vouloir «⍽tenir le pont⍽».",
        ),
        (
            led("redit à Sotchi que « nul ne passe »", "redit", "nul ne passe"),
            "La Russie affirme que «⍽nul ne passe⍽».",
        ),
        (
            led("jure, pour sa part, que « nul ne passe »", "jure", "nul ne passe"),
            "La Russie affirme que «⍽nul ne passe⍽».",
        ),
        (
            led(
                "l’assure : « Son aide n’a pas de prix. »",
                "l’assure",
                "Son aide n’a pas de prix.",
            ),
            "«⍽Son aide n’a pas de prix⍽», a assuré la Russie.",
        ),
        (
            led("rappelle les jours « sans pain »", "rappelle", "sans pain"),
            "La Russie rappelle les jours «⍽sans pain⍽».",
        ),
        (
            led("crie « monte »", "crie", "monte"),
            "La Russie a eu ces mots⍽: «⍽monte⍽».",
        ),
        (
            led("dit que l’eau « monte »", "redit", "monte"),
            "La Russie a eu ces mots⍽: «⍽monte⍽».",
        ),
        (
            led(
                "accuse Xyz d’avoir « coupé le pont »",
                "accuse",
                "coupé le pont",
                act=SpeechAct.ACCUSE,
            ),
            "La Russie accuse Xyz d’avoir «⍽coupé le pont⍽».",
        ),
        (
            led(
                "menace de « couper le pont »",
                "crie",
                "couper le pont",
                act=SpeechAct.THREATEN,
            ),
            "La Russie a menacé de «⍽couper le pont⍽».",
        ),
        (
            led(
                "a exhorté Xyz « à la retenue »",
                "a exhorté",
                "à la retenue",
                act=SpeechAct.REQUEST,
                addressees=who("Mali"),
            ),
            "La Russie a appelé le Mali «⍽à la retenue⍽».",
        ),
        (
            led("dit devant la presse que le pont a été « pris »", "dit", "pris"),
            "La Russie affirme que le pont a été «⍽pris⍽».",
        ),
        (
            led("a salué hier un « vrai don »", "a salué", "vrai don"),
            "La Russie a salué un «⍽vrai don⍽».",
        ),
        (
            led("dénonce des « écarts de ton »", "dénonce", "écarts de ton"),
            "La Russie dénonce des «⍽écarts de ton⍽».",
        ),
    ],
)
def test_the_article_leads_to_pieces(statement: Statement, expected: str) -> None:
    """A piece of a sentence is told with the words that carry it in the article."""
    assert expected == shown(summarise(statement))


@pytest.mark.parametrize(
    ("name", "cue", "expected"),
    [
        ("Xyz Abc", "a-t-il dit", "«⍽Non et non⍽», a-t-il ajouté."),
        ("Xyz Abc", "dit-elle", "«⍽Non et non⍽», a-t-elle ajouté."),
        ("Xyz Abc", "a dit", "«⍽Non et non⍽», a ajouté Xyz Abc."),
    ],
)
def test_the_article_tells_the_pronoun(name: str, cue: str, expected: str) -> None:
    """Who is "il" in the article is so in the summary, whatever the name."""
    statement = attrs.evolve(quoted("Non et non", by=who(name)), cue=cue)
    told = tell_statement(statement, Voice(profile_of("fr")), before="Xyz Abc est là.")

    assert [expected] == list(map(shown, told))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Non, a dit M. Sow. Jamais.", "Non. Jamais."),
        ("Non, répète Awa Sow, jamais.", "Non jamais."),
        ("Non, répète le maire, jamais.", "Non, répète le maire, jamais."),
        ("Non, et c’est clair, dit Awa Sow. Jamais.", "Non, et c’est clair. Jamais."),
    ],
)
def test_quotations_are_not_interrupted(words: str, expected: str) -> None:
    """Who speaks is told once, and not amid the words."""
    assert expected == uninterrupted(words, who("Awa Sow"))


def test_unnamed_speakers_interrupt_too() -> None:
    """They are taken up in the words for them."""
    words = "Le puits, dit un berger du lieu, est à sec."

    assert uninterrupted(words, source("un berger")) == "Le puits est à sec."


@pytest.mark.parametrize(
    ("charge", "text", "expected"),
    [
        (
            "accuse le Togo d'armer des bandes",
            "armer des bandes",
            "a accusé le Togo d’armer des bandes",
        ),
        (
            "accuse lundi Accra, sa voisine, d’armer des bandes",
            "d’armer des bandes",
            "a accusé Accra d’armer des bandes",
        ),
        (
            "accuse l’armée de haranguer les bergers",
            "haranguer les bergers",
            "a accusé l’armée de haranguer les bergers",
        ),
        (
            "accuse quand même de mentir",
            "mentir",
            "a porté l’accusation de «⍽mentir⍽»",
        ),
        (
            "les accuse d’armer des bandes",
            "armer des bandes",
            "a porté l’accusation d’«⍽armer des bandes⍽»",
        ),
    ],
)
def test_an_accusation_names_whom_the_article_names(
    charge: str, text: str, expected: str
) -> None:
    """Pronouns are not taken over, nor what else stands before "de"."""
    statement = Statement(
        speakers=RUSSIA,
        act=SpeechAct.ACCUSE,
        form=Form.INDIRECT,
        text=text,
        cue="les accuse" if charge.startswith("les") else "accuse",
        sources={"record": (Evidence("a", 0, len(charge), charge),)},
    )

    assert shown(summarise(statement)) == f"La Russie {expected}."


def test_a_count_in_the_words_is_not_told_again() -> None:
    """The record may give the number beside them."""
    people = UnnamedSource("une trentaine de soldats", Quantity.about(30))
    statement = Statement(
        speakers=(people,), form=Form.INDIRECT, text="le pont est coupé"
    )

    assert "Une trentaine de soldats affirment que le pont est coupé." == (
        summarise(statement)
    )
