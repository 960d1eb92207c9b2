from datetime import timedelta

from tests.builders import DAY, MOMENT, a_log, a_retraction, a_review, an_evidence, days
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
    solve, recall = a_review(), a_review(skill=Skill.RECALL)
    log = ReviewLog.of([solve, recall])
    assert log.of_card(TWO_SUM) == [solve]
    assert log.of_card(CardKey("two-sum", Skill.RECALL)) == [recall]
    assert log.cards() == {solve.card, recall.card}


def test_a_retracted_review_never_happened() -> None:
    log = a_log("two-sum: good +3 again undo; lru-cache: good undo")
    assert [review.rating for review in log.happened()] == [Rating.GOOD]
    assert log.cards() == {TWO_SUM}
    assert len(log.reviews) == 3


def test_a_retraction_may_come_before_its_review() -> None:
    log = ReviewLog().retract(a_retraction(a_review())).append(a_review())
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
