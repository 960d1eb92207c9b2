"""What one knows from elsewhere: marking a whole list, or names and links that are pasted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.events import Paste
from textual.widgets import Label, Static

from trainer.domain.problem.problem import LISTS
from trainer.domain.wording.words import count
from trainer.services.finding.selection import Selected, Selection
from trainer.services.known import PROMISE
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import bindings, quiet
from trainer.tui.library.note_editor import NoteEditor
from trainer.tui.widgets.choice_list import ChoiceList
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from trainer.domain.problem.problem import Problem
    from trainer.services.name_list import NameList

_MOST_SHOWN = 12


class KnownScreen(TrainerScreen):
    """The published lists, and a field for names; what is not certain stays in the field."""

    CSS_PATH = "known_screen.tcss"
    BINDINGS = [*bindings("mark_names", "back", "help"), *quiet("undo", "redo")]
    purpose = (
        "Mark problems that you know from elsewhere. Press Enter twice to mark a whole list. "
        "Ctrl+S marks the names and links that you typed, one per line; a name that could mean "
        "several problems is not marked. u undoes everything that one press marked. " + PROMISE
    )

    def compose(self) -> ComposeResult:
        """Lay out the promise, the lists, the field and what came of it."""
        yield TitleBar("What you know")
        with VerticalScroll(id="form", can_focus=False):
            yield Static(PROMISE, id="promise", markup=False)
            yield Label("A whole list (Enter)", classes="label")
            yield ChoiceList(dict.fromkeys(LISTS, ""), "", id="lists")
            yield Label("Or names and links, one per line (Ctrl+S)", classes="label")
            yield NoteEditor("names")
            yield Static("", id="said", markup=False)
        yield KeyLine()

    def on_mount(self) -> None:
        """Begin with the lists."""
        self.query_one(ChoiceList).focus()

    def show(self) -> None:
        """Ask how much of each list is left to mark."""
        self.query_one(ChoiceList).rename({name: self._words(name) for name in LISTS})

    def on_paste(self, event: Paste) -> None:
        """Take names that are pasted while a list is selected, too."""
        editor = self.query_one(NoteEditor)
        editor.insert(event.text)
        editor.focus()

    def on_choice_list_taken(self, message: ChoiceList.Taken) -> None:
        """Mark a whole list, at the second press."""
        with self.errors_said():
            marking = self.services.knowing.preview(self._listed(message.value))
            name = LISTS[message.value]
            if not marking.marked:
                self.say(f"Nothing to mark: every problem of {name} is marked or has attempts.")
                return
            what = f"Enter again marks {count(len(marking.marked), 'problem')} of {name} as known"
            if self.pressed_twice((message.value, len(marking.marked)), what):
                self._mark(marking.marked, name)

    def action_mark_names(self) -> None:
        """Mark what the lines name for certain; the others stay, with what they may mean."""
        editor = self.query_one(NoteEditor)
        with self.errors_said():
            named = self.services.knowing.named_in(editor.text)
            if not named.problems and not named.open:
                self.say("Type or paste names or links first, one per line.")
                return
            if named.problems:
                self._mark(named.problems, "a pasted list")
            editor.put("\n".join(name.name for name in named.open))
            self._tell_open(named)

    def _mark(self, problems: Sequence[Problem], source: str) -> None:
        marking = self.services.knowing.mark(problems, source=source)
        self.say(marking.in_words())
        self.show()

    def _tell_open(self, named: NameList) -> None:
        """Say what is not certain, line by line as it stands in the field now."""
        lines = [
            f"{name.name}: {', '.join(it.slug for it in name.candidates) or 'not found'}"
            for name in named.open[:_MOST_SHOWN]
        ]
        more = len(named.open) - len(lines)
        lines += [f"and {more} more"] if more else []
        head = (
            "Not marked, because it is not clear what is meant. Write the slug instead:\n"
            if lines
            else ""
        )
        self.query_one("#said", Static).update(Content(head + "\n".join(lines)))

    def _listed(self, name: str) -> list[Problem]:
        selected = Selected(Selection(listed=name), self.services.progress.overview())
        return [progress.problem for progress in selected.problems]

    def _words(self, name: str) -> str:
        problems = self._listed(name)
        left = len(self.services.knowing.preview(problems).marked)
        return f"{LISTS[name]}: {count(len(problems), 'problem')} here, {left} to mark"
