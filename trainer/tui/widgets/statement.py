"""The statement: what is asked and what was uncovered of it, and the hints as they are taken."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from trainer.domain.problem.sheet import RUNGS
from trainer.domain.text import clean, shortened
from trainer.domain.wording.words import count
from trainer.tui.widgets.lesson_page import LessonPage

LONGEST_PAGE = 20_000
_MOST_LINES = 150
"""What goes beyond is left out: every paragraph of a page takes time to lay out."""


class Statement(VerticalScroll):
    """Shows a statement; facts stand above it, the sentence that they are hidden at its end."""

    def __init__(self, text: str, id: str | None = None) -> None:
        super().__init__(id=id)
        self._text = readable_page(text)
        self._facts: tuple[str, str] | None = None

    def compose(self) -> ComposeResult:
        """Lay out facts, statement and the last line one under the other."""
        yield Static("", id="facts", markup=False)
        yield LessonPage(self._text)
        yield Static("", id="hidden-facts", markup=False)

    def show_facts(self, facts: str, hidden: str) -> None:
        """Show what is known of the problem (in sight when it is new), or how to find out."""
        if (facts, hidden) == self._facts:
            return
        is_news = self._facts is not None
        self._facts = (facts, hidden)
        for name, text in (("#facts", facts), ("#hidden-facts", hidden)):
            line = self.query_one(name, Static)
            line.update(Content(text))
            line.display = bool(text)
        if is_news:
            self.scroll_home(animate=False)


class Hints(VerticalScroll):
    """Shows the hints taken so far, the latest first; nothing while there are none."""

    DEFAULT_CSS = """
    Hints.-empty {
        display: none;
    }
    """

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._hints: tuple[tuple[str, str], ...] = ()
        self._offer = ""
        self.add_class("-empty")

    def compose(self) -> ComposeResult:
        """Lay out one page of hints."""
        yield LessonPage("")

    def show(self, hints: Sequence[tuple[str, str]], offer: str = "") -> None:
        """Show the rungs taken so far, each a name and a text, below what the last one offers."""
        if (tuple(hints), offer) != (self._hints, self._offer):
            self._hints, self._offer = tuple(hints), offer
            self.set_class(not hints, "-empty")
            self.call_later(self._redraw)

    async def _redraw(self) -> None:
        told = hints_as_markdown(self._hints, latest_first=True)
        page = f"{clean(self._offer)}\n\n{told}" if self._offer and told else told
        await self.query_one(LessonPage).update(page)
        self.scroll_home(animate=False)


def readable_page(text: str) -> str:
    """Give Markdown from outside, safe to show and no longer than can be laid out soon."""
    lines = clean(shortened(text, LONGEST_PAGE)).split("\n")
    more = len(lines) - _MOST_LINES
    left_out = [f"\n… ({count(more, 'more line')})"] if more > 0 else []
    return "\n".join([*lines[:_MOST_LINES], *left_out])


def hints_as_markdown(hints: Sequence[tuple[str, str]], *, latest_first: bool = False) -> str:
    """Give the hints as Markdown, each with its place on the ladder."""
    told = [
        f"**Hint {place} of {len(RUNGS)}, {name}:** {clean(text)}"
        for place, (name, text) in enumerate(hints, 1)
    ]
    return "\n\n".join(reversed(told) if latest_first else told)
