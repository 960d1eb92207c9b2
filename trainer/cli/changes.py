"""``trainer changes``: what was changed besides reviews, the latest first."""

import argparse
from typing import TYPE_CHECKING

from trainer.cli.commands import add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE, NOT_FOUND
from trainer.cli.output import put_json, put_lines, tell, terminal_width
from trainer.cli.selecting import add_window, taken_back_of
from trainer.cli.table import table
from trainer.domain.log.review_filter import TakenBack
from trainer.domain.wording.words import count

if TYPE_CHECKING:
    from trainer.services.services import Services

EXAMPLES = """\
  trainer changes                         settings, suspensions, edits, notes, merges
  trainer changes --undone only           only what was undone; 'trainer redo ID' redoes it
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    add_json(parser)
    add_window(parser)


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write a line for each change."""
    wanted = taken_back_of(arguments)
    with context.services() as services:
        number = services.history.changes(wanted).count
        rows = _rows(services, wanted, arguments.limit)
    if arguments.json:
        names = ("when", "what", "taken_back", "id")
        put_json([dict(zip(names, row, strict=True)) for row in rows])
    else:
        shown = [(when, what, "undone" if gone else "", of) for when, what, gone, of in rows]
        put_lines(table(shown, width=terminal_width(), stretch=1))
    if not rows:
        tell("No changes.")
        return NOT_FOUND
    if number > len(rows):
        tell(f"{count(number - len(rows), 'more change')}; --limit shows more.")
    return DONE


def _rows(
    services: "Services", wanted: TakenBack | None, limit: int
) -> list[tuple[str, str, bool, str]]:
    history = services.history
    return [
        (history.when(line), history.in_words(line), line.taken_back, line.change.id)
        for line in history.changes(wanted).first(limit)
    ]
