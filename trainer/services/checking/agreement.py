"""Rule 4: the reference and the brute force agree on small generated inputs."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from trainer.domain.attempt.verdict import Finding
from trainer.domain.problem.contract import Case, Contract
from trainer.domain.problem.value_text import format_value
from trainer.domain.text import clean_line
from trainer.runner.judge.generator import VALID, defines
from trainer.runner.judge.inputs import Inputs, generated_case
from trainer.runner.judge.judge import Judge
from trainer.runner.judge.shrinking import Shrinker
from trainer.runner.judge.stress import Answer, Stress
from trainer.services.checking.material import Material
from trainer.services.checking.report import Fault
from trainer.services.checking.solutions import failure

RULE = 4
INPUTS = 200
SMALL = range(9)
"""The sizes of the small inputs, in turn."""

LIMIT = 5.0
"""Seconds that the brute force may take for a small input."""


def check_agreement(material: Material, judge: Judge) -> Iterator[Fault]:
    """Give the first input on which the brute force has no answer, or the reference another.

    Where there is ``valid``, give the first one that it refuses.
    """
    contract = material.sheet.contract
    stress = Stress(judge.sandbox)
    inputs = small_inputs(material, stress)
    answers = stress.answers(contract, material.brute_force.text, inputs, limit=LIMIT)
    for given, answer in zip(inputs, answers, strict=True):
        if answer.finding is not Finding.PASSED or answer.modified:
            yield _unanswered(material, given, answer)
            return
    cases = small_cases(contract, inputs, answers)
    verdict = judge.run(replace(contract, cases=cases), material.solution.text, limit=LIMIT)
    if not verdict.green:
        yield Fault(
            RULE, failure(material, material.solution, verdict, "as brute_force.py computes")
        )
    yield from _refused(material, judge, inputs)


def _refused(material: Material, judge: Judge, inputs: Sequence[Inputs]) -> Iterator[Fault]:
    if not defines(material.generate.text, VALID):
        return
    contract, generator = material.sheet.contract, material.generate.text
    reference = material.solution.text
    shrinker = Shrinker(judge=judge, contract=contract, reference=reference, generator=generator)
    kept = shrinker.valid(inputs)
    refused = next((it for it in inputs if it not in kept), None)
    if refused is not None:
        place = material.place(material.generate.name)
        yield Fault(RULE, f"{place}: {VALID} refuses {_shown(refused)}.")


def small_inputs(material: Material, stress: Stress) -> list[Inputs]:
    """Give the small generated inputs; raise ``TrainerError`` where ``generate`` fails."""
    sizes = [min(SMALL[turn % len(SMALL)], material.largest) for turn in range(INPUTS)]
    return stress.generated(material.generate.text, 0, sizes)


def small_cases(
    contract: Contract, inputs: Sequence[Inputs], answers: Sequence[Answer]
) -> tuple[Case, ...]:
    """Give the inputs as cases that expect these answers."""
    return tuple(
        generated_case(contract, given, answer.value, _shown(given))
        for given, answer in zip(inputs, answers, strict=True)
    )


def _unanswered(material: Material, inputs: Inputs, answer: Answer) -> Fault:
    place = material.place(material.brute_force.name, answer.line)
    reason = answer.message or answer.finding.value
    if answer.modified:
        reason = f"it changes {', '.join(answer.modified)}, which must stay as it is"
    return Fault(RULE, f"{place}: {_shown(inputs)}: {reason}")


def _shown(inputs: Inputs) -> str:
    return clean_line(f"the generated input {format_value(inputs)}")
