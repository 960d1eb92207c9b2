"""Studying: beginning an attempt, and resuming a draft."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from trainer.domain.attempt.attempt import Attempt
from trainer.domain.log.review import CardKey
from trainer.domain.problem.problem import Origin, Problem
from trainer.domain.problem.sheet import Sheet
from trainer.files.work_file import WorkFile
from trainer.runner.judge.judge import Judge
from trainer.services.clock import Clock
from trainer.services.library import Library
from trainer.services.preferences import Preferences
from trainer.services.session import Session
from trainer.services.trust import Trust, UntrustedProblem
from trainer.storage.local.drafts import Drafts
from trainer.storage.log.reviews import Reviews


@dataclass
class Study:
    """Opens sittings; ``new_id`` gives an id that is unique for ever and everywhere.

    What is done inside ``together`` is one transaction.
    ``judge`` runs the problems of the catalogue, ``distant_judge`` those of the learner's folders,
    which may have come from elsewhere. ``work`` is where the learner's own editor finds the code.
    """

    library: Library
    reviews: Reviews
    drafts: Drafts
    clock: Clock
    preferences: Preferences
    judge: Judge
    distant_judge: Judge
    trust: Trust
    new_id: Callable[[], str]
    together: Callable[[], AbstractContextManager[None]]
    work: Path

    def begin(self, slug: str) -> Session:
        """Open a session with this problem: the one left unfinished, or else a fresh one."""
        problem = self.library.problem(slug)
        sheet, untrusted = self._read(problem)
        card = CardKey(problem.slug)
        draft = self.drafts.of_card(card)
        attempt = draft or Attempt.begin(
            self.new_id(),
            card,
            sheet.starter if sheet else "",
            problem.target_time,
            self.clock.now(),
        )
        return Session(
            attempt=attempt.resumed(self.clock.now()) if draft else attempt,
            problem=problem,
            sheet=sheet,
            past=tuple(self.reviews.of_card(card)),
            clock=self.clock,
            preferences=self.preferences,
            drafts=self.drafts,
            reviews=self.reviews,
            judge=self._judge_of(problem),
            trust=self.trust,
            untrusted=untrusted,
            file=WorkFile(self.work, problem.slug),
            new_id=self.new_id,
            together=self.together,
            left_at=draft.touched_at if draft else None,
            saved_at=self.drafts.saved_at(attempt.id),
        )

    def _judge_of(self, problem: Problem) -> Judge:
        return self.judge if problem.origin is Origin.CATALOGUE else self.distant_judge

    def _read(self, problem: Problem) -> tuple[Sheet | None, UntrustedProblem | None]:
        """Give what a problem says, and what must be agreed to before anything of it runs."""
        if not problem.has_cases:
            return None, None
        return self.trust.read(self.library.folder(problem.slug))

    def unfinished(self) -> list[Attempt]:
        """Give the attempts that were begun and neither graded nor discarded, latest first."""
        known = self.library.catalogue.problems
        return [attempt for attempt in self.drafts.all() if attempt.card.slug in known]

    def close(self) -> None:
        """End every program that is still running."""
        self.judge.close()
        self.distant_judge.close()
