"""``trainer show``: one problem, with what is known of it; spoilers only when asked for."""

import argparse
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from trainer.cli.answer_page import section_lines, sections_json
from trainer.cli.commands import add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import folded, put, put_json, put_lines, terminal_width
from trainer.cli.problem_json import problem_json
from trainer.cli.review_json import review_json
from trainer.cli.table import table
from trainer.domain.log.review import Review
from trainer.domain.problem.pattern import Pattern
from trainer.domain.wording.problem_words import facts_in_words
from trainer.domain.wording.words import clock, minutes

if TYPE_CHECKING:
    from trainer.services.problem_page import ProblemPage
    from trainer.services.progress import ProblemHistory

EXAMPLES = """\
  trainer show two-sum
  trainer show two-sum --answer           statement, the whole answer, your insights, code
  trainer show two-sum --spoilers         pattern and lists, though it is new or due
  trainer show two-sum --code             the code of your last attempt
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("slug", metavar="SLUG", help="slug, number or link of the problem")
    add_json(parser)
    parser.add_argument(
        "--answer", action="store_true", help="show all there is to read about a problem you met"
    )
    parser.add_argument(
        "--spoilers", action="store_true", help="show pattern and lists of a new or due problem too"
    )
    parser.add_argument("--code", action="store_true", help="show the code of your last attempt")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write the problem's facts, memory and history, and what else is asked for."""
    with context.services() as services:
        from trainer.services.problem_page import ProblemPage

        page = ProblemPage.of(services.progress, arguments.slug)
        today = services.clock.today()
        patterns = services.library.catalogue.patterns
    history = page.history
    if arguments.json:
        reviews = [review_json(review) for review in history.reviews]
        told = {**problem_json(history.progress), "reviews": reviews}
        if arguments.answer:
            told["answer"] = sections_json(page.sections(today, spoilers=True))
        put_json(told)
        return DONE
    answered = arguments.answer and history.progress.met
    _write(history, patterns, today, arguments.spoilers or answered)
    if arguments.answer:
        _write_page(page, today)
    else:
        _write_own_words(history)
    if arguments.code:
        put_lines(["", "Your last code:", "", history.code or "(none saved)"])
    return DONE


def _write(
    history: "ProblemHistory", patterns: Mapping[str, Pattern], today: date, spoilers: bool
) -> None:
    progress = history.progress
    problem = progress.problem
    put(f"{problem.title} ({problem.slug})")
    number = f"#{problem.number}" if problem.number else ""
    facts = [number, problem.level.word, f"target {minutes(problem.target_time)}", problem.url]
    facts.append("suspended" if progress.suspended else "")
    put(" · ".join(fact for fact in facts if fact))
    hidden = "Pattern and lists hidden (--spoilers shows)."
    to_show = spoilers or not progress.to_solve
    put_lines(folded(facts_in_words(problem, patterns) if to_show else hidden))
    put_lines(folded(progress.in_words(today)))
    if history.reviews:
        rows = [_row(review) for review in history.reviews]
        put_lines(["", *table(rows, width=terminal_width(), stretch=3)])


def _write_own_words(history: "ProblemHistory") -> None:
    """Write the learner's note, and the last insight where the problem is not to be solved now."""
    if history.progress.problem.notes:
        put_lines(["", "Your note:", *folded(history.progress.problem.notes, indent="  ")])
    if history.insight and not history.progress.due:
        put_lines(["", "Your insight:", *folded(history.insight, indent="  ")])


def _write_page(page: "ProblemPage", today: date) -> None:
    """Write what one can read again of the problem; asking for it is asking for spoilers."""
    hidden = page.why_hidden(spoilers=True)
    if hidden:
        put_lines(["", *folded(hidden)])
    put("")
    put_lines(section_lines(page.sections(today, spoilers=True)))


def _row(review: Review) -> tuple[str, ...]:
    time = review.evidence.active_time
    return (
        review.study_day.isoformat(),
        review.rating.name.lower(),
        clock(time) if time is not None else "",
        _what_happened(review),
        review.id,
    )


def _what_happened(review: Review) -> str:
    evidence = review.evidence
    parts = [review.source.value, "solved" if evidence.solved else "not solved"]
    if evidence.answer_seen:
        parts.append("answer seen")
    if evidence.rung:
        parts.append(f"hint {evidence.rung}")
    return ", ".join(parts)
