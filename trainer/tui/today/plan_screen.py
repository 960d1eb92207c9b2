"""The plan: its phase, what it comes to by the interview, and what other choices buy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import work
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static
from textual.worker import get_current_worker

from trainer.domain.errors import TrainerError
from trainer.domain.plan.decision import (
    TITLES,
    Bought,
    Decision,
    levers_in_words,
)
from trainer.domain.wording.plan_words import expected_in_words, standing_in_words
from trainer.domain.wording.words import count
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import bindings, quiet
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from trainer.domain.plan.today import Today

_WAITING = "Simulating the days ahead with your own problems…"
_BAR = 16


class PlanScreen(TrainerScreen):
    """What the plan comes to; every row is a course of simulated days with your own cards."""

    CSS_PATH = "plan_screen.tcss"
    BINDINGS = [*bindings("back", "help"), *quiet("settings")]
    purpose = (
        "A problem is ready if you would probably solve it on the day: its expected recall is at "
        "least 85%. A pattern is ready with at least two problems begun and a mean expected recall "
        "of 85%. Each row simulates the days ahead with that choice, all with the same luck. The "
        "settings change what is chosen."
    )

    def compose(self) -> ComposeResult:
        """Lay out the sentences and the tables."""
        yield TitleBar("The plan", ", settings")
        with VerticalScroll():
            yield Static("", id="standing", markup=False)
            yield Static(_WAITING, id="choices", markup=False)
        yield KeyLine()

    def show(self) -> None:
        """Say where the plan stands, and begin to live the days."""
        self._say_standing(self.services.planning.today())
        self._decide()

    def _say_standing(self, today: Today) -> None:
        aim = self.services.clock.aim
        standing = standing_in_words(aim, today)
        self.query_one("#standing", Static).update(Content(standing))

    @work(thread=True, exclusive=True)
    def _decide(self) -> None:
        worker, tell = get_current_worker(), self.from_thread

        def told(done: int, number: int) -> None:
            tell(self._say_progress, done, number)

        try:
            decision = self.services.deciding.decision(told)
        except TrainerError as error:
            tell(self.say, str(error), "error")
            return
        if not worker.is_cancelled:
            tell(self._draw, decision)

    def _say_progress(self, done: int, number: int) -> None:
        self.query_one("#choices", Static).update(Content(f"{_WAITING} {done} of {number}"))

    def _draw(self, decision: Decision) -> None:
        course = decision.current
        lines = [Content(expected_in_words(course, decision.aim))]
        if course.not_ready:
            missing = f"{count(course.not_ready, 'problem')} will not be ready."
            missing = f"{missing} {levers_in_words(decision)}"
            lines.append(Content(missing))
        for setting, title in TITLES.items():
            if bought := decision.of(setting):
                lines += [Content(""), _head(title), *(_row(one, bought) for one in bought)]
        for warning in decision.warnings:
            lines += [Content(""), Content.styled(warning, "$warning")]
        self.query_one("#choices", Static).update(Content("\n").join(lines))


def _head(title: str) -> Content:
    words = f"{title:<16}{'begun':>6}{'ready':>7}  {'':<{_BAR}}{'patterns':>10}{'min a day':>11}"
    return Content.styled(words, "$text-muted")


def _row(one: Bought, beside: list[Bought]) -> Content:
    course, most = one.course, max(1.0, *(it.course.ready for it in beside))
    bar = "█" * max(int(course.ready > 0), round(_BAR * course.ready / most))
    return Content.assemble(
        (f"{one.choice.words:<16}", "bold" if one.choice.is_current else ""),
        f"{course.begun:>6}{round(course.ready):>7}  ",
        (f"{bar:<{_BAR}}", "$success" if one.choice.is_current else "$secondary"),
        f"{course.patterns:>10}{round(course.minutes_a_day):>11}",
        ("  now" if one.choice.is_current else "", "$accent"),
    )
