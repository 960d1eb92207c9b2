"""``trainer trust``: agree to run what a problem from elsewhere brings, once."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from trainer.cli.agreeing import answered_yes
from trainer.cli.context import Context
from trainer.cli.exits import DONE, FINDINGS
from trainer.cli.output import put, tell
from trainer.domain.text import clean_line

if TYPE_CHECKING:
    from trainer.services.trust import Trust, UntrustedProblem

_LONGEST_PLACE = 4000

EXAMPLES = """\
  trainer trust odd-jobs                  show what it would run, and ask
  trainer trust ~/Downloads/pack          all problems in a folder
  trainer trust odd-jobs --yes            trust it without asking
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("folder", metavar="PROBLEM", type=Path, help="a slug or a folder")
    parser.add_argument("--yes", action="store_true", help="trust it without asking")


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Show each untrusted problem and ask; end with 1 where one was not agreed to."""
    from trainer.services.checking.problem_check import problems_named

    problems = problems_named([arguments.folder], context.catalogue, context.home / "problems")
    with context.services() as services:
        trust = services.trust
        untrusted = [found for it in problems if (found := trust.agreement_needed(it)) is not None]
        if not untrusted:
            tell("Already trusted; it runs without asking.")
        agreed = [_agreed(one, trust, yes=arguments.yes) for one in untrusted]
    return DONE if all(agreed) else FINDINGS


def _agreed(untrusted: "UntrustedProblem", trust: "Trust", *, yes: bool) -> bool:
    """Show an untrusted problem, ask unless ``yes`` says so already, and keep the answer."""
    put(untrusted.sentence)
    for name in untrusted.programs:
        put(f"  {clean_line(f'{untrusted.place}/{name}', _LONGEST_PLACE)}")
    level, why = trust.held
    put(f"They would run at the protection level {level.value!r}. {why}")
    if not (yes or answered_yes("--yes")):
        tell("Not trusted; nothing of it will run.")
        return False
    trust.agree(untrusted)
    tell("Trusted as it is now. You will be asked again when one of these files changes.")
    return True
