"""What the screen of an attempt says in words: status, facts, and the calm line below."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from trainer.domain.attempt.attempt import LONGEST_CODE
from trainer.domain.attempt.verdict import FenceLevel
from trainer.domain.problem.problem import LISTS
from trainer.domain.problem.sheet import RUNGS
from trainer.domain.text import clean_line
from trainer.domain.wording.statement_words import statement_page
from trainer.domain.wording.words import clock, count, minutes

if TYPE_CHECKING:
    from trainer.domain.attempt.attempt import Attempt
    from trainer.domain.problem.catalogue import Catalogue
    from trainer.services.session import Session

NO_CASES = "This problem has no cases here: solve it where it lives, then f10 finishes."
STOPPED = "Stopped: this run showed nothing."
NO_VERDICT = "There are cases to look at once f5 ran your code."
NO_CASE_CHOSEN = "Choose a case with ctrl+up or ctrl+down first: then it runs alone."
LOCKED = "Your file is watched, so it is typed there; f6 lets you type here again."

PURPOSE = (
    "Try the problem. Stuck for a few minutes? Take a hint or look the answer up: it is the "
    "method, and the problem comes back. Your code is saved as you type. In the editor Tab "
    "is four spaces, shift+tab leaves it, ctrl+z undoes. Below it every case is listed: there "
    "up and down show another, a runs it alone, i takes an input of your own."
)
SHOW_ANSWER = "f3 again shows the answer; the problem then comes back as AGAIN."
SHOW_FACTS = "f9 again shows level and lists; that counts as a hint."
LEAVE = "esc again leaves; the attempt is kept as it is."

_LONGEST_WATCHED = 30
"""So much of the line on top is for what is watched, so that it stands beside a long title."""

_MOST_RUNS = 3
"""So many failed programs are named on the rating screen; of the others it says how many."""

_LEVELS = {
    FenceLevel.LIMITS: "limits only",
    FenceLevel.FENCE: "fence",
    FenceLevel.BOX: "box",
}


def text_of(session: Session) -> str:
    """Give the statement as Markdown, or link and notes of a problem that has none here."""
    if session.sheet is not None:
        return statement_page(session.sheet.lesson, session.sheet.contract.entry)
    problem = session.problem
    link = f"`{problem.url}`" if problem.url else "It was logged without a link."
    notes = problem.notes or "The editor is yours for notes; the clock runs, f10 finishes."
    return f"This problem has no statement here.\n\n{link}\n\n{notes}"


def starter_of(session: Session) -> str:
    """Give the code that a fresh attempt begins with."""
    return session.sheet.starter if session.sheet else ""


def input_like(session: Session) -> str:
    """Give how an input of this problem is written: the calls of its first case."""
    if session.sheet is None:
        return ""
    [case, *_] = session.sheet.contract.cases
    return clean_line("; ".join(step.source.split(" -> ")[0] for step in case.steps))


def status_parts(session: Session, *, saved: bool, watched: Path | None) -> tuple[str, ...]:
    """Give the parts of the line on top, what matters most first."""
    attempt = session.attempt
    verdict = session.verdict
    parts = (
        f"{clock(session.elapsed)} of {minutes(attempt.target_time)}",
        "paused" if attempt.paused else "",
        "" if saved else "NOT SAVED",
        clean_line(f"watching {watched.name}", _LONGEST_WATCHED) if watched else "",
        f"hints {attempt.rung} of {len(RUNGS)}" if session.sheet else "",
        "answer seen" if attempt.answer_seen else "",
        _LEVELS[verdict.level] if verdict else "",
        "saved" if saved else "",
    )
    return tuple(part for part in parts if part)


def facts(session: Session, catalogue: Catalogue) -> str:
    """Give level and lists once they are uncovered, and the pattern once it gives nothing away."""
    attempt, problem = session.attempt, session.problem
    if not (attempt.revealed or attempt.settled):
        return "level and lists are covered · f9 shows them, as a hint"
    lists = ", ".join(name for key, name in LISTS.items() if key in problem.lists)
    pattern = catalogue.patterns.get(problem.pattern or "") if attempt.settled else None
    named = (problem.level.word, pattern.name if pattern else "", lists)
    return " · ".join(part for part in named if part)


def nudge(session: Session, watched: Path | None) -> str:
    """Give the one calm line below the code, empty while there is nothing to say."""
    if session.attempt.paused:
        return "Paused: f8, or typing, lets the clock run again."
    if session.past_target:
        place = "now (f3)" if session.sheet is not None else "where it lives, then f10"
        return f"The target time is over. Look the answer up {place}: it will come back."
    if session.stuck and session.sheet is not None:
        return "Stuck? f2 gives a hint, f3 the answer. Looking it up is the method."
    return f"f6 stops watching; save to run: {from_home(watched)}" if watched else ""


def from_home(path: Path) -> str:
    """Give a path as it is written from the learner's home on: ``~/work/two-sum.py``."""
    home = Path.home()
    return f"~/{path.relative_to(home)}" if path.is_relative_to(home) else str(path)


def why_no_hint(session: Session) -> str:
    """Give why there is no hint to take, empty while there is one."""
    if session.sheet is None:
        return NO_CASES
    if session.attempt.solved:
        return "You solved it: the answer (f3) shows every hint."
    if session.attempt.rung == len(RUNGS):
        return "That was the last hint; f3 shows the answer."
    return ""


def begun_with(session: Session, *, taken: bool) -> str:
    """Say that a draft is resumed, or what is to be known of the file beside it."""
    if taken:
        return "Your file was newer than the draft, so it is here; ctrl+z takes it back."
    if session.passed_over:
        return f"{session.path.name} holds other code; f4 or f6 takes it."
    return "Resumed where you left it." if session.resumed else ""


def run_words(attempt: Attempt) -> str:
    """Say which runs count against the learner; empty where there is nothing to say."""
    failed = attempt.failed_programs
    free = attempt.runs - attempt.failed_runs - attempt.solved
    if not attempt.failed_runs:
        return f"No run counts as failed: {count(attempt.runs, 'run')}." if free > 0 else ""
    which = [f"{it.finding} at {clock(it.after)}" for it in failed[-_MOST_RUNS:]]
    more = attempt.failed_runs - len(which)
    told = ", ".join([*([f"{more} earlier"] if more else []), *which])
    others = f"; {count(free, 'other run')} judged nothing new" if free > 0 else ""
    return f"Counted as failed: {told}{others}."


def too_long(length: int) -> str:
    """Say why so many characters were not pasted."""
    return f"That is {length:,} characters; code is at most {LONGEST_CODE:,}. Nothing was changed."
