"""Rule 1: what a problem says of itself agrees with what is published, and no name means two."""

from collections.abc import Iterator, Sequence

from trainer.catalogue.contents import FolderContents
from trainer.catalogue.names import LocatedProblem, without_taken_names
from trainer.catalogue.published import PublishedFacts
from trainer.domain.errors import FormatError
from trainer.domain.problem.problem import LISTS, Origin, Problem
from trainer.services.checking.material import Material
from trainer.services.checking.report import Fault

RULE = 1


def check_facts(material: Material, published: PublishedFacts) -> Iterator[Fault]:
    """Give the faults of the files and of title, number, level and lists.

    A problem of the learner's own is compared only if it carries a published number.
    """
    if not material.wrong:
        yield Fault(RULE, f"{material.contents.place}: wrong/ must contain at least one mistake.")
    problem = material.sheet.problem
    fact = published.problems.get(problem.slug)
    if problem.origin is Origin.OWN:
        fact = published.numbered(problem.number) if problem.number is not None else None
    elif fact is None and (problem.number is not None or problem.lists):
        yield Fault(RULE, f"{material.page}: {problem.slug!r} is not a published slug.")
    shipped = problem.origin is Origin.CATALOGUE and problem.number is not None
    if shipped and material.sheet.contract.published is None:
        yield Fault(RULE, f"{material.page}: published must give the published call.")
    if fact is not None:
        for sentence in _differences(problem, fact):
            yield Fault(RULE, f"{material.page}: {sentence}")


def check_together(problems: Sequence[FolderContents]) -> Iterator[Fault]:
    """Give the slugs and aliases that mean two of these problems.

    What cannot be read is passed over: it is a fault of its own problem.
    """
    sentences: list[str] = []
    without_taken_names(_readable(problems), sentences)
    for sentence in sentences:
        yield Fault(RULE, sentence)


def _differences(problem: Problem, fact: Problem) -> Iterator[str]:
    if problem.title != fact.title:
        yield f"the title must be {fact.title!r}, as published."
    if problem.number != fact.number:
        yield f"the number must be {fact.number}, as published."
    if problem.level is not fact.level:
        yield f"level must be {fact.level.word}, as published."
    for name in LISTS:
        if name in fact.lists - problem.lists:
            yield f"lists must say that the problem is in {name}."
        if name in problem.lists - fact.lists:
            yield f"lists must not say that the problem is in {name}."


def _readable(problems: Sequence[FolderContents]) -> Iterator[LocatedProblem]:
    for contents in problems:
        try:
            yield contents.folder, contents.page().problem
        except FormatError:
            continue
