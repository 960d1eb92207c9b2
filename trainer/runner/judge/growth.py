"""Growth: how the processor time of a program grows with its input, measured in a child.

Sizes are doubled until one run takes 40 ms or n is 16,384 (beyond that caches make linear programs
look steeper). Then four sizes are run in turn, five times, and the least time of each counts.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from threading import Event

from trainer.domain.attempt.growth import EXPONENTIAL, Growth
from trainer.domain.errors import TrainerError
from trainer.domain.problem.contract import Call, Contract
from trainer.runner.judge.generator import EXACT, defines
from trainer.runner.judge.inputs import Inputs, script
from trainer.runner.judge.run import Run
from trainer.runner.judge.slopes import Point, exponent, is_exponential, power
from trainer.runner.judge.time_up import TimeUp
from trainer.runner.protocol.child_messages import NoValue, Raised, RunRecord
from trainer.runner.protocol.job import Job, contract_job
from trainer.runner.sandbox.ending import End
from trainer.runner.sandbox.sandbox import Sandbox

NOT_HERE = "Growth cannot be measured here: this problem has no size that grows."
UNCLEAR = "The measured times fit no single growth. Try again when the machine is less busy."
CANCELLED = "The measurement was cancelled."

LARGEST = 16_384
ROUNDS = 5

SMALLEST = (4, 5, 6, 7, 8)
"""Sizes that every problem whose growth is measured makes an input of."""

_STAGES = ((4, 8, 16), (32, 64, 128, 256, 512), (1024, 2048, 4096, 8192, LARGEST))
"""The sizes that are made at once: what is large is only made where it is needed."""

_ENOUGH = 0.04
"""The seconds after which sizes are no longer doubled."""

_TOO_MUCH = 0.1
"""The seconds that a run may take to be repeated."""

_LIMIT = 0.4
_JUMP = 20
"""How many times longer twice the size takes only where time grows exponentially."""

_LEAST_SIZES = 4
_LEAST_TIME = 15e-6
_MOST_SIZES = 6
_SECONDS = 4.0
"""How long all of it may take; on a machine that is not busy it takes less than two."""

_DRIVER = """

def _exact(n):
    from random import Random
    return exact(Random(0), n)
