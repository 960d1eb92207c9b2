"""``trainer export``: what was learned, in the form that the file's name asks for."""

import argparse
from collections.abc import Iterable

from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import flush, put_text, talk_over, tell, terminal_width
from trainer.cli.reading_bar import is_seen
from trainer.domain.export_form import ExportForm
from trainer.domain.text import clean

EXAMPLES = """\
  trainer export trainer-log.jsonl          everything: 'trainer merge' takes it anywhere
  trainer export reviews.csv                the reviews as a table, for spreadsheets
  trainer export problems.apkg              a deck for Anki; again, and it is brought up to date
  trainer export ~/vault/trainer            a folder of Markdown, for Obsidian; foreign files stay
  trainer export - | gzip > log.jsonl.gz    to stdout

  What it contains and what it does not is told at the end. Nothing is encrypted.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument(
        "file",
        metavar="FILE",
        help="the file or folder to write; its ending says what; - is stdout",
    )
    parser.add_argument(
        "--format",
        choices=[form.value for form in ExportForm],
        help="write in this form, whatever the ending",
    )
    parser.add_argument(
        "--force",
        action="store_true",
        help="overwrite a file even if it is no export; in a folder, what was edited",
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write the export and say what it contains, once it is written."""
    form = ExportForm(arguments.format) if arguments.format else None
    with context.services() as services:
        if arguments.file == "-":
            holds, lines = services.exporting.lines(form)
            _put(lines)
        else:
            holds = services.exporting.export_to(
                arguments.file, form, force=arguments.force, show=_draw if is_seen() else None
            )
    tell(f"Exported {holds}")
    return DONE


def _draw(done: int, total: int) -> None:
    """Draw how far it is over what was drawn before; at the end, take it away."""
    talk_over("" if done >= total else f"Exporting {done:,} of {total:,}")


def _put(lines: Iterable[bytes]) -> None:
    """Write the lines, to the letter where a program reads them."""
    is_seen = terminal_width() is not None
    for line in lines:
        text = line.decode("utf-8")
        put_text(clean(text) if is_seen else text)
    flush()
