"""Settings: each with its value, to be changed in place, and a sentence on what it changes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual import work
from textual.app import ComposeResult
from textual.containers import Container, VerticalScroll
from textual.events import DescendantBlur
from textual.widget import Widget
from textual.widgets import Input
from textual.worker import get_current_worker

from trainer.domain.errors import TrainerError
from trainer.domain.setting_choices import Start, Starter
from trainer.domain.settings import LONGEST_TEXT, OF_THE_PLAN, SETTINGS, Setting, setting
from trainer.domain.wording.words import count
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import bindings, quiet
from trainer.tui.messages import SettingsChanged, TryTheme
from trainer.tui.settings.pattern_focus import PatternFocus
from trainer.tui.settings.setting_row import SettingRow
from trainer.tui.widgets.choice_list import ChoiceList
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.text_line import TextLine
from trainer.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from trainer.services.services import Services

_FOCUS = ("prefer", "leave_out")

_ABOUT_FOCUS = (
    "Space changes a pattern: + its new problems come first, - none are planned (reviews still "
    "are), · as usual."
)


class SettingsScreen(TrainerScreen):
    """Every setting; a change is saved at once."""

    CSS_PATH = "settings_screen.tcss"
    BINDINGS = [*bindings("back", "import_past", "help"), *quiet("save")]
    purpose = (
        "Enter or going to the next field saves what you typed, Esc leaves. A value that cannot be "
        "saved says why in the line under it. Moving through the themes shows them, Enter keeps "
        "one."
    )

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._leaving = False
        self._rescheduling = False

    def compose(self) -> ComposeResult:
        """Lay out the settings, beside them the focus (under them where it is narrow)."""
        yield TitleBar("Settings", "saved as you change them")
        with VerticalScroll(id="both", can_focus=False):
            with Container(id="fields"):
                for one in SETTINGS:
                    if one.name not in _FOCUS:
                        yield SettingRow(one.name, one.title, one.sentence, self._control(one))
            with Container(id="focus"):
                names = {p.id: p.name for p in self.services.library.catalogue.patterns.values()}
                yield SettingRow("prefer", "Focus", _ABOUT_FOCUS, PatternFocus(names))
        yield KeyLine()

    def on_mount(self) -> None:
        """Begin with the first setting."""
        self.query_one("#budget", Input).focus()

    def show(self) -> None:
        """Read the settings and show their values; what is being typed stays."""
        before = self.services.preferences.current
        current = self.services.preferences.reload()
        for field in self.query(Input):
            one = setting(str(field.id))
            if field.value == one.text(before):
                field.value = one.text(current)
        for choice in self.query(ChoiceList):
            choice.choose(setting(str(choice.id)).text(current))
        self.query_one(PatternFocus).show(current.prefer, current.leave_out)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Ask again before what cannot be saved is left; say a fault no longer than it is one.

        A value that is being typed has none until it was to be saved.
        """
        self._leaving = False
        name, current = str(event.input.id), self.services.preferences.current
        row = self._row(name)
        try:
            setting(name).changed(current, event.value, self.services.clock.today())
            row.settle()
        except TrainerError as error:
            if row.is_faulty:
                row.say_fault(str(error))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Save what was typed."""
        self._take(str(event.input.id), event.value)

    def on_descendant_blur(self, event: DescendantBlur) -> None:
        """Save what was typed when another field is gone to; end the look at a theme."""
        if isinstance(event.widget, Input):
            self._take(str(event.widget.id), event.widget.value)
        elif isinstance(event.widget, ChoiceList):
            event.widget.choose(event.widget.chosen)
            self.post_message(SettingsChanged())

    def on_choice_list_looked(self, message: ChoiceList.Looked) -> None:
        """Show the theme that the cursor stands on."""
        if message.choice.id == "theme" and message.choice.has_focus:
            self.post_message(TryTheme(message.value))

    def on_choice_list_taken(self, message: ChoiceList.Taken) -> None:
        """Save what was chosen."""
        if self._take(str(message.choice.id), message.value):
            message.choice.choose(message.value)

    def on_pattern_focus_turned(self, message: PatternFocus.Turned) -> None:
        """Save which patterns are preferred and which left out."""
        self._take("leave_out", " ".join(message.leave_out))
        self._take("prefer", " ".join(message.prefer))
        current = self.services.preferences.current
        self.query_one(PatternFocus).show(current.prefer, current.leave_out)

    def action_save(self) -> None:
        """Save what stands in the fields, though going on does that; point at what cannot be."""
        if self._all_taken():
            self.say("All settings are saved.")

    def action_back(self) -> None:
        """Save what stands in the fields and go; what cannot be saved is pointed at once."""
        if not self._all_taken() and not self._leaving:
            self._leaving = True
            self.say("This value is not saved: see the line under it. Esc again leaves.", "warning")
            return
        if self._leaving:
            self.app.clear_notifications()
        self.post_message(SettingsChanged())
        super().action_back()

    def _all_taken(self) -> bool:
        """Save what stands in the fields; tell whether all could be, or go to what could not."""
        faulty = [
            field for field in self.query(Input) if not self._take(str(field.id), field.value)
        ]
        if faulty:
            faulty[0].focus()
        return not faulty

    def _take(self, name: str, text: str) -> bool:
        """Save one setting if it is another now; tell whether what stands there is a value."""
        row, one = self._row(name), setting(name)
        try:
            current, today = self.services.preferences.current, self.services.clock.today()
            before = one.text(current)
            after = one.text(one.changed(current, text, today))
            if before == after:
                row.settle()
            elif self._rescheduling:
                row.say_busy("still working out the due dates; try again in a moment")
                return name == "desired_retention"
            elif name == "desired_retention":
                self._rescheduling = True
                row.say_busy("working out the due dates again")
                self._reschedule(text)
            else:
                self.services.preferences.change(name, text, today)
                row.say_saved(self._what_follows(name))
                self.post_message(SettingsChanged())
        except TrainerError as error:
            row.say_fault(str(error))
            return False
        self._show_as_read(name, after)
        return True

    def _show_as_read(self, name: str, text: str) -> None:
        for field in self.query(Input):
            if field.id == name and field.value != text:
                field.value = text

    @work(thread=True)
    def _reschedule(self, text: str) -> None:
        worker, planning = get_current_worker(), self.services.planning
        try:
            before = len(planning.due())
            self.services.preferences.change("desired_retention", text)
            say = partial(self._say_rescheduled, len(planning.due()), before)
        except TrainerError as error:
            say = partial(self._say_not_rescheduled, str(error))
        if not worker.is_cancelled:
            self.app.call_from_thread(say)

    def _say_rescheduled(self, now: int, before: int) -> None:
        self._rescheduling = False
        sentence = f"saved; {count(now, 'review')} due today, {before} before"
        self._row("desired_retention").say_saved(sentence)
        self.post_message(SettingsChanged())

    def _say_not_rescheduled(self, sentence: str) -> None:
        self._rescheduling = False
        self._row("desired_retention").say_fault(sentence)

    def _what_follows(self, name: str) -> str:
        if name not in OF_THE_PLAN:
            return "saved"
        if self.services.planning.replan_untouched():
            return "saved; today's plan follows it"
        return "saved; today's plan stays, as part of it is done: r on Today makes a new one"

    def _row(self, name: str) -> SettingRow:
        return self.query_one(f"#{'prefer' if name in _FOCUS else name}-row", SettingRow)

    def _control(self, one: Setting) -> Widget:
        value = one.text(self.services.preferences.current)
        if one.name == "start":
            return ChoiceList({start.value: start.words for start in Start}, value, id=one.name)
        if one.name == "starter":
            return ChoiceList({form.value: form.words for form in Starter}, value, id=one.name)
        if one.name == "theme":
            return ChoiceList({name: name for name in self._themes()}, value, id=one.name)
        return TextLine(
            value, id=one.name, compact=True, select_on_focus=False, max_length=LONGEST_TEXT
        )

    def _themes(self) -> list[str]:
        return sorted(self.app.available_themes, key=lambda name: not name.startswith("trainer"))
