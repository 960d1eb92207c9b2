"""The answer of a problem as text: why it works, the two codes, and what comes next."""

from typing import TYPE_CHECKING

from trainer.domain.problem.sheet import RUNGS, Sheet
from trainer.domain.wording.cost_words import cost_words

if TYPE_CHECKING:
    from trainer.services.session import Session


def answer_page(session: "Session", sheet: Sheet) -> dict[str, str]:
    """Give the parts by their headings, in order, as the screen of the answer shows them."""
    lesson = sheet.lesson
    hints = [f"{rung}: {hint}" for rung, hint in zip(RUNGS, lesson.hints, strict=True)]
    page = {
        "why it works": f"{lesson.insight}\n{cost_words(lesson.time, lesson.space)}",
        "your insight": session.past_insight,
        "reference solution": sheet.reference.rstrip("\n"),
        "your code": session.attempt.code.rstrip("\n"),
        "explanation": lesson.explanation,
        "follow-ups": lesson.follow_ups,
        "all hints": "\n".join(hints),
    }
    return {heading: text for heading, text in page.items() if text.strip()}
