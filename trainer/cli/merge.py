"""``trainer merge``: take what another home, a backup or an export has and this home has not."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import tell

if TYPE_CHECKING:
    from trainer.services.services import Services

EXAMPLES = """\
  trainer merge trainer-log.jsonl           an export
  trainer merge /media/stick/trainer.db     the database of another machine, only read
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument(
        "other", metavar="OTHER", type=Path, help="a home, a database, a backup or an export"
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Merge it and say what came from where."""
    with context.services() as services:
        return merge_into(services, arguments.other)


def merge_into(services: "Services", path: Path) -> int:
    """Merge what lies there into the log, and say what came."""
    arrival, faults = services.transfer.merge(path.expanduser())
    tell(arrival.in_words())
    for fault in faults:
        tell(fault)
    if arrival.is_new:
        tell("'trainer undo' undoes this merge.")
    return DONE
