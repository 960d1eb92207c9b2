"""An attempt under way, as scripts and people read it."""

from typing import TYPE_CHECKING

from trainer.domain.problem.sheet import RUNGS
from trainer.domain.wording.words import clock, count, minutes

if TYPE_CHECKING:
    from trainer.services.session import Session


def session_json(session: "Session") -> dict[str, object]:
    """Give how an attempt stands for JSON; ``file`` is ``None`` where there is nothing to run."""
    attempt, problem = session.attempt, session.problem
    return {
        "slug": problem.slug,
        "title": problem.title,
        "file": None if session.sheet is None else str(session.path),
        "resumed": session.resumed,
        "minutes": session.elapsed.total_seconds() / 60,
        "target_minutes": attempt.target_time.total_seconds() / 60,
        "hints": attempt.rung,
        "answer_seen": attempt.answer_seen,
        "runs": attempt.runs,
        "failed_runs": attempt.failed_runs,
        "solved": attempt.solved,
    }


def session_words(session: "Session") -> str:
    """Give how an attempt stands on one line: title, time, hints and runs."""
    attempt = session.attempt
    parts = [
        f"{session.problem.title}: {clock(session.elapsed)} of {minutes(attempt.target_time)}",
        f"hints {attempt.rung} of {len(RUNGS)}" if session.sheet else "",
        count(attempt.runs, "run") if attempt.runs else "",
        "answer seen" if attempt.answer_seen else "",
        "solved" if attempt.solved else "",
    ]
    return ", ".join(part for part in parts if part)
