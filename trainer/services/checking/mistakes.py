"""Rule 5: each mistake fails at least one case, and it is told which cases kill it."""

from collections.abc import Iterator

from trainer.domain.attempt.verdict import Finding
from trainer.runner.judge.judge import Judge
from trainer.services.checking.material import Material, Program
from trainer.services.checking.report import Fault, Kill

RULE = 5
_ENDS = (".", "!", "?")


def find_kills(material: Material, judge: Judge) -> tuple[Kill, ...]:
    """Give for each mistake the cases that it fails."""
    kills = []
    for program in material.wrong:
        verdict = judge.run(material.sheet.contract, program.text)
        lines = tuple(
            result.case.line
            for result in verdict.results
            if result.finding not in (Finding.PASSED, Finding.NOT_RUN)
        )
        kills.append(Kill(program.name, program.docstring, () if verdict.trouble else lines))
    return tuple(kills)


def check_mistakes(material: Material, kills: tuple[Kill, ...]) -> Iterator[Fault]:
    """Give the mistakes that no case finds, and those that are not named in a sentence."""
    for kill in kills:
        place = material.place(kill.mistake)
        if not kill.lines:
            yield Fault(RULE, f"{place}: this mistake must run and fail at least one case.")
    yield from check_docstrings(RULE, material, material.wrong)


def check_docstrings(
    rule: int, material: Material, programs: tuple[Program, ...]
) -> Iterator[Fault]:
    """Give the programs whose docstring is not a sentence to the learner."""
    for program in programs:
        if not program.docstring.endswith(_ENDS):
            yield Fault(
                rule, f"{material.place(program.name, 1)}: the docstring must be a sentence."
            )
