"""The roadmap: in which order new problems come."""

from collections import Counter
from collections.abc import Collection, Iterator

from trainer.domain.memory.deck import Deck
from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.problem.problem import Level, Problem
from trainer.domain.setting_choices import Start
from trainer.domain.settings import Settings


def next_problems(catalogue: Catalogue, deck: Deck, settings: Settings) -> Iterator[Problem]:
    """Give the new problems in the order in which they should be met.

    Each time the pattern with the fewest problems begun is next (preferred patterns before all
    others, ties in roadmap order), so that the patterns take turns. Someone new to this meets a
    pattern only after a problem of every pattern that it needs, and easy problems everywhere first.
    """
    begun = deck.started()
    counts = Counter(p.pattern for slug in begun if (p := catalogue.problems.get(slug)))
    waiting = {
        pattern: new_of_pattern(catalogue, pattern, begun | deck.suspended, settings.start)
        for pattern in catalogue.patterns
        if pattern not in settings.leave_out
    }
    while any(waiting.values()):
        ready = [p for p in waiting if waiting[p]]
        if settings.start is Start.NEW:
            ready = _prepared(ready, catalogue, counts, waiting) or ready
        chosen = min(ready, key=lambda p: (p not in settings.prefer, counts[p]))
        counts[chosen] += 1
        yield waiting[chosen].pop(0)


def new_of_pattern(
    catalogue: Catalogue, pattern: str, passed_over: Collection[str], start: Start
) -> list[Problem]:
    """Give the problems of a pattern in the order in which they should be met, but for some."""
    problems = [p for p in catalogue.of(pattern) if p.has_cases and p.slug not in passed_over]
    if start is Start.KNOWS_LISTS:
        problems.sort(key=lambda p: (p.level is not Level.MEDIUM, p.level))
    return problems


def _prepared(
    ready: list[str],
    catalogue: Catalogue,
    counts: Counter[str | None],
    waiting: dict[str, list[Problem]],
) -> list[str]:
    """Give the patterns whose needs were all met, or have no problem left to meet."""
    return [
        pattern
        for pattern in ready
        if all(counts[need] or not waiting.get(need) for need in catalogue.patterns[pattern].needs)
    ]
