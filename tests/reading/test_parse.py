# SPDX-License-Identifier: MIT
"""One article as a whole: what goes in, what is known about it, what comes out."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from sahelcoop.cascade import Match, Unit
from sahelcoop.errors import ArticleTooLong, ModelError
from sahelcoop.lexicon import (
    ActorEntry,
    Grammar,
    Lexicon,
    VerbEntry,
    default_lexicon,
)
from sahelcoop.model.actors import ActorKind, Name, NameKind
from sahelcoop.model.article import Article
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.report import Report, ScopeVerdict
from sahelcoop.reading import LONGEST_ARTICLE, Reader, parse
from sahelcoop.reading.events import tells_fact

FACT = "Le Bénin a reçu six radars le 2 mai."
PAGE = f"""Le Bénin mieux équipé

Publié le 7 mai 2021

{FACT}

Suivez-nous sur Facebook
"""


def day(report: Report) -> str | None:
    """Give the date of the one delivery of a report."""
    (found,) = report.deliveries
    return found.date.edtf if found.date else None


def test_texts_and_articles_are_read_alike() -> None:
    """A text is read as an article of which nothing else is known."""
    assert parse(Article(FACT)) == parse(FACT)
    assert "XXXX-05-02" == day(parse(FACT))


@pytest.mark.parametrize(
    "published",
    [
        "2022-06-15",
        PartialDate("2022-06-15"),
        date(2022, 6, 15),
        datetime(2022, 6, 15, 23, tzinfo=UTC),
    ],
)
def test_publication_date(published: PartialDate | date | str) -> None:
    """The publication date may be EDTF or a date, and decides the year."""
    assert "2022-05-02" == day(parse(FACT, published=published))
    assert "2022-05-02" == day(parse(Article(FACT), published=published))
    assert "2022-05-02" == day(parse(Article(FACT, published=published)))


def test_an_articles_own_date_wins() -> None:
    """What the article says of itself wins over the argument."""
    article = Article(FACT, published="2019-06-01")

    assert "2019-05-02" == day(parse(article, published="2022-06-15"))


@pytest.mark.parametrize(
    "published",
    ["2022", "2022-05", "XXXX-06-15", "-0044-03-15", "2021/2022", "2021/.."],
)
def test_dates_that_decide_no_year(published: str) -> None:
    """A publication before or after the day that is told leaves its year open."""
    assert "XXXX-05-02" == day(parse(FACT, published=published))


@pytest.mark.parametrize("published", ["2022-06", "2022-06-1X", "2022-06/2023-04"])
def test_months_that_decide_a_year(published: str) -> None:
    """Whatever day of them it was, the last 2 May is the same."""
    assert "2022-05-02" == day(parse(FACT, published=published))


def test_metadata_of_the_text() -> None:
    """Title and date of publication are found in the text, and the date counts."""
    report = parse(PAGE)

    assert "Le Bénin mieux équipé" == report.article.title
    assert report.article.published is not None
    assert "2021-05-07" == report.article.published.edtf
    assert "2021-05-02" == day(report)


def test_the_callers_metadata_wins() -> None:
    """What the caller says of an article wins over what stands in it."""
    article = Article(PAGE, title="Radars", outlet="Zarou", published="2022-06-15")
    known = parse(article).article

    assert ("Radars", "Zarou") == (known.title, known.outlet)
    assert known.published is not None
    assert "2022-06-15" == known.published.edtf


def test_a_date_line_in_figures() -> None:
    """A date of publication in figures has the day first."""
    report = parse(f"Le pont\n\nPublié le 07/05/2021\n\n{FACT}")

    assert "2021-05-07" == str(report.article.published)
    assert "2021-05-02" == day(report)


def test_boilerplate_is_kept_with_its_reason() -> None:
    """What is no article text is a span of the report that says why."""
    (span,) = parse(PAGE).boilerplate

    assert "Suivez-nous sur Facebook" == PAGE[span.start : span.end].strip()
    assert span.note


def test_too_long() -> None:
    """A text beyond the limit is refused with its length, one at the limit is read."""
    with pytest.raises(ArticleTooLong) as caught:
        parse(" " * (LONGEST_ARTICLE + 1))

    assert (LONGEST_ARTICLE + 1, LONGEST_ARTICLE) == (
        caught.value.length,
        caught.value.limit,
    )
    assert () == parse(" " * LONGEST_ARTICLE).records


@pytest.mark.parametrize("stray", [None, 4.2, b"Le Togo"])
def test_what_is_no_text(stray: Any) -> None:  # noqa: ANN401 - what no text is
    """A cell of a table that is empty is refused as by an article."""
    with pytest.raises(ModelError, match="text must be str"):
        parse(stray)


def test_a_text_that_is_not_french() -> None:
    """A text in another language is read as nothing, and the scope says why."""
    report = parse(
        "On Monday the army received six radars from Morocco. « We are ready to go », "
        "said general Issa Maro of the Malian army in Bamako. " * 4
    )

    assert ScopeVerdict.OUT is report.scope.verdict
    assert report.scope.reasons[0].startswith("not French: ")
    assert () == report.records


def test_scope_of_french() -> None:
    """Events make a French text one of ours; without one nobody can be sure."""
    found = parse(f"{FACT} Le temps est au beau fixe sur la ville. " * 6)

    assert ScopeVerdict.IN is found.scope.verdict
    assert ScopeVerdict.UNSURE is parse("Il pleut sur la ville. " * 20).scope.verdict


def test_short_texts_are_no_foreign_ones() -> None:
    """A sentence is too little to tell its language by."""
    assert ScopeVerdict.IN is parse("Six radars sont arrivés.").scope.verdict


@pytest.mark.parametrize("text", ["", "\n \n", "«", "…"])
def test_empty_texts(text: str) -> None:
    """A text that says nothing has a report that says nothing."""
    report = parse(text)

    assert () == report.records
    assert ScopeVerdict.UNSURE is report.scope.verdict
    assert (("no event found",), ()) == (report.scope.reasons, report.sketch)


def test_sketches_tell_near_copies() -> None:
    """Near copies share most of their sketch, other texts nothing."""
    words = "Le pont de la ville est sûr et le marché est ouvert depuis ce matin tôt"
    near, far = f"{words} encore", "Il pleut sur la route du nord et il vente fort"
    one, two, three = (set(parse(text).sketch) for text in (words, near, far))

    assert one < two
    assert set() == one & three


ZAROU = ActorEntry(
    "st-zarou", ActorKind.STATE, (Name("Zaroubé", NameKind.SHORT),), Grammar()
)


def test_a_lexicon_of_ones_own() -> None:
    """An entry more in the lexicon is an actor more in the text."""
    text = "La Chine et le Zaroubé ont signé un traité."
    mine = default_lexicon().with_entries(ZAROU)
    (found,) = parse(text, lexicon=mine).agreements

    assert ["Chine", "Zaroubé"] == [str(party) for party in found.parties]
    assert "Zaroubé" not in {actor.name for actor in parse(text).actors}


def test_lexicons_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """By their words too; a reader is made once for each."""
    made: list[Lexicon] = []
    make = Reader.__init__

    def count(self: Reader, lexicon: Lexicon) -> None:
        made.append(lexicon)
        make(self, lexicon)

    monkeypatch.setattr(Reader, "__init__", count)
    text = "Le 2 mai, la Chine a zaroubé six radars."
    other = default_lexicon().with_entries(VerbEntry("zaroubir", "finir"))
    mine = other.with_entries(VerbEntry("zarouber", "aimer", classes=("DELIVER",)))
    found = [parse(text, lexicon=each).deliveries for each in (other, mine) * 2]

    assert [0, 1, 0, 1] == [len(deliveries) for deliveries in found]
    assert made == [other, mine]


def test_readers_can_be_kept() -> None:
    """A reader reads one article after the other, each as if it were the first."""
    reader = Reader(default_lexicon())
    text = "« Nos hommes tiennent le pont », a déclaré le colonel Issa Maro."
    first = reader.parse(Article(text))
    reader.parse(Article(FACT))

    assert first == reader.parse(Article(text)) == parse(text)
    assert () == reader.parse(Article("« Ils tiendront la route », dit-il.")).statements


def names(text: str) -> list[str]:
    """Give the names of the actors of *text*."""
    return [actor.names[0].text for actor in parse(text).actors]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Le Bénin et le Maroc dorment.", ["Bénin", "Maroc"]),
        ("Le Bénin, le Togo et le Maroc dorment.", ["Bénin", "Togo", "Maroc"]),
        ("Le maire Issa Maro dort.", ["Issa Maro"]),
        ("Il pleut au Bénin. Il neige au Togo.", []),
        ("La Cédéao se tait. La CEDEAO parle.", ["Cédéao"]),
        ("Il pleut.", []),
    ],
)
def test_who_takes_part(text: str, actors: list[str]) -> None:
    """Everyone named takes part, in order, once; a mere place does not."""
    assert actors == names(text)


def test_labels_and_evidence_of_an_actor() -> None:
    """An actor keeps the names that the article uses, each with its place."""
    text = "La Cédéao se tait. La CEDEAO parle."
    (actor,) = parse(text).actors

    assert ["Cédéao", "CEDEAO"] == [name.text for name in actor.names]
    assert [3, 22] == [evidence.start for evidence in actor.sources["names"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Si le Bénin a reçu six radars, tout va bien.", 0),
        ("Il dort, et si le Bénin a reçu six radars, tout va bien.", 0),
        ("Quand bien même le Bénin a reçu six radars, tout va bien.", 0),
        ("Le maire dément que le Bénin a reçu six radars.", 0),
        ("Il dort si bien. Le Bénin a reçu six radars.", 1),
        ("Tout va si bien que le Bénin a reçu six radars.", 1),
        ("Le maire dément… Le Bénin a reçu six radars.", 1),
        ("Qui a livré six radars au Bénin ?", 0),
        ("Le Togo a-t-il livré six radars au Bénin ? Nul ne le sait.", 0),
        ("Le Bénin a reçu six radars. Qui le nie ?", 1),
        ("Le Bénin a reçu six radars", 1),
    ],
)
def test_what_is_supposed_or_denied(text: str, expected: int) -> None:
    """What stands under a condition or a denial, or is asked, is no fact."""
    assert expected == len(parse(text).deliveries)


def test_who_an_event_is_according_to() -> None:
    """An event in a reported clause has its speaker as source, tolls and all."""
    text = "Selon {}, six civils ont été tués lundi dans une attaque."
    (attack,) = parse(text.format("le maire Issa Maro")).attacks

    assert ["Issa Maro"] == [str(party) for party in attack.according_to]
    assert [attack.according_to] == [toll.according_to for toll in attack.tolls]
    assert "Issa Maro" in attack.sources["according_to"][0].exact


def test_a_party_is_no_source_of_its_own_act() -> None:
    """Who tells of an act of one's own is no source of it; anybody else is."""
    clause = "{} a affirmé que le Bénin a reçu six radars."
    other = parse(clause.format("Le maire Issa Maro"))
    own = parse(clause.format("Le Bénin"))

    assert [["Issa Maro"]] == [list(map(str, d.according_to)) for d in other.deliveries]
    assert [()] == [d.according_to for d in own.deliveries]


