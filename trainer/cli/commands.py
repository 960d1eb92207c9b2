"""The commands: their names and sentences, and a parser that loads only the one that is wanted."""

import argparse
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from trainer import __version__
from trainer.cli.context import Context
from trainer.cli.output import columns

COMMANDS = {
    "due": "Say what is due today; quick enough for a shell prompt.",
    "today": "Show today's plan: what to do, why, and how long it takes.",
    "log": "Log a problem that you attempted somewhere else.",
    "undo": "Take the last review back, or the one that you name.",
    "redo": "Bring a review back that was taken back.",
    "regrade": "Give a review another rating, however old it is.",
    "history": "List every review, or those you look for.",
    "code": "Show the code of an attempt, or what changed in it since an earlier one.",
    "coverage": "Show where you stand with each pattern, and what to do next.",
    "stats": "Show what you recall, whether the schedule fits, and what lies ahead.",
    "report": "Write a page with all statistics, to read, print or send.",
    "show": "Show a problem: facts, memory and history.",
    "browse": "List problems, all of them or those you look for.",
    "suspend": "Keep a problem out of every plan.",
    "resume": "Let a suspended problem be planned again.",
    "settings": "Show the settings, or change one.",
    "new-problem": "Begin a problem of your own: make a folder with all its files.",
    "check": "Prove that problems are right: run all that stands in their folders.",
    "doctor": "Look whether everything is in order here.",
    "completion": "Print a script that completes commands in your shell.",
}
"""Every command with the sentence that its help begins with."""

_EXAMPLES = """\
without a command the program opens in the terminal

examples:
  trainer                                   begin
  trainer due                               is anything due today?
  trainer log two-sum looked-up             log what you tried elsewhere
  trainer coverage                          which patterns are solid, which are fading

exit status: 0 done, 1 something is wrong, 2 wrong usage, 3 not found
"""


class _Help(argparse.RawDescriptionHelpFormatter):
    """Help that is told the terminal's width, and keeps examples as they are written."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=columns() - 2)


class Command(Protocol):
    """What the module of a command offers."""

    EXAMPLES: str

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Add the command's own arguments."""

    def run(self, arguments: argparse.Namespace, context: Context) -> int:
        """Do it and give the exit status."""


def build_parser(words: Sequence[str]) -> argparse.ArgumentParser:
    """Give the parser of the commands that occur among the words; of all, where none does.

    Only commands that occur are loaded and know their arguments.
    """
    parser = argparse.ArgumentParser(
        prog="trainer",
        description="Get good at coding interviews, one short session a day.",
        epilog=_EXAMPLES,
        formatter_class=_Help,
    )
    parser.set_defaults(home=None, debug=False)
    _add_common(parser)
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", title="commands", prog=parser.prog
    )
    named = [name for name in COMMANDS if name in words]
    for name in named or COMMANDS:
        _add_command(commands, name, _load(name) if named else None)
    return parser


def run_command(arguments: argparse.Namespace, context: Context) -> int:
    """Run the command that was asked for and give its exit status."""
    return _load(arguments.command).run(arguments, context)


def add_json(parser: argparse.ArgumentParser) -> None:
    """Add the option that every command with data for scripts has."""
    parser.add_argument("--json", action="store_true", help="write JSON, for scripts")


def _add_command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    loaded: Command | None,
) -> None:
    sentence = COMMANDS[name]
    parser = commands.add_parser(
        name,
        help=sentence,
        description=sentence,
        epilog=f"examples:\n{loaded.EXAMPLES}" if loaded else None,
        formatter_class=_Help,
    )
    _add_common(parser)
    if loaded:
        loaded.add_arguments(parser)


def _add_common(parser: argparse.ArgumentParser) -> None:
    """Add what may stand before or after the command; what is not given sets nothing."""
    parser.add_argument(
        "--home",
        metavar="FOLDER",
        type=Path,
        default=argparse.SUPPRESS,
        help="keep everything in this folder (else $TRAINER_HOME, else your data folder)",
    )
    parser.add_argument(
        "--debug",
        action="store_true",
        default=argparse.SUPPRESS,
        help="show where an unexpected error comes from",
    )
    parser.add_argument("--version", action="version", version=f"trainer {__version__}")


def _load(name: str) -> Command:
    return cast(Command, import_module(f"trainer.cli.{name.replace('-', '_')}"))
