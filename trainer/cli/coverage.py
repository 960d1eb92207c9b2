"""``trainer coverage``: where the learner stands with each pattern."""

import argparse
from datetime import date

from trainer.cli.commands import add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import folded, put, put_json, put_lines, terminal_width
from trainer.cli.table import table
from trainer.domain.stats.coverage.coverage import PatternCoverage
from trainer.domain.stats.coverage.order import CoverageOrder
from trainer.domain.wording.words import day_from

EXAMPLES = """\
  trainer coverage
  trainer coverage --weakest      the patterns that would be recalled least come first
  trainer coverage --order due    also unaided, slowest, last-seen
"""

HEAD = ("pattern", "new", "learning", "solid", "due", "recall", "unaided", "pace", "last seen")
MORE = ("on the day", "first sight", "mostly")
"""The columns that only a wide terminal, or a program, is given."""

_WIDE = 130


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    add_json(parser)
    orders = [order.value for order in CoverageOrder]
    order = parser.add_mutually_exclusive_group()
    order.add_argument(
        "--order", choices=orders, default=orders[0], metavar="ORDER", help=", ".join(orders)
    )
    order.add_argument(
        "--weakest",
        dest="order",
        action="store_const",
        const=CoverageOrder.WEAKEST.value,
        help="order by expected recall",
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write a line for each pattern, then what to do next and why."""
    with context.services() as services:
        covered, next_step = services.progress.coverage()
        today = services.clock.today()
    ordered = CoverageOrder(arguments.order).of(covered)
    if arguments.json:
        patterns = [_as_json(pattern) for pattern in ordered]
        put_json({"patterns": patterns, "next": next_step.sentence})
        return DONE
    width = terminal_width()
    rows = [HEAD + MORE, *(_row(pattern, today) for pattern in ordered)]
    if width is not None and width < _WIDE:
        rows = [row[: len(HEAD)] for row in rows]
    put_lines(table(rows, width=width, right=(*range(1, 8), len(HEAD))))
    solid = sum(pattern.is_solid for pattern in covered)
    put(f"\n{solid} of {len(covered)} patterns are solid.")
    put_lines(folded(next_step.sentence))
    return DONE


def _row(covered: PatternCoverage, today: date) -> tuple[str, ...]:
    return (
        covered.pattern.name,
        str(covered.new),
        str(covered.learning),
        str(covered.solid) + ("*" if covered.is_solid else ""),
        str(covered.due),
        _share(covered.expected_recall),
        _share(covered.unaided),
        "" if covered.pace is None else f"{covered.pace:.1f}x",
        "never" if covered.last_seen is None else day_from(covered.last_seen, today),
        _share(covered.expected_at_interview),
        _first_sight(covered),
        covered.trouble.words if covered.trouble else "",
    )


def _first_sight(covered: PatternCoverage) -> str:
    share = _share(covered.unaided_at_first_sight)
    return f"{share} of {covered.first_sights}" if share else ""


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:.0%}"


def _as_json(covered: PatternCoverage) -> dict[str, object]:
    return {
        "pattern": covered.pattern.id,
        "new": covered.new,
        "learning": covered.learning,
        "solid": covered.solid,
        "is_solid": covered.is_solid,
        "due": covered.due,
        "expected_recall": covered.expected_recall,
        "expected_at_interview": covered.expected_at_interview,
        "unaided": covered.unaided,
        "unaided_at_first_sight": covered.unaided_at_first_sight,
        "first_sights": covered.first_sights,
        "pace": covered.pace,
        "last_seen": covered.last_seen and covered.last_seen.isoformat(),
        "trouble": covered.trouble,
        "trouble_times": covered.trouble_times,
        "needs": list(covered.pattern.needs),
    }
