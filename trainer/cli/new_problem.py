"""``trainer new-problem``: begin a problem of one's own."""

import argparse
from pathlib import Path

from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import put, tell
from trainer.domain.problem.pattern import PATTERN_ORDER
from trainer.domain.problem.problem import Level

EXAMPLES = """\
  trainer new-problem odd-jobs --pattern greedy
  trainer new-problem odd-jobs --pattern greedy --into problems    in a checkout
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("slug", metavar="SLUG", help="its permanent name, such as odd-jobs")
    parser.add_argument(
        "--pattern",
        required=True,
        choices=PATTERN_ORDER,
        metavar="PATTERN",
        help="its pattern, such as heap",
    )
    parser.add_argument("--title", default="", help="its title (default: made from the slug)")
    parser.add_argument(
        "--level", choices=[level.word for level in Level], default="medium", help="its level"
    )
    parser.add_argument(
        "--into", type=Path, metavar="DIR", help="the folder to create it in (default: your home)"
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Make the folder, write where it is, and say how to go on."""
    from trainer.services.checking.new_problem import new_problem, own_problems

    with context.services() as services:
        contents = new_problem(
            arguments.into or own_problems(context.home),
            arguments.pattern,
            arguments.slug,
            title=arguments.title,
            level=Level[arguments.level.upper()],
        )
        services.trust.agree_to_own(contents)
    folder = contents.folder.path
    put(str(folder))
    tell(f"Next: write its files, then run 'trainer check {folder}'.")
    return DONE
