# SPDX-License-Identifier: MIT
"""Lengths, chronologies, sections and the ways to write them."""

from html.parser import HTMLParser

import attrs
import pytest

from sahelcoop.errors import LocaleError
from sahelcoop.model._event import Certainty
from sahelcoop.model.actors import (
    Actor,
    ActorKind,
    ActorRef,
    Name,
    NameKind,
    Party,
    UnnamedSource,
)
from sahelcoop.model.agreement import Agreement, AgreementKind, AgreementStatus
from sahelcoop.model.article import Article, ArticleInfo
from sahelcoop.model.attack import (
    Attack,
    Basis,
    Group,
    Harm,
    Perpetrator,
    Target,
    Toll,
)
from sahelcoop.model.dates import PartialDate, Portion
from sahelcoop.model.delivery import Delivery, Terms
from sahelcoop.model.items import Item, ItemCategory
from sahelcoop.model.places import Place
from sahelcoop.model.provenance import Absence, Evidence
from sahelcoop.model.quantities import Quantity
from sahelcoop.model.report import Report
from sahelcoop.model.statement import Form, SpeechAct, Statement
from sahelcoop.render import (
    Length,
    Markup,
    Passage,
    Section,
    chronology,
    compose,
    sections,
    summarise,
)
from tests.render.build import FAMA, goods, report, shown, source, who

RUSSIA, MALI = who("Russie"), who("Mali")


def at(start: int, words: str = "des mots") -> dict[str, tuple[Evidence, ...]]:
    """Stand somewhere in an article."""
    return {"record": (Evidence("a", start, start + len(words), words),)}


def given(
    *items: Item, date: str | None = None, start: int = 0, **rest: object
) -> Delivery:
    """Let Russia deliver to Mali."""
    fields = {"suppliers": RUSSIA, "recipients": MALI, **rest}
    when = None if date is None else PartialDate(date)
    return Delivery(items=items, date=when, sources=at(start), **fields)  # type: ignore[arg-type]  # the fields of a Delivery


FOUR = given(goods("hélicoptère", 4), date="2021-09", start=90)
TWO = given(
    goods("hélicoptère", 2),
    goods("radar", 1),
    date="2022-03-30",
    places=(Place("Bamako"),),
)
KILLED = Attack(
    date=PartialDate("2022-08-07"),
    tolls=(Toll(Harm.KILLED, Quantity.exact(42), "soldats"),),
    sources=at(40),
)
SIGNED = Agreement(parties=(*MALI, *RUSSIA), status=AgreementStatus.SIGNED)
SAID = Statement(
    speakers=source("témoin"), form=Form.INDIRECT, text="l'aide est là", sources=at(50)
)


def test_the_lead_comes_first_and_what_came_before_is_past() -> None:
    """The event that the text speaks of first is told before an older one."""
    told = report(deliveries=(FOUR, TWO), attacks=(KILLED,))

    assert shown(summarise(told)) == (
        "La Russie a livré deux hélicoptères et un radar au Mali le 30⍽mars 2022, à"
        " Bamako. Elle lui avait déjà remis quatre hélicoptères en septembre"
        " 2021.\n\nLe 7⍽août 2022, 42⍽soldats ont été tués dans une attaque."
    )


def test_the_kind_of_the_lead_is_the_first_paragraph() -> None:
    """Whatever its kind, and even if something was said before it."""
    told = report(
        deliveries=(FOUR,),
        attacks=(KILLED,),
        statements=(attrs.evolve(SAID, sources=at(0)),),
    )
    names = [section.name for section in sections(told)]

    assert names == ["attacks", "statements", "deliveries"]


def test_who_delivers_again_is_a_pronoun() -> None:
    """Also said with the notice that it is more of the same."""
    undated = given(goods("camion", 3), start=60)
    listed = given(goods("drone", 2), start=70, items_exhaustive=False)
    china = attrs.evolve(undated, suppliers=who("Chine"), sources=at(80), id="")
    told = report(deliveries=(TWO, undated, listed, china))

    assert summarise(told).partition("Bamako. ")[2] == (
        "Elle lui a également remis trois camions. Elle lui a notamment livré deux"
        " drones. La Chine a remis trois camions au Mali."
    )


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (TWO, "La Russie livre deux hélicoptères et un radar au Mali"),
        (KILLED, "Quarante-deux soldats sont tués dans une attaque"),
        (SIGNED, "Le Mali et la Russie signent un accord"),
        (SAID, "Un témoin affirme que l’aide est là"),
        (
            attrs.evolve(TWO, certainty=Certainty.ALLEGED),
            "La Russie aurait livré deux hélicoptères et un radar au Mali",
        ),
        (
            Attack(targets=(Target("convoi"),), places=(Place("Kidal"),)),
            "Une attaque vise un convoi à Kidal",
        ),
        (
            Statement(speakers=MALI, form=Form.DIRECT, text="Non", segments=("Non",)),
            "«⍽Non⍽», affirme le Mali",
        ),
    ],
)
def test_a_headline_is_the_bare_fact_in_the_present(
    record: Delivery | Attack | Agreement | Statement, expected: str
) -> None:
    """Without date or full stop; what nobody confirmed stays hearsay."""
    assert shown(summarise(record, length=Length.HEADLINE)) == expected


