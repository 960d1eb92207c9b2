"""Law 3: replaying the log gives exactly the stored memory and choices, whatever was done."""

from collections import defaultdict
from datetime import datetime

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, multiple, rule

from tests.builders import MOMENT, remembered
from tests.laws.histories import (
    History,
    changes,
    histories,
    kinds,
    memories_of,
    moments,
    reviews,
    schedulers,
    values,
    words_on,
)
from tests.sampling import amount
from trainer.domain.log.change import TAKEN_BACK, Change, Kind, in_force
from trainer.domain.log.known_mark import KnownMark
from trainer.domain.log.review import CardKey, Review, Skill, Source
from trainer.domain.log.review_log import ReviewLog
from trainer.domain.memory.memory import Memory
from trainer.domain.memory.one_a_day import moving
from trainer.domain.memory.scheduler import Scheduler
from trainer.storage.database import Database
from trainer.storage.log.changes import Changes
from trainer.storage.log.reviews import Reviews
from trainer.storage.views.answers import Answers
from trainer.storage.views.logged_problems import LoggedProblems
from trainer.storage.views.marks import Marks
from trainer.storage.views.memories import Memories
from trainer.storage.views.suspensions import Suspensions


class Trainer(RuleBasedStateMachine):
    """A home in use: every step is told to the database and to a plain log beside it."""

    known = Bundle("known")
    chosen = Bundle("chosen")

    def __init__(self) -> None:
        super().__init__()
        self.database = Database()
        self.scheduler = Scheduler()
        self.reviews = Reviews(self.database, lambda: self.scheduler)
        self.memories = Memories(self.database)
        self.changes = Changes(self.database)
        self.marks = Marks(self.database)
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

    @rule(target=chosen, data=st.data(), review_id=known | st.just("unknown"))
    def say_something_of_a_review(self, data: st.DataObject, review_id: str) -> str:
        return self.say(data.draw(words_on([review_id])))

    @rule(target=chosen, data=st.data(), change_id=chosen)
    def say_something_of_a_change(self, data: st.DataObject, change_id: str) -> str:
        return self.say(data.draw(words_on([change_id])))

    def say(self, line: Change) -> str:
        self.log = self.log.append(line)
        self.reviews.add_all([], [line])
        return line.id

    @rule(kind=st.sampled_from((Kind.TAKEN_BACK, Kind.RATING)), data=st.data(), review_id=known)
    def choose_of_a_review(self, kind: Kind, data: st.DataObject, review_id: str) -> None:
        value = data.draw(st.sampled_from((TAKEN_BACK, None, "1", "4")))
        made = self.reviews.choose([(kind, review_id, value)], MOMENT)
        self.log = self.log.union(ReviewLog.of([], made))
        assert self.changes.value(kind, review_id) == value

    @rule(target=chosen, change=changes)
    def change(self, change: Change) -> str:
        if change.of_a_line:
            return self.say(change)
        self.log = self.log.append(change)
        self.changes.append(change)
        return change.id

    @rule(target=chosen, kind=kinds, value=values, now=moments)
    def choose(self, kind: Kind, value: str | None, now: datetime) -> object:
        if now.year == 9999:
            return multiple()
        before = self.changes.value(kind, "budget")
        made = self.changes.choose([(kind, "budget", value)], now)
        self.log = self.log.union(ReviewLog.of([], made))
        assert len(made) == (value != before)
        assert self.changes.value(kind, "budget") == value
        return multiple(*(change.id for change in made))

    @rule(target=known, history=histories(most=4))
    def merge(self, history: History) -> object:
        self.log = self.log.union(history.log)
        self.reviews.add_all(*history.lines)
        return multiple(*(line.id for line in history.reviews))

    @rule(scheduler=schedulers)
    def choose_another_retention(self, scheduler: Scheduler) -> None:
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
            assert remembered(self.memories) == self.truth()
            assert self.memories.differences(self.scheduler) == []

    @rule()
    def make_the_choices_anew(self) -> None:
        self.changes.rebuild()

    @invariant()
    def what_is_in_force_is_what_a_replay_gives(self) -> None:
        found = in_force(self.log.chosen())
        assert self.changes.differences() == []
        for kind in (*Kind, Kind("of a newer trainer")):
            mine = {key: change for (of, key), change in found.items() if of == kind}
            assert self.changes.in_force(kind) == mine
        values = {thing: it.value for thing, it in found.items() if it.value is not None}
        notes = {key: value for (kind, key), value in values.items() if kind is Kind.NOTE}
        suspended = {key for kind, key in values if kind is Kind.SUSPENSION}
        told = {
            key: KnownMark.of(key, it) for (kind, key), it in values.items() if kind is Kind.KNOWN
        }
        known = {key: mark for key, mark in told.items() if mark is not None}
        assert self.marks.in_force().of == Marks(self.database).in_force().of == known
        assert LoggedProblems(self.database).notes() == notes
        assert Suspensions(self.database).all() == suspended

    @invariant()
    def the_log_is_all_that_was_written(self) -> None:
        assert self.reviews.log() == self.log
        assert self.reviews.count() == len(list(self.log.happened()))

    @invariant()
    def the_first_and_the_last_sight_of_each_problem_are_known(self) -> None:
        if self.stale:
            return
        told: dict[str, tuple[bool | None, bool]] = {}
        for slug, lines in self.solves().items():
            first = next(iter(moving(lines)))
            imported = first.source is Source.IMPORT
            unaided = None if imported else first.evidence.unaided
            told[slug] = unaided, lines[-1].evidence.unaided
        seen = Answers(self.database).seen()
        assert {slug: (it.first_unaided, it.last_unaided) for slug, it in seen.items()} == told

    def solves(self) -> dict[str, list[Review]]:
        lines = defaultdict(list)
        for line in self.log.happened():
            if line.card.skill is Skill.SOLVE:
                lines[line.card.slug].append(line)
        return lines

    def truth(self) -> dict[CardKey, Memory]:
        return memories_of(self.log, self.scheduler)


TestTrainer = Trainer.TestCase
TestTrainer.settings = settings(max_examples=amount(5, whole=100))
