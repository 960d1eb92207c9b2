"""The bench of learning: the program against its peers, a line for each measure and its bar."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean

from benchmarks.learning.comparing import By, Ratio, lives
from benchmarks.learning.course import Course, Outcome
from benchmarks.learning.kinds import BARS, KINDS, MOST_MINUTES, NO_DATE, STANDARD, USUAL_BARS

LEARNERS, SEED = 24, 1
PEERS = {By.DEFAULT: "the default policy", By.PAGE: "the plan, plainly"}
NAMES = {
    "minutes": "minutes",
    "ready": "ready problems",
    "patterns": "ready patterns",
    "mastered": "patterns, by their mean",
    "unseen": "unseen solved",
}


@dataclass(frozen=True)
class Compared:
    """What learners came to by the program and by a peer on average, and the bar for the ratio.

    The bar is the least that it may be, or with ``at_most`` the most; without one it is only told.
    """

    name: str
    mine: float
    peer: By
    theirs: float
    ratio: Ratio
    bar: float | None
    at_most: bool = False

    @property
    def holds(self) -> bool:
        """Whether the ratio is within its bar."""
        if self.bar is None:
            return True
        return self.ratio.value <= self.bar if self.at_most else self.ratio.value >= self.bar

    @property
    def line(self) -> str:
        """All of it on one line."""
        told = f"(bar {self.bar:g})   {'ok' if self.holds else 'UNDER'}" if self.bar else ""
        if self.at_most:
            told = told.replace("UNDER", "OVER")
        return (
            f"{self.name:38} {self.mine:8.2f}   {PEERS[self.peer]}: {self.theirs:.2f}   "
            f"ratio {self.ratio} {told}"
        ).rstrip()


def measure() -> Iterator[Compared]:
    """Let 24 learners live 60 days of 45 minutes, with an interview date and without one."""
    for kind in (STANDARD, NO_DATE):
        yield from compare(kind, KINDS[kind], LEARNERS, SEED)


def compare(
    kind: str, course: Course, learners: int, seed: int, processes: int | None = None
) -> Iterator[Compared]:
    """Let learners live a course by the program and by all its peers."""
    by = lives(course, list(By), learners, seed, processes)
    bars = USUAL_BARS if course != KINDS.get(kind) else BARS.get(kind, USUAL_BARS)
    for peer in PEERS:
        for measure, name in NAMES.items():
            bar = MOST_MINUTES if measure == "minutes" else bars.get(peer, {}).get(measure)
            yield Compared(
                f"{kind}: {name}",
                _mean(measure, by[By.PROGRAM]),
                peer,
                _mean(measure, by[peer]),
                Ratio.of_outcomes(measure, by[By.PROGRAM], by[peer]),
                bar,
                at_most=measure == "minutes",
            )


def _mean(measure: str, outcomes: Sequence[Outcome]) -> float:
    return fmean(getattr(it, measure) for it in outcomes)
