"""A session: one attempt under way, with the problem, the runner and the draft that it needs."""

from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from threading import Event, Lock

from trainer.domain.attempt.attempt import Attempt
from trainer.domain.attempt.proposal import Proposal, propose
from trainer.domain.attempt.verdict import Verdict
from trainer.domain.errors import TrainerError
from trainer.domain.log.review import Rating, Review
from trainer.domain.memory.memory import Memory
from trainer.domain.problem.problem import Problem
from trainer.domain.problem.sheet import RUNGS, Sheet
from trainer.files.work_file import WorkFile
from trainer.runner.judge.inputs import LargeCase
from trainer.runner.judge.judge import Judge
from trainer.runner.judge.stress import Stress
from trainer.services.clock import Clock
from trainer.services.preferences import Preferences
from trainer.services.trust import Trust, UntrustedProblem
from trainer.storage.local.drafts import Drafts
from trainer.storage.log.reviews import Reviews

_SAVED_WITH_THE_DRAFT = 2
"""A work file is at most this many seconds younger than the draft it was written from."""


@dataclass
class Session:
    """Turns each event into the next ``attempt`` and keeps its draft.

    ``sheet`` is ``None`` for a problem that has no statement here. ``verdict`` is that of the last
    run, ``left_at`` the last key of a resumed draft, ``saved_at`` the moment its draft was saved.
    Once it is ``over``, graded or discarded, nothing is saved any more. While there is a
    ``untrusted``, nothing runs. Everything but ``run`` and ``prepare`` answers at once; those block
    and belong on a thread.
    """

    attempt: Attempt
    problem: Problem
    sheet: Sheet | None
    past: tuple[Review, ...]
    clock: Clock
    preferences: Preferences
    drafts: Drafts
    reviews: Reviews
    judge: Judge
    file: WorkFile
    new_id: Callable[[], str]
    together: Callable[[], AbstractContextManager[None]]
    trust: Trust
    untrusted: UntrustedProblem | None = None
    left_at: datetime | None = None
    saved_at: datetime | None = None
    verdict: Verdict | None = None
    over: bool = False
    _saved: Attempt | None = None
    _large: LargeCase | None = None
    _prepared: bool = False
    _preparing: Lock = field(default_factory=Lock)

    @property
    def resumed(self) -> bool:
        """Whether this goes on with a draft."""
        return self.left_at is not None

    @property
    def elapsed(self) -> timedelta:
        """The active time so far."""
        return self.attempt.elapsed(self.clock.now())

    @property
    def stuck(self) -> bool:
        """Whether it is time to offer help, calmly."""
        return self.attempt.stuck(self.clock.now(), self.preferences.current.stuck_time)

    @property
    def past_target(self) -> bool:
        """Whether the target time is over without a solution."""
        return self.attempt.past_target(self.clock.now())

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:
        """The rungs taken so far, each with its name and text."""
        texts = self.sheet.lesson.hints if self.sheet else ()
        return tuple(zip(RUNGS, texts, strict=False))[: self.attempt.rung]

    @property
    def past_insight(self) -> str:
        """The learner's own last words on why it works, shown after this attempt."""
        return next((review.insight for review in reversed(self.past) if review.insight), "")

    def touch(self) -> None:
        """Note that the learner is at work."""
        self.attempt = self.attempt.touch(self.clock.now())

    def type(self, code: str) -> None:
        """Take the code as it now stands in the editor."""
        if code != self.attempt.code:
            self.attempt = self.attempt.type(code, self.clock.now())

    def take_file(self) -> str:
        """Give the code in the work file, as it comes back from the learner's own editor."""
        code = self.file.read()
        now = self.clock.now()
        self.attempt = self.attempt.back_from_editor(now).type(code, now)
        return code

    def newer_file(self) -> str | None:
        """Give the code in the work file if it was saved after the draft that is resumed here."""
        stamp = self.file.stamp()
        if self.left_at is None or stamp is None:
            return None
        if stamp[0] / 1e9 <= self.left_at.timestamp() + _SAVED_WITH_THE_DRAFT:
            return None
        code = self.file.read()
        return None if code == self.attempt.code else code

    def toggle_pause(self) -> None:
        """Stop the clock, or let it run again."""
        now = self.clock.now()
        attempt = self.attempt
        self.attempt = attempt.touch(now) if attempt.paused else attempt.pause(now)
        self.save()

    def take_hint(self) -> None:
        """Take the next rung of the hint ladder."""
        self.attempt = self.attempt.take_hint(self.clock.now())
        self.save()

    def reveal(self) -> None:
        """Uncover level and lists."""
        self.attempt = self.attempt.reveal(self.clock.now())
        self.save()

    def see_answer(self) -> None:
        """Look the answer up."""
        self.attempt = self.attempt.see_answer(self.clock.now())
        self.save()

    def claim(self, solved: bool) -> None:
        """Take the learner's word where there are no cases to run."""
        self.attempt = self.attempt.claim_solved(solved, self.clock.now())
        self.save()

    def set_insight(self, insight: str) -> None:
        """Take why it works, in the learner's own words; it is saved with draft or grade."""
        self.attempt = self.attempt.with_insight(insight, self.clock.now())

    def trust_stranger(self) -> None:
        """Agree to run the programs that this problem brings."""
        if self.untrusted is not None:
            self.trust.agree(self.untrusted)
            self.untrusted = None

    def prepare(self) -> LargeCase | None:
        """Make the generated input of the largest size with its answer, once; blocks.

        Where a problem's own files cannot make it, the written cases alone give the verdict.
        """
        if self.untrusted is not None:
            return None
        with self._preparing:
            if not self._prepared and self.sheet and self.sheet.generator:
                with suppress(TrainerError):
                    self._large = Stress(self.judge.sandbox).large_case(
                        self.sheet.contract, self.sheet.reference, self.sheet.generator
                    )
            self._prepared = True
            return self._large

    def run(
        self,
        code: str,
        cancel: Event | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Verdict:
        """Run the cases on this code and give the verdict; blocks, so call it from a thread.

        ``progress`` is told from there how many cases of how many are done.
        Raise ``TrainerError`` where that is not agreed to.
        """
        assert self.sheet is not None, "a problem without cases is never run"
        if self.untrusted is not None:
            raise TrainerError(self.untrusted.refusal)
        return self.judge.run(
            self.sheet.contract, code, cancel=cancel, large=self.prepare(), progress=progress
        )

    def take_verdict(self, verdict: Verdict) -> None:
        """Take what a run showed; a cancelled run showed nothing."""
        if verdict.cancelled:
            return
        self.verdict = verdict
        self.attempt = self.attempt.ran(verdict.passed, verdict.total, self.clock.now())
        self.save()

    def save(self) -> bool:
        """Save the draft if anything changed since it was last saved, and tell whether it did.

        Where another trainer is at work on the same draft, this one goes on under an id of its own.
        """
        if self.over or self.attempt == self._saved:
            return False
        now = self.clock.now()
        with self.together():
            attempt = self._as_ones_own()
            self.drafts.save(attempt, now, self.saved_at if attempt is self.attempt else None)
        self.attempt = self._saved = attempt
        self.saved_at = now
        return True

    def proposal(self) -> Proposal:
        """Give the rating that follows from what happened, with the reasons."""
        return propose(self.attempt.evidence(self.clock.now()))

    def preview(self) -> dict[Rating, Memory]:
        """Give the memory that each rating would lead to: exactly what grading then saves."""
        past = self.reviews.of_card(self.attempt.card)
        review = self._review(self.attempt, Rating.GOOD)
        return self.preferences.scheduler.outcomes(past, review)

    def grade(self, rating: Rating) -> Review:
        """Write the review and put the draft away, in one transaction.

        Until that is on disk the draft stays. One that another trainer saved or graded since is
        not touched: this review then has an id of its own.
        """
        with self.together():
            attempt = self._as_ones_own()
            review = self._review(attempt, rating)
            self.reviews.append(review, finishing=review.id)
        self.attempt = attempt
        self.over = True
        return review

    def discard(self) -> None:
        """Give the attempt up without a trace."""
        self.drafts.discard(self.attempt.id)
        self.over = True

    def _as_ones_own(self) -> Attempt:
        """Give the attempt, under a fresh id if another trainer saved or graded its draft since."""
        if self.drafts.saved_at(self.attempt.id) == self.saved_at:
            return self.attempt
        return replace(self.attempt, id=self.new_id())

    def _review(self, attempt: Attempt, rating: Rating) -> Review:
        now = self.clock.now()
        return Review(
            id=attempt.id,
            card=attempt.card,
            at=now,
            study_day=self.clock.calendar.day_of(now),
            rating=rating,
            evidence=attempt.evidence(now),
            insight=attempt.insight,
            code=attempt.code,
        )
