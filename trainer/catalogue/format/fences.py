"""Fenced blocks of a Markdown text, and what is left outside them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from trainer.domain.errors import FormatError

_OPENING = re.compile(r"\s*(```+|~~~+)\s*([\w-]*)")


@dataclass(frozen=True, slots=True)
class Block:
    """Some lines of a page as one text; ``line`` is the number of the first one (from 1)."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Fence:
    """A fenced block: its info string, and the indices of its opening and its closing line."""

    info: str
    opening: int
    closing: int


def fences(lines: Sequence[str], first_line: int = 1) -> Iterator[Fence]:
    """Give the fenced blocks in order; raise ``FormatError`` for one that is never closed."""
    mark, info, opening = "", "", 0
    for number, line in enumerate(lines):
        if not mark:
            match = _OPENING.match(line)
            if match:
                mark, info, opening = match[1], match[2], number
        elif line.strip().startswith(mark) and set(line.strip()) == {mark[0]}:
            yield Fence(info, opening, number)
            mark = ""
    if mark:
        raise FormatError("a fence that opens here is never closed.", first_line + opening)


def fenced_blocks(block: Block, info: str) -> Iterator[Block]:
    """Give what stands inside each fence with this info string, such as ``cases``."""
    lines = block.text.split("\n")
    for fence in fences(lines, block.line):
        if fence.info == info:
            inside = "\n".join(lines[fence.opening + 1 : fence.closing])
            yield Block(inside, block.line + fence.opening + 1)
