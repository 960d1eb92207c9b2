"""Log: the fifteen-second form for a problem that was attempted somewhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Rule, Static

from trainer.domain.errors import TrainerError
from trainer.domain.text import clean_line
from trainer.domain.typed_day import DAYS_PAST
from trainer.domain.typed_minutes import MINUTES_LIKE
from trainer.domain.wording.words import comes_back, day_from, short_day
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import bindings
from trainer.tui.log.effect import Effect
from trainer.tui.log.log_form import LogForm
from trainer.tui.log.offered import Offered
from trainer.tui.shown import Shown
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from trainer.domain.attempt.outcome import Outcome
    from trainer.domain.problem.problem import Problem
    from trainer.services.services import Services


class LogScreen(TrainerScreen):
    """Asks which problem and how it went; everything else is optional."""

    CSS_PATH = "log_screen.tcss"
    BINDINGS = bindings("save", "back", "undo", "redo", "help")
    purpose = (
        "Log a problem that you attempted somewhere else. A few letters and Enter find it, 1 to 4 "
        "say how it went, Ctrl+S saves; Tab or Enter goes to the next line. Minutes are typed like "
        f"{MINUTES_LIKE}, days like {DAYS_PAST}. A problem that is not found is added on the spot. "
        "Esc closes the suggestions, then the lines of a new problem, then the form."
    )

    def __init__(self, services: Services, slug: str | None = None) -> None:
        super().__init__(services)
        self._slug = slug
        self._leaving = self._tried = False
        self._shown = Shown(services.clock, self._effect, self._given)

    def compose(self) -> ComposeResult:
        """Lay out the form, and what saving does below it."""
        yield TitleBar("Log a problem", short_day(self.services.clock.today()))
        yield LogForm(Offered(self.services.library, self._draw_fault), self._day_in_words)
        yield Rule(line_style="solid")
        yield Static("", id="effect", markup=False)
        yield Static("", id="saved", markup=False)
        yield KeyLine()

    def on_mount(self) -> None:
        """Begin with the problem, or with how it went where the problem is known."""
        self._begin()
        if self._slug is not None:
            with self.errors_said():
                self._form.give(self.services.library.problem(self._slug))

    def show(self) -> None:
        """Draw the day, and what saving the form as it stands does."""
        self.query_one(TitleBar).aside = short_day(self.services.clock.today())
        self._draw()

    def may_leave(self) -> bool:
        """Tell whether nothing is lost; a form with something in it is left at the second press."""
        return self._leaves("Ctrl+Q again quits without saving")

    def on_log_form_changed(self) -> None:
        """Show what the form as it now stands leads to."""
        self._leaving = False
        if self._form.has_something:
            self.query_one("#saved", Static).update("")
        self._draw()

    def on_log_form_done(self) -> None:
        """Save at the end of the form."""
        self.action_save()

    def action_save(self) -> None:
        """Save what stands in the form, and make it ready for the next one."""
        self._tried = True
        if self._fault:
            self._form.go_to_fault()
            self._draw()
            return
        try:
            if self.still_leads_there(self._shown, self._say_below):
                self._log()
        except TrainerError as error:
            self._draw_fault(str(error))

    def action_undo(self) -> None:
        """Take back what was done last; the line about what was saved goes."""
        self.query_one("#saved", Static).update("")
        super().action_undo()

    def action_back(self) -> None:
        """Close the part that was opened last: suggestions, a new problem, the form."""
        if not self._form.close_part() and self._leaves("Esc again leaves without saving"):
            super().action_back()

    @property
    def _form(self) -> LogForm:
        return self.query_one(LogForm)

    @property
    def _fault(self) -> str:
        """What keeps the form from being saved; what is only missing, once it was tried."""
        return self._form.wrong or (self._form.missing if self._tried else "")

    def _log(self) -> None:
        """Save the form, empty it, and say what was saved."""
        form, (problem, outcome, day) = self._form, self._given()
        review, due = self.services.log_attempt.log(
            problem, outcome, minutes=form.minutes, insight=form.insight, day=day
        )
        back = comes_back(due, self.services.clock.today(), self.services.clock.aim.interview_day)
        self._begin()
        self.query_one("#saved", Static).update(
            Content.assemble(
                (" ✓ ", "bold $success"),
                (clean_line(problem.title, 60), "bold"),
                f" saved, {review.rating.name}: {back}. ",
                ("Esc, then u twice undoes it.", "dim"),
            )
        )

    def _begin(self) -> None:
        """Empty the form."""
        self._tried = False
        self._form.begin()
        self.run_worker(self.services.library.make_ready, thread=True)

    def _leaves(self, again: str) -> bool:
        """Tell whether the form may be left, at once or now; else ask, and keep what was typed."""
        if self._leaving or not self._form.has_something:
            return True
        self._leaving = True
        self._draw_fault(f"Not saved yet: Ctrl+S saves, {again}.")
        return False

    def _draw(self) -> None:
        """Draw how the lines are understood, and what saving does or what keeps it from it."""
        self._form.draw()
        effect, fault = self.query_one("#effect", Static), self._fault
        if fault:
            self._draw_fault(fault)
        elif self._form.missing:
            effect.update(Content.styled(" A problem and how it went are enough.", "dim"))
        else:
            try:
                today, leads = self._shown.anew()
            except TrainerError as error:
                self._draw_fault(str(error))
                return
            effect.update(leads.in_words(today, self.services.clock.aim.interview_day))

    def _given(self) -> tuple[Problem, Outcome, str]:
        """Give what the effect follows from; raise ``TrainerError`` where it cannot be saved."""
        outcome = self._form.outcome
        assert outcome is not None, "it is asked for before anything comes of it"
        return self._form.problem, outcome, self._form.day

    def _effect(self) -> Effect:
        log, (problem, outcome, day) = self.services.log_attempt, self._given()
        due, counted = log.preview(problem, outcome, day), log.counted(problem, day)
        return Effect(log.day(day), outcome.rating, due, counted)

    def _day_in_words(self, text: str) -> str:
        today, day = self.services.clock.today(), self.services.log_attempt.day(text)
        return f"{day_from(day, today)}, {short_day(day, today)}"

    def _draw_fault(self, sentence: str) -> None:
        line = Content.assemble((" ! ", "bold $error"), sentence)
        self.query_one("#effect", Static).update(line)

    def _say_below(self, sentence: str) -> None:
        """Say what may not lie over the effect."""
        self.query_one("#saved", Static).update(Content.styled(f"   {sentence}", "$warning"))
