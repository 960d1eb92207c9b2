"""The attempt: the statement, the editor, the clock, and what running the code showed."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from textual.app import ComposeResult

from trainer.domain.attempt.growth import Growth
from trainer.domain.attempt.verdict import Verdict
from trainer.domain.errors import TrainerError
from trainer.tui.attempt import attempt_words as words
from trainer.tui.attempt.calm_line import CalmLine
from trainer.tui.attempt.code_editor import CodeEditor
from trainer.tui.attempt.desk import AttemptDesk
from trainer.tui.attempt.draft_keeper import DraftKeeper
from trainer.tui.attempt.help_taken import HelpTaken
from trainer.tui.attempt.outside import OutsideEditor
from trainer.tui.attempt.own_input import OwnInput
from trainer.tui.attempt.runs import Runs
from trainer.tui.attempt.status import AttemptStatus
from trainer.tui.attempt.verdict import VerdictPane
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import bindings
from trainer.tui.messages import Open, Place
from trainer.tui.widgets.key_line import KeyLine

if TYPE_CHECKING:
    from trainer.domain.log.review import CardKey
    from trainer.services.services import Services

_SAVE_EVERY, _LOOK_EVERY = 1.0, 0.5


class AttemptScreen(TrainerScreen):
    """One session with one card: asks the session and its code run, and shows how both stand."""

    CSS_PATH = "attempt_screen.tcss"
    BINDINGS = [
        *bindings("run", "hint", "answer", "grade", "cancel_run", "back", "external", "pause"),
        *bindings("own_input", "help", "watch", "zoom", "reveal", "fault_line", "keep"),
        *bindings("alone", "case(1)", "case(-1)", "template", "keep_case", "growth"),
    ]
    AUTO_FOCUS = "CodeEditor"
    purpose = words.PURPOSE

    def __init__(self, services: Services, card: CardKey) -> None:
        super().__init__(services)
        self.session, code_run = services.study.begin(card)
        self.editor = CodeEditor(self.session.attempt.code, words.starter_of(self.session))
        self._line = CalmLine(id="nudge")
        self._verdict = VerdictPane(code_run, lambda: self.editor.text, id="verdict")
        own_input = OwnInput(self.session.attempt.own_input, words.input_like(self.session))
        self._desk = AttemptDesk(
            words.text_of(self.session), self.editor, self._verdict, own_input, self._line
        )
        self._help = HelpTaken(self.session, self._desk, services.library)
        self._outside = OutsideEditor(
            self.session, self.editor, services.clock, run=self.action_run, remark=self._line.note
        )
        self._runs = Runs(
            code_run,
            self._verdict,
            self._code,
            agree=lambda it: self.post_message(Open(Place.TRUST, it)),
            remark=self._line.note_for_now,
        )
        alarm, note = partial(self.say, severity="error"), self._line.note
        self._draft = DraftKeeper(self.session, services.clock, alarm=alarm, remark=note)
        self._first_code = self.editor.text

    def compose(self) -> ComposeResult:
        """Lay out the clock, the desk, and the line below it."""
        yield AttemptStatus(self.session.problem.title)
        yield self._desk
        yield self._line
        yield KeyLine()

    def on_mount(self) -> None:
        """Go on where it was left, and start to save and to tick."""
        self.app.clear_notifications()
        self.editor.begin()
        with self.errors_said():
            self._outside.begin()
        self.set_interval(_SAVE_EVERY, self._tick)
        self.set_interval(_LOOK_EVERY, self._look_outside)
        self.draw()

    def on_unmount(self) -> None:
        """Leave nothing unsaved."""
        with suppress(TrainerError):
            self._type()
            self.session.save()

    def show(self) -> None:
        """Show what may have changed while another screen was in front, and run what waited."""
        if self.is_mounted:
            self.draw()
            self.editor.focus()
            self._runs.go_on()

    @property
    def runs(self) -> bool:
        """Whether a run is under way."""
        return self._verdict.runs

    def keep(self) -> bool:
        """Tell whether the code is saved now; what another trainer made of it stands here then."""
        self._type()
        saved = self._draft.keep()
        if self.session.attempt.code != self.editor.text:
            self.editor.take(self.session.attempt.code)
        return saved

    def may_leave(self) -> bool:
        """Save; where that fails, the program may be left at the second press only."""
        self._type()
        return self._draft.may_leave()

    def action_run(self) -> None:
        """Run the cases on the code as it stands; a run under way is stopped."""
        self._runs.all_cases()

    def action_alone(self) -> None:
        """Run the case that is shown, and no other."""
        self._runs.one_alone()

    def action_growth(self) -> None:
        """Measure how the code grows."""
        self._runs.growth()

    def action_keep_case(self) -> None:
        """Keep the case that is shown, or remove it if it is kept."""
        self._runs.keep_case()

    def action_own_input(self) -> None:
        """Let an input of the learner's own be typed."""
        if self._runs.possible():
            self._desk.ask_for_input()

    def on_own_input_given(self, message: OwnInput.Given) -> None:
        """Run the code on it."""
        self.session.keep_input(message.text)
        self._runs.own_input(message.text)

    def action_case(self, by: int) -> None:
        """Show another case of the verdict whole; where only its gist is in sight, this one."""
        if not self._desk.show_verdict_whole():
            self._runs.show_case(by)

    def action_cancel_run(self) -> None:
        """Stop the run; it showed nothing."""
        self._runs.stop()

    def action_hint(self) -> None:
        """Take the next hint."""
        self._ask(self._help.hint)

    def action_template(self) -> None:
        """Put the template that the hints offer below the code."""
        self._help.insert_template()

    def action_answer(self) -> None:
        """Look the answer up, at the second press where that counts; put away what is beside."""
        if self._help.wants_answer():
            self._catch_up()
            with self.errors_said():
                self.session.see_answer()
            self.post_message(Open(Place.ANSWER, self.session))

    def action_beside(self, place: int) -> None:
        """Show the answer beside the code, from one of its sections on."""
        self._help.beside(place)

    def action_type_again(self) -> None:
        """Begin the code anew, with nothing to copy it from."""
        self._help.type_again()

    def action_reveal(self) -> None:
        """Uncover level and lists, at the second press where that counts."""
        self._ask(self._help.facts)

    def action_pause(self) -> None:
        """Stop the clock, or let it run again."""
        self._ask(self.session.toggle_pause)

    def action_grade(self) -> None:
        """Finish: ask for the rating."""
        self._catch_up()
        self._runs.stop()
        self.post_message(Open(Place.RATING, self.session))

    def action_keep(self) -> None:
        """Save at once, though that happens by itself."""
        if self.keep():
            self._line.note("Saved. Your code is also saved as you type.")

    def action_back(self) -> None:
        """Leave; the attempt stays as a draft. Who types often presses escape without a wish."""
        if self._help.put_away():
            return
        typing = self.editor.has_focus and self.editor.text != self._first_code
        if typing and not self._line.asked(words.LEAVE):
            return
        self._catch_up()
        if self.keep():
            self.say("Draft saved. Begin the problem again to continue.")
            self.leave()
        else:
            self.say("The draft cannot be saved, so the attempt stays open.", "error")

    def action_external(self) -> None:
        """Open the code in the learner's own editor; the cases run if it comes back changed."""
        self._catch_up()
        command = self.services.preferences.current.editor
        self._ask(lambda: self._outside.edit(self.app.suspend, command))

    def action_watch(self) -> None:
        """Follow the code in its file and run whenever it is saved, or stop doing so."""
        self._catch_up()
        self._line.remark = ""
        self._ask(self._outside.toggle_watch)

    def action_zoom(self) -> None:
        """Give code and verdict the whole width, then the statement, then both their part."""
        self._desk.zoom()

    def action_fault_line(self) -> None:
        """Go to the line that the verdict points at."""
        self._runs.to_fault()

    def check_action(self, action: str, _parameters: tuple[object, ...]) -> bool | None:
        """Let escape stop a run while there is one, and go back otherwise."""
        if action in ("back", "cancel_run"):
            return (action == "cancel_run") == self.runs
        return True

    def on_verdict_pane_ended(self, message: VerdictPane.Ended) -> None:
        """Take what the run showed, or say why it showed nothing."""
        if message.came is None:
            self.say(message.fault, "error")
            return
        if isinstance(message.came, Verdict):
            with self.errors_said():
                self.session.take_verdict(message.came, message.code)
        elif isinstance(message.came, Growth):
            self.session.growth = message.came
        self._desk.make_room_for_verdict()
        self.draw()

    def on_text_area_changed(self) -> None:
        """Take what was typed."""
        self._type()

    def on_key(self) -> None:
        """Note that the learner is at work."""
        self.session.touch()

    def draw(self) -> None:
        """Show clock, hints and facts as they stand."""
        watched = self._outside.watched
        status = words.status_parts(self.session, saved=self._draft.saved, watched=watched)
        self.query_one(AttemptStatus).parts = status
        self._help.show()
        self._line.warning = self._draft.warning
        self._line.offer = words.nudge(self.session, watched)

    def _ask(self, event: Callable[[], None]) -> None:
        """Have something happen to the session, and show how it stands then."""
        with self.errors_said():
            event()
        self.draw()

    def _type(self) -> None:
        self.session.type(self.editor.text)

    def _code(self) -> str:
        """Give the code to be run, its lines numbered as the learner sees them."""
        self._catch_up()
        self.app.clear_notifications()
        return "\n" * self._outside.lines_above + self.editor.text

    def _tick(self) -> None:
        self.keep()
        self.draw()

    def _look_outside(self) -> None:
        self._type()
        with self.errors_said():
            self._outside.look()

    def _catch_up(self) -> None:
        """Take what was typed, and what another program saved meanwhile."""
        self._type()
        with self.errors_said():
            self._outside.catch_up()
        self.keep()
