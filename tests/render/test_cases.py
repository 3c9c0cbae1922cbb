# SPDX-License-Identifier: MIT
"""The rows of the specification of the prose, to the code point.

What each row expects is read from the specification; what stands here is its fact.
"""

import re
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Final

import pytest
from attrs import evolve

from sahelcoop.model._event import Certainty
from sahelcoop.model.actors import (
    Actor,
    ActorKind,
    ActorRef,
    Name,
    Office,
    UnnamedSource,
)
from sahelcoop.model.agreement import Agreement, AgreementKind, AgreementStatus
from sahelcoop.model.attack import (
    Attack,
    Basis,
    Claim,
    Harm,
    Perpetrator,
    Target,
    Toll,
)
from sahelcoop.model.dates import PartialDate, Portion
from sahelcoop.model.delivery import Delivery, DeliveryStatus, Participant, Terms
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.places import Place
from sahelcoop.model.quantities import Qualifier, Quantity
from sahelcoop.model.statement import Form, SpeechAct, Statement
from sahelcoop.model.times import ClockTime, Duration, DurationUnit
from sahelcoop.render import profile_of, summarise
from sahelcoop.render.attack import tell_attack
from sahelcoop.render.countries import of_nation
from sahelcoop.render.dates import at_clock, when
from sahelcoop.render.days import lately, on_weekday, short
from sahelcoop.render.delivery import tell_delivery
from sahelcoop.render.later import (
    tell_addition,
    tell_arrival,
    tell_capability,
    tell_lots,
)
from sahelcoop.render.names import named
from sahelcoop.render.nouns import (
    Article,
    NounPhrase,
    by,
    definite,
    from_,
    indefinite,
    joined,
    listed,
    neither,
    of,
    opening,
    plain,
    to,
)
from sahelcoop.render.numbers import Noun, count, measured, nth
from sahelcoop.render.places import in_, in_country
from sahelcoop.render.sentences import capitalised, sentence
from sahelcoop.render.spelling import spelled
from sahelcoop.render.statement import tell_beside, tell_statement
from sahelcoop.render.tolls import tell_tolls
from sahelcoop.render.verbs import (
    Mood,
    be,
    has,
    has_been,
    has_not,
    has_not_been,
    has_oneself,
)
from tests.render.build import (
    FAMA,
    FRENCH,
    JNIM,
    UNDISCLOSED,
    Case,
    goods,
    known,
    moved,
    report,
    shown,
    source,
    voice,
    who,
)


def lost(*tolls: Toll, certainty: Certainty = Certainty.ASSERTED) -> Case:
    """Tell what a known attack cost."""
    return known(Attack(tolls=tolls, certainty=certainty))


# Deliveries

RUSSIA, MALI, NIGER = who("Russie"), who("Mali"), who("Niger")
ABOUT_15: Final = Quantity.about(15)
SEPTEMBER: Final = PartialDate("2024-09-18")


def passive(delivery: Delivery, **rest: object) -> Case:
    """Make the goods the subject."""
    return partial(tell_delivery, delivery, voice(**rest), passive=True)


def on_fama(delivery: Delivery) -> Case:
    """Deliver to the Malian forces, whom the report knows by all their names."""
    fama = Actor(kind=ActorKind.ARMED_FORCE, names=FAMA)
    told = (ActorRef("armée malienne", actor=fama.id),)
    whole = Delivery(
        suppliers=delivery.suppliers,
        recipients=told,
        items=tuple(
            goods(noun, Quantity.exact(11, "TNE"), group=1)
            for noun in ("vivres", "médicament")
        ),
        date=delivery.date,
        places=delivery.places,
    )
    return partial(summarise, report(actors=(fama,), deliveries=(whole,)))


def choppers(number: int, date: str | None = None, **rest: object) -> Delivery:
    """Deliver helicopters."""
    day = PartialDate(date) if date else None
    return moved(goods("hélicoptère", number), date=day, **rest)  # type: ignore[arg-type]  # the same


