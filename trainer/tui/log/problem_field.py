"""The field that finds a problem as one types, with what it may mean below."""

from __future__ import annotations

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
from trainer.tui.log.offered import Offered
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
    """Finds what is ``offered``; the last suggestion adds what is typed as a new problem.

    Where nothing that is found fits well, it is the first one. The suggestions lie over what is
    below, so that nothing moves while they come and go.

    Posts ``Chosen`` with a problem, ``Wanted`` with the text of a new one, ``Emptied`` when what
    was chosen no longer stands, and ``Passed`` when enter goes on with what is chosen.
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

    class Passed(Message):
        """The learner goes on with what is chosen."""

    def __init__(self, offered: Offered) -> None:
        super().__init__()
        self._offered = offered
        self._places: list[Problem | None] = []
        self._settled = False

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

    @property
    def is_open(self) -> bool:
        """Whether suggestions are shown."""
        return self.query_one(OptionList).display

    def put(self, text: str) -> None:
        """Show this text as what is chosen; nothing is searched for."""
        line = self.query_one(Input)
        with line.prevent(Input.Changed):
            line.value = clean_line(text, LONGEST_TEXT)
        line.cursor_position = len(line.value)
        self._settled = bool(text)
        self.close()

    def unsettle(self) -> None:
        """Let the text stand, but as nothing that is chosen."""
        self._settled = False

    def open(self) -> None:
        """Show what the text may mean."""
        text = self.text.strip()
        found = self._offered.problems(text)
        self._places = [*found]
        title = self._offered.new_title(text)
        if title:
            fits = found and self._offered.fits(text, found[0])
            self._places.insert(len(found) if fits else 0, None)
        new = Content(f"+ add {clean_line(title, 60)!r} as a new problem")
        options = [Option(self._line(it) if it else new) for it in self._places]
        shown = self.query_one(OptionList)
        shown.set_options(options)
        shown.display = bool(options)
        shown.highlighted = 0 if options else None

    def close(self) -> None:
        """Put the suggestions away; the text stays."""
        self.query_one(OptionList).display = False

    def focus_line(self) -> None:
        """Go to the line."""
        self.query_one(Input).focus()

    def on_descendant_blur(self) -> None:
        """Put the suggestions away, for they lie over the lines that are gone to."""
        self.close()

    def on_descendant_focus(self) -> None:
        """Show again what a text may mean of which nothing was taken."""
        if self.text and not self._settled:
            self.open()

    def step(self, by: int) -> None:
        """Go up or down through what was found; open it where it was put away."""
        found = self.query_one(OptionList)
        if not found.display and not self._settled:
            self.open()
        elif found.display and found.option_count:
            found.highlighted = ((found.highlighted or 0) + by) % found.option_count

    @on(Input.Changed)
    def typed(self, event: Input.Changed) -> None:
        """Find what the text may mean."""
        event.stop()
        self.unsettle()
        self.post_message(self.Emptied())
        self.open()

    @on(Input.Submitted)
    def entered(self, event: Input.Submitted) -> None:
        """Take what is marked below the line; go on where something is chosen already."""
        event.stop()
        found = self.query_one(OptionList)
        if self._settled:
            self.post_message(self.Passed())
        elif not found.display:
            self.open()
        elif found.highlighted is not None:
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
        problem = self._places[place]
        if problem is not None:
            self.put(problem.title)
            self.post_message(self.Chosen(problem))
        else:
            text = self.text
            self.put(self._offered.new_title(text))
            self.post_message(self.Wanted(text))

    def _line(self, problem: Problem) -> Content:
        hint = self._offered.hint(problem)
        return Content.assemble(clean_line(problem.title, 50), (f"  {hint}", "dim"))
