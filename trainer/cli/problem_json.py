"""A problem with what is known of it, as scripts read it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from trainer.services.progress import ProblemProgress


def problem_json(progress: "ProblemProgress") -> dict[str, object]:
    """Give a problem's facts, standing and memory for JSON; ``None`` where nothing is known."""
    problem = progress.problem
    return {
        "slug": problem.slug,
        "title": problem.title,
        "number": problem.number,
        "level": problem.level.word,
        "pattern": problem.pattern,
        "also": list(problem.also),
        "lists": sorted(problem.lists),
        "url": problem.url,
        "origin": problem.origin.value,
        "target_minutes": problem.target_time.total_seconds() / 60,
        "state": progress.standing.value,
        "suspended": progress.suspended,
        "due": progress.due_day.isoformat() if progress.due_day else None,
        "faded": progress.faded,
        "recall": progress.recall,
        "known": progress.mark.how.value if progress.mark else None,
    }
