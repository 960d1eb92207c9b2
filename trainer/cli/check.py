"""``trainer check``: prove that problems are right."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from trainer.cli.commands import add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE, FINDINGS
from trainer.cli.output import put, put_json, tell
from trainer.domain.words import count

if TYPE_CHECKING:
    from trainer.services.checking.report import CatalogueReport, Report

EXAMPLES = """\
  trainer check                                   the shipped problems and your own
  trainer check problems/hashing/two-sum          one folder
  trainer check problems/heap --kills             which case kills which mistake
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument(
        "folders", metavar="FOLDER", nargs="*", type=Path, help="problems, or folders of problems"
    )
    add_json(parser)
    parser.add_argument("--kills", action="store_true", help="show which case kills which mistake")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Check the folders, write what is found, and end with 1 when something is."""
    from trainer.services.problem_check import check_folders

    report = check_folders(
        arguments.folders,
        shipped=context.catalogue,
        own=context.home / "problems",
        progress=_tell_progress,
    )
    if arguments.json:
        put_json(_as_json(report))
    else:
        _write(report, kills=arguments.kills)
    return DONE if report.sound else FINDINGS


def _tell_progress(done: int, total: int, report: "Report") -> None:
    tell(f"{done}/{total}  {report.place}: {'proven' if report.sound else 'not proven'}")


def _write(report: "CatalogueReport", *, kills: bool) -> None:
    for fault in report.all_faults():
        put(f"rule {fault.rule}  {fault.sentence}")
    if kills:
        _write_kills(report)
    for sentence in report.left_out:
        tell(sentence)
    proven = sum(one.sound for one in report.reports)
    found = count(len(report.all_faults()), "finding")
    tell(f"{proven} of {count(len(report.reports), 'problem')} proven, {found}.")


def _write_kills(report: "CatalogueReport") -> None:
    for one in report.reports:
        for kill in one.kills:
            lines = ", ".join(map(str, kill.lines)) or "none"
            put(
                f"{one.place}/{kill.mistake}: {kill.sentence} Killed by the cases of lines {lines}."
            )


def _as_json(report: "CatalogueReport") -> dict[str, object]:
    return {
        "problems": [
            {
                "slug": one.slug,
                "place": one.place,
                "proven": one.sound,
                "kills": [
                    {"mistake": kill.mistake, "lines": list(kill.lines)} for kill in one.kills
                ],
            }
            for one in report.reports
        ],
        "findings": [
            {"rule": fault.rule, "sentence": fault.sentence} for fault in report.all_faults()
        ],
        "left_out": list(report.left_out),
    }
