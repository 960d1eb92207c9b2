"""The options by which one looks for problems, the same wherever problems are listed."""

import argparse
from typing import TYPE_CHECKING

from trainer.domain.pattern import PATTERN_ORDER
from trainer.domain.problem import LISTS, YOURS, Level

if TYPE_CHECKING:
    from trainer.services.selection import Selection

STATES = ("new", "learning", "solid", "due", "suspended")
"""The states by which one may look for problems."""


def add_selection(parser: argparse.ArgumentParser) -> None:
    """Add the words and options that say which problems are looked for."""
    parser.add_argument("text", metavar="TEXT", nargs="*", help="part of a title, number or link")
    parser.add_argument(
        "--pattern",
        choices=PATTERN_ORDER,
        metavar="PATTERN",
        help="only this pattern, such as heap",
    )
    parser.add_argument("--level", choices=[level.word for level in Level], help="only this level")
    parser.add_argument("--list", choices=(*LISTS, YOURS), help="only problems of this list")
    parser.add_argument("--state", choices=STATES, help="only problems in this state")


def selection_of(arguments: argparse.Namespace) -> "Selection":
    """Give the selection that the options amount to."""
    from trainer.services.progress import State
    from trainer.services.selection import Selection

    return Selection(
        pattern=arguments.pattern,
        level=Level[arguments.level.upper()] if arguments.level else None,
        listed=arguments.list,
        state=State(arguments.state) if arguments.state else None,
    )
