# SPDX-License-Identifier: MIT
"""What the desk of an agency would send back: clauses, pieces, people, truces."""

import attrs
import pytest

from sahelcoop.model.actors import ActorRef, UnnamedSource
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
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.provenance import Evidence
from sahelcoop.model.quantities import UNSPECIFIED, Quantity
from sahelcoop.model.statement import Form, SpeechAct, Statement
from sahelcoop.render import chronology, summarise
from sahelcoop.render.names import named
from sahelcoop.render.nouns import plain
from tests.render.build import report, who

BUS = Item("bus", Quantity.exact(6), ItemCategory.VEHICLE)
DOCTOR = Item("médecin", Quantity.exact(6), ItemCategory.PERSONNEL)
GIVEN = Delivery(suppliers=who("Togo"), recipients=who("Mali"), items=(BUS,))
DAY = PartialDate("2024-05-03")
LATER = PartialDate("2024-05-05")


def words(text: str, cue: str | None = None, **rest: object) -> Statement:
    """Report words of Mali."""
    fields = {"speakers": who("Mali"), "form": Form.INDIRECT, "text": text, "cue": cue}
    return Statement(**(fields | rest))  # type: ignore[arg-type]  # of a Statement


def pieces(*segments: str, **rest: object) -> Statement:
    """Quote words of Mali."""
    rest = {"form": Form.MIXED, "segments": segments} | rest
    return words(" … ".join(segments), **rest)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (
            words("des guides tchadiens les conduiraient à Faya"),
            "Le Mali a affirmé que des guides tchadiens les conduiraient à Faya.",
        ),
        (words("D’autres viendront"), "Le Mali affirme que d’autres viendront."),
        (words("ils l’ont été à Gao"), "Le Mali affirme qu’ils l’ont été à Gao."),
        (
            words("le car était vide"),
            "Le Mali a affirmé que le car était vide.",
        ),
        (
            words("Mais ici, ce sont des cousins qui se parlent"),
            "Le Mali affirme qu’ici, ce sont des cousins qui se parlent.",
        ),
        (
            words("d’autres soient à l’œuvre", "a nié", act=SpeechAct.DENY),
            "Le Mali nie que d’autres soient à l’œuvre.",
        ),
        (
            words("l’automne a ruiné les champs", date=DAY),
            "Le 3\xa0mai 2024, le Mali a affirmé que l’automne avait ruiné les champs.",
        ),
        (
            words("Samedi, le pont a cédé"),
            "Le Mali affirme que samedi, le pont a cédé.",
        ),
        (
            words("Trente-deux bœufs sont morts"),
            "Le Mali affirme que trente-deux bœufs sont morts.",
        ),
        (
            words("Contrairement au Niger, la ville tient"),
            "Le Mali affirme que contrairement au Niger, la ville tient.",
        ),
        (
            words("Il n’y a que des braves, a-t-il insisté"),
            "Le Mali affirme qu’il n’y a que des braves.",
        ),
    ],
)
def test_reported_words_keep_their_verb(statement: Statement, expected: str) -> None:
    """A pronoun before a verb is no article, and what opened a sentence is small."""
    assert summarise(statement) == expected


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (
            pieces("trois chars pris à l’ennemi"),
            "Le Mali a évoqué «\xa0trois chars pris à l’ennemi\xa0».",
        ),
        (
            pieces("d’une amitié sans nuage"),
            "Le Mali a parlé «\xa0d’une amitié sans nuage\xa0».",
        ),
        (
            pieces("exige le départ des troupes", medium="note"),
            "Le Mali «\xa0exige le départ des troupes\xa0» dans une note.",
        ),
        (
            pieces("dénoncent une manœuvre"),
            "Le Mali a eu ces mots\xa0: «\xa0dénoncent une manœuvre\xa0».",
        ),
        (
            pieces("La colère finit par passer."),
            "«\xa0La colère finit par passer\xa0», a affirmé le Mali.",
        ),
        (
            pieces("Le calme règne", "et le marché rouvre", form=Form.DIRECT),
            (
                "«\xa0Le calme règne\xa0», a affirmé le Mali,"
                " «\xa0et le marché rouvre\xa0»."
            ),
        ),
        (
            pieces("Tenez bon", form=Form.DIRECT, cue="a lancé"),
            "«\xa0Tenez bon\xa0», a lancé le Mali.",
        ),
    ],
)
def test_a_piece_stands_where_its_grammar_has_it(
    statement: Statement, expected: str
) -> None:
    """A counted thing is evoked, the verb of the speaker is his, links are left out."""
    assert summarise(statement) == expected


