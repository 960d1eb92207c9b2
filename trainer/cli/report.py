"""``trainer report``: where the learner stands, as one file to read, print or send."""

import argparse
from pathlib import Path
from threading import Timer

from trainer.cli.context import Context
from trainer.cli.exits import DONE
from trainer.cli.output import put, tell

EXAMPLES = """\
  trainer report                      trainer-report-YYYY-MM-DD.html in this folder
  trainer report ~/standing.html --open
"""

PATIENCE_SECONDS = 0.5
"""What takes longer than this says that it is still at work."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument(
        "file",
        metavar="FILE",
        nargs="?",
        type=Path,
        default=Path(),
        help="the file or folder to write",
    )
    parser.add_argument("--open", action="store_true", help="open it in the browser")
    parser.add_argument(
        "--force", action="store_true", help="overwrite a file that is not a report"
    )


def run(arguments: argparse.Namespace, context: Context) -> int:
    """Write the report, then where it is."""
    waiting = Timer(PATIENCE_SECONDS, tell, ("Writing the report…",))
    waiting.daemon = True
    waiting.start()
    try:
        with context.services() as services:
            path = services.reporting.write(arguments.file.expanduser(), force=arguments.force)
    finally:
        waiting.cancel()
    put(str(path))
    if arguments.open:
        _open(path)
    else:
        tell("Open it in any browser. It contains no code and no insights.")
    return DONE


def _open(path: Path) -> None:
    import webbrowser

    if not webbrowser.open(path.as_uri()):
        tell("No browser could be opened; open the file yourself.")
