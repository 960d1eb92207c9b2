"""What follows from the calibration, and what to do about it, in words."""

from trainer.domain.memory.curve import HIGHEST_RETENTION
from trainer.domain.stats.calibration.calibration import Calibration, Fit
from trainer.domain.stats.calibration.forgetting import FASTEST, SLOWEST, recalled_at
from trainer.domain.wording.words import count


def calibration_advice(calibration: Calibration) -> str:
    """Give whether the schedule knows the learner, by how much it errs, and which setting helps.

    It says what the present setting really brings, for only the learner knows whether that is
    enough: whoever has once raised the setting as told is not told to raise it again and again.
    """
    if calibration.missing:
        return (
            f"{count(calibration.missing, 'more review')} of problems met on an earlier day, and "
            "you see here whether the schedule knows how fast you forget."
        )
    match calibration.fit:
        case Fit.TOO_HARD:
            return (
                f"The schedule is too hard for you: it expected {_expected(calibration)}, and only "
                f"{_recalled(calibration)} was recalled; you forget {_pace(calibration.speed)}. "
                f"{_raise(calibration)}"
            )
        case Fit.TOO_EASY:
            return (
                f"The schedule is too easy for you: it expected {_expected(calibration)}, and "
                f"{_recalled(calibration)} was recalled; you forget {_pace(calibration.speed)}. "
                f"{_lower(calibration)}"
            )
    return (
        f"The schedule fits: it expected {_expected(calibration)}, and {_recalled(calibration)} "
        "was recalled. Leave desired retention as it is."
    )


def _raise(calibration: Calibration) -> str:
    desired, setting = calibration.desired, calibration.setting
    brings = f"Set to {desired:.0%}, desired retention brings you about {calibration.brings:.0%}"
    if round(setting, 2) <= round(desired, 2):
        return f"{brings}: too little is amiss to change the setting."
    reached = recalled_at(setting, calibration.speed)
    if setting >= HIGHEST_RETENTION and round(reached, 2) < round(desired, 2):
        return f"{brings}; the highest setting, {setting:.0%}, about {reached:.0%}."
    return f"{brings}; for {desired:.0%} raise it to {setting:.0%} in settings."


def _lower(calibration: Calibration) -> str:
    desired, setting = calibration.desired, calibration.setting
    brings = f"Set to {desired:.0%}, desired retention brings you about {calibration.brings:.0%}"
    if round(setting, 2) >= round(desired, 2):
        return f"{brings}: too little is amiss to change the setting."
    return (
        f"{brings}; if {desired:.0%} is enough, lower it to {setting:.0%} in settings and have "
        "fewer reviews."
    )


def _expected(calibration: Calibration) -> str:
    return f"{calibration.overall.expected_share or 0.0:.0%}"


def _recalled(calibration: Calibration) -> str:
    return calibration.overall.in_words


def _pace(speed: float) -> str:
    """Give a speed of forgetting beside the expected one: ``1.9 times as fast as expected``."""
    if speed >= FASTEST * 0.99:
        return f"more than {FASTEST:.0f} times as fast as expected"
    if speed <= SLOWEST * 1.01:
        return "hardly at all"
    return f"{speed:.1f} times as fast as expected"