DELIVERIES: Final[Mapping[str, Sequence[Case]]] = {
    "D1": [passive(choppers(2, "2022-03-30", by=RUSSIA, to=MALI))],
    "D2": [
        on_fama(Delivery(suppliers=RUSSIA, date=SEPTEMBER, places=(Place("Bamako"),)))
    ],
    "D3": [on_fama(Delivery())],
    "D4": [
        moved(goods("médicament", quantity))
        for quantity in (
            Quantity.exact(1, "TNE"),
            Quantity.about(1.5, "TNE"),
            Quantity.about(2.5, "TNE"),
        )
    ],
    "D5": [
        moved(
            goods("hélicoptère", Quantity.at_least(2)),
            goods("camion de transport", 5),
            participants=(Participant(UnnamedSource("presse"), "assiste"),),
        )
    ],
    "D6": [
        moved(
            goods("hélicoptère", ABOUT_15),
            by=RUSSIA,
            to=who("Burkina Faso"),
            certainty=Certainty.ALLEGED,
        )
    ],
    "D7": [moved(goods("blindé", ABOUT_15), to=NIGER)],
    "D8": [
        moved(
            goods("hélicoptère", 2),
            goods("radar", 1),
            goods("équipement militaire", category=ItemCategory.EQUIPMENT),
            to=MALI,
            items_exhaustive=False,
        )
    ],
    "D9": [
        moved(goods("radar", 3), goods("ambulance", 2)),
        moved(goods("ambulance", 2), goods("citerne", 3)),
    ],
    "D10": [moved(goods("ambulance", 21))],
    "D11": [choppers(2, to=MALI, absent={"suppliers": UNDISCLOSED})],
    "D12": [
        choppers(2, by=RUSSIA, absent={"recipients": UNDISCLOSED}),
        lambda: tell_delivery(choppers(2, absent={"date": UNDISCLOSED}), voice())[1:],
    ],
    "D13": [
        moved(goods("hélicoptère"), to=MALI, absent={"items.0.quantity": UNDISCLOSED}),
        moved(by=RUSSIA, to=MALI, absent={"items": UNDISCLOSED}),
    ],
    "D14": [
        moved(goods("blindé", quantity))
        for quantity in (
            Quantity.between(10, 15),
            Quantity.at_most(20),
            Quantity(Qualifier.MORE_THAN, low=100),
        )
    ],
    "D15": [
        choppers(0),
        Statement(
            speakers=source("ministère"),
            act=SpeechAct.DENY,
            form=Form.INDIRECT,
            text="la livraison de quatre avions",
        ),
    ],
    "D16": [
        moved(
            goods("hélicoptère", 6),
            by=RUSSIA,
            to=MALI,
            status=DeliveryStatus.ANNOUNCED,
            date=PartialDate("../2025", portion=Portion.LATE),
        )
    ],
    "D17": [
        moved(
            goods("blindé", 15), by=who("Émirats arabes unis"), to=who("Burkina Faso")
        )
    ],
    "D18": [
        moved(goods("véhicule"), by=who("Chine"), to=who("Mauritanie")),
        partial(
            tell_arrival,
            moved(goods("véhicule"), places=(Place("Mauritanie"),)),
            voice(),
        ),
    ],
    "D19": [
        lambda: (
            "en provenance "
            + ", ".join(
                from_(named(name))
                for name in (
                    "Russie",
                    "Côte d'Ivoire",
                    "Mali",
                    "Émirats arabes unis",
                    "Algérie",
                    "Israël",
                    "Cuba",
                )
            )
        )
    ],
    "D20": [
        lambda: ", ".join(
            [
                *(
                    in_country(named(name))
                    for name in (
                        "Mali",
                        "Russie",
                        "Niger",
                        "Iran",
                        "Émirats arabes unis",
                        "Cuba",
                    )
                ),
                in_(Place("Bamako")),
                in_(Place("nord du Mali")),
            ]
        )
    ],
    "D21": [
        lambda: ", ".join(
            to(named(name))
            for name in (
                "Russie",
                "Algérie",
                "Niger",
                "États-Unis",
                "Israël",
                "Madagascar",
            )
        )
    ],
    "D22": [
        passive(
            moved(
                goods("hélicoptère", designation="Mi-171"),
                goods("avion", 2, designation="Su-25"),
            ),
            span=lately(DurationUnit.YEAR),
        )
    ],
    "D23": [
        lambda: ", ".join(
            plain(measured(quantity, FRENCH))
            for quantity in (
                Quantity.exact(1.5e9, "XOF"),
                Quantity.exact(2.5e6, "EUR"),
                Quantity.exact(1_000_000, "XOF"),
                Quantity.exact(250_000, "XOF"),
            )
        )
    ],
    "D24": [
        partial(
            tell_capability,
            Item(
                "radar",
                Quantity.exact(1),
                capability=(
                    "détecter des objets volant à une vitesse allant jusqu'à 8 000 km/h"
                ),
            ),
            FRENCH,
        )
    ],
    "D25": [
        partial(
            tell_addition,
            moved(goods("radar", 1)),
            [choppers(4, by=RUSSIA)],
            voice(),
        ),
        partial(
            tell_lots,
            [choppers(4, "2021-09", to=MALI), choppers(2, "2022-04", to=MALI)],
            voice(),
        ),
    ],
    "D26": [
        partial(
            tell_arrival,
            moved(
                goods("hélicoptère"),
                by=RUSSIA,
                to=MALI,
                carriers=(goods("avion-cargo", 1),),
            ),
            voice(),
        )
    ],
    "D27": [
        moved(
            goods("céréale"),
            goods("engrais"),
            by=RUSSIA,
            to=MALI,
            status=DeliveryStatus.PROMISED,
            terms=Terms.GIFT,
        )
    ],
}

