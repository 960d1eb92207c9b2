from dataclasses import replace

import pytest

from tests.problem_builder import FILES
from tests.small_world import World
from trainer.domain.attempt.verdict import FenceLevel, Verdict
from trainer.domain.log.review import CardKey, Rating
from trainer.services.session import Sitting


@pytest.fixture
def sitting(world: World) -> Sitting:
    return world.services.study.begin("any-repeat")


def test_time_runs_while_the_learner_works(world: World, sitting: Sitting) -> None:
    world.pass_time(minutes=4)
    assert sitting.elapsed.total_seconds() == 4 * 60
    sitting.toggle_pause()
    world.pass_time(hours=1)
    assert sitting.elapsed.total_seconds() == 4 * 60
    sitting.toggle_pause()
    world.pass_time(minutes=1)
    assert sitting.elapsed.total_seconds() == 5 * 60


def test_help_is_offered_after_the_stuck_time(world: World, sitting: Sitting) -> None:
    stuck = [sitting.stuck]
    world.pass_time(minutes=5)
    stuck.append(sitting.stuck)
    sitting.take_hint()
    stuck.append(sitting.stuck)
    assert stuck == [False, True, False]
    assert [rung for rung, _ in sitting.hints] == ["nudge"]


def test_the_answer_is_suggested_once_the_target_time_is_over(
    world: World, sitting: Sitting
) -> None:
    for _ in range(3):
        world.pass_time(minutes=4)
        sitting.touch()
    assert sitting.past_target
    sitting.see_answer()
    assert not sitting.past_target


def test_a_draft_is_saved_only_when_something_changed(sitting: Sitting) -> None:
    assert sitting.save()
    assert not sitting.save()
    sitting.type("# more")
    assert sitting.save()


def test_the_preview_is_what_grading_saves(world: World, sitting: Sitting) -> None:
    world.log("any-repeat", "hinted")
    world.pass_time(days=2)
    sitting = world.services.study.begin("any-repeat")
    expected = sitting.preview()[Rating.HARD]
    sitting.grade(Rating.HARD)
    assert world.services.progress.memories.all()[CardKey("any-repeat")] == expected


def test_the_preview_knows_what_was_logged_since_the_attempt_began(
    world: World, sitting: Sitting
) -> None:
    world.log("any-repeat", "solved-fast")
    world.pass_time(days=1)
    expected = sitting.preview()[Rating.GOOD]
    sitting.grade(Rating.GOOD)
    assert world.services.progress.memories.all()[CardKey("any-repeat")] == expected


def test_the_preview_is_right_after_a_clock_that_was_ahead(world: World) -> None:
    world.pass_time(days=10)
    world.log("any-repeat", "solved")
    world.pass_time(days=-9)
    sitting = world.services.study.begin("any-repeat")
    expected = sitting.preview()[Rating.AGAIN]
    sitting.grade(Rating.AGAIN)
    assert world.services.progress.memories.all()[CardKey("any-repeat")] == expected


def test_a_review_keeps_what_happened(world: World, sitting: Sitting) -> None:
    world.pass_time(minutes=3)
    sitting.type("# code")
    sitting.see_answer()
    sitting.set_insight("a set remembers")
    proposal = sitting.proposal()
    assert (proposal.rating, proposal.reasons) == (Rating.AGAIN, ("you looked up the answer",))
    review = sitting.grade(proposal.rating)
    assert world.services.progress.history("any-repeat").reviews == [review]
    assert (review.code, review.insight) == ("# code", "a set remembers")
    assert review.evidence.answer_seen


def test_nothing_is_saved_once_it_is_over(world: World, sitting: Sitting) -> None:
    sitting.save()
    sitting.discard()
    sitting.type("# too late")
    assert not sitting.save()
    assert world.services.study.unfinished() == []
    assert world.services.logging.reviews.count() == 0


def test_the_insight_of_the_last_time_is_at_hand(world: World, sitting: Sitting) -> None:
    sitting.set_insight("a set remembers")
    sitting.grade(Rating.GOOD)
    assert world.services.study.begin("any-repeat").past_insight == "a set remembers"


def test_a_right_solution_is_green_and_proposes_easy(sitting: Sitting) -> None:
    verdict = sitting.run(FILES["solution.py"])
    sitting.take_verdict(verdict)
    assert verdict.green, verdict
    assert sitting.attempt.solved
    assert sitting.proposal().rating is Rating.EASY


def test_a_wrong_solution_shows_the_first_case_it_fails(sitting: Sitting) -> None:
    sitting.take_verdict(sitting.run(FILES["wrong/compares_neighbours.py"]))
    assert sitting.verdict is not None
    assert sitting.verdict.first_failure is not None
    assert sitting.verdict.first_failure.expected == "True"
    assert sitting.attempt.failed_runs == 1


def test_a_slow_solution_fails_on_the_large_input(sitting: Sitting) -> None:
    verdict = sitting.run(FILES["slow/searches_the_list.py"])
    assert [result.finding.value for result in verdict.results if not result.passed] == ["too slow"]


def test_a_cancelled_run_showed_nothing(sitting: Sitting) -> None:
    level = FenceLevel.LIMITS
    sitting.take_verdict(Verdict(results=(), level=level, seconds=0.0, cancelled=True))
    assert sitting.verdict is None
    assert sitting.attempt.runs == 0


def test_a_problem_without_cases_takes_the_learners_word(world: World) -> None:
    world.add("Odd Jobs")
    sitting = world.services.study.begin("odd-jobs")
    assert (sitting.sheet, sitting.hints) == (None, ())
    sitting.claim(True)
    assert sitting.grade(sitting.proposal().rating).evidence.solved


def test_two_trainers_at_one_attempt_lose_nothing_of_either(world: World) -> None:
    first = world.services.study.begin("any-repeat")
    first.type("first = 1\n")
    first.save()
    second = world.services.study.begin("any-repeat")
    world.pass_time(minutes=1)
    second.type("second = 2\n")
    second.save()
    world.pass_time(minutes=1)
    first.type("first = 1\nmore = 2\n")
    first.save()
    drafts = {attempt.code for attempt in world.services.study.unfinished()}
    assert drafts == {"second = 2\n", "first = 1\nmore = 2\n"}


def test_an_attempt_graded_in_another_trainer_can_still_be_graded_here(world: World) -> None:
    first = world.services.study.begin("any-repeat")
    first.save()
    second = world.services.study.begin("any-repeat")
    second.grade(Rating.GOOD)
    world.pass_time(minutes=1)
    first.grade(Rating.AGAIN)
    history = world.services.progress.history("any-repeat")
    assert [review.rating for review in history.reviews] == [Rating.GOOD, Rating.AGAIN]
    assert not world.services.study.unfinished()


def test_a_generator_that_fails_leaves_the_verdict_to_the_written_cases(world: World) -> None:
    sitting = world.services.study.begin("any-repeat")
    assert sitting.sheet is not None
    broken = replace(sitting.sheet, generator="raise RuntimeError")
    sitting.sheet = broken
    verdict = sitting.run(broken.reference)
    assert verdict.green
    assert verdict.total == len(broken.contract.cases)
