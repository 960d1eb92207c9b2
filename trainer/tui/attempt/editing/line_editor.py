"""An editor of Python with the reflexes of the field: whole lines, indentation, and finding."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, cast

from textual.document._edit import Edit
from textual.events import Key
from textual.message import Message
from textual.widget import Widget
from textual.widgets.text_area import Selection

from trainer.tui.attempt.editing import indenting, lines
from trainer.tui.attempt.editing.commands import EDITING, EXPLAINED
from trainer.tui.attempt.editing.find_line import FindLine
from trainer.tui.attempt.editing.lines import STEP, Change, Selected
from trainer.tui.widgets.stepwise_editor import StepwiseEditor

if TYPE_CHECKING:
    from textual.document._document import EditResult, Location
    from textual.widgets import TextArea

    Operation = Callable[[Sequence[str], Selected], Change | None]

_LINE_COPIED = "Line copied. Ctrl+Q leaves the program."


class LineEditor(StepwiseEditor):
    """Edits whole lines and indents them; every operation is one step of undo.

    Posts ``Remarked`` with what is to be said of what was done.
    """

    BINDINGS = [command.binding() for command in EDITING.values()]

    explained = EXPLAINED
    """The keys of this editor, for the help."""

    class Remarked(Message):
        """Something is to be said of what was done."""

        def __init__(self, sentence: str) -> None:
            self.sentence = sentence
            super().__init__()

    _find_line: FindLine | None = None
    _copied_line: str | None = None

    def admits(self, insert: str, start: Location, end: Location) -> bool:
        """Tell whether a text may take the place of a part."""
        raise NotImplementedError

    def on_key(self, event: Key) -> None:
        """Take the keys that mean more in code than in text; the others are left to the editor."""
        if event.key == "escape":
            event.prevent_default()
            if self._find_line is not None and self._find_line.is_attached:
                event.stop()
                self._find_line.close()
        elif not self.read_only and self._takes(event):
            event.stop()
            event.prevent_default()

    def action_find(self) -> None:
        """Find what is selected, what was looked for last, or what is typed then."""
        text = self.selected_text
        text = "" if "\n" in text else text
        line = self._find_line
        if line is not None and line.is_attached:
            line.seek(text)
        else:
            self._find_line = FindLine(self, text or (line.text if line is not None else ""))
            cast("Widget", self.parent).mount(self._find_line, after=self)

    def action_toggle_comment(self) -> None:
        """Make comments of the selected lines, or code again."""
        self._do(lines.toggle_comment)

    def action_move_lines(self, by: int) -> None:
        """Move the selected lines up or down."""
        self._do(lambda text, selected: lines.move(text, selected, by))

    def action_duplicate_lines(self, by: int) -> None:
        """Write the selected lines once more."""
        self._do(lambda text, selected: lines.duplicate(text, selected, by))

    def action_delete_lines(self) -> None:
        """Delete the selected lines."""
        self._do(lines.delete)

    def action_copy(self) -> None:
        """Copy what is selected, or the line."""
        if self.selection.is_empty:
            self._copy_line()
            self.post_message(self.Remarked(_LINE_COPIED))
        else:
            super().action_copy()

    def action_cut(self) -> None:
        """Cut what is selected, or the line."""
        if not self.selection.is_empty:
            super().action_cut()
        elif not self.read_only:
            self._copy_line()
            self.action_delete_lines()

    def paste_line(self, text: str) -> bool:
        """Put a line that was copied as one above the cursor's, and tell whether it was such."""
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        if text != self._copied_line or not self.selection.is_empty:
            return False
        row, column = self.cursor_location
        new = (*text.removesuffix("\n").split("\n"), self.document[row])
        place = (row + len(new) - 1, column)
        self._make(Change(row, row + 1, new, Selected(place, place)))
        return True

    def action_delete_left(self) -> None:
        """Delete to the left: a whole step in the white space that a line begins with."""
        row, column = self.cursor_location
        before = self.document[row][:column]
        if self.selection.is_empty and before and before.isspace() and not self.read_only:
            self._delete_via_keyboard((row, (column - 1) // STEP * STEP), (row, column))
        else:
            super().action_delete_left()

    def _copy_line(self) -> None:
        self._copied_line = self.document[self.cursor_location[0]] + "\n"
        self.app.copy_to_clipboard(self._copied_line)

    def _takes(self, event: Key) -> bool:
        """Do what a key that is typed means in Python, and tell whether it means anything."""
        if event.key == "enter":
            return self._do(indenting.broken)
        if event.key == "shift+tab":
            self._do(partial(lines.shift, steps=-1))
            return True
        if event.key == "tab":
            self._indent()
            return True
        moves = event.character is not None and event.character in indenting.MOVES_LEFT
        return moves and self._do(partial(indenting.typed, character=event.character or ""))

    def _indent(self) -> None:
        """Indent the selected lines; a part of one gives way to blanks, as it would to a letter.

        In an empty line the first step leads to where the code above goes on.
        """
        start, end = sorted(self.selection)
        whole = start[1] == 0 and end[1] == len(self.document[end[0]])
        if start[0] != end[0] or (whole and start != end):
            self._do(partial(lines.shift, steps=1))
        else:
            step = STEP - start[1] % STEP
            if not self.document[start[0]].strip():
                step = max(step, indenting.due(self.document.lines, start[0]) - start[1])
            self._replace_via_keyboard(" " * step, start, end)

    def _do(self, operation: Operation) -> bool:
        """Do something to what is selected, and tell whether it changed anything."""
        change = operation(self.document.lines, Selected(*self.selection))
        return change is not None and self._make(change)

    def _make(self, change: Change) -> bool:
        """Change lines in one step of undo, and tell whether they may be changed."""
        text, start, end = change.replacement(self.document.lines)
        if self.read_only or not self.admits(text, start, end):
            return False
        then = Selection(change.selected.anchor, change.selected.cursor)
        self.history.checkpoint()
        self.edit(_Step(text, start, end, maintain_selection_offset=False, then=then))
        self.history.checkpoint()
        return True


@dataclass
class _Step(Edit):
    """An edit that leaves something selected, when it is done and when it is done again."""

    then: Selection = field(kw_only=True)

    def do(self, text_area: TextArea, record_selection: bool = True) -> EditResult:
        """Do the edit."""
        result = super().do(text_area, record_selection)
        self._updated_selection = self.then
        return result
