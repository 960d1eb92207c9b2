"""What is asked of a problem that nobody knows yet: pattern, level, link; all of it optional."""

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Label, Select

from trainer.domain.problem.pattern import Pattern
from trainer.domain.problem.problem import Level
from trainer.tui.widgets.text_line import TextLine


class NewProblemFields(Vertical):
    """Asks for pattern, level and link of a new problem."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        super().__init__()
        self._patterns = tuple(patterns)

    def compose(self) -> ComposeResult:
        """Lay out a line for each."""
        patterns = [(Content(pattern.name), pattern.id) for pattern in self._patterns]
        levels = [(Content(level.word), level) for level in Level]
        with Horizontal(classes="field"):
            yield Label("Pattern")
            yield Select(patterns, prompt="none yet", id="pattern", compact=True)
        with Horizontal(classes="field more"):
            yield Label("Level")
            yield Select(levels, value=Level.MEDIUM, allow_blank=False, id="level", compact=True)
        with Horizontal(classes="field more"):
            yield Label("Link")
            yield TextLine(placeholder="optional", id="link", compact=True, max_length=500)

    @property
    def pattern(self) -> str | None:
        """The id of the chosen pattern."""
        chosen = self.query_one("#pattern", Select).value
        return chosen if isinstance(chosen, str) else None

    @property
    def level(self) -> Level:
        """The chosen level."""
        chosen = self.query_one("#level", Select).value
        return chosen if isinstance(chosen, Level) else Level.MEDIUM

    @property
    def link(self) -> str:
        """The link as typed."""
        return self.query_one("#link", Input).value.strip()

    @property
    def filled(self) -> bool:
        """Whether something was typed or chosen here."""
        return bool(self.link or self.pattern or self.level is not Level.MEDIUM)

    def focus_first(self) -> None:
        """Go to the first of the lines."""
        self.query_one("#pattern", Select).focus()

    def ask(self, link: str = "", only_pattern: bool = False) -> None:
        """Show the lines, with a link that is known already; what was typed stays."""
        self.display = True
        self.set_class(only_pattern, "-pattern-only")
        if link:
            self.query_one("#link", Input).value = link

    def clear(self) -> None:
        """Empty the lines and hide them."""
        self.display = False
        self.query_one("#pattern", Select).clear()
        self.query_one("#level", Select).value = Level.MEDIUM
        self.query_one("#link", Input).value = ""
