"""One setting on the screen: its title, what it is changed with, and a line of what it means."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Container
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static


class SettingRow(Container):
    """Shows a title, a control, and a note: the sentence, a fault, or that it was saved.

    A field stands beside its title with the note under it, a list under title and note.
    """

    BINDINGS = [
        Binding("down", "app.focus_next", "Next setting", show=False),
        Binding("up", "app.focus_previous", "Previous setting", show=False),
    ]

    def __init__(self, name: str, title: str, sentence: str, control: Widget) -> None:
        super().__init__(id=f"{name}-row")
        self._title = title
        self._sentence = sentence
        self._control = control
        self._faulty = False
        self.set_class(not isinstance(control, Input), "-list")

    def compose(self) -> ComposeResult:
        """Lay the three out."""
        note = Static(Content.styled(self._sentence, "dim"), classes="note")
        yield Static(self._title, classes="title", markup=False)
        yield from (note, self._control) if self.has_class("-list") else (self._control, note)

    @property
    def is_faulty(self) -> bool:
        """Whether something is said to be wrong."""
        return self._faulty

    def settle(self) -> None:
        """Say no longer that something is wrong, but what the setting changes."""
        if self._faulty:
            self._note(Content.styled(self._sentence, "dim"))

    def say_fault(self, sentence: str) -> None:
        """Say what is wrong with what was typed."""
        self._note(Content.assemble(("✗ ", "bold $error"), (sentence, "$error")))
        self._faulty = True

    def say_saved(self, sentence: str) -> None:
        """Say that the value is saved, and what that brought with it."""
        self._note(Content.assemble(("✓ ", "bold $success"), (sentence, "$success")))

    def say_busy(self, sentence: str) -> None:
        """Say what is going on."""
        self._note(Content.assemble(("… ", "bold $accent"), sentence))

    def _note(self, content: Content) -> None:
        self._faulty = False
        self.query_one(".note", Static).update(content)
