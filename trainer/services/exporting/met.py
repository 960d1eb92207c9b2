"""The problems that were met, put together from log, memory and catalogue."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import suppress

from trainer.domain.errors import TrainerError
from trainer.domain.log.review import Review
from trainer.exchange.own.met_problem import MetProblem
from trainer.services.library import Library
from trainer.services.progress import ProblemProgress

Reviews = dict[str, list[Review]]


def met(
    reviews: Iterable[Review], overview: Iterable[ProblemProgress], library: Library | None = None
) -> Iterator[MetProblem]:
    """Give the problems that have a review or a note, in the order of the overview.

    Problems that are gone come last. With a library their hints are read as well.
    """
    by_slug: Reviews = defaultdict(list)
    for review in reviews:
        by_slug[review.card.slug].append(review)
    for progress in overview:
        mine = by_slug.pop(progress.problem.slug, [])
        if mine or progress.problem.notes:
            yield _met(progress, mine, library)
    for slug, rest in sorted(by_slug.items()):
        yield MetProblem(slug=slug, title=slug, reviews=rest)


def _met(progress: ProblemProgress, mine: list[Review], library: Library | None) -> MetProblem:
    problem, memory = progress.problem, progress.memory
    plan, pitfall = _hints(library, problem.slug) if library and problem.has_cases else ("", "")
    return MetProblem(
        slug=problem.slug,
        title=problem.title,
        number=problem.number,
        link=problem.url,
        level=problem.level,
        pattern=problem.pattern,
        due=progress.due_day,
        stability_days=memory.stability if memory else None,
        reviews=mine,
        note=problem.notes,
        plan=plan,
        pitfall=pitfall,
    )


def _hints(library: Library, slug: str) -> tuple[str, str]:
    """Give the last two rungs of a problem's hints; none where its folder is faulty."""
    with suppress(TrainerError):
        _, _, plan, pitfall = library.sheet(slug).lesson.hints
        return plan, pitfall
    return "", ""
