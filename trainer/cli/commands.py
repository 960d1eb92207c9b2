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
    "due": "Say what is due today; fast enough for a shell prompt.",
    "today": "Show today's plan: what to do, why, and how long it will take.",
    "plan": "Show where the plan leads, and what more minutes or another date would change.",
    "start": "Start or continue an attempt, with its code in a file for your own editor.",
    "run": "Judge the code of your attempt, or of any file; exits with 1 if it fails.",
    "cases": "List the cases of your own that run with a problem, or remove one.",
    "attempt": "Take a hint or see the answer in an attempt, or finish it with a rating.",
    "log": "Log a problem that you attempted somewhere else.",
    "undo": "Undo what was done last, or a given review or change.",
    "redo": "Redo what was undone last, or a given review or change.",
    "regrade": "Change the rating of any review, however old.",
    "history": "List reviews, all or filtered.",
    "changes": "List all other changes: settings, edits, notes, merges.",
    "code": "Show the code of an attempt, or compare it with an earlier one.",
    "coverage": "Show where you stand with each pattern, and what to do next.",
    "pattern": "Show the page of a pattern to learn from, or the code of its templates.",
    "stats": "Show your recall, whether the schedule fits you, and the forecast.",
    "report": "Write all statistics to an HTML page to read, print or send.",
    "show": "Show a problem: its facts, memory and history.",
    "browse": "List problems, all or filtered (the Library).",
    "edit": "Edit your note on a problem, or the facts of one that you added.",
    "known": "Mark problems that you know from elsewhere, or list the marked ones.",
    "suspend": "Keep a problem out of your plans.",
    "resume": "Put a suspended problem back into your plans.",
    "import": "Import what you solved elsewhere: tables, decks, repositories, backups.",
    "export": "Export everything, or a table, an Anki deck or Markdown.",
    "merge": "Add what another home, a backup or an export has and yours has not.",
    "sync": "Sync your machines through a shared folder, such as Dropbox or Syncthing.",
    "settings": "Show the settings, or change one.",
    "new-problem": "Create a problem of your own: a folder with all its files.",
    "check": "Check problems by running everything in their folders.",
    "backup": "Back up your log, or list the backups.",
    "restore": "Restore a backup; the current state is backed up first.",
    "trust": "Show what a problem from elsewhere would run here, and decide whether to trust it.",
    "doctor": "Check that everything here is in order, and repair it.",
    "completion": "Print a script for completion in your shell.",
}
"""Every command with the sentence that its help begins with."""

_EXAMPLES = """\
without a command, trainer opens in the terminal

examples:
  trainer                                   open the program
  trainer due                               is anything due today?
  trainer start two-sum                     attempt a problem in your own editor
  trainer log two-sum looked-up             log what you attempted elsewhere
  trainer coverage                          which patterns are solid, which are fading

exit status: 0 success, 1 failure, 2 wrong usage, 3 not found
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
        help="the folder with all your data (default: $TRAINER_HOME, else your user data folder)",
    )
    parser.add_argument(
        "--debug",
        action="store_true",
        default=argparse.SUPPRESS,
        help="show the traceback of an error",
    )
    parser.add_argument("--version", action="version", version=f"trainer {__version__}")


def _load(name: str) -> Command:
    return cast(Command, import_module(f"trainer.cli.{_module(name)}"))


def _module(name: str) -> str:
    """Give the module of a command; ``import`` is a word of Python's, so its has one ``_`` more."""
    return f"{name}_" if keyword.iskeyword(name) else name.replace("-", "_")
