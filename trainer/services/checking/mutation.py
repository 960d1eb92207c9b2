"""Rule 5 for mistakes made by machine: the written cases catch the mutants of the reference."""

from collections.abc import Iterator
from dataclasses import replace

from trainer.domain.attempt.verdict import CaseResult, Finding, Verdict
from trainer.domain.problem.contract import Case
from trainer.domain.text import clean_line
from trainer.runner.judge.judge import Judge
from trainer.runner.judge.stress import Stress
from trainer.services.checking.agreement import small_cases, small_inputs
from trainer.services.checking.material import Material
from trainer.services.checking.mutants import mutants
from trainer.services.checking.report import Fault, Mutation, Survivor

RULE = 5
WANTED_PERCENT = 90
"""So many of the mutants that change an answer must be caught."""

LIMIT = 0.5
"""Seconds for a written case: a mutant that hangs costs so much."""

PATIENT_LIMIT = 2.0
"""Seconds for a generated input: a mutant that is right but slow changes no answer."""


def find_survivors(material: Material, judge: Judge) -> Mutation:
    """Give how many mutants of the reference the written cases catch, and which they do not.

    Raise ``TrainerError`` where ``generate`` fails.
    """
    written = material.sheet.contract
    small = replace(written, cases=_answered_inputs(material, judge))
    survivors: list[Survivor] = []
    caught = unnoticed = 0
    for mutant in mutants(material.solution.text):
        if not judge.run(written, mutant.source, limit=LIMIT).green:
            caught += 1
            continue
        plainest = _plainest_failure(judge.run(small, mutant.source, limit=PATIENT_LIMIT))
        if plainest is None:
            unnoticed += 1
        else:
            survivors.append(Survivor(mutant.sentence, _difference(plainest)))
    pattern = material.sheet.problem.pattern or ""
    return Mutation(pattern, caught, tuple(survivors), unnoticed)


def check_mutation(material: Material, mutation: Mutation) -> Iterator[Fault]:
    """Give the fault of a problem whose written cases catch too few mutants."""
    if 100 * mutation.caught < WANTED_PERCENT * mutation.changed:
        share = f"{mutation.caught} of {mutation.changed} mutants of the reference"
        sentence = f"the cases must catch {WANTED_PERCENT}%, but catch only {share}."
        yield Fault(RULE, f"{material.page}: {sentence}")


def _answered_inputs(material: Material, judge: Judge) -> tuple[Case, ...]:
    """Give small generated inputs as cases that expect what the reference answers."""
    contract, stress = material.sheet.contract, Stress(judge.sandbox)
    inputs = small_inputs(material, stress)
    answers = stress.answers(contract, material.solution.text, inputs, limit=PATIENT_LIMIT)
    return small_cases(contract, inputs, answers)


def _plainest_failure(verdict: Verdict) -> CaseResult | None:
    """Give the failure on the shortest input."""
    ended = [r for r in verdict.results if r.finding not in (Finding.PASSED, Finding.NOT_RUN)]
    return min(ended, key=lambda result: len(result.case.source), default=None)


def _difference(result: CaseResult) -> str:
    """Give in a sentence what a mutant does to a generated input."""
    if result.finding is Finding.WRONG and result.got:
        said = f"{result.got} instead of {result.expected}"
    else:
        said = result.message or result.finding.value
    return clean_line(f"{result.case.source}: {said}", 400)
