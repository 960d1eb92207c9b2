"""The code editor: Python in colours, four spaces a step, and a huge paste costs nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.events import Paste
from textual.geometry import Offset
from textual.message import Message
from textual.widgets.text_area import Selection

from trainer.domain.attempt.attempt import LONGEST_CODE
from trainer.domain.text import clean
from trainer.services.pasting import fragment, whole_program
from trainer.tui.attempt.editing.line_editor import LineEditor
from trainer.tui.widgets.code_colours import NAME, code_colours

if TYPE_CHECKING:
    from textual.document._document import EditResult, Location

MOST_COLOURED_LINES = 400
"""Longer code is shown without colours, which would slow typing down."""

_MOST_COLOURED, _LONGEST_COLOURED_LINE = 20_000, 1_000
"""What is longer (characters) can keep the parser busy for minutes; it is never given to it."""

_GAP = "raise NotImplementedError"
_RESET = "The code is as it began; Ctrl+Z brings yours back."


class CodeEditor(LineEditor):
    """Edits Python; posts ``Refused`` for a paste too long; escape is left to the screen.

    A whole function or class that is pasted takes the place of a ``starter`` not yet touched.
    """

    class Refused(Message):
        """Something was not pasted; the code is as it was."""

        def __init__(self, length: int) -> None:
            self.length = length
            super().__init__()

    def __init__(self, code: str, starter: str = "") -> None:
        code = clean(code[:LONGEST_CODE])[:LONGEST_CODE]
        self._starter = starter
        self._was_huge = _is_huge(code)
        super().__init__(
            code,
            language=None if self._was_huge else "python",
            soft_wrap=False,
            tab_behavior="indent",
            show_line_numbers=True,
            max_checkpoints=200,
            compact=True,
        )
        self._colour_what_is_short()

    def on_mount(self) -> None:
        """Take the colours of the app."""
        self._app_theme_changed()

    def take(self, code: str) -> None:
        """Show code that another program wrote, the cursor where it was; it can be undone."""
        place = self.cursor_location
        self.replace(code, (0, 0), self.document.end)
        self.move_cursor(self.clamp_visitable(place))

    def begin(self) -> None:
        """Select the first gap, which the first key then fills; without one, go to the end."""
        for row in range(self.document.line_count):
            column = self.document[row].find(_GAP)
            if column >= 0:
                self.selection = Selection((row, column), (row, column + len(_GAP)))
                self.call_after_refresh(self.scroll_to, x=0, animate=False)
                return
        self.move_cursor(self.document.end)

    def go_to(self, line: int, column: int = 1) -> None:
        """Put the cursor at a column (from 1) of a line, numbered as the lines are here.

        It stands at the beginning of the line's text at least, and at its end at most.
        """
        last = self.document.line_count - 1
        row = min(max(line - self.line_number_start, 0), last)
        text = self.document[row]
        indent = len(text) - len(text.lstrip())
        self.move_cursor((row, min(max(column - 1, indent), len(text))), center=True)
        self.focus()

    def replace(
        self,
        insert: str,
        start: Location,
        end: Location,
        *,
        maintain_selection_offset: bool = True,
    ) -> EditResult:
        """Replace a part by cleaned text, or by nothing new where the whole would be too long."""
        if not self.admits(insert, start, end):
            return super().replace("", end, end)
        return super().replace(
            clean(insert), start, end, maintain_selection_offset=maintain_selection_offset
        )

    def admits(self, insert: str, start: Location, end: Location) -> bool:
        """Tell whether the code is not too long with this; what gets huge loses its colours."""
        if len(insert) > 1:
            first, last = sorted((start, end))
            length = len(self.text) - len(self.get_text_range(first, last)) + len(insert)
            if length > LONGEST_CODE:
                self.post_message(self.Refused(len(insert)))
                return False
            if length > _MOST_COLOURED or _is_huge(self.document[first[0]] + insert):
                self._was_huge = True
                self._colour_what_is_short()
        return True

    def action_reset(self) -> None:
        """Put the code back to the starter, in one step of undo."""
        if not self.read_only and self.text != self._starter:
            self.history.checkpoint()
            self.replace(self._starter, (0, 0), self.document.end)
            self.history.checkpoint()
            self.begin()
            self.post_message(self.Remarked(_RESET))

    def append(self, code: str) -> None:
        """Put code below what is there, in one step of undo, and go to its beginning."""
        if not self.read_only:
            above = "" if not self.text.strip() else "\n" * (3 - _blank_lines_at_end(self.text))
            self.history.checkpoint()
            start = self.replace(above, self.document.end, self.document.end).end_location
            self.replace(f"{code}\n", start, start)
            self.history.checkpoint()
            self.move_cursor(start, center=True)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to put the code back where there is something to go back to."""
        return (
            bool(self._starter) if action == "reset" else super().check_action(action, parameters)
        )

    def on_text_area_changed(self) -> None:
        """Leave the colours out where they would slow typing down."""
        self._colour_what_is_short()

    async def _on_paste(self, event: Paste) -> None:
        if not self.read_only:
            event.prevent_default()
            self._paste(event.text)
            self.focus()

    def action_paste(self) -> None:
        """Paste what was copied here last."""
        if not self.read_only:
            self._paste(self.app.clipboard)

    def _paste(self, text: str) -> None:
        program = whole_program(text) if self._starter and self.text == self._starter else None
        if program is None and self.paste_line(text):
            return
        place = self.selection if program is None else Selection((0, 0), self.document.end)
        if result := self._replace_via_keyboard(program or fragment(text), *place):
            self.move_cursor(result.end_location)

    def scroll_cursor_visible(self, center: bool = False, animate: bool = False) -> Offset:
        """Bring the cursor into view; in the middle of an undo it may stand where no line is."""
        if self.cursor_location[0] >= self.wrapped_document.document.line_count:
            return Offset()
        return super().scroll_cursor_visible(center, animate)

    def _colour_what_is_short(self) -> None:
        short = self.document.line_count <= MOST_COLOURED_LINES and not self._was_huge
        wanted = "python" if short else None
        if self.language != wanted:
            selection = self.selection
            self.language = wanted
            self.selection = selection

    def _app_theme_changed(self) -> None:
        self.register_theme(code_colours(self.app))
        self.theme = NAME
        self._set_theme(NAME)


def _blank_lines_at_end(code: str) -> int:
    """Give how many line ends stand at the end of code, three at the most."""
    return min(3, len(code) - len(code.rstrip("\n")))


def _is_huge(code: str) -> bool:
    """Tell whether code is too long for colours; undoing may bring back what once was."""
    longest = max(map(len, code.split("\n")))
    return len(code) > _MOST_COLOURED or longest > _LONGEST_COLOURED_LINE
