"""Cards: what is shown of one beside the plan; it costs what happened to that card."""

from dataclasses import dataclass

from trainer.domain.log.review import CardKey, Evidence, Rating, Review
from trainer.domain.memory.one_a_day import counted_on
from trainer.domain.plan.card_view import CardView, OnTheDay
from trainer.services.clock import Clock
from trainer.storage.log.reviews import Reviews


@dataclass
class Cards:
    """Answers how the attempts at a card went, and what a rating would lead to."""

    reviews: Reviews
    clock: Clock

    def view(self, card: CardKey) -> CardView:
        """Give what is known of a card, and when it comes back after each rating given now."""
        past, day = self.reviews.of_card(card), self.clock.today()
        if not past:
            return CardView()
        scheduler, interview = self.clock.scheduler, self.clock.aim.interview_day
        times = (review.evidence.active_time for review in past)
        memory, counted = scheduler.fold(past), counted_on(day, past)
        return CardView(
            ratings=[review.rating for review in past],
            minutes=[round(time.total_seconds() / 60) for time in times if time],
            back={} if counted else scheduler.outcomes(past, self._review(card)),
            counted=counted is not None,
            on_the_day=OnTheDay.of(memory, scheduler, day, interview)
            if memory and interview and interview > day
            else None,
        )

    def _review(self, card: CardKey) -> Review:
        """Give one more review of a card, as it would be written now; its rating is open."""
        return Review(
            id="",
            card=card,
            at=self.clock.now(),
            study_day=self.clock.today(),
            rating=Rating.GOOD,
            evidence=Evidence(solved=True),
        )
