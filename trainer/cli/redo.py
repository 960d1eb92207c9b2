"""``trainer redo``: bring back a review that was taken back."""

import argparse

from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import put, tell
from trainer.domain.words import short_day

EXAMPLES = """\
  trainer redo 3f2a9c...          'trainer history --taken-back only' lists the ids
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("review", metavar="REVIEW_ID", help="which review")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Bring it back, say which it was, and write the id of the new line."""
    with context.services() as services:
        review = services.history.bring_back(arguments.review)
    tell(
        f"Brought back {review.card.slug}, {review.rating.name.lower()} "
        f"on {short_day(review.study_day)}."
    )
    put(review.id)
    return DONE
