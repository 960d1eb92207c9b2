"""``trainer resume``: let a suspended problem be planned again."""

import argparse

from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import tell

EXAMPLES = """\
  trainer resume two-sum
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("slug", metavar="SLUG", help="slug, number or link of the problem")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Resume the problem."""
    with context.services() as services:
        problem = services.library.problem(arguments.slug)
        services.progress.resume(problem.slug)
    tell(f"{problem.title} is back in your plans.")
    return DONE
