"""``trainer undo``: take a review back."""

import argparse

from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import tell
from trainer.domain.errors import NotFoundError
from trainer.domain.words import short_day

EXAMPLES = """\
  trainer undo                    take the last review back
  trainer undo 3f2a9c...          take that one back ('trainer history' lists the ids)
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument(
        "review", metavar="REVIEW_ID", nargs="?", help="which one (default: the last one written)"
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Take the review back and say which it was."""
    with context.services() as services:
        review = services.history.undo(arguments.review)
    if review is None:
        raise NotFoundError("There is no review to take back.")
    tell(
        f"Took back {review.card.slug}, {review.rating.name.lower()} "
        f"on {short_day(review.study_day)}."
    )
    return DONE
