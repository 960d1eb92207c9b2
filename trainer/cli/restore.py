"""``trainer restore``: go back to a backup."""

import argparse

from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import tell
from trainer.domain.typed_day import DAYS_PAST

EXAMPLES = """\
  trainer restore                     the last backup
  trainer restore yesterday           the last one from yesterday or before
  trainer restore 2026-11-20T18:30    the last one at or before this time
  trainer restore 3                   the third in 'trainer backup --list'
  trainer restore ~/usb/trainer.db    a file
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument(
        "when",
        metavar="WHEN",
        nargs="?",
        default="",
        help=f"a number from the list, a day like {DAYS_PAST}, a time, or a file (default: the "
        "last backup)",
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Put the backup in the place of the log and say what changed."""
    recovery = context.open_recovery()
    source = recovery.find(arguments.when)
    replaced = recovery.restore(source)
    tell(f"Restored {source}.")
    for sentence in replaced.sentences:
        tell(sentence)
    return DONE