# Attacks

SUSPECTS: Final = Perpetrator(UnnamedSource("djihadistes présumés"), Basis.SUSPECTED)
GUNMEN: Final = Perpetrator(UnnamedSource("hommes armés non identifiés"))
INSURRECTION: Final = NounPhrase(
    "insurrection", feminine=True, article=Article.DEFINITE
)
VICTIMS: Final = Toll(Harm.KILLED, Quantity(Qualifier.MANY), "victimes")


def dead(quantity: Quantity, people: str | None = None, source_: str = "") -> Toll:
    """Count the dead."""
    return Toll(
        Harm.KILLED, quantity, people, according_to=source(source_) if source_ else ()
    )


def hurt(number: int, people: str | None = None) -> Toll:
    """Count the wounded."""
    return Toll(Harm.WOUNDED, Quantity.exact(number), people)


def dates(*found: PartialDate) -> Sequence[Case]:
    """Say dates."""
    return [partial(when, date, FRENCH) for date in found]


def russian_landing() -> str:
    """Compose a sentence that is no record."""
    plane = count(of_nation(Noun("avion", "avions"), "RU"), Quantity.exact(1), FRENCH)
    day = on_weekday(SEPTEMBER, FRENCH)
    place = in_(Place("Bamako"))
    return sentence(f"{day},", plain(plane), has("atterri", plane), place)


