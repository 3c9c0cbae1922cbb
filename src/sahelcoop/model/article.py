# SPDX-License-Identifier: MIT
"""Articles: the untouched text of one, and what is known about it."""

from datetime import date
from hashlib import sha256
from typing import ClassVar

import attrs

from sahelcoop.model._checks import LINE, PASSAGE, POSITION, Matching, Maybe, Of
from sahelcoop.model._record import Document
from sahelcoop.model.dates import PartialDate

__all__ = ["Article", "ArticleInfo"]


def _dated(value: PartialDate | date | str | None) -> PartialDate | None:
    if isinstance(value, date):
        return PartialDate(f"{value:%Y-%m-%d}")
    return PartialDate(value) if isinstance(value, str) else value


@attrs.frozen(kw_only=True, repr=False)
class _Known(Document):
    """What is known about an article besides its text."""

    title: str | None = attrs.field(default=None, validator=Maybe(LINE))
    outlet: str | None = attrs.field(default=None, validator=Maybe(LINE))
    author: str | None = attrs.field(default=None, validator=Maybe(LINE))
    published: PartialDate | None = attrs.field(
        default=None, converter=_dated, validator=Maybe(Of(PartialDate))
    )
    """Day of publication; text is read as EDTF, a `datetime.date` taken as a day."""
    url: str | None = attrs.field(default=None, validator=Maybe(LINE))


@attrs.frozen(repr=False)
class Article(_Known):
    """A text to read; what is given beside it wins over what stands in it."""

    tag: ClassVar[str] = "article"

    text: str = attrs.field(validator=PASSAGE, kw_only=False)
    """The text as found: tabs and line ends are its only control characters."""

    @property
    def sha256(self) -> str:
        """Digest of the text in UTF-8, in hexadecimal."""
        return sha256(self.text.encode()).hexdigest()


@attrs.frozen(kw_only=True, repr=False)
class ArticleInfo(_Known):
    """What a report keeps of its article: all but the text."""

    tag: ClassVar[str] = "article_info"

    sha256: str = attrs.field(validator=Matching("[0-9a-f]{64}", "a SHA-256 digest"))
    length: int = attrs.field(validator=POSITION)
    """Code points of the text."""

    @classmethod
    def of(cls, article: Article) -> "ArticleInfo":
        """Describe *article*."""
        return cls(
            id=article.id,
            title=article.title,
            outlet=article.outlet,
            author=article.author,
            published=article.published,
            url=article.url,
            sha256=article.sha256,
            length=len(article.text),
        )
