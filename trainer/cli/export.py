"""``trainer export``: everything that was learned and chosen, as a file."""

import argparse
import sys
from pathlib import Path

from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import tell

EXAMPLES = """\
  trainer export trainer-log.jsonl          a file that 'trainer merge' takes anywhere
  trainer export - | gzip > log.jsonl.gz    to stdout
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument("file", metavar="FILE", help="the file to write; - is stdout")
    parser.add_argument(
        "--force", action="store_true", help="overwrite a file even if it is no export"
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write the export and say what it contains."""
    with context.services() as services:
        if arguments.file == "-":
            holds, lines = services.transfer.export()
            sys.stdout.writelines(line.decode("ascii") for line in lines)
        else:
            path = Path(arguments.file).expanduser()
            holds = services.transfer.export_to(path, force=arguments.force)
    tell(f"Exported {holds}")
    return DONE
