"""``trainer today``: the plan for today, in minutes."""

import argparse
from typing import TYPE_CHECKING

from trainer.cli.commands import add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import folded, put, put_json, put_lines, tell, terminal_width
from trainer.cli.table import table
from trainer.domain.plan.aim import Aim
from trainer.domain.plan.today import Today, TodayItem
from trainer.domain.wording.plan_words import standing_in_words
from trainer.domain.wording.words import count, countdown_to, minutes, short_day

if TYPE_CHECKING:
    from trainer.services.planning import Planning

EXAMPLES = """\
  trainer today
  trainer today --more            put one more problem into today's plan
  trainer today --done            call it a day (again: go on after all)
  trainer today --pattern heap    plan the time that is left with this pattern first
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    add_json(parser)
    changes = parser.add_mutually_exclusive_group()
    for name, does in {
        "more": "put one more problem into the plan",
        "done": "call it a day, or take that back",
        "replan": "make the plan anew for the time that is left",
        "faded": "the same, with all of what faded that there is time for",
    }.items():
        changes.add_argument(
            f"--{name}", dest="change", action="store_const", const=name, help=does
        )
    changes.add_argument(
        "--pattern", metavar="PATTERN", help="make the plan anew with this pattern first"
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write the plan, after the change that was asked for."""
    with context.services() as services:
        today, aim = _changed(services.planning, arguments), services.clock.aim
        if not arguments.json and (news := services.preferences.news()):
            tell(news)
        if arguments.pattern is not None:
            pattern = services.library.catalogue.pattern(arguments.pattern)
            tell(today.in_words_for(pattern))
    if arguments.json:
        put_json(_as_json(today))
    else:
        _write(today, aim)
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


def _write(today: Today, aim: Aim) -> None:
    put(_headline(today))
    standing = standing_in_words(aim, today.phase, today.ready, today.begun)
    put_lines(folded(f"{standing} {today.settled}".rstrip()))
    rows = [_row(item, today) for item in today.items]
    put_lines(table(rows, width=terminal_width(), stretch=1, right=(4, 5)))
    if today.later:
        put(f"later   {today.later} more due, {minutes(today.later_time)}")
    if today.faded:
        put(f"faded   {today.faded} wait; 'trainer today --faded' plans as many as fit")
    if today.open_items:
        put_lines(["", *folded(today.rules)])
    if today.done:
        tell("The plan is done for today." if today.items else "There is nothing to do today.")


def _headline(today: Today) -> str:
    parts = [
        short_day(today.day),
        count(today.reviews, "review"),
        f"{today.new} new",
        f"{minutes(today.time)} to do, {round(today.spent.total_seconds() / 60)} "
        f"of {minutes(today.budget)} done",
    ]
    if today.interview_in is not None:
        parts.append(countdown_to(today.interview_in))
    return " · ".join(parts)


def _row(item: TodayItem, today: Today) -> tuple[str, ...]:
    return (
        item.kind.value,
        item.problem.title,
        item.problem.slug,
        item.why(today.day),
        "" if item.recall is None else f"recall {item.recall:.0%}",
        "" if item.done else minutes(item.item.time),
    )


def _as_json(today: Today) -> dict[str, object]:
    return {
        "day": today.day.isoformat(),
        "budget_minutes": today.budget.total_seconds() / 60,
        "spent_minutes": today.spent.total_seconds() / 60,
        "later": today.later,
        "interview_in_days": today.interview_in,
        "phase": today.phase.value,
        "ready": today.ready,
        "begun": today.begun,
        "faded_waiting": today.faded,
        "finished": today.finished,
        "items": [
            {
                "slug": item.problem.slug,
                "title": item.problem.title,
                "kind": item.kind.value,
                "why": item.why(today.day),
                "minutes": item.item.time.total_seconds() / 60,
                "recall": item.recall,
                "done": item.done is not None,
            }
            for item in today.items
        ],
    }
