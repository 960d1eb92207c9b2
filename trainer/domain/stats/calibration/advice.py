"""What follows from the calibration, and what to do about it, in words."""

from trainer.domain.stats.calibration.calibration import Calibration, Fit
from trainer.domain.stats.calibration.forgetting import FASTEST, SLOWEST
from trainer.domain.wording.words import count


def calibration_advice(calibration: Calibration) -> str:
    """Give whether the learner forgets as expected, and by how much not.

    There is nothing to set: the learner's own speed of forgetting moves the due dates already.
    """
    if calibration.missing:
        return (
            f"{count(calibration.missing, 'more review')} of problems from earlier days, then you "
            "see here whether you forget as fast as expected."
        )
    numbers = f"{_expected(calibration)} recall was expected, you recalled {_recalled(calibration)}"
    match calibration.fit:
        case Fit.TOO_HARD:
            return (
                f"You forget faster than expected: {numbers}. Due dates already allow for it "
                f"({_pace(calibration.speed)}), so there is nothing to change."
            )
        case Fit.TOO_EASY:
            return (
                f"You forget more slowly than expected: {numbers}. Due dates already allow for it "
                f"({_pace(calibration.speed)}), so there is nothing to change."
            )
    return f"You forget about as fast as expected: {numbers}. Nothing to change."


def _expected(calibration: Calibration) -> str:
    return f"{calibration.overall.expected_share or 0.0:.0%}"


def _recalled(calibration: Calibration) -> str:
    return f"{calibration.overall.share or 0.0:.0%}"


def _pace(speed: float) -> str:
    """Give a speed of forgetting beside the expected one: ``1.9 times as fast as expected``."""
    if speed >= FASTEST * 0.99:
        return f"more than {FASTEST:.0f} times as fast"
    if speed <= SLOWEST * 1.01:
        return "you hardly forget"
    return f"{speed:.1f} times as fast"
