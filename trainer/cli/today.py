"""``trainer today``: the plan for today, in minutes."""

import argparse
from typing import TYPE_CHECKING

from trainer.cli.commands import add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import folded, put, put_json, put_lines, tell, terminal_width
from trainer.cli.table import table
from trainer.domain.plan.aim import Aim
from trainer.domain.plan.day_end import DayEnd
from trainer.domain.plan.today import Draft, Today, TodayItem
from trainer.domain.wording.today_words import (
    Ways,
    later_in_words,
    patterns_in_words,
    ready_in_words,
    sentence_of,
    to_do_in_words,
)
from trainer.domain.wording.words import countdown_to, minutes, short_day

if TYPE_CHECKING:
    from trainer.services.planning import Planning

EXAMPLES = """\
  trainer today
  trainer today --more            add one more problem to today's plan
  trainer today --done            be done for today (again: carry on)
  trainer today --pattern heap    plan the rest of the day with this pattern first
"""

_WAYS = Ways("trainer start", "trainer log", "trainer settings interview_day DATE")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    add_json(parser)
    changes = parser.add_mutually_exclusive_group()
    for name, does in {
        "more": "add one more problem to the plan",
        "done": "be done for today; again to carry on",
        "replan": "make a new plan for the time that is left",
        "faded": "the same, with as many faded problems as fit",
    }.items():
        changes.add_argument(
            f"--{name}", dest="change", action="store_const", const=name, help=does
        )
    changes.add_argument(
        "--pattern", metavar="PATTERN", help="make a new plan with this pattern first"
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write the plan, after the change that was asked for."""
    with context.services() as services:
        today, aim = _changed(services.planning, arguments), services.clock.aim
        end = services.days.end() if today.done and today.items else None
        if not arguments.json and (news := services.preferences.news()):
            tell(news)
        if arguments.pattern is not None:
            pattern = services.library.catalogue.pattern(arguments.pattern)
            tell(today.in_words_for(pattern))
    if arguments.json:
        put_json(_as_json(today, end))
    else:
        _write(today, aim, end)
    return DONE


def _changed(planning: "Planning", arguments: argparse.Namespace) -> Today:
    change = arguments.change
    if arguments.pattern is not None:
        return planning.focus(arguments.pattern)
    if change == "faded":
        return planning.replan(all_faded=True)
    if change == "more":
        return planning.extend()
    if change == "done":
        return planning.finish()
    return planning.replan() if change == "replan" else planning.today()


def _write(today: Today, aim: Aim, end: DayEnd | None) -> None:
    put(_headline(today))
    if ready := ready_in_words(today, aim, None)[1]:
        put(ready)
    if sentence := sentence_of(today, aim, _WAYS)[0]:
        put_lines(folded(sentence))
    shown: list[TodayItem | Draft] = [*today.items, *today.drafts]
    rows = [_row(row, today) for row in shown]
    put_lines(table(rows, width=terminal_width(), stretch=1, right=(4, 5)))
    if today.logged:
        put(f"later     {later_in_words(today)}")
        put(f"patterns  {patterns_in_words(today)}")
    if not today.done:
        put_lines(["", *folded(today.rules)])
    for sentence in end.in_words if end else []:
        put_lines(folded(sentence))
    if not today.items:
        tell("There is nothing to do today.")


def _headline(today: Today) -> str:
    countdown = [] if today.interview_in is None else [countdown_to(today.interview_in)]
    return " · ".join([short_day(today.day), "".join(to_do_in_words(today)), *countdown])


def _row(row: TodayItem | Draft, today: Today) -> tuple[str, ...]:
    return (
        f"✓ {row.word}" if row.done else row.word,
        row.problem.title,
        row.problem.slug,
        row.why(today.day),
        "" if row.recall is None or row.done else f"{row.recall:.0%}",
        minutes(row.time) if row.time else "",
    )


def _as_json(today: Today, end: DayEnd | None) -> dict[str, object]:
    return {
        "day": today.day.isoformat(),
        "budget_minutes": today.budget.total_seconds() / 60,
        "spent_minutes": today.spent.total_seconds() / 60,
        "later": today.waiting.later,
        "interview_in_days": today.interview_in,
        "phase": today.standing.phase.value,
        "ready": today.standing.ready,
        "begun": today.standing.begun,
        "faded_waiting": today.waiting.faded,
        "finished": today.finished,
        "untried": today.standing.untried,
        "patterns": {
            "learning": today.standing.learning_patterns,
            "solid": today.standing.solid_patterns,
            "all": today.standing.patterns,
        },
        "day_end": None if end is None else _end_as_json(end),
        "drafts": [_draft_as_json(draft) for draft in today.drafts],
        "items": [_item_as_json(item, today) for item in today.items],
    }


def _draft_as_json(draft: Draft) -> dict[str, object]:
    return {
        "slug": draft.problem.slug,
        "title": draft.problem.title,
        "minutes": draft.worked.total_seconds() / 60,
        "left": draft.left_day.isoformat(),
    }


def _item_as_json(item: TodayItem, today: Today) -> dict[str, object]:
    return {
        "slug": item.problem.slug,
        "title": item.problem.title,
        "kind": item.kind.value,
        "why": item.why(today.day),
        "minutes": item.item.time.total_seconds() / 60,
        "recall": item.recall,
        "done": item.done is not None,
    }


def _end_as_json(end: DayEnd) -> dict[str, object]:
    following = end.following
    return {
        "met": end.met,
        "reviews": end.reviews,
        "recalled": end.recalled,
        "became_ready": end.became_ready,
        "next_day": following and following.day.isoformat(),
        "next_reviews": following.reviews if following else 0,
        "next_minutes": following.time.total_seconds() / 60 if following else 0.0,
    }
