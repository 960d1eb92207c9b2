"""Where the plan stands, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trainer.domain.plan.plan import Phase
from trainer.domain.wording.words import count, short_day

if TYPE_CHECKING:
    from trainer.domain.plan.aim import Aim
    from trainer.domain.plan.course import Course


def standing_in_words(aim: Aim, phase: Phase, ready: int, begun: int) -> str:
    """Give in a sentence or two what phase the plan is in, and how much is ready."""
    of_them = f"{ready} of {count(begun, 'problem')} begun {'is' if ready == 1 else 'are'} ready."
    if phase is Phase.FINAL:
        return f"Final round: one more look at each, what gains most by it first. {of_them}"
    if aim.interview_day is None:
        return f"Building up, without a date. {of_them}" if begun else "Building up."
    return f"Building up; the final round comes by itself. {of_them}" if begun else "Building up."


def expected_in_words(course: Course, aim: Aim) -> str:
    """Give in a sentence how many problems are expected to be ready on the last day."""
    when = "on the day" if aim.interview_day else f"on {short_day(course.last_day, aim.day)}"
    return f"About {round(course.ready)} of {course.begun} are expected ready {when}."
