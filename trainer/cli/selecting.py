"""The options by which one looks for problems and lines, the same wherever they are listed."""

import argparse
from typing import TYPE_CHECKING

from trainer.domain.log.review_filter import TakenBack
from trainer.domain.problem.pattern import PATTERN_ORDER
from trainer.domain.problem.problem import LISTS, YOURS, Level

if TYPE_CHECKING:
    from trainer.services.finding.selection import Selection

_USUAL_LIMIT = 50
_TAKEN_BACK = {"too": TakenBack.TOO, "only": TakenBack.ONLY}

STATES = ("new", "known", "learning", "solid", "due", "suspended")
"""The states by which one may look for problems."""

ORDERS = ("number", "title", "level", "recall", "last-seen")
"""The orders in which problems may be listed."""


def add_selection(parser: argparse.ArgumentParser) -> None:
    """Add the words and options that say which problems are looked for."""
    parser.add_argument("text", metavar="TEXT", nargs="*", help="part of a title, number or link")
    add_facts(parser)
    parser.add_argument("--state", choices=STATES, help="only problems in this state")


def add_facts(parser: argparse.ArgumentParser) -> None:
    """Add the options that say by their facts which problems are meant."""
    parser.add_argument(
        "--pattern",
        choices=PATTERN_ORDER,
        metavar="PATTERN",
        help="only this pattern, such as heap",
    )
    parser.add_argument("--level", choices=[level.word for level in Level], help="only this level")
    parser.add_argument("--list", choices=(*LISTS, YOURS), help="only problems of this list")


def add_order(parser: argparse.ArgumentParser) -> None:
    """Add the option that says in which order problems are listed."""
    parser.add_argument(
        "--order", choices=ORDERS, default=ORDERS[0], metavar="ORDER", help=", ".join(ORDERS)
    )


def selection_of(arguments: argparse.Namespace) -> "Selection":
    """Give the selection that the options amount to."""
    from trainer.services.finding.selection import Selection
    from trainer.services.progress import State

    return Selection(
        pattern=arguments.pattern,
        level=Level[arguments.level.upper()] if arguments.level else None,
        listed=arguments.list,
        state=State(arguments.state) if getattr(arguments, "state", None) else None,
    )


def add_window(parser: argparse.ArgumentParser) -> None:
    """Add the options that say which lines of the log are shown, and how many."""
    parser.add_argument(
        "--undone",
        dest="taken_back",
        choices=_TAKEN_BACK,
        help="show what was undone too, or only that",
    )
    parser.add_argument(
        "--taken-back", choices=_TAKEN_BACK, default=argparse.SUPPRESS, help=argparse.SUPPRESS
    )
    parser.add_argument(
        "--limit",
        type=number_from_one,
        metavar="N",
        default=_USUAL_LIMIT,
        help=f"show the latest N (default: {_USUAL_LIMIT})",
    )


def taken_back_of(arguments: argparse.Namespace) -> TakenBack | None:
    """Give whether lines that were taken back are wanted too, or only they."""
    return _TAKEN_BACK[arguments.taken_back] if arguments.taken_back else None


def number_from_one(text: str) -> int:
    """Give the number that an option was given; it must be at least 1."""
    if not (text.isascii() and text.isdigit() and int(text[:9]) > 0 and len(text) <= 9):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of at least 1")
    return int(text)
