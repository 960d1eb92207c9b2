"""The form of the log: which problem, how it went, and what else there is to say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.message import Message
from textual.widgets import Input, Label, Select

from trainer.domain.problem.typed_name import link_text
from trainer.domain.typed_minutes import typed_minutes
from trainer.domain.wording.words import count
from trainer.tui.log.new_problem import NewProblemFields
from trainer.tui.log.outcome_list import OutcomeList
from trainer.tui.log.problem_field import ProblemField
from trainer.tui.log.read_field import ReadField
from trainer.tui.widgets.text_line import TextLine

if TYPE_CHECKING:
    from trainer.domain.attempt.outcome import Outcome
    from trainer.domain.problem.problem import Problem
    from trainer.tui.log.offered import Offered

_EMPTY = {"minutes": "", "day": "today", "insight": ""}
"""What stands in the lines of an empty form."""

_FOLLOWING = {"link": "OutcomeList", "minutes": "#day", "day": "#insight"}
"""Where enter leads from a line."""


class LogForm(VerticalScroll, can_focus=False):
    """Posts ``Changed`` when what stands in it does, and ``Done`` at enter on the last line."""

    class Changed(Message):
        """The form leads to something else now."""

    class Done(Message):
        """The learner went through all of it."""

    def __init__(self, offered: Offered, day_in_words: Callable[[str], str]) -> None:
        """``day_in_words`` says which day is meant, or raises ``TrainerError``."""
        super().__init__(id="form")
        self._offered, self._day_in_words = offered, day_in_words
        self._given: str | None = None
        self.chosen: Problem | None = None
        self.is_new = False

    def compose(self) -> ComposeResult:
        """Lay out one line a question."""
        minutes = TextLine(placeholder="optional", id="minutes", max_length=20, compact=True)
        day = TextLine(_EMPTY["day"], id="day", max_length=40, compact=True)
        insight = TextLine(
            placeholder="why it works, in one line of your own (optional)",
            id="insight", max_length=1000, compact=True,
        )  # fmt: skip
        patterns = self._offered.library.catalogue.patterns.values()
        yield Horizontal(Label("Problem"), ProblemField(self._offered), classes="field")
        yield NewProblemFields(patterns)
        yield Horizontal(Label("It went"), OutcomeList(), classes="field outcome")
        yield ReadField("Minutes", minutes, _minutes_in_words, "no such time")
        yield ReadField("Day", day, self._day_in_words, "no such day")
        yield Horizontal(Label("Insight"), insight, classes="field")

    @property
    def outcome(self) -> Outcome | None:
        """How it went, as far as it is said."""
        return self.query_one(OutcomeList).outcome

    @property
    def minutes(self) -> int | None:
        """How long it took, ``None`` where nothing is said; raise ``TrainerError`` for no time."""
        typed = self._line("minutes").value.strip()
        return _minutes(typed) if typed else None

    @property
    def day(self) -> str:
        """The day as typed."""
        return self._line("day").value

    @property
    def insight(self) -> str:
        """The insight as typed."""
        return self._line("insight").value

    @property
    def problem(self) -> Problem:
        """The problem that the form is about; raise ``TrainerError`` if it cannot be added."""
        fields = self.query_one(NewProblemFields)
        if self.chosen is not None:
            known = self._offered.knows(self.chosen)
            return self.chosen if known else replace(self.chosen, pattern=fields.pattern)
        text = self.query_one(ProblemField).text
        return self._offered.library.new(
            text, url=fields.link, pattern=fields.pattern, level=fields.level
        )

    @property
    def wrong(self) -> str:
        """What cannot be read; empty if everything can."""
        return next((field.fault for field in self.query(ReadField) if field.fault), "")

    @property
    def missing(self) -> str:
        """What is asked for still; empty when nothing is."""
        if self.chosen is None and not self.is_new:
            typed = self.query_one(ProblemField).text.strip()
            return "Enter takes the marked problem." if typed else "Which problem was it?"
        return "" if self.outcome else "How did it go? Press 1 to 4."

    @property
    def has_something(self) -> bool:
        """Whether anything stands in it that the learner put there."""
        given = self.chosen is not None and self.chosen.slug == self._given
        typed = bool(self.query_one(ProblemField).text.strip()) and not given
        lines = any(self._line(name).value.strip() != text for name, text in _EMPTY.items())
        return typed or lines or bool(self.outcome) or self.query_one(NewProblemFields).filled

    def begin(self) -> None:
        """Empty it."""
        self.chosen, self.is_new = None, False
        self.query_one(NewProblemFields).clear()
        self.query_one(OutcomeList).clear_choice()
        for name, text in _EMPTY.items():
            self._line(name).value = text
        field = self.query_one(ProblemField)
        field.put("")
        field.focus_line()
        self._changed()

    def give(self, problem: Problem) -> None:
        """Begin with a problem that is known already."""
        self._given = problem.slug
        self._choose(problem)

    def close_part(self) -> bool:
        """Close the part that was opened last, what was typed stays; tell whether one was open."""
        field, new = self.query_one(ProblemField), self.query_one(NewProblemFields)
        if field.is_open:
            field.close()
            return True
        if new.display:
            self._unchoose()
            field.unsettle()
            field.focus_line()
            return True
        return False

    def go_to_fault(self) -> None:
        """Go to the first line that is wrong or missing."""
        for field in self.query(ReadField):
            if field.fault:
                field.focus_line()
                return
        if self.chosen is None and not self.is_new:
            self.query_one(ProblemField).focus_line()
        else:
            self.query_one(OutcomeList).focus()

    def draw(self) -> None:
        """Show how the lines are understood now."""
        for field in self.query(ReadField):
            field.draw()

    def on_problem_field_chosen(self, message: ProblemField.Chosen) -> None:
        """Take the problem that was found."""
        self._choose(message.problem)

    def on_problem_field_wanted(self, message: ProblemField.Wanted) -> None:
        """Show what there is to say of a new problem; none of it is needed, so go on."""
        self.chosen, self.is_new = None, True
        self.query_one(NewProblemFields).ask(link=link_text(message.text))
        self.query_one(OutcomeList).focus()
        self._changed()

    def on_problem_field_passed(self) -> None:
        """Go on from a problem that is chosen already."""
        new = self.query_one(NewProblemFields)
        if new.display:
            new.focus_first()
        else:
            self.query_one(OutcomeList).focus()

    def on_problem_field_emptied(self) -> None:
        """Wait for another problem."""
        self._unchoose()

    def on_outcome_list_taken(self) -> None:
        """Go on to the minutes."""
        self._line("minutes").focus()

    @on(OutcomeList.Changed)
    @on(Select.Changed)
    @on(Input.Changed, "#day, #minutes, #insight, #link")
    def field_changed(self) -> None:
        """Tell that the form leads to something else."""
        self._changed()

    @on(Input.Submitted)
    def field_entered(self, event: Input.Submitted) -> None:
        """Go on to the next line; the last one is the end."""
        if event.input.id in _FOLLOWING:
            self.query_one(_FOLLOWING[event.input.id]).focus()
        elif event.input.id == "insight":
            self.post_message(self.Done())

    def _choose(self, problem: Problem) -> None:
        self.chosen, self.is_new = problem, False
        self.query_one(ProblemField).put(problem.title)
        if not self._offered.knows(problem):
            self.query_one(NewProblemFields).ask(only_pattern=True)
        self.query_one(OutcomeList).focus()
        self._changed()

    def _unchoose(self) -> None:
        """Wait for another problem; what was typed of a new one stays for the next time."""
        self.chosen, self.is_new = None, False
        self.query_one(NewProblemFields).display = False
        self._changed()

    def _changed(self) -> None:
        self.post_message(self.Changed())

    def _line(self, name: str) -> Input:
        return self.query_one(f"#{name}", Input)


def _minutes(text: str) -> int:
    return typed_minutes(text, "The time")


def _minutes_in_words(text: str) -> str:
    """Give how minutes are read; raise ``TrainerError`` where they are none."""
    return count(_minutes(text), "minute") if text.strip() else ""