DEAD = Toll(Harm.KILLED, Quantity.exact(9), "soldats")
HEARD = source("témoin")
TONNES = Quantity.exact(11, "TNE")
LOAD = tuple(goods(noun, TONNES, group=1) for noun in ("vivres", "médicament"))


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (
            given(goods("radar", 1), goods("drone", 2), goods("camion", 3)),
            "La Russie livre notamment un radar et deux drones au Mali",
        ),
        (
            given(goods("radar", 1), *LOAD, terms=Terms.GIFT, according_to=HEARD),
            (
                "La Russie livre un radar et 11⍽tonnes de vivres et de médicaments au"
                " Mali, selon un témoin"
            ),
        ),
        (
            given(
                goods("radar", 1),
                goods("jumelle", category=ItemCategory.EQUIPMENT),
                goods("camion", 3),
            ),
            "La Russie livre notamment un radar au Mali",
        ),
        (
            Attack(
                targets=(Target("camp de Kidal"),),
                places=(Place("Kidal"), Place("Gao")),
            ),
            "Une attaque vise le camp de Kidal à Gao",
        ),
        (
            given(absent={"suppliers": Absence.UNDISCLOSED}, suppliers=()),
            "Une livraison est effectuée au Mali",
        ),
        (
            Attack(
                targets=(Target("convoi"),),
                places=(Place("Kidal"), Place("Gao")),
                tolls=(
                    DEAD,
                    attrs.evolve(DEAD, harm=Harm.WOUNDED),
                    attrs.evolve(DEAD, according_to=who("Mali")),
                ),
            ),
            "Neuf soldats sont tués dans une attaque à Kidal",
        ),
        (
            Attack(
                targets=(Target("convoi"),),
                tolls=(attrs.evolve(DEAD, according_to=HEARD),),
                according_to=HEARD,
                absent={"places": Absence.UNDISCLOSED},
            ),
            "Neuf soldats sont tués dans une attaque, selon un témoin",
        ),
        (
            Attack(
                targets=(Target("convoi"),),
                tolls=(attrs.evolve(DEAD, quantity=Quantity.exact(0)),),
            ),
            "Une attaque vise un convoi",
        ),
        (
            attrs.evolve(SIGNED, subject="la formation de forces"),
            "Le Mali et la Russie signent un accord portant sur la formation de forces",
        ),
        (
            attrs.evolve(SIGNED, kind=AgreementKind.TREATY, subject="la défense"),
            "Le Mali et la Russie signent un traité",
        ),
        (
            attrs.evolve(
                SAID, medium="tribune", addressees=MALI, relays=who("RFI"), id=""
            ),
            "Un témoin affirme que l’aide est là",
        ),
        (
            attrs.evolve(SAID, speakers=(ActorRef("Awa Xyz", role="ministre"),)),
            "Awa Xyz affirme que l’aide est là",
        ),
    ],
)
def test_a_headline_leaves_out_what_it_has_no_room_for(
    record: Delivery | Attack | Agreement | Statement, expected: str
) -> None:
    """The dead stand for the target; the source comes last, an office nowhere."""
    assert shown(summarise(record, length=Length.HEADLINE)) == expected


def test_a_brief_has_the_first_sentence_of_three_records() -> None:
    """The lead of every kind goes before a second record of one."""
    told = report(
        deliveries=(FOUR, TWO),
        attacks=(attrs.evolve(KILLED, means=(goods("drone"),)),),
        statements=(SAID,),
    )

    assert shown(summarise(told, length="brief")) == (
        "La Russie a livré deux hélicoptères et un radar au Mali le 30⍽mars 2022, à"
        " Bamako. Le 7⍽août 2022, 42⍽soldats ont été tués dans une attaque. Un témoin"
        " affirme que l’aide est là."
    )


