# SPDX-License-Identifier: MIT
"""What a sentence leaves out or takes up since the one before told it."""

import attrs
import pytest

from sahelcoop.model._event import Certainty
from sahelcoop.model.actors import ActorRef
from sahelcoop.model.agreement import Agreement, AgreementKind, AgreementStatus
from sahelcoop.model.attack import Attack, AttackKind, Harm, Target, Toll
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.delivery import Delivery, DeliveryStatus, Terms
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.places import Place, PlaceKind, Precision
from sahelcoop.model.provenance import Evidence
from sahelcoop.model.quantities import Quantity
from sahelcoop.model.statement import Form, SpeechAct, Statement
from sahelcoop.render import summarise
from tests.render.build import UNDISCLOSED, goods, report, shown, source, who

RUSSIA, MALI = who("Russie"), who("Mali")
_Status = DeliveryStatus


def given(*items: Item, date: str | None = None, **rest: object) -> Delivery:
    """Let Russia deliver to Mali."""
    fields = {"suppliers": RUSSIA, "recipients": MALI, **rest}
    when = None if date is None else PartialDate(date)
    return Delivery(items=items, date=when, **fields)  # type: ignore[arg-type]  # of a Delivery


def told(*deliveries: Delivery) -> str:
    """Summarise deliveries."""
    return shown(summarise(report(deliveries=deliveries)))


TWO = given(goods("hélicoptère", 2))
RADAR = given(goods("radar", 1))


def test_a_pronoun_does_not_mean_the_buyer() -> None:
    """Of an order the subject is who bought, and "il" would be taken for him."""
    ordered = attrs.evolve(TWO, status=_Status.ORDERED)

    assert told(ordered, RADAR) == (
        "Le Mali a commandé deux hélicoptères à la Russie. La Russie lui a également"
        " livré un radar."
    )


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (RADAR, "Elle lui a également remis un radar."),
        (
            given(goods("instructeur", 5, ItemCategory.PERSONNEL)),
            "Elle lui a également envoyé cinq instructeurs.",
        ),
        (
            given(goods("radar", 1), status=_Status.PROMISED),
            "Elle a également promis de lui livrer un radar.",
        ),
        (
            given(goods("radar", 1), status=_Status.ANNOUNCED),
            "Elle doit également lui livrer un radar.",
        ),
        (given(goods("radar", 0)), "Elle n’a également remis aucun radar au Mali."),
        (
            given(goods("radar", 1), recipients=who("Niger")),
            "Elle a également remis un radar au Niger.",
        ),
        (
            given(goods("radar", 1), recipients=()),
            "Elle a également livré un radar.",
        ),
        (
            given(absent={"items": UNDISCLOSED}),
            (
                "Elle lui a également remis du matériel militaire dont la nature n’a"
                " pas été précisée."
            ),
        ),
    ],
)
def test_n5_the_same_people_are_pronouns(second: Delivery, expected: str) -> None:
    """Row N5, whatever becomes of the second delivery."""
    first = "La Russie a livré deux hélicoptères au Mali."

    assert told(TWO, second) == f"{first} {expected}"


@pytest.mark.parametrize(
    ("suppliers", "recipients", "expected"),
    [
        (
            who("Chine", "Russie"),
            who("FAMa"),
            (
                "La Chine et la Russie ont livré deux hélicoptères aux FAMa. Elles leur"
                " ont également remis un radar."
            ),
        ),
        (
            who("Niger"),
            who("Mali", "Tchad"),
            (
                "Le Niger a livré deux hélicoptères au Mali et au Tchad. Il leur a"
                " également remis un radar."
            ),
        ),
        (
            who("Xyz"),
            MALI,
            (
                "Xyz a livré deux hélicoptères au Mali. Xyz lui a également remis un"
                " radar."
            ),
        ),
    ],
)
def test_n5_pronouns_follow_gender_and_number(
    suppliers: tuple[ActorRef, ...], recipients: tuple[ActorRef, ...], expected: str
) -> None:
    """Somebody whose gender nobody knows is named again."""
    pair = [
        attrs.evolve(one, suppliers=suppliers, recipients=recipients, id="")
        for one in (TWO, RADAR)
    ]

    assert told(*pair) == expected