ATTACKS: Final[Mapping[str, Sequence[Case]]] = {
    "A1": [
        Attack(
            date=PartialDate("2022-08-07"),
            tolls=(dead(Quantity.exact(42), "soldats maliens"),),
            perpetrators=(SUSPECTS,),
        )
    ],
    "A2": [
        Attack(
            date=PartialDate("2024-09-17"),
            assaults=Quantity.exact(2),
            targets=(
                Target("école de gendarmerie"),
                Target("aéroport international de Bamako"),
            ),
            perpetrators=(Perpetrator(ActorRef("JNIM"), Basis.CLAIMED),),
        )
    ],
    "A3": [known(Attack(claim=Claim.NONE)), known(Attack(claim=Claim.UNKNOWN))],
    "A4": [known(Attack(perpetrators=(GUNMEN,)))],
    "A5": [
        lost(dead(Quantity.exact(1), "soldat"), hurt(3, "soldat")),
        lost(dead(Quantity.exact(1), "civile")),
    ],
    "A6": [
        lost(dead(Quantity.exact(0)), hurt(0)),
        known(Attack(absent={"tolls": UNDISCLOSED})),
    ],
    "A7": [
        lost(
            dead(Quantity.exact(12), source_="armée"),
            dead(Quantity(Qualifier.MORE_THAN, low=40), source_="source locale"),
        )
    ],
    "A8": [
        lost(
            dead(Quantity.about(30), source_="source sécuritaire"),
            certainty=Certainty.ALLEGED,
        )
    ],
    "A9": [
        lost(dead(quantity, "soldat"))
        for quantity in (
            Quantity(Qualifier.NEARLY, best=42),
            Quantity.about(40),
            Quantity.at_least(10),
        )
    ],
    "A10": [
        lambda: list(
            tell_tolls(
                (
                    dead(Quantity(Qualifier.MANY, low=2000)),
                    Toll(Harm.DISPLACED, Quantity(Qualifier.MANY, low=200_000)),
                ),
                INSURRECTION,
                voice(),
                Mood.FACT,
            )
        ),
        lost(Toll(Harm.DISPLACED, Quantity.about(1000), "personne")),
    ],
    "A11": [known(Attack(means=(goods("drone"), goods("artillerie"))))],
    "A12": [
        known(
            Attack(
                perpetrators=(
                    Perpetrator(ActorRef("EIS"), Basis.ACCUSED, source("autorités")),
                ),
                claim=Claim.NONE,
            )
        )
    ],
    "A13": [
        Attack(
            date=PartialDate("2025-01-01", clock=ClockTime(5, 30, approximate=True)),
            targets=(Target("convoi militaire"),),
        )
    ],
    "A14": dates(*map(PartialDate, ("2022-08", "2012", "2022-22", "2022-33"))),
    "A15": dates(
        PartialDate("2022-03-15~"),
        PartialDate("2022-08", portion=Portion.EARLY),
        PartialDate("2021", portion=Portion.LATE),
        PartialDate("../2022-03"),
        PartialDate("2013/.."),
    ),
    "A16": dates(
        *(
            PartialDate(edtf)
            for edtf in (
                "2024-09-17/2024-09-18",
                "2024-09-01/2024-09-03",
                "2024-09-30/2024-10-02",
                "2023-12-30/2024-01-02",
            )
        )
    ),
    "A17": [
        partial(
            tell_attack,
            Attack(
                date=PartialDate("2024-09-17"),
                assaults=Quantity.exact(2),
                targets=(Target("Bamako"),),
            ),
            voice(told=SEPTEMBER, tense=Mood.EARLIER),
        ),
        partial(
            tell_statement,
            Statement(
                speakers=source("armée"),
                act=SpeechAct.ANNOUNCE,
                form=Form.INDIRECT,
                text="des représailles",
                date=PartialDate("2024-09-21"),
            ),
            voice(told=SEPTEMBER),
        ),
    ],
    "A18": [
        Statement(
            speakers=RUSSIA,
            form=Form.INDIRECT,
            cue="a réaffirmé",
            text="son soutien au Mali",
            date=PartialDate("2024-09-23"),
        ),
        russian_landing,
    ],
    "A19": [
        Attack(
            assaults=Quantity.exact(3),
            targets=(Target("FAMa"),),
            places=(Place("Bamako"),),
            tolls=(VICTIMS,),
        )
    ],
    "A20": [
        lambda: definite(named("hausse des attaques")),
        lambda: indefinite(named("village haoussa")),
        lambda: definite(named("haut commandement")),
        lambda: plain(evolve(named("hauts responsables"), article=Article.REDUCED)),
    ],
    "A21": [
        lambda: definite(named("hôpital")),
        lambda: of(NounPhrase("hommes armés", article=Article.REDUCED)),
        lambda: plain(named("insurrection")),
        lambda: from_(named("Ukraine")),
        lambda: plain(named("ONU")),
        lambda: plain(named("AES")),
        lambda: of(named("EIS")),
        lambda: of(named("AQMI")),
        lambda: of(named("JNIM")),
    ],
}

# Agreements

STATUS, KIND = AgreementStatus, AgreementKind
BLOC: Final = who("Union européenne", "Niger")
ACCORD: Final = Noun("accord", "accords")
CONVENTION: Final = Noun("convention", "conventions", feminine=True)
PROTOCOL: Final = Noun("protocole", "protocoles")


def signed_papers() -> str:
    """Compose a sentence on papers of two kinds."""
    papers = joined(
        [
            count(CONVENTION, Quantity.exact(2), FRENCH),
            count(PROTOCOL, Quantity.exact(1), FRENCH),
        ],
        FRENCH,
    )
    return sentence(opening(papers), has_been("signé", papers))


