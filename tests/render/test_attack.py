# SPDX-License-Identifier: MIT
"""Attacks beyond the rows of the specification."""

import re
from collections.abc import Mapping
from typing import Final

import attrs
import pytest

from sahelcoop.model._event import Certainty
from sahelcoop.model.actors import ActorRef, UnnamedSource
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
from sahelcoop.model.places import Place
from sahelcoop.model.quantities import Qualifier, Quantity
from sahelcoop.render import summarise
from tests.render.build import UNDISCLOSED, goods, shown, source, who

JNIM, EIS = ActorRef("JNIM"), ActorRef("EIS")
CONVOY = Attack(targets=(Target("convoi militaire"),))
DEAD = Toll(Harm.KILLED, Quantity.exact(4))


def by_each(*perpetrators: Perpetrator) -> Attack:
    """Hit a convoy."""
    return attrs.evolve(CONVOY, perpetrators=perpetrators)


def with_tolls(*tolls: Toll) -> Attack:
    """Hit a convoy at this cost."""
    return attrs.evolve(CONVOY, tolls=tolls)


def hit(words: str, actor: ActorRef | None = None) -> Attack:
    """Hit one target."""
    return Attack(targets=(Target(words, actor=actor),))


def taken(*perpetrators: Perpetrator) -> Attack:
    """Kidnap two tourists."""
    toll = Toll(Harm.CAPTURED, Quantity.exact(2), who="touristes")
    kind = AttackKind.KIDNAPPING
    return Attack(kind=kind, tolls=(toll,), perpetrators=perpetrators)