def test_the_words_for_somebody_make_no_other() -> None:
    """A state that an article calls by its capital is the same."""
    moscow = attrs.evolve(RUSSIA[0], label="Moscou")

    assert told(TWO, attrs.evolve(RADAR, suppliers=(moscow,), id="")) == (
        "La Russie a livré deux hélicoptères au Mali. Elle lui a également remis un"
        " radar."
    )


def test_also_is_not_said_twice_on_end() -> None:
    """A third delivery is one "aussi"."""
    third = given(goods("camion", 3), terms=Terms.GIFT)

    assert told(TWO, RADAR, third).endswith(
        "Elle lui a également remis un radar. Elle lui a aussi livré trois camions à"
        " titre gratuit."
    )


def test_already_is_not_said_twice_on_end() -> None:
    """A second one of before the lead is "également"."""
    days = ("2024-09", "2024-02", "2024-03")
    lots = (
        given(
            goods("radar" if at == 0 else "camion", 3),
            date=day,
            terms=Terms.GIFT,
            sources={"record": (Evidence("a", at, at + 1, "x"),)},
        )
        for at, day in enumerate(days)
    )
    text = told(*lots)

    assert text.count("déjà") == 1
    assert "Elle lui avait également" in text


def test_a_sale_stands_after_the_date() -> None:
    """Before it, the date would be that of the sale."""
    sold = given(goods("radar", 1), date="2024-05", terms=Terms.PURCHASE)

    assert told(sold) == (
        "La Russie a livré un radar au Mali en mai 2024, dans le cadre d’une vente."
    )


HERE, THERE = (Place("Ségou", PlaceKind.LOCALITY),), (Place("Mopti"),)


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (Attack(places=THERE), "Une autre attaque a visé un pont à Mopti."),
        (
            Attack(places=HERE, date=PartialDate("2024-05-09")),
            ("Le 9⍽mai 2024, dans la même localité, une autre attaque a visé un pont."),
        ),
        (Attack(places=HERE), "Une attaque a visé un pont dans la même localité."),
        (Attack(), "Une attaque a visé un pont."),
        (
            Attack(places=(attrs.evolve(HERE[0], precision=Precision.NEAR),)),
            "Une attaque a visé un pont dans le même secteur.",
        ),
    ],
)
def test_another_attack_is_one_elsewhere_or_on_another_day(
    second: Attack, expected: str
) -> None:
    """What may be the same is not called another; a place is named once."""
    first = Attack(
        targets=(Target("convoi"),), places=HERE, date=PartialDate("2024-05-02")
    )
    text = summarise(
        report(attacks=(first, attrs.evolve(second, targets=(Target("pont"),))))
    )

    assert shown(text).partition(". ")[2] == expected


def test_the_same_place_that_is_no_town_is_named() -> None:
    """A region is no "localité"."""
    place = (Place("Ménaka", PlaceKind.REGION),)
    days = [PartialDate(day) for day in ("2024-05-02", "2024-05-09")]
    text = summarise(report(attacks=tuple(Attack(places=place, date=d) for d in days)))

    assert text.count("Ménaka") == len(days)


def test_who_moves_two_deals_is_a_pronoun() -> None:
    """After "Le Mali a dénoncé" it is "il a rompu", of a body that it left as well."""
    deal = Agreement(
        parties=(*MALI, *RUSSIA), by=MALI, status=AgreementStatus.DENOUNCED
    )
    other = attrs.evolve(
        deal, parties=(*MALI, *who("Chine")), status=AgreementStatus.BROKEN, id=""
    )
    left = Agreement(
        kind=AgreementKind.MEMBERSHIP,
        parties=(*MALI, *who("Cédéao")),
        by=MALI,
        status=AgreementStatus.BROKEN,
    )
    text = summarise(report(agreements=(deal, other, left)))

    assert text == (
        "Le Mali a dénoncé l’accord qui le liait à la Russie. Il a rompu l’accord qui"
        " le liait à la Chine. Il a quitté la Cédéao."
    )


