"""Rule 6: what is right but too slow exceeds the limit on the largest input; the reference does not."""

from collections.abc import Iterator

from trainer.domain.verdict import Finding
from trainer.runner.judge import Judge
from trainer.runner.stress import LargeCase, Stress
from trainer.services.checking.material import Material
from trainer.services.checking.mistakes import check_docstrings
from trainer.services.checking.report import Fault
from trainer.services.checking.solutions import failure

RULE = 6


def check_slowness(material: Material, judge: Judge, stress: Stress) -> Iterator[Fault]:
    """Give the slow programs that are quick enough, or wrong.

    The limit is three times what the reference takes, at least one second.
    """
    contract, generate = material.sheet.contract, material.generate
    large = stress.large_case(contract, material.solution.text, generate.text)
    for program in material.slow:
        verdict = judge.run(contract, program.text, large=large)
        last = verdict.results[-1] if verdict.results else None
    yield from check_docstrings(RULE, material, material.slow)
