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
  trainer export trainer-log.jsonl          everything; 'trainer merge' reads it
  trainer export reviews.csv                all reviews, for spreadsheets
  trainer export problems.apkg              an Anki deck; export and import again to update it
  trainer export ~/vault/trainer            a folder of Markdown, as for Obsidian; other files stay
  trainer export - | gzip > log.jsonl.gz    to stdout

  The output says what is included and what is not. Nothing is encrypted.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument(
        "file",
        metavar="FILE",
        help="the file or folder to write, - for stdout; the ending gives the format",
    )
    parser.add_argument(
        "--format",
        choices=[form.value for form in ExportForm],
        help="the format, whatever the ending",
    )
    parser.add_argument(
        "--force",
        action="store_true",
        help="overwrite a file that is not an export, and edited files in a folder",
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
