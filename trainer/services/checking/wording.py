"""Rule 2: all is written, the nudge hides the pattern, and there are enough cases, each with a why.

Which edges the limits allow is for the reader to judge: limits are prose.
"""

import re
from collections.abc import Iterator

from trainer.catalogue.folder import PAGE
from trainer.catalogue.format.entry_syntax import STRUCTURES
from trainer.catalogue.format.literal_fit import fits
from trainer.domain.problem.contract import Call, Case, Contract, Judged, Signature
from trainer.services.checking.material import Material
from trainer.services.checking.report import Fault
from trainer.services.checking.template import TO_WRITE

RULE = 2
LONGEST_HINT = 200
FEWEST_CASES = 10
FEWEST_FOLLOW_UPS = 2

_BULLET = re.compile(r"^[-*] +\S", re.MULTILINE)


def check_wording(material: Material) -> Iterator[Fault]:
    """Give the faults of hints, follow-ups and cases."""
    sentences = (*_hints(material), *_cases(material.sheet.contract))
    for line, sentence in sentences:
        place = material.page if line is None else f"{material.page}, line {line}"
        yield Fault(RULE, f"{place}: {sentence}")
    yield from _unwritten(material)


def _unwritten(material: Material) -> Iterator[Fault]:
    """Give the lines that still say what is to be written there."""
    programs = (material.solution, material.brute_force, material.generate)
    texts = {program.name: program.text for program in (*programs, *material.wrong)}
    for name, text in {PAGE: material.contents.text(PAGE), **texts}.items():
        for number, line in enumerate(text.splitlines(), 1):
            if TO_WRITE in line:
                yield Fault(RULE, f"{material.place(name, number)}: not written yet.")


_Finding = tuple[int | None, str]


def _hints(material: Material) -> Iterator[_Finding]:
    lesson, problem = material.sheet.lesson, material.sheet.problem
    for place, hint in enumerate(lesson.hints, 1):
        if len(hint) > LONGEST_HINT:
            yield None, f"hint {place} has {len(hint)} characters, more than {LONGEST_HINT}."
    words = re.escape(problem.pattern or "").replace(r"\-", "[ -]")
    if re.search(rf"\b{words}\b", lesson.hints[0], re.IGNORECASE):
        yield None, "hint 1, the nudge, must not name the pattern."
    if len(_BULLET.findall(lesson.follow_ups)) < FEWEST_FOLLOW_UPS:
        yield None, f"there must be at least {FEWEST_FOLLOW_UPS} follow-ups, '- question? answer'."


def _cases(contract: Contract) -> Iterator[_Finding]:
    if len(contract.cases) < FEWEST_CASES:
        number = len(contract.cases)
        yield None, f"there must be at least {FEWEST_CASES} cases; there are {number}."
    for case in contract.cases:
        if not case.why:
            yield case.line, "the case must say why it exists, as '# why'."
        for sentence in _misfits(case, contract):
            yield case.line, sentence


def _misfits(case: Case, contract: Contract) -> Iterator[str]:
    """Give a sentence for each value that does not fit the annotation it is written for."""
    for step in case.steps:
        name = "__init__" if contract.entry.is_class and step is case.steps[0] else step.call.name
        signature = contract.entry.method(name)
        if signature is None:
            continue
        yield from _wrong_arguments(step.call, signature, contract)
        if step.expected is None or step.expected.raises:
            continue
        annotation = _written(_annotation_of_answer(signature, contract.judged), contract)
        if not fits(step.expected.value, annotation):
            yield f"the answer does not fit the annotation {annotation!r}."


def _annotation_of_answer(signature: Signature, judged: Judged | None) -> str:
    annotations = {parameter.name: parameter.annotation for parameter in signature.parameters}
    return annotations[judged.parameter] if judged else signature.returns


def _wrong_arguments(call: Call, signature: Signature, contract: Contract) -> Iterator[str]:
    for argument, parameter in zip(call.arguments, signature.parameters, strict=True):
        annotation = parameter.annotation
        if parameter.name != contract.nodes_of:
            annotation = _written(annotation, contract)
        if not isinstance(argument, Call) and not fits(argument, annotation):
            yield f"the argument {parameter.name!r} does not fit {annotation!r}."


def _written(annotation: str, contract: Contract) -> str:
    """Give the annotation of what a case writes: a node of an argument is written as its value."""
    is_node = any(name in annotation for name in STRUCTURES)
    if contract.nodes_of is None or not is_node:
        return annotation
    may_be_none = "None" in annotation or "Optional" in annotation
    return "int | None" if may_be_none else "int"
