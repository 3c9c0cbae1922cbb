# SPDX-License-Identifier: MIT
"""The pipeline: text, units, stages, drafts, records."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache, lru_cache
from typing import Final

import attrs

from sahelcoop.cascade import Match, Rule, Trace, Unit
from sahelcoop.errors import ArticleTooLong
from sahelcoop.lexicon import Lexicon, default_lexicon
from sahelcoop.lexicon.lexicon import uncollected
from sahelcoop.mentions import Finder, Mention
from sahelcoop.model._record import content_id
from sahelcoop.model.agreement import Agreement
from sahelcoop.model.article import Article, ArticleInfo
from sahelcoop.model.attack import Attack
from sahelcoop.model.dates import PartialDate
from sahelcoop.model.delivery import Delivery
from sahelcoop.model.provenance import Span
from sahelcoop.model.report import Report
from sahelcoop.model.statement import Statement
from sahelcoop.reading.agreement.agreements import read_agreements
from sahelcoop.reading.agreement.same import same_agreement, settled
from sahelcoop.reading.aside import asides, background
from sahelcoop.reading.assembly import R, Same, join, never_same, records
from sahelcoop.reading.attack.attacks import read_attacks, same_attack
from sahelcoop.reading.attack.gathered import gathered
from sahelcoop.reading.attack.headed import headed
from sahelcoop.reading.attack.reckoned import with_reckoned
from sahelcoop.reading.attack.whereabouts import with_towns
from sahelcoop.reading.cast import Cast
from sahelcoop.reading.dates.calendar import Calendar
from sahelcoop.reading.delivery.deliveries import read_deliveries
from sahelcoop.reading.delivery.handed import completed
from sahelcoop.reading.delivery.same import same_delivery
from sahelcoop.reading.delivery.spoken import spoken
from sahelcoop.reading.drafts import Draft, Quoter
from sahelcoop.reading.events import supposed
from sahelcoop.reading.finding import (
    LONGEST_ARTICLE,
    calendar_of,
    templates,
    today_of,
)
from sahelcoop.reading.joining import enter
from sahelcoop.reading.metadata import with_metadata
from sahelcoop.reading.scene import Scene
from sahelcoop.reading.scope import Field, foreign, scope_of, sketch_of
from sahelcoop.reading.silence import read_silence
from sahelcoop.reading.sources import attributed
from sahelcoop.reading.speech.afterwards import with_settings
from sahelcoop.reading.speech.roles import with_roles
from sahelcoop.reading.speech.statements import Heard, flush, read_speech
from sahelcoop.reading.stages import Staged, Stages
from sahelcoop.reading.units import UnitMaker
from sahelcoop.reading.utterances import Utterance, headline, utterances
from sahelcoop.text import Document, read_document

__all__ = ["LONGEST_ARTICLE", "Reader", "default_reader", "parse"]

_PAGE: Final = 64
"""Utterances to run the stages over at once; more cost memory."""
_Read = Callable[[Scene, list[Match]], Iterator[Draft]]
_Readers = Mapping[str, tuple[str, _Read]]


class Reader:
    """Reads articles with one lexicon; may be shared between threads."""

    def __init__(self, lexicon: Lexicon, rules: Iterable[Rule] = ()) -> None:
        """Take a lexicon, and *rules* beside those that come with the library.

        Raises ValueError for a rule of a stage that there is not, with an id taken, or
        that emits what no reader knows.
        """
        self._lexicon = lexicon
        self.stages: Stages = Stages(lexicon, rules)
        self._maker = UnitMaker(lexicon, Finder(lexicon), self.stages.literals)

    def parse(self, article: Article | str) -> Report:
        """Read *article*, which may be a text; raises what the function does."""
        article = article if isinstance(article, Article) else Article(article)
        if len(article.text) > LONGEST_ARTICLE:
            raise ArticleTooLong(len(article.text), LONGEST_ARTICLE)
        document = read_document(article.text)
        known = with_metadata(article, document, self._maker.finder)
        reason = foreign(document)
        spoken = utterances(document, self._maker) if reason is None else ()
        field = Field.of(document, spoken)
        about = reason or field.foreign
        drafts: dict[str, list[Draft]] = defaultdict(list)
        cast = Cast(self._lexicon)
        spoken = () if self.stages.sleep(spoken) else spoken
        title = headline(document, self._maker) if about is None else ()
        heading, aside = None, list[Span]()
        for staged in self._staged(known, document, (*spoken, *title), cast):
            if staged.scene.utterance.heads:
                heading = _add_headline(drafts, staged.scene)
                break
            for kind, found in self._read(staged):
                drafts[kind] += found if about is None or kind == Statement.tag else ()
            aside += asides(staged.scenes if about is None else ())
        drafts[Agreement.tag] = settled(drafts[Agreement.tag], cast)
        said = (*drafts[Statement.tag], *flush(cast.talk))
        drafts[Statement.tag] = with_roles(with_settings(said, cast), cast)

        def joined(make: type[R], same: Same) -> tuple[R, ...]:
            found = _filled(make, join(same, drafts[make.tag]), cast, heading)
            return records(make, found, article.id)

        deliveries = joined(Delivery, same_delivery)
        attacks = joined(Attack, same_attack)
        agreements = joined(Agreement, same_agreement)
        events = (*deliveries, *attacks, *agreements)
        return Report(
            id=content_id("report", article.id),
            article=ArticleInfo.of(known),
            scope=scope_of(about, len(events), field),
            actors=cast.actors(),
            deliveries=deliveries,
            attacks=attacks,
            agreements=agreements,
            statements=joined(Statement, never_same),
            background=background(aside, events),
            boilerplate=_passed_over(document),
            sketch=sketch_of(document.view),
        )

    def _staged(
        self,
        article: Article,
        document: Document,
        spoken: Sequence[Utterance],
        cast: Cast,
    ) -> Iterator[Staged]:
        """Run the stages over each utterance, in order; a title has its own dates."""
        quote = Quoter(article.id, article.text)
        calendars = [
            _calendar(article, [each for each in spoken if each.heads is heads])
            for heads in (False, True)
        ]

        def make(utterance: Utterance, units: tuple[Unit, ...]) -> Scene:
            calendar = calendars[utterance.heads]
            return Scene(
                document, self._lexicon, utterance, units, cast, calendar, quote
            )

        for first in range(0, len(spoken), _PAGE):
            yield from self.stages.run(spoken[first : first + _PAGE], make)

    def scenes(
        self,
        article: Article,
        document: Document,
        spoken: Sequence[Utterance],
        cast: Cast,
    ) -> Iterator[Scene]:
        """Run the rewriting stages over each utterance, and let the named join in."""
        for staged in self._staged(article, document, spoken, cast):
            enter(staged.scene)
            yield staged.scene

    def read_scenes(self, article: Article) -> Iterator[Scene]:
        """Lay *article* out and give its scenes, in order."""
        document = read_document(article.text)
        spoken = utterances(document, self._maker)
        yield from self.scenes(article, document, spoken, Cast(self._lexicon))

    def traces(self, article: Article) -> Iterator[Trace]:
        """Say of each rule that finds something how far it got in each scene."""
        for scene in self.read_scenes(article):
            yield from self.stages.traces(scene.units)

    def _read(self, staged: Staged) -> Iterator[tuple[str, Iterable[Draft]]]:
        scene = staged.scene
        enter(scene)

        def inside(quote: Unit) -> Heard:
            hidden = scene.utterance.inside
            words = tuple(u for u in hidden if quote.start <= u.start < quote.end)
            (units,) = self.stages.voiced(self.stages.rewritten([words]))
            return scene.over(units), self.stages.matches("speech", units)

        heard = staged.heard
        said = tuple(read_speech(heard, heard.found["speech"], inside))
        yield Statement.tag, (draft for draft in said if "form" in draft.fields)
        yield from _events(staged.struck, _STRUCK, said)
        yield from _events(staged.whole, _WHOLE, said)
        if staged.inside is not None:
            for tag, told in _events(staged.inside, _STRUCK, said):
                yield tag, spoken(scene, told) if tag == Delivery.tag else told
        yield from read_silence(scene, scene.found["silence"])


def _events(
    scene: Scene, readers: _Readers, said: Sequence[Draft]
) -> Iterator[tuple[str, Iterable[Draft]]]:
    for tag, (stage, read) in readers.items():
        told = [m for m in scene.found[stage] if not supposed(m, scene)]
        yield tag, (attributed(draft, said) for draft in read(scene, told))


_GIVEN: Final[_Readers] = {
    Delivery.tag: ("delivery", read_deliveries),
}
_STRUCK: Final[_Readers] = {
    **_GIVEN,
    Attack.tag: ("attack", read_attacks),
}
"""Which stage finds what inside those long quotations that are clauses, and around
them: « des dizaines de terroristes » ont été tués."""
_WHOLE: Final[_Readers] = {
    Agreement.tag: ("agreement", read_agreements),
}
"""Which stage finds what across the marks of quotations: an act of state is often
quoted in part ("a dénoncé « l’accord de … »")."""
_HEADING: Final = {**_GIVEN, **_WHOLE}
"""Which stage finds what in a title, if it finds nothing in the body."""


def _filled(
    make: type[R], drafts: list[Draft], cast: Cast, title: Scene | None
) -> list[Draft]:
    """Fill in what other events of one kind, or the title, tell of each."""
    if make is Attack:
        dated = with_reckoned(gathered(drafts))
        told = dated if title is None else headed(dated, title)
        return with_towns(told, cast.towns)
    return completed(drafts, cast) if make is Delivery else drafts


def _add_headline(drafts: dict[str, list[Draft]], scene: Scene) -> Scene:
    """Read the title for what no event of the body tells, and so may go on from."""
    bare = {
        tag: reader
        for tag, reader in _HEADING.items()
        if all(draft.refers_back for draft in drafts[tag])
    }
    if bare:
        enter(scene)
    for tag, found in _events(scene, bare, ()):
        drafts[tag] = [*found, *drafts[tag]]
    return scene


def _passed_over(document: Document) -> tuple[Span, ...]:
    return tuple(Span(b.start, b.end, b.reason) for b in document.boilerplate)


def _calendar(article: Article, spoken: Iterable[Utterance]) -> Calendar:
    """Open the calendar of an article, or of its title, on the dates in it."""
    dates = tuple(_mentions(spoken))
    published = article.published or today_of(dates, article.text)
    return calendar_of(published, templates(dates))


def _mentions(spoken: Iterable[Utterance]) -> Iterator[Mention]:
    for utterance in spoken:
        units = utterance.whole if utterance.inside else utterance.units
        values = [unit.value for unit in units if unit.value is not None]
        yield from [value for value in values if isinstance(value, Mention)]


@cache
@uncollected()
def default_reader() -> Reader:
    """Give one reader with the lexicon that comes with the library."""
    return Reader(default_lexicon())


@lru_cache(maxsize=2)
def _reader_with(lexicon: Lexicon) -> Reader:
    """Make a reader, or give that of an article before: it takes half a second."""
    return Reader(lexicon)


def parse(
    article: Article | str,
    *,
    published: PartialDate | date | str | None = None,
    lexicon: Lexicon | None = None,
) -> Report:
    """Read a French press article into a report.

    *published* is any EDTF, or a day; an article's own date wins. Raises ArticleTooLong
    above `LONGEST_ARTICLE` code points, ModelError for what is no text, or one with
    control characters.
    """
    if not isinstance(article, Article):
        article = Article(article, published=published)
    elif published is not None and article.published is None:
        article = attrs.evolve(article, published=published)
    reader = default_reader() if lexicon is None else _reader_with(lexicon)
    return reader.parse(article)