AGREEMENTS: Final[Mapping[str, Sequence[Case]]] = {
    "G1": [
        Agreement(
            parties=who("Mali", "Russie"),
            kind=KIND.MILITARY_COOPERATION,
            documents=Quantity(Qualifier.SEVERAL),
            status=STATUS.SIGNED,
            absent={"date": UNDISCLOSED},
        )
    ],
    "G2": [
        Agreement(
            parties=who("Mali", "Burkina Faso", "Niger"),
            name="charte du Liptako-Gourma",
            status=STATUS.SIGNED,
            date=PartialDate("2023-09-16"),
        )
    ],
    "G3": [
        Agreement(name="convention", status=STATUS.SIGNED),
        Agreement(kind=KIND.MEMORANDUM, status=STATUS.SIGNED),
        signed_papers,
    ],
    "G4": [
        Agreement(
            parties=who("gouvernement malien", "groupe Wagner"),
            status=STATUS.NEGOTIATING,
            date=PartialDate("2021", portion=Portion.LATE),
            certainty=Certainty.ALLEGED,
        )
    ],
    "G5": [
        Agreement(
            parties=who("Mali", "France"),
            by=MALI,
            kind=KIND.DEFENCE_PACT,
            status=STATUS.DENOUNCED,
        ),
        Agreement(status=STATUS.EXPIRED, date=PartialDate("2023-07-01")),
        Agreement(status=STATUS.RENEWED, term=Duration.exactly(5, DurationUnit.YEAR)),
    ],
    "G6": [
        known(
            Agreement(
                subject=(
                    "la fourniture d'armes et d'équipements, la formation des"
                    " troupes et un soutien logistique"
                )
            )
        )
    ],
    "G7": [
        Agreement(
            parties=who("Mali", "Ukraine"),
            by=MALI,
            kind=KIND.DIPLOMATIC_RELATIONS,
            status=STATUS.BROKEN,
        )
    ],
    "G8": [
        Agreement(parties=BLOC, by=BLOC, name="coopération", status=STATUS.SUSPENDED)
    ],
    "G9": [
        lambda: sentence(
            "il s’agit", of(nth(11, ACCORD)), "conclu entre Bamako et Moscou"
        ),
        lambda: sentence("c’est", plain(nth(1, CONVENTION)), "de ce type"),
    ],
}

# Statements


def said(
    text: str, by: tuple[ActorRef, ...] | tuple[UnnamedSource], **rest: object
) -> Statement:
    """Report words."""
    return Statement(speakers=by, form=Form.INDIRECT, text=text, **rest)  # type: ignore[arg-type]  # the fields of a Statement


def quoted(
    text: str,
    by: tuple[ActorRef, ...] | tuple[UnnamedSource],
    form: Form = Form.DIRECT,
    **rest: object,
) -> Statement:
    """Quote words."""
    return Statement(speakers=by, form=form, text=text, segments=(text,), **rest)  # type: ignore[arg-type]  # the fields of a Statement


def going_on(statement: Statement) -> Case:
    """Let one who has just spoken go on."""
    return partial(tell_statement, statement, voice(), before="Elle est venue.")


CAMARA: Final = who("Sadio Camara")
ZAKHAROVA: Final = (
    ActorRef(
        "Maria Zakharova",
        role="porte-parole du ministère russe des Affaires étrangères",
    ),
)
NEWS: Final = NounPhrase("information", feminine=True)
MINISTRY: Final = NounPhrase("ministère", article=Article.DEFINITE)
DELEGATIONS: Final = NounPhrase(
    "deux délégations", feminine=True, plural=True, article=Article.DEFINITE
)

