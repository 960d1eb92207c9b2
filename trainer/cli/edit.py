"""``trainer edit``: change what you wrote of a problem, or write a note on any."""

import argparse

from trainer.cli.context import Context
from trainer.cli.exits import DONE, UsageError
from trainer.cli.output import tell
from trainer.domain.problem.problem import Level

EXAMPLES = """\
  trainer edit two-sum --note "asked at the second interview"
  trainer edit odd-jobs --title "Odd Jobs" --level hard --minutes 40
  trainer edit odd-jobs --pattern ""          no pattern; 'trainer undo' takes an edit back
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("slug", metavar="SLUG", help="slug, number or link of the problem")
    parser.add_argument("--note", help="your note on it (empty: none)")
    own = parser.add_argument_group("for a problem that was only logged")
    own.add_argument("--title", help="its title")
    own.add_argument("--link", help="where it is found")
    own.add_argument("--pattern", help="the pattern it belongs to, such as heap (empty: none)")
    own.add_argument("--level", choices=[level.word for level in Level], help="how hard it is")
    own.add_argument("--minutes", type=_minutes, help="how long it should take")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Edit the problem and say so."""
    from trainer.services.editing import Edit

    wanted = Edit(
        title=arguments.title,
        link=arguments.link,
        pattern=arguments.pattern,
        level=Level[arguments.level.upper()] if arguments.level else None,
        minutes=arguments.minutes,
        note=arguments.note,
    )
    if wanted == Edit():
        raise UsageError("Say what shall be different: --note, --title, --link, --level, ...")
    with context.services() as services:
        problem = services.editing.edit(arguments.slug, wanted)
    tell(f"Edited {problem.title}. 'trainer undo' takes this back.")
    return DONE


def _minutes(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 9):
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number")
    return int(text)
