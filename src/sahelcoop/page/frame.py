# SPDX-License-Identifier: MIT
"""The document around a page: one file that asks nobody for anything."""

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Final

from sahelcoop.model import Article, ArticleInfo, PartialDate
from sahelcoop.page.html import Html, between, element
from sahelcoop.page.words import Words

__all__ = ["dated", "document", "elsewhere", "origin"]

_MACHINE: Final = re.compile("(?!0000)[0-9]{4}(?:-[0-9]{2}){0,2}")
"""Dates of which HTML has the form: a month is a month."""


@cache
def _style() -> str:
    return files("sahelcoop.page").joinpath("style.css").read_text("utf-8")


def digest(style: str) -> str:
    """Name a style by its digest, as a policy does."""
    return f"sha256-{b64encode(sha256(style.encode()).digest()).decode()}"


def document(
    title: str, body: Html, words: Words, *, kind: str, rules: str = ""
) -> str:
    """Put *body* into a document; *rules* are style rules for it alone.

    The policy allows this one style and nothing else: no script, no request.
    """
    style = _style() + rules
    policy = (
        f"default-src 'none'; style-src '{digest(style)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="referrer", content="no-referrer"),
        element("title", title),
        element("style", Html(style)),
    )
    skip = element("a", words["skip"], class_="skip", href="#main")
    made = element("footer", element("p", words["made"]), class_="made")
    page = element("body", skip, body, made, class_=kind)
    root = element("html", head, page, lang=words.language)
    return f"<!DOCTYPE html>\n{root}\n"


def dated(date: PartialDate, words: Words) -> Html:
    """Say a date, for people and as far as HTML can for machines."""
    if _MACHINE.fullmatch(date.edtf):
        return element("time", words.date(date), datetime=date.edtf)
    return element("span", words.date(date))


def origin(info: Article | ArticleInfo, words: Words) -> Html:
    """Say who printed an article, and when."""
    told: list[str] = [w for w in (info.outlet, info.author) if w]
    if info.published is not None:
        told.append(dated(info.published, words))
    return between(" · ", told)


def elsewhere(text: str, url: str | None) -> str:
    """Link *text* to an article on the web; any other scheme is not followed."""
    if url is None or not url.lower().startswith(("https://", "http://")):
        return text
    return element("a", text, href=url, rel="noreferrer external")
