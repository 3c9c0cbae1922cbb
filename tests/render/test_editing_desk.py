# SPDX-License-Identifier: MIT
"""What an editor strikes out: cut quotations, repetition, words about nobody known."""

import attrs
import pytest

from sahelcoop.model.actors import Actor, ActorKind, ActorRef, Name, Office, Party
from sahelcoop.model.agreement import Agreement, AgreementKind, AgreementStatus
from sahelcoop.model.attack import (
    Attack,
    AttackKind,
    Basis,
    Group,
    Harm,
    Perpetrator,
    Target,
    Toll,
)
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.delivery import Delivery, DeliveryStatus, Participant
from sahelcoop.model.items import Item
from sahelcoop.model.provenance import Evidence
from sahelcoop.model.quantities import UNSPECIFIED, Quantity
from sahelcoop.model.statement import Form, SpeechAct, Statement
from sahelcoop.render import summarise
from sahelcoop.render.media import through
from sahelcoop.render.names import named
from sahelcoop.render.nouns import plain
from sahelcoop.render.titles import person_of
from tests.render.build import goods, moved, report, shown, source, voice, who

DAY = PartialDate("2024-05-03")


def quoted(
    before: str, text: str, *, cue: str | None = None, prefix: str = "", **rest: object
) -> Statement:
    """Quote a piece at the end of words of an article, after those before them."""
    words = f"{before}« {text} »"
    found = Evidence("a", 99, 99 + len(words), words, prefix)
    fields = {
        "speakers": who("Togo"),
        "form": Form.MIXED,
        "text": text,
        "segments": (text,),
        "cue": cue,
        "sources": {"record": (found,)},
    }
    return Statement(**(fields | rest))  # type: ignore[arg-type]  # of a Statement


def reported(
    text: str, by: tuple[Party, ...] = who("Togo"), **rest: object
) -> Statement:
    """Report words."""
    return Statement(speakers=by, form=Form.INDIRECT, text=text, **rest)  # type: ignore[arg-type]  # of a Statement


def at(statement: Statement, start: int) -> Statement:
    """Say where the article has reported words."""
    found = Evidence("a", start, start + 9, "des mots.")
    return attrs.evolve(statement, sources={"record": (found,)})


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (
            quoted(
                "", "couvre cent villages", cue="ajoute", prefix=" finit. Ce réseau "
            ),
            "Le Togo affirme que ce réseau «⍽couvre cent villages⍽».",
        ),
        (
            quoted("", "couvre cent villages", cue="ajoute", prefix="x" * 32),
            "Le Togo a eu ces mots⍽: «⍽couvre cent villages⍽».",
        ),
        (
            quoted("", "est plein", cue="dit", prefix="Il est vu. Ce dépôt qui "),
            "Le Togo a eu ces mots⍽: «⍽est plein⍽».",
        ),
        (
            quoted("", "couvre cent villages", cue="ajoute", prefix=" finit. Il "),
            "Le Togo a eu ces mots⍽: «⍽couvre cent villages⍽».",
        ),
        (
            quoted("", "n’est pas à vendre", cue="dit", prefix="Vu. Le ministre "),
            "Le Togo a eu ces mots⍽: «⍽n’est pas à vendre⍽».",
        ),
        (
            quoted("", "est vendu", cue="dit", prefix="Vu. Le Togo « uni » "),
            "Le Togo a eu ces mots⍽: «⍽est vendu⍽».",
        ),
        (
            quoted(
                "dit-elle, que les puits ",
                "se remplissent vite",
                cue="dit-elle",
                prefix="Fini. Il faut, ",
            ),
            "Le Togo affirme qu’il faut que les puits «⍽se remplissent vite⍽».",
        ),
        (
            quoted(
                "a dit Xyz, ", "sont à sec", cue="a dit", prefix="Fini. Ces puits, "
            ),
            "Le Togo affirme que ces puits «⍽sont à sec⍽».",
        ),
        (
            quoted(
                "a dit Xyz, maire, ",
                "sont à sec",
                cue="a dit",
                prefix="Fini. Ces puits, ",
            ),
            "Le Togo a eu ces mots⍽: «⍽sont à sec⍽».",
        ),
        (
            quoted("serait ", "très ancien", cue="serait", prefix="Vu. Cet accord "),
            "Le Togo a affirmé que cet accord serait «⍽très ancien⍽».",
        ),
        (
            quoted("se tait, ", "très ancien", cue="se tait", prefix="Vu. Cet accord "),
            "Le Togo a eu ces mots⍽: «⍽très ancien⍽».",
        ),
        (
            quoted("Selon lui, cette loi ", "est un leurre"),
            "Le Togo affirme que cette loi «⍽est un leurre⍽».",
        ),
        (
            quoted(
                "selon lui, nulle et ", "est un leurre", prefix="Vu. Cette loi est, "
            ),
            "Le Togo affirme que cette loi est nulle et «⍽est un leurre⍽».",
        ),
        (
            quoted("Puis cette loi ", "est un leurre"),
            "Le Togo a eu ces mots⍽: «⍽est un leurre⍽».",
        ),
        (
            quoted("", "Tout va.", relays=source("armée")),
            "«⍽Tout va⍽», a affirmé le Togo, selon l’armée.",
        ),
        (
            quoted("", "nous verrons bien", cue="dit"),
            "«⍽Nous verrons bien⍽», a affirmé le Togo.",
        ),
        (
            quoted("décrit la Cour comme un ", "outil de plus", cue="décrit"),
            "Le Togo décrit la Cour comme un «⍽outil de plus⍽».",
        ),
        (
            quoted("parle d’une ", "attaque sans nom", cue="bornait"),
            "Le Togo a évoqué une «⍽attaque sans nom⍽».",
        ),
        (
            quoted("se dit ", "très ouvert", cue="se dit"),
            "Le Togo se dit «⍽très ouvert⍽».",
        ),
        (
            quoted("accuse Xyz d’avoir ", "menti sans fin", cue="accuse"),
            "Le Togo accuse Xyz d’avoir «⍽menti sans fin⍽».",
        ),
        (
            quoted("a parlé de ", "tirs nourris", cue="a parlé", medium="AFP"),
            "Le Togo a parlé auprès de l’AFP de «⍽tirs nourris⍽».",
        ),
        (
            quoted("", "Tout va … sans rien", segments=("Tout va", "sans rien")),
            "«⍽Tout va⍽», a affirmé le Togo, «⍽sans rien⍽».",
        ),
        (
            quoted("", "Tout va … trop vite", segments=("Tout va", "trop vite")),
            "«⍽Tout va⍽», a affirmé le Togo, avec également ces mots⍽: «⍽trop vite⍽».",
        ),
    ],
)
def test_no_quotation_is_cut_off(statement: Statement, expected: str) -> None:
    """A piece has the words of the article before it, or is told to be words."""
    assert expected == shown(summarise(statement))


