# SPDX-License-Identifier: MIT
"""Typed facts from the French press on security cooperation in the Sahel.

I take French articles: `parse` reads one into a `Report`.
I give its records with the words behind them, as values, JSON and French prose.
I must not know more than the text says.

Every name loads on first use, so that the import alone costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

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
    from sahelcoop.reading import explain, parse
    from sahelcoop.render import summarise
    from sahelcoop.wire import dump_jsonl, from_json, json_schema, load_jsonl, to_json

    __version__: str

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
    "dump_jsonl",
    "explain",
    "from_json",
    "json_schema",
    "load_jsonl",
    "parse",
    "same_facts",
    "summarise",
    "to_json",
]

_ELSEWHERE: Final = {
    "explain": "reading",
    "parse": "reading",
    "summarise": "render",
    "dump_jsonl": "wire",
    "from_json": "wire",
    "json_schema": "wire",
    "load_jsonl": "wire",
    "to_json": "wire",
}
"""Rooms of the verbs; what is not named here is an error or lives in `model`."""


def __getattr__(name: str) -> Any:  # noqa: ANN401 - a module's names have no one type
    """Load a public name and keep it; raises AttributeError for any other."""
    if name == "__version__":
        from importlib import metadata

        value: Any = metadata.version(__name__)
    elif name in __all__:
        value = getattr(import_module(f"{__name__}.{_room(name)}"), name)
    else:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    globals()[name] = value
    return value
