"""Studying: beginning an attempt, and resuming a draft."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from trainer.domain.attempt import Attempt
from trainer.domain.review import CardKey
from trainer.runner.judge import Judge
from trainer.runner.stress import Stress
from trainer.services.clock import Clock
from trainer.services.library import Library
from trainer.services.preferences import Preferences
from trainer.services.sitting import Sitting
from trainer.storage.drafts import Drafts
from trainer.storage.reviews import Reviews
from trainer.storage.work_file import WorkFile


@dataclass
class Study:
    """Opens sittings; ``new_id`` gives an id that is unique for ever and everywhere.

    ``work`` is the folder in which the learner's own editor finds the code.
    """

    library: Library
    reviews: Reviews
    drafts: Drafts
    clock: Clock
    preferences: Preferences
    judge: Judge
    stress: Stress
    new_id: Callable[[], str]
    work: Path

    def begin(self, slug: str) -> Sitting:
        """Open a sitting with this problem: the one left unfinished, or else a fresh one."""
        problem = self.library.problem(slug)
        sheet = self.library.sheet(problem.slug) if problem.has_cases else None
        card = CardKey(problem.slug)
        draft = self.drafts.of_card(card)
        attempt = draft or Attempt.begin(
            self.new_id(),
            card,
            sheet.starter if sheet else "",
            problem.target_time,
            self.clock.now(),
        )
        return Sitting(
            attempt=attempt.resumed(self.clock.now()) if draft else attempt,
            problem=problem,
            sheet=sheet,
            past=tuple(self.reviews.of_card(card)),
            clock=self.clock,
            preferences=self.preferences,
            drafts=self.drafts,
            reviews=self.reviews,
            judge=self.judge,
            stress=self.stress,
            file=WorkFile(self.work, problem.slug),
            new_id=self.new_id,
            left_at=draft.touched_at if draft else None,
            saved_at=self.drafts.saved_at(attempt.id),
        )

    def unfinished(self) -> list[Attempt]:
        """Give the attempts that were begun and neither graded nor discarded, latest first."""
        known = self.library.catalogue.problems
        return [attempt for attempt in self.drafts.all() if attempt.card.slug in known]

    def close(self) -> None:
        """End every program that is still running."""
        self.judge.close()