def test_a_brief_of_one_record_is_its_first_sentence() -> None:
    """The means come in a second one."""
    armed = attrs.evolve(KILLED, means=(goods("drone"),))
    first = summarise(armed, length="brief")

    assert summarise(armed) == f"{first} Les assaillants ont utilisé des drones."


def test_an_army_has_no_assailants() -> None:
    """Its means are the subject of what was used."""
    army = Actor(id="army", kind=ActorKind.ARMED_FORCE, names=FAMA[:1])
    raid = Attack(
        perpetrators=(Perpetrator(ActorRef("armée malienne", "army"), Basis.ASSERTED),),
        means=(goods("drone"),),
    )

    assert summarise(report(actors=(army,), attacks=(raid,))) == (
        "Une attaque a été menée par l’armée malienne. Des drones ont été utilisés."
    )


@pytest.mark.parametrize(
    "raid",
    [
        Attack(means=(goods("hélicoptère", category=ItemCategory.HELICOPTER),)),
        Attack(means=(goods("moto"),), targets=(Target("camp", Group.ATTACKER),)),
    ],
)
def test_who_flies_or_strikes_fighters_is_no_assailant(raid: Attack) -> None:
    """Whoever it is that nobody names."""
    assert "assaillants" not in summarise(raid)
    assert "ont été utilisé" in summarise(raid)


def test_what_an_event_says_after_its_source_is_not_said_twice() -> None:
    """Only reported words of the same people at the same place are dropped."""
    witness = source("témoin")
    toll = Toll(Harm.KILLED, Quantity.exact(2), "soldats", according_to=witness)
    attack = Attack(tolls=(toll,), sources=at(48, "un témoin parle de deux morts"))
    delivery = given(goods("radar", 1), start=48, according_to=witness)
    here = SAID
    elsewhere = attrs.evolve(here, text="il pleut", sources=at(500), id="")
    somebody = attrs.evolve(here, speakers=(UnnamedSource("officier"),), id="")
    quoted = Statement(
        speakers=witness,
        form=Form.DIRECT,
        text="Ils sont là",
        segments=("Ils sont là",),
        sources=at(50),
    )

    for told in (report(attacks=(attack,)), report(deliveries=(delivery,))):
        kept = [elsewhere, somebody, quoted]
        whole = attrs.evolve(told, statements=(here, *kept))
        said = next(s for s in sections(whole) if s.name == "statements")
        assert {r for p in said.passages for r in p.records} == set(kept)
    assert "statements" not in {
        s.name for s in sections(report(attacks=(attack,), statements=(here,)))
    }


def test_n1_a_chronology_is_in_the_present() -> None:
    """Row N1, by date; what has no date is left out."""
    helicopters = attrs.evolve(TWO, suppliers=(), recipients=())
    told = report(
        deliveries=(helicopters, FOUR, given(goods("radar", 1))), attacks=(KILLED,)
    )

    assert [shown(line) for line in chronology(told)] == [
        "Septembre 2021⍽: la Russie livre quatre hélicoptères au Mali.",
        "30⍽mars 2022⍽: deux hélicoptères et un radar sont remis à Bamako.",
        "7⍽août 2022⍽: 42⍽soldats sont tués dans une attaque.",
    ]


def test_a_chronology_of_several_reports_is_by_date() -> None:
    """The end of a year follows its months, hearsay and its source stay."""
    alleged = attrs.evolve(
        FOUR,
        date=PartialDate("2021", portion=Portion.LATE),
        certainty=Certainty.ALLEGED,
        according_to=source("témoin"),
    )
    struck = Attack(
        date=PartialDate("2021-11"),
        targets=(Target("convoi"),),
        places=(Place("Gao"),),
    )
    signed = attrs.evolve(SIGNED, date=PartialDate("2021-10-01"))
    lines = chronology(
        (report(deliveries=(alleged,)), report(attacks=(struck,), agreements=(signed,)))
    )

    assert [shown(line) for line in lines] == [
        "1er⍽octobre 2021⍽: le Mali et la Russie signent un accord.",
        "Novembre 2021⍽: une attaque vise un convoi à Gao.",
        (
            "À la fin de 2021⍽: selon un témoin, la Russie aurait livré quatre"
            " hélicoptères au Mali."
        ),
    ]


def test_a_chronology_of_nothing_says_so() -> None:
    """And its marks are those of the locale."""
    assert chronology(report()) == ("Aucun événement n’a été recensé.",)
    assert chronology([], locale="plain") == ("Aucun événement n'a été recensé.",)


