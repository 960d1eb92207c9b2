"""The verdict pane: runs the code, and shows below it how far that is and what it showed."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.events import Click
from textual.message import Message
from textual.reactive import reactive

from trainer.domain.attempt.growth import Growth
from trainer.domain.attempt.verdict import Verdict
from trainer.domain.errors import TrainerError
from trainer.domain.problem.contract import Case, CaseKind
from trainer.services.running.tried import Tried
from trainer.tui.attempt.aside import Alone, Aside, aside_case, aside_place, aside_rows
from trainer.tui.attempt.verdict_text import (
    case_list,
    chosen_at_first,
    fault_place,
    in_short,
    progress_rows,
    verdict_rows,
)
from trainer.tui.widgets.folded import FoldedText, Row

if TYPE_CHECKING:
    from trainer.services.running.code_run import CodeRun

_SHOW_PROGRESS_EVERY = 0.3
_GAP = Row(Content(""))
EARLIER = "from an earlier run"


Came = Verdict | Aside
"""What a run may show."""


class VerdictPane(VerticalScroll):
    """Runs code on a thread, so that it can be watched and stopped; a new run stops the last one.

    Posts ``Ended`` when a run ended by itself, and ``Wanted`` when the learner asks for the line
    that the verdict points at. One case, the ``chosen`` one, is shown whole; all are listed below.
    Two lines hold the gist of it, for where there is little room; ``has_more`` tells whether that
    is not all. ``keys`` says on the upper edge which keys bring more.
    """

    BINDINGS = [
        Binding("enter", "want", "to the line", show=False),
        Binding("up,k", "screen.case(-1)", "case before", show=False),
        Binding("down,j", "screen.case(1)", "next case", show=False),
        Binding("a", "screen.alone", "alone"),
        Binding("i", "screen.own_input", "own input"),
        Binding("t", "screen.keep_case", "keep case", show=False),
        Binding("g", "screen.growth", "growth", show=False),
    ]

    keys = reactive("")

    class Wanted(Message):
        """The learner wants to see a place in the code, line and column counted from 1."""

        def __init__(self, line: int, column: int) -> None:
            self.line, self.column = line, column
            super().__init__()

    class Ended(Message):
        """What was run on this code, halted by ``halt``, ended: with an answer or a fault."""

        def __init__(self, halt: Event, code: str, came: Came | None, fault: str = "") -> None:
            self.halt = halt
            self.code = code
            self.came = came
            self.fault = fault
            super().__init__()

    def __init__(
        self, code_run: CodeRun | None, code: Callable[[], str], id: str | None = None
    ) -> None:
        super().__init__(id=id)
        self._code_run = code_run
        self._code_now = code
        self._judged_code: str | None = None
        self._verdict: Verdict | None = None
        self._aside: Aside | None = None
        self._aside_code = ""
        self._halt: Event | None = None
        self._progress: tuple[int, int, CaseKind] | None = None
        self._places: list[int] = []
        self.chosen: int | None = None
        self.has_more = False

    @property
    def runs(self) -> bool:
        """Whether a run is under way."""
        return self._halt is not None

    def compose(self) -> ComposeResult:
        """Lay out what came of it and the cases below, and the gist of it."""
        yield FoldedText(id="told")
        yield FoldedText(id="cases")
        yield FoldedText(id="short")

    def on_mount(self) -> None:
        """Prepare what a run needs while the learner reads, and wait for the first."""
        self.display = False
        self.set_interval(_SHOW_PROGRESS_EVERY, self._show_progress)
        if self._code_run is not None:
            self._prepare(self._code_run)

    def on_unmount(self) -> None:
        """Leave no run behind."""
        self._halt_run()

    def run(self, code: str) -> None:
        """Run the cases on this code; a run under way is stopped."""
        if (code_run := self._code_run) is not None:
            self._begin(code, lambda halt: code_run.run(code, halt, self._progress_of(halt)))

    def run_alone(self, code: str) -> None:
        """Run the chosen case alone on this code; a run under way is stopped."""
        verdict, place = self._verdict, self.chosen
        if (code_run := self._code_run) is not None and verdict and place is not None:
            case = verdict.results[place].case
            self._begin(code, lambda halt: Alone(place, code_run.run_alone(case, code, halt)))

    def try_input(self, code: str, text: str) -> None:
        """Run this code on an input of the learner's own; a run under way is stopped."""
        if (code_run := self._code_run) is not None:
            self._begin(code, lambda halt: code_run.try_input(code, text, halt))

    def measure(self, code: str) -> None:
        """Measure how the time of this code grows; a run under way is stopped."""
        if (code_run := self._code_run) is not None:
            self._begin(code, lambda halt: code_run.measure(code, halt))

    def is_green(self, code: str) -> bool:
        """Tell whether exactly this code passed all cases when they were run last."""
        return self._verdict is not None and self._verdict.green and self._judged_code == code

    @property
    def case_to_keep(self) -> Case | str | None:
        """The case that is shown, or the input that was tried last, if it has an answer."""
        if self._aside is not None:
            return aside_case(self._aside)
        verdict, place = self._verdict, self.chosen
        return verdict.results[place].case if verdict and place is not None else None

    def stop(self) -> None:
        """Stop the run if there is one; it showed nothing, so a verdict is an earlier one."""
        if self.runs:
            self._halt_run()
            self._judged_code = None
            self._draw()
            self.screen.refresh_bindings()

    def choose(self, by: int) -> bool:
        """Show another case whole, so many further, and tell whether there are any."""
        cases = len(self._verdict.results) if self._verdict and not self._verdict.trouble else 0
        if cases:
            here = self.chosen if self.chosen is not None else (-1 if by > 0 else 0)
            self._choose((here + by) % cases)
        return bool(cases)

    def on_verdict_pane_ended(self, message: Ended) -> None:
        """Show what the present run showed, and pass it on; an earlier one is too late."""
        if message.halt is not self._halt:
            message.stop()
            return
        self._halt = None
        match message.came:
            case Verdict() as verdict:
                self._judged_code = message.code
                self.show(verdict)
            case Alone() | Tried() | Growth() as aside:
                self._aside, self._aside_code = aside, message.code
                self._draw()
            case None:
                self._draw()
        self.screen.refresh_bindings()

    def show(self, verdict: Verdict) -> None:
        """Show a verdict, and whole the case that is looked at first."""
        self._verdict, self._aside = verdict, None
        self.chosen = None if verdict.trouble else chosen_at_first(verdict)
        self._draw()

    def want(self) -> bool:
        """Ask for the place that the verdict points at, and tell whether there is one."""
        place = self._fault_place()
        if place is not None:
            self.post_message(self.Wanted(*place))
        return place is not None

    def action_want(self) -> None:
        """Ask for the place that the verdict points at."""
        self.want()

    def on_click(self, event: Click) -> None:
        """Take a click on a case for the wish to see it, on all else for that to see the line."""
        cases = self.query_one("#cases", FoldedText)
        row = cases.folded.row_at(event.y, cases.size.width) if event.widget is cases else None
        if row is not None and self._places[row] != self.chosen:
            self._choose(self._places[row])
        else:
            self.want()

    def watch_keys(self) -> None:
        """Say the keys."""
        self._mark()

    def _fault_place(self) -> tuple[int, int] | None:
        if self._aside is not None:
            return aside_place(self._aside)
        return fault_place(self._verdict, self.chosen) if self._verdict else None

    def _choose(self, place: int) -> None:
        self.chosen, self._aside = place, None
        self._draw()

    def _draw(self) -> None:
        """Show what is known now, from its beginning; nothing where nothing is."""
        told, short = self._told()
        verdict = self._verdict
        listed = case_list(verdict, self.chosen) if verdict and not verdict.trouble else []
        self.display, self.has_more = bool(told), len(told) + len(listed) > len(short)
        self._places = [place for place, _ in listed]
        gap = [_GAP] if listed else []
        self._show([*told, *gap], [row for _, row in listed], short)
        self.scroll_home(animate=False)
        self._mark()

    def _told(self) -> tuple[list[Row], list[Row]]:
        """Give what there is to say, whole and in short."""
        if self._aside is not None:
            rows, result = aside_rows(self._aside)
        elif (verdict := self._verdict) is not None:
            rows = verdict_rows(verdict, self.chosen)
            result = None if self.chosen is None else verdict.results[self.chosen]
        else:
            rows, result = [], None
        return rows, in_short(rows, result)

    def _show(self, told: list[Row], cases: list[Row], short: list[Row]) -> None:
        for name, rows in (("#told", told), ("#cases", cases), ("#short", short)):
            self.query_one(name, FoldedText).show(rows)

    def _mark(self) -> None:
        """Say where the verdict that stands is about other code than there is now, and the keys."""
        judged = (self._aside_code if self._aside else self._judged_code or "").lstrip("\n")
        is_earlier = not self.runs and judged != self._code_now().lstrip("\n")
        parts = (EARLIER if is_earlier else "", self.keys)
        self.border_title = " · ".join(part for part in parts if part)

    def _begin(self, code: str, ask: Callable[[Event], Came]) -> None:
        self._halt_run()
        self._halt, self._progress = Event(), None
        self._run(ask, code, self._halt)
        self.screen.refresh_bindings()

    @work(thread=True, exclusive=True, group="run")
    def _run(self, ask: Callable[[Event], Came], code: str, halt: Event) -> None:
        try:
            came = ask(halt)
        except TrainerError as error:
            self.post_message(self.Ended(halt, code, None, str(error)))
        else:
            self.post_message(self.Ended(halt, code, came))

    @work(thread=True, group="prepare")
    def _prepare(self, code_run: CodeRun) -> None:
        code_run.prepare()

    def _progress_of(self, halt: Event) -> Callable[[int, int, CaseKind], None]:
        def progress(done: int, total: int, kind: CaseKind) -> None:
            if halt is self._halt:
                self._progress = (done, total, kind)

        return progress

    def _halt_run(self) -> None:
        """Stop the run if there is one; what it would still say is not listened to."""
        if self._halt is not None:
            self._halt.set()
            self._halt = None

    def _show_progress(self) -> None:
        self._mark()
        if self._halt is not None:
            self.display = True
            rows = progress_rows(self._progress)
            self.query_one("#told", FoldedText).show(rows)
            self.query_one("#short", FoldedText).show(rows)
