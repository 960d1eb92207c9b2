"""The widget that shows a text of a section as it is written: Markdown, code, or plain words."""

from __future__ import annotations

from textual.widget import Widget
from textual.widgets import Static

from trainer.domain.problem.section import Block, Kind
from trainer.domain.text import clean, shortened
from trainer.tui.widgets.code_colours import coloured
from trainer.tui.widgets.folded import FoldedText, code_rows
from trainer.tui.widgets.lesson_page import LessonPage
from trainer.tui.widgets.statement import LONGEST_PAGE, readable_page


def block_text(block: Block) -> Widget:
    """Give the text of a block, no longer than can be laid out soon."""
    match block.kind:
        case Kind.MARKDOWN:
            return LessonPage(readable_page(block.text))
        case Kind.CODE:
            code = coloured(shortened(block.text, LONGEST_PAGE))
            return FoldedText(code_rows(code), classes="code")
        case Kind.PLAIN:
            text = clean(shortened(block.text, LONGEST_PAGE))
            return Static(text, markup=False, classes="text")