def test_several_reports_stand_under_their_titles() -> None:
    """With outlet and date as far as they are known, else the id of the article."""
    article = Article(
        "x", title="L'aide", outlet="RFI", published=PartialDate("2024-09-01")
    )
    titled = Report(article=ArticleInfo.of(article), deliveries=(TWO,))
    bare = report(attacks=(KILLED,))
    told = summarise([titled, bare], length="headline")

    assert shown(told) == (
        "L'aide (RFI, 1er⍽septembre 2024)\n"
        "La Russie livre deux hélicoptères et un radar au Mali\n\n"
        f"{bare.article.id}\nQuarante-deux soldats sont tués dans une attaque"
    )


def test_sections_are_the_callers_to_order_drop_and_add() -> None:
    """What `compose` gets is what it writes; a section without passages is nothing."""
    events = sections(report(deliveries=(TWO,), statements=(SAID,)), locale="plain")
    kept = [section for section in events if section.name != "statements"]
    own = Section("context", (Passage("La région reste instable."),), title="Contexte")

    assert compose([own, Section("gap", ()), *kept]) == (
        "Contexte\nLa région reste instable.\n\nLa Russie a livré deux hélicoptères et"
        " un radar au Mali le 30 mars 2022, à Bamako."
    )


TRICKY = "Il a dit : <b>*non*</b>\nen [somme]"
REFUSED = Statement(
    speakers=MALI,
    act=SpeechAct.DENY,
    form=Form.DIRECT,
    text="<b>*Non*</b>",
    segments=("<b>*Non*</b>",),
    sources={"text": at(9, "court")["record"], "speakers": at(3, TRICKY)["record"]},
)


def test_markdown_has_the_words_behind_a_record_as_notes() -> None:
    """The longest words where none are those of the whole, and nothing is markup."""
    titled = [Section("a", (Passage("Un mot."),), title="Le # titre")]
    written = compose([*titled, *sections(REFUSED)], markup=Markup.MARKDOWN)

    assert shown(written) == (
        "## Le \\# titre\n\nUn mot.\n\n"
        "«⍽\\<b\\>\\*Non\\*\\</b\\>⍽», a démenti le Mali.[^1]\n\n"
        "[^1]: Il a dit : \\<b\\>\\*non\\*\\</b\\> en \\[somme\\]"
    )


class _Reader(HTMLParser):
    """Collect the links, their targets and the text of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.said = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what a tag points at and what it is."""
        self.tags.append(tag)
        values = dict(attrs)
        if "href" in values:
            self.links.append(f"{values['href']}")
        if "id" in values:
            self.ids.append(f"{values['id']}")

    def handle_data(self, data: str) -> None:
        """Note the text."""
        self.said += data


def test_html_links_every_record_to_the_words_behind_it() -> None:
    """Links lead both ways, text is escaped, a record without sources has no note."""
    unsourced = attrs.evolve(SIGNED, date=PartialDate("2022"))
    written = summarise(
        report(agreements=(unsourced,), statements=(REFUSED,)), markup="html"
    )
    reader = _Reader()
    reader.feed(written)

    assert sorted(link.removeprefix("#") for link in reader.links) == sorted(reader.ids)
    assert reader.ids == ["fact-1", "source-1"]
    assert {"b"}.isdisjoint(reader.tags)
    assert " ".join(TRICKY.split()) in reader.said
    assert 'data-start="3"' in written
    assert "<h2>Titre &amp; suite</h2>" in compose(
        [Section("a", (Passage("x"),), title="Titre & suite")], markup="html"
    )


def test_a_page_without_sources_has_no_notes() -> None:
    """Nothing is listed where there is nothing to list."""
    assert summarise(SIGNED, markup="html") == (
        "<p>Le Mali et la Russie ont signé un accord.</p>"
    )


def test_unknown_options_are_refused() -> None:
    """Each by the error of its kind."""
    with pytest.raises(ValueError, match="novel"):
        summarise(TWO, length="novel")
    with pytest.raises(ValueError, match="tex"):
        summarise(TWO, markup="tex")
    with pytest.raises(LocaleError):
        chronology(report(), locale="bm")


