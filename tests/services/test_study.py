import shutil

from tests.problem_builder import a_problem
from tests.small_world import World, a_world
from trainer.domain.log.review import CardKey, Skill


def test_an_attempt_begins_on_a_blank_page(world: World) -> None:
    session = world.services.study.begin(CardKey("any-repeat")).session
    assert session.sheet is not None
    assert session.attempt.code == session.sheet.starter
    assert not session.resumed


def test_an_attempt_that_was_left_is_resumed_where_it_stood(world: World) -> None:
    left = world.services.study.begin(CardKey("any-repeat")).session
    left.type("# half \x00 of \ufffd it")
    world.pass_time(minutes=3)
    left.touch()
    left.save()
    world.pass_time(days=1)
    session = world.services.study.begin(CardKey("any-repeat")).session
    assert session.resumed
    assert session.attempt.code == "# half \x00 of \ufffd it"
    assert session.elapsed.total_seconds() == 3 * 60
    assert session.attempt.id == left.attempt.id


def test_a_killed_program_loses_nothing(world: World) -> None:
    session = world.services.study.begin(CardKey("any-repeat")).session
    session.type("# typed")
    session.save()
    with a_world(world.home.parent, world.catalogue) as second:
        (draft,) = second.services.study.unfinished()
        assert draft.code == "# typed"


def test_a_graded_attempt_is_finished(world: World) -> None:
    session = world.services.study.begin(CardKey("any-repeat")).session
    session.save()
    assert len(world.services.study.unfinished()) == 1
    session.grade(session.proposal().rating)
    assert world.services.study.unfinished() == []
    assert not world.services.study.begin(CardKey("any-repeat")).session.resumed


def test_a_draft_of_a_problem_that_is_gone_is_not_offered(world: World) -> None:
    folder = a_problem(world.home / "problems", "my-own")
    world.services.library.refresh()
    world.services.study.begin(CardKey("my-own")).session.save()
    assert len(world.services.study.unfinished()) == 1
    shutil.rmtree(folder)
    world.services.library.refresh()
    assert world.services.study.unfinished() == []


def test_another_skill_of_a_problem_is_a_session_of_its_own(world: World) -> None:
    solving = world.services.study.begin(CardKey("any-repeat"))
    solving.session.type("# code")
    solving.session.save()
    explaining = world.services.study.begin(CardKey("any-repeat", Skill.EXPLAIN))
    explaining.session.type("a set remembers")
    explaining.session.save()
    assert explaining.code_run is None
    assert explaining.session.path != solving.session.path
    assert {draft.card: draft.code for draft in world.services.study.unfinished()} == {
        CardKey("any-repeat"): "# code",
        CardKey("any-repeat", Skill.EXPLAIN): "a set remembers",
    }


def test_a_setting_chooses_what_an_attempt_begins_with_and_a_draft_keeps_its_text(
    world: World,
) -> None:
    left = world.services.study.begin(CardKey("any-repeat")).session
    left.save()
    world.services.preferences.change("starter", "class")
    assert world.services.study.begin(CardKey("any-repeat")).session.attempt.code == (
        left.attempt.code
    )
    left.give_up()
    session, code_run = world.services.study.begin(CardKey("any-repeat"))
    assert session.attempt.code == (
        "class Solution:\n"
        "    def has_repeat(self, numbers: list[int]) -> bool:\n"
        "        raise NotImplementedError\n"
    )
    assert code_run is not None
    verdict = code_run.run(
        session.attempt.code.replace(
            "raise NotImplementedError", "return len(set(numbers)) < len(numbers)"
        )
    )
    assert verdict.green
