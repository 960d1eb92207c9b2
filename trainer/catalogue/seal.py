"""The seal of a problem: what stands for exactly the text that can be run, and no other."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

from trainer.catalogue.contents import FolderContents
from trainer.domain.errors import FormatError

CASES = "the cases in problem.md"
"""The name of what a page hands to the programs: the calls of its entry and of its cases."""


@dataclass(frozen=True, slots=True)
class Seal:
    """The SHA-256 of each part of a problem by its name: of its programs, and of its cases.

    The prose of a page is no part: nothing that runs ever sees it.
    """

    parts: Mapping[str, str]

    @property
    def value(self) -> str:
        """The SHA-256 of all: another one when a part is more or less, or has another text."""
        return _digest(json.dumps(sorted(self.parts.items())))

    @property
    def programs(self) -> tuple[str, ...]:
        """The programs in the order of their reading."""
        return tuple(name for name in self.parts if name != CASES)


def seal_of(contents: FolderContents) -> Seal:
    """Give the seal of a problem; raise ``FormatError`` for a program that cannot be read."""
    parts = {name: _digest(text) for name, text in contents.programs().items()}
    return Seal({**parts, CASES: _digest(json.dumps(_cases(contents)))})


def _cases(contents: FolderContents) -> list[str]:
    """Give what a page hands to programs: its calls; a page that cannot be read hands nothing."""
    try:
        contract = contents.page().contract
    except FormatError:
        return []
    published = contract.published.source if contract.published else ""
    return [contract.entry.source, published, *(case.source for case in contract.cases)]


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
