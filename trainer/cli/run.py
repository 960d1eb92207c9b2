"""``trainer run``: judge code, once or at each save."""

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from trainer.cli.commands import add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE, FINDINGS, INTERRUPTED, UsageError
from trainer.cli.output import flush, put, put_json, put_lines, tell
from trainer.cli.verdict_json import tried_json, verdict_json
from trainer.domain.attempt.attempt import LONGEST_CODE
from trainer.domain.attempt.verdict import Verdict
from trainer.domain.errors import NotFoundError, TrainerError
from trainer.domain.text import characters
from trainer.domain.wording.growth_words import growth_points, growth_sentence
from trainer.domain.wording.verdict_words import tried_lines, verdict_lines

if TYPE_CHECKING:
    from trainer.services.running.tried import Tried
    from trainer.services.running.workbench import Workbench

EXAMPLES = """\
  trainer run two-sum                     judge the work file of your attempt
  trainer run two-sum --watch             judge at each save, until Ctrl+C
  trainer run two-sum mine.py --all       judge any file, and show every case
  trainer run two-sum - < mine.py
  trainer run two-sum --input '[3, 5, 9], 12'    run an input of your own
  trainer run two-sum --keep              keep the random input that fails as your own case
  trainer run two-sum --growth            measure how the time of your program grows

'trainer cases two-sum' lists the cases that you kept.
"""

_LOOK_EVERY_SECONDS = 0.2

Judged = tuple[int, Callable[[], None]]
"""The exit status, known before anything of it is written, and what writes it."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument(
        "name",
        metavar="SLUG",
        nargs="?",
        default="",
        help="the problem (default: that of the only attempt in progress)",
    )
    parser.add_argument(
        "file",
        metavar="FILE",
        nargs="?",
        help="the code, - for stdin (default: the attempt's work file; only then the run counts "
        "for the attempt)",
    )
    add_json(parser)
    parser.add_argument("--all", action="store_true", help="show every case and its output")
    parser.add_argument("--watch", action="store_true", help="judge again at each save")
    parser.add_argument(
        "--input", metavar="INPUT", help="run your code and the reference on an input of your own"
    )
    parser.add_argument(
        "--keep",
        action="store_true",
        help="keep the random input that fails, or that of --input, as a case of your own",
    )
    parser.add_argument(
        "--growth", action="store_true", help="measure how a program that passes grows with n"
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Judge the code and end with 0 if it is right, with 1 if it is not."""
    from trainer.services.running.workbench import Workbench

    if arguments.growth and arguments.input is not None:
        raise UsageError("--growth makes its own inputs; leave --input out.")
    source = _source(arguments)
    with context.services() as services:
        bench = Workbench.at(services.study, arguments.name, source)
        if bench.attempt_left_alone and arguments.input is None:
            tell(
                "This run does not count for your attempt in progress, whose code is in another "
                "file."
            )
        if arguments.watch:
            return _watched(bench, arguments)
        status, write = _judged(bench, arguments)
        write()
    return status


def _source(arguments: argparse.Namespace) -> Path | str | None:
    """Give the file, or the text on standard input; ``None`` for the work file."""
    if arguments.file is None:
        if _is_file(arguments.name):
            raise UsageError(
                f"{arguments.name} is a file; name the problem too: trainer run SLUG FILE."
            )
        return None
    if arguments.file != "-":
        return Path(arguments.file).absolute()
    if arguments.watch:
        raise UsageError("Standard input cannot be watched; name a file.")
    try:
        code = sys.stdin.read(LONGEST_CODE + 1)
    except UnicodeDecodeError:
        raise TrainerError("Standard input is not UTF-8 text.") from None
    if len(code) > LONGEST_CODE:
        raise TrainerError(f"Standard input is longer than {LONGEST_CODE:,} characters.")
    return characters(code.removeprefix("\ufeff"))


def _is_file(name: str) -> bool:
    try:
        return Path(name).is_file()
    except OSError:
        return False


def _watched(bench: "Workbench", arguments: argparse.Namespace) -> int:
    """Judge at each save until ctrl+c, and give the status of the last time."""
    status = INTERRUPTED
    try:
        status, write = _judged(bench, arguments)
        write()
        while True:
            flush()
            time.sleep(_LOOK_EVERY_SECONDS)
            if bench.saved_again():
                status, write = _judged_or_said(bench, arguments)
                put()
                write()
    except KeyboardInterrupt:
        return status


def _judged_or_said(bench: "Workbench", arguments: argparse.Namespace) -> Judged:
    """Judge, or say why that fails: the next save may be better. No attempt is no better then."""
    try:
        return _judged(bench, arguments)
    except NotFoundError:
        raise
    except TrainerError as error:
        sentence = str(error)
        return FINDINGS, lambda: tell(sentence)


def _judged(bench: "Workbench", arguments: argparse.Namespace) -> Judged:
    if arguments.input is not None:
        tried = bench.try_input(arguments.input)
        if arguments.keep and tried.finding is not None:
            tell(bench.keep(arguments.input))
        return _status(tried.agrees), lambda: _write_tried(tried, as_json=arguments.json)
    verdict = bench.run()
    if arguments.keep:
        tell(bench.keep_failing(verdict))
    if arguments.growth and verdict.green:
        verdict = replace(verdict, growth=bench.measure())
    return _status(verdict.green), lambda: _write_verdict(bench, verdict, arguments)


def _status(right: bool) -> int:
    return DONE if right else FINDINGS


def _write_verdict(bench: "Workbench", verdict: Verdict, arguments: argparse.Namespace) -> None:
    if arguments.json:
        put_json(verdict_json(verdict, every_case=arguments.all, counted=bench.counts))
        return
    put_lines(verdict_lines(verdict, every_case=arguments.all))
    if arguments.growth:
        put_lines(_growth_lines(verdict))
    if verdict.green and bench.counts:
        tell(f"'trainer attempt finish {bench.problem.slug}' rates it.")


def _growth_lines(verdict: Verdict) -> Iterator[str]:
    growth = verdict.growth
    if growth is None or not (verdict.green or growth.words):
        yield "Growth is measured once all cases pass."
        return
    if not verdict.green:  # too slow, and that says how it grows
        return
    yield growth_sentence(growth) if growth.words else growth.why_not
    if growth.sizes:
        yield f"  by n      {growth_points(growth)}"


def _write_tried(tried: "Tried", *, as_json: bool) -> None:
    if as_json:
        put_json(tried_json(tried))
        return
    if tried.finding is None:
        put("– the reference has no answer; the problem may not allow this input")
    else:
        put(f"{'✓' if tried.agrees else '✗'} {tried.finding}   {tried.seconds:.2f} s")
    put_lines(tried_lines(tried.call, tried.got, tried.reference, tried.message, tried.printed))
