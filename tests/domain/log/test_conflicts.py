from dataclasses import replace

from tests.builders import MOMENT, a_change, a_log, a_retraction, a_review, days
from trainer.domain.log.change import Kind, in_force
from trainer.domain.log.conflicts import is_same_attempt, settled
from trainer.domain.log.review import Rating, Review
from trainer.domain.log.review_log import ReviewLog

REVIEW = a_review(id="3f2a")


def rated_anew(review: Review, rating: Rating) -> Review:
    """Give the line that older trainers wrote to rate a review anew, beside the retraction."""
    sequence = ("" if "+" in review.id else "+") + str(int(rating))
    return replace(review, id=review.id + sequence, rating=rating)


def rated(log: ReviewLog, *ratings: Rating) -> ReviewLog:
    """Give the log after an older trainer rated its only attempt anew, again and again."""
    for rating in ratings:
        [review] = log.happened()
        log = log.append(a_retraction(review)).append(rated_anew(review, rating))
    return log


def live(log: ReviewLog) -> list[str]:
    return [review.id for review in log.happened()]


def test_an_attempt_rated_anew_on_two_machines_counts_once_with_the_lower_rating() -> None:
    first = ReviewLog.of([REVIEW])
    here, there = rated(first, Rating.EASY), rated(first, Rating.HARD)
    assert live(here.union(there)) == ["3f2a+2", "3f2a+4"]
    assert live(settled(here.union(there))) == ["3f2a+2"]


def test_the_machine_that_rated_it_anew_more_often_has_the_last_word() -> None:
    first = ReviewLog.of([REVIEW])
    here, there = rated(first, Rating.HARD, Rating.EASY), rated(first, Rating.AGAIN)
    assert live(settled(here.union(there))) == ["3f2a+24"]


def test_taking_an_attempt_back_on_one_machine_and_rating_it_anew_on_the_other_keeps_it() -> None:
    first = ReviewLog.of([REVIEW])
    undone = first.append(a_retraction(REVIEW))
    assert live(settled(undone.union(rated(first, Rating.EASY)))) == ["3f2a+4"]


def test_lines_that_were_rated_anew_on_one_machine_are_settled_already() -> None:
    log = rated(ReviewLog.of([REVIEW]), Rating.HARD, Rating.EASY)
    assert settled(log) == log


def test_two_attempts_whose_ids_only_look_alike_both_count() -> None:
    log = ReviewLog.of([a_review("two-sum", id="x+1"), a_review("lru-cache", id="x+2")])
    assert settled(log) == log


def test_of_two_different_lines_with_one_id_one_counts_and_none_is_lost() -> None:
    one, other = a_review(id="3f2a", code="x = 1"), a_review(id="3f2a", code="x = 2")
    log = settled(ReviewLog.of([one]).union(ReviewLog.of([other])))
    [counts] = log.happened()
    assert counts.code == "x = 1"
    assert {review.code for review in log.reviews.values()} == {"x = 1", "x = 2"}


def test_taking_the_shared_id_back_takes_every_version_back() -> None:
    versions = [a_review(id="3f2a", code=code) for code in "abc"]
    log = ReviewLog.of(versions, [a_retraction("3f2a")])
    assert live(settled(log)) == []


def test_different_changes_with_one_id_come_into_force_once() -> None:
    one, other = (a_change(Kind.SETTING, "budget", value, id="c") for value in ("30", "45"))
    log = settled(ReviewLog.of([], [one, other]))
    [chosen] = (line for line in log.chosen() if line.kind is Kind.SETTING)
    assert chosen.value == "30"
    assert in_force(log.chosen())[Kind.SETTING, "budget"] == chosen


def test_what_is_new_is_what_was_not_here() -> None:
    here = a_log("two-sum: good")
    more = here.append(a_review("lru-cache", at=MOMENT + days(1)))
    assert more.without(here) == more.union(here).without(here)
    assert [review.card.slug for review in more.without(here).reviews.values()] == ["lru-cache"]
    assert here.without(more) == ReviewLog()


def test_a_copy_counts_even_before_the_line_arrives_that_takes_the_first_one_back() -> None:
    copy = rated_anew(REVIEW, Rating.AGAIN)
    assert live(settled(ReviewLog.of([REVIEW, copy]))) == ["3f2a+1"]


def test_another_attempt_is_told_apart_by_anything_but_its_rating() -> None:
    review = a_review(rating="good", code="x = 1")
    assert is_same_attempt(review, rated_anew(review, Rating.AGAIN))
    assert not is_same_attempt(review, a_review(rating="good", code="x = 2"))


def test_what_was_said_of_an_id_is_said_of_the_line_that_counts_under_it() -> None:
    versions = [a_review(id="3f2a", code=code) for code in "ab"]
    undone = a_retraction("3f2a", MOMENT, id="undo")
    redone = replace(a_retraction("3f2a", MOMENT + days(1), id="redo"), value=None)
    late = settled(settled(ReviewLog.of(versions, [undone])).append(redone))
    [counts] = late.happened()
    assert counts.code == "a"
