"""Studying: beginning an attempt, and resuming a draft."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from trainer.catalogue.format.entry_syntax import class_starter
from trainer.domain.attempt.attempt import Attempt
from trainer.domain.errors import NotFoundError
from trainer.domain.log.review import CardKey, Skill
from trainer.domain.problem.problem import Origin, Problem
from trainer.domain.problem.sheet import Sheet
from trainer.domain.setting_choices import Starter
from trainer.domain.wording.statement_words import statement_comment
from trainer.files.work_file import WorkFile
from trainer.runner.judge.judge import Judge
from trainer.services.clock import Clock
from trainer.services.library import Library
from trainer.services.preferences import Preferences
from trainer.services.running.code_run import CodeRun
from trainer.services.running.own_cases import OwnCases
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
    own_cases: OwnCases
    new_id: Callable[[], str]
    together: Callable[[], AbstractContextManager[None]]
    work: Path

    def begin(self, card: CardKey, *, at_work: bool = False) -> Begun:
        """Open a session with this card: the one left unfinished, or else a fresh one.

        ``at_work`` says that the learner never left it, so that the time since then counts as it
        does without a key.
        """
        problem = self.library.problem(card.slug)
        card = replace(card, slug=problem.slug)
        sheet, untrusted = self._read(problem)
        code_run = None
        if sheet is not None and card.skill is Skill.SOLVE:
            judge, own = self._judge_of(problem), self.own_cases
            kept = own.of(problem.slug)
            code_run = CodeRun(sheet, judge, self.trust, untrusted, own, kept)
        return Begun(self._session(card, problem, sheet, at_work), code_run)

    def start(self, name: str) -> Session:
        """Begin with the problem of this name, or go on, with its code in the work file; saved.

        What another program saved into that file before is taken for the code.
        """
        session = self.begin(CardKey(self.library.the_one(name).slug)).session
        session.open_file()
        if session.sheet is not None:
            session.hand_over()
        session.save()
        return session

    def under_way(self, name: str = "") -> Begun:
        """Go on with the attempt at the problem of this name, or with the only one there is.

        Raise ``NotFoundError`` where there is none, or without a name more than one.
        """
        cards = self._cards_under_way()
        if name:
            problem = self.library.the_one(name)
            cards = [card for card in cards if card.slug == problem.slug]
            if not cards:
                raise NotFoundError(
                    f"No attempt at {problem.title} in progress; 'trainer start "
                    f"{problem.slug}' starts one."
                )
        if not cards:
            raise NotFoundError("No attempt in progress; 'trainer start SLUG' starts one.")
        if len(cards) > 1:
            slugs = ", ".join(card.slug for card in cards)
            raise NotFoundError(f"Several attempts are in progress; name one of {slugs}.")
        return self.begin(cards[0], at_work=True)

    def all_under_way(self) -> list[Session]:
        """Give a session for each problem with an attempt under way, the latest first."""
        return [self.begin(card, at_work=True).session for card in self._cards_under_way()]

    def _cards_under_way(self) -> list[CardKey]:
        cards = (attempt.card for attempt in self.unfinished())
        return list(dict.fromkeys(card for card in cards if card.skill is Skill.SOLVE))

    def _session(
        self, card: CardKey, problem: Problem, sheet: Sheet | None, at_work: bool
    ) -> Session:
        draft = self.drafts.of_card(card)
        file = WorkFile.of(self.work, card, _preface(problem, sheet))
        attempt = (
            self._gone_on(draft, file.saved_elsewhere_at(), at_work)
            if draft
            else self._fresh(card, problem, sheet)
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
            file=file,
            new_id=self.new_id,
            together=self.together,
            left_at=draft.touched_at if draft else None,
            saved=draft,
            saved_at=self.drafts.saved_at(attempt.id),
        )

    def _fresh(self, card: CardKey, problem: Problem, sheet: Sheet | None) -> Attempt:
        starter = sheet.starter if sheet and card.skill is Skill.SOLVE else ""
        return Attempt.begin(self.new_id(), card, starter, problem.target_time, self.clock.now())

    def _gone_on(self, draft: Attempt, saved_at: datetime | None, at_work: bool) -> Attempt:
        """Give a draft as it goes on now; time until its file was saved elsewhere counts."""
        now = self.clock.now()
        seen = draft.saved_elsewhere(saved_at, now) if saved_at else draft
        return seen.touch(now) if at_work else seen.resumed(now)

    def _judge_of(self, problem: Problem) -> Judge:
        return self.judge if problem.origin is Origin.CATALOGUE else self.distant_judge

    def _read(self, problem: Problem) -> tuple[Sheet | None, UntrustedProblem | None]:
        """Give what a problem says, and what must be agreed to before anything of it runs."""
        if not problem.has_cases:
            return None, None
        sheet, untrusted = self.trust.read(self.library.folder(problem.slug))
        if self.preferences.current.starter is Starter.CLASS:
            contract = sheet.contract
            as_class = class_starter(contract.entry, contract.published)
            sheet = replace(sheet, starter=as_class)
        return sheet, untrusted

    def unfinished(self) -> list[Attempt]:
        """Give the attempts that were begun and neither graded nor discarded, latest first."""
        known = self.library.catalogue.problems
        return [attempt for attempt in self.drafts.all() if attempt.card.slug in known]

    def close(self) -> None:
        """End every program that is still running."""
        self.judge.close()
        self.distant_judge.close()


def _preface(problem: Problem, sheet: Sheet | None) -> str:
    return statement_comment(problem.title, sheet.lesson, sheet.contract.entry) if sheet else ""
