from dataclasses import replace
from datetime import timedelta

import pytest

from tests.builders import (
    CALENDAR,
    DAY,
    MOMENT,
    a_log,
    a_retraction,
    a_review,
    an_attempt,
    an_evidence,
    days,
    remembered,
    reviews_of,
)
from trainer.domain.errors import TrainerError
from trainer.domain.log.review import CardKey, Skill, Source
from trainer.domain.memory.scheduler import Scheduler
from trainer.storage.database import Database
from trainer.storage.local.drafts import Drafts
from trainer.storage.log.log_queries import LogQueries
from trainer.storage.log.reviews import Reviews
from trainer.storage.views.answers import Answers
from trainer.storage.views.memories import Memories

TWO_SUM = CardKey("two-sum")
HOSTILE = "[b]\x00\x1b]0;x\x07 \U00010000 \u202e " + "x" * 100_000


def test_a_review_comes_back_exactly_as_it_was_appended(reviews: Reviews) -> None:
    review = a_review(
        rating="hard",
        skill=Skill.EXPLAIN,
        source=Source.IMPORT,
        evidence=an_evidence(minutes=12.3456, rung=2, revealed=True, runs=7, failed_runs=5),
        insight=HOSTILE,
        code=HOSTILE,
    )
    reviews.append(review)
    assert reviews.find(review.id) == review
    assert reviews.of_card(review.card) == [review]


def test_a_review_gains_the_facts_that_it_arrives_with_and_is_sent_once_more(
    database: Database, reviews: Reviews
) -> None:
    plain, queries = a_review(), LogQueries(database)
    reviews.add_all([plain, a_review("lru-cache")])
    end = queries.end()
    for arriving in (replace(plain, facts='{"mistake": "off by one"}'), plain):
        reviews.add_all([arriving])
        assert reviews.of_card(plain.card)[0].facts == '{"mistake": "off by one"}'
    assert list(queries.since(end).reviews) == [plain.id]


def test_what_nobody_measured_comes_back_unknown(reviews: Reviews) -> None:
    review = a_review(evidence=an_evidence(minutes=None, target=None))
    reviews.append(review)
    assert reviews.find(review.id) == review


def test_appending_gives_the_memory_that_the_log_leads_to(
    reviews: Reviews, memories: Memories
) -> None:
    story = list(reviews_of("two-sum: good +3 again good"))
    given = [reviews.append(review) for review in story]
    assert given[-1] == Scheduler().fold(story) == remembered(memories)[TWO_SUM]


def test_the_same_line_twice_is_one_line(reviews: Reviews) -> None:
    first, again = reviews.append(a_review()), reviews.append(a_review())
    assert first == again
    assert reviews.count() == 1


def test_a_review_that_arrives_late_takes_its_place_in_time(reviews: Reviews) -> None:
    early, late = reviews_of("two-sum: again +9 good")
    reviews.append(late)
    assert reviews.append(early) == Scheduler().fold([early, late])
    assert reviews.of_card(TWO_SUM) == [early, late]


def test_a_retracted_review_never_happened(reviews: Reviews, memories: Memories) -> None:
    first, second = reviews_of("two-sum: good +3 again")
    before = reviews.append(first)
    reviews.append(second)
    reviews.add_all([], [a_retraction(second)])
    assert remembered(memories)[TWO_SUM] == before
    assert reviews.of_card(TWO_SUM) == [first]
    assert reviews.latest(9) == reviews.on_day(first.study_day) == [first]
    assert reviews.find(second.id) == second


def test_a_card_whose_only_review_is_retracted_is_new_again(
    reviews: Reviews, memories: Memories
) -> None:
    reviews.append(a_review())
    reviews.add_all([], [a_retraction(a_review())])
    assert remembered(memories) == {}