def test_parties_that_a_second_deal_binds_are_a_pronoun() -> None:
    """Whether they signed it or are bound by it."""
    pair = (*MALI, *RUSSIA)
    made = Agreement(parties=pair, status=AgreementStatus.SIGNED)
    stands = Agreement(
        kind=AgreementKind.DEFENCE_PACT, parties=pair, status=AgreementStatus.IN_FORCE
    )

    assert summarise(report(agreements=(made, stands))) == (
        "Le Mali et la Russie ont signé un accord. Ils sont également liés par un"
        " accord de défense."
    )


def test_nobody_is_no_pronoun() -> None:
    """Two deliveries to nobody in particular are not to the same."""
    pair = [attrs.evolve(one, recipients=(), id="") for one in (TWO, RADAR)]

    assert told(*pair) == (
        "La Russie a livré deux hélicoptères. Elle a également livré un radar."
    )


def test_a_supplier_met_before_delivers_as_well() -> None:
    """With the name where another sentence came between."""
    first = attrs.evolve(TWO, absent={"date": UNDISCLOSED}, id="")

    assert told(first, RADAR).endswith(
        "n’est pas connue. La Russie a également remis un radar au Mali."
    )


SERIES = (
    given(goods("avion", 1), date="2023-05-04", places=(Place("Bamako"),)),
    given(goods("hélicoptère", 4), date="2021-09"),
    given(goods("radar", 2), goods("drone", 5), date="2022-04-02"),
    given(goods("camion", 9), date="2022-06"),
)


def test_d25_later_lots_share_a_sentence() -> None:
    """Of the same to the same, one after the other."""
    start = {"record": (Evidence("a", 0, 1, "x"),)}
    later = {"record": (Evidence("a", 9, 10, "x"),)}
    first, *rest = (
        attrs.evolve(one, sources=start if one is SERIES[0] else later)
        for one in SERIES
    )

    assert told(*rest, first) == (
        "La Russie a livré un avion au Mali le 4⍽mai 2023, à Bamako. Elle lui avait"
        " déjà remis quatre hélicoptères en septembre 2021, puis deux radars et cinq"
        " drones le 2⍽avril 2022, puis neuf camions en juin 2022."
    )


@pytest.mark.parametrize(
    "change",
    [
        {"suppliers": who("Chine")},
        {"recipients": who("Niger")},
        {"certainty": Certainty.ALLEGED},
        {"according_to": source("témoin")},
        {"date": PartialDate("2021-09")},
        {"date": None},
        {"places": (Place("Gao"),)},
        {"items": ()},
        {"items_exhaustive": False},
        {"status": _Status.PROMISED},
        {"announced": PartialDate("2022")},
    ],
)
def test_what_differs_has_its_own_sentence(change: dict[str, object]) -> None:
    """Only goods and a later date set apart what shares one."""
    first, second = SERIES[1:3]
    other = attrs.evolve(second, **change, id="")  # type: ignore[arg-type]  # of a Delivery

    assert ", puis" in told(first, second)
    assert ", puis" not in told(first, other)


KILLED = Toll(Harm.KILLED, Quantity.exact(9), "soldats maliens")


@pytest.mark.parametrize(
    ("targets", "tolls", "expected"),
    [
        (
            ("soldats maliens",),
            (KILLED,),
            "Neuf soldats maliens ont été tués dans une attaque.",
        ),
        (("soldat",), (KILLED,), "Neuf soldats maliens ont été tués dans une attaque."),
        (
            ("soldats français",),
            (KILLED,),
            (
                "Une attaque a visé des soldats français. Neuf soldats maliens ont été"
                " tués."
            ),
        ),
        (
            ("soldats maliens", "convoi"),
            (KILLED,),
            (
                "Une attaque a visé des soldats maliens et un convoi. Neuf soldats"
                " maliens ont été tués."
            ),
        ),
        (
            ("soldats maliens",),
            (attrs.evolve(KILLED, according_to=source("témoin")),),
            (
                "Une attaque a visé des soldats maliens. Selon un témoin, neuf soldats"
                " maliens ont été tués."
            ),
        ),
    ],
)
def test_a1_victims_are_not_told_as_targets_too(
    targets: tuple[str, ...], tolls: tuple[Toll, ...], expected: str
) -> None:
    """Where the article itself counts all of them in as many words."""
    attack = Attack(
        targets=tuple(map(Target, targets)),
        tolls=tolls,
        absent={"targets.0.place": UNDISCLOSED, "perpetrators": UNDISCLOSED},
    )

    assert summarise(attack) == (
        f"{expected} L’identité des auteurs de l’attaque n’a pas été précisée."
    )


