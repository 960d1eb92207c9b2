"""What is run of the code in the editor, once the programs that this needs are agreed to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from trainer.domain.errors import TrainerError
from trainer.tui.attempt.attempt_words import (
    GROWTH_OF_GREEN,
    NO_CASE_CHOSEN,
    NO_CASE_TO_KEEP,
    NO_CASES,
    NO_FAULT_LINE,
    NO_VERDICT,
    STOPPED,
)

if TYPE_CHECKING:
    from trainer.services.running.code_run import CodeRun
    from trainer.tui.attempt.verdict import VerdictPane


class Runs:
    """Has the verdict pane run the code on all cases, on one, or on an input of the learner's own.

    ``code`` gives the code to be run, ``agree`` has the learner asked whether the programs of the
    problem may run, ``remark`` is told why nothing runs.
    """

    def __init__(
        self,
        code_run: CodeRun | None,
        pane: VerdictPane,
        code: Callable[[], str],
        *,
        agree: Callable[[CodeRun], object],
        remark: Callable[[str], None],
    ) -> None:
        self._code_run, self._pane, self._code = code_run, pane, code
        self._agree, self._remark = agree, remark
        self._waiting: Callable[[str], None] | None = None

    def possible(self) -> bool:
        """Tell whether there is something to run; say so where there is not."""
        if self._code_run is None:
            self._remark(NO_CASES)
        return self._code_run is not None

    def all_cases(self) -> None:
        """Run every case."""
        self._run(self._pane.run)

    def one_alone(self) -> None:
        """Run the case that the pane shows whole, and no other."""
        if self._code_run is not None and self._pane.chosen is None:
            self._remark(NO_CASE_CHOSEN)
        else:
            self._run(self._pane.run_alone)

    def own_input(self, text: str) -> None:
        """Run the code on an input of the learner's own."""
        self._run(lambda code: self._pane.try_input(code, text))

    def growth(self) -> None:
        """Measure how the code grows, which must have passed all cases."""
        if self.possible() and not self._pane.is_green(self._code()):
            self._remark(GROWTH_OF_GREEN)
        else:
            self._run(self._pane.measure)

    def keep_case(self) -> None:
        """Keep what is shown as a case of the learner's own; one that is kept is removed."""
        case = self._pane.case_to_keep
        if self._code_run is None or case is None:
            self._remark(NO_CASE_TO_KEEP if self._code_run is not None else NO_CASES)
            return
        try:
            self._remark(self._code_run.turn_kept(case))
        except TrainerError as error:
            self._remark(str(error))

    def show_case(self, by: int) -> None:
        """Have another case shown whole, so many further."""
        if not self._pane.choose(by):
            self._remark(NO_VERDICT)

    def to_fault(self) -> None:
        """Have the place gone to that the verdict points at."""
        if not self._pane.want():
            self._remark(NO_FAULT_LINE)

    def stop(self) -> None:
        """Stop the run under way, and say so."""
        if self._pane.runs:
            self._pane.stop()
            self._remark(STOPPED)

    def go_on(self) -> None:
        """Run what waited for the programs to be agreed to, if they are now; else forget it."""
        waited, self._waiting = self._waiting, None
        if waited and self._code_run is not None and self._code_run.untrusted is None:
            self._run(waited)

    def _run(self, run: Callable[[str], None]) -> None:
        if self._code_run is None:
            self._remark(NO_CASES)
            return
        self._pane.stop()
        if self._code_run.untrusted is not None:
            self._waiting = run
            self._agree(self._code_run)
        else:
            run(self._code())
