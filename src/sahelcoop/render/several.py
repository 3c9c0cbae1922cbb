# SPDX-License-Identifier: MIT
"""What several articles tell of one event or of more: sums, doubles, differences."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import attrs

from sahelcoop.model.actors import Party
from sahelcoop.model.agreement import Agreement, AgreementStatus
from sahelcoop.model.attack import Attack
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.edtf import EdtfDate
from sahelcoop.model.quantities import Quantity
from sahelcoop.render.dates import label, when
from sahelcoop.render.deals import NOUNS, TURNS
from sahelcoop.render.nouns import Article, NounPhrase, definite, listed, of, plain, to
from sahelcoop.render.numbers import Noun, count
from sahelcoop.render.periods import period_of
from sahelcoop.render.plan import Happening
from sahelcoop.render.sentences import clause, sentence
from sahelcoop.render.targets import event_noun
from sahelcoop.render.typography import TypographyProfile
from sahelcoop.render.verbs import has, has_been
from sahelcoop.render.voice import Voice

__all__ = ["by_source", "corroboration", "counted", "dating", "tally"]

_HANDOVER: Final = NounPhrase("livraison", feminine=True, article=Article.DEFINITE)
_ARTICLES: Final = Noun("article", "articles")
_EVENTS: Final = Noun("événement", "événements")
_UNNAMED: Final = ("une source", "une autre", "une troisième", "une autre encore")
"""How sources without a name are told apart, in their order."""
_ISSUES: Final = ("un article", "un autre", "un troisième", "un autre encore")
"""The same for those of one outlet."""


def counted(number: int, period: PartialDate | None, profile: TypographyProfile) -> str:
    """Say how many events there are: "Un événement a été recensé en juin 2022."."""
    events = count(_EVENTS, Quantity.exact(number), profile)
    subject = events.head or events.text
    return sentence(subject, has_been("recensé", events), when(period, profile))


def corroboration(
    event: Happening, articles: int, profile: TypographyProfile, *, told: bool = False
) -> str:
    """Say that several articles tell of one event, and of which if it was not *told*.

    "Deux articles font état de la même livraison, celle du 18 septembre 2024."
    """
    noun = _noun(event)
    number = count(_ARTICLES, Quantity.exact(articles), profile)
    if told:
        return sentence(number.head or number.text, "en font état")
    same = of(attrs.evolve(noun, text=f"même {noun.text}"))
    day = "" if _turn(event) != noun else _day_of(event.date, profile)
    which = f", {'celle' if noun.feminine else 'celui'} {day}" if day else ""
    return sentence(number.head or number.text, "font état", same, which)


def dating(
    event: Happening,
    dates: Sequence[tuple[PartialDate, Sequence[Party]]],
    voice: Voice,
) -> str:
    """Say that sources date an event differently, each date with those who give it.

    "La livraison date du 30 mars 2022 selon une source et d’avril selon une autre."
    """
    noun, profile = _turn(event), voice.profile
    days = [date for date, _ in dates]
    same = [False, *(one.year == other.year for one, other in pairwise(days))]
    verb = "date"
    words = [_day_of(d, profile, year=not s) for d, s in zip(days, same, strict=True)]
    if not all(words):
        verb, words = has("eu lieu", noun), [when(day, profile) for day in days]
    told = by_source(words, [who for _, who in dates], voice)
    return sentence(definite(noun), verb, profile.listed(told))


def by_source(
    words: Sequence[str], sources: Sequence[Sequence[Party]], voice: Voice
) -> list[str]:
    """Put those who say so after each of *words*; nobody is "une source".

    Of one who says now this, now that, each article is told.
    """
    same = {*map(tuple, sources)} == {tuple(sources[0])} and len(sources) > 1
    whose = voice.parties(sources[0]) if same else None
    unnamed = _ISSUES if whose else _UNNAMED
    told = [
        (not same and voice.according_to(who))
        or f"selon {unnamed[min(number, len(unnamed) - 1)]}"
        for number, who in enumerate(sources)
    ]
    if whose:
        told[0] = f"{told[0]} {of(whose)}"
    return list(map(clause, words, told))


def tally(deliveries: Sequence[Delivery], goods: Noun, least: int, voice: Voice) -> str:
    """Sum up what the same delivered to the same: never more than the least of it.

    "Entre mai 2021 et août 2022, la Russie a livré au moins huit radars au Mali."
    Other deliveries may have gone untold, so that a sum has no upper bound.
    """
    first, profile = deliveries[0], voice.profile
    what = count(goods, Quantity.at_least(least), profile)
    recipients = listed(to, list(map(voice.party, first.recipients)), profile)
    lead = _span([one.date for one in deliveries], profile)
    supplier = voice.parties(first.suppliers)
    if supplier is None:
        core = clause(plain(what), has_been("livré", what), recipients)
    else:
        core = clause(plain(supplier), has("livré", supplier), plain(what), recipients)
    return sentence(f"{lead}," * bool(lead), core)


def _noun(event: Happening) -> NounPhrase:
    if isinstance(event, Delivery):
        return _HANDOVER
    if isinstance(event, Attack):
        return event_noun(event)
    noun = NOUNS[event.kind]
    return NounPhrase(noun.singular, noun.feminine, article=Article.DEFINITE)


def _turn(event: Happening) -> NounPhrase:
    """Name what the date of an event is that of: of a deal, what became of it."""
    if not isinstance(event, Agreement) or event.status is AgreementStatus.SIGNED:
        return _noun(event)
    text = f"{TURNS[event.status]} {of(_noun(event))}"
    return NounPhrase(text, feminine=True, article=Article.DEFINITE)


def _day_of(
    date: PartialDate | None, profile: TypographyProfile, *, year: bool = True
) -> str:
    """Say "du 30 mars 2022", "d’avril"; nothing where *de* cannot precede it.

    A year alone is never left out.
    """
    if date is None or date.clock or date.part_of_day or date.year is None:
        return ""
    parsed = date.parsed
    if not isinstance(parsed, EdtfDate) or any(parsed.qualified("?~%")):
        return ""
    period = period_of(parsed, profile, date.portion, year=year or date.month is None)
    return period.starting if period else ""


def _span(dates: Sequence[PartialDate | None], profile: TypographyProfile) -> str:
    """Say between which months, or years, something went on, if all of it is dated."""
    ends = [(d.earliest, d.latest) for d in dates if d is not None]
    bounds = [(first, last) for first, last in ends if first and last]
    if len(bounds) < len(dates):
        return ""
    months = all(first[:2] == last[:2] for first, last in bounds)
    sides = [min(first for first, _ in bounds), max(last for _, last in bounds)]
    start, end = (
        PartialDate(str(day).rsplit("-", 1 if months else 2)[0]) for day in sides
    )
    year = start.edtf[:4]
    if (start.edtf, end.edtf) == (f"{year}-01", f"{year}-12"):
        return when(PartialDate(year), profile)
    if start == end:
        return when(start, profile)
    return f"entre {label(start, profile)} et {label(end, profile)}"