def test_a_retraction_may_arrive_before_its_review(reviews: Reviews, memories: Memories) -> None:
    reviews.add_all([], [a_retraction(a_review())])
    with pytest.raises(TrainerError, match="is saved, but was undone before"):
        reviews.append(a_review())
    assert reviews.find(a_review().id) == a_review()
    assert (reviews.count(), remembered(memories)) == (0, {})


def test_grading_discards_the_draft_in_the_same_transaction(
    database: Database, reviews: Reviews
) -> None:
    drafts = Drafts(database)
    drafts.save(an_attempt("two-sum"), MOMENT)
    drafts.save(an_attempt("lru-cache"), MOMENT)
    refused = a_review(evidence=an_evidence(rung=9))
    with pytest.raises(TrainerError, match=r"refused a line that breaks its rules \(CHECK"):
        reviews.append(refused, finishing="attempt of two-sum")
    assert drafts.of_card(TWO_SUM) == an_attempt("two-sum")
    reviews.append(a_review(), finishing="attempt of two-sum")
    assert drafts.all() == [an_attempt("lru-cache")]


def test_a_merge_adds_what_is_missing_and_nothing_twice(
    reviews: Reviews, memories: Memories
) -> None:
    here = a_log("two-sum: good +3 good; lru-cache: again")
    there = a_log("two-sum: good undo +3 good; min-stack: easy hard")
    for log in (here, there, here, there):
        reviews.add_all(log.reviews.values(), log.changes.values())
    both = here.union(there)
    assert reviews.log() == both
    assert remembered(memories) == {
        card: Scheduler().fold(both.of_card(card)) for card in both.cards()
    }


def test_a_merge_that_is_refused_adds_nothing(reviews: Reviews) -> None:
    with pytest.raises(TrainerError, match="refused a line"):
        reviews.add_all([a_review(), a_review("lru-cache", evidence=an_evidence(rung=9))])
    assert reviews.count() == 0


def test_the_reviews_of_a_study_day_are_given_in_order(reviews: Reviews) -> None:
    evening = a_review("two-sum", at=MOMENT)
    night = a_review("lru-cache", at=CALENDAR.moment_on(DAY) + timedelta(hours=14))
    morning = a_review("min-stack", at=CALENDAR.moment_on(DAY + days(1)))
    reviews.add_all([morning, night, evening])
    assert reviews.on_day(DAY) == [evening, night]


def test_the_latest_reviews_come_first(reviews: Reviews) -> None:
    story = list(reviews_of("two-sum: good good good good"))
    reviews.add_all(story)
    assert reviews.latest(3) == story[:0:-1]


def test_the_first_and_the_last_sight_of_each_problem_are_kept(
    reviews: Reviews, database: Database
) -> None:
    log = a_log("two-sum: good +3 again; lru-cache: easy; min-stack: good undo")
    reviews.add_all(log.reviews.values(), log.changes.values())
    seen = Answers(database).seen()
    assert {slug: (it.first_unaided, it.last_unaided) for slug, it in seen.items()} == {
        "two-sum": (True, False),
        "lru-cache": (True, True),
    }
    reviews.append(a_review("two-sum", "hard", MOMENT + days(9)))
    assert Answers(database).seen()["two-sum"].last_unaided


def test_the_last_live_review_counts_once_a_later_one_is_retracted(
    reviews: Reviews, database: Database
) -> None:
    log = a_log("two-sum: good +3 again undo")
    reviews.add_all(log.reviews.values(), log.changes.values())
    assert Answers(database).seen()["two-sum"].last_unaided


def test_an_empty_log_has_nothing_to_say(reviews: Reviews) -> None:
    assert not reviews.latest(9)
    assert (reviews.find("x"), reviews.count()) == (None, 0)


def test_a_line_that_says_something_else_under_a_known_id_changes_nothing(
    reviews: Reviews, memories: Memories
) -> None:
    first = reviews.append(a_review("two-sum", "good", id="one"))
    assert reviews.append(a_review("two-sum", "again", id="one")) == first
    assert memories.differences(Scheduler()) == []
