"""``trainer browse``: the problems there are, all of them or those one looks for."""

import argparse
from collections.abc import Mapping
from typing import TYPE_CHECKING

from trainer.cli.commands import add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE, NOT_FOUND
from trainer.cli.output import put_json, put_lines, tell, terminal_width
from trainer.cli.problem_json import problem_json
from trainer.cli.selecting import add_order, add_selection, selection_of
from trainer.cli.table import table
from trainer.domain.problem.pattern import Pattern

if TYPE_CHECKING:
    from trainer.services.progress import ProblemProgress

EXAMPLES = """\
  trainer browse                                  all problems, by number
  trainer browse island                           search, best match first
  trainer browse --pattern heap --state new
  trainer browse --order recall                   what you would recall least comes first
  trainer browse --list blind75 --state due
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    add_selection(parser)
    add_json(parser)
    add_order(parser)
    parser.add_argument(
        "--spoilers", action="store_true", help="show the patterns of new and due problems too"
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write a line for each problem that is looked for."""
    with context.services() as services:
        from trainer.services.finding.order import ProblemOrder
        from trainer.services.finding.selection import Selected

        ordered = ProblemOrder(arguments.order).of(services.progress.overview())
        found = Selected(selection_of(arguments), ordered).found(" ".join(arguments.text))
        patterns = services.library.catalogue.patterns
    if arguments.json:
        put_json([problem_json(progress) for progress in found])
    else:
        rows = [_row(progress, patterns, arguments.spoilers) for progress in found]
        put_lines(table(rows, width=terminal_width(), right=(0,), stretch=1))
    if not found:
        tell("No problem matches.")
        return NOT_FOUND
    return DONE


def _row(
    progress: "ProblemProgress", patterns: Mapping[str, Pattern], spoilers: bool
) -> tuple[str, ...]:
    problem = progress.problem
    pattern = patterns.get(problem.pattern or "")
    hidden = progress.to_solve and not spoilers
    return (
        "" if problem.number is None else str(problem.number),
        problem.title,
        problem.slug,
        problem.level.word,
        progress.state.value,
        "" if progress.recall is None else f"{progress.recall:.0%}",
        _due(progress),
        "hidden" if hidden else pattern.name if pattern else "",
    )


def _due(progress: "ProblemProgress") -> str:
    """Give the day on which a problem comes back; what faded waits, and has none."""
    if progress.due_day is None:
        return ""
    return "faded" if progress.faded else f"due {progress.due_day.isoformat()}"
