"""``trainer due``: what is due today, read without loading anything heavy."""

import argparse

from trainer.cli.commands import add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE, FINDINGS
from trainer.cli.output import put, put_json, put_lines, terminal_width
from trainer.cli.table import table

EXAMPLES = """\
  trainer due
  trainer due --check && echo "time to practise"
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    add_json(parser)
    parser.add_argument(
        "--check", action="store_true", help="exit with 1 if nothing is due, for scripts"
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write how many problems are due and which, the longest overdue first."""
    day, cards = context.due()
    late = [(slug, max(0, (day - since).days)) for slug, since in cards]
    if arguments.json:
        due = [{"slug": slug, "days_late": days} for slug, days in late]
        put_json({"day": day.isoformat(), "due": due})
    else:
        put(f"{len(late)} due today" if late else "Nothing is due today.")
        put_lines(table([(slug, _lateness(days)) for slug, days in late], width=terminal_width()))
    return FINDINGS if arguments.check and not late else DONE


def _lateness(days: int) -> str:
    if not days:
        return "due today"
    return f"{days} day{'s' if days > 1 else ''} late"
