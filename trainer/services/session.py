"""A session: one sitting with one item, whatever its activity: its clock, draft and grade."""

from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from trainer.domain.attempt.attempt import Attempt
from trainer.domain.attempt.growth import Growth
from trainer.domain.attempt.joining import joined
from trainer.domain.attempt.program import failed_program
from trainer.domain.attempt.proposal import Proposal, propose
from trainer.domain.attempt.verdict import Verdict
from trainer.domain.errors import TrainerError
from trainer.domain.log.review import Rating, Review
from trainer.domain.memory.one_a_day import counted_on
from trainer.domain.problem.problem import Problem
from trainer.domain.problem.sheet import RUNGS, Sheet
from trainer.files.work_file import WorkFile
from trainer.services.clock import Clock
from trainer.services.preferences import Preferences
from trainer.storage.local.drafts import Drafts
from trainer.storage.log.reviews import Reviews


@dataclass
class Session:
    """Turns each event into the next ``attempt`` and keeps its draft; all of it answers at once.

    ``sheet`` is ``None`` for a problem that has no statement here. ``verdict`` is that of the last
    run, ``growth`` what was last measured, ``left_at`` the last key of a resumed draft, ``saved``
    the draft as last saved, at ``saved_at``, ``graded`` the review that came of it. Once it is
    ``over``, nothing is saved any more. What is done inside ``together`` is one transaction.
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
    saved: Attempt | None = None
    saved_at: datetime | None = None
    joined: bool = False
    ended_elsewhere: bool = False
    verdict: Verdict | None = None
    growth: Growth | None = None
    graded: Review | None = None
    over: bool = False
    _passed_over: str | None = None

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

    @property
    def path(self) -> Path:
        """Where the work file is."""
        return self.file.path

    @property
    def lines_above(self) -> int:
        """How many lines stand above the code in the work file."""
        return self.file.lines_above

    @property
    def passed_over(self) -> bool:
        """Whether the file held other code as this began afresh, which only a wish takes."""
        return self._passed_over is not None

    def open_file(self) -> bool:
        """Look at the work file as the session begins, and tell whether its code was taken.

        A draft goes on with what another program saved since. A fresh attempt begins blank, and
        what is in the file waits there until ``hand_over``.
        """
        if not self.resumed:
            self._passed_over = self.file.unread()
            if self._passed_over and self.file.peek() in self._known_codes():
                self._passed_over = None
                self.file.read()
        return self.take_saved()

    def hand_over(self) -> bool:
        """Put the code into the file, for other programs to edit, or take what they saved there.

        Tell whether there was any; it is never written over.
        """
        self._passed_over = None
        taken = self.take_saved()
        if not taken and self.file.holds(self.attempt.code):
            self.file.read()
        elif not taken:
            self.file.write(self.attempt.code)
        return taken

    def take_saved(self) -> bool:
        """Take what another program saved into the file since, and tell whether there was any."""
        unread = self.file.unread()
        if unread is None or unread == self._passed_over or self.over:
            return False
        code, now = self.file.read(), self.clock.now()
        if code == self.attempt.code:
            return False
        self.attempt = self.attempt.back_from_editor(now).type(code, now)
        return True

    def saved_again(self) -> bool:
        """Tell whether the file was saved since this was last asked; costs next to nothing."""
        return self.file.saved_again(self.clock.now())

    def _known_codes(self) -> set[str]:
        """Give the codes that are kept elsewhere, so that the file may be written over."""
        return {self.attempt.code, *(review.code for review in self.past)}

    def toggle_pause(self) -> None:
        """Stop the clock, or let it run again."""
        attempt, now = self.attempt, self.clock.now()
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

    def keep_input(self, text: str) -> None:
        """Keep an input of the learner's own for the next time; nothing else follows from it."""
        self.attempt = replace(self.attempt, own_input=text)

    def take_verdict(self, verdict: Verdict, code: str) -> None:
        """Take what a run of this code showed; a cancelled run showed nothing."""
        if verdict.cancelled:
            return
        self.verdict = verdict
        self.growth = verdict.growth or self.growth
        starter = self.sheet.starter if self.sheet else None
        failed = failed_program(verdict, code, starter, self.elapsed)
        self.attempt = self.attempt.ran(verdict.passed, verdict.total, self.clock.now(), failed)
        self.save()

    def save(self) -> bool:
        """Save the draft if anything changed since it was last saved, and tell whether it did.

        What another trainer did of it meanwhile is taken in, and ``joined`` says so; where both
        changed the code, this one goes on under an id of its own.
        """
        if self.over:
            return False
        self._join()
        if self.attempt == self.saved:
            return False
        self.ended_elsewhere = self._is_ended_elsewhere()
        if self.ended_elsewhere:
            return False
        now = self.clock.now()
        with self.together():
            attempt = self._as_ones_own()
            self.drafts.save(attempt, now, self.saved_at if attempt is self.attempt else None)
        self.attempt = self.saved = attempt
        self.saved_at = now
        return True

    def _is_ended_elsewhere(self) -> bool:
        """Whether another trainer graded it or gave it up, and no code was changed here since."""
        typed = self.saved is None or self.saved.code != self.attempt.code
        return not typed and not self.drafts.is_under_way(self.attempt.id)

    def _join(self) -> None:
        """Take in what another trainer saved of this attempt; not if both changed the code."""
        theirs = self.drafts.saved_since(self.attempt.id, self.saved_at) if self.saved else None
        if self.saved is None or theirs is None:
            return
        both = joined(self.saved, self.attempt, theirs[0], self.clock.now())
        if both is not None:
            self.attempt, self.joined = both, True
            self.saved, self.saved_at = theirs

    def proposal(self) -> Proposal:
        """Give the rating that follows from what happened, with the reasons."""
        return propose(self.attempt.evidence(self.clock.now()))

    def counted_today(self) -> Review | None:
        """Give the review that counts today already; one more of the day is history."""
        return counted_on(self.clock.today(), self.reviews.of_card(self.attempt.card))

    def preview(self) -> dict[Rating, date]:
        """Give the day on which each rating would bring the card back."""
        past = self.reviews.of_card(self.attempt.card)
        review = self._review(self.attempt, Rating.GOOD)
        return self.clock.scheduler.outcomes(past, review)

    def grade(self, rating: Rating) -> Review:
        """Write the review and put the draft away, in one transaction.

        Until that is on disk the draft stays. One that another trainer saved or graded since is
        not touched: this review then has an id of its own. What is graded already stays so.
        """
        if self.graded is not None:
            return self.graded
        with suppress(TrainerError):
            self.take_saved()
        with self.together():
            attempt = self._as_ones_own()
            review = self._review(attempt, rating)
            self.reviews.append(review, finishing=review.id)
        self.attempt, self.graded, self.over = attempt, review, True
        return review

    def give_up(self) -> None:
        """End without a review; what another trainer saved of the attempt since stays.

        Undo brings the attempt back as it was.
        """
        with self.together():
            self.drafts.give_up(self._as_ones_own(), self.clock.now())
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
            facts=attempt.facts,
        )