def test_the_headline_of_mere_words_is_in_the_present() -> None:
    """One "a ces mots", several have them."""
    words = quoted("", "couvre cent villages", speakers=who("Togo", "Mali"))

    assert shown(summarise(words, length="headline")) == (
        "Le Togo et le Mali ont ces mots⍽: «⍽couvre cent villages⍽»"
    )


@pytest.mark.parametrize(
    ("words", "cue", "expected"),
    [
        ("reproche à Lomé de mentir", "reproche", "a reproché à Lomé de mentir"),
        (
            "accuse fin mai le Mali, Cuba et le Ghana de mentir",
            "accuse",
            "a accusé le Mali, Cuba et le Ghana de mentir",
        ),
        (
            "reproche aux agents d’Ayorou, la ville voisine, de mentir",
            "reproche",
            "a reproché aux agents d’Ayorou de mentir",
        ),
        (
            "accuse des « pays voisins » de mentir",
            "accuse",
            "a accusé des «⍽pays voisins⍽» de mentir",
        ),
        ("l’accuse de mentir", "l’accuse", "a porté l’accusation de «⍽mentir⍽»"),
    ],
)
def test_an_accusation_names_whom(words: str, cue: str, expected: str) -> None:
    """One or several, reproached or accused, whenever that was."""
    found = Evidence("a", 0, len(words), words)
    said = reported(
        "de mentir", act=SpeechAct.ACCUSE, cue=cue, sources={"record": (found,)}
    )

    assert shown(summarise(said)) == f"Le Togo {expected}."


ISSA = Actor(
    id="i",
    kind=ActorKind.PERSON,
    names=(Name("Issa Xyz"),),
    offices=(Office("maire de Kati"),),
)
BUS = goods("bus", 3)
PROMISED = moved(BUS, by=who("Togo"), to=who("Mali"), status=DeliveryStatus.PROMISED)
KILLED = Attack(
    kind=AttackKind.AMBUSH,
    tolls=(
        Toll(Harm.KILLED, Quantity.exact(12), "soldats", according_to=source("témoin")),
    ),
)


