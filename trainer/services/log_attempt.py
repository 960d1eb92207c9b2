"""Logging an attempt that was made somewhere else, in one step."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from trainer.domain.attempt.outcome import Outcome
from trainer.domain.log.review import CardKey, Review, Source
from trainer.domain.memory.one_a_day import counted_on
from trainer.domain.past_day import past_day
from trainer.domain.problem.problem import Problem
from trainer.domain.text import clean_line
from trainer.services.clock import Clock
from trainer.services.library import Library
from trainer.storage.log.reviews import Reviews


@dataclass
class LogAttempt:
    """Writes a review for a problem met elsewhere, adding the problem where it is unknown.

    All that is done inside a ``together`` is one transaction.
    """

    library: Library
    reviews: Reviews
    clock: Clock
    new_id: Callable[[], str]
    together: Callable[[], AbstractContextManager[None]]

    def log(
        self,
        problem: Problem,
        outcome: Outcome,
        *,
        minutes: int | None = None,
        insight: str = "",
        day: str = "",
    ) -> tuple[Review, date]:
        """Log how it went and give the review with the day that the problem then comes back.

        ``day`` is a day as people type it. An attempt of an earlier day is placed at that day's
        noon, after what was logged of the problem before.
        """
        on = self.day(day)
        time = None if minutes is None else timedelta(minutes=minutes)
        try:
            with self.together():
                problem = self.library.adopt(problem)
                review = self._review(problem, outcome, time, insight, on)
                memory = self.reviews.append(review)
                return review, self.clock.scheduler.due(memory)
        finally:
            self.library.look_again()

    def preview(self, problem: Problem, outcome: Outcome, day: str = "") -> date:
        """Give the day that the problem would come back if this were logged; nothing is written."""
        review = self._review(problem, outcome, None, "", self.day(day))
        past = self.reviews.of_card(review.card)
        return self.clock.scheduler.outcomes(past, review)[review.rating]

    def counted(self, problem: Problem, day: str = "") -> Review | None:
        """Give the review that counts on that day already; one more of the day is history."""
        return counted_on(self.day(day), self.reviews.of_card(CardKey(problem.slug)))

    def day(self, text: str) -> date:
        """Give the study day that the text names, or raise ``TrainerError``."""
        return past_day(text, self.clock.today())

    def _review(
        self, problem: Problem, outcome: Outcome, time: timedelta | None, insight: str, day: date
    ) -> Review:
        card = CardKey(problem.slug)
        return Review(
            id=self.new_id(),
            card=card,
            at=self._moment(card, day),
            study_day=day,
            rating=outcome.rating,
            evidence=outcome.evidence(time, problem.target_time),
            source=Source.LOG,
            insight=clean_line(insight, 1000),
        )

    def _moment(self, card: CardKey, day: date) -> datetime:
        """Give now, or the noon of an earlier day, but after what happened to the card that day."""
        today = day == self.clock.today()
        moment = self.clock.now() if today else self.clock.calendar.moment_on(day)
        before = (r.at for r in self.reviews.of_card(card) if r.study_day == day)
        return max([moment, *(at + timedelta(seconds=1) for at in before)])
