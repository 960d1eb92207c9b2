"""All cases of one problem judged, against starting a bare child that does nothing."""

import subprocess
import sys
from collections.abc import Iterator

from benchmarks.measuring import Result, side_by_side
from trainer.catalogue.format.case_syntax import parse_cases
from trainer.catalogue.format.entry_syntax import parse_entry
from trainer.domain.problem.contract import Contract
from trainer.runner.judge.judge import Judge

ROUNDS = 25

_ENTRY = parse_entry("def two_sum(numbers: list[int], target: int) -> list[int]")
_CASES = "\n".join(f"two_sum([2, 7, 11, {n}], {n + 2}) -> [0, 3]" for n in range(20, 40))
_CODE = """
def two_sum(numbers: list[int], target: int) -> list[int]:
    seen: dict[int, int] = {}
    for place, number in enumerate(numbers):
        if target - number in seen:
            return [seen[target - number], place]
        seen[number] = place
    return []
"""


def measure() -> Iterator[Result]:
    """Measure it for a problem with 20 cases."""
    contract = Contract(entry=_ENTRY, cases=parse_cases(_CASES, _ENTRY))
    judge = Judge()
    assert judge.run(contract, _CODE).green
    judged, bare = side_by_side(
        lambda: judge.run(contract, _CODE),
        lambda: subprocess.run([sys.executable, "-I", "-B", "-c", "pass"], check=True),
        ROUNDS,
    )
    yield Result("all cases of a problem judged", judged, "a bare child", bare, 1.5)