STATEMENTS: Final[Mapping[str, Sequence[Case]]] = {
    "S1": [
        quoted(
            "Ce geste est le symbole de notre solidarité.",
            source("les représentants du ministère russe de la Défense"),
        )
    ],
    "S2": [
        said(
            "il avait reçu un radar",
            (ActorRef("Camara", role="colonel"),),
            act=SpeechAct.COMMENT,
        ),
        said("Assimi Goïta s’est entretenu avec Vladimir Poutine", who("Moscou")),
    ],
    "S3": [said("cette décision", ZAKHAROVA, cue="s'est félicitée de")],
    "S4": [
        said(
            "l'aide est arrivée à Bamako",
            source("source proche de la présidence"),
            cue="selon",
        ),
        said(
            "cet échange",
            (UnnamedSource("source militaire", Quantity.exact(2)),),
            cue="ont confirmé",
            medium="AFP",
        ),
        lambda: sentence(
            definite(NEWS), has_not_been("confirmé", NEWS), "de source officielle"
        ),
    ],
    "S5": [
        going_on(quoted("Qui a livré ces armes ?", CAMARA, act=SpeechAct.REQUEST)),
        going_on(quoted("La Russie parle de « formateurs militaires »", CAMARA)),
    ],
    "S6": [
        partial(
            tell_beside,
            [
                quoted("formateurs militaires", RUSSIA, Form.MIXED, cue="parle de"),
                said("il s'agit de membres de Wagner", who("France"), cue="selon"),
            ],
            voice(),
        )
    ],
    "S7": [
        said("ces accusations", source("armée"), act=SpeechAct.DENY),
        lambda: sentence(opening(MINISTRY), has_not("souhaité commenter", MINISTRY)),
    ],
    "S8": [
        said(
            "",
            source("les deux ministres"),
            cue="se sont entretenus",
            medium="téléphone",
        ),
        lambda: sentence(
            opening(DELEGATIONS),
            has_oneself("rencontré", DELEGATIONS),
            in_(Place("Moscou")),
        ),
    ],
    "S9": [
        going_on(
            quoted(
                "respectueux de la souveraineté du Mali",
                who("Assimi Goïta"),
                Form.MIXED,
                cue="a salué un partenariat",
            )
        )
    ],
    "S10": [
        said(
            "cette décision",
            who("Maria Zakharova"),
            act=SpeechAct.COMMENT,
            relays=(
                ActorRef("African Initiative", role="un média réputé proche de Moscou"),
            ),
        )
    ],
}

# Parties


def twice_fama() -> str:
    """Speak of the forces twice."""
    fama = Actor(kind=ActorKind.ARMED_FORCE, names=FAMA)
    telling = voice(actors={fama.id: fama})
    ref = ActorRef("armée malienne", actor=fama.id)
    first, then = telling.party(ref), telling.party(ref)
    return " ".join(
        [
            sentence(opening(first), has_been("renforcé", first)),
            sentence(opening(then), be(then), "désormais à l’offensive"),
        ]
    )


def minister() -> str:
    """Let a minister who is a colonel receive something."""
    camara = Actor(
        kind=ActorKind.PERSON,
        names=(Name("Sadio Camara"),),
        offices=(Office("ministre de la Défense"), Office("colonel")),
    )
    ref = ActorRef(
        "Sadio Camara", actor=camara.id, role="ministre malien de la Défense"
    )
    who_ = voice(actors={camara.id: camara}).party(ref)
    return sentence(opening(who_), has("reçu", who_), "les appareils")


def her() -> str:
    """Speak of a minister who is a woman."""
    noun = of_nation(Noun("ministre", "ministres", feminine=True), "RU")
    her_ = NounPhrase(noun.singular, feminine=True, article=Article.DEFINITE)
    return sentence(opening(her_), has("reçu", her_), "la délégation")


def nationals() -> str:
    """Put the adjectives of countries."""
    soldiers = of_nation(Noun("soldat", "soldats"), "BF")
    delegation = of_nation(Noun("délégation", "délégations", feminine=True), "BF")
    authorities = Noun("autorités", "autorités", feminine=True)
    people = of_nation(Noun("", ""), "ML").plural.strip()
    army = of_nation(Noun("armée", "armées", feminine=True), "ML")
    troops = of_nation(Noun("troupe", "troupes", feminine=True), "TD")
    nigeria = of_nation(Noun("", "", feminine=True), "NG").plural.strip()
    of_niger = of_nation(authorities, "NE").plural
    return ", ".join(
        [
            indefinite(NounPhrase(soldiers.plural, plural=True)),
            indefinite(NounPhrase(delegation.singular, feminine=True)),
            f"{definite(NounPhrase(of_niger, plural=True))} (Niger)",
            f"{nigeria} (Nigeria)",
            definite(NounPhrase(capitalised(people), plural=True)),
            definite(NounPhrase(army.singular, feminine=True)),
            indefinite(NounPhrase(troops.plural, plural=True)),
        ]
    )


def jnim() -> str:
    """Name a group by its full name."""
    group = Actor(kind=ActorKind.ARMED_GROUP, names=JNIM)
    return plain(voice(actors={group.id: group}).party(ActorRef("x", actor=group.id)))


ALLIES: Final = [named("Russie"), named("Mali")]

