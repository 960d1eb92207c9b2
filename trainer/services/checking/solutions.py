"""Rule 3: the starter fails, the reference and the brute force pass, under any hash seed."""

from collections.abc import Iterator

from trainer.domain.attempt.verdict import CaseResult, Verdict
from trainer.domain.text import clean_line
from trainer.runner.judge.judge import Judge
from trainer.services.checking.material import Material, Program
from trainer.services.checking.report import Fault

RULE = 3
HASH_SEEDS = (0, 1)
LIMIT = 3.0
"""Seconds for one written case: the brute force may take its time."""


def check_solutions(material: Material, judge: Judge) -> Iterator[Fault]:
    """Give what is wrong with the starter, the reference and the brute force."""
    contract = material.sheet.contract
    verdict = judge.run(contract, material.sheet.starter)
    if verdict.trouble:
        yield Fault(RULE, f"{material.page}: the starter cannot run: {verdict.trouble}")
    for result in verdict.results:
        if result.passed:
            place = f"{material.page}, line {result.case.line}"
            yield Fault(RULE, f"{place}: the starter passes this case.")
    for program in (material.solution, material.brute_force):
        for seed in HASH_SEEDS:
            verdict = judge.run(contract, program.text, limit=LIMIT, hash_seed=seed)
            if not verdict.green:
                yield Fault(RULE, failure(material, program, verdict, f"hash seed {seed}"))
                break


def failure(material: Material, program: Program, verdict: Verdict, circumstance: str) -> str:
    """Give a sentence about the first case that a program does not pass."""
    if verdict.trouble or verdict.first_failure is None:
        reason = verdict.trouble or "the run was cancelled"
        return f"{material.place(program.name, verdict.trouble_line)}: {reason}"
    result = verdict.first_failure
    place = material.place(program.name, result.line)
    case = f"the case of line {result.case.line}" if result.case.line else result.case.source
    return f"{place}: {case} ({circumstance}): {_said(result)}"


def _said(result: CaseResult) -> str:
    """Give in a few words what a case showed."""
    said = [result.finding.value]
    if result.got or result.expected:
        said.append(f"expected {result.expected}, got {result.got}")
    if result.message:
        said.append(result.message)
    return clean_line("; ".join(said), 300)
