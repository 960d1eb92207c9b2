"""Rule 6: what is right but too slow exceeds the limit on the largest generated input.

What is right in another way passes all that the reference passes.
"""

from collections.abc import Iterator

from trainer.domain.attempt.verdict import Finding
from trainer.runner.judge.judge import Judge
from trainer.runner.judge.stress import Stress
from trainer.services.checking.material import Material
from trainer.services.checking.mistakes import check_docstrings
from trainer.services.checking.report import Fault
from trainer.services.checking.solutions import failure

RULE = 6


def check_slowness(material: Material, judge: Judge) -> Iterator[Fault]:
    """Give the slow programs that are quick enough, or wrong, and the other ways that fail.

    Raise ``TrainerError`` if the reference has no answer to the largest input.
    """
    contract = material.sheet.contract
    stress = Stress(judge.sandbox)
    large = stress.large_case(contract, material.solution.text, material.generate.text)
    for program in material.slow:
        verdict = judge.run(contract, program.text, large=large)
        place = material.place(program.name)
        failed = verdict.first_failure
        if verdict.green:
            seconds = verdict.results[-1].seconds
            said = f"took {seconds:.1f} seconds on {large.case.source}, within {large.limit:.1f}"
            yield Fault(RULE, f"{place}: this must be too slow, but {said}.")
        elif failed is None or failed.finding is not Finding.SLOW:
            yield Fault(RULE, failure(material, program, verdict, "it must be right, but slow"))
    for program in material.also:
        verdict = judge.run(contract, program.text, large=large)
        if not verdict.green:
            yield Fault(RULE, failure(material, program, verdict, "it must be right"))
    yield from check_docstrings(RULE, material, (*material.slow, *material.also))
