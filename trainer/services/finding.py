"""Finding a problem by what a person types: a slug, a number, a link, or a rough title.

The fuzzy part is RapidFuzz's ``WRatio`` over titles.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from trainer.domain.problem import Problem
from trainer.domain.text import clean_line

GOOD_ENOUGH = 60.0
"""Matches scored below this (of 100) are left out."""

ENOUGH = 20
"""With this many problems whose titles hold the text, none are sought that are only alike."""

_TELLING_NOTHING = {"problem", "problems", "description", "solutions", "editorial", "submissions"}
_LINK = re.compile(r"/problems?/([A-Za-z0-9-]+)")


def slug_of(title: str) -> str:
    """Give the slug that a title becomes: ``3Sum!`` -> ``3sum``."""
    return "-".join(re.findall(r"[a-z0-9]+", title.lower()))[:80].strip("-")


def slug_in(text: str) -> str:
    """Give the slug inside a link, or that the text itself amounts to."""
    link = _LINK.search(text)
    return link.group(1).lower() if link else slug_of(text)


def title_in(text: str) -> str:
    """Give the title that a text names: for a link the words of its last telling part."""
    if "://" not in text:
        return clean_line(text)
    parts = [part for part in re.split(r"[/?#]", text.split("://", 1)[1])[1:] if part]
    telling = [part for part in parts if part.lower() not in _TELLING_NOTHING]
    slug = _LINK.search(text)
    words = slug.group(1) if slug else (telling[-1] if telling else "")
    return " ".join(word.capitalize() for word in slug_of(words).split("-") if word)


@dataclass
class _Found:
    """The problems sorted by how well a text fits them."""

    exact: list[Problem] = field(default_factory=list)
    begins: list[Problem] = field(default_factory=list)
    contains: list[Problem] = field(default_factory=list)
    others: list[Problem] = field(default_factory=list)


def find(text: str, problems: Iterable[Problem]) -> list[Problem]:
    """Give the problems that the text may mean, best first; all of them, as given, for no text."""
    wanted = text.strip().lower()
    if not wanted:
        return list(problems)
    found = _sorted_out(wanted, problems)
    certain = [*found.exact, *found.begins, *found.contains]
    if "://" in wanted or len(certain) >= ENOUGH:
        return certain
    return [*certain, *_alike(wanted, found.others)]


def the_one(text: str, problems: Iterable[Problem]) -> Problem | None:
    """Give the only problem that the text can mean: an exact match, or the one that contains it."""
    found = _sorted_out(text.strip().lower(), problems)
    candidates = found.exact or [*found.begins, *found.contains]
    return candidates[0] if len(candidates) == 1 and text.strip() else None


def _sorted_out(wanted: str, problems: Iterable[Problem]) -> _Found:
    found = _Found()
    slug = slug_in(wanted)
    for problem in problems:
        title = problem.title.lower()
        if slug == problem.slug or slug in problem.aliases or _is_number(wanted, problem):
            found.exact.append(problem)
        elif title.startswith(wanted):
            found.begins.append(problem)
        elif wanted in title or (slug and slug in problem.slug):
            found.contains.append(problem)
        else:
            found.others.append(problem)
    return found


def _is_number(text: str, problem: Problem) -> bool:
    return problem.number is not None and text.lstrip("#") == str(problem.number)


def _alike(wanted: str, problems: list[Problem]) -> list[Problem]:
    from rapidfuzz import fuzz, process

    if len(wanted) < 3:
        return []
    titles = [problem.title.lower() for problem in problems]
    found = process.extract(
        wanted, titles, scorer=fuzz.WRatio, limit=ENOUGH, score_cutoff=GOOD_ENOUGH
    )
    return [problems[index] for _, _, index in found]
