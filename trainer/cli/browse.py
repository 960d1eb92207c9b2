"""``trainer browse``: the problems there are, all of them or those one looks for."""

import argparse
from typing import TYPE_CHECKING

from trainer.cli.commands import add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE, NOT_FOUND
from trainer.cli.output import put_json, put_lines, tell, terminal_width
from trainer.cli.problem_json import problem_json
from trainer.cli.table import table
from trainer.domain.pattern import PATTERN_ORDER
from trainer.domain.problem import LISTS, Level

if TYPE_CHECKING:
    from trainer.services.library import Library
    from trainer.services.progress import ProblemProgress

EXAMPLES = """\
  trainer browse                                  everything, in the order of the roadmap
  trainer browse island                           what the text may mean, best first
  trainer browse --pattern heap --state new
  trainer browse --list blind75 --state due
"""

STATES = ("new", "learning", "solid", "due", "suspended")
"""The states by which one may look for problems."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("text", metavar="TEXT", nargs="*", help="part of a title, number or link")
    add_json(parser)
    parser.add_argument(
        "--pattern",
        choices=PATTERN_ORDER,
        metavar="PATTERN",
        help="only this pattern, such as heap",
    )
    parser.add_argument("--level", choices=[level.word for level in Level], help="only this level")
    parser.add_argument("--list", choices=LISTS, help="only problems of this published list")
    parser.add_argument("--state", choices=STATES, help="only problems in this state")
    parser.add_argument("--spoilers", action="store_true", help="show each problem's pattern")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write a line for each problem that is looked for."""
    with context.services() as services:
        wanted = [p for p in services.progress.overview() if _is_wanted(p, arguments)]
        found = _matching(" ".join(arguments.text), wanted, services.library)
    if arguments.json:
        put_json([problem_json(progress) for progress in found])
    else:
        rows = [_row(progress, arguments.spoilers) for progress in found]
        put_lines(table(rows, width=terminal_width(), right=(0,), stretch=1))
    if not found:
        tell("There is no such problem here.")
        return NOT_FOUND
    return DONE


def _is_wanted(progress: "ProblemProgress", arguments: argparse.Namespace) -> bool:
    from trainer.services.progress import State

    problem = progress.problem
    return (
        (arguments.pattern is None or arguments.pattern in (problem.pattern, *problem.also))
        and (arguments.level is None or arguments.level == problem.level.word)
        and (arguments.list is None or arguments.list in problem.lists)
        and (arguments.state is None or progress.is_in(State(arguments.state)))
    )


def _matching(
    text: str, wanted: list["ProblemProgress"], library: "Library"
) -> list["ProblemProgress"]:
    by_slug = {progress.problem.slug: progress for progress in wanted}
    found = library.find(text, [progress.problem for progress in wanted])
    return [by_slug[problem.slug] for problem in found]


def _row(progress: "ProblemProgress", spoilers: bool) -> tuple[str, ...]:
    problem, memory = progress.problem, progress.memory
    row = (
        "" if problem.number is None else str(problem.number),
        problem.title,
        problem.slug,
        problem.level.word,
        progress.state.value,
        "" if progress.recall is None else f"{progress.recall:.0%}",
        "" if memory is None else f"due {memory.due.isoformat()}",
    )
    return (*row, problem.pattern or "") if spoilers else row
