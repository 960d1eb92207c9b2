"""How all tests run: side by side, in UTC, and properties the same way in CI each time."""

import os
import sys
import time

import pytest
from hypothesis import HealthCheck, settings

if sys.platform != "win32":
    os.environ["TZ"] = "UTC"
    time.tzset()

settings.register_profile(
    "trainer",
    deadline=None,
    max_examples=40,
    stateful_step_count=25,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("trainer")


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Give one worker more than there are cores: many tests wait for a screen or a time limit."""
    return (os.cpu_count() or 1) + 1
