# SPDX-License-Identifier: MIT
"""Which rule found what, with the text marked."""

from sahelcoop.model._record import Record
from sahelcoop.model.article import Article
from sahelcoop.rules import MENTION_STAGES, STAGES, rules_of

__all__ = ["explain"]

_WIDTH = 80


def explain(article: Article | str, record: Record) -> str:
    """Tell which words of *article* and which rule are behind each field."""
    text = article if isinstance(article, str) else article.text
    says = {
        rule.id: rule.says
        for stage in (*MENTION_STAGES, *STAGES)
        for rule in rules_of(stage)
    }
    lines = [f"{record.tag} {record.id}"]
    for path, found in record.sources.items():
        for evidence in found:
            before = text[max(0, evidence.start - _WIDTH // 2) : evidence.start]
            after = text[evidence.end : evidence.end + _WIDTH // 2]
            marked = f"{before}[{evidence.exact}]{after}".replace("\n", " ")
            lines.append(f"  {path} ({evidence.start}-{evidence.end}) {evidence.rule}")
            if evidence.rule in says:
                lines.append(f"    {says[evidence.rule]}")
            lines.append(f"    … {marked} …")
    for path, reason in record.absent.items():
        lines.append(f"  {path}: {reason.value}")
    return "\n".join(lines)
