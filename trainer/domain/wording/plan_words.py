"""Where the plan stands, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trainer.domain.plan.plan import Phase
from trainer.domain.wording.words import count, short_day

if TYPE_CHECKING:
    from trainer.domain.plan.aim import Aim
    from trainer.domain.plan.course import Course
    from trainer.domain.plan.today import Today

FINAL_ROUND = "Final round: each problem once more, the most useful per minute first."


def standing_in_words(aim: Aim, today: Today) -> str:
    """Give in a sentence or two what phase the plan is in, and how much is ready."""
    ready = (
        f"{today.standing.ready} of {count(today.standing.begun, 'problem')} ready."
        if today.standing.begun
        else ""
    )
    if today.standing.phase is Phase.FINAL:
        return f"{FINAL_ROUND} {ready}".rstrip()
    if aim.interview_day is None:
        return f"Building, without an interview date. {ready}".rstrip()
    return f"Building; the final round starts automatically. {ready}".rstrip()


def expected_in_words(course: Course, aim: Aim) -> str:
    """Give in a sentence how many problems are expected to be ready on the last day."""
    when = "on the day" if aim.interview_day else f"on {short_day(course.last_day, aim.day)}"
    return f"Expected ready {when}: {round(course.ready)} of {course.begun}."
