"""The outline that a problem's page and a pattern's page share.

A title, a fenced ``toml`` block, an introduction, then sections that begin with ``## ``. Headings
inside fences are text like any other.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from trainer.catalogue.format.fences import Block, fences
from trainer.domain.errors import FormatError

_TOML_PLACE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the ``toml`` block says, with where each key is written."""

    values: Mapping[str, Any]
    block: Block

    def line(self, key: str) -> int:
        """Give the line of a key, or of the block where the key is missing."""
        for number, line in enumerate(self.block.text.split("\n"), self.block.line):
            if re.match(rf"""\s*["']?{re.escape(key)}["']?\s*[=.]""", line):
                return number
        return self.block.line - 1

    def strings(self, key: str) -> tuple[str, ...]:
        """Give the strings of a key, none where it is missing; raise for anything else."""
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.fault(key, f"{key} must be a list of strings.")
        return tuple(value)

    def fault(self, key: str, sentence: str) -> FormatError:
        """Give the fault of a key, with its line."""
        return FormatError(sentence, self.line(key))


@dataclass(frozen=True, slots=True)
class Outline:
    """A page in its parts; every text is stripped, every expected section is there."""

    title: str
    metadata: Metadata
    introduction: Block
    sections: Mapping[str, Block]


@dataclass(frozen=True, slots=True)
class _Section:
    name: str
    heading_line: int
    block: Block


def read_outline(text: str, titles: Sequence[str]) -> Outline:
    """Give the parts of a page whose sections are these, in this order, each filled.

    Raise ``FormatError`` with the line of the first fault.
    """
    lines = text.rstrip().split("\n")
    title, metadata, after = _head(lines)
    introduction, sections = _sections(lines, after)
    _refuse_other_than(titles, sections, len(lines))
    return Outline(title, metadata, introduction, {s.name: s.block for s in sections})


def read_head(text: str) -> tuple[str, Metadata]:
    """Give title and ``toml`` block alone; raise ``FormatError`` with the line of a fault there."""
    title, metadata, _ = _head(text.rstrip().split("\n"))
    return title, metadata


def _head(lines: list[str]) -> tuple[str, Metadata, int]:
    """Give the title, the ``toml`` block, and the index of the line after it."""
    start = _filled_line(lines, 0)
    title = lines[start].removeprefix("# ").strip()
    if not lines[start].startswith("# ") or not title:
        raise FormatError("the page must begin with a title, '# Title'.", start + 1)
    return title, *_metadata(lines, start + 1)


def _filled_line(lines: list[str], start: int) -> int:
    """Give the index of the first line from ``start`` that is not blank, else of the last line."""
    filled = (n for n in range(start, len(lines)) if lines[n].strip())
    return next(filled, len(lines) - 1)


def _metadata(lines: list[str], start: int) -> tuple[Metadata, int]:
    """Give the ``toml`` block, and the index of the line after it."""
    opening = _filled_line(lines, start)
    if lines[opening].strip() != "```toml":
        raise FormatError("expected a fenced block, '```toml', below the title.", opening + 1)
    closings = (n for n in range(opening, len(lines)) if lines[n].strip() == "```")
    closing = next(closings, None)
    if closing is None:
        raise FormatError("the toml block is never closed.", opening + 1)
    block = Block("\n".join(lines[opening + 1 : closing]), opening + 2)
    return Metadata(_toml(block), block), closing + 1


def _toml(block: Block) -> dict[str, Any]:
    try:
        return tomllib.loads(block.text)
    except tomllib.TOMLDecodeError as error:
        place = _TOML_PLACE.search(str(error))
        below = int(place[1]) - 1 if place and place[1] else block.text.count("\n")
        reason = _TOML_PLACE.sub("", str(error))
        raise FormatError(f"this is not TOML ({reason}).", block.line + below) from None
    except (RecursionError, ValueError):
        raise FormatError("the toml block cannot be read.", block.line) from None


def _sections(lines: list[str], start: int) -> tuple[Block, list[_Section]]:
    heads = _headings(lines, start)
    ends = [*heads, len(lines)]
    sections = [
        _Section(lines[head].removeprefix("## ").strip(), head + 1, _stripped(lines, head + 1, end))
        for head, end in zip(heads, ends[1:], strict=True)
    ]
    return _stripped(lines, start, ends[0]), sections


def _headings(lines: list[str], start: int) -> list[int]:
    """Give the index of each line that begins a section; a second title is a fault."""
    inside: set[int] = set()
    for fence in fences(lines[start:], start + 1):
        inside.update(range(start + fence.opening, start + fence.closing + 1))
    outside = [number for number in range(start, len(lines)) if number not in inside]
    again = next((number for number in outside if lines[number].startswith("# ")), None)
    if again is not None:
        raise FormatError("a page must have only one title.", again + 1)
    return [number for number in outside if lines[number].startswith("## ")]


def _stripped(lines: list[str], start: int, end: int) -> Block:
    filled = [number for number in range(start, end) if lines[number].strip()]
    if not filled:
        return Block("", start + 1)
    return Block("\n".join(lines[filled[0] : filled[-1] + 1]), filled[0] + 1)


def _refuse_other_than(titles: Sequence[str], sections: list[_Section], last_line: int) -> None:
    """Raise for a section that is unknown, repeated, empty, missing or out of order."""
    order = f"the sections are {', '.join(titles)}."
    seen: list[str] = []
    for section in sections:
        if section.name not in titles:
            raise FormatError(f"{section.name!r} is not a section; {order}", section.heading_line)
        if section.name in seen:
            raise FormatError(f"the section {section.name!r} is repeated.", section.heading_line)
        if not section.block.text:
            raise FormatError(f"the section {section.name!r} is empty.", section.heading_line)
        seen.append(section.name)
    missing = [title for title in titles if title not in seen]
    if missing:
        raise FormatError(f"the section {missing[0]!r} is missing.", last_line)
    for section, title in zip(sections, titles, strict=True):
        if section.name != title:
            raise FormatError(f"expected the section {title!r}; {order}", section.heading_line)
