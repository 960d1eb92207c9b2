"""The program is killed and the power cut; after the next start nothing that was saved is missing.

These are a few lots only: ``python -m tests.faults --every --runs 500`` does it in earnest.
"""

import subprocess
import sys
from functools import cache

import pytest

from tests.house.source import ROOT

WATCHING = "from tests.faults.traced import Watch; Watch(lambda: None, lambda _: False).run()"


@cache
def can_watch() -> bool:
    """Tell whether processes may be watched here: Linux on x86-64, and ptrace allowed."""
    tried = subprocess.run([sys.executable, "-c", WATCHING], cwd=ROOT, capture_output=True)
    return tried.returncode == 0


def damage(*words: str) -> str:
    """Do damage in a process that has no threads, as it forks; give what it says."""
    command = [sys.executable, "-m", "tests.faults", *words]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is for POSIX")
def test_a_kill_at_any_moment_loses_nothing_that_was_saved() -> None:
    assert "moment: 10 survived\n0 lost" in damage("--runs", "10", "--seed", "1", "--how", "moment")


@pytest.mark.skipif("not can_watch()", reason="needs ptrace, as Linux on x86-64 has it")
def test_a_kill_at_any_write_loses_nothing_that_was_saved() -> None:
    assert "write: 10 survived\n0 lost" in damage("--runs", "10", "--seed", "2", "--how", "write")


@pytest.mark.skipif("not can_watch()", reason="needs ptrace, as Linux on x86-64 has it")
def test_a_power_cut_at_any_moment_loses_nothing_that_was_saved() -> None:
    assert "power: 10 survived\n0 lost" in damage("--runs", "10", "--seed", "3", "--how", "power")
