"""``trainer coverage``: where the learner stands with each pattern."""

import argparse
from datetime import date

from trainer.cli.commands import add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import folded, put, put_json, put_lines, terminal_width
from trainer.cli.table import table
from trainer.domain.stats.coverage import PatternCoverage
from trainer.domain.words import day_from

EXAMPLES = """\
  trainer coverage
  trainer coverage --weakest      the patterns that would be recalled least come first
"""

HEAD = ("pattern", "new", "learning", "solid", "due", "recall", "unaided", "pace", "last seen")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    add_json(parser)
    parser.add_argument("--weakest", action="store_true", help="order by expected recall")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write a line for each pattern, then what to do next and why."""
    with context.services() as services:
        covered, next_step = services.progress.coverage()
        today = services.clock.today()
    if arguments.weakest:
        covered = tuple(sorted(covered, key=_weakest_first))
    if arguments.json:
        patterns = [_as_json(pattern) for pattern in covered]
        put_json({"patterns": patterns, "next": next_step.sentence})
        return DONE
    rows = [HEAD, *(_row(pattern, today) for pattern in covered)]
    put_lines(table(rows, width=terminal_width(), right=range(1, 8)))
    solid = sum(pattern.is_solid for pattern in covered)
    put(f"\n{solid} of {len(covered)} patterns are solid.")
    put_lines(folded(next_step.sentence))
    return DONE


def _weakest_first(covered: PatternCoverage) -> tuple[bool, float]:
    return covered.expected_recall is None, covered.expected_recall or 0.0


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
    )


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
        "unaided": covered.unaided,
        "pace": covered.pace,
        "last_seen": covered.last_seen and covered.last_seen.isoformat(),
    }
