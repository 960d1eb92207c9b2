"""The program is killed and the power cut; after the next start nothing that was saved is missing.

A day's sample are a few lots; a proof ends every use case at each of its writes.
"""

import subprocess
import sys
from functools import cache

import pytest

from tests.house.source import ROOT
from tests.sampling import EXTENT, amount

WATCHING = "from tests.faults.traced import Watch; Watch(lambda: None, lambda _: False).run()"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is for POSIX")


@cache
def can_watch() -> bool:
    """Tell whether processes may be watched here: Linux on x86-64, and ptrace allowed."""
    tried = subprocess.run([sys.executable, "-c", WATCHING], cwd=ROOT, capture_output=True)
    return tried.returncode == 0


def damage(*words: str) -> str:
    """Do damage in a process that has no threads, as it forks; give what it says."""
    command = [sys.executable, "-m", "tests.faults", *words]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, f"python -m tests.faults {' '.join(words)}\n{done.stderr}"
    return done.stdout


def test_what_was_saved_outlives_kills_and_power_cuts() -> None:
    ways = ("moment", "write", "power") if can_watch() else ("moment",)
    each = amount(2, whole=40)
    chosen = [word for way in ways for word in ("--how", way)]
    lots = ("--seed", str(EXTENT.day.toordinal()), "--runs", str(each * len(ways)))
    said = damage(*chosen, *lots)
    assert all(f"{way}: {each} survived\n" in said for way in ways)
    assert "\n0 lost" in said


@pytest.mark.proof
@pytest.mark.skipif("not can_watch()", reason="needs ptrace, as Linux on x86-64 has it")
def test_a_kill_at_every_single_write_loses_nothing_that_was_saved() -> None:
    assert "\n0 lost" in damage("--every")