"""


@dataclass(slots=True)
class _Times:
    """What sizes took, ascending; ``cut_off`` says that the next one was stopped as too slow."""

    points: list[Point] = field(default_factory=list)
    cut_off: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class GrowthMeter:
    """Measures programs on the inputs of one problem; blocks."""

    sandbox: Sandbox
    contract: Contract
    generator: str | None

    def measure(self, code: str, cancel: Event | None = None, rounds: int = ROUNDS) -> Growth:
        """Give how a program grows; where that cannot be told the growth says why not."""
        if not self.generator or not defines(self.generator, EXACT):
            return Growth(why_not=NOT_HERE)
        until = TimeUp(_SECONDS, cancel)
        try:
            measured = _Measuring(self, self.generator, code, until, rounds).growth()
        except TrainerError as error:
            measured = Growth(why_not=str(error))
        return Growth(why_not=CANCELLED) if until.is_cancelled else measured

    def unmade(self, sizes: Sequence[int]) -> int | None:
        """Give the first of these sizes that no input is made of, ``None`` where there is none."""
        measuring = _Measuring(self, self.generator or "", "", TimeUp(_SECONDS), ROUNDS)
        measuring.make(sizes)
        return next((size for size in sizes if size not in measuring.made), None)


@dataclass(frozen=True, slots=True)
class _Measuring:
    """One measurement of one program."""

    meter: GrowthMeter
    generator: str
    code: str
    until: TimeUp
    rounds: int
    made: dict[int, Inputs] = field(default_factory=dict)

    def growth(self) -> Growth:
        """Give what it comes to."""
        times = self._doubled()
        points = times.points
        if not points:
            return Growth(why_not=times.why or UNCLEAR)
        steep = len(points) > 1 and points[-1][1] > _JUMP * points[-2][1]
        if times.cut_off or (steep and points[-1][1] >= _ENOUGH):
            last = points[-2 if steep and not times.cut_off else -1][0]
            near = self._near(last)
            if is_exponential(near):
                return _told(EXPONENTIAL, near)
        top = max((n for n, seconds in points if seconds < _TOO_MUCH), default=0)
        sizes = [top // 8, top // 4, top // 2, top]
        if sizes[0] < _LEAST_SIZES:
            return Growth(why_not=times.why or UNCLEAR)
        return self._of_power(sizes)

    def _of_power(self, sizes: Sequence[int]) -> Growth:
        points = self._least(sizes, self.rounds)
        name = power(points) if len(points) == len(sizes) else None
        return _told(name, points)

    def _doubled(self) -> _Times:
        """Give the times at doubled sizes, up to one that takes long enough."""
        found = _Times()
        for stage in _STAGES:
            self.make(stage)
            sizes = [size for size in stage if size in self.made]
            times = self._run(sizes, stop=_ENOUGH)
            found.points += times.points
            found.cut_off, found.why = times.cut_off, times.why
            done = len(times.points) < len(stage) or found.points[-1][1] >= _ENOUGH
            if done or self.until.is_over or self.until.is_cancelled:
                break
        return found

    def _near(self, last: int) -> list[Point]:
        """Give the times at sizes near the last that ended, a constant apart."""
        step = max(1, last // 8)
        sizes = list(range(max(1, last // 2), 2 * last + 1, step))
        self.make([size for size in sizes if size not in self.made])
        times = self._run([size for size in sizes if size in self.made], stop=_ENOUGH)
        there = [n for n, seconds in times.points if _LEAST_TIME < seconds < 4 * _TOO_MUCH]
        return self._least(there[-_MOST_SIZES:], 3) if len(there) >= _LEAST_SIZES else []

    def _least(self, sizes: Sequence[int], rounds: int) -> list[Point]:
        """Give the least time of each size, all of them run in turn so many times."""
        times = self._run([*sizes] * rounds)
        return [
            (size, min(seconds for n, seconds in times.points if n == size))
            for size in sizes
            if any(n == size for n, _ in times.points)
        ]

    def _run(self, sizes: Sequence[int], stop: float | None = None) -> _Times:
        """Run the program on inputs of these sizes, up to one that takes ``stop`` seconds."""
        contract = self.meter.contract
        scripts = [script(contract, self.made[size]) for size in sizes]
        run = self._child(contract_job(contract, self.code, scripts, _LIMIT), stop)
        times = _Times()
        for size, case_run in zip(sizes, run.case_runs, strict=False):
            if any(isinstance(it, Raised) for it in case_run.outcomes):
                times.why = f"Your program fails on an input of size {size:,}."
                return times
            times.points.append((size, case_run.seconds))
        times.cut_off = run.ending.end is not End.CANCELLED and len(run.case_runs) < len(sizes)
        return times

    def make(self, sizes: Sequence[int]) -> None:
        """Make inputs of these sizes, up to one that cannot be made."""
        calls = [[Call("_exact", (size,))] for size in sizes]
        job = Job(source=self.generator + _DRIVER, name="_exact", cases=calls, limit=1.0)
        for size, case_run in zip(sizes, self._child(job).case_runs, strict=False):
            [inputs] = case_run.outcomes
            if isinstance(inputs, Raised | NoValue):
                break
            script(self.meter.contract, inputs)
            self.made[size] = inputs

    def _child(self, job: Job, stop: float | None = None) -> Run:
        """Do a job until a case takes ``stop`` seconds, or the time is up."""
        record, until = RunRecord(), _Stop(self.until)

        def take(message: list[object]) -> None:
            record.take(message)
            self.until.told()
            last = record.case_runs[-1].seconds if record.case_runs else 0.0
            if stop is not None and last >= stop:
                until.set()

        return Run(job, record, self.meter.sandbox.run(job, take, cancel=until))


class _Stop(Event):
    """Is set for one child, or once the whole is to stop."""

    def __init__(self, whole: Event) -> None:
        super().__init__()
        self._whole = whole

    def is_set(self) -> bool:
        """Tell whether to stop."""
        return super().is_set() or self._whole.is_set()


def _told(name: str | None, points: Sequence[Point]) -> Growth:
    return Growth(
        name=name,
        sizes=tuple(n for n, _ in points),
        seconds=tuple(seconds for _, seconds in points),
        exponent=exponent(points) if len(points) > 1 else None,
        why_not="" if name is not None else UNCLEAR,
    )
