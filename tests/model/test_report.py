# SPDX-License-Identifier: MIT
"""Articles, and the reports of what they say."""

from hashlib import sha256
from typing import Any

import pytest

from sahelcoop.errors import EdtfError, ModelError
from sahelcoop.model import (
    Actor,
    ActorKind,
    ActorRef,
    Agreement,
    Article,
    ArticleInfo,
    Attack,
    Delivery,
    Evidence,
    Form,
    Mismatch,
    Name,
    PartialDate,
    Report,
    Scope,
    ScopeVerdict,
    Span,
    Statement,
)

TEXT = "À Bamako, l’été."
ARTICLE = Article(TEXT, id="a1", title="Titre", published="2022-04")
BAMAKO = Evidence("a1", 2, 8, "Bamako")
GAO = Evidence("a1", 2, 5, "Gao")
MALI = Actor(id="mali", kind=ActorKind.STATE, names=(Name("Mali"),))
DELIVERY = Delivery(id="d1", sources={"record": (GAO,)})
ATTACK = Attack(id="k1", sources={"record": (BAMAKO,)})
AGREEMENT = Agreement(id="g1")
STATEMENT = Statement(id="s1", form=Form.INDIRECT)
REPORT = Report(
    id="r1",
    article=ArticleInfo.of(ARTICLE),
    actors=(MALI,),
    deliveries=(DELIVERY,),
    attacks=(ATTACK,),
    agreements=(AGREEMENT,),
    statements=(STATEMENT,),
    sources={"article.title": (GAO,)},
)


def test_an_article_is_its_text_untouched() -> None:
    """The text is kept to the last line end, and its digest is that of UTF-8."""
    article = Article(" Un\ttexte.\r\n")

    assert " Un\ttexte.\r\n" == article.text
    assert sha256(b" Un\ttexte.\r\n").hexdigest() == article.sha256


@pytest.mark.parametrize("published", ["2022-04", PartialDate("2022-04")])
def test_a_day_of_publication_may_be_a_text(published: str) -> None:
    """`published` takes any EDTF text, or the date made of it."""
    assert PartialDate("2022-04") == Article("x", published=published).published


@pytest.mark.parametrize(
    ("fields", "error", "message"),
    [
        ({"text": "a\x00"}, ModelError, r"Article.text must hold no control .*\(1\)"),
        ({"text": "\ud83d"}, ModelError, r"Article.text must hold no control .*\(0\)"),
        ({"text": b"x"}, ModelError, "Article.text must be str"),
        ({"text": "x", "title": "a\nb"}, ModelError, "Article.title must hold no cont"),
        ({"text": "x", "published": 2022}, ModelError, "published must be PartialDate"),
        ({"text": "x", "published": "avril"}, EdtfError, "avril"),
    ],
)
def test_articles_refuse(
    fields: dict[str, Any], error: type[Exception], message: str
) -> None:
    """The error names the field, and the place in a text that is refused."""
    with pytest.raises(error, match=message):
        Article(**fields)


def test_a_report_keeps_all_of_an_article_but_its_text() -> None:
    """What is known about the article stays with its facts."""
    info = REPORT.article

    assert ("a1", "Titre", 16) == (info.id, info.title, info.length)
    assert (ARTICLE.sha256, ARTICLE.published) == (info.sha256, info.published)
    assert "Bamako" not in repr(REPORT)


def test_article_info_refuses_what_is_no_digest() -> None:
    """A digest is 64 hexadecimal digits in lower case."""
    with pytest.raises(ModelError, match=r"ArticleInfo\.sha256 must be a SHA-256"):
        ArticleInfo(sha256="A" * 64, length=1)


def test_records_come_in_order() -> None:
    """All records of a report come kind by kind, actors first and statements last."""
    assert (MALI, DELIVERY, ATTACK, AGREEMENT, STATEMENT) == REPORT.records


@pytest.mark.parametrize(
    ("ref", "actor"),
    [
        (ActorRef("Mali", "mali"), MALI),
        (ActorRef("Mali", "niger"), None),
        (ActorRef("Mali"), None),
    ],
)
def test_actor_behind_a_reference(ref: ActorRef, actor: Actor | None) -> None:
    """A reference leads to the actor whose id it has, if it has any."""
    assert actor == REPORT.actor(ref)


@pytest.mark.parametrize("article", [ARTICLE, TEXT])
def test_verify(article: Article | str) -> None:
    """Sources of the report and of its records are checked, its own first."""
    assert (
        Mismatch("r1", "article.title", GAO, "Bam"),
        Mismatch("d1", "record", GAO, "Bam"),
    ) == REPORT.verify(article)


def test_a_report_without_records() -> None:
    """Nothing found is a report too, unsure of its scope."""
    report = Report(article=REPORT.article)

    assert Scope(ScopeVerdict.UNSURE) == report.scope
    assert () == report.records
    assert () == report.verify(ARTICLE)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (
            {"deliveries": (DELIVERY,), "attacks": (Attack(id="d1"),)},
            "records must have different ids, got 'd1'",
        ),
        ({"article": ARTICLE}, "article must be ArticleInfo"),
        ({"scope": "in"}, "scope must be Scope"),
        ({"background": ((0, 4),)}, "background must be a tuple of Span"),
        ({"boilerplate": [Span(0, 4)]}, "boilerplate must be a tuple of Span"),
        ({"sketch": [1]}, "sketch must be a tuple of at most 64 int"),
        ({"sketch": tuple(range(65))}, "sketch must be a tuple of at most 64 int"),
        ({"sketch": (1, True)}, "sketch must be an int from 0"),
    ],
)
def test_reports_refuse(fields: dict[str, Any], message: str) -> None:
    """The error names the field that breaks a rule."""
    with pytest.raises(ModelError, match=f"Report.{message}"):
        Report(**{"article": REPORT.article, **fields})


def test_a_sketch_has_up_to_64_numbers() -> None:
    """The largest sketch fits."""
    numbers = tuple(range(64))

    assert numbers == Report(article=REPORT.article, sketch=numbers).sketch