@pytest.mark.parametrize(
    ("who_", "number", "expected"),
    [
        ("Moussa Xyz", 1, "Moussa Xyz a été tué dans une attaque."),
        ("Casques bleus", 1, "Un Casque bleu a été tué dans une attaque."),
        ("Peuls Xyz", 2, "Deux Peuls Xyz ont été tués dans une attaque."),
        ("Peul", 1, "Un Peul a été tué dans une attaque."),
    ],
)
def test_a_victim_with_a_name_is_not_counted(
    who_: str, number: int, expected: str
) -> None:
    """One that is all name, and alone."""
    toll = Toll(Harm.KILLED, Quantity.exact(number), who_)

    assert summarise(Attack(tolls=(toll,))) == expected


def test_a_second_attack_of_a_kind_is_another() -> None:
    """Each kind for itself; once told it is the attack again."""
    convoy = (Target("convoi"),)
    first = Attack(date=PartialDate("2023-05-01"), targets=convoy)
    second = Attack(
        date=PartialDate("2023-05-02"),
        targets=convoy,
        tolls=(Toll(Harm.KILLED, Quantity.exact(3)),),
    )
    trap = Attack(
        kind=AttackKind.AMBUSH, date=PartialDate("2023-05-03"), targets=convoy
    )
    third = Attack(date=PartialDate("2023-05-04"), tolls=(KILLED,))

    assert shown(summarise(report(attacks=(first, second, trap, third)))) == (
        "Le 1er⍽mai 2023, une attaque a visé un convoi. Le 2⍽mai 2023, une autre"
        " attaque a visé un convoi. L’attaque a fait trois morts. Le 3⍽mai 2023, une"
        " embuscade a visé un convoi. Le 4⍽mai 2023, neuf soldats maliens ont été tués"
        " dans une attaque."
    )


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (
            Agreement(
                parties=(*RUSSIA, *MALI),
                kind=AgreementKind.PARTNERSHIP,
                according_to=source("témoin"),
            ),
            "Selon un témoin, ils sont également liés par un accord de partenariat.",
        ),
        (
            Agreement(parties=(*MALI, *RUSSIA), status=AgreementStatus.EXPIRED),
            "L’accord entre le Mali et la Russie a expiré.",
        ),
        (
            Agreement(parties=(*MALI, *who("Chine"))),
            "Le Mali et la Chine sont liés par un accord.",
        ),
    ],
)
def test_the_same_parties_are_a_pronoun(second: Agreement, expected: str) -> None:
    """In whatever order, where they are what the sentence before was on."""
    first = Agreement(parties=(*MALI, *RUSSIA), kind=AgreementKind.TREATY)
    text = summarise(report(agreements=(first, second)))

    assert text == f"Le Mali et la Russie sont liés par un traité. {expected}"


def test_feminine_parties_are_a_feminine_pronoun() -> None:
    """Also of what they did; a party alone, or one of uncounted, is named again."""
    pair = who("Russie", "Chine")
    signed = Agreement(parties=pair, status=AgreementStatus.SIGNED)
    pact = attrs.evolve(signed, kind=AgreementKind.DEFENCE_PACT, id="")
    more = attrs.evolve(pact, other_parties=Quantity.exact(2), id="")
    alone = attrs.evolve(pact, parties=RUSSIA, kind=AgreementKind.PEACE, id="")
    again = attrs.evolve(alone, kind=AgreementKind.CONTRACT, id="")
    told = summarise(report(agreements=(signed, pact, more, alone, again)))

    assert told == (
        "La Russie et la Chine ont signé un accord. Elles ont également signé un accord"
        " de défense. La Russie, la Chine et deux autres parties ont signé un accord de"
        " défense. La Russie a signé un accord de paix. La Russie a signé un contrat."
    )


