"""The way in. No words: the terminal program; words: the command line."""

import argparse
import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from trainer.bootstrap import Bootstrap
from trainer.cli import exits
from trainer.cli.commands import build_parser, run_command
from trainer.cli.output import flush, give_up_streams, open_closed_streams, tell
from trainer.domain.errors import NotFoundError, TrainerError

_COLLECTIONS = (10_000, 20, 100)
"""Thresholds of the collector in the terminal program: a full collection shows as a slow key."""


def main(
    argv: Sequence[str] | None = None, start: Callable[[Path | None], Bootstrap] = Bootstrap
) -> int:
    """Run the program with these words (those it was started with by default); give its status.

    ``start`` makes the bootstrap for the home that the words name, ``None`` where they name none.
    """
    words = sys.argv[1:] if argv is None else argv
    open_closed_streams()
    _accept_any_text()
    try:
        return _status(words, start)
    finally:
        give_up_streams()


def _status(words: Sequence[str], start: Callable[[Path | None], Bootstrap]) -> int:
    debug = False
    try:
        try:
            arguments = build_parser(words).parse_args(words)
        except SystemExit as end:
            flush()
            return end.code if isinstance(end.code, int) else exits.DONE
        debug = arguments.debug
        with _private_files():
            status = _run(arguments, start(arguments.home))
        flush()
    except TrainerError as error:
        return _tell_error(error, debug)
    except KeyboardInterrupt:
        return exits.INTERRUPTED
    except BrokenPipeError:
        return exits.CLOSED_PIPE
    except Exception as error:  # noqa: BLE001
        return _tell_unexpected(error, debug)
    return status


def _run(arguments: argparse.Namespace, bootstrap: Bootstrap) -> int:
    if arguments.command is not None:
        return run_command(arguments, bootstrap.context())
    if not all(stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr)):
        raise exits.UsageError(
            "trainer opens in a terminal only; 'trainer --help' lists the commands that work "
            "without one."
        )
    gc.set_threshold(*_COLLECTIONS)
    from trainer.tui.app import run

    return run(
        bootstrap.open_services, arguments.debug, bootstrap.open_recovery, bootstrap.first_look
    )


@contextmanager
def _private_files() -> Iterator[None]:
    """Let nobody but the owner read what is written, whatever the umask says."""
    before = os.umask(0o077)
    try:
        yield
    finally:
        os.umask(before)


def _accept_any_text() -> None:
    """Let no character stop the output, whatever the terminal's encoding."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="replace")


def _tell_error(error: TrainerError, debug: bool) -> int:
    _tell_traceback(debug)
    tell(f"trainer: {error}")
    if isinstance(error, exits.UsageError):
        return exits.WRONG_USAGE
    return exits.NOT_FOUND if isinstance(error, NotFoundError) else exits.FINDINGS


def _tell_unexpected(error: Exception, debug: bool) -> int:
    _tell_traceback(debug)
    tell(
        f"trainer: unexpected error ({type(error).__name__}: {error}); run it again with "
        "--debug for the traceback."
    )
    return exits.UNEXPECTED


def _tell_traceback(debug: bool) -> None:
    if debug:
        import traceback

        traceback.print_exc()


if __name__ == "__main__":
    sys.exit(main())