def test_a_source_is_named_once() -> None:
    """Those after whom the attack was told are "la même source" of its tolls."""
    witness = source("témoin")
    several: tuple[Party, ...] = (*witness, *who("Mali"))
    deaths = Toll(Harm.KILLED, Quantity.exact(2), "soldats", according_to=witness)
    attack = Attack(targets=(Target("convoi"),), according_to=witness, tolls=(deaths,))
    both = attrs.evolve(
        attack,
        according_to=several,
        tolls=(attrs.evolve(deaths, according_to=several),),
    )
    bare = attrs.evolve(attack, targets=())

    assert summarise(attack) == (
        "Selon un témoin, une attaque a visé un convoi. Selon la même source, deux"
        " soldats ont été tués."
    )
    assert "Selon les mêmes sources, deux soldats" in summarise(both)
    assert summarise(bare) == (
        "Selon un témoin, deux soldats ont été tués dans une attaque."
    )


@pytest.mark.parametrize(
    ("name", "kind", "pronoun"),
    [
        ("Awa Xyz", ActorKind.PERSON, "a-t-elle ajouté"),
        ("Moussa Xyz", ActorKind.PERSON, "a-t-il ajouté"),
        ("Xyz Moussa", ActorKind.PERSON, "a ajouté Xyz Moussa"),
        ("Moussa", ActorKind.PERSON, "a ajouté Moussa"),
        ("Awa Xyz", ActorKind.COMPANY, "a ajouté Awa Xyz"),
    ],
)
def test_a_given_name_tells_the_pronoun(
    name: str, kind: ActorKind, pronoun: str
) -> None:
    """Of a person with a family name, where it is a woman's or a man's alone."""
    actor = Actor(id="actor-x", kind=kind, names=(Name(name),))
    said = tuple(
        Statement(
            speakers=(ActorRef(name, "actor-x"),),
            form=Form.DIRECT,
            text=words,
            segments=(words,),
        )
        for words in ("Oui", "Non")
    )

    assert summarise(report(actors=(actor,), statements=said)).endswith(f"{pronoun}.")


def test_an_official_name_is_one_in_any_capitals() -> None:
    """It is printed in those of the lexicon."""
    names = (
        Name("armée malienne"),
        Name("FORCES ARMÉES MALIENNES", NameKind.ALIAS),
        Name("FAMa", NameKind.ACRONYM),
    )
    army = Actor(id="actor-x", kind=ActorKind.ARMED_FORCE, names=names)
    told = given(goods("radar", 1), recipients=(ActorRef("armée malienne", "actor-x"),))

    assert summarise(report(actors=(army,), deliveries=(told,))) == (
        "La Russie a livré un radar aux Forces armées maliennes (FAMa)."
    )


def said(speaker: Party) -> Statement:
    """Let somebody say that all is well."""
    return Statement(speakers=(speaker,), form=Form.INDIRECT, text="tout va")


def test_a_minister_is_spelled_as_the_ministry() -> None:
    """Whatever capitals the article has; other offices stay as they are."""
    roles = ("Ministre russe des affaires étrangères", "ministre de rien du tout")
    told = [summarise(said(ActorRef("Awa Xyz", role=role))) for role in roles]

    assert told == [
        "La ministre russe des Affaires étrangères, Awa Xyz, affirme que tout va.",
        "La ministre de rien du tout, Awa Xyz, affirme que tout va.",
    ]


def test_names_in_reported_words_have_their_capitals() -> None:
    """Those that the article wrote in others; quoted words stay as they are."""
    names = (Name("Awa Xyz"), Name("awa xyz", NameKind.ALIAS), Name("Awa"))
    actor = Actor(id="actor-x", kind=ActorKind.PERSON, names=names)
    words = "Awa a vu awa xyz et awa xyzzy"
    said = attrs.evolve(SAID, text=words)
    quoted = attrs.evolve(said, form=Form.DIRECT, segments=(words,), id="")
    told = summarise(report(actors=(actor,), statements=(said, quoted)))

    assert "que Awa a vu Awa Xyz et awa xyzzy." in told.replace("qu’", "que ")
    assert "Awa a vu awa xyz et awa xyzzy\u00a0»" in told


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("exploitation, la réparation", "portant sur l’exploitation, la réparation"),
        ("la formation des troupes", "portant sur la formation des troupes"),
        ("accroître leurs échanges", "visant à accroître leurs échanges"),
        ("« Éclipse »", "portant sur «\u00a0“Éclipse”\u00a0»"),
    ],
)
def test_a_deal_is_about_a_thing_or_a_deed(subject: str, expected: str) -> None:
    """Words that are neither stand between marks."""
    assert summarise(attrs.evolve(SIGNED, subject=subject)).endswith(f"{expected}.")
