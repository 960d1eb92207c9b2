"""Finishing an attempt: the rating that is proposed, or the one that is asked for."""

import argparse
import sys
from typing import TYPE_CHECKING

from trainer.cli.exits import DONE, FINDINGS, UsageError
from trainer.cli.output import put_json, put_lines, tell
from trainer.cli.review_json import review_json
from trainer.cli.table import table
from trainer.domain.log.review import Rating
from trainer.domain.text import clean_line
from trainer.domain.wording.words import back_on, comes_back, counted_already

if TYPE_CHECKING:
    from trainer.domain.attempt.proposal import Proposal
    from trainer.domain.plan.aim import Aim
    from trainer.services.session import Session

_NAMES = {rating.name.lower(): rating for rating in Rating}
_LONGEST_INSIGHT = 300


def add_finish_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of finishing."""
    parser.add_argument(
        "--grade",
        choices=_NAMES,
        help="the rating (default: the proposed one; asked in a terminal)",
    )
    parser.add_argument("--insight", help="why it works, in your own words")
    parser.add_argument(
        "--solved", action="store_true", help="you solved it (for problems without cases)"
    )
    parser.add_argument("--give-up", action="store_true", help="end the attempt without a rating")


def finish(session: "Session", arguments: argparse.Namespace, aim: "Aim") -> int:
    """Write the review, and say when the problem comes back, seen from today."""
    if arguments.give_up and arguments.grade:
        raise UsageError(
            "--give-up ends the attempt without a rating; it does not go with --grade."
        )
    if arguments.solved and session.sheet is not None:
        raise UsageError(
            "--solved is for problems without cases; here 'trainer run' shows whether it is solved."
        )
    if arguments.insight is not None:
        session.set_insight(clean_line(arguments.insight, _LONGEST_INSIGHT))
    if arguments.solved:
        session.claim(True)
    if arguments.give_up:
        session.give_up()
        tell("Given up, no review saved. 'trainer undo' brings the attempt back.")
        return DONE
    proposal = session.proposal()
    rating = _NAMES[arguments.grade] if arguments.grade else _chosen(session, proposal, aim)
    if rating is None:
        session.save()
        tell("Not rated; the attempt stays in progress.")
        return FINDINGS
    _grade(session, rating, proposal, aim, as_json=arguments.json)
    return DONE


def _chosen(session: "Session", proposal: "Proposal", aim: "Aim") -> Rating | None:
    """Ask in a terminal, where Enter takes what is proposed; elsewhere take it."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return proposal.rating
    days = session.preview().items()
    rows = [
        (str(it.value), it.name.lower(), f"back {back_on(day, aim.day, aim.interview_day)}")
        for it, day in days
    ]
    for line in table(rows, width=None):
        tell(f"  {line}")
    tell(f"{_proposed(proposal)} Enter accepts it, 1 to 4 chooses another, anything else cancels.")
    answer = sys.stdin.readline()
    if answer == "\n":
        return proposal.rating
    chosen = answer.strip().lower()
    return _NAMES.get(chosen) or {str(it.value): it for it in Rating}.get(chosen)


def _grade(
    session: "Session", rating: Rating, proposal: "Proposal", aim: "Aim", *, as_json: bool
) -> None:
    counted, due = session.counted_today(), session.preview()[rating]
    review = session.grade(rating)
    if as_json:
        shown = {"proposed": proposal.rating.name.lower(), "reasons": list(proposal.reasons)}
        put_json({**review_json(review), **shown, "due": due.isoformat()})
        return
    back = comes_back(due, review.study_day, aim.interview_day)
    put_lines([f"{rating.name}: {session.problem.title} {back}."])
    tell(f"{_proposed(proposal)} 'trainer undo' undoes the rating.")
    if counted is not None:
        words = counted_already(counted.rating, counted.study_day, review.study_day)
        tell(
            f"{words}; this one is kept as history. 'trainer regrade {counted.id}' changes the "
            "rating that counts."
        )


def _proposed(proposal: "Proposal") -> str:
    return f"Proposed: {proposal.rating.name}, because {' and '.join(proposal.reasons)}."