def test_what_stands_beside_a_statement_is_not_according_to_it() -> None:
    """Only what is told within the reported clause is according to its speaker."""
    said = "« la vie continue ici », a dit le maire Issa Maro."
    report = parse(f"Le JNIM a attaqué un camp, et {said}")

    assert 1 == len(report.statements)
    assert [()] == [attack.according_to for attack in report.attacks]


def test_a_place_after_two_prepositions() -> None:
    """What is near a town is located by it: "près de Gao"."""
    (found,) = parse("Le Maroc a livré deux radars au Mali près de Gao.").deliveries

    assert ["Gao"] == [place.name for place in found.places]


def test_what_has_no_verb_is_told() -> None:
    """A match without a verb states its event: nothing in it denies or wishes."""
    unit = Unit(0, 5, frozenset({"ATTACK_EVENT"}))

    assert tells_fact(Match("attack.named", "NAMED", (unit,)))


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Des bergers venus de pays comme le Mali, le Togo et le Niger dorment.", []),
        ("Le pont est là.\n\nTout dort dans la zone (Mali, Togo, Niger).", []),
        ("Le Mali et le Togo dorment.", ["Mali", "Togo"]),
        ("Mali et Togo dorment.", ["Mali", "Togo"]),
        ("Le pont est là.\n\n► MALI. Les bergers dorment.", []),
        ("Le pont est là.\n\n► TOGO – MALI. Les bergers dorment.", []),
        ("Le pont est là.\n\n► … Les bergers dorment au pont.", []),
    ],
)
def test_states_that_take_no_part(text: str, states: list[str]) -> None:
    """States that only say which are meant, or head news from there, do not join."""
    assert states == [actor.names[0].text for actor in parse(text).actors]
