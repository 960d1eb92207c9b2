"""Log: the fifteen-second form for a problem that was attempted somewhere else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Label, Rule, Static

from trainer.domain.errors import TrainerError
from trainer.domain.problem.problem import Problem
from trainer.domain.problem.typed_name import link_text
from trainer.domain.text import clean_line
from trainer.domain.typed_day import DAYS_PAST
from trainer.domain.wording.words import comes_back, day_from, short_day
from trainer.services.finding.finder import title_in
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import bindings
from trainer.tui.log.effect import Effect
from trainer.tui.log.new_problem import NewProblemFields
from trainer.tui.log.outcome_list import OutcomeList
from trainer.tui.log.problem_field import ProblemField
from trainer.tui.shown import Shown
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.text_line import TextLine
from trainer.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from trainer.domain.attempt.outcome import Outcome
    from trainer.services.services import Services

SUGGESTIONS = 6
"""As many problems are offered at once, and below them to add a new one."""


class LogScreen(TrainerScreen):
    """Asks which problem and how it went; everything else is optional."""

    CSS_PATH = "log_screen.tcss"
    BINDINGS = bindings("save", "back", "undo", "redo", "help")
    purpose = (
        "Log a problem that you attempted somewhere else: a few letters and enter find it, 1 to 4 "
        f"say how it went, ctrl+s saves. The day may be one like {DAYS_PAST}. "
        "What nobody knows yet can be added on the spot."
    )

    def __init__(self, services: Services, slug: str | None = None) -> None:
        super().__init__(services)
        self._slug = slug
        self._chosen: Problem | None = None
        self._is_new = False
        self._leaving = False
        self._shown = Shown(services.clock, self._effect, self._given)

    def compose(self) -> ComposeResult:
        """Lay out the form, one line a question, and what saving does below it."""
        library = self.services.library
        yield TitleBar("Log a problem", short_day(self.services.clock.today()))
        with VerticalScroll(id="form", can_focus=False):
            finder = ProblemField(self._suggest, self._new_title, self._hint, library.fits)
            yield _field("Problem", finder)
            yield NewProblemFields(library.catalogue.patterns.values())
            yield _field("It went", OutcomeList(), classes="field outcome")
            minutes = TextLine(
                placeholder="optional", id="minutes", restrict=r"\d{0,3}", compact=True
            )
            yield _field("Minutes", minutes)
            day = TextLine("today", id="day", max_length=40, compact=True)
            yield _field("Day", day, Static("", id="day-words", markup=False))
            insight = TextLine(
                placeholder="why it works, in a line of your own (optional)",
                id="insight", max_length=1000, compact=True,
            )  # fmt: skip
            yield _field("Insight", insight)
        yield Rule(line_style="solid")
        yield Static("", id="effect", markup=False)
        yield Static("", id="saved", markup=False)
        yield KeyLine()

    def on_mount(self) -> None:
        """Begin with the problem, or with how it went where the problem is known."""
        self._begin()
        if self._slug is not None:
            with self.errors_said():
                self._choose(self.services.library.problem(self._slug))

    def show(self) -> None:
        """Draw the day, and what saving the form as it stands does."""
        self.query_one(TitleBar).aside = short_day(self.services.clock.today())
        self._draw_effect()

    def action_save(self) -> None:
        """Save what stands in the form, and make it ready for the next one."""
        missing = self._missing()
        if missing:
            self._draw_fault(missing)
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
        """Leave; a form with something in it is left at the second press."""
        begun = self._input("minutes").value or self._input("insight").value
        if (begun or self.query_one(OutcomeList).outcome) and not self._leaving:
            self._leaving = True
            self._draw_fault("Not saved yet: ctrl+s saves, esc again leaves without saving.")
            return
        super().action_back()

    def on_problem_field_chosen(self, message: ProblemField.Chosen) -> None:
        """Take the problem that was found."""
        self._choose(message.problem)

    def on_problem_field_wanted(self, message: ProblemField.Wanted) -> None:
        """Ask what there is to know of a new problem."""
        self._chosen, self._is_new = None, True
        fields = self.query_one(NewProblemFields)
        fields.ask(link=link_text(message.text))
        fields.focus_first()
        self._changed()

    def on_problem_field_emptied(self) -> None:
        """Wait for another problem."""
        self._chosen, self._is_new = None, False
        self.query_one(NewProblemFields).display = False
        self.query_one("#saved", Static).update("")
        self._changed()

    def on_outcome_list_taken(self) -> None:
        """Go on to the minutes."""
        self._input("minutes").focus()

    @on(OutcomeList.Changed)
    @on(Input.Changed, "#day, #minutes, #insight, #link")
    def field_changed(self) -> None:
        """Show what the form as it now stands leads to."""
        self._changed()

    @on(Input.Submitted)
    def field_entered(self, event: Input.Submitted) -> None:
        """Go on to the next line; the last one saves."""
        following = {"link": "OutcomeList", "minutes": "#day", "day": "#insight"}
        if event.input.id in following:
            self.query_one(following[event.input.id]).focus()
        elif event.input.id == "insight":
            self.action_save()

    def _log(self) -> None:
        """Save the form, empty it, and say what was saved."""
        problem, outcome, day = self._given()
        review, due = self.services.log_attempt.log(
            problem,
            outcome,
            minutes=int(self._input("minutes").value or 0) or None,
            insight=self._input("insight").value,
            day=day,
        )
        back = comes_back(due, self.services.clock.today(), self.services.clock.aim.interview_day)
        self._begin()
        self.query_one("#saved", Static).update(
            Content.assemble(
                (" ✓ ", "bold $success"),
                (clean_line(problem.title, 60), "bold"),
                f" saved, {review.rating.name}: {back}. ",
                ("esc, u twice undoes it.", "dim"),
            )
        )

    def _begin(self) -> None:
        """Empty the form."""
        self._chosen, self._is_new = None, False
        self.query_one(NewProblemFields).clear()
        self.query_one(OutcomeList).clear_choice()
        for name, text in (("minutes", ""), ("day", "today"), ("insight", "")):
            self._input(name).value = text
        field = self.query_one(ProblemField)
        field.put("")
        field.focus_line()
        self._changed()
        self.run_worker(self.services.library.make_ready, thread=True)

    def _choose(self, problem: Problem) -> None:
        self._chosen, self._is_new = problem, False
        self.query_one(ProblemField).put(problem.title)
        if not self._is_known(problem):
            self.query_one(NewProblemFields).ask(only_pattern=True)
        self.query_one(OutcomeList).focus()
        self._changed()

    def _changed(self) -> None:
        self._leaving = False
        self._draw_effect()

    def _problem(self) -> Problem:
        """Give the problem that the form is about; raise ``TrainerError`` if it cannot be added."""
        fields = self.query_one(NewProblemFields)
        if self._chosen is not None:
            known = self._is_known(self._chosen)
            return self._chosen if known else replace(self._chosen, pattern=fields.pattern)
        return self.services.library.new(
            self.query_one(ProblemField).text,
            url=fields.link,
            pattern=fields.pattern,
            level=fields.level,
        )

    def _missing(self) -> str:
        """Give what is asked for still, and go there; empty when the form can be saved."""
        field = self.query_one(ProblemField)
        if self._chosen is None and not self._is_new:
            field.focus_line()
            typed = field.text.strip()
            return "Enter takes the marked problem." if typed else "Which problem was it?"
        if self.query_one(OutcomeList).outcome is None:
            self.query_one(OutcomeList).focus()
            return "How did it go? 1 to 4 say so."
        return ""

    def _draw_effect(self) -> None:
        """Draw the day in words, and what saving does, or the fault that keeps it from it."""
        today, words = self.services.clock.today(), self.query_one("#day-words", Static)
        try:
            day = self.services.log_attempt.day(self._input("day").value)
        except TrainerError as error:
            words.update(Content.styled("? no such day", "$error"))
            self._draw_fault(str(error))
            return
        words.update(Content.styled(f"{day_from(day, today)}, {short_day(day, today)}", "dim"))
        effect = self.query_one("#effect", Static)
        if self.query_one(OutcomeList).outcome is None or not (self._chosen or self._is_new):
            effect.update(Content.styled(" A problem and how it went are enough.", "dim"))
            return
        try:
            today, leads = self._shown.anew()
        except TrainerError as error:
            self._draw_fault(str(error))
            return
        effect.update(leads.in_words(today, self.services.clock.aim.interview_day))

    def _given(self) -> tuple[Problem, Outcome, str]:
        """Give what the effect follows from; raise ``TrainerError`` where it cannot be saved."""
        outcome = self.query_one(OutcomeList).outcome
        assert outcome is not None, "it is asked for before anything comes of it"
        return self._problem(), outcome, self._input("day").value

    def _effect(self) -> Effect:
        log, (problem, outcome, day) = self.services.log_attempt, self._given()
        due, counted = log.preview(problem, outcome, day), log.counted(problem, day)
        return Effect(log.day(day), outcome.rating, due, counted)

    def _draw_fault(self, sentence: str) -> None:
        line = Content.assemble((" ! ", "bold $error"), sentence)
        self.query_one("#effect", Static).update(line)

    def _say_below(self, sentence: str) -> None:
        """Say what may not lie over the effect."""
        self.query_one("#saved", Static).update(Content.styled(f"   {sentence}", "$warning"))

    def _input(self, name: str) -> Input:
        return self.query_one(f"#{name}", Input)

    def _is_known(self, problem: Problem) -> bool:
        return problem.slug in self.services.library.catalogue.problems

    def _suggest(self, text: str) -> list[Problem]:
        try:
            return self.services.library.suggest(text, limit=SUGGESTIONS)
        except TrainerError as error:
            self._draw_fault(str(error))
            return []

    def _new_title(self, text: str) -> str:
        """Give the title under which a text could be added; empty if it is there already."""
        title = title_in(text)
        try:
            self.services.library.new(title, url=link_text(text))
        except TrainerError:
            return ""
        return title

    def _hint(self, problem: Problem) -> str:
        number = f"#{problem.number}  " if problem.number else ""
        return number + ("" if self._is_known(problem) else "not in the catalogue")


def _field(label: str, *asked: Widget, classes: str = "field") -> Horizontal:
    return Horizontal(Label(label), *asked, classes=classes)
