# SPDX-License-Identifier: MIT
"""What a newer version wrote under keys unknown to us: kept as raw JSON."""

import re
from functools import cached_property
from typing import Final

import attrs

from sahelcoop.wire._paths import VERSION_KEY, Path, dotted
from sahelcoop.wire._tokens import Walk

__all__ = ["Unknown", "compact"]

_CONTROL: Final = re.compile("[\x7f-\x84\x86-\x9f]")
"""The control characters that JSON allows in a string and the model in no text."""


def compact(text: str) -> str:
    """Write JSON *text* without the blanks between its pieces."""
    joined = "".join(token.text for token in Walk(text))
    return _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", joined)


@attrs.define(slots=False)
class Unknown:
    """The unknown keys of one document, until the records around them take them."""

    text: str
    version: int
    noted: list[Path] = attrs.field(factory=list[Path], init=False)
    """Paths of unknown keys that no record has taken, in the order of the text."""
    _taken: bool = attrs.field(default=False, init=False)

    def take(self, since: int, record: Path) -> dict[str, str]:
        """Give the extra of the *record* that was begun when *since* were noted.

        The version stands with the keys; where there are none, the outermost keeps it.
        """
        mine = self.noted[since:]
        del self.noted[since:]
        if not mine and (record or self._taken):
            return {}
        self._taken = True
        depth = len(record)
        held = {dotted(path[depth:]): self._raw(path) for path in mine}
        return held | {VERSION_KEY: str(self.version)}

    def _raw(self, path: Path) -> str:
        start, end = self._spans[path]
        return compact(self.text[start:end])

    @cached_property
    def _spans(self) -> dict[Path, tuple[int, int]]:
        """Where each value of the document stands in the text."""
        spans: dict[Path, tuple[int, int]] = {}
        walk = Walk(self.text)
        for token in walk:
            path, end = walk.path_of(token), token.start + len(token.text)
            if not token.of_container:
                spans[path] = token.start, end
            elif token.text in {"]", "}"}:
                spans[path] = spans[path][0], end
        return spans