def speech(*said: Statement) -> str:
    """Tell statements one after the other."""
    told = report(statements=said)
    return summarise(told).replace("\xa0", " ")


def test_who_goes_on_goes_on_in_time() -> None:
    """What was said before is no addition, and after "selon" stands no subjunctive."""
    first = pieces(
        "Le lac est à nous", form=Form.DIRECT, date=DAY, medium="note verbale"
    )
    past = words("la paix est utile", date=PartialDate("2024-03"))
    again = words("tout va", medium="note", date=DAY)
    sorry = words("le pont soit coupé", "a regretté")

    told = (
        "« Le lac est à nous », a indiqué le Mali dans une note verbale le 3 mai 2024."
    )
    assert speech(first, past) == (
        f"{told} En mars 2024, le Mali avait affirmé que la paix était utile."
    )
    assert speech(first, again) == f"{told} Selon lui, tout va."
    assert speech(first, sorry).endswith("Il regrette que le pont soit coupé.")


def test_a_headline_has_its_infinitive_in_the_present() -> None:
    """What is past is the infinitive."""
    told = words("avoir pris deux chars")

    assert summarise(told, length="headline") == "Le Mali affirme avoir pris deux chars"


def toll(
    number: int, people: str | None, harm: Harm = Harm.KILLED, **rest: object
) -> Toll:
    """Count people."""
    return Toll(harm, Quantity.exact(number), who=people, **rest)  # type: ignore[arg-type]


TAKEN = Harm.CAPTURED
RAID = AttackKind.KIDNAPPING
BY_BANDITS = (Perpetrator(UnnamedSource("bandits")),)


@pytest.mark.parametrize(
    ("attack", "expected"),
    [
        (
            Attack(
                tolls=(
                    toll(2, "bergers"),
                    toll(1, "guide"),
                    toll(5, "marchands", Harm.WOUNDED),
                )
            ),
            (
                "Deux bergers et un guide ont été tués, tandis que cinq marchands ont"
                " été blessés dans une attaque."
            ),
        ),
        (
            Attack(kind=RAID, tolls=(toll(2, "infirmiers"),)),
            "Deux infirmiers ont été tués lors d’un enlèvement.",
        ),
        (
            Attack(
                kind=RAID,
                tolls=(toll(2, "infirmiers", TAKEN), toll(1, "gardien")),
                perpetrators=BY_BANDITS,
            ),
            "Deux infirmiers ont été enlevés et un gardien a été tué par des bandits.",
        ),
        (
            Attack(kind=RAID, tolls=(toll(2, "élèves", TAKEN), toll(1, "maître"))),
            "Deux élèves ont été enlevés et un maître a été tué.",
        ),
        (
            Attack(
                kind=RAID,
                tolls=(toll(2, "élèves", TAKEN), toll(1, "maître")),
                perpetrators=(attrs.evolve(BY_BANDITS[0], basis=Basis.SUSPECTED),),
            ),
            (
                "Deux élèves ont été enlevés et un maître a été tué\u202f; l’enlèvement"
                " a été attribué à des bandits."
            ),
        ),
        (
            Attack(
                kind=RAID,
                targets=(Target("agronomes"),),
                tolls=(Toll(TAKEN, UNSPECIFIED),),
            ),
            "Un enlèvement a visé des agronomes.",
        ),
        (
            Attack(
                kind=AttackKind.OPERATION, tolls=(toll(1, "Ali ag Bilal al-Fouti"),)
            ),
            "Ali ag Bilal al-Fouti a été tué lors d’une opération.",
        ),
        (
            Attack(tolls=(toll(1, "imam de la mosquée"), toll(1, "chef du village"))),
            (
                "Un imam de la mosquée et le chef du village ont été tués"
                " dans une attaque."
            ),
        ),
        (
            Attack(targets=(Target("hameaux de la commune"), Target("Gossi"))),
            "Une attaque a visé Gossi et des hameaux de la commune.",
        ),
    ],
)
def test_an_attack_names_its_people_once(attack: Attack, expected: str) -> None:
    """By name or office, in the course of what they died, whom it took first."""
    assert summarise(attack) == expected


