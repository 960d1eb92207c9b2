"""``trainer export``: everything that was learned and chosen, as a file."""

import argparse
from pathlib import Path

from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import flush, put_text, tell

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
    """Write the export and say what it contains, once it is written."""
    with context.services() as services:
        if arguments.file == "-":
            holds, lines = services.transfer.export()
            for line in lines:
                put_text(line.decode("ascii"))
            flush()
        else:
            path = Path(arguments.file).expanduser()
            holds = services.transfer.export_to(path, force=arguments.force)
    tell(f"Exported {holds}")
    return DONE
