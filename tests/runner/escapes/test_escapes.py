"""Every escape at every level that this machine has."""

import sys
from pathlib import Path

import pytest

from tests.runner.escapes.escape import Escape, Fate
from tests.runner.escapes.suite import ESCAPES, escaped, missing
from trainer.domain.attempt.verdict import FenceLevel

LEVELS = [
    pytest.param(
        level,
        marks=pytest.mark.skipif(
            sys.platform != "linux" or bool(missing(level)),
            reason=missing(level) or "the escapes are written for Linux",
        ),
    )
    for level in FenceLevel
]


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("escape", ESCAPES, ids=lambda escape: escape.name.replace(" ", "-"))
def test_an_escape_has_its_fate(escape: Escape, level: FenceLevel, tmp_path: Path) -> None:
    did = escaped(escape, level, tmp_path)
    match escape.fates[level]:
        case Fate.STOPPED:
            assert did == ""
        case Fate.POSSIBLE:
            assert did != "", "it is stopped: the table may promise more"