def test_another_did_the_same() -> None:
    """To the same deal, on another day."""
    left = Agreement(
        kind=AgreementKind.DIPLOMATIC_RELATIONS,
        status=AgreementStatus.BROKEN,
        parties=who("Tchad", "Cuba"),
        by=who("Tchad"),
        date=DAY,
    )
    after = attrs.evolve(
        left,
        parties=who("Togo", "Cuba"),
        by=who("Togo"),
        date=LATER,
        id="",
    )
    other = attrs.evolve(after, parties=who("Togo", "Iran"), id="")
    undated = attrs.evolve(after, date=None, id="")
    first = "Le Tchad a rompu ses relations diplomatiques avec Cuba le 3 mai 2024."

    def told(*deals: Agreement) -> str:
        return summarise(report(agreements=deals)).replace("\xa0", " ")

    assert told(left, after) == f"{first} Le Togo a fait de même le 5 mai 2024."
    assert told(left, other).endswith("avec l’Iran le 5 mai 2024.")
    assert told(left, undated).endswith(
        "Le Togo a rompu ses relations diplomatiques avec Cuba."
    )


@pytest.mark.parametrize(
    ("deal", "expected"),
    [
        (
            {"status": AgreementStatus.SIGNED, "subject": "un armistice"},
            "Le Tchad et Cuba ont signé un armistice.",
        ),
        (
            {"status": AgreementStatus.EXPIRED, "subject": "la trêve"},
            "La trêve entre le Tchad et Cuba a pris fin.",
        ),
        (
            {"status": AgreementStatus.BROKEN, "subject": "cessez-le-feu"},
            "Le cessez-le-feu entre le Tchad et Cuba a été rompu.",
        ),
        (
            {"status": AgreementStatus.SIGNED, "subject": "l’impôt"},
            "Le Tchad et Cuba ont signé un accord de paix portant sur l’impôt.",
        ),
        (
            {"status": AgreementStatus.NEGOTIATING, "subject": "la trêve"},
            (
                "Le Tchad a entamé des discussions avec Cuba en vue d’un accord de paix"
                " portant sur la trêve."
            ),
        ),
        (
            {
                "status": AgreementStatus.NEGOTIATING,
                "subject": "l’impôt",
                "kind": AgreementKind.OTHER,
            },
            "Le Tchad a entamé avec Cuba des discussions portant sur l’impôt.",
        ),
    ],
)
def test_a_truce_is_told_as_one(deal: dict[str, object], expected: str) -> None:
    """And talks stand beside what they are about."""
    fields = {"kind": AgreementKind.PEACE, "parties": who("Tchad", "Cuba")} | deal
    assert summarise(Agreement(**fields)) == expected  # type: ignore[arg-type]


def told_of(*deliveries: Delivery, length: str = "full") -> str:
    """Tell deliveries of an article in which they stand in this order."""
    placed = (
        attrs.evolve(one, sources={"record": (Evidence("a", n, n + 1, "x"),)}, id="")
        for n, one in enumerate(deliveries)
    )
    return summarise(report(deliveries=tuple(placed)), length=length)


