from dataclasses import replace
from datetime import timedelta

import pytest

from tests.builders import MOMENT, a_problem
from trainer.domain.problem.problem import Origin, Problem
from trainer.storage.database import Database
from trainer.storage.views.logged_problems import LoggedProblems


@pytest.fixture
def logged(database: Database) -> LoggedProblems:
    return LoggedProblems(database)


def a_logged_problem(slug: str = "two-sum") -> Problem:
    return replace(a_problem(slug), origin=Origin.LOGGED)


def test_a_logged_problem_comes_back_as_it_was_added(logged: LoggedProblems) -> None:
    problem = replace(
        a_logged_problem("robot-room"),
        title="[b]Robot[/b]\x00",
        pattern=None,
        number=489,
        url="https://example.org/?q=[1]",
        notes="asked at the second interview\n" * 1000,
        target_time=timedelta(minutes=40),
    )
    logged.add(problem, MOMENT)
    assert logged.all() == [problem]


def test_what_is_no_character_is_kept_as_the_mark_for_that(logged: LoggedProblems) -> None:
    logged.add(replace(a_logged_problem(), title="Two\ud800", notes="\udfffsums"), MOMENT)
    [problem] = logged.all()
    assert (problem.title, problem.notes) == ("Two\ufffd", "\ufffdsums")


def test_adding_a_problem_again_changes_its_facts(logged: LoggedProblems) -> None:
    logged.add(a_logged_problem(), MOMENT)
    logged.add(replace(a_logged_problem(), title="Two Numbers"), MOMENT)
    assert [problem.title for problem in logged.all()] == ["Two Numbers"]


def test_logged_problems_come_by_slug(logged: LoggedProblems) -> None:
    for slug in ("two-sum", "lru-cache"):
        logged.add(a_logged_problem(slug), MOMENT)
    assert [problem.slug for problem in logged.all()] == ["lru-cache", "two-sum"]
