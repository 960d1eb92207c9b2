"""The verdict: what running the code showed, case by case."""

from dataclasses import dataclass
from enum import StrEnum

from trainer.domain.attempt.growth import Growth
from trainer.domain.attempt.named_mistake import NamedMistake
from trainer.domain.attempt.recognition import RIGHT
from trainer.domain.drawing.drawings import Drawing
from trainer.domain.problem.contract import Case, CaseKind


class Finding(StrEnum):
    """What one case showed, in the words that the learner reads."""

    PASSED = "passed"
    WRONG = "wrong answer"
    ERROR = "error"
    SLOW = "too slow"
    MEMORY = "too much memory"
    CRASHED = "crashed"
    NOT_JUDGED = "not judged"
    NOT_RUN = "not run"


class FenceLevel(StrEnum):
    """How far code is kept from the machine, from the weakest to the strongest."""

    LIMITS = "limits"
    FENCE = "fence"
    BOX = "box"


_SLIPS = frozenset({"NameError", "ImportError", "ModuleNotFoundError", "NotImplementedError"})


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseResult:
    """What one case showed.

    ``call`` is the line that decided (in a script, the failing one), ``expected`` and ``got`` are
    literals as text, ``printed`` is what this case wrote to stdout and stderr, ``message`` one
    sentence about what went wrong, ``line`` and ``column`` (from 1) where in the learner's file,
    ``raised`` the name of the exception that did, ``seconds`` how long the case ran, ``drawings``
    the pictures of what has one where the case failed. ``mark`` stands for the answer where it is
    wrong: it is equal for answers that are alike.
    """

    case: Case
    finding: Finding
    call: str = ""
    expected: str = ""
    got: str = ""
    printed: str = ""
    message: str = ""
    trace: str = ""
    line: int | None = None
    column: int | None = None
    raised: str = ""
    seconds: float = 0.0
    mark: str = RIGHT
    drawings: tuple[Drawing, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether the case is right."""
        return self.finding is Finding.PASSED

    @property
    def failed(self) -> bool:
        """Whether the case was run, could be judged, and is not right."""
        return self.finding not in (Finding.PASSED, Finding.NOT_JUDGED, Finding.NOT_RUN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What one run showed.

    ``trouble`` says in a sentence why no case could run at all (a syntax error, no such function),
    with ``trouble_line`` and ``trouble_column`` (from 1) in the learner's file; ``printed`` is what
    importing the file wrote. ``remarks`` are sentences on what is right and yet worth a word.
    ``mistake`` is the known one that the program was recognised by, if any.
    ``random_inputs`` counts the small random inputs that were run after all cases were right,
    ``random_failed`` those that failed: only the smallest of these is among the results. ``growth``
    is what was measured of a program that is too slow.
    """

    results: tuple[CaseResult, ...]
    level: FenceLevel
    seconds: float
    trouble: str = ""
    trouble_line: int | None = None
    trouble_column: int | None = None
    printed: str = ""
    remarks: tuple[str, ...] = ()
    cancelled: bool = False
    mistake: NamedMistake | None = None
    random_inputs: int = 0
    random_failed: int = 0
    growth: Growth | None = None

    @property
    def passed(self) -> int:
        """How many cases are right."""
        return sum(result.passed for result in self.results)

    @property
    def total(self) -> int:
        """How many cases there are."""
        return len(self.results)

    @property
    def green(self) -> bool:
        """Whether every case that can be judged is right, and there is one."""
        judged = self.total - sum(it.finding is Finding.NOT_JUDGED for it in self.results)
        return not self.trouble and not self.cancelled and 0 < self.passed == judged

    @property
    def random_failure(self) -> CaseResult | None:
        """The small random input that failed after all cases were right, if one did."""
        failed = (it for it in self.results if it.case.kind is CaseKind.RANDOM and it.failed)
        return next(failed, None)

    def of(self, kind: CaseKind) -> int:
        """Give how many cases of this kind there are."""
        return sum(result.case.kind is kind for result in self.results)

    @property
    def judged(self) -> bool:
        """Whether the run tells right from wrong.

        It does not where nothing could run, or where all that failed are names that are nowhere
        defined, imports that are not there, or gaps that are left.
        """
        failed = [it for it in self.results if it.failed]
        slips = not failed or all(it.raised in _SLIPS for it in failed)
        return self.green or not (self.trouble or self.cancelled or slips)

    @property
    def first_failure(self) -> CaseResult | None:
        """The first case that failed; where none did, the first that was not run."""
        rest = (result for result in self.results if result.finding is Finding.NOT_RUN)
        return next((result for result in self.results if result.failed), next(rest, None))

    def tally(self) -> dict[Finding, int]:
        """Give how many cases showed what, in the order of ``Finding``, without zeros."""
        counts = {f: sum(r.finding is f for r in self.results) for f in Finding}
        return {finding: count for finding, count in counts.items() if count}
