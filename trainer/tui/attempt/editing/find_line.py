"""The line at the bottom of the editor that finds text as it is typed."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Static, TextArea
from textual.widgets.text_area import Selection

from trainer.tui.attempt.editing.finding import Found, find
from trainer.tui.widgets.text_line import TextLine

_LONGEST = 200


class _Sought(TextLine):
    """Takes what is looked for."""

    BINDINGS = [
        Binding("enter,down,f3", "go(1)", "Next", show=False),
        Binding("shift+enter,up,shift+f3,f15", "go(-1)", "Previous", show=False),
        Binding("escape", "close", "Close", show=False),
        Binding("ctrl+f", "select_all", "Select all", show=False),
    ]

    class Went(Message):
        """One goes on to the next match, or back to the one before."""

        def __init__(self, by: int) -> None:
            self.by = by
            super().__init__()

    class Closed(Message):
        """Nothing is looked for any more."""

    def action_go(self, by: int) -> None:
        """Go to another match."""
        self.post_message(self.Went(by))

    def action_close(self) -> None:
        """Stop looking."""
        self.post_message(self.Closed())


class FindLine(Horizontal):
    """Selects in ``editor`` what is typed here: the first match from where the cursor was."""

    DEFAULT_CSS = """
    FindLine {
        height: 1;
        background: $surface-lighten-1;
        _Sought { width: 1fr; height: 1; padding: 0 1; border: none; background: transparent; }
        Static { width: auto; padding: 0 1; color: $text-muted; }
    }
    """

    def __init__(self, editor: TextArea, text: str) -> None:
        super().__init__()
        self._editor = editor
        self._begun = min(editor.selection)
        self._line = _Sought(
            text,
            placeholder="find; Enter next, Up previous, Esc closes",
            compact=True,
            max_length=_LONGEST,
        )
        self._count = Static(markup=False)

    def compose(self) -> ComposeResult:
        """Lay out the line and the count of matches."""
        yield self._line
        yield self._count

    def on_mount(self) -> None:
        """Let it be typed at once."""
        self._line.focus()

    @property
    def text(self) -> str:
        """What is looked for."""
        return self._line.value

    def seek(self, text: str) -> None:
        """Look for another text from where the cursor is, or go on with the one that stands here.

        It is selected, so that it is typed over.
        """
        self._begun = min(self._editor.selection)
        self._line.value = text or self.text
        self._line.focus()
        self._line.action_select_all()

    @on(TextLine.Changed)
    def find_first(self, event: TextLine.Changed) -> None:
        """Select the first match from where the cursor was."""
        event.stop()
        found = self._found()
        self._select(found, found.at(self._begun))

    @on(_Sought.Went)
    def go_on(self, event: _Sought.Went) -> None:
        """Select the match beside the one that is selected."""
        found = self._found()
        self._select(found, found.beside(min(self._editor.selection), event.by))
        self._begun = min(self._editor.selection)

    @on(_Sought.Closed)
    def close(self) -> None:
        """Go back to the code, where the match stays selected."""
        self._editor.focus()
        self.remove()

    def _found(self) -> Found:
        return find(self._editor.text.split("\n"), self.text)

    def _select(self, found: Found, index: int | None) -> None:
        if index is None:
            self._editor.move_cursor(self._begun)
            self._count.update("no match" if self.text else "")
        else:
            self._editor.selection = Selection(*found.matches[index])
            self._editor.record_cursor_width()
            self._count.update(f"{index + 1} of {len(found.matches)}")
