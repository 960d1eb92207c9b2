"""Writing: data goes to stdout, talk to stderr, and every text is made safe to show."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress

from trainer.domain.errors import TrainerError
from trainer.domain.text import clean


class OutputError(TrainerError):
    """What was to be read could not be written."""


def open_closed_streams() -> None:
    """Put something into the place of streams that are closed, so that no file of ours lands there.

    What is written to one that was closed fails, as it should.
    """
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            while os.open(os.devnull, os.O_RDONLY) < number:
                pass
            stream = open(number, "r" if number == 0 else "w", closefd=False)  # noqa: SIM115
            setattr(sys, name, stream)


def give_up_streams() -> None:
    """Forget what cannot be written, so that the end of the program does not try again."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, stream.fileno())
            os.close(nowhere)


@contextmanager
def _written() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(f"The output could not be written: {error.strerror}.") from None


def flush() -> None:
    """Let all data be written; raise ``OutputError`` where it cannot be."""
    with _written():
        sys.stdout.flush()


def put(text: str = "") -> None:
    """Write a line, or several, of data."""
    put_text(f"{clean(text)}\n")


def put_text(text: str) -> None:
    """Write data to the letter."""
    with _written():
        sys.stdout.write(text)


def put_lines(lines: Iterable[str]) -> None:
    """Write lines of data."""
    for line in lines:
        put(line)


def put_json(value: object) -> None:
    """Write a value as JSON; everything outside ASCII is escaped."""
    import json

    put_text(f"{json.dumps(value, indent=2)}\n")


def tell(text: str) -> None:
    """Write a line of talk, if anybody can hear it."""
    with suppress(OSError):
        sys.stderr.write(f"{clean(text)}\n")


def talk_over(text: str) -> None:
    """Write a line of talk over the one that stands there, and stay on it."""
    with suppress(OSError):
        sys.stderr.write(f"\r{' ' * (columns() - 1)}\r{clean(text)}")
        sys.stderr.flush()


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
