"""``trainer attempt``: hint, answer and rating of an attempt under way."""

import argparse
import sys
from typing import TYPE_CHECKING

from trainer.cli.answer_page import section_lines, sections_json
from trainer.cli.commands import add_common, add_json
from trainer.cli.context import Context
from trainer.cli.exits import DONE, FINDINGS
from trainer.cli.finishing import add_finish_arguments, finish
from trainer.cli.output import folded, put, put_json, put_lines, tell
from trainer.cli.session_json import session_json, session_words
from trainer.domain.errors import TrainerError
from trainer.domain.problem.sheet import RUNGS

if TYPE_CHECKING:
    from trainer.services.services import Services
    from trainer.services.session import Session

EXAMPLES = """\
  trainer attempt                         list the attempts in progress
  trainer attempt hint                    take the next hint (counts in the rating)
  trainer attempt answer --yes            show why it works and the reference solution
  trainer attempt finish                  accept the proposed rating
  trainer attempt finish two-sum --grade hard --insight "a set remembers"
"""

_ACTIONS = {
    "hint": "Take the next hint. It counts in the rating.",
    "answer": "Show the answer. The proposed rating is then AGAIN.",
    "finish": "Rate the attempt and say when the problem comes back.",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    add_json(parser)
    actions = parser.add_subparsers(dest="action", metavar="ACTION", title="actions")
    for name, sentence in _ACTIONS.items():
        action = actions.add_parser(name, help=sentence, description=sentence)
        add_common(action)
        action.add_argument(
            "slug",
            metavar="SLUG",
            nargs="?",
            default="",
            help="the problem (default: that of the only attempt in progress)",
        )
        action.add_argument(
            "--json", action="store_true", default=argparse.SUPPRESS, help="write JSON, for scripts"
        )
        if name == "answer":
            action.add_argument("--yes", action="store_true", help="show it without asking")
        if name == "finish":
            add_finish_arguments(action)


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Do what is asked for with the attempt; list those under way where nothing is."""
    with context.services() as services:
        if arguments.action is None:
            return _list(services, as_json=arguments.json)
        session = services.study.under_way(arguments.slug).session
        if arguments.action == "hint":
            return _hint(services, session, as_json=arguments.json)
        if arguments.action == "answer":
            return _answer(session, arguments)
        return finish(session, arguments, services.clock.aim)


def _list(services: "Services", *, as_json: bool) -> int:
    sessions = services.study.all_under_way()
    if as_json:
        put_json([session_json(session) for session in sessions])
    for session in [] if as_json else sessions:
        put(f"{session_words(session)}   {session.path if session.sheet else ''}".rstrip())
    if not sessions:
        tell("No attempt in progress; 'trainer start SLUG' starts one.")
    return DONE


def _hint(services: "Services", session: "Session", *, as_json: bool) -> int:
    why_not = _why_no_hint(session)
    if why_not:
        raise TrainerError(why_not)
    session.take_hint()
    name, text = session.hints[-1]
    offered = services.library.template_of(session.problem, session.sheet)
    template = offered.title if offered and name == "plan" else None
    if as_json:
        hint = {"hint": session.attempt.rung, "of": len(RUNGS), "name": name, "text": text}
        put_json({**hint, "template": template} if template else hint)
    else:
        put_lines(folded(f"{name} ({session.attempt.rung} of {len(RUNGS)}): {text}"))
    if template and not as_json:
        slug = session.problem.slug
        tell(f"Template: {template}. 'trainer pattern --of {slug} --template' prints its code.")
    return DONE


def _why_no_hint(session: "Session") -> str:
    """Give why there is no hint to take, empty while there is one."""
    if session.sheet is None:
        return f"{session.problem.title} has no hints here; see its website."
    if session.attempt.solved:
        return "You solved it; 'trainer attempt answer' shows all hints."
    if session.attempt.rung == len(RUNGS):
        return "That was the last hint; 'trainer attempt answer' shows the answer."
    return ""


def _answer(session: "Session", arguments: argparse.Namespace) -> int:
    """Show the answer; where that counts, once it is agreed to."""
    if session.sheet is None:
        raise TrainerError(f"{session.problem.title} has no answer here; see its website.")
    if not (arguments.yes or session.attempt.settled or _asked()):
        return FINDINGS
    session.see_answer()
    from trainer.services.answer import answer_of

    sections, slug = answer_of(session), session.problem.slug
    if arguments.json:
        counted = session.attempt.answer_seen
        put_json({"slug": slug, "counted": counted, "answer": sections_json(sections)})
    else:
        put_lines(section_lines(sections))
        tell(
            "Now type it yourself: that is what you will remember. 'trainer attempt finish' ends "
            "the attempt."
        )
    return DONE


def _asked() -> bool:
    """Ask on the terminal; where nobody can answer, the answer is no."""
    tell("The proposed rating will then be AGAIN.")
    if not sys.stdin.isatty():
        tell("--yes shows the answer.")
        return False
    tell("Show the answer? [y/N]")
    return sys.stdin.readline().strip().lower() in ("y", "yes")