def test_already_needs_a_side_in_common() -> None:
    """Nobody has already given what others get from others; what is due has begun."""
    lead = attrs.evolve(GIVEN, date=DAY)
    before = PartialDate("2024-01")
    stranger = attrs.evolve(
        lead, suppliers=who("Cuba"), recipients=who("Niger"), date=before, id=""
    )
    same = attrs.evolve(lead, suppliers=who("Cuba"), date=before, id="")
    due = attrs.evolve(lead, status=DeliveryStatus.ANNOUNCED, date=None, id="")
    given = attrs.evolve(lead, date=before, items=(DOCTOR,), id="")

    assert "Cuba avait remis six bus au Niger" in told_of(lead, stranger)
    assert "Cuba avait déjà remis six bus au Mali" in told_of(lead, same)
    assert "Il lui a déjà envoyé six médecins" in told_of(due, given)


def test_a_brief_takes_up_who_was_named() -> None:
    """Though the full text says more between."""
    minister = Participant(ActorRef("Awa Sow"), "reçoit")
    lead = attrs.evolve(GIVEN, date=DAY, participants=(minister,))
    before = attrs.evolve(lead, date=PartialDate("2024-01"), participants=(), id="")

    assert "Il lui avait déjà remis six bus" in told_of(lead, before, length="brief")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("communauté peule", "la communauté peule"),
        ("génie togolais", "le génie togolais"),
        ("garde présidentielle", "la garde présidentielle"),
        ("populations", "les populations"),
    ],
)
def test_a_body_has_its_gender(name: str, expected: str) -> None:
    """Nouns that end as others do, and guards that are a body."""
    assert plain(named(name)) == expected


def test_victims_of_a_nation_are_masculine() -> None:
    """Unless their noun says that they are women."""
    told = Attack(tolls=(toll(3, "Russes"),))
    women = Attack(tolls=(toll(3, "Maliennes"),))

    assert summarise(told) == "Trois Russes ont été tués dans une attaque."
    assert summarise(women) == "Trois Maliennes ont été tuées dans une attaque."


def test_a_colleague_is_somebody_s() -> None:
    """Of who was named before; else it is one of several."""
    alone = words("tout va", speakers=(UnnamedSource("homologue belge"),))
    heard = words("tout va", addressees=(UnnamedSource("adjoints"),))

    assert summarise(alone) == "Un homologue belge affirme que tout va."
    assert summarise(heard) == "Le Mali affirme à ses adjoints que tout va."


def test_a_second_office_closes_its_comma() -> None:
    """As an apposition does."""
    minister = UnnamedSource("ministre d'État, ministre de la Défense")
    told = words("tout va", speakers=(minister,))

    assert summarise(told).startswith("Le ministre d’État, ministre de la Défense, a")


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2023-21", "Printemps 2023"),
        ("2023-22", "Été 2023"),
        ("2023-33", "Premier trimestre 2023"),
    ],
)
def test_a_line_of_a_chronology_begins_with_the_date(date: str, expected: str) -> None:
    """Bare of what leads to it in a sentence."""
    told = attrs.evolve(GIVEN, date=PartialDate(date))

    (line,) = chronology(report(deliveries=(told,)))
    assert line.startswith(f"{expected}\xa0:")


def test_a_noun_behind_its_adjective_tells_the_pronoun() -> None:
    """A high commander is he."""
    chief = (UnnamedSource("haut commandant de la zone"),)
    one, other = (
        pieces(said, form=Form.DIRECT, speakers=chief)
        for said in ("Tout va", "On avance")
    )

    assert speech(one, other).endswith("« On avance », a-t-il ajouté.")


@pytest.mark.parametrize(
    ("who", "locale", "expected"),
    [
        ("armée burkinabè", "fr", "huit membres de l’armée burkinabè ont été tués"),
        ("gendarmerie", "fr", "huit membres de la gendarmerie ont été tués"),
        ("garde nationale", "fr", "huit membres de la garde nationale ont été tués"),
        ("gendarmes", "fr", "huit gendarmes ont été tués"),
        ("armée burkinabè", "en", "ight members of the Burkinabe army were killed"),
    ],
)
def test_an_army_is_not_counted(who: str, locale: str, expected: str) -> None:
    """Its dead are its members."""
    killed = Toll(Harm.KILLED, Quantity.exact(8), who, Group.MILITARY)
    told = summarise(report(attacks=(Attack(id="a", tolls=(killed,)),)), locale=locale)

    assert expected in told or expected.capitalize() in told