@pytest.mark.parametrize(
    ("statement", "left_out"),
    [
        (reported("ils sont arrivés"), True),
        (reported("elle est arrivée"), True),
        (reported("il est arrivé"), False),
        (reported("ils sont arrivés", who("Togo", "Mali")), False),
        (reported("il faut partir", source("diplomates")), False),
        (reported("il y a des morts", source("diplomates")), False),
        (reported("il est temps de partir", source("diplomates")), False),
        (reported("tel est le résultat"), False),
        (reported("tel est"), True),
        (reported("il s’agit là"), True),
        (reported("il viendra", (ActorRef("Xyz"),)), False),
        (reported("rien ne va"), False),
    ],
)
def test_words_about_nobody_known_are_left_out(
    statement: Statement, *, left_out: bool
) -> None:
    """A pronoun that is not the speaker's has nobody to stand for."""
    other = reported("la route est coupée", who("Cuba"))
    told = summarise(report(statements=(statement, other)))

    assert ("coupée" in told, told.count(".") == 1) == (True, left_out)


def test_words_about_nobody_known_are_told_where_nothing_else_is() -> None:
    """An article of which they are all is no article on nothing."""
    assert summarise(report(statements=(reported("ils sont arrivés"),))) == (
        "Le Togo affirme qu’ils sont arrivés."
    )


@pytest.mark.parametrize(
    ("statement", "told_twice"),
    [
        (reported("livrer trois bus au Mali", act=SpeechAct.PLEDGE), False),
        (reported("livrer trois cars au Mali", act=SpeechAct.PLEDGE), True),
        (
            reported("livrer trois bus", who("Lomé"), act=SpeechAct.PLEDGE),
            True,
        ),
        (reported("trois bus seront là"), True),
        (reported("douze soldats sont tués", source("témoin")), False),
        (reported("12 soldats ont été tués", source("témoin")), False),
        (reported("douze soldats sont tués", source("habitant")), True),
        (reported("treize soldats sont tués", source("témoin")), True),
        (reported("douze soldats sont partis", source("témoin")), True),
        (
            reported(
                "douze soldats sont tués " + "et rien ne va " * 4, source("témoin")
            ),
            True,
        ),
        (attrs.evolve(reported("Non"), form=Form.DIRECT, segments=("Non",)), True),
    ],
)
def test_nothing_is_told_twice(statement: Statement, *, told_twice: bool) -> None:
    """Neither what is promised nor a toll, after the event that tells it."""
    records = report(deliveries=(PROMISED,), attacks=(KILLED,), statements=(statement,))
    alone = summarise(report(deliveries=(PROMISED,), attacks=(KILLED,)))

    assert (summarise(records) != alone) is told_twice


def test_an_uncounted_toll_says_nothing_twice() -> None:
    """There is no figure to find in the words."""
    some = Toll(Harm.KILLED, UNSPECIFIED, "soldats", according_to=source("témoin"))
    raid = attrs.evolve(KILLED, tolls=(some,))
    said = reported("douze soldats sont tués", source("témoin"))

    assert "douze" in summarise(report(attacks=(raid,), statements=(said,)))


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("ministres de la Défense", "le ministre de la Défense, Issa Xyz,"),
        (
            "ministre de la santé et du plan",
            "le ministre de la Santé et du Plan, Issa Xyz,",
        ),
        ("ministre auprès du président", "le ministre auprès du président, Issa Xyz,"),
        ("Chargé d’affaires", "le chargé d’affaires, Issa Xyz,"),
        ("chef d’Etat-major des Armées", "le chef d’état-major des armées, Issa Xyz,"),
        ("vis-à-vis", "Issa Xyz"),
    ],
)
def test_titles_have_the_capitals_of_the_press(role: str, expected: str) -> None:
    """A ministry has one, a person's office has none, and one person has one."""
    phrase = person_of(ActorRef("Issa Xyz", role=role), ActorKind.PERSON)

    assert expected == plain(phrase)


def test_a_rank_beside_an_office_stands_apart() -> None:
    """It is a common noun."""
    phrase = person_of(
        ActorRef("Issa Xyz", role="ministre"), ActorKind.PERSON, "Général"
    )

    assert plain(phrase) == "le ministre, le général Issa Xyz,"


def test_an_office_comes_with_the_first_mention() -> None:
    """Wherever in the article it stood."""
    said = reported("tout va", (ActorRef("Issa Xyz", "i"),))

    assert summarise(report(actors=(ISSA,), statements=(said,))) == (
        "Le maire de Kati, Issa Xyz, affirme que tout va."
    )


