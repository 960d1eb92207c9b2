"""Edit: the facts of a problem that was only logged, and the note on any problem."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Label, Select, Static

from trainer.domain.errors import TrainerError
from trainer.domain.problem.problem import Level
from trainer.domain.text import clean_line
from trainer.domain.typed_minutes import typed_minutes
from trainer.services.editing import LONGEST_LINK, Edit
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import bindings
from trainer.tui.library.note_editor import NoteEditor
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.text_line import TextLine
from trainer.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from trainer.domain.problem.problem import Problem
    from trainer.services.services import Services

_ONLY_A_NOTE = "The facts of this problem are fixed. You can write a note on it."


class EditScreen(TrainerScreen):
    """A small form; what is not changed in it stays as it is."""

    CSS_PATH = "edit_screen.tcss"
    BINDINGS = bindings("save", "back", "help")
    purpose = (
        "Write a note on any problem. Of a problem that you only logged you can also change title, "
        "link, pattern, level and target time. u undoes an edit."
    )

    def __init__(self, services: Services, slug: str) -> None:
        super().__init__(services)
        self._problem: Problem = services.library.problem(slug)
        self._facts = services.editing.may_edit_facts(self._problem)
        self._note = ""
        self._leaving = False
        self._faulty: list[str] = []

    def compose(self) -> ComposeResult:
        """Lay out a line for each fact, and the note."""
        yield TitleBar("Edit", clean_line(self._problem.title, 50))
        with VerticalScroll(id="form", can_focus=False):
            if self._facts:
                yield from self._fields()
            else:
                yield Static(_ONLY_A_NOTE, id="about", markup=False)
            with Horizontal(classes="field"):
                yield Label("Note")
                yield NoteEditor()
        yield Static("", id="fault", markup=False)
        yield KeyLine()

    def on_mount(self) -> None:
        """Put the note there and begin with the first line."""
        self._note = self.query_one(NoteEditor).put(self._problem.notes)
        self.query_one("#title" if self._facts else "#note", Widget).focus()

    def action_save(self) -> None:
        """Save what stands in the form, and go back."""
        try:
            self.services.editing.edit(self._problem.slug, self._wanted())
        except TrainerError as error:
            self._draw_fault(str(error))
            return
        self.say("Saved. Press u twice to undo.")
        super().action_back()

    def action_back(self) -> None:
        """Leave; a form with something new in it is left at the second press."""
        if self._has_news() and not self._leaving:
            self._leaving = True
            self._draw_fault("Not saved yet: Ctrl+S saves, Esc again leaves without saving.")
            return
        super().action_back()

    def on_input_changed(self) -> None:
        """Forget that one was about to leave, and what was wrong."""
        self._forget_fault()

    def on_text_area_changed(self) -> None:
        """Forget that one was about to leave, and what was wrong."""
        self._forget_fault()

    def on_input_submitted(self) -> None:
        """Go on to the next line."""
        self.focus_next()

    def _fields(self) -> Iterator[Widget]:
        """Give a line for each fact."""
        problem, known = self._problem, self.services.library.catalogue.patterns
        patterns = [(Content(clean_line(it.name)), it.id) for it in known.values()]
        pattern = problem.pattern if problem.pattern in known else Select.NULL
        levels = [(Content(level.word), level) for level in Level]
        yield _field("Title", TextLine(self._shown("title"), id="title", compact=True))
        yield _field(
            "Link", TextLine(self._shown("link"), id="link", compact=True, max_length=LONGEST_LINK)
        )
        yield _field(
            "Pattern", Select(patterns, prompt="none", value=pattern, id="pattern", compact=True)
        )
        yield _field(
            "Level",
            Select(levels, value=problem.level, allow_blank=False, id="level", compact=True),
        )
        yield _field(
            "Minutes",
            TextLine(self._shown("minutes"), id="minutes", max_length=20, compact=True),
        )

    def _shown(self, name: str) -> str:
        """Give a fact as the form shows it."""
        problem = self._problem
        if name == "minutes":
            return str(round(problem.target_time.total_seconds() / 60))
        return clean_line(problem.title if name == "title" else problem.url, LONGEST_LINK)

    def _wanted(self) -> Edit:
        """Give what differs from what the form showed at first."""
        note = self.query_one(NoteEditor).text
        kept = None if note == self._note else note
        if not self._facts:
            return Edit(note=kept)
        title, link, minutes = (self._changed(name) for name in ("title", "link", "minutes"))
        chosen, level = (self.query_one(f"#{name}", Select).value for name in ("pattern", "level"))
        pattern = chosen if isinstance(chosen, str) else ""
        return Edit(
            title=title,
            link=link,
            pattern=None if pattern == (self._problem.pattern or "") else pattern,
            level=level if isinstance(level, Level) and level != self._problem.level else None,
            minutes=None if minutes is None else typed_minutes(minutes, "The target"),
            note=kept,
        )

    def _has_news(self) -> bool:
        """Tell whether leaving would lose something; what cannot be read is something too."""
        try:
            return self._wanted() != Edit()
        except TrainerError:
            return True

    def _changed(self, name: str) -> str | None:
        value = self.query_one(f"#{name}", TextLine).value
        return None if value == self._shown(name) else value

    def _forget_fault(self) -> None:
        """Forget what was wrong with another text than the one that stands there now."""
        if self._typed() != self._faulty:
            self._leaving = False
            self.query_one("#fault", Static).update("")

    def _typed(self) -> list[str]:
        return [*(line.value for line in self.query(TextLine)), self.query_one(NoteEditor).text]

    def _draw_fault(self, sentence: str) -> None:
        self._faulty = self._typed()
        line = Content.assemble((" ! ", "bold $error"), sentence)
        self.query_one("#fault", Static).update(line)


def _field(name: str, widget: Widget) -> Horizontal:
    return Horizontal(Label(name), widget, classes="field")
