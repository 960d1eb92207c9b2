"""The first start: what the program does, and three questions that may all be skipped."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Center, Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Input, Static

from trainer.domain.errors import TrainerError
from trainer.domain.setting_choices import Start
from trainer.domain.settings import LONGEST_TEXT, Setting, Settings, setting
from trainer.domain.typed_day import DAYS_AHEAD
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import bindings
from trainer.tui.messages import Open, Place, SettingsChanged
from trainer.tui.widgets.choice_list import ChoiceList
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.text_line import TextLine

if TYPE_CHECKING:
    from trainer.services.services import Services

SENTENCES = (
    "Every day there is a plan in minutes: what is due, then something new.",
    "Stuck for a few minutes? Look it up: that is the method, not a failure.",
    "Say why it works and move on. It comes back just before you forget it.",
)
"""What the program does."""

PAST = "Done problems before? K marks what you know, I imports a file; later is fine."
"""What is offered to those who are not new to this."""

_LOOP = (
    ("╭──▸ ", "try", " ──▸ ", "look it up", " ──▸ ", "understand", " ──▸ ", "move on", " ───╮"),
    ("╰─────────────────── ", "it comes back", " ◂──────────────────╯"),
)

_NOTES = {
    "budget": "the length of a day's plan",
    "interview_day": f"{DAYS_AHEAD} or none",
}


class WelcomeScreen(TrainerScreen):
    """Asks for the minutes a day, the interview date, and where to begin."""

    CSS_PATH = "welcome_screen.tcss"
    BINDINGS = bindings("set_out", "skip", "known_lists", "import_past", "help")
    purpose = (
        "Three questions before the first plan. Each has an answer already; the settings (, on "
        "Today) change all of them later."
    )

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._before = services.preferences.current
        self._has_past = False

    def compose(self) -> ComposeResult:
        """Lay out the loop, what it means, the questions, and the way on."""
        with VerticalScroll(can_focus=False), Center(id="sheet"):
            yield Static(Content.assemble(("Trainer", "bold $primary")), classes="centred")
            yield Static(
                "Get good at coding interviews, a few problems a day.", classes="quiet centred"
            )
            yield Static(_loop(), id="loop", classes="centred")
            yield Static(Content("\n".join(SENTENCES)), id="sentences", classes="centred")
            yield from self._field("budget")
            yield from self._field("interview_day")
            yield Static(setting("start").title, classes="label", markup=False)
            yield ChoiceList({start.value: start.words for start in Start}, self._before.start)
            yield Static(PAST, id="past", markup=False)
            yield Button(Content("▸ Show me the first plan"), variant="primary", compact=True)
        yield KeyLine()

    def on_mount(self) -> None:
        """Begin with the first question."""
        self._offer_past()
        self.query_one("#budget", Input).focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Say a fault no longer than it is one."""
        name, today = str(event.input.id), self.services.clock.today()
        if not fault(setting(name), self._before, event.value.strip(), today):
            self.query_one(f"#{name}-note", Static).update(Content(_NOTES[name]))

    def on_input_submitted(self) -> None:
        """Go on to the next question."""
        self.focus_next()

    def on_choice_list_looked(self, message: ChoiceList.Looked) -> None:
        """Take what the cursor stands on by now, so that the mark moves with it."""
        choices = message.choice
        if choices.chosen != choices.under_cursor:
            choices.choose(choices.under_cursor)
            self._offer_past()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to mark or import what is known to those who are not new to this."""
        if action in ("known_lists", "import_past"):
            return self._has_past
        return super().check_action(action, parameters)

    def action_known_lists(self) -> None:
        """Go and mark a list, or names that are pasted; the answers stay."""
        self._keep_readable()
        self.post_message(Open(Place.KNOWN))

    def action_import_past(self) -> None:
        """Go and import what was solved elsewhere; the answers stay."""
        self._keep_readable()
        super().action_import_past()

    def on_choice_list_taken(self) -> None:
        """Start: this was the last question."""
        self.action_set_out()

    def on_button_pressed(self) -> None:
        """Start."""
        self.action_set_out()

    def action_set_out(self) -> None:
        """Keep the answers, if all of them can be read, and go to the plan that follows."""
        answers = self._answers()
        if not self._all_readable(answers):
            return
        with self.errors_said():
            self._keep(answers)
            self.services.preferences.greeted()
            self.services.planning.replan()
            self.post_message(SettingsChanged())
            self.leave()

    def action_skip(self) -> None:
        """Keep the defaults."""
        with self.errors_said():
            self.services.preferences.greeted()
        self.leave()

    def _keep_readable(self) -> None:
        """Keep the answers before what is known is taken over, so that undo takes that back first.

        What cannot be read yet is asked for again in the end.
        """
        today, answers = self.services.clock.today(), self._answers().items()
        readable = {it: text for it, text in answers if not fault(it, self._before, text, today)}
        with self.errors_said():
            self._keep(readable)

    def _keep(self, answers: dict[Setting, str]) -> None:
        preferences, today = self.services.preferences, self.services.clock.today()
        for question, text in answers.items():
            if question.text(preferences.current) != text:
                preferences.change(question.name, text, today)

    def _offer_past(self) -> None:
        self._has_past = self.query_one(ChoiceList).chosen != Start.NEW
        self.query_one("#past", Static).display = self._has_past
        self.refresh_bindings()

    def _answers(self) -> dict[Setting, str]:
        texts = {name: self.query_one(f"#{name}", Input).value.strip() for name in _NOTES}
        texts["start"] = self.query_one(ChoiceList).chosen
        return {setting(name): text for name, text in texts.items()}

    def _all_readable(self, answers: dict[Setting, str]) -> bool:
        faulty = [name for name in _NOTES if self._faulty(setting(name), answers)]
        if faulty:
            self.query_one(f"#{faulty[0]}", Input).focus()
        return not faulty

    def _faulty(self, question: Setting, answers: dict[Setting, str]) -> bool:
        note = self.query_one(f"#{question.name}-note", Static)
        today = self.services.clock.today()
        sentence = fault(question, self._before, answers[question], today)
        note.update(_said(sentence) if sentence else Content(_NOTES[question.name]))
        return bool(sentence)

    def _field(self, name: str) -> ComposeResult:
        question = setting(name)
        with Horizontal(classes="question"):
            yield Static(question.title, classes="label", markup=False)
            yield TextLine(
                question.text(self._before),
                id=name, compact=True, select_on_focus=True, max_length=LONGEST_TEXT,
            )  # fmt: skip
            yield Static(_NOTES[name], id=f"{name}-note", classes="note", markup=False)


def fault(question: Setting, settings: Settings, text: str, today: date) -> str:
    """Give the sentence that says why a text is no value of this setting, empty if it is one."""
    try:
        question.changed(settings, text, today)
    except TrainerError as error:
        return str(error)
    return ""


def _said(sentence: str) -> Content:
    return Content.assemble(("✗ ", "bold $error"), (sentence, "$error"))


def _loop() -> Content:
    lines = []
    for line in _LOOP:
        styles = ("dim", "bold $accent")
        lines.append(Content.assemble(*((text, styles[n % 2]) for n, text in enumerate(line))))
    return Content("\n").join(lines)
