"""Slugs and aliases: each means one problem."""

from collections.abc import Iterable
from dataclasses import replace

from trainer.catalogue.folder import ProblemFolder
from trainer.domain.problem.problem import Problem

LocatedProblem = tuple[ProblemFolder, Problem]
"""A problem and where it was found."""


def without_taken_names(
    located: Iterable[LocatedProblem], faults: list[str]
) -> list[LocatedProblem]:
    """Give the problems with the names that are theirs, and add a sentence for each other name.

    Of two problems with one slug the first stays; an alias that means another problem is dropped.
    """
    return _without_taken_aliases(_without_taken_slugs(located, faults), faults)


def _without_taken_slugs(
    located: Iterable[LocatedProblem], faults: list[str]
) -> list[LocatedProblem]:
    first: dict[str, LocatedProblem] = {}
    for folder, problem in located:
        if problem.slug in first:
            earlier = first[problem.slug][0].place
            faults.append(f"{folder.place}: {earlier} already has the slug {problem.slug!r}.")
        else:
            first[problem.slug] = folder, problem
    return list(first.values())


def _without_taken_aliases(
    located: list[LocatedProblem], faults: list[str]
) -> list[LocatedProblem]:
    owners = {problem.slug: folder for folder, problem in located}
    named = []
    for folder, problem in located:
        if not problem.aliases:
            named.append((folder, problem))
            continue
        free = tuple(alias for alias in problem.aliases if alias not in owners)
        for alias in problem.aliases:
            if alias not in free:
                owner = owners[alias].place
                faults.append(f"{folder.place}: {owner} already has the alias {alias!r}.")
        owners.update(dict.fromkeys(free, folder))
        named.append(
            (folder, problem if free == problem.aliases else replace(problem, aliases=free))
        )
    return named
