"""How all tests run: side by side, in UTC, by sample or wholly, and in CI the same way."""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.sampling import EXTENT, amount
from trainer.catalogue.format.pattern_page import read_pattern_page
from trainer.catalogue.published import _rows as read_rows

if sys.platform != "win32":
    os.environ["TZ"] = "UTC"
    time.tzset()

TODAY = os.environ.setdefault("TRAINER_SAMPLE", date.today().isoformat())
"""Told to the workers by the environment, so that they agree on it at midnight too."""


MEMORY = Path("/dev/shm")
ROOM = 2**30
"""So many bytes must be free there: it may be tiny in a container."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a run be a proof, or that of another day."""
    group = parser.getgroup("trainer")
    group.addoption("--proof", action="store_true", help="do every long proof wholly")
    group.addoption(
        "--sample",
        metavar="DAY",
        type=date.fromisoformat,
        default=TODAY,
        help="take the sample of this day, by default of today",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Tell all tests how much to do, and let a sample write into memory: it waits for no disk."""
    config.addinivalue_line("markers", "proof: too long for a sample; it runs with --proof only")
    EXTENT.whole, EXTENT.day = config.getoption("proof"), config.getoption("sample")
    if not EXTENT.whole and MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ROOM:
        tempfile.tempdir = os.environ["TMPDIR"] = str(MEMORY)
    settings.register_profile(
        "trainer",
        deadline=None,
        max_examples=amount(10, whole=100),
        stateful_step_count=25,
        derandomize="CI" in os.environ,
        suppress_health_check=[HealthCheck.too_slow],
    )
    settings.load_profile("trainer")


@pytest.fixture(autouse=True, scope="session")
def equal_facts_are_read_once() -> Iterator[None]:
    """Remember what published facts and patterns say: every test has the same ones."""
    with pytest.MonkeyPatch.context() as patched:
        rows = lru_cache(read_rows)
        patched.setattr("trainer.catalogue.published._rows", rows)
        page = lru_cache(read_pattern_page)
        patched.setattr("trainer.catalogue.format.pattern_page.read_pattern_page", page)
        yield


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what only a proof has the time for."""
    if not EXTENT.whole:
        left_out = [item for item in items if item.get_closest_marker("proof")]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how to have the same run again."""
    said = "proved wholly" if EXTENT.whole else f"the sample of {EXTENT.day}; --proof takes it all"
    terminalreporter.write_line(said)


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Give one worker more than there are cores: many tests wait for a screen or a time limit."""
    return (os.cpu_count() or 1) + 1