DETAILS: Final[Mapping[str, tuple[Attack, str]]] = {
    "nothing": (Attack(), "Une attaque a eu lieu."),
    "a toll alone": (Attack(tolls=(DEAD,)), "Une attaque a fait quatre morts."),
    "people who were taken": (
        taken(),
        "Deux touristes ont été enlevés.",
    ),
    "people who were taken by somebody": (
        taken(Perpetrator(JNIM), Perpetrator(EIS)),
        "Deux touristes ont été enlevés par le JNIM et par l’EIS.",
    ),
    "people whose taking is claimed": (
        taken(Perpetrator(JNIM, Basis.CLAIMED)),
        ("Deux touristes ont été enlevés⎵; l’enlèvement a été revendiqué par le JNIM."),
    ),
    "some of one’s own": (
        with_tolls(Toll(Harm.KILLED, Quantity.exact(3), who="siens")),
        "Une attaque a visé un convoi militaire. L’attaque a fait trois morts.",
    ),
    "the dead of either side are no rivals": (
        with_tolls(
            Toll(
                Harm.KILLED,
                Quantity.exact(3),
                who="soldats",
                group=Group.MILITARY,
                according_to=who("Niger"),
            ),
            Toll(
                Harm.KILLED,
                Quantity.exact(9),
                who="assaillants",
                group=Group.ATTACKER,
                according_to=who("Mali"),
            ),
        ),
        (
            "Une attaque a visé un convoi militaire. Selon le Niger, trois soldats ont"
            " été tués. Selon le Mali, neuf assaillants ont été tués."
        ),
    ),
    "what one source counts is no rival": (
        with_tolls(
            *(
                Toll(Harm.KILLED, Quantity.exact(n), who=w, according_to=who(by))
                for n, w, by in (
                    (3, "soldats", "Niger"),
                    (2, "siens", "Niger"),
                    (9, None, "Mali"),
                )
            )
        ),
        (
            "Une attaque a visé un convoi militaire. Le bilan varie selon les sources⍽:"
            " trois soldats et deux des siens tués selon le Niger, neuf morts"
            " selon le Mali."
        ),
    ),
    "two lists of people": (
        with_tolls(
            Toll(Harm.KILLED, Quantity.exact(1), who="gendarmes"),
            Toll(Harm.WOUNDED, Quantity.exact(2), who="gendarmes"),
            Toll(Harm.KILLED, Quantity.exact(3), who="bergers"),
        ),
        (
            "Une attaque a visé un convoi militaire. Un gendarme et trois bergers ont"
            " été tués, tandis que deux gendarmes ont été blessés."
        ),
    ),
    "when and where": (
        Attack(date=PartialDate("2022-08-07"), places=(Place("Gao"), Place("Mali"))),
        "Le 7⍽août 2022, à Gao et au Mali, une attaque a eu lieu.",
    ),
    "a place alone": (
        attrs.evolve(CONVOY, places=(Place("Gao"),)),
        "Une attaque a visé un convoi militaire à Gao.",
    ),
    "a site by its name": (hit("camp Zibane"), "Une attaque a visé le camp Zibane."),
    "one of many": (hit("convoi Zibane"), "Une attaque a visé un convoi Zibane."),
    "a source": (
        attrs.evolve(
            CONVOY,
            according_to=source("source locale"),
            date=PartialDate("2022-08-07"),
            certainty=Certainty.ALLEGED,
        ),
        (
            "Selon une source locale, une attaque aurait visé un convoi"
            " militaire le 7⍽août"
            " 2022."
        ),
    ),
    "claimed": (
        Attack(perpetrators=(Perpetrator(JNIM, Basis.CLAIMED),)),
        "Une attaque, revendiquée par le JNIM, a eu lieu.",
    ),
    "two authors": (
        by_each(Perpetrator(JNIM, Basis.ASSERTED), Perpetrator(EIS, Basis.ASSERTED)),
        "Une attaque menée par le JNIM et par l’EIS a visé un convoi militaire.",
    ),
    "two accounts": (
        by_each(
            Perpetrator(JNIM, Basis.ACCUSED, source("armée")),
            Perpetrator(EIS, Basis.ASSERTED, source("source locale")),
        ),
        (
            "Une attaque attribuée au JNIM par l’armée et menée par l’EIS"
            " selon une source"
            " locale a visé un convoi militaire."
        ),
    ),
    "two accounts of nothing more": (
        Attack(
            perpetrators=(
                Perpetrator(JNIM, Basis.SUSPECTED),
                Perpetrator(EIS, Basis.ASSERTED),
            )
        ),
        "Une attaque attribuée au JNIM et menée par l’EIS a eu lieu.",
    ),
    "a target that is an actor": (
        hit("l'armée", ActorRef("FAMa", label="l'armée")),
        "Une attaque a visé les FAMa.",
    ),
    "a target with an actor behind": (
        hit("convoi", ActorRef("FAMa")),
        "Une attaque a visé un convoi.",
    ),
    "a target of the lexicon": (
        hit("armée malienne"),
        "Une attaque a visé l’armée malienne.",
    ),
    "a target with a name": (hit("Camp Alpha"), "Une attaque a visé le Camp Alpha."),
    "people": (hit("soldats maliens"), "Une attaque a visé des soldats maliens."),
    "sites in the plural": (
        hit("postes de Gao"),
        "Une attaque a visé des postes de Gao.",
    ),
    "a toll": (
        with_tolls(DEAD),
        "Une attaque a visé un convoi militaire. L’attaque a fait quatre morts.",
    ),
    "no wounded": (
        with_tolls(DEAD, Toll(Harm.WOUNDED, Quantity.exact(0))),
        (
            "Une attaque a visé un convoi militaire. L’attaque a fait quatre"
            " morts mais aucun"
            " blessé."
        ),
    ),
    "nobody killed": (
        with_tolls(Toll(Harm.KILLED, Quantity.exact(0))),
        "Une attaque a visé un convoi militaire. L’attaque n’a fait aucun mort.",
    ),
    "no soldier": (
        with_tolls(Toll(Harm.KILLED, Quantity.exact(0), "soldat")),
        "Une attaque a visé un convoi militaire. Aucun soldat n’a été tué.",
    ),
    "missing women": (
        with_tolls(Toll(Harm.MISSING, Quantity.exact(2), "femmes")),
        (
            "Une attaque a visé un convoi militaire. Deux femmes ont été portées"
            " disparues."
        ),
    ),
    "two groups of dead": (
        Attack(
            tolls=(
                Toll(Harm.KILLED, Quantity(Qualifier.SEVERAL), "soldats"),
                Toll(Harm.KILLED, Quantity(Qualifier.UNSPECIFIED), "civils"),
            )
        ),
        "Plusieurs soldats et des civils ont été tués dans une attaque.",
    ),
    "a toll by a source": (
        with_tolls(
            Toll(
                Harm.KILLED,
                Quantity.exact(4),
                "soldats",
                according_to=source("armée"),
            ),
            Toll(Harm.WOUNDED, Quantity.exact(3), according_to=source("armée")),
        ),
        (
            "Une attaque a visé un convoi militaire. Selon l’armée, quatre"
            " soldats ont été"
            " tués. L’attaque a fait trois blessés."
        ),
    ),
    "sources that differ on soldiers": (
        with_tolls(
            *(
                Toll(Harm.KILLED, quantity, "soldat malien", according_to=source(by))
                for quantity, by in (
                    (Quantity.exact(12), "armée"),
                    (Quantity.about(40), "source locale"),
                    (Quantity(Qualifier.MANY), "habitants"),
                )
            )
        ),
        (
            "Une attaque a visé un convoi militaire. Le bilan varie selon"
            " les sources⍽:"
            " 12⍽soldats maliens tués selon l’armée, une quarantaine selon"
            " une source locale,"
            " de nombreux soldats maliens tués selon des habitants."
        ),
    ),
    "means of an army": (
        Attack(
            kind=AttackKind.AIR_STRIKE, means=(goods("drone", 2), goods("missile", 12))
        ),
        ("Une frappe aérienne a eu lieu. Deux drones et 12⍽missiles ont été utilisés."),
    ),
    "untold": (
        attrs.evolve(
            CONVOY,
            absent=dict.fromkeys(("date", "places", "perpetrators"), UNDISCLOSED),
        ),
        (
            "Une attaque a visé un convoi militaire. La date de l’attaque"
            " n’est pas connue."
            " Le lieu de l’attaque n’a pas été précisé. L’identité des"
            " auteurs de l’attaque"
            " n’a pas été précisée."
        ),
    ),
    "an untold date that is known after all": (
        Attack(date=PartialDate("2022"), absent={"date": UNDISCLOSED}),
        "En 2022, une attaque a eu lieu.",
    ),
}


