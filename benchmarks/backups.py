"""The start with 1,000 backups in the folder, against the start with one; and a backup itself."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.due import DUE
from benchmarks.fill import fill
from benchmarks.first_paint import TRAINER
from benchmarks.measuring import Result, python, side_by_side
from benchmarks.terminal import Terminal
from trainer.bootstrap import Bootstrap

BACKUPS = 1_000
ROUNDS = 15


def measure() -> Iterator[Result]:
    """Measure it in two homes with 150 problems and 5,000 reviews."""
    with TemporaryDirectory() as folder:
        few, many = Path(folder) / "few", Path(folder) / "many"
        fill(few, 150, 5_000)
        _back_up(few)
        shutil.copytree(few, many)
        _multiply(many)
        yield _compared("trainer due", few, many, lambda home: python(DUE, home))
        yield _compared("first paint", few, many, lambda home: _drawn(home, b"Trainer"))
        yield _compared("the plan stands", few, many, lambda home: _drawn(home, b"TODAY"))
        mine, bare = side_by_side(lambda: _back_up(few), lambda: _copy(few), ROUNDS)
        yield Result("a backup, proved", mine, "fsynced copy", bare, 100)


def _compared(name: str, few: Path, many: Path, start: Callable[[Path], object]) -> Result:
    slow, quick = side_by_side(lambda: start(many), lambda: start(few), ROUNDS)
    return Result(f"{name}, {BACKUPS:,} backups", slow, "one backup", quick, 1.1)


def _drawn(home: Path, text: bytes) -> None:
    with closing(Terminal(("-c", TRAINER), home)) as terminal:
        terminal.wait_for(text)


def _back_up(home: Path) -> None:
    Bootstrap(home).open_recovery().back_up()


def _copy(home: Path) -> None:
    copy = home / "copy"
    shutil.copyfile(home / "trainer.db", copy)
    with copy.open("rb+") as file:
        os.fsync(file.fileno())
    copy.unlink()


def _multiply(home: Path) -> None:
    """Give the backup so many names, one for every six hours before it."""
    (backup,) = (home / "backups").glob("*.db")
    for number in range(1, BACKUPS):
        at = datetime.now(UTC) - timedelta(hours=6 * number)
        (backup.parent / f"{at:%Y-%m-%dT%H-%M-%S.%fZ}.db").hardlink_to(backup)
