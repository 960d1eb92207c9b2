"""``trainer coverage``: where the learner stands with each pattern."""

import argparse
from collections.abc import Iterator
from datetime import date

from trainer.cli.commands import add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import folded, put, put_json, put_lines, terminal_width
from trainer.cli.table import table
from trainer.domain.stats import column
from trainer.domain.stats.coverage.order import CoverageOrder
from trainer.domain.stats.coverage.past_attempts import WEAK_SPOT
from trainer.domain.stats.coverage.pattern_coverage import (
    PATTERN_COLUMNS,
    PatternCoverage,
    patterns_in_words,
)
from trainer.domain.wording.words import count, day_from

EXAMPLES = """\
  trainer coverage
  trainer coverage --weakest      lowest expected recall first
  trainer coverage --order due    most due first; also unaided, slowest, last-seen
"""

_WIDE = 130
"""From this width on a terminal shows every column."""

_WORDS = ("pattern", "last seen", WEAK_SPOT.name)
"""The columns that hold words, not numbers."""


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
        help="lowest expected recall first",
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
    put_lines(_table(ordered, today))
    put(f"\n{patterns_in_words(covered)}.")
    put_lines(_mistakes(ordered))
    put_lines(folded(next_step.sentence))
    return DONE


def _table(covered: list[PatternCoverage], today: date) -> list[str]:
    def last_seen(one: PatternCoverage) -> str:
        return "never" if one.last_seen is None else day_from(one.last_seen, today)

    def weak_spot(one: PatternCoverage) -> str:
        return one.weak_spot.words if one.weak_spot else ""

    width = terminal_width()
    marked = any(one.known for one in covered)
    rows = column.table(
        [it for it in PATTERN_COLUMNS if marked or it.name != "known"],
        covered,
        wide=width is None or width >= _WIDE,
        texts={"last_seen": last_seen, "trouble": weak_spot},
    )
    right = [place for place, heading in enumerate(rows[0]) if heading not in _WORDS]
    return table(rows, width=width, right=right)


def _mistakes(covered: list[PatternCoverage]) -> Iterator[str]:
    """Give for each pattern the known mistake that was met most often of late."""
    for one in covered:
        if one.mistake is not None:
            often = count(one.mistake.times, "time")
            said = f"{one.pattern.name}, most frequent mistake ({often}): {one.mistake.sentence}"
            yield from folded(said)


def _as_json(covered: PatternCoverage) -> dict[str, object]:
    needs = list(covered.pattern.needs)
    return {**column.plain_row(PATTERN_COLUMNS, covered), "needs": needs}
