"""Lets learners of some kind live by the program and by its peers, and says how they compare.

``python -m benchmarks.learning --kind past-80 --learners 48`` ; ``--help`` tells the rest.
"""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from benchmarks.learning.bench import LEARNERS, SEED, compare
from benchmarks.learning.comparing import By, Life
from benchmarks.learning.course import Course
from benchmarks.learning.kinds import KINDS, STANDARD
from benchmarks.learning.picture import draw


def main(words: Sequence[str] | None = None) -> int:
    """Compare, or draw one learner; give 1 if something is outside its bar."""
    asked = _asked(words)
    courses = {kind: _course(kind, asked) for kind in asked.kind}
    if asked.picture:
        for kind, course in courses.items():
            _draw(kind, course, asked)
        return 0
    outside = False
    for kind, course in courses.items():
        for result in compare(kind, course, asked.learners, asked.seed, asked.processes):
            print(result.line, flush=True)
            outside |= not result.holds
    return int(outside)


def _asked(words: Sequence[str] | None) -> Namespace:
    parser = ArgumentParser("python -m benchmarks.learning", description=__doc__.split("\n")[0])
    add = parser.add_argument
    add("--kind", nargs="+", choices=[*KINDS, "all"], default=[STANDARD], help="kinds of learner")
    add("--learners", type=int, default=LEARNERS, help="how many of each kind")
    add("--seed", type=int, default=SEED, help="other learners, and other luck")
    add("--days", type=int, help="days of the course, the interview on the last where there is one")
    add("--minutes", type=int, help="minutes a day")
    add("--processes", type=int, help="how many at once; as many as the machine has, if not said")
    add("--picture", type=Path, metavar="FILE.svg", help="draw one learner's course instead")
    add("--learner", type=int, default=0, help="whose course is drawn")
    asked = parser.parse_args(words)
    asked.kind = list(KINDS) if "all" in asked.kind else asked.kind
    return asked


def _course(kind: str, asked: Namespace) -> Course:
    course = KINDS[kind]
    if asked.minutes:
        course = replace(course, minutes=asked.minutes)
    if asked.days:
        dates = ((0, asked.days),) if course.dates else ()
        course = replace(course, days=asked.days, dates=dates)
    return course


def _draw(kind: str, course: Course, asked: Namespace) -> None:
    outcome, diary = Life(course, asked.learner, asked.seed, By.PROGRAM).lived()
    title = (
        f"Simulated learner {asked.learner} ({kind}): {course.minutes} minutes a day, "
        f"{outcome.begun} problems begun, {outcome.ready} ready in the end"
    )
    draw(course, diary, title, asked.picture)


if __name__ == "__main__":
    sys.exit(main())
