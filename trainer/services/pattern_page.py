"""The page of a pattern, as far as the learner has come, and when it is offered."""

from typing import TYPE_CHECKING

from trainer.domain.errors import TrainerError
from trainer.domain.problem.pattern import Pattern
from trainer.domain.problem.section import Section
from trainer.domain.wording.pattern_words import Met, pattern_sections
from trainer.services.progress import ProblemProgress, Progress

if TYPE_CHECKING:
    from trainer.services.services import Services

_OFFERED = "the page of the pattern "


def page_of(progress: Progress, pattern: Pattern, *, spoilers: bool) -> tuple[Section, ...]:
    """Give the page in its sections; problems not yet met keep their titles without spoilers."""
    problems = {it.problem.slug: _met(it, spoilers) for it in progress.overview()}
    patterns = progress.library.catalogue.patterns
    return pattern_sections(pattern, problems, {it.id: it.name for it in patterns.values()})


def pattern_to_offer(services: "Services", slug: str) -> Pattern | None:
    """Give the pattern whose page is offered before the problem is tried, ``None`` for none.

    It is offered once: with the first new problem of a pattern of which nothing was met yet.
    """
    problem = services.library.catalogue.problems.get(slug)
    pattern = services.library.catalogue.patterns.get(problem.pattern or "") if problem else None
    if problem is None or pattern is None or not problem.has_cases:
        return None
    begun = any(it.met for it in services.progress.of_pattern(pattern.id))
    under_way = any(it.card.slug == slug for it in services.study.unfinished())
    told = services.preferences.was_told(_OFFERED + pattern.id)
    return None if begun or under_way or told else pattern


def note_offered(services: "Services", pattern: Pattern) -> None:
    """Note that the page was offered, so that it is not offered again."""
    services.preferences.note_told(_OFFERED + pattern.id)


def pattern_behind(services: "Services", slug: str, *, spoilers: bool) -> Pattern:
    """Give the pattern of a problem; raise ``TrainerError`` where that would give it away.

    It does not while the page is there to be offered, once the hint that names it was taken, or
    when nothing is to be solved.
    """
    problem = services.library.the_one(slug)
    if problem.pattern is None:
        raise TrainerError(f"{problem.title} has no pattern yet.")
    pattern = services.library.catalogue.pattern(problem.pattern)
    begun = any(it.met for it in services.progress.of_pattern(pattern.id))
    to_solve = services.progress.history(problem.slug).progress.to_solve
    attempts = [it for it in services.study.unfinished() if it.card.slug == problem.slug]
    named = any(it.settled or it.names_pattern for it in attempts)
    if begun and to_solve and not (named or spoilers):
        raise TrainerError(
            f"This would give away the pattern of {problem.title}, which is to be solved. "
            "--spoilers shows it."
        )
    return pattern


def _met(progress: ProblemProgress, spoilers: bool) -> Met:
    problem = progress.problem
    hidden = not (progress.met or spoilers)
    return Met(problem.title, problem.level, progress.standing, progress.due, hidden)
