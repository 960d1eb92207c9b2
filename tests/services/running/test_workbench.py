"""Judging a file, a text or the work file of an attempt, from wherever one works."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.problem_builder import FILES, a_problem
from tests.small_world import World
from trainer.domain.errors import NotFoundError, TrainerError
from trainer.domain.log.review import CardKey, Rating
from trainer.services.running.workbench import Workbench
from trainer.services.session import Session

RIGHT, WRONG = FILES["solution.py"], FILES["wrong/compares_neighbours.py"]


def bench(world: World, source: Path | str | None = None) -> Workbench:
    return Workbench.at(world.services.study, "any repeat", source)


def started(world: World) -> Session:
    return world.services.study.start("any repeat")


def save(world: World, session: Session, code: str) -> None:
    """Save code into the work file as an editor does, at this moment."""
    text = session.path.read_text()
    session.path.write_text(text[: text.index("def ")] + code)
    at = world.moment.timestamp()
    os.utime(session.path, (at, at))


def draft_of(world: World) -> tuple[int, int, bool]:
    (draft,) = world.services.study.unfinished()
    return draft.runs, draft.failed_runs, draft.solved


def test_a_run_of_the_work_file_is_a_run_of_the_attempt(world: World) -> None:
    session = started(world)
    save(world, session, WRONG)
    verdict = bench(world).run()
    assert not verdict.green
    assert draft_of(world) == (1, 1, False)
    save(world, session, RIGHT)
    assert bench(world, session.path).run().green
    assert draft_of(world) == (2, 1, True)


def test_a_line_is_counted_as_it_is_in_the_file(world: World) -> None:
    session = started(world)
    save(world, session, "def has_repeat(numbers):\n    return 1 / 0\n")
    failure = bench(world).run().first_failure
    assert failure is not None
    assert failure.line is not None
    assert "1 / 0" in session.path.read_text().splitlines()[failure.line - 1]


@pytest.mark.parametrize("begin", [lambda _: None, started])
def test_code_from_elsewhere_leaves_no_trace(
    world: World, tmp_path: Path, begin: Callable[[World], object]
) -> None:
    begin(world)
    before = world.services.study.unfinished()
    mine = tmp_path / "mine.py"
    mine.write_text("\ufeff" + RIGHT)
    assert bench(world, mine).run().green
    assert bench(world, RIGHT).run().green
    assert bench(world, mine).try_input("[1, 1]").agrees
    assert world.services.study.unfinished() == before
    assert bench(world, mine).attempt_left_alone == bool(before)
    assert bool(list((world.home / "work").iterdir())) == bool(before)


def test_without_an_attempt_the_file_is_asked_for(world: World) -> None:
    with pytest.raises(NotFoundError, match="trainer start any-repeat"):
        bench(world)
    assert not world.services.study.unfinished()


def test_a_finished_attempt_does_not_begin_again_at_the_next_save(world: World) -> None:
    session = started(world)
    here = bench(world)
    save(world, session, RIGHT)
    world.services.study.under_way("").session.grade(Rating.GOOD)
    save(world, session, WRONG)
    world.pass_time(minutes=1)
    assert here.saved_again()
    with pytest.raises(NotFoundError):
        here.run()
    assert not world.services.study.unfinished()


def test_a_save_is_noticed_once_and_judging_is_no_save(world: World) -> None:
    session = started(world)
    here = bench(world)
    here.run()
    assert not here.saved_again()
    world.pass_time(minutes=1)
    save(world, session, WRONG)
    world.pass_time(minutes=1)
    assert here.saved_again()
    here.run()
    assert not here.saved_again()


def test_time_at_the_work_file_counts_in_the_shell_as_on_the_screen(world: World) -> None:
    session = started(world)
    world.pass_time(minutes=12)
    save(world, session, WRONG)
    world.pass_time(minutes=1)
    bench(world).run()
    world.pass_time(minutes=9)
    save(world, session, RIGHT)
    world.pass_time(days=1)
    resumed = world.services.study.begin(CardKey("any-repeat")).session
    assert resumed.elapsed.total_seconds() == 22 * 60


def test_hints_and_time_go_from_the_screen_to_the_shell_and_back(world: World) -> None:
    screen = world.services.study.begin(CardKey("any-repeat")).session
    screen.take_hint()
    screen.type(WRONG)
    screen.save()
    world.pass_time(minutes=2)
    bench(world).run()
    assert screen.path.read_text().endswith(WRONG)
    assert draft_of(world)[:2] == (1, 1)
    screen.save()
    assert screen.joined
    assert (screen.attempt.rung, screen.attempt.runs) == (1, 1)
    assert len(world.services.study.unfinished()) == 1


def test_a_draft_typed_on_an_open_screen_stays_one_with_runs_in_the_shell(world: World) -> None:
    session = started(world)
    screen = world.services.study.begin(CardKey("any-repeat")).session
    save(world, session, WRONG)
    world.pass_time(minutes=1)
    bench(world).run()
    screen.touch()
    screen.save()
    assert screen.attempt.code == WRONG
    world.pass_time(minutes=1)
    screen.type(RIGHT)
    screen.save()
    bench(world).run()
    assert draft_of(world) == (2, 1, True)


def test_what_cannot_be_judged_is_said(world: World) -> None:
    a_problem(world.home / "problems", "from-elsewhere")
    world.services.library.refresh()
    world.add("Odd Jobs")
    study = world.services.study
    with pytest.raises(TrainerError, match="trainer trust from-elsewhere"):
        Workbench.at(study, "from-elsewhere", RIGHT)
    with pytest.raises(TrainerError, match="no cases here"):
        Workbench.at(study, "odd-jobs", RIGHT)
    with pytest.raises(TrainerError, match="cannot be read"):
        bench(world, world.home / "nothing.py").run()


def test_which_of_several_attempts_is_meant_has_to_be_said(world: World) -> None:
    study = world.services.study
    started(world)
    assert study.under_way().session.problem.slug == "any-repeat"
    study.start("odd-pair")
    with pytest.raises(NotFoundError, match="Several attempts are in progress"):
        study.under_way()
    assert study.under_way("odd pair").session.problem.slug == "odd-pair"


def test_starting_again_goes_on_and_never_writes_over_what_was_saved(world: World) -> None:
    session = started(world)
    save(world, session, RIGHT)
    again = started(world)
    assert again.resumed
    assert again.attempt.code == RIGHT
    again.grade(Rating.GOOD)
    fresh = started(world)
    assert not fresh.resumed
    assert fresh.sheet is not None
    assert fresh.attempt.code == fresh.sheet.starter
    assert fresh.path.read_text().endswith(fresh.sheet.starter)


def test_what_is_typed_after_it_was_finished_elsewhere_is_kept(world: World) -> None:
    started(world)
    screen = world.services.study.begin(CardKey("any-repeat")).session
    world.services.study.under_way().session.give_up()
    world.pass_time(minutes=1)
    screen.touch()
    assert not screen.save()
    screen.type("# one thing more")
    assert screen.save()
    assert [it.code for it in world.services.study.unfinished()] == ["# one thing more"]
