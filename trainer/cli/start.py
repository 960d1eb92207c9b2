"""``trainer start``: begin an attempt, or go on with it, with the code in a file."""

import argparse
from typing import TYPE_CHECKING

from trainer.cli.commands import add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import put, put_json, tell
from trainer.cli.session_json import session_json, session_words
from trainer.domain.wording.words import minutes

if TYPE_CHECKING:
    from trainer.services.session import Session

EXAMPLES = """\
  trainer start two-sum                   print the path of the code file
  $EDITOR "$(trainer start 'two sum')"    open it in your editor
"""

_FIRST = (
    "This is your first problem of a new pattern. 'trainer pattern --of {}' shows the page of the "
    "pattern first; it will not count as a hint."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("name", metavar="SLUG", help="slug, number, link or part of the title")
    add_json(parser)


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Begin or go on, write the path of the work file, and say what comes next."""
    with context.services() as services:
        from trainer.services.pattern_page import note_offered, pattern_to_offer

        offered = pattern_to_offer(services, services.library.the_one(arguments.name).slug)
        session = services.study.start(arguments.name)
        if arguments.json:
            put_json(session_json(session))
        else:
            _write(session)
        if offered is not None:
            tell(_FIRST.format(session.problem.slug))
            note_offered(services, offered)
    return DONE


def _write(session: "Session") -> None:
    problem = session.problem
    if session.sheet is None:
        tell(f"{problem.title} has no cases here; solve it on its website. {problem.url}".rstrip())
        tell(f"'trainer attempt finish {problem.slug}' ends it; add --solved if you solved it.")
        return
    put(str(session.path))
    if session.resumed:
        tell(f"Continuing {session_words(session)}.")
    else:
        tell(
            f"{problem.title}: the clock is running, target {minutes(session.attempt.target_time)}."
        )
    if session.attempt.code != session.sheet.starter and not session.resumed:
        tell("The file already contains code; it was kept.")
    tell(
        f"Write your code into the file, below the statement. 'trainer run {problem.slug}' "
        "judges it, with --watch at each save. Next: 'trainer attempt hint', 'answer' or "
        "'finish'."
    )
