"""``trainer check``: prove that problems are right."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from trainer.cli.agreeing import ask_to_run
from trainer.cli.commands import add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE, FINDINGS, UsageError
from trainer.cli.output import put, put_json, tell
from trainer.domain.wording.words import count

if TYPE_CHECKING:
    from trainer.services.checking.problem_check import Agreement
    from trainer.services.checking.report import CatalogueReport, Mutation, Report
    from trainer.services.trust import Trust

EXAMPLES = """\
  trainer check                                   read all problems, run a dozen of them
  trainer check --all                             run every one: about 20 minutes
  trainer check two-sum                           one problem, by slug or folder
  trainer check problems/heap --kills             which case catches which mistake
  trainer check two-sum --mutants                 which changes to the reference no case catches
  trainer check two-sum --record                  record what its mistakes answer, to name them
  trainer check odd-jobs --trust                  trust its programs as they are now, and run them
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument(
        "folders", metavar="PROBLEM", nargs="*", type=Path, help="slugs or folders of problems"
    )
    add_json(parser)
    parser.add_argument(
        "--all",
        action="store_true",
        help="run the programs of every problem, not of a dozen drawn by lot",
    )
    parser.add_argument(
        "--kills", action="store_true", help="show which case catches which mistake"
    )
    parser.add_argument(
        "--mutants",
        action="store_true",
        help="also run the cases on small changes to the reference",
    )
    parser.add_argument(
        "--record",
        action="store_true",
        help="prove nothing; write mistakes.json, by which a run names the mistake in your code",
    )
    parser.add_argument(
        "--trust",
        action="store_true",
        help="trust the named problems as they are now, and run them without asking",
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Check the folders, write what is found, and end with 1 when something is."""
    if arguments.trust and not arguments.folders:
        raise UsageError("--trust needs the problems named: trainer check SLUG --trust")
    if arguments.record and (arguments.kills or arguments.mutants):
        raise UsageError("--record goes with neither --kills nor --mutants.")
    report = _recorded(arguments, context) if arguments.record else _checked(arguments, context)
    if arguments.json:
        put_json(_as_json(report))
    else:
        _write(report, arguments)
    return DONE if report.sound else FINDINGS


def _checked(arguments: argparse.Namespace, context: Context) -> "CatalogueReport":
    from trainer.services.checking.problem_check import check_folders

    return check_folders(
        arguments.folders,
        shipped=context.catalogue,
        own=context.home / "problems",
        open_trust=lambda: _trust(context),
        may_run=_agreement(arguments),
        mutants=arguments.mutants,
        whole=arguments.all,
        progress=lambda done, total, report: _tell_progress(done, total, report, "proven"),
    )


def _recorded(arguments: argparse.Namespace, context: Context) -> "CatalogueReport":
    from trainer.services.checking.record.record_files import record_folders

    return record_folders(
        arguments.folders,
        shipped=context.catalogue,
        own=context.home / "problems",
        open_trust=lambda: _trust(context),
        may_run=_agreement(arguments),
        progress=lambda done, total, report: _tell_progress(done, total, report, "recorded"),
    )


def _agreement(arguments: argparse.Namespace) -> "Agreement":
    """Give who agrees to untrusted programs: the flag, a person at a terminal, or nobody."""
    from trainer.services.checking.problem_check import nobody

    if arguments.trust:
        return lambda _, __: True
    return ask_to_run if arguments.folders and not arguments.json else nobody


@contextmanager
def _trust(context: Context) -> "Iterator[Trust]":
    """Open the home for what the learner agreed to."""
    with context.services() as services:
        yield services.trust


def _tell_progress(done: int, total: int, report: "Report", word: str) -> None:
    tell(f"{done}/{total}  {report.place}: {word if report.sound else f'not {word}'}")


def _write(report: "CatalogueReport", arguments: argparse.Namespace) -> None:
    for fault in report.all_faults():
        put(f"rule {fault.rule}  {fault.sentence}")
    if arguments.kills:
        _write_kills(report)
    _write_mutations(report)
    for sentence in report.left_out:
        tell(sentence)
    read = sum(one.read_only for one in report.reports)
    if read:
        tell(f"{count(read, 'problem')} read, but not run: 'trainer check --all' runs every one.")
    run = count(len(report.reports) - read, "problem")
    word = "recorded" if arguments.record else "proven"
    tell(f"{report.proven} of {run} {word}, {count(len(report.all_faults()), 'finding')}.")


def _write_kills(report: "CatalogueReport") -> None:
    for one in report.reports:
        for kill in one.kills:
            lines = ", ".join(map(str, kill.lines)) or "none"
            put(
                f"{one.place}/{kill.mistake}: {kill.sentence} Caught by the cases in lines {lines}."
            )


def _write_mutations(report: "CatalogueReport") -> None:
    """Write how many mutants of each problem and pattern were caught, and which survived."""
    tried = [(one.place, one.mutation) for one in report.reports if one.mutation is not None]
    for place, mutation in tried:
        put(f"{place}: {_score([mutation])}")
        for survivor in mutation.survivors:
            put(f"  {survivor.slip} ({survivor.difference})")
    for pattern in dict.fromkeys(mutation.pattern for _, mutation in tried):
        put(f"{pattern}: {_score([m for _, m in tried if m.pattern == pattern])}")


def _score(mutations: "list[Mutation]") -> str:
    caught, changed = sum(m.caught for m in mutations), sum(m.changed for m in mutations)
    unnoticed = sum(m.unnoticed for m in mutations)
    return f"{caught} of {count(changed, 'mutant')} caught; {unnoticed} more change no answer."


def _as_json(report: "CatalogueReport") -> dict[str, object]:
    return {
        "problems": [
            {
                "slug": one.slug,
                "place": one.place,
                "proven": one.sound and not one.read_only,
                "read_only": one.read_only,
                "kills": [
                    {"mistake": kill.mistake, "lines": list(kill.lines)} for kill in one.kills
                ],
                "mutation": asdict(one.mutation) if one.mutation is not None else None,
            }
            for one in report.reports
        ],
        "findings": [
            {"rule": fault.rule, "sentence": fault.sentence} for fault in report.all_faults()
        ],
        "left_out": list(report.left_out),
    }
