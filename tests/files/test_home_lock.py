"""Who is in the home: many at once, or one that replaces the database."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from trainer.files.home_lock import Occupancy

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no flock")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "trainer.open"


def test_many_are_in_at_once_and_nobody_closes_it_off(file: Path) -> None:
    first, second, third = Occupancy(file), Occupancy(file), Occupancy(file)
    first.enter()
    second.enter()
    assert not third.close_off()
    first.leave()
    assert not third.close_off()
    second.leave()
    assert third.close_off()
    third.leave()


def test_one_that_could_not_close_it_off_keeps_nobody_out(file: Path) -> None:
    first, second = Occupancy(file), Occupancy(file)
    first.enter()
    assert not second.close_off()
    first.leave()
    third = Occupancy(file)
    assert third.close_off()
    third.leave()


def test_who_comes_while_it_is_closed_off_waits(file: Path) -> None:
    alone, other = Occupancy(file), Occupancy(file)
    assert alone.close_off()
    entering = threading.Thread(target=other.enter)
    entering.start()
    entering.join(0.1)
    assert entering.is_alive()
    alone.leave()
    entering.join()
    assert not Occupancy(file).close_off()
    other.leave()


def test_the_end_of_a_process_lets_go(file: Path) -> None:
    code = f"from trainer.files.home_lock import *; Occupancy(Path({str(file)!r})).close_off()"
    subprocess.run([sys.executable, "-c", code], check=True)
    alone = Occupancy(file)
    assert alone.close_off()
    alone.leave()


def test_where_the_lock_cannot_be_written_nobody_is_kept_out(tmp_path: Path) -> None:
    (tmp_path / "trainer.open").mkdir()
    occupancy = Occupancy(tmp_path / "trainer.open")
    occupancy.enter()
    assert occupancy.close_off()
    occupancy.leave()
