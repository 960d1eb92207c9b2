"""The parts of a problem's page, one below the other: Tab leads on, Enter folds one."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.events import DescendantFocus
from textual.widget import Widget
from textual.widgets import Collapsible, Static
from textual.widgets._collapsible import CollapsibleTitle

from trainer.domain.text import clean, shortened
from trainer.services.problem_page import Kind, Part
from trainer.tui.widgets.code_colours import coloured
from trainer.tui.widgets.folded import FoldedText, code_rows
from trainer.tui.widgets.lesson_page import LessonPage
from trainer.tui.widgets.statement import LONGEST_PAGE, readable_page


class PageParts(VerticalScroll):
    """Scrolls through a summary, the parts, and the history as one document."""

    def __init__(self) -> None:
        super().__init__(id="page")
        self._parts: Sequence[Part] = ()

    def compose(self) -> ComposeResult:
        """Lay out what is always there; the parts follow once the screen stands."""
        yield Static("", id="summary", markup=False)
        yield Static("", id="history", markup=False)

    def show(self, summary: Content, parts: Sequence[Part], history: Content) -> None:
        """Show these; parts that stand there already stay as they are, folded or not."""
        self.query_one("#summary", Static).update(summary)
        lines = self.query_one("#history", Static)
        lines.update(history)
        lines.display = bool(history.plain)
        if parts != self._parts:
            self._parts = parts
            self.call_later(self._lay_out, parts)

    def go_to(self, title: str) -> bool:
        """Unfold this part and bring it to the top; tell whether it is there."""
        for part in self.query(Collapsible):
            if part.title == title:
                part.collapsed = False
                part.query_one(CollapsibleTitle).focus()
                return True
        return False

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """Bring the part that was gone to to the top."""
        if isinstance(event.widget, CollapsibleTitle):
            self.scroll_to_widget(event.widget, top=True, animate=False)

    async def _lay_out(self, parts: Sequence[Part]) -> None:
        await self.remove_children(Collapsible)
        widgets = [Collapsible(_text(it), title=it.title, collapsed=False) for it in parts]
        await self.mount_all(widgets, before="#history")


def _text(part: Part) -> Widget:
    match part.kind:
        case Kind.MARKDOWN:
            return LessonPage(readable_page(part.text))
        case Kind.CODE:
            code = coloured(shortened(part.text, LONGEST_PAGE))
            return FoldedText(code_rows(code), classes="code")
        case Kind.PLAIN:
            return Static(clean(shortened(part.text, LONGEST_PAGE)), markup=False, classes="text")