@pytest.mark.parametrize("detail", DETAILS)
def test_each_detail_has_its_place(detail: str) -> None:
    """Whatever the record says is said where French says it."""
    record, expected = DETAILS[detail]

    assert expected == shown(summarise(record))


@pytest.mark.parametrize("kind", sorted(set(AttackKind) - {AttackKind.BATTLE}))
def test_each_kind_is_named_and_agrees(kind: AttackKind) -> None:
    """The noun of the kind is the subject of what was done."""
    authors = (Perpetrator(UnnamedSource("hommes armés"), Basis.ASSERTED),)
    text = summarise(Attack(kind=kind, perpetrators=authors))
    pattern = r"Un[e]? .+ a été (?:mené|tendu|provoqué|commis)"

    assert text.endswith(" par des hommes armés.")
    assert text.startswith("Une ") == ("e par" in text)
    assert re.match(pattern, text)


@pytest.mark.parametrize(
    ("targets", "bases", "expected"),
    [
        ((), (Basis.ASSERTED,), "Un affrontement avec le JNIM a eu lieu."),
        (
            ("convoi", "FAMa"),
            (Basis.ASSERTED,),
            "Un affrontement a opposé le JNIM à un convoi et aux FAMa.",
        ),
        (
            ("FAMa",),
            (Basis.CLAIMED,),
            "Un affrontement, revendiqué par le JNIM, a touché les FAMa.",
        ),
        (
            ("FAMa",),
            (Basis.ASSERTED, Basis.SUSPECTED),
            "Un affrontement avec le JNIM et attribué à l’EIS a touché les FAMa.",
        ),
    ],
)
def test_a_battle_has_two_sides(
    targets: tuple[str, ...], bases: tuple[Basis, ...], expected: str
) -> None:
    """Nobody commits it, so that it is "avec" whoever fought."""
    found = zip(who("JNIM", "EIS"), bases, strict=False)
    battle = Attack(
        kind=AttackKind.BATTLE,
        targets=tuple(map(Target, targets)),
        perpetrators=tuple(Perpetrator(one, basis) for one, basis in found),
    )

    assert expected == summarise(battle)


def test_several_actors_stand_in_one_target() -> None:
    """A list of targets is one object."""
    refs = who("FAMa", "ONU")
    attack = Attack(targets=tuple(Target(ref.name, actor=ref) for ref in refs))

    assert "Une attaque a visé les FAMa et l’ONU." == summarise(attack)
