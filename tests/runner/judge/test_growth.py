"""Growth: the right word from times that are told, and none where they waver."""

from collections.abc import Callable
from math import factorial, log
from threading import Event

import pytest

from tests.runner.trials import a_contract
from trainer.domain.attempt.growth import CUBIC, EXPONENTIAL, LINEAR, QUADRATIC, Growth
from trainer.runner.judge.growth import CANCELLED, LARGEST, NOT_HERE, GrowthMeter
from trainer.runner.protocol.job import Job
from trainer.runner.sandbox.ending import End, Ending, Fence
from trainer.runner.sandbox.sandbox import Sandbox, Take

CONTRACT = a_contract("def total(numbers: list[int]) -> int", "total([1, 2]) -> 3")
EXACT = "def exact(rng, n):\n    return ([1] * n,)"
LIMIT = 0.65

Seconds = Callable[[int], float]


class Timed(Sandbox):
    """A sandbox in which nothing runs: a call takes the seconds that are told for its size.

    ``slip`` is what is added to the times in turn, as on a machine that has other things to do.
    """

    def __init__(self, seconds: Seconds, slip: tuple[float, ...] = (0.0,), made: int = LARGEST):
        super().__init__()
        self.seconds, self.slip, self.made = seconds, slip, made
        self.sizes: list[int] = []

    def run(
        self, job: Job, take: Take, *, hash_seed: int = 0, cancel: Event | None = None
    ) -> Ending:
        """Tell what a child would, until it is cancelled or too slow."""
        take(["import"])
        take(["imported", 0])
        for place, [call] in enumerate(job.cases):
            if cancel is not None and cancel.is_set():
                return Ending(end=End.CANCELLED, status=-9, printed=b"", fence=Fence())
            [argument] = call.arguments
            take(["start", place, 0])
            if job.name == "_exact":
                assert isinstance(argument, int)
                there = argument <= self.made
                made = (
                    ["value", (([1] * argument),)]
                    if there
                    else ["error", ["ValueError"], "", "", None, None]
                )
                take(["result", place, [made], [], [False, False, 0.001, 0]])
                continue
            assert isinstance(argument, list)
            self.sizes.append(len(argument))
            took = self.seconds(len(argument)) + self.slip[len(self.sizes) % len(self.slip)]
            if took > LIMIT:
                return Ending(end=End.DIED, status=-27, printed=b"", fence=Fence())
            take(["result", place, [["value", 1]], [], [False, False, took, 0]])
        return Ending(end=End.DONE, status=0, printed=b"", fence=Fence())


def measured(seconds: Seconds, slip: tuple[float, ...] = (0.0,), made: int = LARGEST) -> Growth:
    return GrowthMeter(Timed(seconds, slip, made), CONTRACT, EXACT).measure("whatever")


@pytest.mark.parametrize(
    ("seconds", "name"),
    [
        (lambda n: 2e-6 + 1e-7 * log(n), LINEAR),
        (lambda n: 1e-6 + 1e-8 * n, LINEAR),
        (lambda n: 1e-6 + 1e-6 * n, LINEAR),
        (lambda n: 1e-6 + 2e-7 * n * log(n), LINEAR),
        (lambda n: 1e-6 + 1e-5 * n * log(n), LINEAR),
        (lambda n: 1e-6 + 3e-8 * n**2, QUADRATIC),
        (lambda n: 1e-6 + 2e-6 * n + 1e-7 * n**2, QUADRATIC),
        (lambda n: 1e-6 + 4e-8 * n**3, CUBIC),
        (lambda n: 1e-6 + 3e-6 * n**3, CUBIC),
        (lambda n: 1e-6 + 1e-7 * 2.0**n, EXPONENTIAL),
        (lambda n: 1e-6 + 2e-7 * 1.618**n, EXPONENTIAL),
        (lambda n: 1e-6 + 2e-6 * 1.3**n, EXPONENTIAL),
        (lambda n: 1e-6 + 1e-6 * 4.0**n, EXPONENTIAL),
        (lambda n: 1e-6 + 1e-6 * factorial(min(n, 20)), EXPONENTIAL),
    ],
)
def test_each_growth_has_its_word(seconds: Seconds, name: str) -> None:
    growth = measured(seconds)
    assert growth.name == name, growth
    assert growth.words
    assert growth.why_not == ""


@pytest.mark.parametrize("power", [1.6, 2.5, 4.0, 5.0])
def test_between_the_words_nothing_is_said(power: float) -> None:
    growth = measured(lambda n: 1e-6 + 1e-7 * float(n) ** power)
    assert (growth.name, growth.words) == (None, "")
    assert growth.why_not


def test_a_busy_machine_that_slows_some_runs_changes_no_word() -> None:
    slip = (0.0, 0.02, 0.0, 0.0, 0.05, 0.0, 0.01)
    assert measured(lambda n: 1e-6 * n, slip).name == LINEAR
    assert measured(lambda n: 3e-8 * n**2, slip).name in (QUADRATIC, None)


def test_what_slows_large_inputs_only_leads_to_no_word() -> None:
    growth = measured(lambda n: 1e-6 * n * (1 if n <= LARGEST // 2 else 3))
    assert growth.name is None


def test_less_than_n_is_said_where_time_hardly_grows() -> None:
    assert measured(lambda n: 2e-6 + 1e-7 * log(n)).words == "less than n"
    assert measured(lambda n: 1e-6 * n).words == "n or n log n"


def test_sizes_are_no_longer_doubled_than_needed() -> None:
    sandbox = Timed(lambda n: 1e-6 * n**2)
    GrowthMeter(sandbox, CONTRACT, EXACT).measure("whatever")
    assert max(sandbox.sizes) == 256


def test_inputs_that_end_early_are_measured_as_far_as_they_go() -> None:
    assert measured(lambda n: 1e-6 * n, made=4_096).name == LINEAR
    assert measured(lambda n: 1e-6 * n, made=2).name is None


def test_without_exact_there_is_one_sentence() -> None:
    for generator in (None, "LARGEST = 9", "this is no Python"):
        growth = GrowthMeter(Timed(float), CONTRACT, generator).measure("whatever")
        assert growth == Growth(why_not=NOT_HERE)


def test_a_measurement_can_be_cancelled() -> None:
    cancel = Event()
    cancel.set()
    growth = GrowthMeter(Timed(float), CONTRACT, EXACT).measure("whatever", cancel)
    assert growth == Growth(why_not=CANCELLED)


def test_a_program_that_fails_on_large_inputs_is_told_so() -> None:
    code = "def total(numbers):\n    return 1 / (len(numbers) < 9)"
    growth = GrowthMeter(Sandbox(), CONTRACT, EXACT).measure(code)
    assert growth.why_not == "Your program fails on an input of size 16."
