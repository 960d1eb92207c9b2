"""``trainer stats``: all statistics, in words or as every number there is."""

import argparse
from typing import TYPE_CHECKING

from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import (
    flush,
    folded,
    put,
    put_json,
    put_lines,
    put_text,
    tell,
    terminal_width,
)
from trainer.cli.table import table
from trainer.domain.wording.words import short_day

if TYPE_CHECKING:
    from trainer.domain.stats.picture import Part, Picture

EXAMPLES = """\
  trainer stats                       a summary
  trainer stats retention             one part in full
  trainer stats --json                all numbers, for scripts
  trainer stats --csv > numbers.csv   all numbers, one per line, for spreadsheets
"""

PARTS = ("coverage", "retention", "calibration", "forecast", "rhythm")
"""The parts that can be asked for."""

ALL = "all"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument(
        "parts",
        metavar="PART",
        nargs="*",
        choices=(ALL, *PARTS),
        default=ALL,
        help=f"{', '.join(PARTS)} (default: {ALL})",
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="write JSON, for scripts")
    form.add_argument("--csv", action="store_true", help="write CSV, for spreadsheets")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write the parts asked for, or all of them."""
    from trainer.domain.stats.picture import Part

    whole = ALL not in arguments.parts
    parts = [Part(name) for name in arguments.parts] if whole else list(Part)
    with context.services() as services:
        if arguments.json:
            put_json(services.reporting.numbers(parts))
        elif arguments.csv:
            put_text(services.reporting.csv(parts))
        else:
            _write(services.reporting.picture(), parts, whole=whole)
    return DONE


def _write(picture: "Picture", parts: "list[Part]", *, whole: bool) -> None:
    from trainer.cli.stats_tables import advice_of, tables_of

    put(f"Where you stand, {short_day(picture.day)}")
    for part in parts:
        put(f"\n{part.value.upper()}")
        put_lines(folded(advice_of(picture, part)))
        for rows in filter(None, tables_of(picture, part, whole=whole)):
            right = range(1, len(rows[0])) if len(rows[0]) > 2 else ()
            put_lines(["", *table(rows, width=terminal_width(), right=right)])
    flush()
    if not whole:
        tell("One part in full: trainer stats PART. All with charts: trainer report.")
