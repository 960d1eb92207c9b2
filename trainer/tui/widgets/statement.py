"""The statement: what is asked, what was uncovered of it, and the hints as they are taken."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Markdown, Static

from trainer.domain.problem.sheet import RUNGS
from trainer.domain.text import clean, shortened
from trainer.domain.wording.words import count

LONGEST_PAGE = 20_000
_MOST_LINES = 150
"""What goes beyond is left out: every paragraph of a page takes time to lay out."""


class Statement(VerticalScroll):
    """Shows a lesson's statement, a line of facts above it and the hints below it."""

    def __init__(self, text: str, id: str | None = None) -> None:
        super().__init__(id=id)
        self._text = readable_page(text)
        self._facts = ""
        self._hints: Sequence[tuple[str, str]] = ()

    def compose(self) -> ComposeResult:
        """Lay out facts, statement and hints one under the other."""
        yield Static("", id="facts", markup=False)
        yield Markdown(self._text, open_links=False)
        yield Markdown("", id="hints", open_links=False)

    def show_facts(self, facts: str) -> None:
        """Show what is known of the problem, or how to find out."""
        if facts != self._facts:
            self._facts = facts
            self.query_one("#facts", Static).update(Content(facts))

    def show_hints(self, hints: Sequence[tuple[str, str]]) -> None:
        """Show the rungs taken so far, each a name and a text, the newest in sight."""
        if hints == self._hints:
            return
        self._hints = hints
        self.call_later(self._redraw_hints)

    async def _redraw_hints(self) -> None:
        await self.query_one("#hints", Markdown).update(hints_as_markdown(self._hints))
        self.call_after_refresh(self.scroll_end, animate=False)


def readable_page(text: str) -> str:
    """Give Markdown from outside, safe to show and no longer than can be laid out soon."""
    lines = clean(shortened(text, LONGEST_PAGE)).split("\n")
    more = len(lines) - _MOST_LINES
    left_out = [f"\n… ({count(more, 'more line')})"] if more > 0 else []
    return "\n".join([*lines[:_MOST_LINES], *left_out])


def hints_as_markdown(hints: Sequence[tuple[str, str]]) -> str:
    """Give the hints as Markdown, each with its place on the ladder."""
    return "\n\n".join(
        f"**Hint {place} of {len(RUNGS)}, {name}:** {clean(text)}"
        for place, (name, text) in enumerate(hints, 1)
    )
