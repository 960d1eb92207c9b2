"""``trainer known``: what the learner knows from elsewhere."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from trainer.cli.commands import add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE, NOT_FOUND
from trainer.cli.output import put_json, put_lines, tell, terminal_width
from trainer.cli.selecting import add_facts, selection_of
from trainer.cli.table import table
from trainer.domain.errors import NotFoundError, TrainerError
from trainer.domain.log.known_mark import How
from trainer.domain.past_day import past_day
from trainer.domain.problem.problem import LISTS, Problem

if TYPE_CHECKING:
    from trainer.services.known import Known, Marking
    from trainer.services.name_list import NameList
    from trainer.services.services import Services

EXAMPLES = """\
  trainer known two-sum 3sum                   mark these
  trainer known --list blind75 --level easy    mark the easy problems of a list
  trainer known --file names.txt               mark names or links from a file, one per line
  trainer known two-sum --off                  remove a mark
  trainer known                                list the marked problems

Marked problems are never planned as new; the easiest of each pattern comes once, as a check.
Uncertain names mark nothing and are listed with what they may mean.
"""

_LONGEST_FILE = 1_000_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("names", metavar="NAME", nargs="*", help="slug, title, number or link")
    parser.add_argument(
        "--file", metavar="FILE", help="a file of names or links, one per line; - for stdin"
    )
    add_facts(parser)
    add_json(parser)
    parser.add_argument("--well", action="store_true", help="mark them as known well")
    parser.add_argument("--day", help="when you last solved them: yesterday, 20 nov, 2026-11-20")
    parser.add_argument("--off", action="store_true", help="remove their marks")
    parser.add_argument(
        "--dry-run", action="store_true", help="show what would be marked, and write nothing"
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Mark what is named or selected, take its marks away, or list what is marked."""
    with context.services() as services:
        if not (arguments.names or arguments.file or _by_facts(arguments)):
            return _list(services.knowing.all(), as_json=arguments.json)
        named = services.knowing.named_in(_text(arguments))
        problems = [*named.problems, *_selected(arguments, services)]
        if not problems and not named.open:
            raise NotFoundError("No problem matches.")
        if arguments.off:
            return _unmark(problems, named, arguments, services)
        how = How.WELL if arguments.well else How.ONCE
        day = past_day(arguments.day, services.clock.today()) if arguments.day else None
        marking = services.knowing.preview(problems, how=how, day=day)
        if not arguments.dry_run and marking.marked:
            services.knowing.mark(marking.marked, how=how, day=day, source=_source(arguments))
    return _said(marking, named, arguments)


def _by_facts(arguments: argparse.Namespace) -> bool:
    return bool(arguments.list or arguments.pattern or arguments.level)


def _source(arguments: argparse.Namespace) -> str:
    if arguments.file:
        return "standard input" if arguments.file == "-" else Path(arguments.file).name
    return LISTS.get(arguments.list or "", "") or "trainer known"


def _text(arguments: argparse.Namespace) -> str:
    """Give the names that were typed and those of the file, one a line."""
    lines = list(arguments.names)
    if arguments.file:
        try:
            if arguments.file == "-":
                read = sys.stdin.read(_LONGEST_FILE) if sys.stdin else ""
            else:
                with (
                    Path(arguments.file)
                    .expanduser()
                    .open(encoding="utf-8-sig", errors="replace") as file
                ):
                    read = file.read(_LONGEST_FILE)
        except (OSError, ValueError) as error:
            raise TrainerError(f"{arguments.file} cannot be read: {error}.") from error
        lines.append(read)
    return "\n".join(lines)


def _selected(arguments: argparse.Namespace, services: "Services") -> list[Problem]:
    if not _by_facts(arguments):
        return []
    from trainer.services.finding.selection import Selected

    selected = Selected(selection_of(arguments), services.progress.overview())
    return [progress.problem for progress in selected.problems]


def _unmark(
    problems: list[Problem],
    named: "NameList",
    arguments: argparse.Namespace,
    services: "Services",
) -> int:
    slugs = [problem.slug for problem in problems if services.knowing.is_marked(problem.slug)]
    if not arguments.dry_run:
        services.knowing.unmark(slugs)
    if arguments.json:
        put_json({"unmarked": slugs, "not_found": _open(named), "written": not arguments.dry_run})
    else:
        verb = "Would take" if arguments.dry_run else "Took"
        tell(f"{verb} {len(slugs)} mark{'' if len(slugs) == 1 else 's'} away.")
        _tell_open(named)
    return NOT_FOUND if named.open else DONE


def _said(marking: "Marking", named: "NameList", arguments: argparse.Namespace) -> int:
    if arguments.json:
        put_json(
            {
                "known": [problem.slug for problem in marking.marked],
                "already": [problem.slug for problem in marking.already],
                "tried": [problem.slug for problem in marking.tried],
                "not_found": _open(named),
                "written": not arguments.dry_run,
            }
        )
    else:
        tell(marking.in_words(done=not arguments.dry_run))
        _tell_open(named)
        if marking.marked and not arguments.dry_run:
            tell("'trainer undo' undoes this.")
    return NOT_FOUND if named.open else DONE


def _tell_open(named: "NameList") -> None:
    if named.open:
        tell(f"{len(named.open)} uncertain, not marked:")
    for name in named.open:
        tell(f"  {name.in_words()}")


def _open(named: "NameList") -> list[dict[str, object]]:
    return [
        {"line": it.line, "name": it.name, "candidates": [one.slug for one in it.candidates]}
        for it in named.open
    ]


def _list(known: "list[Known]", *, as_json: bool) -> int:
    if as_json:
        put_json({"known": [_plain(it) for it in known]})
        return DONE
    rows = [_row(it) for it in known]
    put_lines(table(rows, width=terminal_width()) if rows else ["No problem is marked as known."])
    return DONE


def _plain(known: "Known") -> dict[str, object]:
    mark = known.mark
    return {
        "slug": mark.slug,
        "title": known.problem.title if known.problem else None,
        "how": mark.how.value,
        "day": mark.day.isoformat() if mark.day else None,
        "from": mark.source,
        "tried": known.tried,
    }


def _row(known: "Known") -> tuple[str, ...]:
    mark = known.mark
    return (
        known.problem.title if known.problem else mark.slug,
        mark.slug,
        "known well" if mark.how is How.WELL else "known",
        f"solved {mark.day.isoformat()}" if mark.day else "",
        "attempted here since" if known.tried else "",
    )
