"""Rule 2: a shipped problem is explained in six parts, and each right program names its costs.

The learner's own problems may be explained in any form.
"""

import re
from collections.abc import Iterator

from trainer.catalogue.format.program_docstring import read_way
from trainer.domain.problem.problem import Origin
from trainer.domain.problem.sheet import EXPLANATION_PARTS, Lesson
from trainer.services.checking.material import Material, Program
from trainer.services.checking.report import Fault

RULE = 2

_TABLE = re.compile(r"^\| *step *\| *time *\| *space *\|$", re.MULTILINE)
_ROW = re.compile(r"^\|.*\|$", re.MULTILINE)
_COST = re.compile(r"O\((?:[^()]|\([^()]*\))*\)")
_BULLET = re.compile(r"^[-*] +(.+(?:\n +.+)*)", re.MULTILINE)
_QUESTION = re.compile(r"[^?]+\?\s+\S")


def check_explaining(material: Material) -> Iterator[Fault]:
    """Give the parts and costs that are missing, and the follow-ups that ask nothing."""
    lesson = material.sheet.lesson
    for sentence in _follow_ups(lesson):
        yield Fault(RULE, f"{material.page}: {sentence}")
    if material.sheet.problem.origin is not Origin.CATALOGUE:
        return
    for sentence in (*_parts(lesson), *_steps(lesson)):
        yield Fault(RULE, f"{material.page}: {sentence}")
    for program in (material.solution, material.brute_force, *material.also):
        for sentence in _costs(program, lesson, is_reference=program is material.solution):
            yield Fault(RULE, f"{material.place(program.name, 1)}: {sentence}")


def _follow_ups(lesson: Lesson) -> Iterator[str]:
    """Give the follow-ups that cannot be asked apart from their answers."""
    for bullet in _BULLET.findall(lesson.follow_ups):
        if not _QUESTION.match(bullet):
            yield f"this follow-up is no question with an answer behind it: {bullet[:60]!r}."


def _parts(lesson: Lesson) -> Iterator[str]:
    titles = tuple(part.title for part in lesson.parts)
    if titles != EXPLANATION_PARTS:
        yield f"the parts of the explanation must be {', '.join(EXPLANATION_PARTS)}."
    for part in lesson.parts:
        if part.title and not part.text:
            yield f"the part {part.title!r} of the explanation is empty."


def _steps(lesson: Lesson) -> Iterator[str]:
    """Give what is wrong with the table from brute force to the reference."""
    first = next((part.text for part in lesson.parts if part.title == EXPLANATION_PARTS[0]), None)
    if first is None:
        return
    table = _TABLE.search(first)
    rows = _ROW.findall(first[table.start() :]) if table else []
    if table is None or len(rows) < len(("head", "rule", "brute force", "reference")):
        yield f"{EXPLANATION_PARTS[0]!r} needs a table, '| step | time | space |', of its steps."
        return
    *_, time, space = rows[-1].strip("|").split("|")
    if not _names(time, lesson.time) or not _names(space, lesson.space):
        yield f"the last step must cost {lesson.time} and {lesson.space}, as the reference does."


def _costs(program: Program, lesson: Lesson, *, is_reference: bool) -> Iterator[str]:
    way = read_way(program.name, program.text)
    if not way.time:
        yield "the docstring must end with 'Time: O(...). Space: O(...).'"
    elif is_reference and not (_names(way.time, lesson.time) and _names(way.space, lesson.space)):
        yield f"the costs must be those of complexity, {lesson.time} and {lesson.space}."


def _names(text: str, cost: str) -> bool:
    """Tell whether a text names the first O(...) of this cost."""
    first = _COST.search(cost)
    return first is None or first[0] in text
