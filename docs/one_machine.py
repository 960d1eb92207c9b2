"""The machine that the pictures are taken on: whatever machine it is, it says the same of itself.

Where the home lies and in which zone, how fast code runs, how well the sandbox holds, and which
terminal and editor there are is the machine's own; on the pictures it is Ada's.
"""

import os
import random
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import PropertyMock, patch

from trainer.domain.attempt.verdict import FenceLevel, Verdict
from trainer.services.care.health import Health
from trainer.services.care.health_check import HealthCheck
from trainer.services.running.code_run import CodeRun
from trainer.services.trust import Trust

HOME = "/home/ada/trainer"
"""What the pictures say for where the home lies: as long as any ``/tmp/ada-`` and eight letters."""

_SECONDS, _SIZE = 0.06, "217 kB"
_HELD = (FenceLevel.BOX, "It sees none of your files, and reaches no network.")

_CHECKS = {
    "home": f"{HOME} is yours alone and can be written.",
    "editor": "/usr/bin/vim opens your code.",
    "terminal": "xterm-256color, 120 x 40 cells.",
    "fence": "Your code runs at the level 'fence', code from elsewhere at the level 'box'.",
}

_ID = re.compile(r"terminal-\d+-")


@contextmanager
def one_machine(what: str) -> Iterator[Path]:
    """Give a folder for a home, while this machine says the same of itself as any other.

    The ids that are made meanwhile follow from what it is for.
    """
    looks, run = Health.checks, CodeRun.run

    def checks(health: Health) -> Iterator[HealthCheck]:
        for check in looks(health):
            said = _CHECKS.get(check.title)
            yield HealthCheck(check.title, True, (said,)) if said else check

    def run_as_fast(code_run: CodeRun, *given: Any) -> Verdict:
        return replace(run(code_run, *given), seconds=_SECONDS, level=FenceLevel.FENCE)

    with (
        patch.dict(os.environ),
        patch("os.urandom", random.Random(what).randbytes),
        patch("trainer.tui.care.backup_list.size_in_words", lambda _: _SIZE),
        patch.object(Health, "checks", checks),
        patch.object(CodeRun, "run", run_as_fast),
        patch.object(Trust, "held", PropertyMock(return_value=_HELD)),
        TemporaryDirectory(prefix="ada-", dir="/tmp") as home,
    ):
        os.environ.pop("NO_COLOR", None)
        with _in_utc():
            yield Path(home)


@contextmanager
def _in_utc() -> Iterator[None]:
    """Let the computer stand in UTC."""
    with patch.dict(os.environ, TZ="UTC"):
        time.tzset()
        yield
    time.tzset()


def same_everywhere(svg: str, home: Path) -> str:
    """Give a picture without what only this machine or this run has: its home, and made-up ids."""
    return _ID.sub("screen-", svg.replace(str(home), HOME))
