"""Markdown of a lesson, its code in the colours of the editor and folded with its indent."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from textual.app import ComposeResult
from textual.content import Content
from textual.css.query import NoMatches
from textual.widgets import Markdown
from textual.widgets.markdown import MarkdownBlock, MarkdownFence

from trainer.tui.widgets.code_colours import coloured
from trainer.tui.widgets.compact_table import CompactTable
from trainer.tui.widgets.folded import FoldedText, code_rows


class FoldedFence(MarkdownFence):
    """A block of code: what does not fit goes on under it, comments go below whole."""

    DEFAULT_CSS = """
    FoldedFence {
        padding: 0 1;
        margin: 0 0 1 0;
        overflow: hidden;
        color: $foreground;
        background: $surface;
        FoldedText {
            width: 100%;
            height: auto;
        }
    }
    """

    @classmethod
    def highlight(cls, code: str, language: str, ansi: bool = False, dark: bool = False) -> Content:
        """Give the code in the colours that all code to read has here."""
        if language in ("", "python"):
            return coloured(code)
        return super().highlight(code, language, ansi, dark)

    def set_content(self, content: Content) -> None:
        """Show other code."""
        self._content = content
        with suppress(NoMatches):
            self.query_one(FoldedText).show(code_rows(content))

    def compose(self) -> ComposeResult:
        """Lay out the code."""
        yield FoldedText(code_rows(self._highlighted_code))


class LessonPage(Markdown):
    """A page of a lesson; no link of it opens anything."""

    def __init__(self, text: str = "", **named: Any) -> None:
        super().__init__(text, open_links=False, **named)

    def get_block_class(self, block_name: str) -> type[MarkdownBlock]:
        """Give the widget of a block."""
        if block_name in ("fence", "code_block"):
            return FoldedFence
        if block_name == "table_open":
            return CompactTable
        return super().get_block_class(block_name)
