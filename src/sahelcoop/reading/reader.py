# SPDX-License-Identifier: MIT
"""The pipeline: text, units, stages, drafts, records."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final

import attrs

from sahelcoop.cascade import Engine, Match, Rule, Trace, Unit
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
from sahelcoop.reading.agreements import read_agreements
from sahelcoop.reading.assembly import R, Same, join, never_same, records
from sahelcoop.reading.attacks import read_attacks, same_attack
from sahelcoop.reading.cast import Cast
from sahelcoop.reading.deliveries import read_deliveries, read_quoted
from sahelcoop.reading.drafts import Draft, Quoter
from sahelcoop.reading.events import supposed
from sahelcoop.reading.finding import (
    LONGEST_ARTICLE,
    calendar_of,
    templates,
    today_of,
    told_on,
)
from sahelcoop.reading.handed import completed
from sahelcoop.reading.joining import enter
from sahelcoop.reading.loads import same_delivery
from sahelcoop.reading.same_deal import same_agreement, settled
from sahelcoop.reading.scene import Scene
from sahelcoop.reading.scope import Field, foreign, scope_of, sketch_of
from sahelcoop.reading.silence import read_silence
from sahelcoop.reading.sources import attributed, opens_with_source
from sahelcoop.reading.speech import Heard, flush, read_speech
from sahelcoop.reading.utterances import UnitMaker, Utterance, utterances
from sahelcoop.rules import STAGES, rules_of
from sahelcoop.text import Document, read_document

__all__ = ["LONGEST_ARTICLE", "Reader", "default_reader", "parse"]

_REWRITING: Final = ("verbs", "nouns", "lists")
_Read = Callable[[Scene, list[Match]], Iterator[Draft]]
_Readers = Mapping[str, tuple[str, _Read]]


class Reader:
    """Reads articles with one lexicon; may be shared between threads."""

    def __init__(self, lexicon: Lexicon, rules: Iterable[Rule] = ()) -> None:
        """Take a lexicon, and *rules* beside those that come with the library.

        Raises ValueError for a rule of a stage that there is not, or with an id taken.
        """
        self._lexicon = lexicon
        staged = _staged(rules)
        terms = frozenset(t for own in staged.values() for r in own for t in r.terms)
        known = {features & terms for features in lexicon.words.values()}
        self._engines = {stage: Engine(own, known) for stage, own in staged.items()}
        literals = (
            form
            for engine in self._engines.values()
            for rule in engine.rules
            for form in rule.pattern.forms
        )
        self._maker = UnitMaker(lexicon, Finder(lexicon), frozenset(literals))

    def parse(self, article: Article) -> Report:
        """Read *article*.

        Raises ArticleTooLong above `LONGEST_ARTICLE` code points.
        """
        if len(article.text) > LONGEST_ARTICLE:
            raise ArticleTooLong(len(article.text), LONGEST_ARTICLE)
        document = read_document(article.text)
        known = _with_metadata(article, document, self._maker.finder)
        reason = foreign(document)
        spoken = utterances(document, self._maker) if reason is None else ()
        field = Field.of(document, spoken)
        about = reason or field.foreign
        drafts: dict[str, list[Draft]] = defaultdict(list)
        cast = Cast(self._lexicon)
        for scene in self.scenes(known, document, spoken, cast):
            for kind, found in self._read(scene):
                drafts[kind] += found if about is None or kind == Statement.tag else ()

        drafts[Agreement.tag] = settled(drafts[Agreement.tag], cast)
        drafts[Statement.tag] += flush(cast.talk)

        def joined(make: type[R], same: Same) -> tuple[R, ...]:
            found = join(same, drafts[make.tag])
            if make is Delivery:
                found = completed(found, cast)
            return records(make, found, article.id)

        deliveries = joined(Delivery, same_delivery)
        attacks = joined(Attack, same_attack)
        agreements = joined(Agreement, same_agreement)
        return Report(
            id=content_id("report", article.id),
            article=ArticleInfo.of(known),
            scope=scope_of(
                about, len(deliveries) + len(attacks) + len(agreements), field
            ),
            actors=cast.actors(),
            deliveries=deliveries,
            attacks=attacks,
            agreements=agreements,
            statements=joined(Statement, never_same),
            boilerplate=tuple(
                Span(region.start, region.end, region.reason)
                for region in document.boilerplate
            ),
            sketch=sketch_of(document.view),
        )

    def scenes(
        self,
        article: Article,
        document: Document,
        spoken: Iterable[Utterance],
        cast: Cast,
    ) -> Iterator[Scene]:
        """Run the rewriting stages over each utterance, in order."""
        spoken = tuple(spoken)
        dates = tuple(_mentions(spoken))
        published = article.published or today_of(dates, document.text)
        calendar = calendar_of(published, templates(dates))
        quote = Quoter(article.id, article.text)
        for utterance in spoken:
            units = self._rewritten(utterance.units)
            scene = Scene(
                document, self._lexicon, utterance, units, cast, calendar, quote
            )
            enter(scene)
            yield scene

    def _rewritten(self, units: tuple[Unit, ...]) -> tuple[Unit, ...]:
        for stage in _REWRITING:
            units = self._engines[stage].rewrite(units)
        return tuple(self._apart(units))

    def _apart(self, units: tuple[Unit, ...]) -> Iterator[Unit]:
        """Part a source from the subject: "selon RFI, le Mali et le Togo ont …"."""
        for at, unit in enumerate(units):
            if unit.match and opens_with_source(units, at):
                source, comma, *rest = unit.match.units
                yield from (source, comma)
                yield from self._engines["lists"].rewrite(tuple(rest))
            else:
                yield unit

    def read_scenes(self, article: Article) -> Iterator[Scene]:
        """Lay *article* out and give its scenes, in order."""
        document = read_document(article.text)
        spoken = utterances(document, self._maker)
        yield from self.scenes(article, document, spoken, Cast(self._lexicon))

    def traces(self, article: Article) -> Iterator[Trace]:
        """Say of each rule that finds something how far it got in each scene."""
        for scene in self.read_scenes(article):
            for stage in _FINDING:
                heard = stage == "speech"
                units = self.voiced(scene.units) if heard else scene.units
                yield from self._engines[stage].trace(units)

    def matches(self, stage: str, units: tuple[Unit, ...]) -> list[Match]:
        """Give what the rules of *stage* match in rewritten units."""
        return list(self._engines[stage].find(units))

    def _heard(self, scene: Scene) -> Heard:
        """Give a scene with its voices, and what the speech rules find in it."""
        heard = attrs.evolve(scene, units=self.voiced(scene.units))
        return heard, self.matches("speech", heard.units)

    def voiced(self, units: tuple[Unit, ...]) -> tuple[Unit, ...]:
        """Make chunks of whoever may speak, for the speech rules alone."""
        return self._engines["voices"].rewrite(units)

    def _over(self, scene: Scene, units: tuple[Unit, ...]) -> Scene:
        """Look at other units of the same utterance."""
        return attrs.evolve(scene, units=self._rewritten(units))

    def _events(
        self, scene: Scene, readers: _Readers, said: Sequence[Draft]
    ) -> Iterator[tuple[str, Iterable[Draft]]]:
        units = scene.units
        for tag, (stage, read) in readers.items():
            told = [m for m in self.matches(stage, units) if not supposed(m, scene)]
            yield tag, (attributed(draft, said) for draft in read(scene, told))

    def _read(self, scene: Scene) -> Iterator[tuple[str, Iterable[Draft]]]:
        heard, told = self._heard(scene)

        def inside(quote: Unit) -> Heard:
            hidden = scene.utterance.inside
            units = tuple(u for u in hidden if quote.start <= u.start < quote.end)
            return self._heard(self._over(scene, units))

        said = tuple(read_speech(heard, told, inside))
        yield Statement.tag, (draft for draft in said if "form" in draft.fields)
        yield from self._events(scene, _READERS, said)
        quoted = scene.utterance.inside
        whole = self._over(scene, scene.utterance.whole) if quoted else scene
        yield from self._events(whole, _WHOLE, said)
        if quoted:
            yield from self._events(self._over(scene, quoted), _QUOTED, said)
        yield from read_silence(scene, self.matches("silence", scene.units))


_READERS: Final[_Readers] = {
    Delivery.tag: ("delivery", read_deliveries),
    Attack.tag: ("attack", read_attacks),
}
"""Which stage finds what around long quotations."""
_WHOLE: Final[_Readers] = {
    Agreement.tag: ("agreement", read_agreements),
}
"""Which stage finds what across the marks of quotations: an act of state is often
quoted in part ("a dénoncé « l’accord de … »")."""
_QUOTED: Final[_Readers] = {
    Attack.tag: ("attack", read_attacks),
    Delivery.tag: ("delivery", read_quoted),
}
"""Which stage finds what inside long quotations too."""
_FINDING: Final = ("speech", "delivery", "attack", "agreement", "silence")


def _staged(more: Iterable[Rule]) -> dict[str, tuple[Rule, ...]]:
    """Give the rules of each stage, those of the library before *more*."""
    staged = {stage: rules_of(stage) for stage in STAGES}
    taken = {rule.id for rules in staged.values() for rule in rules}
    for rule in more:
        if rule.stage not in staged or rule.id in taken:
            raise ValueError(f"{rule.id}: no stage of ours, or an id that is taken")
        staged[rule.stage] += (rule,)
        taken.add(rule.id)
    return staged


def _mentions(spoken: Iterable[Utterance]) -> Iterator[Mention]:
    for utterance in spoken:
        for unit in utterance.whole:
            if isinstance(unit.value, Mention):
                yield unit.value


def _with_metadata(article: Article, document: Document, finder: Finder) -> Article:
    """Add what the text says of itself; what the caller says wins."""
    found = document.metadata
    slots = {"title": found.title, "outlet": found.outlet, "author": found.author}
    said: dict[str, Any] = {
        name: " ".join(span.slice(article.text).split())
        for name, span in slots.items()
        if span is not None and getattr(article, name) is None
    }
    if article.published is None:
        said["published"] = told_on(document, finder)
    return attrs.evolve(article, **said)


@cache
@uncollected()
def default_reader() -> Reader:
    """Give one reader with the lexicon that comes with the library."""
    return Reader(default_lexicon())


def parse(
    article: Article | str,
    *,
    published: PartialDate | str | None = None,
    lexicon: Lexicon | None = None,
) -> Report:
    """Read a French press article into a report.

    *published* is any EDTF; an article's own date wins over it. Raises ArticleTooLong
    above `LONGEST_ARTICLE` code points, ModelError for what is no text, or one with
    control characters.
    """
    if not isinstance(article, Article):
        article = Article(article, published=published)
    elif published is not None and article.published is None:
        article = attrs.evolve(article, published=published)
    reader = default_reader() if lexicon is None else Reader(lexicon)
    return reader.parse(article)
