"""The page of a problem: all that can be read again of it, and what stays hidden, and why."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from trainer.domain.problem.sheet import RUNGS, Sheet
from trainer.domain.wording.statement_words import statement_page
from trainer.domain.wording.words import short_day
from trainer.services.progress import ProblemHistory, Progress

CODE = "Your last code"
"""The title of the part with the learner's own code."""


class Kind(Enum):
    """How the text of a part is written."""

    MARKDOWN = auto()
    CODE = auto()
    PLAIN = auto()


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the page under its title."""

    title: str
    text: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class ProblemPage:
    """A problem with its history, and its sheet where it has one and was met.

    What is new shows neither statement nor answer: reading them is the first look, which is an
    attempt. What is due keeps its answer hidden until it is asked for.
    """

    history: ProblemHistory
    sheet: Sheet | None

    @classmethod
    def of(cls, progress: Progress, slug: str) -> "ProblemPage":
        """Give the page of a problem; raise ``TrainerError`` if there is none, or it is faulty."""
        history = progress.history(slug)
        problem, met = history.progress.problem, history.progress.met
        return cls(
            history, progress.library.sheet(problem.slug) if met and problem.has_cases else None
        )

    def why_hidden(self, *, spoilers: bool) -> str:
        """Say what is hidden and what shows it; empty where nothing is."""
        progress = self.history.progress
        if not progress.met and progress.problem.has_cases:
            return "New: start an attempt to see the statement; there you can look up the answer."
        if progress.due and not spoilers:
            return "Due: the answer, your insights and your code are hidden until you solve it."
        return ""

    def parts(self, today: date, *, spoilers: bool) -> tuple[Part, ...]:
        """Give the parts that have a text, in order; what is due needs ``spoilers`` for most."""
        return tuple(part for part in self._parts(today, spoilers) if part.text.strip())

    def _parts(self, today: date, spoilers: bool) -> Iterator[Part]:
        hidden = self.history.progress.due and not spoilers
        if self.sheet is not None:
            page = statement_page(self.sheet.lesson, self.sheet.contract.entry)
            yield Part("Statement", page, Kind.MARKDOWN)
            if not hidden:
                yield from _answer(self.sheet)
        if not hidden:
            yield Part("Your insights", self._insights(today), Kind.PLAIN)
        yield Part("Your note", self.history.progress.problem.notes, Kind.PLAIN)
        if not hidden:
            yield Part(CODE, self.history.code, Kind.CODE)

    def _insights(self, today: date) -> str:
        """Give the learner's words on why it works, the latest first, each once."""
        said: dict[str, str] = {}
        for review in reversed(self.history.reviews):
            if review.insight:
                said.setdefault(review.insight, short_day(review.study_day, today))
        return "\n".join(f"{day}: {insight}" for insight, day in said.items())


def _answer(sheet: Sheet) -> Iterator[Part]:
    lesson = sheet.lesson
    hints = (
        f"{place}. **{rung}:** {hint}"
        for place, (rung, hint) in enumerate(zip(RUNGS, lesson.hints, strict=True), 1)
    )
    costs = f"Time {lesson.time}, space {lesson.space}."
    answer = f"**{lesson.insight}**\n\n{costs}\n\n{lesson.explanation}"
    yield Part("Answer", answer, Kind.MARKDOWN)
    yield Part("Reference code", sheet.reference, Kind.CODE)
    yield Part("Follow-up questions", lesson.follow_ups, Kind.MARKDOWN)
    yield Part("Hints", "\n".join(hints), Kind.MARKDOWN)
