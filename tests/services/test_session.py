from dataclasses import replace

import pytest

from tests.builders import remembered
from tests.commits import counted_commits
from tests.small_world import World
from trainer.domain.attempt.verdict import FenceLevel, Verdict
from trainer.domain.errors import TrainerError
from trainer.domain.log.review import CardKey, Rating, Review
from trainer.domain.memory.memory import Memory
from trainer.services.session import Session

CARD = CardKey("any-repeat")


def begun(world: World) -> Session:
    return world.services.study.begin(CARD).session


@pytest.fixture
def session(world: World) -> Session:
    return begun(world)


def test_time_runs_while_the_learner_works(world: World, session: Session) -> None:
    world.pass_time(minutes=4)
    assert session.elapsed.total_seconds() == 4 * 60
    session.toggle_pause()
    world.pass_time(hours=1)
    assert session.elapsed.total_seconds() == 4 * 60
    session.toggle_pause()
    world.pass_time(minutes=1)
    assert session.elapsed.total_seconds() == 5 * 60


def test_help_is_offered_after_the_stuck_time(world: World, session: Session) -> None:
    stuck = [session.stuck]
    world.pass_time(minutes=5)
    stuck.append(session.stuck)
    session.take_hint()
    stuck.append(session.stuck)
    assert stuck == [False, True, False]
    assert [rung for rung, _ in session.hints] == ["nudge"]


def test_the_answer_is_suggested_once_the_target_time_is_over(
    world: World, session: Session
) -> None:
    for _ in range(3):
        world.pass_time(minutes=4)
        session.touch()
    assert session.past_target
    session.see_answer()
    assert not session.past_target


def test_a_draft_is_saved_only_when_something_changed(session: Session) -> None:
    assert session.save()
    assert not session.save()
    session.type("# more")
    assert session.save()


def test_the_preview_is_what_grading_saves(world: World, session: Session) -> None:
    world.log("any-repeat", "hinted")
    world.pass_time(days=2)
    session = begun(world)
    expected = session.preview()[Rating.HARD]
    session.grade(Rating.HARD)
    memory = remembered(world.services.progress.memories)[CARD]
    assert world.services.clock.scheduler.due(memory) == expected


def test_the_preview_knows_what_was_logged_since_the_attempt_began(
    world: World, session: Session
) -> None:
    world.log("any-repeat", "solved-fast")
    world.pass_time(days=1)
    expected = session.preview()[Rating.GOOD]
    session.grade(Rating.GOOD)
    memory = remembered(world.services.progress.memories)[CARD]
    assert world.services.clock.scheduler.due(memory) == expected


def test_the_preview_is_right_after_a_clock_that_was_ahead(world: World) -> None:
    world.pass_time(days=10)
    world.log("any-repeat", "solved")
    world.pass_time(days=-9)
    session = begun(world)
    expected = session.preview()[Rating.AGAIN]
    session.grade(Rating.AGAIN)
    memory = remembered(world.services.progress.memories)[CARD]
    assert world.services.clock.scheduler.due(memory) == expected


def test_a_review_keeps_what_happened(world: World, session: Session) -> None:
    world.pass_time(minutes=3)
    session.type("# code")
    session.see_answer()
    session.set_insight("a set remembers")
    proposal = session.proposal()
    assert (proposal.rating, proposal.reasons) == (Rating.AGAIN, ("you looked up the answer",))
    review = session.grade(proposal.rating)
    assert world.services.progress.history("any-repeat").reviews == [review]
    assert (review.code, review.insight) == ("# code", "a set remembers")
    assert review.evidence.answer_seen


def test_nothing_is_saved_once_it_is_over(world: World, session: Session) -> None:
    session.save()
    session.give_up()
    session.type("# too late")
    assert not session.save()
    assert world.services.study.unfinished() == []
    assert world.services.log_attempt.reviews.count() == 0


def test_the_insight_of_the_last_time_is_at_hand(world: World, session: Session) -> None:
    session.set_insight("a set remembers")
    session.grade(Rating.GOOD)
    assert begun(world).past_insight == "a set remembers"


