"""``trainer plan``: what phase the plan is in, what it comes to, and what other choices buy."""

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from trainer.cli.commands import add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import folded, put_json, put_lines, talk_over, terminal_width
from trainer.cli.table import table
from trainer.domain.plan.course import Course
from trainer.domain.plan.decision import (
    TITLES,
    Bought,
    Decision,
    levers_in_words,
    not_expected,
)
from trainer.domain.settings import setting
from trainer.domain.wording.plan_words import expected_in_words, standing_in_words
from trainer.domain.wording.words import count

if TYPE_CHECKING:
    from trainer.domain.plan.today import Today

EXAMPLES = """\
  trainer plan
  trainer plan --json
  trainer settings budget 60              change the minutes a day
  trainer settings interview_day 2027-01-31
"""

_WIDTH = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    add_json(parser)


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write what the plan comes to."""
    with context.services() as services:
        today = services.planning.today()
        decision = services.deciding.decision(_told if sys.stderr.isatty() else None)
    if arguments.json:
        put_json(_as_json(today, decision))
        return DONE
    aim, course = decision.aim, decision.current
    put_lines(folded(standing_in_words(aim, today)))
    put_lines(folded(expected_in_words(course, aim)))
    if course.not_ready:
        missing = f"{count(course.not_ready, 'problem')} will not be ready."
        put_lines(folded(f"{missing} {levers_in_words(decision)}"))
    for name, title in TITLES.items():
        if bought := decision.of(name):
            head = (title, "begun", "ready", "", "patterns ready", "minutes spent", "")
            rows = [_row(one, bought) for one in bought]
            put_lines(["", *table([head, *rows], width=terminal_width(), right=(1, 2, 4, 5))])
    for warning in decision.warnings:
        put_lines(["", *folded(warning)])
    return DONE


def _told(done: int, number: int) -> None:
    talk_over("" if done == number else f"Simulating the days ahead: {done} of {number}")


def _row(one: Bought, beside: Sequence[Bought]) -> tuple[str, ...]:
    course, most = one.course, max(1.0, *(it.course.ready for it in beside))
    return (
        one.choice.words,
        str(course.begun),
        str(round(course.ready)),
        "█" * round(_WIDTH * course.ready / most),
        str(course.patterns),
        str(round(course.minutes_a_day)),
        "now" if one.choice.is_current else "",
    )


def _as_json(today: "Today", decision: Decision) -> dict[str, object]:
    return {
        "phase": today.standing.phase.value,
        "interview_day": decision.aim.interview_day and decision.aim.interview_day.isoformat(),
        "ready": today.standing.ready,
        "begun": today.standing.begun,
        "expected": _course_as_json(decision.current),
        "not_expected": not_expected(decision.current),
        "choices": [
            {
                "setting": one.choice.setting,
                "value": setting(one.choice.setting).text(one.choice.settings),
                "now": one.choice.is_current,
                **_course_as_json(one.course),
            }
            for one in decision.bought
        ],
        "warnings": decision.warnings,
    }


def _course_as_json(course: Course) -> dict[str, object]:
    return {
        "day": course.last_day.isoformat(),
        "begun": course.begun,
        "ready": round(course.ready, 1),
        "patterns_ready": course.patterns,
        "minutes_a_day": round(course.minutes_a_day, 1),
    }
