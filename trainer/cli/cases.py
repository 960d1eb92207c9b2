"""``trainer cases``: the cases of one's own, which run with every run of a problem."""

import argparse

from trainer.cli.commands import add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import put, put_json, tell
from trainer.domain.errors import NotFoundError
from trainer.domain.text import clean, clean_line

EXAMPLES = """\
  trainer cases two-sum                         list your own cases of a problem
  trainer cases two-sum --remove 1              remove the first
  trainer run two-sum --keep                    keep the random input that fails
  trainer run two-sum --input '[3, 3], 6' --keep      keep an input of your own
"""

_LONGEST_LINE = 200


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("slug", metavar="SLUG", help="slug, number or link of the problem")
    add_json(parser)
    parser.add_argument(
        "--remove", metavar="NUMBER", type=int, help="remove the case with this number in the list"
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """List the cases, or remove one."""
    with context.services() as services:
        problem = services.library.problem(arguments.slug)
        cases = services.own_cases.of(problem.slug)
        if arguments.remove is not None:
            if not 1 <= arguments.remove <= len(cases):
                raise NotFoundError(f"{problem.title} has no own case {arguments.remove}.")
            removed = cases[arguments.remove - 1]
            cases = services.own_cases.remove(problem.slug, removed)
            tell(f"Removed: {_line(removed)}. 'trainer undo' brings it back.")
    if arguments.json:
        put_json({"slug": problem.slug, "cases": list(cases)})
    elif arguments.remove is None:
        _list(cases, problem.title)
    return DONE


def _list(cases: tuple[str, ...], title: str) -> None:
    if not cases:
        put(f"{clean_line(title)} has no case of your own; 'trainer run SLUG --keep' keeps one.")
    for number, case in enumerate(cases, 1):
        first, *rest = clean(case).splitlines()
        put(f"{number:>2}  {first}")
        for line in rest:
            put(f"    {line}")


def _line(case: str) -> str:
    return clean_line("; ".join(case.splitlines()), _LONGEST_LINE)