@pytest.mark.parametrize(
    ("medium", "expected"),
    [
        ("DW", "à la DW"),
        ("BBC", "à la BBC"),
        ("AFP", "à l’AFP"),
        ("RFI", "à RFI"),
        ("Le Monde", "au Monde"),
        ("The New York Times", "au New York Times"),
        ("Journal de l'aviation", "au Journal de l’aviation"),
        ("maliactu.net", "à maliactu.net"),
        ("xyz.net", "sur xyz.net"),
        ("travaux", "lors de travaux"),
        ("armée", ""),
    ],
)
def test_each_medium_has_its_article(medium: str, expected: str) -> None:
    """An agency has one, a station may have none, an address never has."""
    assert expected == through(medium)


@pytest.mark.parametrize(
    ("sources", "expected"),
    [
        ((*source("sources locales"), *source("source locale")), "des sources locales"),
        (
            (
                attrs.evolve(source("source locale")[0], count=Quantity.exact(2)),
                *source("source locale"),
            ),
            "deux sources locales et une autre source locale",
        ),
        (source("d’elles"), "certaines d’entre elles"),
        (source("un d'eux"), "l’un d’eux"),
        (
            (attrs.evolve(source("d'elles")[0], count=Quantity.exact(1)),),
            "l’une d’elles",
        ),
        (source("d’experts de l’ONU"), "des experts de l’ONU"),
        (source("d’anciens soldats"), "d’anciens soldats"),
    ],
)
def test_sources_of_a_kind_are_named_once(
    sources: tuple[Party, ...], expected: str
) -> None:
    """One of several adds nothing; beside two it is another."""
    assert voice().according_to(sources) == f"selon {expected}"


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Turcs", "les Turcs"), ("Français", "les Français"), ("Wagner", "Wagner")],
)
def test_a_nation_has_its_article(name: str, expected: str) -> None:
    """It is a plural, unlike a company."""
    assert expected == plain(named(name))


def toll(
    number: int, who_: str | None = None, harm: Harm = Harm.KILLED, **rest: object
) -> Toll:
    """Count who came to harm."""
    return Toll(harm, Quantity.exact(number), who_, **rest)  # type: ignore[arg-type]  # of a Toll


RAID = Attack(targets=(Target("poste"),))


@pytest.mark.parametrize(
    ("tolls", "expected"),
    [
        (
            (toll(2, harm=Harm.WOUNDED), toll(5, harm=Harm.WOUNDED)),
            "L’attaque a fait deux ou cinq blessés.",
        ),
        (
            (toll(2), Toll(Harm.KILLED, UNSPECIFIED)),
            "L’attaque a fait deux morts et des morts.",
        ),
        (
            (toll(2, "gardes", Harm.WOUNDED), toll(3)),
            "L’attaque a fait trois morts. Deux gardes ont été blessés.",
        ),
        ((toll(1, "lieutenant Awa Xyz"),), "Le lieutenant Awa Xyz a été tué."),
        ((toll(1, "lieutenant"),), "Un lieutenant a été tué."),
        ((toll(2, "Civils"),), "Deux civils ont été tués."),
        ((toll(2, "casques bleus"),), "Deux Casques bleus ont été tués."),
        ((toll(3, "leurs"),), "L’attaque a fait trois morts."),
    ],
)
def test_tolls_read_as_in_the_press(tolls: tuple[Toll, ...], expected: str) -> None:
    """The dead come first, and no loss is told twice."""
    told = summarise(attrs.evolve(RAID, tolls=tolls))

    assert told == f"Une attaque a visé un poste. {expected}"


def test_rival_tolls_of_who_attacked_are_theirs() -> None:
    """The bill of each side is told apart."""
    sides = (source("armée"), source("témoin"))
    tolls = [toll(n, "gardes", according_to=by) for n, by in enumerate(sides, 2)]
    fallen = [
        toll(n, "assaillants", group=Group.ATTACKER, according_to=by)
        for n, by in enumerate(sides, 5)
    ]
    raid = attrs.evolve(RAID, tolls=(*tolls, *fallen))

    assert shown(summarise(raid)).partition(". ")[2] == (
        "Le bilan varie selon les sources⍽: deux gardes tués selon l’armée, trois selon"
        " un témoin. Celui des assaillants varie également⍽: cinq assaillants tués"
        " selon l’armée, six selon un témoin."
    )


TAKEN = toll(4, "élèves", Harm.CAPTURED)


