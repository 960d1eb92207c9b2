"""``trainer doctor``: whether everything is in order here."""

import argparse
from typing import TYPE_CHECKING

from trainer.cli.commands import add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE, FINDINGS
from trainer.cli.output import put, put_json

if TYPE_CHECKING:
    from trainer.services.health import Check

EXAMPLES = """\
  trainer doctor
  trainer doctor --json
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    add_json(parser)


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write what each look shows, and end with 1 when something is wrong."""
    checks = []
    with context.services() as services:
        for check in services.health.checks():
            checks.append(check)
            if not arguments.json:
                _write(check)
    if arguments.json:
        put_json([_as_json(check) for check in checks])
    return DONE if all(check.well for check in checks) else FINDINGS


def _write(check: "Check") -> None:
    mark = "ok   " if check.well else "wrong"
    for sentence in check.sentences:
        put(f"{mark}  {check.title:9}  {sentence}")


def _as_json(check: "Check") -> dict[str, object]:
    return {"title": check.title, "ok": check.well, "sentences": list(check.sentences)}
