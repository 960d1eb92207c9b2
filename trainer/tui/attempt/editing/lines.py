"""What is done to whole lines: comment, indent, move, duplicate and delete them.

Each operation is told the lines and what is selected, and gives the change that it makes, or
``None`` where there is nothing to do. Places are (line, column), both from 0.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

STEP = 4
"""So many blanks are one step of indentation."""

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Selected:
    """What is selected: from where the selection began to where the cursor is."""

    anchor: Place
    cursor: Place

    @property
    def empty(self) -> bool:
        """Whether there is a cursor and nothing else."""
        return self.anchor == self.cursor

    @property
    def rows(self) -> range:
        """The lines held: a selection that ends before the first character of one leaves it out."""
        (first, _), (last, column) = sorted((self.anchor, self.cursor))
        return range(first, max(first, last - (column == 0)) + 1)

    def moved(self, move: Callable[[Place], Place]) -> Selected:
        """Give it with both of its ends moved."""
        return Selected(move(self.anchor), move(self.cursor))


@dataclass(frozen=True, slots=True)
class Change:
    """Lines that take the place of those from ``first`` up to ``past``, and what is selected then.

    Without lines those are deleted.
    """

    first: int
    past: int
    lines: tuple[str, ...]
    selected: Selected

    def applied(self, lines: Sequence[str]) -> list[str]:
        """Give all lines as they are then; there is always one."""
        return [*lines[: self.first], *self.lines, *lines[self.past :]] or [""]

    def replacement(self, lines: Sequence[str]) -> tuple[str, Place, Place]:
        """Give it as a text that takes the place of what stands between two places."""
        last = self.past - 1
        start, end = (self.first, 0), (last, len(lines[last]))
        if not self.lines and self.past < len(lines):
            end = (self.past, 0)
        elif not self.lines and self.first:
            start = (self.first - 1, len(lines[self.first - 1]))
        return "\n".join(self.lines), start, end


def indent_of(line: str) -> int:
    """Give how many blanks a line begins with."""
    return len(line) - len(line.lstrip(" "))


def toggle_comment(lines: Sequence[str], selected: Selected) -> Change | None:
    """Make comments of the lines held, or code again if all of them are comments.

    Lines without text are left alone, unless there are no others.
    """
    rows = [row for row in selected.rows if lines[row].strip()] or list(selected.rows)
    if all(lines[row].lstrip().startswith("#") for row in rows):
        edits = {row: (indent_of(lines[row]), -_mark(lines[row])) for row in rows}
    else:
        column = min(indent_of(lines[row]) for row in rows)
        edits = {row: (column, len("# ")) for row in rows}
    return _each(lines, selected, edits, "# ")


def shift(lines: Sequence[str], selected: Selected, steps: int) -> Change | None:
    """Indent the lines held by a step, or take one away (``steps`` is -1).

    A single line loses what it has beyond the step before; many keep their shape.
    """
    edits = {}
    for row in selected.rows:
        indent = indent_of(lines[row])
        if steps > 0:
            by = STEP if lines[row].strip() else 0
        elif len(selected.rows) == 1:
            by = (indent - 1) // STEP * STEP - indent if indent else 0
        else:
            by = -min(STEP, indent)
        edits[row] = (0, by)
    return _each(lines, selected, edits, " " * STEP)


def move(lines: Sequence[str], selected: Selected, by: int) -> Change | None:
    """Move the lines held over the one above (``by`` is -1) or below them (1)."""
    rows = selected.rows
    held = lines[rows.start : rows.stop]
    if by < 0 and rows.start:
        first, new = rows.start - 1, (*held, lines[rows.start - 1])
    elif by > 0 and rows.stop < len(lines):
        first, new = rows.start, (lines[rows.stop], *held)
    else:
        return None
    there = list(lines)
    there[first : first + len(new)] = new
    return Change(first, first + len(new), new, selected.moved(lambda at: _down(at, by, there)))


def duplicate(lines: Sequence[str], selected: Selected, by: int) -> Change:
    """Write the lines held once more; those below (``by`` is 1) or above (-1) are selected."""
    rows = selected.rows
    held = tuple(lines[rows.start : rows.stop])
    there = [*lines[: rows.stop], *held, *lines[rows.stop :]]
    down = len(rows) if by > 0 else 0
    then = selected.moved(lambda at: _down(at, down, there))
    return Change(rows.start, rows.stop, held + held, then)


def delete(lines: Sequence[str], selected: Selected) -> Change:
    """Delete the lines held; the cursor keeps its column on what comes after them."""
    rows = selected.rows
    left = [*lines[: rows.start], *lines[rows.stop :]] or [""]
    row = min(rows.start, len(left) - 1)
    place = (row, min(selected.cursor[1], len(left[row])))
    return Change(rows.start, rows.stop, (), Selected(place, place))


def _mark(comment: str) -> int:
    """Give the length of what makes a line a comment."""
    return 2 if comment.lstrip().startswith("# ") else 1


def _each(
    lines: Sequence[str], selected: Selected, edits: dict[int, tuple[int, int]], mark: str
) -> Change | None:
    """Insert so many characters of a mark into each line at a column, or take so many away there.

    The cursor goes along with the text behind it; what is selected begins where it began.
    """
    rows = selected.rows
    if not any(by for _, by in edits.values()):
        return None

    def edited(row: int) -> str:
        column, by = edits.get(row, (0, 0))
        line = lines[row]
        return line[:column] + mark[: max(by, 0)] + line[column + max(-by, 0) :]

    def moved(at: Place) -> Place:
        row, place = at
        column, by = edits.get(row, (0, 0))
        goes_along = place > column or (place == column and selected.empty)
        return (row, max(column, place + by)) if goes_along else at

    new = tuple(edited(row) for row in rows)
    return Change(rows.start, rows.stop, new, selected.moved(moved))


def _down(at: Place, by: int, lines: Sequence[str]) -> Place:
    """Give a place so many lines further down, or the end of the text if there are none."""
    row, column = at[0] + by, at[1]
    return (row, column) if row < len(lines) else (len(lines) - 1, len(lines[-1]))
