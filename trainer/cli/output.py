"""Writing: data goes to stdout, talk to stderr, and every text is made safe to show."""

import os
import sys
from collections.abc import Iterable

from trainer.domain.text import clean


def put(text: str = "") -> None:
    """Write a line, or several, of data."""
    sys.stdout.write(f"{clean(text)}\n")


def put_lines(lines: Iterable[str]) -> None:
    """Write lines of data."""
    for line in lines:
        put(line)


def put_json(value: object) -> None:
    """Write a value as JSON; everything outside ASCII is escaped."""
    import json

    sys.stdout.write(f"{json.dumps(value, indent=2)}\n")


def tell(text: str) -> None:
    """Write a line of talk."""
    sys.stderr.write(f"{clean(text)}\n")


def columns() -> int:
    """Give the columns of the terminal: $COLUMNS, else what it says itself, else 80.

    As ``shutil.get_terminal_size``, whose import takes a good part of the quickest command's time.
    """
    try:
        return int(os.environ["COLUMNS"])
    except (KeyError, ValueError):
        pass
    try:
        return os.get_terminal_size().columns or 80
    except OSError:
        return 80


def terminal_width() -> int | None:
    """Give the columns of the terminal that reads stdout, ``None`` where a program reads it."""
    return columns() if sys.stdout.isatty() else None


def folded(text: str, indent: str = "") -> list[str]:
    """Give a paragraph as lines that fit the terminal."""
    width = terminal_width()
    if width is None:
        return [indent + text]
    import textwrap

    return textwrap.wrap(text, max(20, width), initial_indent=indent, subsequent_indent=indent)
