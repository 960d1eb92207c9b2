"""Slugs and aliases: each means one problem."""

from collections.abc import Iterable
from dataclasses import replace

from trainer.catalogue.folder import ProblemFolder
from trainer.domain.problem.problem import Problem

Found = tuple[ProblemFolder, Problem]
"""A problem and where it was found."""


def without_taken_names(found: Iterable[Found], faults: list[str]) -> list[Found]:
    """Give the problems with the names that are theirs, and add a sentence for each other name.

    Of two problems with one slug the first stays; an alias that means another problem is dropped.
    """
    return _without_taken_aliases(_without_taken_slugs(found, faults), faults)


def _without_taken_slugs(found: Iterable[Found], faults: list[str]) -> list[Found]:
    first: dict[str, Found] = {}
    for folder, problem in found:
        if problem.slug in first:
            earlier = first[problem.slug][0].place
            faults.append(
                f"{folder.place}: the slug {problem.slug!r} is that of {earlier} already."
            )
        else:
            first[problem.slug] = folder, problem
    return list(first.values())


def _without_taken_aliases(found: list[Found], faults: list[str]) -> list[Found]:
    owners = {problem.slug: folder.place for folder, problem in found}
    named = []
    for folder, problem in found:
        free = tuple(alias for alias in problem.aliases if alias not in owners)
        for alias in problem.aliases:
            if alias not in free:
                owner = owners[alias]
                faults.append(f"{folder.place}: the alias {alias!r} belongs to {owner} already.")
        owners.update(dict.fromkeys(free, folder.place))
        named.append(
            (folder, problem if free == problem.aliases else replace(problem, aliases=free))
        )
    return named
