# SPDX-License-Identifier: MIT
"""The page of a report: marks, cards, what is said around them."""

import re

import pytest

from sahelcoop import Article, Delivery, Evidence, LocaleError, Report, parse, to_html
from sahelcoop.model import Actor, ActorKind, ArticleInfo, Attack, Form, Name, Statement
from sahelcoop.page import frame
from tests.page.samples import report
from tests.page.structure import read

TEXT = "Selon Gao, deux radars livrés à Gao."


def page_of(*records: object, text: str = TEXT, **known: str) -> str:
    """Make the page of a text on which *records* were read."""
    article = Article(text, id="a", **known)  # type: ignore[arg-type]
    kinds = {"deliveries": Delivery, "attacks": Attack, "statements": Statement}
    told = {
        name: tuple(record for record in records if isinstance(record, kind))
        for name, kind in {**kinds, "actors": Actor}.items()
    }
    made = Report(article=ArticleInfo.of(article), **told)  # type: ignore[arg-type]
    return to_html(made, article)


def evidence(words: str, at: int = 0, text: str = TEXT) -> Evidence:
    """Quote words of the text."""
    start = text.index(words, at)
    return Evidence.of("a", text, start, start + len(words), "rule")


def marks(page: str) -> list[tuple[str, str]]:
    """Give the links of a text: where each leads, and what is in it."""
    found = re.findall(r'<a class="mark [^>]*href="#([^"]+)"[^>]*>(.*?)</a>', page)
    return [(where, re.sub("<[^>]+>", "", inside)) for where, inside in found]


def test_the_words_of_two_facts_lead_to_the_finer_one() -> None:
    """What was said leads to the statement, the radars in it to the delivery."""
    said = Statement(
        form=Form.INDIRECT,
        text=TEXT[11:],
        sources={"record": (evidence(TEXT),), "text": (evidence(TEXT[11:]),)},
    )
    radars = Delivery(sources={"record": (evidence("deux radars livrés"),)})
    page = page_of(said, radars)

    assert marks(page) == [
        ("fact-1", "Selon Gao, "),
        ("fact-2", "deux radars livrés"),
        ("fact-1", " à Gao."),
    ]
    assert 'aria-label="deux radars livrés (Livraison 2, Déclaration 1)"' in page
    assert page.count('data-n="1"') == page.count('data-n="2"') == 1


def test_facts_are_numbered_as_the_text_tells_them() -> None:
    """A record without words in the text stands last, its card without a quotation."""
    elsewhere = Evidence("registre", 0, 5, "le 2 ")
    late = Delivery(id="late", sources={"date": (elsewhere,)})
    first = Attack(id="first", sources={"date": (evidence("Gao"),)})
    page = page_of(late, first)

    assert page.index('id="fact-1"') < page.index('id="fact-2"')
    assert 'class="card attack" id="fact-1"' in page
    assert 'class="card delivery" id="fact-2"' in page
    assert page.count("<details>") == 1


def test_lines_are_kept_where_they_are_meant() -> None:
    """A line that was broken because the page was full flows again."""
    full = "Un communiqué lu à la télévision nationale dit que les\ndeux radars"

    assert f"<p>{full}</p>" in page_of(text=full)
    assert '<p class="lines">Gao\nKidal</p>' in page_of(text="Gao\nKidal")


def test_actors_are_named_in_the_text_and_listed() -> None:
    """A name of an actor is no link; the list leads to the first of its names."""
    told = (evidence("Gao"), evidence("Gao", 20))
    named = Actor(kind=ActorKind.STATE, names=(Name("Gao"),), sources={"names": told})
    silent = Actor(kind=ActorKind.COMPANY, names=(Name("Aigle"),))
    page = page_of(named, silent)

    assert [] == marks(page)
    assert page.count('class="actor"') == 2
    assert '<b>Gao</b> · État · <a href="#w6">2\u00a0mentions</a>' in page
    assert "<b>Aigle</b> · entreprise</li>" in page


