from datetime import timedelta

import pytest

from tests.builders import DAY, MOMENT, a_change, a_log, a_retraction, a_review, an_evidence, days
from trainer.domain.log.change import TAKEN_BACK, Kind
from trainer.domain.log.review import CardKey, Rating, Skill
from trainer.domain.log.review_log import ReviewLog, in_order

TWO_SUM = CardKey("two-sum")


def test_the_words_of_a_log_tell_its_reviews() -> None:
    log = a_log("two-sum: good +3 again; lru-cache: easy")
    told = [(review.card.slug, review.rating, review.study_day) for review in log.happened()]
    assert told == [
        ("lru-cache", Rating.EASY, DAY),
        ("two-sum", Rating.GOOD, DAY),
        ("two-sum", Rating.AGAIN, DAY + days(3)),
    ]


def test_a_log_is_a_value() -> None:
    log = ReviewLog()
    assert log.append(a_review()) != log
    assert log == ReviewLog()


def test_reviews_are_in_the_order_of_their_moments_and_then_of_their_ids() -> None:
    late = a_review(at=MOMENT + timedelta(seconds=1), id="a")
    tie, other = a_review(id="c"), a_review(id="b")
    assert list(in_order([late, tie, other])) == [other, tie, late]
    assert ReviewLog.of([late, tie, other]).of_card(TWO_SUM) == [other, tie, late]


def test_the_two_skills_of_a_problem_have_histories_of_their_own() -> None:
    solve, recall = a_review(), a_review(skill=Skill.EXPLAIN)
    log = ReviewLog.of([solve, recall])
    assert log.of_card(TWO_SUM) == [solve]
    assert log.of_card(CardKey("two-sum", Skill.EXPLAIN)) == [recall]
    assert log.cards() == {solve.card, recall.card}


def test_a_retracted_review_never_happened() -> None:
    log = a_log("two-sum: good +3 again undo; lru-cache: good undo")
    assert [review.rating for review in log.happened()] == [Rating.GOOD]
    assert log.cards() == {TWO_SUM}
    assert len(log.reviews) == 3


def test_a_retraction_may_come_before_its_review() -> None:
    log = ReviewLog().append(a_retraction(a_review())).append(a_review())
    assert list(log.happened()) == []


def test_taking_a_review_back_twice_is_taking_it_back() -> None:
    log = ReviewLog.of([a_review()], [a_retraction(a_review(), id=name) for name in "ab"])
    assert list(log.happened()) == []


def test_of_two_lines_with_one_id_both_logs_keep_the_same() -> None:
    one, other = a_review(code="x = 1"), a_review(code="x = 2")
    assert ReviewLog.of([one, other]) == ReviewLog.of([other, one])


def test_evidence_is_unaided_only_without_any_help() -> None:
    assert an_evidence().unaided
    assert not an_evidence(rung=1).unaided
    assert not an_evidence(revealed=True).unaided
    assert not an_evidence(answer_seen=True).unaided
    assert not an_evidence(solved=False).unaided


TAKEN, RATED = Kind.TAKEN_BACK, Kind.RATING


def test_the_latest_word_on_a_review_counts() -> None:
    log = ReviewLog.of([a_review(id="x")], [a_change(TAKEN, "x", TAKEN_BACK, MOMENT)])
    assert list(log.happened()) == []
    log = log.append(a_change(TAKEN, "x", None, MOMENT + days(1)))
    assert list(log.happened()) == [a_review(id="x")]
    log = log.append(a_change(TAKEN, "x", TAKEN_BACK, MOMENT - days(1)))
    assert list(log.happened()) == [a_review(id="x")]


def test_a_review_has_the_rating_that_was_given_last() -> None:
    log = ReviewLog.of([a_review(id="x")], [a_change(RATED, "x", "1", MOMENT, id="first")])
    assert [it.rating for it in log.happened()] == [Rating.AGAIN]
    log = log.append(a_change(RATED, "x", "4", MOMENT + days(1), id="second"))
    assert [it.rating for it in log.happened()] == [Rating.EASY]
    assert log.reviews["x"].rating is Rating.GOOD
    log = log.append(a_retraction("second"))
    assert [it.rating for it in log.happened()] == [Rating.AGAIN]


@pytest.mark.parametrize("value", [None, "", "0", "5", "good", " 1"])
def test_a_rating_that_is_none_leaves_the_one_there_was(value: str | None) -> None:
    log = ReviewLog.of([a_review(id="x")], [a_change(RATED, "x", value)])
    assert [it.rating for it in log.happened()] == [Rating.GOOD]


def test_what_takes_back_is_not_taken_back_itself() -> None:
    back = a_change(TAKEN, "x", TAKEN_BACK, id="back")
    log = ReviewLog.of([a_review(id="x")], [back, a_change(TAKEN, "back", TAKEN_BACK, id="again")])
    assert list(log.happened()) == []


def test_a_review_with_facts_absorbs_the_same_one_without() -> None:
    bare, full = a_review(), a_review(facts='{"mistake":"off by one"}')
    for lines in ([bare, full], [full, bare]):
        assert ReviewLog.of(lines) == ReviewLog.of([full])
    assert ReviewLog.of([full]).without(ReviewLog.of([bare])) == ReviewLog.of([full])
    assert not ReviewLog.of([bare]).without(ReviewLog.of([full]))


def test_only_different_facts_make_rivals_of_one_review() -> None:
    bare, one, other = (a_review(id="x", facts=facts) for facts in ("{}", '{"a":1}', '{"a":2}'))
    log = ReviewLog.of([one, bare, other])
    assert log == ReviewLog.of([other, one, bare])
    assert {review.facts for review in log.reviews.values()} == {'{"a":1}', '{"a":2}'}


def test_facts_are_read_by_name() -> None:
    review = a_review(facts='{"judged_failed": 2, "of tomorrow": [1]}')
    assert review.fact("judged_failed") == 2
    assert review.fact("mistake") is None
    assert a_review(facts="[").fact("mistake") is None
