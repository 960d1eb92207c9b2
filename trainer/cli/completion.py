"""``trainer completion``: a script that completes commands and options in the shell."""

import argparse

from trainer.cli.commands import COMMANDS, build_parser
from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import put_text

EXAMPLES = """\
  trainer completion bash > ~/.local/share/bash-completion/completions/trainer
  trainer completion zsh > ~/.zfunc/_trainer
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("shell", choices=("bash", "zsh", "tcsh"), help="the shell")


def run(arguments: argparse.Namespace, _context: Context) -> int:
    """Write the script."""
    import shtab

    script = shtab.complete(build_parser(tuple(COMMANDS)), shell=arguments.shell)
    put_text(f"{script}\n")
    return DONE
