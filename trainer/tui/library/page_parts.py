"""The parts of a problem's page, one below the other: Tab leads on, Enter folds one."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.events import DescendantFocus
from textual.widgets import Collapsible, Static
from textual.widgets._collapsible import CollapsibleTitle

from trainer.domain.problem.section import Section
from trainer.tui.lesson.section_view import SectionView

_AT_ONCE = 2
"""So many parts stand in the first picture."""


class PageParts(VerticalScroll):
    """Scrolls through a summary, the parts, and the history as one document."""

    def __init__(self) -> None:
        super().__init__(id="page")
        self._sections: Sequence[Section] = ()
        self._wanted = ""

    def compose(self) -> ComposeResult:
        """Lay out what is always there; the parts follow once the screen stands."""
        yield Static("", id="summary", markup=False)
        yield Static("", id="history", markup=False)

    def show(self, summary: Content, sections: Sequence[Section], history: Content) -> None:
        """Show these; parts that stand there already stay as they are, folded or not."""
        self.query_one("#summary", Static).update(summary)
        lines = self.query_one("#history", Static)
        lines.update(history)
        lines.display = bool(history.plain)
        if sections != self._sections:
            self._sections, self._wanted = sections, ""
            self.call_later(self._lay_out, sections)

    def go_to(self, title: str) -> bool:
        """Unfold this part and bring it to the top, as soon as it stands; tell whether it does."""
        self._wanted = title
        for part in self.query(Collapsible):
            if part.title == title:
                self._wanted, part.collapsed = "", False
                part.query_one(CollapsibleTitle).focus()
                return True
        return any(section.title == title for section in self._sections)

    def on_descendant_focus(self, event: DescendantFocus) -> None:
        """Bring the part that was gone to to the top."""
        if isinstance(event.widget, CollapsibleTitle):
            self.scroll_to_widget(event.widget, top=True, animate=False)

    async def _lay_out(self, sections: Sequence[Section]) -> None:
        await self.remove_children(Collapsible)
        first, rest = sections[:_AT_ONCE], sections[_AT_ONCE:]
        await self.mount_all(map(_foldable, first), before="#history")
        self.call_after_refresh(self._lay_out_next, sections, rest)

    def _lay_out_next(self, sections: Sequence[Section], rest: Sequence[Section]) -> None:
        """Lay out one more, so that no key waits for longer than that; others may be shown now."""
        if rest and sections is self._sections:
            self.mount(_foldable(rest[0]), before="#history")
            self.call_after_refresh(self._lay_out_next, sections, rest[1:])
        elif self._wanted:
            self.go_to(self._wanted)


def _foldable(section: Section) -> Collapsible:
    return Collapsible(SectionView(section, heading=""), title=section.title, collapsed=False)
