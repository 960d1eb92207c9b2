"""``trainer redo``: bring back what was undone last, or a line that was taken back."""

import argparse

from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import tell
from trainer.domain.errors import NotFoundError

EXAMPLES = """\
  trainer redo                    redo what was undone last
  trainer redo 3f2a9c...          redo this one ('trainer history --undone only' lists the ids)
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument(
        "line",
        metavar="ID",
        nargs="?",
        help="the id of a review or change (default: what was undone last)",
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Bring it back and say what it was."""
    with context.services() as services:
        undoing = services.undoing
        done = undoing.bring_back(arguments.line) if arguments.line else undoing.redo()
    if done is None:
        raise NotFoundError("Nothing to redo.")
    tell(done)
    return DONE
