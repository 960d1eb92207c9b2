"""What is said of an exception: its type, its message, and where in the learner's file it rose."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Any

FILE = "solution.py"
"""The learner's file, as tracebacks name it."""

_LONGEST_MESSAGE = 2_000
_LONGEST_LINE = 200
_FIRST_FRAMES, _LAST_FRAMES = 3, 12


class TroubleError(Exception):
    """Why no case can run: a sentence, and where in the learner's file that is, if it is known."""

    def __init__(self, sentence: str, line: int | None = None, column: int | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.line = line
        self.column = column


def caught(do: Callable[[], Any]) -> tuple[Any, BaseException | None]:
    """Give what ``do`` returns, or what it raises, of whatever kind."""
    try:
        return do(), None
    except BaseException as error:  # noqa: BLE001 (all that the learner's code raises is a finding)
        return None, error


def exception_facts(error: BaseException, source: str) -> list[Any]:
    """Give the names of the type and its bases, the message, the trace, and line and column.

    Both count from 1 in the learner's file, and are ``None`` where they are not known.

    Whatever the exception does when it is asked, an answer comes back.
    """
    described, _ = caught(lambda: _described(error, source))
    return described or [["Exception"], "an exception that cannot be described", "", None, None]


def _described(error: BaseException, source: str) -> list[Any]:
    names = [str.__str__(kind.__name__) for kind in type(error).__mro__]
    message, unreadable = caught(lambda: str.__getitem__(str(error), slice(_LONGEST_MESSAGE)))
    frames = _frames(error.__traceback__)
    return [
        names,
        "(its message cannot be read)" if unreadable else message,
        _trace(frames, source),
        frames[-1][0] if frames else None,
        _column(error.__traceback__),
    ]


def _frames(trace: TracebackType | None) -> list[tuple[int, str]]:
    """Give line and function of each frame in the learner's file, the outermost first."""
    frames = []
    while trace is not None:
        code = trace.tb_frame.f_code
        if code.co_filename == FILE:
            frames.append((trace.tb_lineno, code.co_name))
        trace = trace.tb_next
    return frames


def _column(trace: TracebackType | None) -> int | None:
    """Give where in its line the last frame in the learner's file was, counted from 1."""
    place = None
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == FILE:
            place = trace
        trace = trace.tb_next
    if place is None:
        return None
    for index, positions in enumerate(place.tb_frame.f_code.co_positions()):
        if 2 * index == place.tb_lasti:
            return None if positions[2] is None else positions[2] + 1
    return None


def _trace(frames: list[tuple[int, str]], source: str) -> str:
    """Give the frames as Python writes them, the middle of a deep recursion left out."""
    lines = source.split("\n")
    hidden = len(frames) - _FIRST_FRAMES - _LAST_FRAMES
    shown = []
    for place, (line, function) in enumerate(frames):
        if hidden <= 0 or place < _FIRST_FRAMES or place >= _FIRST_FRAMES + hidden:
            text = lines[line - 1].strip()[:_LONGEST_LINE] if 0 < line <= len(lines) else ""
            shown.append(f"{FILE}, line {line}, in {function}\n    {text}")
        elif place == _FIRST_FRAMES:
            shown.append(f"... {hidden:,} more calls ...")
    return "\n".join(shown)
