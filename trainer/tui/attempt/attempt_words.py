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
    from trainer.domain.problem.template import Template
    from trainer.services.session import Session

NO_CASES = "This problem has no cases here. Solve it at its link, then press F10."
STOPPED = "Run stopped."
NO_VERDICT = "No case has run yet. F5 runs your code."
NO_CASE_CHOSEN = "Choose a case first (Ctrl+Up, Ctrl+Down); Shift+F5 then runs it alone."
NO_CASE_TO_KEEP = (
    "Nothing to keep: choose a case of the verdict, or try an input of your own (F11) first."
)
GROWTH_OF_GREEN = "Growth is measured once all cases pass: press F5 first."
NO_FAULT_LINE = "The verdict points to no line of your code."
LOCKED = "You are watching the file: edit it there, or press F6 to edit here again."

PURPOSE = (
    "Try the problem. Stuck for a few minutes? Take a hint or look up the answer: that is the "
    "method, and the problem comes back. Your code is saved as you type. In the editor Tab "
    "indents, Ctrl+Z undoes, and Ctrl+J leaves it. The verdict lists every "
    "case: with the focus there, Up and Down choose one, a runs it alone, i tries your own input, "
    "t keeps what is shown as a case of your own, g measures how your program grows. "
    "In a narrow terminal the verdict takes the place of the statement until you go back to the "
    "editor; F7 shows the verdict again, then the statement. After the answer, F3 on it puts it in "
    "the place of the statement, and F3 here takes it away."
)
SHOW_ANSWER = "Press F3 again to see the answer. The attempt then counts as AGAIN."
SHOW_FACTS = "Press F9 again to see level and lists. It counts as a hint."
BESIDE = "Ctrl+J goes to the lesson, where n is the next section. F3 takes it away."
NO_TEMPLATE = "There is no template to insert. The third hint offers one where the pattern has one."
TEMPLATE_IS_THERE = "The template stands in your code already."
LEAVE = "Press Esc again to leave. The draft is saved."
HIDDEN_FACTS = "Level and lists hidden (F9 shows, counts as a hint)"
VERDICT_WHOLE = "F7: statement, Ctrl+Down: next case"
VERDICT_SHORT = "F7: whole verdict"

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
    notes = problem.notes or "Use the editor for notes. The clock is running; F10 finishes."
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
        f"hint {attempt.rung} of {len(RUNGS)}" if session.sheet else "",
        "answer seen" if attempt.answer_seen else "",
        _LEVELS[verdict.level] if verdict else "",
        "saved" if saved else "",
    )
    return tuple(part for part in parts if part)


def facts(session: Session, catalogue: Catalogue) -> str:
    """Give level and lists once they are shown, and the pattern once it gives nothing away.

    Empty while they are hidden.
    """
    attempt, problem = session.attempt, session.problem
    if not (attempt.revealed or attempt.settled):
        return ""
    lists = ", ".join(name for key, name in LISTS.items() if key in problem.lists)
    pattern = catalogue.patterns.get(problem.pattern or "") if attempt.settled else None
    named = (problem.level.word, pattern.name if pattern else "", lists)
    return " · ".join(part for part in named if part)


def nudge(session: Session, watched: Path | None) -> str:
    """Give the one calm line below the code, empty while there is nothing to say."""
    if session.attempt.paused:
        return "Paused. F8 or typing starts the clock again."
    if session.past_target:
        how = "now (F3)" if session.sheet is not None else "at its link, then press F10"
        return f"Target time is over. Look up the answer {how}: the problem comes back."
    if session.stuck and session.sheet is not None:
        return "Stuck? F2 shows a hint, F3 the answer. Looking it up is the method."
    return f"F6 stops watching. Save to run: {from_home(watched)}" if watched else ""


def from_home(path: Path) -> str:
    """Give a path as it is written from the learner's home on: ``~/work/two-sum.py``."""
    home = Path.home()
    return f"~/{path.relative_to(home)}" if path.is_relative_to(home) else str(path)


def template_offer(template: Template | None) -> str:
    """Say as Markdown which template can be put into the code; empty where there is none."""
    if template is None:
        return ""
    return f"Shift+F2 puts the template **{clean_line(template.title)}** below your code."


def template_inserted(template: Template) -> str:
    """Say which template was put into the code, and how to be rid of it."""
    return f"{clean_line(template.title)} stands below your code. Ctrl+Z takes it out."


def why_no_hint(session: Session) -> str:
    """Give why there is no hint to take, empty while there is one."""
    if session.sheet is None:
        return NO_CASES
    if session.attempt.solved:
        return "Solved: F3 shows the answer and every hint."
    if session.attempt.rung == len(RUNGS):
        return "That was the last hint. F3 shows the answer."
    return ""


def begun_with(session: Session, *, taken: bool) -> str:
    """Say that a draft is resumed, or what is to be known of the file beside it."""
    if taken:
        return "Your file was newer than the draft and was loaded. Ctrl+Z undoes that."
    if session.passed_over:
        return f"{session.path.name} contains other code: F4 or F6 loads it."
    return "Resumed where you left off." if session.resumed else ""


def run_words(attempt: Attempt) -> str:
    """Say which runs count against the learner; empty where there is nothing to say."""
    failed = attempt.failed_programs
    free = attempt.runs - attempt.failed_runs - attempt.solved
    if not attempt.failed_runs:
        return f"{count(attempt.runs, 'run')}, none counted as failed." if free > 0 else ""
    which = [f"{it.finding} at {clock(it.after)}" for it in failed[-_MOST_RUNS:]]
    more = attempt.failed_runs - len(which)
    told = ", ".join([*([f"{more} earlier"] if more else []), *which])
    others = f" Not counted: {count(free, 'other run')}." if free > 0 else ""
    return f"{count(attempt.failed_runs, 'failed run')}: {told}.{others}"


def too_long(length: int) -> str:
    """Say why so many characters were not pasted."""
    return f"Not pasted: {length:,} characters, and code can have at most {LONGEST_CODE:,}."
