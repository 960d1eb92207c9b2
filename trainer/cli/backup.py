"""``trainer backup``: make a backup, or list those there are."""

import argparse
import os
from typing import TYPE_CHECKING

from trainer.cli.commands import add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import put_json, put_lines, tell, terminal_width

if TYPE_CHECKING:
    from trainer.services.care.recovery import Recovery

EXAMPLES = """\
  trainer backup                  back up now
  trainer backup --list           all of them; 'trainer restore 2' goes back to the second
  trainer backup --list --json
"""

_LOWER_PRIORITY = 10


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    add_json(parser)
    parser.add_argument(
        "--list", action="store_true", help="list the backups instead of making one"
    )
    parser.add_argument(
        "--quiet",
        action="store_true",
        help="back up at low priority, and only if something changed and the last backup is half "
        "an hour old",
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Make a backup and say which, or write the list of them."""
    if arguments.quiet:
        _yield_to_others()
        context.open_recovery().back_up_if_due()
        return DONE
    recovery = context.open_recovery()
    if not arguments.list:
        made = recovery.back_up()
        tell(f"Backed up to {recovery.path(made)}.")
    if arguments.json:
        put_json(_as_json(recovery))
    elif arguments.list:
        put_lines(_table(recovery))
    return DONE


def _yield_to_others() -> None:
    if hasattr(os, "nice"):
        os.nice(_LOWER_PRIORITY)


def _as_json(recovery: "Recovery") -> list[dict[str, object]]:
    return [
        {
            "number": number,
            "at": backup.at.isoformat(),
            "reviews": recovery.reviews(backup),
            "bytes": backup.size,
            "path": str(recovery.path(backup)),
        }
        for number, backup in enumerate(recovery.all(), 1)
    ]


def _table(recovery: "Recovery") -> list[str]:
    from trainer.cli.table import table
    from trainer.domain.backup import size_in_words

    rows = [
        (str(number), recovery.moment(it), recovery.reviews_in_words(it), size_in_words(it.size))
        for number, it in enumerate(recovery.all(), 1)
    ]
    return table(rows, width=terminal_width(), stretch=1, right=(0, 2, 3))
