"""The sheets of a spreadsheet, read by a process apart that cannot harm this one."""

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from trainer.domain.errors import TrainerError
from trainer.exchange.material import need
from trainer.exchange.tables import workbook_child

_LONGEST_SECONDS = 90
_LIBRARY = "python_calamine"
_DAMAGED = "This spreadsheet cannot be read: it is damaged or protected by a password."
_TOO_LARGE = "This spreadsheet is too large; save the sheet with the problems as CSV."


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its name, and its rows that say something with their numbers from 1."""

    name: str
    rows: list[tuple[int, Sequence[str]]]


def can_read() -> bool:
    """Tell whether the library is installed that reads spreadsheets."""
    return find_spec(_LIBRARY) is not None


@lru_cache(maxsize=1)
def sheets_of(content: bytes) -> tuple[Sheet, ...]:
    """Give the sheets of a workbook (xlsx, xlsb, ods, xls); the last one is kept.

    Raise ``TrainerError`` where it cannot be read.
    """
    if not can_read():
        raise need("python-calamine", "a spreadsheet")
    try:
        done = subprocess.run(
            [sys.executable, "-P", str(Path(workbook_child.__file__))],
            input=content,
            capture_output=True,
            timeout=_LONGEST_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise TrainerError(_DAMAGED) from error
    if done.returncode:
        raise TrainerError(_TOO_LARGE if done.returncode == workbook_child.TOO_LARGE else _DAMAGED)
    return _sheets(done.stdout.decode("utf-8", "replace"))


def _sheets(lines: str) -> tuple[Sheet, ...]:
    sheets: list[Sheet] = []
    for line in lines.splitlines():
        said = json.loads(line)
        if isinstance(said, dict):
            sheets.append(Sheet(said["sheet"], []))
        else:
            sheets[-1].rows.append((said[0], said[1]))
    return tuple(sheets)
