"""The page of a problem: all that can be read again of it, and what stays hidden, and why."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from trainer.domain.attempt.named_mistake import mistakes_in
from trainer.domain.log.review import Review
from trainer.domain.problem.section import Block, Kind, Section
from trainer.domain.problem.sheet import Sheet
from trainer.domain.wording.answer_words import answer_sections
from trainer.domain.wording.statement_words import statement_page
from trainer.domain.wording.words import short_day
from trainer.services.library import Library
from trainer.services.progress import ProblemHistory, Progress

CODE = "Your last code"
"""The title of the part with the learner's own code."""


@dataclass(frozen=True, slots=True)
class ProblemPage:
    """A problem with its history, and its sheet where it has one and was met.

    What is new shows neither statement nor answer: reading them is the first look, which is an
    attempt. What is due keeps its answer hidden until it is asked for.
    """

    history: ProblemHistory
    sheet: Sheet | None
    library: Library

    @classmethod
    def of(cls, progress: Progress, slug: str) -> "ProblemPage":
        """Give the page of a problem; raise ``TrainerError`` if there is none, or it is faulty."""
        history = progress.history(slug)
        problem, met = history.progress.problem, history.progress.met
        library = progress.library
        sheet = library.sheet(problem.slug) if met and problem.has_cases else None
        return cls(history, sheet, library)

    def why_hidden(self, *, spoilers: bool) -> str:
        """Say what is hidden and what shows it; empty where nothing is."""
        progress = self.history.progress
        if not progress.met and progress.problem.has_cases:
            return "New: start an attempt to see the statement; there you can look up the answer."
        if progress.due and not spoilers:
            return "Due: the answer, your insights and your code are hidden until you solve it."
        return ""

    def sections(self, today: date, *, spoilers: bool) -> tuple[Section, ...]:
        """Give the sections that have a text, in order; what is due needs ``spoilers`` for most."""
        found = self._sections(today, spoilers)
        return tuple(section for section in found if not section.is_empty)

    def _sections(self, today: date, spoilers: bool) -> Iterator[Section]:
        hidden = self.history.progress.due and not spoilers
        if self.sheet is not None:
            page = statement_page(self.sheet.lesson, self.sheet.contract.entry)
            yield Section("Statement", (Block(page),))
            if not hidden:
                yield from answer_sections(self.sheet)
        if not hidden:
            yield _one_text("Your insights", self._insights(today), Kind.PLAIN)
            yield _one_text("Mistakes met", "\n".join(self._mistakes(today)), Kind.PLAIN)
        yield _one_text("Your note", self.history.progress.problem.notes, Kind.PLAIN)
        if not hidden:
            yield _one_text(CODE, self.history.code, Kind.CODE)

    def _insights(self, today: date) -> str:
        """Give the learner's words on why it works, the latest first, each once."""
        said: dict[str, str] = {}
        for review in reversed(self.history.reviews):
            if review.insight:
                said.setdefault(review.insight, short_day(review.study_day, today))
        return "\n".join(f"{day}: {insight}" for insight, day in said.items())

    def _mistakes(self, today: date) -> Iterator[str]:
        """Give the known mistakes that were met, the latest first, with their last day."""
        met: dict[str, list[Review]] = {}
        for review in reversed(self.history.reviews):
            for mistake in mistakes_in(review.facts):
                met.setdefault(mistake.name, []).append(review)
        slug = self.history.progress.problem.slug
        sentences = self.library.mistake_sentences(slug, met)
        for reviews, sentence in zip(met.values(), sentences, strict=True):
            often = f", {len(reviews)} times" if len(reviews) > 1 else ""
            yield f"{short_day(reviews[0].study_day, today)}{often}: {sentence}"


def _one_text(title: str, text: str, kind: Kind) -> Section:
    return Section(title, (Block(text, kind),))
