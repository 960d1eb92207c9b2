"""``trainer undo``: take back what was done last, or a line of the history."""

import argparse

from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import tell
from trainer.domain.errors import NotFoundError

EXAMPLES = """\
  trainer undo                    take back what was done last: a review, a setting, an edit, ...
  trainer undo 3f2a9c...          take that line back ('trainer history' lists the ids)
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument(
        "line", metavar="ID", nargs="?", help="which review or change (default: the last thing)"
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Take it back and say what it was."""
    with context.services() as services:
        undoing = services.undoing
        done = undoing.take_back(arguments.line) if arguments.line else undoing.undo()
    if done is None:
        raise NotFoundError("There is nothing to take back.")
    tell(f"{done} 'trainer redo' brings it back.")
    return DONE
