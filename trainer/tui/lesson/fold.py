"""A line that uncovers what belongs to it: a program, or the answer to a question."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.events import Click
from textual.widget import Widget

from trainer.domain.problem.section import Block
from trainer.domain.text import clean, shortened
from trainer.tui.commands import bindings
from trainer.tui.lesson.block_text import block_text
from trainer.tui.lesson.inline import inline
from trainer.tui.widgets.folded import FoldedText, Row

_CLOSED, _OPEN = "▸ ", "▾ "
_LONGEST_NOTE = 2_000
_INDENT = 2


class Fold(Vertical, can_focus=True):
    """Shows title and note of a block; Enter or a click shows its text, and hides it again.

    The text is laid out when it is first asked for.
    """

    BINDINGS = bindings("unfold")
    DEFAULT_CSS = """
    Fold {
        height: auto;
        margin: 0 0 1 0;
        padding: 0 0 0 1;
        .line {
            width: 100%;
            height: auto;
        }
        .code, LessonPage, .text {
            margin: 0 0 0 2;
        }
        &:focus {
            padding: 0;
            border-left: outer $primary;
            .line {
                background: $foreground 6%;
            }
        }
    }
    """

    def __init__(self, block: Block) -> None:
        super().__init__()
        self._block = block
        self._text: Widget | None = None

    def compose(self) -> ComposeResult:
        """Lay out the line."""
        yield FoldedText(self._rows(), classes="line")

    @property
    def is_open(self) -> bool:
        """Whether the text is in sight."""
        return self._text is not None and self._text.display

    def action_unfold(self) -> None:
        """Show the text, or hide it again."""
        if self._text is None:
            self._text = block_text(self._block)
            self.mount(self._text)
        else:
            self._text.display = not self._text.display
        self.query_one(".line", FoldedText).show(self._rows())
        self.call_after_refresh(self._bring_into_sight)

    def on_click(self, event: Click) -> None:
        """Show the text at a click on the line, or hide it again."""
        if isinstance(event.widget, FoldedText) and event.widget.has_class("line"):
            self.action_unfold()

    def _bring_into_sight(self) -> None:
        """Let as much as there is room for be seen, from the line on."""
        self.scroll_visible(animate=False)

    def _rows(self) -> list[Row]:
        mark = (_OPEN if self.is_open else _CLOSED, "$accent")
        title = Content.assemble(mark, inline(self._block.title, "bold"))
        note = clean(shortened(self._block.note, _LONGEST_NOTE))
        lines = (line for line in note.split("\n") if line.strip())
        told = (Content.styled(" " * _INDENT + line, "$text-muted") for line in lines)
        return [Row(title, _INDENT), *(Row(line, 2 * _INDENT + 2) for line in told)]
