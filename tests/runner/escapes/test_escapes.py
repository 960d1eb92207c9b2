"""Every escape at every level that this machine has, and as on older kernels; a sample each day."""

import sys
from itertools import product
from pathlib import Path

import pytest

from tests.runner.escapes.escape import Escape, Fate
from tests.runner.escapes.suite import ESCAPES, escaped, missing
from tests.sampling import sample
from trainer.domain.attempt.verdict import FenceLevel
from trainer.runner.child.landlock import NEWEST_ABI

TRIALS = list(product(FenceLevel, ESCAPES))
OLDER = list(product(range(1, NEWEST_ABI), ESCAPES))
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="the escapes are written for Linux")


def named(value: FenceLevel | Escape | int) -> str:
    if isinstance(value, int):
        return f"landlock-{value}"
    return value.name.replace(" ", "-") if isinstance(value, Escape) else value.value


@on_linux
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


@on_linux
@pytest.mark.parametrize(("abi", "escape"), sample(OLDER, len(ESCAPES) // 5), ids=named)
def test_the_fence_of_an_older_kernel_promises_the_same(
    abi: int, escape: Escape, tmp_path: Path
) -> None:
    if missing(FenceLevel.FENCE):
        pytest.skip(missing(FenceLevel.FENCE))
    if escape.fates[FenceLevel.FENCE] is Fate.STOPPED:
        assert escaped(escape, FenceLevel.FENCE, tmp_path, newest_abi=abi) == ""
