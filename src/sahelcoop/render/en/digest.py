# SPDX-License-Identifier: MIT
"""Where the articles of a dossier differ, in English: who says what."""

from collections.abc import Iterator, Mapping
from typing import Final

from sahelcoop.model.attack import Attack, Harm
from sahelcoop.model.delivery import Delivery
from sahelcoop.render.coverage import Coverage, Story, rivals
from sahelcoop.render.en.attack import victims
from sahelcoop.render.en.dates import label
from sahelcoop.render.en.goods import goods
from sahelcoop.render.en.names import Narrator
from sahelcoop.render.en.phrases import joined, listed, sentence

__all__ = ["differences"]

_TOPICS: Final[Mapping[str, str]] = {
    "date": "the date",
    "suppliers": "the supplier",
    "recipients": "the recipient",
    "items": "the load",
    "places": "the place",
    "parties": "the parties",
    "tolls.killed": "the number of dead",
    "tolls.wounded": "the number of wounded",
    "tolls.missing": "the number of missing",
    "tolls.captured": "the number of captured",
    "tolls.displaced": "the number of displaced",
}
"""By field, on what sources can be said to differ."""
_UNNAMED: Final = ("one source", "another", "a third", "yet another")
"""How sources without a name are told apart, in their order."""


def differences(story: Story, coverage: Coverage, narrator: Narrator) -> Iterator[str]:
    """Say who says what of each field on which sources contradict one another."""
    for field in story.fields:
        topic = _TOPICS.get(field.name)
        told: list[str] = []
        for number, variant in enumerate(rivals(field) if topic else ()):
            words = _value(field.name, coverage.first(variant), narrator)
            unnamed = _UNNAMED[min(number, len(_UNNAMED) - 1)]
            outlets = listed(coverage.outlets(variant)) or unnamed
            told.append(f"{words} according to {outlets}")
        if told:
            yield sentence(f"Sources differ on {topic}:", ", ".join(told))


def _value(field: str, record: object, narrator: Narrator) -> str:
    """Say the value that a record has for a field."""
    if isinstance(record, Attack) and field.startswith("tolls."):
        harm = Harm(field.partition(".")[2])
        return joined([victims(t) for t in record.tolls if t.harm is harm]).text
    value = getattr(record, field)
    if field == "date":
        return label(value)
    if field == "places":
        return narrator.where(value)
    if isinstance(record, Delivery) and field == "items":
        return goods(record.items).text
    return narrator.each("", value).strip()
