"""``trainer suspend``: keep a problem out of every plan."""

import argparse

from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import tell

EXAMPLES = """\
  trainer suspend two-sum
  trainer browse --state suspended
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("slug", metavar="SLUG", help="slug, number or link of the problem")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Suspend the problem; its history stays as it is."""
    with context.services() as services:
        problem = services.library.problem(arguments.slug)
        services.progress.suspend(problem.slug)
    tell(
        f"{problem.title} is suspended; 'trainer resume {problem.slug}' puts it back into your "
        "plans."
    )
    return DONE
