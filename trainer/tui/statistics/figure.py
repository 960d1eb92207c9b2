"""A figure: a number or a chart under its heading, which `?` explains."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from trainer.domain.stats.term import Term


class Figure(Vertical, can_focus=True):
    """Stands under the name of its term, with a few words beside it; tab goes from one to another.

    ``parts`` are what it shows. While it has the focus its heading is marked, and help begins with
    its sentence.
    """

    DEFAULT_CSS = """
    Figure {
        height: auto;
        padding: 0 1;
        margin: 0 0 1 0;
        & > .figure--heading {
            height: auto;
        }
        &:focus > .figure--heading {
            background: $panel;
        }
        &:nocolor:focus > .figure--heading {
            text-style: underline;
        }
    }
    """

    def __init__(self, term: Term, *parts: Widget, id: str | None = None) -> None:
        super().__init__(id=id)
        self.term = term
        self._parts = parts

    def compose(self) -> ComposeResult:
        """Lay out the heading over the parts."""
        yield Static(self._heading(""), classes="figure--heading", markup=False)
        yield from self._parts

    def beside(self, words: str | Content) -> None:
        """Put some words beside the heading."""
        self.query_one(".figure--heading", Static).update(self._heading(words))

    def _heading(self, words: str | Content) -> Content:
        name = self.term.name[:1].upper() + self.term.name[1:]
        return Content.assemble((name, "bold $primary"), "  ", words)


class Waiting(Static):
    """Stands in a figure as long as there is too little for it: what it is going to show."""

    def __init__(self, term: Term) -> None:
        super().__init__(term.sentence, classes="quiet", markup=False)
