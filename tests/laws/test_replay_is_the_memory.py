"""Law 3: replaying the log gives exactly the stored memory, after whatever was done."""

from datetime import datetime

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, multiple, rule

from tests.laws.histories import (
    History,
    histories,
    ids,
    memories_of,
    moments,
    reviews,
    schedulers,
)
from trainer.domain.memory import Memory
from trainer.domain.review import CardKey, Retraction, Review
from trainer.domain.review_log import ReviewLog
from trainer.domain.scheduler import Scheduler
from trainer.storage.database import Database
from trainer.storage.memories import Memories
from trainer.storage.reviews import Reviews


class Trainer(RuleBasedStateMachine):
    """A home in use: every step is told to the database and to a plain log beside it."""

    known = Bundle("known")

    def __init__(self) -> None:
        super().__init__()
        self.database = Database()
        self.scheduler = Scheduler()
        self.reviews = Reviews(self.database, lambda: self.scheduler)
        self.memories = Memories(self.database)
        self.memories.ensure(self.scheduler)
        self.log = ReviewLog()
        self.stale = False

    def teardown(self) -> None:
        self.database.close()

    @rule(target=known, review=reviews())
    def append(self, review: Review) -> str:
        self.log = self.log.append(review)
        assert self.reviews.append(review) == self.truth()[review.card]
        self.stale = False
        return review.id

    @rule(review_id=known)
    def append_again(self, review_id: str) -> None:
        review = self.log.reviews[review_id]
        truth = self.truth().get(review.card)
        if truth is not None:
            assert self.reviews.append(review) == truth
            self.stale = False

    @rule(line_id=ids, review_id=known | st.just("unknown"), at=moments)
    def retract(self, line_id: str, review_id: str, at: datetime) -> None:
        line = Retraction(id=line_id, review_id=review_id, at=at)
        self.log = self.log.retract(line)
        memory = self.reviews.retract(line)
        if review := self.log.reviews.get(review_id):
            assert memory == self.truth().get(review.card)
            self.stale = False
        else:
            assert memory is None

    @rule(target=known, history=histories(most=4))
    def merge(self, history: History) -> object:
        touched = {line.id for line in history.reviews} - self.log.reviews.keys()
        self.log = self.log.union(history.log)
        self.reviews.add_all(history.reviews, history.retractions)
        self.stale = self.stale and not touched
        return multiple(*(line.id for line in history.reviews))

    @rule(scheduler=schedulers)
    def choose_another_retention(self, scheduler: Scheduler) -> None:
        self.stale = self.stale or scheduler.key != self.scheduler.key
        self.scheduler = scheduler

    @rule()
    def drop_the_cache(self) -> None:
        self.memories.drop()
        self.stale = True

    @rule()
    def ensure_the_cache(self) -> None:
        self.memories.ensure(self.scheduler)
        self.stale = False

    @invariant()
    def memory_is_what_a_replay_gives(self) -> None:
        if not self.stale:
            assert self.memories.all() == self.truth()
            assert self.memories.differences(self.scheduler) == []

    @invariant()
    def the_log_is_all_that_was_written(self) -> None:
        assert self.reviews.log() == self.log
        assert self.reviews.count() == len(list(self.log.happened()))

    @invariant()
    def the_last_review_of_each_card_is_known(self) -> None:
        if not self.stale:
            last = {line.card: line.id for line in self.log.happened()}
            assert {line.card: line.id for line in self.reviews.last_of_each_card()} == last

    def truth(self) -> dict[CardKey, Memory]:
        return memories_of(self.log, self.scheduler)


TestTrainer = Trainer.TestCase
