"""A session: one sitting with one item, whatever its activity: its clock, draft and grade."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from trainer.domain.attempt.attempt import Attempt
from trainer.domain.attempt.proposal import Proposal, propose
from trainer.domain.attempt.verdict import Verdict
from trainer.domain.log.review import Rating, Review
from trainer.domain.problem.problem import Problem
from trainer.domain.problem.sheet import RUNGS, Sheet
from trainer.files.work_file import Stamp, WorkFile
from trainer.services.clock import Clock
from trainer.services.preferences import Preferences
from trainer.storage.local.drafts import Drafts
from trainer.storage.log.reviews import Reviews

_SAVED_WITH_THE_DRAFT = 2
"""A work file is at most this many seconds younger than the draft it was written from."""


@dataclass
class Session:
    """Turns each event into the next ``attempt`` and keeps its draft; all of it answers at once.

    ``sheet`` is ``None`` for a problem that has no statement here. ``verdict`` is that of the last
    run, ``left_at`` the last key of a resumed draft, ``saved_at`` the moment its draft was saved,
    ``graded`` the review that came of it. Once it is ``over``, graded or discarded, nothing is
    saved any more. What is done inside ``together`` is one transaction.
    """

    attempt: Attempt
    problem: Problem
    sheet: Sheet | None
    past: tuple[Review, ...]
    clock: Clock
    preferences: Preferences
    drafts: Drafts
    reviews: Reviews
    file: WorkFile
    new_id: Callable[[], str]
    together: Callable[[], AbstractContextManager[None]]
    left_at: datetime | None = None
    saved_at: datetime | None = None
    verdict: Verdict | None = None
    graded: Review | None = None
    over: bool = False
    _saved: Attempt | None = None
    _file_seen: Stamp | None = None

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
        """Note that the learner is at work; what is paused stays so until something is typed."""
        if not self.attempt.paused:
            self.attempt = self.attempt.touch(self.clock.now())

    def type(self, code: str) -> None:
        """Take the code as it now stands in the editor."""
        if code != self.attempt.code:
            self.attempt = self.attempt.type(code, self.clock.now())

    def hand_over(self) -> Path:
        """Put the code into a file, for other programs to edit, and say where that is."""
        self.file.write(self.attempt.code)
        self._file_seen = self.file.stamp()
        return self.file.path

    def file_was_saved(self) -> bool:
        """Tell, once each time, whether another program saved the file that was handed over."""
        stamp = self.file.stamp()
        if stamp is None or stamp == self._file_seen:
            return False
        self._file_seen = stamp
        return True

    def take_file(self) -> str:
        """Give the code in the work file, as it comes back from the learner's own editor."""
        code = self.file.read()
        self._file_seen = self.file.stamp()
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

    def preview(self) -> dict[Rating, date]:
        """Give the day on which each rating would bring the card back."""
        past = self.reviews.of_card(self.attempt.card)
        review = self._review(self.attempt, Rating.GOOD)
        return self.preferences.scheduler.outcomes(past, review)

    def grade(self, rating: Rating) -> Review:
        """Write the review and put the draft away, in one transaction.

        Until that is on disk the draft stays. One that another trainer saved or graded since is
        not touched: this review then has an id of its own. What is graded already stays so.
        """
        if self.graded is not None:
            return self.graded
        with self.together():
            attempt = self._as_ones_own()
            review = self._review(attempt, rating)
            self.reviews.append(review, finishing=review.id)
        self.attempt, self.graded, self.over = attempt, review, True
        return review

    def discard(self) -> None:
        """Give the attempt up without a trace; what another trainer saved of it since stays."""
        with self.together():
            self.drafts.discard(self._as_ones_own().id)
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
