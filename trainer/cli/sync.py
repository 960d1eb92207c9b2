"""``trainer sync``: keep two machines together through a folder that something else carries."""

import argparse
from pathlib import Path

from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import tell

EXAMPLES = """\
  trainer sync ~/Dropbox/trainer            sync through a folder in Dropbox
  trainer settings sync_folder ~/Sync       sync at every start and exit, and with:
  trainer sync
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument(
        "folder",
        metavar="FOLDER",
        nargs="?",
        type=Path,
        help="the folder (default: the setting sync_folder)",
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Sync and say what came from where, and how much was sent."""
    with context.services() as services:
        synced = services.sync.sync(arguments.folder)
    tell(synced.in_words())
    for fault in synced.faults:
        tell(fault)
    return DONE