def test_a_cancelled_run_showed_nothing(session: Session) -> None:
    level = FenceLevel.LIMITS
    session.take_verdict(Verdict(results=(), level=level, seconds=0.0, cancelled=True), "")
    assert session.verdict is None
    assert session.attempt.runs == 0


def test_a_problem_without_cases_takes_the_learners_word(world: World) -> None:
    world.add("Odd Jobs")
    session = world.services.study.begin(CardKey("odd-jobs")).session
    assert (session.sheet, session.hints) == (None, ())
    session.claim(True)
    assert session.grade(session.proposal().rating).evidence.solved


def test_two_trainers_at_one_attempt_lose_nothing_of_either(world: World) -> None:
    first = begun(world)
    first.type("first = 1\n")
    first.save()
    second = begun(world)
    world.pass_time(minutes=1)
    second.type("second = 2\n")
    second.save()
    world.pass_time(minutes=1)
    first.type("first = 1\nmore = 2\n")
    first.save()
    drafts = {attempt.code for attempt in world.services.study.unfinished()}
    assert drafts == {"second = 2\n", "first = 1\nmore = 2\n"}


def test_an_attempt_graded_in_another_trainer_can_still_be_graded_here(world: World) -> None:
    first = begun(world)
    first.save()
    second = begun(world)
    second.grade(Rating.GOOD)
    world.pass_time(minutes=1)
    first.grade(Rating.AGAIN)
    history = world.services.progress.history("any-repeat")
    assert [review.rating for review in history.reviews] == [Rating.GOOD, Rating.AGAIN]
    assert not world.services.study.unfinished()


def test_grading_leaves_alone_what_another_trainer_typed_since(world: World) -> None:
    first = begun(world)
    first.save()
    second = begun(world)
    world.pass_time(minutes=1)
    second.type("second = 2\n")
    second.save()
    review = first.grade(Rating.GOOD)
    (left,) = world.services.study.unfinished()
    assert (left.id, left.code) == (second.attempt.id, "second = 2\n")
    assert review.id == first.attempt.id != left.id


def test_giving_up_leaves_alone_what_another_trainer_typed_since(world: World) -> None:
    first = begun(world)
    first.save()
    second = begun(world)
    world.pass_time(minutes=1)
    second.type("second = 2\n")
    second.save()
    first.give_up()
    assert [left.code for left in world.services.study.unfinished()] == ["second = 2\n"]


def test_a_rating_given_twice_counts_once(world: World, session: Session) -> None:
    session.save()
    review = session.grade(Rating.GOOD)
    assert session.grade(Rating.EASY) == review
    assert world.services.log_attempt.reviews.count() == 1


def test_a_grade_with_its_insight_is_one_write(world: World, session: Session) -> None:
    session.save()
    session.type("# typed at the very end")
    with counted_commits() as commits:
        session.set_insight("a set remembers")
        session.grade(session.proposal().rating)
    assert len(commits) == 1
    assert not world.services.study.unfinished()


def test_a_draft_that_parts_ways_is_one_write(world: World) -> None:
    first, second = (begun(world) for _ in range(2))
    second.attempt = replace(second.attempt, id=first.attempt.id)
    second.save()
    with counted_commits() as commits:
        first.save()
    assert len(commits) == 1
    assert len(world.services.study.unfinished()) == 2


def test_the_draft_stays_until_the_review_is_there(
    world: World, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.type("# typed")
    session.save()
    append, before = session.reviews.append, session.attempt

    def fails_at_the_end(review: Review, finishing: str) -> Memory:
        append(review, finishing)
        raise TrainerError("The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(session.reviews, "append", fails_at_the_end)
        with pytest.raises(TrainerError):
            session.grade(Rating.GOOD)
    assert world.services.study.unfinished() == [before]
    assert world.services.log_attempt.reviews.count() == 0
    assert session.grade(Rating.GOOD).code == "# typed"
