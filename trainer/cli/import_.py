"""``trainer import``: take over what was solved elsewhere, from nearly any kind of file."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from trainer.cli.commands import add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE, UsageError
from trainer.cli.import_json import import_json, merge_json
from trainer.cli.import_page import ask_day_order, ask_names, preview, said_yes
from trainer.cli.merge import merge_into
from trainer.cli.output import put_json, put_lines, talk_over, tell
from trainer.cli.reading_bar import draw_steps, is_seen
from trainer.domain.errors import TrainerError
from trainer.domain.importing.column import Meaning
from trainer.domain.importing.import_plan import OWN, ImportPlan
from trainer.domain.log.review import Skill
from trainer.domain.wording.import_words import MONTH_FIRST, done_in_words, promises
from trainer.services.importing.format_ids import FORMAT_IDS

if TYPE_CHECKING:
    from trainer.services.importing.importing import ImportWishes
    from trainer.services.services import Services

_NOT_WRITTEN = "Nothing was written. Run it without --dry-run to import."

EXAMPLES = """\
  trainer import solved.csv --dry-run       show what would be imported
  trainer import ~/leetcode                 a LeetHub repository, a vault, a folder of files
  trainer import deck.apkg                  an Anki deck with its review history
  pbpaste | trainer import -                text copied from a page or a sheet
  trainer import solved.csv --column "My mark=confidence" --name "Daily_Temp=daily-temperatures"

'trainer undo' undoes the whole import.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    add_json(parser)
    parser.add_argument(
        "paths", metavar="PATH", nargs="+", type=Path, help="a file, a folder, or - for stdin"
    )
    parser.add_argument(
        "--format",
        metavar="FORMAT",
        help=f"the format, if it is not recognised: {', '.join(FORMAT_IDS)}",
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="show what would be imported, and write nothing"
    )
    parser.add_argument("--yes", action="store_true", help="import without asking")
    _add_meanings(parser)
    parser.add_argument(
        "--skip-unknown", action="store_true", help="add no problems for unknown names"
    )
    parser.add_argument(
        "--cards",
        choices=[skill.value for skill in Skill],
        default=Skill.SOLVE.value,
        help="the skill that flash cards practise (default: solve)",
    )


def _add_meanings(parser: argparse.ArgumentParser) -> None:
    """Add what says of columns, days and names how they are meant."""
    parser.add_argument(
        "--column",
        metavar="HEADER=MEANING",
        action="append",
        default=[],
        help=f"what a table column means: {', '.join(Meaning)}",
    )
    order = parser.add_mutually_exclusive_group()
    for name, first in {"day-first": True, "month-first": False}.items():
        order.add_argument(
            f"--{name}",
            dest="day_first",
            action="store_const",
            const=first,
            help=f"read 02/01/2024 {name.replace('-', ' ')}",
        )
    parser.add_argument(
        "--name",
        metavar="NAME=PROBLEM",
        action="append",
        default=[],
        help="what a name means: a slug, 'own' to add it as your own problem, 'skip' to leave it "
        "out",
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Read, show what would happen, ask what is unsure where somebody can answer, and write it."""
    with context.services() as services:
        if len(arguments.paths) == 1 and services.transfer.is_log(arguments.paths[0]):
            return _log_taken(services, arguments)
        wishes = _wishes(arguments, services)
        plan = _planned(arguments, services, wishes)
        if arguments.json:
            if not arguments.dry_run:
                services.importing.write(plan)
            put_json(import_json(plan))
            return DONE
        put_lines(preview(plan))
        if arguments.dry_run or not plan.brings:
            tell(_NOT_WRITTEN if plan.brings else done_in_words(plan))
            return DONE
        if not arguments.yes and sys.stdin.isatty() and not said_yes("Import this?", default=True):
            tell("Nothing was written.")
            return DONE
        _write(services, plan)
    return DONE


def _log_taken(services: "Services", arguments: argparse.Namespace) -> int:
    """Take a log of another trainer, which is merged."""
    path = arguments.paths[0].expanduser()
    if not (arguments.dry_run or arguments.json):
        return merge_into(services, path)
    summary = services.transfer.preview(path)
    if not arguments.dry_run:
        services.transfer.merge(path)
    if arguments.json:
        put_json(merge_json(summary))
    else:
        put_lines([summary.in_words()])
        tell("Nothing was written.")
    return DONE


def _planned(
    arguments: argparse.Namespace, services: "Services", wishes: "ImportWishes"
) -> ImportPlan:
    """Read and plan; on a terminal ask what only a person can say."""
    importing, show = services.importing, draw_steps if is_seen() else None
    paths = [path.expanduser() for path in arguments.paths]
    sources = importing.read(paths, wishes, show)
    asks = sys.stdin.isatty() and not (arguments.json or arguments.dry_run or arguments.yes)
    if any(source.reading.day_order_open for source in sources):
        if asks:
            wishes = replace(wishes, day_first=ask_day_order())
            sources = importing.read(paths, wishes, show)
        elif not arguments.json:
            tell(f"{MONTH_FIRST} --day-first reads them day first.")
    plan = importing.plan(sources, wishes, show)
    if plan.questions and asks:
        put_lines(preview(plan))
        answers = {**(wishes.answers or {}), **ask_names(plan.questions)}
        plan = importing.plan(sources, replace(wishes, answers=answers))
    return plan


def _write(services: "Services", plan: ImportPlan) -> None:
    if is_seen():
        talk_over("backing up, importing")
    done = services.importing.write(plan)
    if is_seen():
        talk_over("")
    tell(done_in_words(done))
    for sentence in promises(done):
        tell(sentence)
    if done.questions:
        tell("--name says what an uncertain name means.")
    tell("'trainer undo' undoes this import.")


def _wishes(arguments: argparse.Namespace, services: "Services") -> "ImportWishes":
    from trainer.services.importing.importing import ImportWishes

    return ImportWishes(
        format_id=arguments.format,
        columns=dict(map(_column, arguments.column)),
        day_first=arguments.day_first,
        cards_are=Skill(arguments.cards),
        answers=dict(_answer(text, services) for text in arguments.name),
        keep_unknown=not arguments.skip_unknown,
    )


def _column(text: str) -> tuple[str, Meaning]:
    header, sign, meaning = text.rpartition("=")
    if not sign or meaning.strip() not in set(Meaning):
        known = ", ".join(Meaning)
        raise UsageError(
            f"{text!r} does not say what a column means; write HEADER=MEANING, with one of {known}."
        )
    return header.strip(), Meaning(meaning.strip())


def _answer(text: str, services: "Services") -> tuple[str, str | None]:
    name, sign, meant = (part.strip() for part in text.rpartition("="))
    if not sign or not name:
        raise UsageError(f"{text!r} does not say what a name means; write NAME=PROBLEM.")
    if meant in ("own", "skip"):
        return name, OWN if meant == "own" else None
    try:
        return name, services.library.the_one(meant).slug
    except TrainerError as error:
        raise UsageError(f"{text!r}: {error}") from None
