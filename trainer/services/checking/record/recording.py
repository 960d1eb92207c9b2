"""Recording what the mistakes of a problem answer, so that one can be recognised by it.

Of some hundred small generated inputs those are chosen that tell the mistakes from what is right
and from each other; the rest are the first ones, so that they stay as random as they are.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from trainer.catalogue.format.case_syntax import parse_cases
from trainer.catalogue.format.case_text import case_text
from trainer.catalogue.mistake_file import LONGEST_INPUT
from trainer.domain.attempt.recognition import RIGHT, SLOW, UNKNOWN
from trainer.domain.attempt.verdict import CaseResult, Finding
from trainer.domain.errors import FormatError, TrainerError
from trainer.domain.problem.contract import Case, Contract
from trainer.domain.problem.mistake_record import MistakeRecord
from trainer.runner.judge.answering import small_results
from trainer.runner.judge.inputs import Inputs, generated_case
from trainer.runner.judge.judge import Judge
from trainer.runner.judge.stress import Stress
from trainer.services.checking.material import Material
from trainer.services.checking.record.breaking import smallest_breaking

SEEDS = 400
"""From so many seeds the inputs are chosen."""

INPUTS = 50
SIZES = range(1, 9)
"""The sizes of the small inputs, in turn."""

_FAILING, _PARTING = 6, 3
"""So many inputs should break a mistake, and so many tell it from another one."""

_LIMIT = 2.0
_QUICK = 0.05
"""Seconds: a program that takes longer for a small input may be too slow elsewhere."""

_CHILDREN, _LONGEST = 40, 60.0
_USUAL_INPUT = 1_500

Answers = Mapping[str, Sequence[CaseResult]]
"""What each mistake shows, by its name, on the same cases."""


@dataclass(frozen=True, slots=True)
class Recording:
    """A record, the mistakes that no small input finds, and those that are alike in all of it."""

    record: MistakeRecord
    unfound: tuple[str, ...]
    alike: tuple[tuple[str, str], ...]


def record_mistakes(material: Material, judge: Judge) -> Recording:
    """Give what the mistakes answer; blocks.

    Raise ``TrainerError`` where ``generate`` fails, or the reference on a written case.
    """
    contract = material.sheet.contract
    if not judge.run(contract, material.solution.text).green:
        raise TrainerError("solution.py does not pass the written cases.")
    pool = _pool(material, judge)
    tried = {
        it.name: small_results(judge, contract, it.text, pool, children=_CHILDREN, longest=_LONGEST)
        for it in material.wrong
    }
    chosen = [pool[place] for place in _chosen(tried, len(pool))]
    answers, breaking = {}, {}
    for program in (*material.wrong, *material.slow):
        written = judge.run(contract, program.text).results
        small = small_results(judge, contract, program.text, chosen)
        answers[program.name] = tuple(it.mark for it in (*written, *small))
        failed = [it for it in (*written, *tried.get(program.name, ())) if it.failed]
        found = smallest_breaking(judge, contract, program.text, failed)
        if found is not None:
            breaking[program.name] = found
    record = MistakeRecord(tuple(case.source for case in chosen), answers, breaking)
    unfound = tuple(name for name, results in tried.items() if not any(map(_fails, results)))
    alike = tuple(pair for pair in combinations(tried, 2) if answers[pair[0]] == answers[pair[1]])
    return Recording(record, unfound, alike)


def _pool(material: Material, judge: Judge) -> list[Case]:
    """Give the small generated inputs as written cases, each once, with the reference's answers."""
    contract, stress = material.sheet.contract, Stress(judge.sandbox)
    sizes = [min(SIZES[seed % len(SIZES)], material.largest) for seed in range(SEEDS)]
    made = stress.generated(material.generate.text, 0, sizes)
    answered = stress.answers(contract, material.solution.text, made, limit=_LIMIT)
    cases: dict[str, Case] = {}
    for inputs, answer in zip(made, answered, strict=True):
        if answer.finding is Finding.PASSED and answer.seconds < _QUICK:
            case = _written(contract, inputs, answer.value)
            if case is not None:
                cases.setdefault(case.id, case)
    results = small_results(
        judge,
        contract,
        material.solution.text,
        [*cases.values()],
        children=_CHILDREN,
        longest=_LONGEST,
    )
    return [it.case for it in results if it.passed]


def _written(contract: Contract, inputs: Inputs, value: object) -> Case | None:
    """Give the case that a page would hold; ``None`` where there is no such text, or a long one."""
    case = generated_case(contract, inputs, value, "")
    text = case_text(contract, case)
    try:
        read = parse_cases(text, contract.entry)
    except FormatError:
        return None
    if len(read) != 1 or case_text(contract, read[0]) != text or len(text) > LONGEST_INPUT:
        return None
    return replace(read[0], source=text)


def _chosen(tried: Answers, inputs: int) -> list[int]:
    """Give the places of the inputs to be recorded, those that programs hang on at the end."""
    marks = {name: [it.mark for it in results] for name, results in tried.items()}
    unsure = {at for results in tried.values() for at, it in enumerate(results) if _is_unsure(it)}
    free = [at for at in range(inputs) if at not in unsure]
    chosen: dict[int, None] = {}
    for telling in _telling(marks, free):
        lacking = telling[1] - sum(at in chosen for at in telling[0])
        chosen |= dict.fromkeys([at for at in telling[0] if at not in chosen][: max(0, lacking)])
    first = list(dict.fromkeys([*chosen, *free]))[:INPUTS]
    hanging = {at: sum(its[at] == SLOW for its in marks.values()) for at in first}
    return sorted(first, key=lambda at: (hanging[at], at))


def _telling(
    marks: Mapping[str, Sequence[str]], free: Sequence[int]
) -> Iterator[tuple[list[int], int]]:
    """Give the inputs that part one mistake from the right answers, or from another mistake, and
    how many of them are wanted.
    """
    for its in marks.values():
        yield [at for at in free if its[at] not in (RIGHT, UNKNOWN)], _FAILING
    for one, other in combinations(marks.values(), 2):
        yield (
            [at for at in free if one[at] != other[at] and UNKNOWN not in (one[at], other[at])],
            (_PARTING),
        )


def _is_unsure(result: CaseResult) -> bool:
    """Tell whether a program took so long that it may be too slow on another machine."""
    return result.mark != SLOW and result.seconds > _QUICK


def _fails(result: CaseResult) -> bool:
    return result.failed
