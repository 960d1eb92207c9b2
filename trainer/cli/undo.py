"""``trainer undo``: take back what was done last, or a line of the history."""

import argparse

from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import tell
from trainer.domain.errors import NotFoundError

EXAMPLES = """\
  trainer undo                    undo what was done last: a review, a setting, an edit, ...
  trainer undo 3f2a9c...          undo this one ('trainer history' lists the ids)
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument(
        "line",
        metavar="ID",
        nargs="?",
        help="the id of a review or change (default: what was done last)",
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Take it back and say what it was."""
    with context.services() as services:
        undoing = services.undoing
        done = undoing.take_back(arguments.line) if arguments.line else undoing.undo()
    if done is None:
        raise NotFoundError("Nothing to undo.")
    tell(f"{done} 'trainer redo' redoes it.")
    return DONE
