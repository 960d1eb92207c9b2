"""``trainer edit``: change what you wrote of a problem, or write a note on any."""

import argparse

from trainer.cli.context import Context
from trainer.cli.exits import DONE, UsageError
from trainer.cli.minutes import minutes_typed
from trainer.cli.output import tell
from trainer.domain.problem.problem import Level

EXAMPLES = """\
  trainer edit two-sum --note "asked at the second interview"
  trainer edit odd-jobs --title "Odd Jobs" --level hard --minutes 40
  trainer edit odd-jobs --pattern ""          removes the pattern; 'trainer undo' undoes this
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("slug", metavar="SLUG", help="slug, number or link of the problem")
    parser.add_argument("--note", help="your note on it (empty removes it)")
    own = parser.add_argument_group("for a problem that you added")
    own.add_argument("--title", help="its title")
    own.add_argument("--link", help="its link")
    own.add_argument("--pattern", help="its pattern, such as heap (empty for none)")
    own.add_argument("--level", choices=[level.word for level in Level], help="its level")
    own.add_argument("--minutes", type=minutes_typed, help="its target time, like 25 or 1h5")


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
        raise UsageError(
            "Nothing to change; give --note, --title, --link, --pattern, --level or --minutes."
        )
    with context.services() as services:
        problem = services.editing.edit(arguments.slug, wanted)
    tell(f"Edited {problem.title}. 'trainer undo' undoes this.")
    return DONE