def said(words: str, form: Form = Form.INDIRECT, **rest: object) -> Statement:
    """Let Russia say something."""
    segments = () if form is Form.INDIRECT else (words,)
    fields = {"speakers": RUSSIA, "text": words, "segments": segments, **rest}
    return Statement(form=form, **fields)  # type: ignore[arg-type]  # of a Statement


def speech(*statements: Statement) -> str:
    """Summarise statements."""
    return shown(summarise(report(statements=statements)))


def test_an_inferred_year_is_explained_once() -> None:
    """Another one is explained again."""
    dated = (
        attrs.evolve(lot, date=PartialDate(day), id="")
        for lot, day in zip(
            (TWO, RADAR, RADAR),
            ("?2022-03-30", "?2022-04-05", "?2023-01-02"),
            strict=True,
        )
    )

    assert told(*dated) == (
        "La Russie a livré deux hélicoptères au Mali le 30⍽mars (année déduite⍽: 2022),"
        " puis un radar le 5⍽avril, puis un le 2⍽janvier (année déduite⍽: 2023)."
    )


DAY = PartialDate("2023-05-04")


def test_through_what_and_when_is_said_once() -> None:
    """To the same people at least; what changes is said again."""
    first, second = (
        said(words, medium="communiqué", date=DAY)
        for words in ("l'aide est là", "tout va bien")
    )
    other = attrs.evolve(second, medium="tribune", id="")
    elsewhere = attrs.evolve(second, addressees=who("Niger"), id="")
    start = "Le 4⍽mai 2023, la Russie a indiqué dans un communiqué que l’aide était là."

    assert speech(first, second) == f"{start} Selon elle, tout va bien."
    assert speech(first, other) == (
        f"{start} Elle ajoute dans une tribune que tout va bien."
    )
    assert speech(first, elsewhere) == (
        f"{start} Le même jour, elle a ajouté au Niger dans un communiqué que tout"
        " allait bien."
    )


def test_somebody_who_goes_on_does_so_in_turns() -> None:
    """Reported by a preposition and by a verb, quoted by two verbs."""
    words = ("l'aide est là", "tout va bien", "rien ne manque", "la paix viendra")
    quoted = [said(text.capitalize(), Form.DIRECT) for text in words]

    assert speech(*map(said, words)) == (
        "La Russie affirme que l’aide est là. Selon elle, tout va bien. Elle ajoute que"
        " rien ne manque. Selon elle, la paix viendra."
    )
    assert speech(*quoted) == (
        "«⍽L’aide est là⍽», a affirmé la Russie. «⍽Tout va bien⍽», a-t-elle ajouté."
        " «⍽Rien ne manque⍽», a-t-elle poursuivi. «⍽La paix viendra⍽», a-t-elle ajouté."
    )


def test_a_second_thing_is_mentioned_too() -> None:
    """With the same verb as the first."""
    things = ("un don", "un geste fort")

    assert speech(*(said(words, Form.MIXED) for words in things)) == (
        "La Russie a évoqué «⍽un don⍽». Elle a également évoqué «⍽un geste fort⍽»."
    )


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        (said("avoir tout livré"), "Elle a affirmé avoir tout livré."),
        (said("tout va bien", act=SpeechAct.DENY), "Elle dément que tout va bien."),
        (said("est arrivée hier"), "Elle ajoute qu’il est arrivée hier."),
        (said(""), "Elle s’est exprimée."),
        (
            said("tout va bien", relays=who("RFI")),
            "Selon RFI, elle ajoute que tout va bien.",
        ),
        (
            said(
                "« sans rien demander »", Form.MIXED, segments=("sans rien demander",)
            ),
            "Elle a eu ces mots⍽: «⍽sans rien demander⍽».",
        ),
        (
            said("tout va bien", speakers=()),
            "Ces propos ont été rapportés⍽: tout va bien.",
        ),
    ],
)
def test_what_needs_a_verb_keeps_it(second: Statement, expected: str) -> None:
    """An infinitive, a denial, words without a subject or from another's mouth."""
    assert speech(said("l'aide est là"), second) == (
        f"La Russie affirme que l’aide est là. {expected}"
    )


