"""``trainer regrade``: give a review another rating."""

import argparse

from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import tell
from trainer.domain.log.review import Rating
from trainer.domain.wording.words import comes_back

EXAMPLES = """\
  trainer regrade 3f2a9c... hard          'trainer history' lists the ids
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("review", metavar="REVIEW_ID", help="the review, by its id")
    parser.add_argument("rating", choices=[rating.name.lower() for rating in Rating])


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Rate it anew, and say when the problem comes back."""
    rating = Rating[arguments.rating.upper()]
    with context.services() as services:
        due = services.history.outcomes(arguments.review)[rating]
        review = services.history.review(arguments.review)
        is_new = services.history.regrade(review.id, rating)
        aim = services.clock.aim
    if not is_new:
        tell(f"{review.card.slug} is already rated {arguments.rating}; nothing changed.")
    else:
        back = comes_back(due, aim.day, aim.interview_day)
        tell(f"Changed the rating of {review.card.slug} to {arguments.rating}. It {back}.")
    return DONE
