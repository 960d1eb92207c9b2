"""The commands: their names and sentences, and a parser that loads only the one that is wanted."""

import argparse
import keyword
import re
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from trainer import __version__
from trainer.cli.context import Context
from trainer.cli.output import columns, put_text
from trainer.domain.text import clean

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

COMMANDS = {
    "due": "Say what is due today; quick enough for a shell prompt.",
    "today": "Show today's plan: what to do, why, and how long it takes.",
    "plan": "Show what the plan comes to, and what other minutes or dates would buy.",
    "start": "Begin an attempt, or go on with it: its code is a file for your own editor.",
    "run": "Judge code: your attempt's, or that of any file; 0 if it is right, 1 if not.",
    "attempt": "Take a hint or the answer in an attempt, or finish it with its rating.",
    "log": "Log a problem that you attempted somewhere else.",
    "undo": "Take back what was done last, or a review or change that you name.",
    "redo": "Bring back what was undone last, or a line that you name.",
    "regrade": "Give a review another rating, however old it is.",
    "history": "List every review, or those you look for.",
    "changes": "List what was changed besides reviews: settings, edits, notes, merges.",
    "code": "Show the code of an attempt, or what changed in it since an earlier one.",
    "coverage": "Show where you stand with each pattern, and what to do next.",
    "stats": "Show what you recall, whether the schedule fits, and what lies ahead.",
    "report": "Write a page with all statistics, to read, print or send.",
    "show": "Show a problem: facts, memory and history.",
    "browse": "List problems, all of them or those you look for.",
    "edit": "Write a note on a problem, or other facts of one that was only logged.",
    "known": "Mark problems that you know from elsewhere, or list those that you marked.",
    "suspend": "Keep a problem out of every plan.",
    "resume": "Let a suspended problem be planned again.",
    "import": "Take over what you solved elsewhere: tables, decks, repositories, backups.",
    "export": "Write what you learned: everything, a table, an Anki deck or Markdown.",
    "merge": "Take what another home, a backup or an export has and you have not.",
    "sync": "Keep machines together through a folder that something else carries.",
    "settings": "Show the settings, or change one.",
    "new-problem": "Begin a problem of your own: make a folder with all its files.",
    "check": "Prove that problems are right: run all that stands in their folders.",
    "backup": "Back up everything the log holds, or list the backups.",
    "restore": "Go back to a backup; what is there now is backed up first.",
    "trust": "Say what a problem from elsewhere would run here, and agree to it or not.",
    "doctor": "Look whether everything is in order here.",
    "completion": "Print a script that completes commands in your shell.",
}
"""Every command with the sentence that its help begins with."""

_EXAMPLES = """\
without a command the program opens in the terminal

examples:
  trainer                                   begin
  trainer due                               is anything due today?
  trainer start two-sum                     try a problem in your own editor
  trainer log two-sum looked-up             log what you tried elsewhere
  trainer coverage                          which patterns are solid, which are fading

exit status: 0 done, 1 something is wrong, 2 wrong usage, 3 not found
"""


class _Help(argparse.RawDescriptionHelpFormatter):
    """Help that is told the terminal's width, and keeps examples as they are written."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=columns() - 2)


class _Parser(argparse.ArgumentParser):
    """A parser that repeats what was typed only as what can be read, and hides no failed write."""

    def parse_known_args(  # type: ignore[override]
        self,
        args: Sequence[str] | None = None,
        namespace: argparse.Namespace | None = None,
    ) -> tuple[argparse.Namespace, list[str]]:
        """Take ``--day -3d`` for an option with its value; alone, ``-3d`` looks like an option."""
        words = list(args or ())
        for place in range(len(words) - 1, 0, -1):
            if words[place - 1] == "--day" and re.match(r"-\d", words[place]):
                words[place - 1 : place + 1] = [f"--day={words[place]}"]
        return super().parse_known_args(None if args is None else words, namespace)

    def _print_message(self, message: str, file: "SupportsWrite[str] | None" = None) -> None:
        if file is sys.stdout:
            put_text(clean(message))
        else:
            super()._print_message(clean(message), file)


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
    parser = _Parser(
        prog="trainer",
        description="Get good at coding interviews, one short session a day.",
        epilog=_EXAMPLES,
        formatter_class=_Help,
    )
    parser.set_defaults(home=None, debug=False)
    add_common(parser)
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
    commands: "argparse._SubParsersAction[_Parser]",
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
    add_common(parser)
    if loaded:
        loaded.add_arguments(parser)


def add_common(parser: argparse.ArgumentParser) -> None:
    """Add what may stand before or after each command; what is not given sets nothing."""
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
    return cast(Command, import_module(f"trainer.cli.{_module(name)}"))


def _module(name: str) -> str:
    """Give the module of a command; ``import`` is a word of Python's, so its has one ``_`` more."""
    return f"{name}_" if keyword.iskeyword(name) else name.replace("-", "_")
