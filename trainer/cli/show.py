"""``trainer show``: one problem, with what is known of it; spoilers only when asked for."""

import argparse
from datetime import date
from typing import TYPE_CHECKING

from trainer.cli.commands import add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import folded, put, put_json, put_lines, terminal_width
from trainer.cli.problem_json import problem_json
from trainer.cli.review_json import review_json
from trainer.cli.table import table
from trainer.domain.log.review import Review
from trainer.domain.problem.problem import LISTS, Problem
from trainer.domain.problem.sheet import RUNGS, Sheet
from trainer.domain.wording.words import clock, minutes

if TYPE_CHECKING:
    from trainer.services.progress import ProblemHistory

EXAMPLES = """\
  trainer show two-sum
  trainer show two-sum --spoilers         with pattern, hints and the answer
  trainer show two-sum --code             the code of your last attempt
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("slug", metavar="SLUG", help="slug, number or link of the problem")
    add_json(parser)
    parser.add_argument(
        "--spoilers", action="store_true", help="show pattern, lists, hints and answer too"
    )
    parser.add_argument("--code", action="store_true", help="show the code of your last attempt")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write the problem's facts, memory and history."""
    with context.services() as services:
        history = services.progress.history(arguments.slug)
        today = services.clock.today()
        problem = history.progress.problem
        spoilers = arguments.spoilers and problem.has_cases
        sheet = services.library.sheet(problem.slug) if spoilers else None
    if arguments.json:
        reviews = [review_json(review) for review in history.reviews]
        put_json({**problem_json(history.progress), "reviews": reviews})
        return DONE
    _write(history, today)
    if arguments.spoilers:
        _write_spoilers(problem, sheet)
    if arguments.code:
        put_lines(["", "Your last code:", "", history.code or "(none was kept)"])
    return DONE


def _write(history: "ProblemHistory", today: date) -> None:
    progress = history.progress
    problem = progress.problem
    put(f"{problem.title} ({problem.slug})")
    facts = [problem.level.word, f"target {minutes(problem.target_time)}", problem.url]
    facts.append("suspended" if progress.suspended else "")
    put(" · ".join(fact for fact in facts if fact))
    put_lines(folded(progress.in_words(today)))
    if problem.notes:
        put_lines(["", *folded(problem.notes)])
    if history.reviews:
        rows = [_row(review) for review in history.reviews]
        put_lines(["", *table(rows, width=terminal_width(), stretch=3)])
    if history.insight:
        put_lines(["", "Your insight:", *folded(history.insight, indent="  ")])


def _row(review: Review) -> tuple[str, ...]:
    time = review.evidence.active_time
    return (
        review.study_day.isoformat(),
        review.rating.name.lower(),
        clock(time) if time is not None else "",
        _what_happened(review),
        review.id,
    )


def _what_happened(review: Review) -> str:
    evidence = review.evidence
    parts = [review.source.value, "solved" if evidence.solved else "not solved"]
    if evidence.answer_seen:
        parts.append("answer seen")
    if evidence.rung:
        parts.append(f"hint {evidence.rung}")
    return ", ".join(parts)


def _write_spoilers(problem: Problem, sheet: Sheet | None) -> None:
    patterns = [name for name in (problem.pattern, *problem.also) if name]
    lists = [name for key, name in LISTS.items() if key in problem.lists]
    put_lines(["", f"pattern: {', '.join(patterns) or 'none'}"])
    put(f"lists:   {', '.join(lists) or 'none'}")
    if sheet is None:
        return
    for rung, hint in zip(RUNGS, sheet.lesson.hints, strict=True):
        put_lines(folded(f"{rung}: {hint}"))
    put_lines(["", *folded(sheet.lesson.insight)])
    put_lines(["", sheet.lesson.explanation])
    put_lines(["", f"Time {sheet.lesson.time}, space {sheet.lesson.space}:", "", sheet.reference])
