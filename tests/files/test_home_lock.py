"""Who is in the home: many at once, or one that replaces the database."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from trainer.files.home_lock import HomeLock

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no flock")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "trainer.open"


def test_many_are_in_at_once_and_nobody_closes_it_off(file: Path) -> None:
    first, second, third = HomeLock(file), HomeLock(file), HomeLock(file)
    first.enter()
    second.enter()
    assert not third.lock_exclusive()
    first.leave()
    assert not third.lock_exclusive()
    second.leave()
    assert third.lock_exclusive()
    third.leave()


def test_one_that_could_not_close_it_off_keeps_nobody_out(file: Path) -> None:
    first, second = HomeLock(file), HomeLock(file)
    first.enter()
    assert not second.lock_exclusive()
    first.leave()
    third = HomeLock(file)
    assert third.lock_exclusive()
    third.leave()


def test_who_comes_while_it_is_closed_off_waits(file: Path) -> None:
    alone, other = HomeLock(file), HomeLock(file)
    assert alone.lock_exclusive()
    entering = threading.Thread(target=other.enter)
    entering.start()
    entering.join(0.1)
    assert entering.is_alive()
    alone.leave()
    entering.join()
    assert not HomeLock(file).lock_exclusive()
    other.leave()


def test_the_end_of_a_process_lets_go(file: Path) -> None:
    code = f"from trainer.files.home_lock import *; HomeLock(Path({str(file)!r})).lock_exclusive()"
    subprocess.run([sys.executable, "-c", code], check=True)
    alone = HomeLock(file)
    assert alone.lock_exclusive()
    alone.leave()


def test_where_the_lock_cannot_be_written_nobody_is_kept_out(tmp_path: Path) -> None:
    (tmp_path / "trainer.open").mkdir()
    lock = HomeLock(tmp_path / "trainer.open")
    lock.enter()
    assert lock.lock_exclusive()
    lock.leave()
