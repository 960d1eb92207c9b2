"""Studying: beginning an attempt, and resuming a draft."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from trainer.domain.attempt.attempt import Attempt
from trainer.domain.log.review import CardKey, Skill
from trainer.domain.problem.problem import Origin, Problem
from trainer.domain.problem.sheet import Sheet
from trainer.domain.wording.statement_words import statement_comment
from trainer.files.work_file import WorkFile
from trainer.runner.judge.judge import Judge
from trainer.services.clock import Clock
from trainer.services.code_run import CodeRun
from trainer.services.library import Library
from trainer.services.preferences import Preferences
from trainer.services.session import Session
from trainer.services.trust import Trust, UntrustedProblem
from trainer.storage.local.drafts import Drafts
from trainer.storage.log.reviews import Reviews


class Begun(NamedTuple):
    """A session that was opened, and what runs its code where there is something to run."""

    session: Session
    code_run: CodeRun | None


@dataclass
class Study:
    """Opens sessions; ``new_id`` gives an id that is unique for ever and everywhere.

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

    def begin(self, card: CardKey) -> Begun:
        """Open a session with this card: the one left unfinished, or else a fresh one."""
        problem = self.library.problem(card.slug)
        card = replace(card, slug=problem.slug)
        sheet, untrusted = self._read(problem)
        code_run = None
        if sheet is not None and card.skill is Skill.SOLVE:
            code_run = CodeRun(sheet, self._judge_of(problem), self.trust, untrusted)
        return Begun(self._session(card, problem, sheet), code_run)

    def _session(self, card: CardKey, problem: Problem, sheet: Sheet | None) -> Session:
        now, draft = self.clock.now(), self.drafts.of_card(card)
        starter = sheet.starter if sheet and card.skill is Skill.SOLVE else ""
        attempt = (
            draft.resumed(now)
            if draft
            else Attempt.begin(self.new_id(), card, starter, problem.target_time, now)
        )
        return Session(
            attempt=attempt,
            problem=problem,
            sheet=sheet,
            past=tuple(self.reviews.of_card(card)),
            clock=self.clock,
            preferences=self.preferences,
            drafts=self.drafts,
            reviews=self.reviews,
            file=WorkFile.of(self.work, card, _preface(problem, sheet)),
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


def _preface(problem: Problem, sheet: Sheet | None) -> str:
    return statement_comment(problem.title, sheet.lesson) if sheet else ""
