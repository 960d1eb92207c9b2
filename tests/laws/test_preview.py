"""Law 5: the preview under each rating is exactly what grading with it then saves."""

from contextlib import closing
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.laws.histories import History, histories, reviews, schedulers
from trainer.domain.log.review import Rating, Review
from trainer.domain.memory.scheduler import Scheduler
from trainer.storage.database import Database
from trainer.storage.log.reviews import Reviews
from trainer.storage.views.memories import Memories


@given(histories(), reviews(), st.sampled_from(Rating), schedulers)
def test_what_was_foreseen_is_what_is_saved(
    history: History, review: Review, rating: Rating, scheduler: Scheduler
) -> None:
    with closing(Database()) as database:
        log = Reviews(database, lambda: scheduler)
        log.add_all(*history.lines)
        foreseen = scheduler.outcomes(log.of_card(review.card), review)
        memory = log.append(replace(review, rating=rating))
        assert foreseen[rating] == scheduler.due(memory)
        assert memory == Memories(database).of(review.card.skill)[review.card]


@given(histories(), reviews(), schedulers)
def test_the_rating_of_the_review_itself_does_not_matter_to_the_preview(
    history: History, review: Review, scheduler: Scheduler
) -> None:
    past = history.log.of_card(review.card)
    previews = [scheduler.outcomes(past, replace(review, rating=r)) for r in Rating]
    assert all(preview == previews[0] for preview in previews)
    assert set(previews[0]) == set(Rating)