PARTIES: Final[Mapping[str, Sequence[Case]]] = {
    "P1": [twice_fama],
    "P2": [
        lambda: ", ".join(
            plain(named(name)) for name in ("JNIM", "EIS", "AES", "Minusma", "AQMI")
        ),
        lambda: by(joined([named("JNIM"), named("AQMI")], FRENCH)),
        lambda: listed(to, [named("JNIM"), named("AQMI")], FRENCH),
    ],
    "P3": [minister, her],
    "P4": [nationals],
    "P5": [
        Agreement(parties=who("Russie", "Mali")),
        lambda: sentence(opening(neither(ALLIES)), has("commenté", neither(ALLIES))),
    ],
    "P6": [
        lambda: capitalised(
            plain(voice().party(UnnamedSource("groupe armé non identifié")))
        ),
        jnim,
    ],
}

# Locales

CANADA: Final = profile_of("fr_CA")


def agreed(numbers: Sequence[int], *locales: str) -> str:
    """Spell numbers as all of *locales* do."""
    (told,) = {
        tuple(spelled(number, profile_of(locale)) for number in numbers)
        for locale in locales
    }
    return ", ".join(told)


def shorts(*locales: str) -> str:
    """Give a day in figures as all of *locales* do."""
    (told,) = {short(SEPTEMBER, profile_of(locale)) for locale in locales}
    return f"{told} ({', '.join(locales)})"


def in_nigeria(locale: str) -> str:
    """Say that one is in Nigeria."""
    return f"{in_(Place('Nigeria'), profile_of(locale))} ({locale})"


LOCALES: Final[Mapping[str, Sequence[Case]]] = {
    "L1": [
        lambda: CANADA.quote("Quelle attaque !"),
        lambda: CANADA.clean("La date est connue ; le bilan ne l'est pas."),
        lambda: CANADA.clean("8 000 km/h"),
        lambda: at_clock(ClockTime(20, 30)),
    ],
    "L2": [
        lambda: f"{agreed([72, 91], 'fr_CH', 'fr_BE')} (fr_CH, fr_BE)",
        lambda: f"{agreed([72, 91], 'fr', 'fr_FR', 'fr_ML', 'fr_CA')} (ailleurs)",
    ],
    "L3": [
        lambda: f"{agreed([80], 'fr_FR', 'fr_BE')} (fr_FR, fr_BE)",
        lambda: f"{agreed([80], 'fr_CH')} (fr_CH)",
    ],
    "L4": [
        partial(shorts, "fr_FR", "fr_ML", "fr_BF", "fr_NE", "fr_SN"),
        partial(shorts, "fr_CA"),
        partial(shorts, "fr_CH"),
        partial(shorts, "fr_BE"),
        partial(in_nigeria, "fr_FR"),
        partial(in_nigeria, "fr_CA"),
    ],
}

ROWS: Final[Mapping[str, Sequence[Case]]] = {
    **DELIVERIES,
    **ATTACKS,
    **AGREEMENTS,
    **STATEMENTS,
    **PARTIES,
    **LOCALES,
}

TEXTS: Final = {*(f"N{number}" for number in range(1, 8)), "L5"}
"""Rows on whole texts, and that of English."""

_SPECIFICATION: Final = Path(__file__).parents[1] / "gold" / "french-cases.md"
_ROW: Final = re.compile(r"^\| ([DAGSPLN]\d+) \|[^|]*\| (.*) \|$", re.MULTILINE)


def specified() -> Mapping[str, Sequence[str]]:
    """Read what each row expects."""
    rows = _ROW.findall(_SPECIFICATION.read_text("utf-8"))
    return {row: outputs.split(" · ") for row, outputs in rows}


EXPECTED: Final = specified()


def told(case: Case) -> Sequence[str]:
    """Give the sentences that a fact becomes."""
    if isinstance(case, Delivery | Attack | Agreement | Statement):
        return [summarise(case, locale="fr_FR")]
    found = case()
    return [found] if isinstance(found, str) else found


def test_every_row_has_its_facts() -> None:
    """No row is left out, but those on texts and on English."""
    assert set(EXPECTED) - TEXTS == set(ROWS)


@pytest.mark.parametrize("row", ROWS)
def test_facts_become_the_french_of_their_row(row: str) -> None:
    """Each output is exact to the code point."""
    outputs = [shown(words) for case in ROWS[row] for words in told(case)]

    assert list(EXPECTED[row]) == outputs
