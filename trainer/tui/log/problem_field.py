"""The field that finds a problem as one types, with what it may mean below."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from trainer.domain.problem.problem import Problem
from trainer.domain.text import clean_line
from trainer.tui.widgets.text_line import TextLine

LONGEST_TEXT = 500


class _Finder(TextLine):
    """The line one types into; up and down go through what was found below it."""

    BINDINGS = [
        Binding("down", "step(1)", "Next", show=False),
        Binding("up", "step(-1)", "Previous", show=False),
    ]

    def action_step(self, by: int) -> None:
        """Go through what was found."""
        if isinstance(self.parent, ProblemField):
            self.parent.step(by)


class ProblemField(Vertical):
    """Finds with ``suggest``; the last suggestion adds what is typed as a new problem.

    Where nothing that is found fits well, it is the first one.

    Posts ``Chosen`` with a problem, ``Wanted`` with the text of a new one, and ``Emptied`` when
    what was chosen no longer stands.
    """

    class Chosen(Message):
        """A problem was chosen."""

        def __init__(self, problem: Problem) -> None:
            self.problem = problem
            super().__init__()

    class Wanted(Message):
        """A problem that nobody knows is to be added; ``text`` is its title or its link."""

        def __init__(self, text: str) -> None:
            self.text = text
            super().__init__()

    class Emptied(Message):
        """Nothing is chosen any more."""

    def __init__(
        self,
        suggest: Callable[[str], Sequence[Problem]],
        new_title: Callable[[str], str],
        hint: Callable[[Problem], str],
        fits: Callable[[str, Problem], bool],
    ) -> None:
        """Find with ``suggest``; ``new_title`` is empty for what cannot be added."""
        super().__init__()
        self._suggest, self._new_title, self._hint, self._fits = suggest, new_title, hint, fits
        self._offered: list[Problem | None] = []

    def compose(self) -> ComposeResult:
        """Lay out the line and the list under it."""
        yield _Finder(
            placeholder="title, number or link", compact=True, max_length=LONGEST_TEXT,
            select_on_focus=False,
        )  # fmt: skip
        found = OptionList(markup=False, compact=True)
        found.can_focus = False
        found.display = False
        yield found

    @property
    def text(self) -> str:
        """What is typed."""
        return self.query_one(Input).value

    def put(self, text: str) -> None:
        """Show this text as what is chosen; nothing is searched for."""
        line = self.query_one(Input)
        with line.prevent(Input.Changed):
            line.value = clean_line(text, LONGEST_TEXT)
        line.cursor_position = len(line.value)
        self.query_one(OptionList).display = False

    def focus_line(self) -> None:
        """Go to the line."""
        self.query_one(Input).focus()

    def step(self, by: int) -> None:
        """Go up or down through what was found."""
        found = self.query_one(OptionList)
        if found.display and found.option_count:
            found.highlighted = ((found.highlighted or 0) + by) % found.option_count

    @on(Input.Changed)
    def typed(self, event: Input.Changed) -> None:
        """Find what the text may mean."""
        event.stop()
        self.post_message(self.Emptied())
        text = event.value.strip()
        found = self._suggest(text)
        self._offered = [*found]
        title = self._new_title(text)
        if title:
            fits = found and self._fits(text, found[0])
            self._offered.insert(len(found) if fits else 0, None)
        new = Content(f"+ add {clean_line(title, 60)!r} as a new problem")
        options = [Option(self._line(it) if it else new) for it in self._offered]
        offered = self.query_one(OptionList)
        offered.set_options(options)
        offered.display = bool(options)
        offered.highlighted = 0 if options else None

    @on(Input.Submitted)
    def entered(self, event: Input.Submitted) -> None:
        """Take what is marked below the line."""
        event.stop()
        found = self.query_one(OptionList)
        if found.display and found.highlighted is not None:
            self._take(found.highlighted)

    @on(OptionList.OptionSelected)
    def clicked(self, event: OptionList.OptionSelected) -> None:
        """Take what was clicked on."""
        event.stop()
        self._take(event.option_index)

    @on(OptionList.OptionHighlighted)
    def marked(self, event: OptionList.OptionHighlighted) -> None:
        """Keep the mark to this widget."""
        event.stop()

    def _take(self, place: int) -> None:
        problem = self._offered[place]
        if problem is not None:
            self.put(problem.title)
            self.post_message(self.Chosen(problem))
        else:
            text = self.text
            self.put(self._new_title(text))
            self.post_message(self.Wanted(text))

    def _line(self, problem: Problem) -> Content:
        return Content.assemble(clean_line(problem.title, 50), (f"  {self._hint(problem)}", "dim"))
