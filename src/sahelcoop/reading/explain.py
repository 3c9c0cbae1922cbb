# SPDX-License-Identifier: MIT
"""Which rule found what, with the text marked; and how far the others got."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final

import attrs

from sahelcoop.cascade import Trace, Unit
from sahelcoop.model._record import Record
from sahelcoop.model.article import Article
from sahelcoop.model.dossier import Merged
from sahelcoop.reading.reader import Reader, default_reader
from sahelcoop.rules import MENTION_STAGES, rules_of

__all__ = ["explain"]

_WIDTH = 80
_MISSES: Final = 20
"""Near misses that are told, those with the most roles filled."""


def explain(
    article: Article | str,
    record: Record | str | None = None,
    *,
    reader: Reader | None = None,
) -> str:
    """Tell which words of *article* and which rule are behind each field of *record*.

    Asked about a sentence in place of a record, or of the text alone, tell which rules
    matched in it, and of the near misses which roles were filled and what part of the
    pattern failed.

    Of a merged event, what this article tells of its preferred values is told.

    Raises ValueError for a record whose words do not stand in *article*.
    """
    text = article if isinstance(article, str) else article.text
    if record is None or isinstance(record, str):
        return "\n".join(_of_sentence(record or text, reader or default_reader()))
    told = _here(text, record) if isinstance(record, Merged) else record
    for wrong in told.verify(text)[:1]:
        where = f"{wrong.evidence.start}-{wrong.evidence.end}"
        words = f"{wrong.path} at {where} is “{wrong.evidence.exact}”"
        raise ValueError(f"{record.id} is not of this article: {words}")
    engines = (reader or default_reader()).stages.engines.values()
    rules = (*map(rules_of, MENTION_STAGES), *(engine.rules for engine in engines))
    says = {rule.id: rule.says for rule in chain.from_iterable(rules)}
    lines = [f"{record.tag} {record.id}"]
    for path, found in told.sources.items():
        for evidence in found:
            before = text[max(0, evidence.start - _WIDTH // 2) : evidence.start]
            after = text[evidence.end : evidence.end + _WIDTH // 2]
            marked = f"{before}[{evidence.exact}]{after}".replace("\n", " ")
            lines.append(f"  {path} ({evidence.start}-{evidence.end}) {evidence.rule}")
            if evidence.rule in says:
                lines.append(f"    {says[evidence.rule]}")
            lines.append(f"    … {marked} …")
    for path, reason in told.absent.items():
        lines.append(f"  {path}: {reason.value}")
    return "\n".join(lines)


def _here(text: str, merged: Merged) -> Record:
    """Leave, of the words behind an event, those that stand in *text*; if none, all."""
    sources = {
        path: here
        for path, found in merged.record.sources.items()
        if (here := tuple(e for e in found if e.holds_in(text)))
    }
    return attrs.evolve(merged.record, sources=sources) if sources else merged.record


def _of_sentence(sentence: str, reader: Reader) -> Iterator[str]:
    """Tell what matched in a sentence, then what nearly did."""
    traces = list(reader.traces(Article(sentence)))
    yield f"sentence: {' '.join(sentence.split())}"
    for trace in traces:
        if trace.matched:
            yield f"  {trace.rule} matched: {_roles(sentence, trace)}"
    missed = [t for t in traces if t.roles and not t.matched]
    for trace in sorted(missed, key=_filled)[:_MISSES]:
        at = _words(sentence, [trace.stopped_at]) if trace.stopped_at else "the end"
        yield f"  {trace.rule} missed: {_roles(sentence, trace)}"
        yield f"    nothing fits {trace.missing} at {at}"


def _filled(trace: Trace) -> tuple[int, str]:
    return -len(trace.roles), trace.rule


def _roles(sentence: str, trace: Trace) -> str:
    told = {n: u for n, u in trace.roles.items() if u}
    return ", ".join(f"{name} {_words(sentence, u)}" for name, u in told.items())


def _words(sentence: str, units: Iterable[Unit]) -> str:
    spans = [(unit.start, unit.end) for unit in units]
    words = sentence[min(s for s, _ in spans) : max(e for _, e in spans)]
    return f"“{' '.join(words.split())}”"
