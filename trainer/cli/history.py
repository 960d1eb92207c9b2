"""``trainer history``: every review there is, or those one looks for."""

import argparse
from typing import TYPE_CHECKING

from trainer.cli.commands import add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE, NOT_FOUND
from trainer.cli.output import put_json, put_lines, tell, terminal_width
from trainer.cli.review_json import review_json
from trainer.cli.selecting import (
    add_selection,
    add_window,
    number_from_one,
    selection_of,
    taken_back_of,
)
from trainer.cli.table import table
from trainer.domain.log.review import Rating, Source
from trainer.domain.log.review_filter import HistoryLine, ReviewFilter
from trainer.domain.wording.evidence_words import help_in_words, time_in_words
from trainer.domain.wording.words import count

if TYPE_CHECKING:
    from trainer.services.history_filter import HistoryFilter
    from trainer.services.services import Services

EXAMPLES = """\
  trainer history                         the latest reviews with their ids
  trainer history --problem two-sum
  trainer history --pattern heap --rating again --days 30
  trainer history --undone only           only what was undone; 'trainer redo ID' redoes it
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    add_selection(parser)
    add_json(parser)
    parser.add_argument("--problem", metavar="SLUG", help="only this problem: slug, number or link")
    parser.add_argument(
        "--rating", choices=[rating.name.lower() for rating in Rating], help="only this rating"
    )
    parser.add_argument("--source", choices=[source.value for source in Source])
    parser.add_argument("--days", type=number_from_one, metavar="N", help="only the last N days")
    add_window(parser)


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write a line for each review that is looked for, the latest first."""
    with context.services() as services:
        lines = services.history.lines(_wanted(arguments, services))
        shown = lines.first(arguments.limit)
    if arguments.json:
        put_json([{**review_json(it.review), "taken_back": it.taken_back} for it in shown])
    else:
        put_lines(table([_row(line) for line in shown], width=terminal_width(), stretch=1))
    if not shown:
        tell("No reviews.")
        return NOT_FOUND
    if lines.count > len(shown):
        tell(f"{count(lines.count - len(shown), 'more review')}; --limit shows more.")
    return DONE


def _wanted(arguments: argparse.Namespace, services: "Services") -> "HistoryFilter":
    from trainer.services.history_filter import HistoryFilter

    return HistoryFilter(
        problem=services.history.slug(arguments.problem) if arguments.problem else None,
        problems=selection_of(arguments),
        text=" ".join(arguments.text),
        reviews=ReviewFilter(
            Rating[arguments.rating.upper()] if arguments.rating else None,
            Source(arguments.source) if arguments.source else None,
            arguments.days,
            taken_back_of(arguments),
        ),
    )


def _row(line: HistoryLine) -> tuple[str, ...]:
    review = line.review
    return (
        review.study_day.isoformat(),
        review.card.slug,
        review.rating.name.lower(),
        time_in_words(review.evidence),
        help_in_words(review.evidence),
        "undone" if line.taken_back else review.source.words,
        review.id,
    )
