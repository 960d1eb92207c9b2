"""``trainer browse``: the problems there are, all of them or those one looks for."""

import argparse
from typing import TYPE_CHECKING

from trainer.cli.commands import add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE, NOT_FOUND
from trainer.cli.output import put_json, put_lines, tell, terminal_width
from trainer.cli.problem_json import problem_json
from trainer.cli.selecting import add_selection, selection_of
from trainer.cli.table import table

if TYPE_CHECKING:
    from trainer.services.progress import ProblemProgress

EXAMPLES = """\
  trainer browse                                  everything, in the order of the roadmap
  trainer browse island                           what the text may mean, best first
  trainer browse --pattern heap --state new
  trainer browse --list blind75 --state due
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    add_selection(parser)
    add_json(parser)
    parser.add_argument("--spoilers", action="store_true", help="show each problem's pattern")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write a line for each problem that is looked for."""
    with context.services() as services:
        from trainer.services.finding.selection import Selected

        selected = Selected(selection_of(arguments), services.progress.overview())
        found = selected.found(" ".join(arguments.text))
    if arguments.json:
        put_json([problem_json(progress) for progress in found])
    else:
        rows = [_row(progress, arguments.spoilers) for progress in found]
        put_lines(table(rows, width=terminal_width(), right=(0,), stretch=1))
    if not found:
        tell("There is no such problem here.")
        return NOT_FOUND
    return DONE


def _row(progress: "ProblemProgress", spoilers: bool) -> tuple[str, ...]:
    problem = progress.problem
    row = (
        "" if problem.number is None else str(problem.number),
        problem.title,
        problem.slug,
        problem.level.word,
        progress.state.value,
        "" if progress.recall is None else f"{progress.recall:.0%}",
        _due(progress),
    )
    return (*row, problem.pattern or "") if spoilers else row


def _due(progress: "ProblemProgress") -> str:
    """Give the day on which a problem comes back; what faded waits, and has none."""
    if progress.due_day is None:
        return ""
    return "faded" if progress.faded else f"due {progress.due_day.isoformat()}"