def test_what_is_no_part_of_the_article_is_set_apart() -> None:
    """The form for comments is no paragraph like the others."""
    page = to_html(*report())

    assert '<span class="furniture"' in page
    assert "LAISSER UN COMMENTAIRE</span>" in page


def test_a_card_tells_the_fact_and_what_is_not_disclosed() -> None:
    """Status, hearsay and silence are told besides the sentence."""
    page = to_html(*report())

    assert '<span class="chip">livrée</span>' in page
    assert "<b>Non divulgué\u00a0:</b> les conditions</p>" in page
    heard = to_html(parse(x := "La France aurait livré deux radars au Mali."), x)
    assert "au conditionnel" in heard
    assert "Aucun fait n’a été relevé" in to_html(parse("Rien."), "Rien.")


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://fleuve.example/1", True),
        ("HTTP://fleuve.example/1", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("//fleuve.example", False),
    ],
)
def test_only_the_web_is_linked(url: str, linked: bool) -> None:  # noqa: FBT001 - a case
    """An address of any other scheme does not become a link."""
    page = page_of(url=url, title="Titre")

    assert linked == (f'href="{url}"' in page)


def test_titles() -> None:
    """A title that is given wins over the article's; there may be none at all."""
    titled = page_of(title="Titre")

    assert '<h1 lang="fr">Titre</h1>' in titled
    assert "<h1>Article sans titre</h1>" in page_of()
    text, made = "Gao.", parse("Gao.")
    assert "<title>Le &lt;mien&gt;</title>" in to_html(made, text, title="Le <mien>")


def test_dates_for_machines() -> None:
    """HTML has a form for years, months and days, and for nothing else."""
    told = {edtf: page_of(published=edtf) for edtf in ("2021-05", "2021-05~", "0000")}

    assert '<time datetime="2021-05">mai 2021</time>' in told["2021-05"]
    assert "<time" not in told["2021-05~"] + told["0000"]


def test_a_report_needs_its_article() -> None:
    """Without it there is nothing to mark; nor is there a page in Wolof."""
    with pytest.raises(TypeError, match="give the article too"):
        to_html(parse("Gao."))  # type: ignore[call-overload]
    with pytest.raises(LocaleError):
        to_html(*report(), locale="wo")


def test_the_page_lets_in_its_own_style_alone() -> None:
    """The policy names the digest of the one style; the page asks for nothing."""
    page = to_html(*report())
    style = page.split("<style>")[1].split("</style>")[0]
    policy = page.split('content="')[1].split('"')[0].replace("&#x27;", "'")

    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert frame.digest(style) in policy
    assert not re.search(r"url\(|@import|@font-face", style)
    assert "<" not in style


def test_a_page_is_sound_and_always_the_same() -> None:
    """Structure, links and bytes."""
    page = to_html(*report())
    structure = read(page)

    assert [] == structure.all_faults()
    assert structure.text == report()[1].text
    assert page == to_html(*report())
    assert {"main", "header", "aside", "footer"} <= {e.name for e in structure.elements}
    assert 'lang="en"' in to_html(*report(), locale="en").split("<head>")[0]


def _light(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts
    ]
    return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_contrast(theme: int) -> None:
    """All colours of text can be read on all grounds that they stand on."""
    style = to_html(*report()).split("<style>")[1]
    found = dict(
        re.findall(r"--([\w-]+): (#\w{6});", style.split(":root {")[theme + 1])
    )
    texts = ("ink", "soft", "link", "delivery", "attack", "agreement", "statement")
    grounds = ("paper", "sheet")
    pairs = [(text, ground) for text in texts for ground in grounds]
    pairs += [("ink", name) for name in found if name.endswith(("tint", "lit"))]
    for text, ground in pairs:
        low, high = sorted(_light(found[name]) for name in (text, ground))
        assert (high + 0.05) / (low + 0.05) >= 4.5, (text, ground)