@pytest.mark.parametrize(
    ("date", "goods_", "status", "expected"),
    [
        ("2023-05-05", "aide", _Status.DELIVERED, "L’aide est arrivée au lendemain"),
        ("2023-05-04", "aide", _Status.DELIVERED, "L’aide est arrivée le jour même"),
        (
            "2023-05-03",
            "radar",
            _Status.DELIVERED,
            "La livraison a eu lieu à la veille",
        ),
        ("2023-05-12", "radar", _Status.DELIVERED, ""),
        ("2023-05", "radar", _Status.DELIVERED, ""),
        ("2023-05-05?", "radar", _Status.DELIVERED, ""),
        ("2023-05-05~", "radar", _Status.DELIVERED, ""),
        ("2023-05-05", "radar", _Status.PROMISED, ""),
        (None, "radar", _Status.DELIVERED, ""),
    ],
)
def test_n6_what_came_after_is_not_said_to_come_of_it(
    date: str | None, goods_: str, status: DeliveryStatus, expected: str
) -> None:
    """Row N6: days known beyond doubt are counted, and that is all."""
    category = ItemCategory.AID if goods_ == "aide" else ItemCategory.RADAR
    delivery = given(goods(goods_, category=category), date=date, status=status)
    attack = Attack(date=DAY)
    text = summarise(report(deliveries=(delivery,), attacks=(attack,)))

    assert text.endswith(f" {expected} de l’attaque." if expected else "eu lieu.")


def test_n6_days_are_counted_either_way() -> None:
    """After the second of both was told, and only of one and one."""
    radar = given(goods("radar", 1), date="2023-05-07")
    trap = Attack(kind=AttackKind.AMBUSH, date=DAY)
    early = attrs.evolve(radar, date=PartialDate("2023-05-01"), id="")
    later = report(deliveries=(radar,), attacks=(trap,))
    before = report(deliveries=(early,), attacks=(trap,))
    twice = report(deliveries=(radar, early), attacks=(trap,))

    assert summarise(later).endswith(
        "La livraison a eu lieu trois jours après l’embuscade."
    )
    assert summarise(before).endswith(
        "La livraison a eu lieu trois jours avant l’embuscade."
    )
    assert "La livraison" not in summarise(twice)


@pytest.mark.parametrize(
    ("words", "date", "expected"),
    [
        ("avait déjà reçu", None, "Elle lui avait déjà remis un radar."),
        ("fournis précédemment", None, "Elle lui avait déjà remis un radar."),
        ("a reçu", None, "Elle lui a également remis un radar."),
        ("a déjà reçu", "2023", "au Mali en 2022, puis un radar en 2023."),
    ],
)
def test_what_the_article_tells_as_earlier_is_so(
    words: str, date: str | None, expected: str
) -> None:
    """Where no date says otherwise."""
    first = attrs.evolve(TWO, date=PartialDate("2022"), sources=words_at(0, "a reçu"))
    second = attrs.evolve(
        RADAR,
        date=None if date is None else PartialDate(date),
        sources=words_at(50, words),
    )

    assert told(first, second).endswith(expected)


def test_a_source_that_goes_on_is_the_same() -> None:
    """Of what the sentence before was on, of whatever kind within a paragraph."""
    raid = Attack(
        targets=(Target("Gao"),), date=PartialDate("2022"), according_to=who("RFI")
    )
    other = attrs.evolve(
        raid, id="other", targets=(Target("Kidal"),), date=PartialDate("2023")
    )
    raids = report(attacks=(raid, other))

    assert shown(summarise(raids)) == (
        "Selon RFI, une attaque a visé Gao en 2022. Selon la même source, une autre"
        " attaque a visé Kidal en 2023."
    )


def words_at(start: int, words: str) -> dict[str, tuple[Evidence, ...]]:
    """Quote the words of an article that tell a record."""
    return {"record": (Evidence("a", start, start + len(words), words),)}
