"""How all tests run: properties are tried without a clock, and in CI the same way every time."""

import os

from hypothesis import HealthCheck, settings

settings.register_profile(
    "trainer",
    deadline=None,
    max_examples=40,
    stateful_step_count=25,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("trainer")