@pytest.mark.parametrize(
    ("attack", "expected"),
    [
        (
            Attack(kind=AttackKind.KIDNAPPING, tolls=(toll(1, "maître"), TAKEN)),
            "Quatre élèves sont enlevés",
        ),
        (
            attrs.evolve(
                RAID,
                tolls=(
                    toll(5, "assaillants", group=Group.ATTACKER),
                    toll(3, "gardes", according_to=source("armée")),
                    toll(1, "garde", Harm.WOUNDED),
                ),
            ),
            "Une attaque vise un poste",
        ),
    ],
)
def test_a_headline_is_on_the_victims(attack: Attack, expected: str) -> None:
    """Whom a kidnapping took, and not the dead of those who attacked."""
    assert expected == summarise(attack, length="headline")


def test_a_kidnapping_is_not_told_twice() -> None:
    """Nobody is kidnapped in a kidnapping."""
    claimed = Perpetrator(ActorRef("JNIM"), Basis.CLAIMED)
    raid = Attack(
        kind=AttackKind.KIDNAPPING,
        tolls=(toll(1, "maître"), TAKEN),
        perpetrators=(claimed,),
    )

    assert shown(summarise(raid)) == (
        "Un maître a été tué et quatre élèves ont été enlevés⎵; l’enlèvement a été"
        " revendiqué par le JNIM."
    )


def deal(subject: str | None, name: str | None = None, **rest: object) -> Agreement:
    """Let Togo and Mali agree."""
    fields = {
        "parties": who("Togo", "Mali"),
        "kind": AgreementKind.MILITARY_COOPERATION,
        "status": AgreementStatus.SIGNED,
        "subject": subject,
        "name": name,
    }
    return Agreement(**(fields | rest))  # type: ignore[arg-type]  # of an Agreement


PACT = "un accord de coopération militaire"


@pytest.mark.parametrize(
    ("agreement", "expected"),
    [
        (deal("défense"), f"ont signé {PACT}"),
        (
            deal("énergie, de la santé et du rail", kind=AgreementKind.OTHER),
            "ont signé un accord portant sur l’énergie, la santé et le rail",
        ),
        (
            deal("formation des équipages et à la pêche", kind=AgreementKind.OTHER),
            "ont signé un accord portant sur la formation des équipages et la pêche",
        ),
        (
            deal("équipements, des munitions et de la formation"),
            (
                f"ont signé {PACT} portant sur des équipements, des munitions et de la"
                " formation"
            ),
        ),
        (deal("derniers drones"), f"ont signé {PACT} portant sur les derniers drones"),
        (
            deal("calendrier de retrait"),
            f"ont signé {PACT} en matière de calendrier de retrait",
        ),
        (
            deal("nouvel accord de pêche"),
            "ont signé un nouvel accord de pêche",
        ),
        (
            deal("force européenne Xyz", "protocole sur la force européenne"),
            "ont signé le protocole sur la force européenne",
        ),
        (
            deal(None, "Force conjointe du Liptako", date=DAY),
            "ont lancé la Force conjointe du Liptako",
        ),
    ],
)
def test_a_deal_is_about_one_thing_once(agreement: Agreement, expected: str) -> None:
    """Neither its kind nor its name is told again, and a list has one article each."""
    told = summarise(agreement).removeprefix("Le 3\xa0mai 2024, l").removeprefix("L")

    assert told == f"e Togo et le Mali {expected}."


def test_talks_have_their_day_beside_the_verb() -> None:
    """It is no day of what they are to bring."""
    talks = deal(
        None,
        status=AgreementStatus.NEGOTIATING,
        kind=AgreementKind.DEFENCE_PACT,
        date=DAY,
        according_to=source("diplomate"),
    )

    assert summarise(talks) == (
        "Selon un diplomate, le Togo a entamé le 3\xa0mai 2024 des discussions avec le"
        " Mali en vue d’un accord de défense."
    )


def test_goods_of_a_type_are_told_once() -> None:
    """What is of no type and no number beside them are the same."""
    items = (
        Item("blindé", UNSPECIFIED),
        goods("blindé", UNSPECIFIED, designation="Xyz"),
    )

    assert summarise(Delivery(suppliers=who("Togo"), items=items)) == (
        "Le Togo a livré des blindés Xyz."
    )


def test_a_colleague_comes_after_the_one_whose_he_is() -> None:
    """Nobody knows whose a colleague is who is told first."""
    hands = (
        Participant(source("homologue burkinabè")[0], "reçoit"),
        Participant(source("président togolais")[0], "remet"),
    )
    given = moved(BUS, by=who("Togo"), to=who("Mali"), participants=hands)

    assert summarise(given).partition(". ")[2] == (
        "Le président togolais a procédé à la remise. Son homologue burkinabè a"
        " réceptionné la livraison."
    )
