"""Every escape at every level that this machine has; each day at one of them."""

import sys
from itertools import product
from pathlib import Path

import pytest

from tests.runner.escapes.escape import Escape, Fate
from tests.runner.escapes.suite import ESCAPES, escaped, missing
from tests.sampling import sample
from trainer.domain.attempt.verdict import FenceLevel

TRIALS = list(product(FenceLevel, ESCAPES))


def named(value: FenceLevel | Escape) -> str:
    return value.name.replace(" ", "-") if isinstance(value, Escape) else value.value


@pytest.mark.skipif(sys.platform != "linux", reason="the escapes are written for Linux")
@pytest.mark.parametrize(("level", "escape"), sample(TRIALS, len(ESCAPES)), ids=named)
def test_an_escape_has_its_fate(level: FenceLevel, escape: Escape, tmp_path: Path) -> None:
    if missing(level):
        pytest.skip(missing(level))
    did = escaped(escape, level, tmp_path)
    match escape.fates[level]:
        case Fate.STOPPED:
            assert did == ""
        case Fate.POSSIBLE:
            assert did != "", "it is stopped: the table may promise more"
