"""Indenting Python as it is typed: what Enter, a colon and a closing bracket do.

Only the code above the cursor is looked at, so that unfinished code is no hindrance.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from trainer.tui.attempt.editing.lines import STEP, Change, Place, Selected, indent_of

_NO_CODE = re.compile(
    r"""(?P<long>\"""|''')(?:\\.|(?!(?P=long)).)*(?P<ends>(?P=long)|\Z)"""
    r"""|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|\#[^\n]*""",
    re.DOTALL,
)
"""Strings and comments: brackets and colons in them mean nothing."""

MOVES_LEFT = ":)]}"
"""The characters that may move the line that they are typed on to the left."""

_BRACKETS = re.compile(r"[()\[\]{}\n]")
_CLOSED_BY = {"(": ")", "[": "]", "{": "}"}
_LEAVES_A_BLOCK = {"return", "pass", "break", "continue", "raise"}
_BELONGS_TO = {
    "elif": {"if", "elif"},
    "else": {"if", "elif", "for", "while", "except"},
    "except": {"try", "except"},
    "finally": {"try", "except", "else"},
}
"""What goes on with a statement that one of these began, at the same indentation."""

_GOES_ON = re.compile(r"(else|finally|except)|(elif|except)\b.*\S")


@dataclass(frozen=True, slots=True)
class _Above:
    """The code above a place: with strings and comments blanked out, as long as before."""

    code: str
    in_string: bool
    opened: tuple[int, ...]
    """Where the brackets stand that are still open, the innermost last."""

    begins: tuple[tuple[int, int], ...]
    """Where each line begins, and the innermost bracket that is open there, -1 for none."""

    @property
    def statement(self) -> int:
        """Where the line stands that the statement begins with, which may still go on."""
        outside = [start for start, bracket in self.begins if bracket < 0]
        while len(outside) > 1 and self.code[: outside[-1]].endswith("\\\n"):
            outside.pop()
        return outside[-1]


def broken(lines: Sequence[str], selected: Selected) -> Change:
    """Begin a new line where the cursor is, indented as Python goes on there."""
    start, end = sorted((selected.anchor, selected.cursor))
    before, after = lines[start[0]][: start[1]], lines[end[0]][end[1] :]
    above = _above(lines, start)
    indent, closing = _next_indent(above, before, after)
    if not above.in_string:
        after = after.lstrip(" ") if before.strip() else after
        before = before if before.strip() else ""
    rest = (" " * indent + after,) if closing is None else (" " * indent, " " * closing + after)
    place = (start[0] + 1, indent)
    return Change(start[0], end[0] + 1, (before, *rest), Selected(place, place))


def typed(lines: Sequence[str], selected: Selected, character: str) -> Change | None:
    """Type one of ``MOVES_LEFT`` where it moves the line to the left, else give ``None``."""
    row, column = selected.cursor
    before, after = lines[row][:column], lines[row][column:]
    goes_on = character == ":" and _GOES_ON.fullmatch(before.strip()) and not after.strip()
    closes = character != ":" and before and not before.strip(" ")
    if not selected.empty or not (goes_on or closes):
        return None
    above = _above(lines, (row, column))
    if above.in_string or (goes_on and above.opened):
        return None
    indent = _of_its_block(lines[:row], before) if goes_on else _of_its_bracket(above, character)
    if indent is None or indent >= indent_of(before):
        return None
    line = " " * indent + before.lstrip(" ") + character
    place = (row, len(line))
    return Change(row, row + 1, (line + after,), Selected(place, place))


def due(lines: Sequence[str], row: int) -> int:
    """Give the indentation that Python goes on with in this row, after the code above it."""
    code = next((it for it in range(row - 1, -1, -1) if lines[it].strip()), None)
    if code is None:
        return 0
    before = lines[code]
    return _next_indent(_above(lines, (code, len(before))), before, "")[0]


def _above(lines: Sequence[str], place: Place) -> _Above:
    text = "\n".join((*lines[: place[0]], lines[place[0]][: place[1]]))
    in_string = any(it["long"] and not it["ends"] for it in _NO_CODE.finditer(text))
    code = _NO_CODE.sub(_blanked, text)
    opened: list[int] = []
    begins = [(0, -1)]
    for found in _BRACKETS.finditer(code):
        if found.group() == "\n":
            begins.append((found.end(), opened[-1] if opened else -1))
        elif found.group() in _CLOSED_BY:
            opened.append(found.start())
        elif opened:
            opened.pop()
    return _Above(code, in_string, tuple(opened), tuple(begins))


def _blanked(found: re.Match[str]) -> str:
    """Give something else of the same length; the line breaks of a long string are none of code."""
    return (" " if found.group().startswith("#") else "s") * len(found.group())


def _next_indent(above: _Above, before: str, after: str) -> tuple[int, int | None]:
    """Give the indentation of the next line, and that of a closing bracket below it, if any."""
    here = indent_of(before)
    if above.in_string or not before.strip():
        return here, None
    if above.opened:
        return _in_bracket(above, after)
    start = above.statement
    statement, indent = above.code[start:].strip(), indent_of(_line(above.code, start))
    if statement.endswith(":"):
        return indent + STEP, None
    word = re.match(r"\w*", statement)
    if word and word.group() in _LEAVES_A_BLOCK and not after.strip():
        return max(0, indent - STEP), None
    return (indent if statement else here), None


def _in_bracket(above: _Above, after: str) -> tuple[int, int | None]:
    """Give the same where a bracket is open: as the lines before, below its text, or a step on."""
    place = above.opened[-1]
    aligned = [start for start, bracket in above.begins if bracket == place]
    if aligned:
        return indent_of(_line(above.code, aligned[-1])), None
    start = above.begins[-1][0]
    text = above.code[place + 1 :]
    if text.strip():
        return place + 1 - start + indent_of(text), None
    indent = indent_of(_line(above.code, start))
    closes = after.lstrip().startswith(_CLOSED_BY[above.code[place]])
    return indent + STEP, indent if closes else None


def _of_its_bracket(above: _Above, closing: str) -> int | None:
    """Give the indentation of the line with the bracket that this one closes."""
    if not above.opened or _CLOSED_BY[above.code[above.opened[-1]]] != closing:
        return None
    place = above.opened[-1]
    start = max(start for start, _ in above.begins if start <= place)
    return indent_of(_line(above.code, start))


def _of_its_block(above: Sequence[str], before: str) -> int | None:
    """Give the indentation of the statement that ``else`` and the like go on with."""
    openers = _BELONGS_TO[before.split()[0]]
    here = indent_of(before)
    for line in reversed(above):
        word = re.match(r" *(\w+)", line)
        if word and indent_of(line) <= here:
            begins = word.group(1) in openers
            if begins or indent_of(line) < here:
                return indent_of(line) if begins else None
    return None


def _line(code: str, start: int) -> str:
    return code[start:].partition("\n")[0]
