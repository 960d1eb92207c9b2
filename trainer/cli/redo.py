"""``trainer redo``: bring back what was undone last, or a line that was taken back."""

import argparse

from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import put_lines, tell
from trainer.domain.errors import NotFoundError

EXAMPLES = """\
  trainer redo                    bring back what was undone last
  trainer redo 3f2a9c...          that one ('trainer history --taken-back only' lists the ids)
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument(
        "line", metavar="ID", nargs="?", help="which line (default: what was undone last)"
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Bring it back, say what it was, and write the ids of the lines that now stand for it."""
    with context.services() as services:
        undoing = services.undoing
        turned = undoing.bring_back(arguments.line) if arguments.line else undoing.redo()
    if turned is None:
        raise NotFoundError("There is nothing to bring back.")
    tell(turned.sentence)
    put_lines(turned.written)
    return DONE
