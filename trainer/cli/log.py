"""``trainer log``: log a problem that was attempted somewhere else."""

import argparse
import sys
from typing import TYPE_CHECKING

from trainer.cli.context import Context
from trainer.cli.exits import DONE, UsageError
from trainer.cli.minutes import minutes_typed
from trainer.cli.output import tell
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.errors import NotFoundError
from trainer.domain.problem.problem import Level, Problem
from trainer.domain.problem.typed_name import link_text
from trainer.domain.typed_day import DAYS_PAST
from trainer.domain.typed_minutes import MINUTES_LIKE
from trainer.domain.wording.words import comes_back, counted_already, short_day

if TYPE_CHECKING:
    from trainer.services.library import Library

EXAMPLES = """\
  trainer log two-sum looked-up
  trainer log 200 solved --minutes 18
  trainer log "daily temp" hinted --day yesterday --insight "the stack holds open questions"
  trainer log https://example.org/problems/odd-jobs solved --title "Odd Jobs" --pattern greedy
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("name", metavar="NAME", help="slug, number, link or part of the title")
    parser.add_argument(
        "outcome",
        metavar="OUTCOME",
        nargs="?",
        type=_outcome,
        choices=[outcome.value for outcome in Outcome],
        help=f"how it went: {', '.join(Outcome)}, or 1 to 4 in this order",
    )
    parser.add_argument("--minutes", type=minutes_typed, help=f"how long it took: {MINUTES_LIKE}")
    parser.add_argument(
        "--day",
        default="",
        help=f"when: {DAYS_PAST} (default: today)",
    )
    parser.add_argument("--insight", default="", help="why it works, in your own words")
    unknown = parser.add_argument_group("for a problem that is new here")
    unknown.add_argument("--title", default="", help="its title")
    unknown.add_argument("--link", default="", help="its link")
    unknown.add_argument("--pattern", help="its pattern, such as heap")
    unknown.add_argument(
        "--level", choices=[level.word for level in Level], help="its level (default: medium)"
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write the review, and say when the problem comes back."""
    outcome = Outcome(arguments.outcome) if arguments.outcome else _asked()
    with context.services() as services:
        services.log_attempt.day(arguments.day)
        problem = _problem(services.library, arguments)
        counted = services.log_attempt.counted(problem, arguments.day)
        is_known = problem.slug in services.library.catalogue.problems
        review, due = services.log_attempt.log(
            problem,
            outcome,
            minutes=arguments.minutes,
            insight=arguments.insight,
            day=arguments.day,
        )
        today, interview_day = services.clock.today(), services.clock.aim.interview_day
    when = "" if review.study_day == today else f" on {short_day(review.study_day, today)}"
    tell(
        f"Logged {review.card.slug}: {outcome.words}{when}. It "
        f"{comes_back(due, today, interview_day)}. 'trainer undo' undoes this."
    )
    if counted is not None:
        tell(
            f"{counted_already(counted.rating, counted.study_day, today)}; this one is kept "
            f"as history. 'trainer regrade {counted.id}' changes the rating that counts."
        )
    if is_known and (arguments.link or arguments.pattern or arguments.level):
        tell("The problem already exists; 'trainer edit' changes its link, pattern and level.")
    return DONE


def _outcome(text: str) -> str:
    """Give the outcome that a digit stands for, and any other text as it is."""
    return dict(zip("1234", Outcome, strict=True)).get(text, text)


def _problem(library: "Library", arguments: argparse.Namespace) -> Problem:
    """Give the problem that is meant, a new one where a title says so."""
    if arguments.title:
        return library.titled(
            arguments.name,
            arguments.title,
            url=arguments.link or link_text(arguments.name),
            pattern=arguments.pattern,
            level=Level[(arguments.level or "medium").upper()],
        )
    try:
        return library.with_pattern(library.the_one(arguments.name), arguments.pattern)
    except NotFoundError as error:
        raise NotFoundError(f"{error} To add a new problem, give its --title.") from None


def _asked() -> Outcome:
    """Ask how it went, once, where somebody can answer."""
    if not sys.stdin.isatty():
        raise UsageError(f"Say how it went: one of {', '.join(Outcome)}.")
    tell("How did it go?")
    for number, outcome in enumerate(Outcome, start=1):
        tell(f"  {number}  {outcome.words}")
    answer = _outcome(sys.stdin.readline().strip())
    if answer in set(Outcome):
        return Outcome(answer)
    raise UsageError(f"{answer!r} is not one of the answers. Nothing was logged.")
