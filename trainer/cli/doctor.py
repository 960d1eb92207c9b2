"""``trainer doctor``: whether everything is in order here."""

import argparse
from typing import TYPE_CHECKING

from trainer.cli.commands import add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE, FINDINGS
from trainer.cli.output import put, put_json, tell
from trainer.domain.errors import DamagedError

if TYPE_CHECKING:
    from trainer.services.care.health_check import HealthCheck

EXAMPLES = """\
  trainer doctor
  trainer doctor --repair         back up, then repair
  trainer doctor --json
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    add_json(parser)
    parser.add_argument(
        "--repair",
        action="store_true",
        help="back up, then repair what can be repaired and set damaged lines aside",
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write what each look shows, and end with 1 when something is wrong."""
    if arguments.repair:
        _repair(context)
    checks = []
    with context.services(told=False) as services:
        for check in services.health.checks():
            checks.append(check)
            if not arguments.json:
                _write(check)
    if arguments.json:
        put_json([_as_json(check) for check in checks])
    return DONE if all(check.well for check in checks) else FINDINGS


def _repair(context: Context) -> None:
    """Repair and say what is done; where the database itself is damaged, salvage it."""
    try:
        with context.services() as services:
            for sentence in services.repair.run():
                tell(sentence)
    except DamagedError as error:
        tell(str(error))
        for sentence in context.open_recovery().salvage().sentences:
            tell(sentence)


def _write(check: "HealthCheck") -> None:
    mark = "ok   " if check.well else "wrong"
    for sentence in check.sentences:
        put(f"{mark}  {check.title:9}  {sentence}")


def _as_json(check: "HealthCheck") -> dict[str, object]:
    return {"title": check.title, "ok": check.well, "sentences": list(check.sentences)}
