"""What an import was handed, whatever it came in: files by name, read when they are asked for."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from trainer.domain.errors import TrainerError
from trainer.exchange.decoding import decoded


@dataclass(frozen=True, slots=True)
class HandedFile:
    """A file: its name within what was handed (``/`` between folders), its bytes, and how many.

    ``read`` raises ``TrainerError`` where the file cannot be read, or is too large to be.
    """

    name: str
    size: int
    read: Callable[[], bytes] = field(repr=False)

    @property
    def ending(self) -> str:
        """The ending of its name in small letters: ``.csv``."""
        return Path(self.name).suffix.lower()


@dataclass(frozen=True)
class Material:
    """What was handed: a file is one file, a folder or an archive those that lie in it.

    ``name`` is what it is called, ``folder`` where it lies if it is a folder on this machine (a git
    repository is read there), ``packed`` the archive that the files came out of.
    """

    name: str
    files: Mapping[str, HandedFile]
    folder: Path | None = None
    packed: HandedFile | None = None
    _texts: dict[str, str | None] = field(default_factory=dict, repr=False, compare=False)
    _values: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)
    _lines: dict[str, list[tuple[int, Any]] | None] = field(
        default_factory=dict, repr=False, compare=False
    )

    @property
    def only(self) -> HandedFile | None:
        """The file that was handed, ``None`` where it is a folder or an archive."""
        is_alone = self.folder is None and self.packed is None and len(self.files) == 1
        return next(iter(self.files.values())) if is_alone else None

    def ending(self, *endings: str) -> Iterator[HandedFile]:
        """Give the files whose names end so (``.md``), in the order of their names."""
        return (self.files[name] for name in sorted(self.files) if name.lower().endswith(endings))

    def text(self, name: str) -> str | None:
        """Give a file as text, with plain line ends; ``None`` where it holds bytes."""
        if name not in self._texts:
            self._texts[name] = decoded(self.files[name].read())
        return self._texts[name]

    def json(self, name: str) -> Any:
        """Give what a file of JSON holds, ``None`` where it holds none; nobody may change it."""
        if name not in self._values:
            text = self.text(name)
            is_json = text is not None and text.lstrip()[:1] in ("{", "[")
            self._values[name] = _value(text) if text and is_json else None
        return self._values[name]

    def json_lines(self, name: str) -> list[tuple[int, Any]] | None:
        """Give what each line of JSON holds, with its number; ``None`` for a line that holds none.

        The file is none of JSON lines, and all of it ``None``, where its first line is no object.
        """
        if name not in self._lines:
            self._lines[name] = _values_of_lines(self.text(name) or "")
        return self._lines[name]


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _values_of_lines(text: str) -> list[tuple[int, Any]] | None:
    if text.lstrip()[:1] != "{":
        return None
    lines = ((number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip())
    first = next(lines)
    value = _value(first[1])
    if not isinstance(value, dict):
        return None
    return [(first[0], value), *((number, _value(line)) for number, line in lines)]


def need(library: str, what: str) -> TrainerError:
    """Give the error to raise where a library is not installed that reads ``what``."""
    return TrainerError(
        f"Reading {what} needs {library}, which is not installed; 'pip install "
        "interview-trainer[import]' installs it."
    )
