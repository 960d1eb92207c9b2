"""How fast a learner forgets, measured by how fast the schedule expects it."""

from collections.abc import Sequence

from trainer.domain.memory.curve import recall_after, stabilities_until
from trainer.domain.stats.tally import Tally, total

SLOWEST, FASTEST = 1 / 16, 16.0
"""Between these a speed is looked for."""

_AS_EXPECTED = 100
"""So many tests more are supposed that went just as expected: luck moves no setting far."""

_LEAST_EXPECTED = 1e-3
_HALVINGS = 40


def speed_of(bands: Sequence[Tally]) -> float:
    """Give how many times as fast as expected was forgotten; 1 is just as expected.

    Where FSRS expects R(t), a learner of speed c has the chance R(c t), since R depends on time
    over stability alone. The speed is the one at which these chances add up to the number recalled,
    each band of like expectations standing at its mean; it is found by halving. With few tests it
    stays near 1, as if ``_AS_EXPECTED`` more of the same kind had gone as expected.
    """
    whole = total(bands)
    if not whole.number:
        return 1.0
    tests = [(band.number, _time(band)) for band in bands if band.number]
    supposed = _AS_EXPECTED / whole.number
    recalled = (whole.recalled + supposed * whole.expected) / (1 + supposed)
    low, high = SLOWEST, FASTEST
    for _ in range(_HALVINGS):
        middle = (low * high) ** 0.5
        if sum(number * recall_after(middle * time) for number, time in tests) > recalled:
            low = middle
        else:
            high = middle
    return low


def recalled_at(expected: float, speed: float) -> float:
    """Give the share really recalled where the schedule expects this one (both 0 to 1)."""
    return recall_after(speed * stabilities_until(expected))


def expectation_for(share: float, speed: float) -> float:
    """Give the expectation at which this share is really recalled (both 0 to 1)."""
    return recall_after(stabilities_until(share) / speed)


def _time(band: Tally) -> float:
    """Give after how many stabilities the tests of a band were made."""
    return stabilities_until(max(band.expected_share or 0.0, _LEAST_EXPECTED))
