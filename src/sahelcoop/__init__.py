# SPDX-License-Identifier: MIT
"""Typed facts from the French press on security cooperation in the Sahel.

I take French articles: `parse` reads one into a `Report`.
I give its records with the words behind them, as values, JSON and French prose.
I must not know more than the text says.

Every name loads on first use, so that the import alone costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sahelcoop.errors import (
        ArticleTooLong,
        EdtfError,
        InputError,
        JsonError,
        LexiconError,
        LocaleError,
        MissingExtraError,
        ModelError,
        RuleError,
        SahelcoopError,
    )
    from sahelcoop.io import article_from_html, read_articles
    from sahelcoop.many import parse_many
    from sahelcoop.mentions import Mention, MentionKind
    from sahelcoop.merging import merge
    from sahelcoop.model import (
        Actor,
        ActorRef,
        Agreement,
        Article,
        Attack,
        Delivery,
        Dossier,
        Evidence,
        Item,
        Name,
        PartialDate,
        Perpetrator,
        Place,
        Quantity,
        Report,
        Span,
        Statement,
        Target,
        Toll,
        UnnamedSource,
        same_facts,
    )
    from sahelcoop.page import to_html
    from sahelcoop.reading import explain, find_mentions, parse
    from sahelcoop.render import summarise
    from sahelcoop.wire import dump_jsonl, from_json, json_schema, load_jsonl, to_json

    __version__: str
else:

    def __getattr__(name: str) -> object:
        """Load a public name and keep it.

        Hidden from type checkers, which would take any misspelt name for a lazy one.
        """
        if name == "__version__":
            from importlib import metadata

            value = metadata.version(__name__)
        elif name in __all__:
            room = import_module(f"{__name__}.{_ROOMS.get(name, 'model')}")
            value = getattr(room, name)
        else:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message, name=name)
        globals()[name] = value
        return value


__all__ = [
    "Actor",
    "ActorRef",
    "Agreement",
    "Article",
    "ArticleTooLong",
    "Attack",
    "Delivery",
    "Dossier",
    "EdtfError",
    "Evidence",
    "InputError",
    "Item",
    "JsonError",
    "LexiconError",
    "LocaleError",
    "Mention",
    "MentionKind",
    "MissingExtraError",
    "ModelError",
    "Name",
    "PartialDate",
    "Perpetrator",
    "Place",
    "Quantity",
    "Report",
    "RuleError",
    "SahelcoopError",
    "Span",
    "Statement",
    "Target",
    "Toll",
    "UnnamedSource",
    "article_from_html",
    "dump_jsonl",
    "explain",
    "find_mentions",
    "from_json",
    "json_schema",
    "load_jsonl",
    "merge",
    "parse",
    "parse_many",
    "read_articles",
    "same_facts",
    "summarise",
    "to_html",
    "to_json",
]

_ROOMS: Final = {
    "ArticleTooLong": "errors",
    "EdtfError": "errors",
    "InputError": "errors",
    "JsonError": "errors",
    "LexiconError": "errors",
    "LocaleError": "errors",
    "Mention": "mentions",
    "MentionKind": "mentions",
    "MissingExtraError": "errors",
    "ModelError": "errors",
    "RuleError": "errors",
    "SahelcoopError": "errors",
    "article_from_html": "io",
    "dump_jsonl": "wire",
    "explain": "reading",
    "find_mentions": "reading",
    "from_json": "wire",
    "json_schema": "wire",
    "load_jsonl": "wire",
    "merge": "merging",
    "parse": "reading",
    "parse_many": "many",
    "read_articles": "io",
    "summarise": "render",
    "to_html": "page",
    "to_json": "wire",
}
"""Where a public name lives; all others live in `model`."""


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
