"""``trainer code``: the code of one attempt, or what changed in it since an earlier one."""

import argparse
from collections.abc import Iterator

from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import put, put_lines
from trainer.domain.errors import NotFoundError
from trainer.domain.log.code_difference import Comparison
from trainer.domain.log.review import Review

EXAMPLES = """\
  trainer code 3f2a9c...                  a review, by its id from 'trainer history'
  trainer code 3f2a9c... --changes        compare with the attempt before
  trainer code 3f2a9c... --changes 3      compare with the third attempt before
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("review", metavar="REVIEW_ID", help="the review of the attempt, by its id")
    parser.add_argument(
        "--changes",
        type=int,
        nargs="?",
        const=1,
        metavar="N",
        help="compare with the Nth attempt before it (default: 1)",
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write the code, or the changed lines with their marks."""
    with context.services() as services:
        review = services.history.review(arguments.review)
        steps = arguments.changes
        comparison = services.history.comparison(review.id, steps) if steps is not None else None
    if not review.code.strip():
        raise NotFoundError("This attempt has no saved code.")
    if steps is None:
        put(review.code.rstrip("\n"))
    elif comparison is None:
        raise NotFoundError("No earlier attempt at this problem has saved code to compare with.")
    else:
        put_lines(_changes(comparison))
    return DONE


def _changes(comparison: Comparison) -> Iterator[str]:
    """Give the lines as ``diff`` marks them; nothing but the two heads where the code is alike."""
    yield f"--- {_attempt(comparison.older)}"
    yield f"+++ {_attempt(comparison.newer)}"
    for line in comparison.lines:
        yield f"{line.mark} {line.text}".rstrip()


def _attempt(review: Review) -> str:
    return f"{review.study_day.isoformat()} {review.rating.name.lower()} {review.id}"
