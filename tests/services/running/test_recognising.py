"""A failing program is told which known mistake it looks like, and the log keeps it."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from tests.code_runs import code_run_of
from tests.problem_builder import FILES, a_problem
from tests.recorded import (
    MISTAKEN,
    NEARLY,
    NEIGHBOURS,
    OTHER,
    RIGHT,
    SENTENCE,
    a_recorded_catalogue,
    recorded,
)
from tests.small_world import World, a_world, shared
from trainer.catalogue.contents import read_contents
from trainer.catalogue.folder import ProblemFolder
from trainer.catalogue.mistake_file import RECORD
from trainer.domain.attempt.named_mistake import MetMistake, mistakes_in
from trainer.domain.attempt.verdict import Finding
from trainer.domain.log.review import CardKey, Rating, Review
from trainer.domain.problem.problem import Origin
from trainer.domain.stats.coverage.pattern_coverage import FrequentMistake, PatternCoverage
from trainer.runner.judge.judge import Judge
from trainer.runner.protocol.job import Job
from trainer.runner.sandbox.ending import Ending
from trainer.services.problem_page import ProblemPage
from trainer.services.running.recognising import Recogniser

CARD = CardKey("any-repeat")


@pytest.fixture
def known(tmp_path: Path) -> Iterator[World]:
    with a_world(tmp_path, shared(a_recorded_catalogue)) as world:
        yield world


def attempted(world: World, *codes: str, rating: Rating = Rating.HARD) -> Review:
    """Run these programs in one attempt, and grade it."""
    session, code_run = world.services.study.begin(CARD)
    assert code_run is not None
    for code in codes:
        session.take_verdict(code_run.run(code), code)
    return session.grade(rating)


def hashing(world: World) -> PatternCoverage:
    covered, _ = world.services.progress.coverage()
    return next(one for one in covered if one.pattern.id == "hashing")


def test_a_program_that_answers_as_a_mistake_does_is_told_so(known: World) -> None:
    verdict = code_run_of(known.services, "any-repeat").run(MISTAKEN)
    assert verdict.mistake is not None
    assert verdict.mistake.words == f"This looks like: {SENTENCE}"
    assert verdict.mistake.met == (MetMistake(NEIGHBOURS, True),)


def test_one_that_answers_nearly_so_is_told_perhaps(known: World) -> None:
    verdict = code_run_of(known.services, "any-repeat").run(NEARLY)
    assert verdict.mistake is not None
    assert verdict.mistake.words == f"Perhaps: {SENTENCE}"


@pytest.mark.parametrize(
    "code",
    [
        OTHER,
        RIGHT,
        "def has_repeat(numbers):\n    return nothing",
        "def has_repeat(numbers",
        "def has_repeat(numbers):\n    while True: pass\n",
    ],
    ids=["unknown", "right", "judges nothing", "no program", "hangs"],
)
def test_no_other_program_is_told_of_one(known: World, code: str) -> None:
    assert code_run_of(known.services, "any-repeat").run(code).mistake is None


def test_nothing_but_the_program_runs_for_it(known: World, monkeypatch: pytest.MonkeyPatch) -> None:
    code_run = code_run_of(known.services, "any-repeat")
    code_run.prepare()
    ran: list[str] = []
    run = code_run.judge.sandbox.run

    def noted(job: Job, *told: Any, **more: Any) -> Ending:
        ran.append(job.source)
        return run(job, *told, **more)

    monkeypatch.setattr(code_run.judge.sandbox, "run", noted)
    assert code_run.run(MISTAKEN).mistake is not None
    assert set(ran) == {MISTAKEN}
    assert len(ran) <= 3


def test_a_run_of_one_case_names_nothing(known: World) -> None:
    code_run = code_run_of(known.services, "any-repeat")
    assert code_run.run_alone(code_run.sheet.contract.cases[0], MISTAKEN).mistake is None


def test_a_cancelled_run_names_nothing(known: World) -> None:
    code_run, halt = code_run_of(known.services, "any-repeat"), Event()
    verdict = code_run.run(MISTAKEN)
    halt.set()
    recogniser = Recogniser(code_run.sheet, code_run.judge)
    assert recogniser.mistake(verdict, MISTAKEN, halt) is None


def test_to_be_too_slow_alone_looks_like_no_mistake(known: World) -> None:
    verdict = code_run_of(known.services, "any-repeat").run(FILES["slow/searches_the_list.py"])
    assert verdict.first_failure is not None
    assert verdict.first_failure.finding is Finding.SLOW
    assert verdict.mistake is None


def test_the_review_keeps_it_and_only_once(known: World) -> None:
    review = attempted(known, NEARLY, OTHER, MISTAKEN, RIGHT)
    assert json.loads(review.facts) == {
        "judged_failed": 3,
        "mistake": [{"name": NEIGHBOURS, "certain": True}],
    }


def test_what_fails_after_the_solution_is_not_kept(known: World) -> None:
    assert mistakes_in(attempted(known, RIGHT, MISTAKEN).facts) == ()


def test_a_killed_terminal_loses_nothing_of_it(known: World) -> None:
    session, code_run = known.services.study.begin(CARD)
    assert code_run is not None
    session.take_verdict(code_run.run(MISTAKEN), MISTAKEN)
    known.services.close()
    known.services = known.start()
    session, _ = known.services.study.begin(CARD)
    assert session.resumed
    assert session.attempt.mistakes == (MetMistake(NEIGHBOURS, True),)
    assert mistakes_in(session.grade(Rating.AGAIN).facts) == session.attempt.mistakes


def test_undone_and_redone_it_is_there_again(known: World) -> None:
    review = attempted(known, MISTAKEN, RIGHT)
    known.services.undoing.undo()
    assert hashing(known).mistake is None
    known.services.undoing.redo()
    assert known.services.history.review(review.id).facts == review.facts


def test_the_page_of_the_problem_tells_the_mistakes_met(known: World) -> None:
    attempted(known, MISTAKEN, RIGHT)
    known.pass_time(days=3)
    attempted(known, MISTAKEN, RIGHT)
    page = ProblemPage.of(known.services.progress, "any-repeat")
    today = known.services.clock.today()
    sections = {it.title: it.blocks[0].text for it in page.sections(today, spoilers=True)}
    assert sections["Mistakes met"] == f"Tue 24 Nov, 2 times: {SENTENCE}"
    known.pass_time(days=90)
    page = ProblemPage.of(known.services.progress, "any-repeat")
    known_titles = {it.title for it in page.sections(today, spoilers=False)}
    assert page.history.progress.due is ("Mistakes met" not in known_titles)


def test_the_pattern_tells_the_most_frequent_mistake(known: World) -> None:
    assert hashing(known).mistake is None
    attempted(known, MISTAKEN, RIGHT)
    assert hashing(known).mistake == FrequentMistake("any-repeat", NEIGHBOURS, 1, SENTENCE)


def test_a_problem_that_is_due_does_not_give_its_pattern_away(known: World) -> None:
    attempted(known, MISTAKEN, RIGHT)
    known.pass_time(days=4)
    assert known.services.progress.history("any-repeat").progress.due
    assert hashing(known).mistake is None


def test_a_mistake_whose_program_is_gone_has_its_name(known: World) -> None:
    library = known.services.library
    assert library.mistake_sentences("any-repeat", ["wrong/is_gone.py"]) == ["Is gone."]
    assert library.mistake_sentences("no-such", ["wrong/is_gone.py"]) == ["Is gone."]


def test_a_stale_record_names_nothing(tmp_path: Path) -> None:
    path = recorded(a_problem(tmp_path))
    (path / NEIGHBOURS).write_text(f"{FILES[NEIGHBOURS]}\n# changed\n", encoding="utf-8")
    sheet = read_contents(ProblemFolder(path)).sheet()
    judge = Judge()
    verdict = judge.run(sheet.contract, MISTAKEN)
    assert Recogniser(sheet, judge).mistake(verdict, MISTAKEN) is None
    judge.close()


@pytest.mark.parametrize("inputs", ['["import os"]', '["has_repeat(open(0)) -> True"]', "[]"])
def test_an_input_that_is_none_names_nothing(tmp_path: Path, inputs: str) -> None:
    path = recorded(a_problem(tmp_path))
    told = json.loads((path / RECORD).read_text())
    told["inputs"] = json.loads(inputs)
    for mistake in told["mistakes"].values():
        mistake["answers"] = "." * (11 + len(told["inputs"]))
    (path / RECORD).write_text(json.dumps(told))
    sheet = read_contents(ProblemFolder(path)).sheet()
    judge = Judge()
    verdict = judge.run(sheet.contract, MISTAKEN)
    assert Recogniser(sheet, judge).mistake(verdict, MISTAKEN) is None
    judge.close()


def test_a_record_from_elsewhere_reaches_no_program_that_came_with_it(tmp_path: Path) -> None:
    path = a_problem(
        tmp_path,
        changed={"problem.md": ("minutes    = 10", 'minutes    = 10\ncompare    = "check"')},
        files={
            "check.py": '"""Right is right."""\n\n\ndef check(arguments, got, expected):\n'
            "    return None if got == expected else 'This is wrong.'\n"
        },
    )
    recorded(path)
    judge = Judge()
    named = {}
    for origin in (Origin.CATALOGUE, Origin.OWN):
        sheet = read_contents(ProblemFolder(path, origin)).sheet()
        sheet = replace(sheet, problem=replace(sheet.problem, origin=origin))
        verdict = judge.run(sheet.contract, MISTAKEN)
        named[origin] = Recogniser(sheet, judge).mistake(verdict, MISTAKEN) is not None
    judge.close()
    assert named == {Origin.CATALOGUE: True, Origin.OWN: False}


def test_it_works_for_a_problem_of_ones_own(tmp_path: Path) -> None:
    with a_world(tmp_path) as world:
        recorded(a_problem(world.home / "problems", "my-own"))
        world.services.library.look_again()
        code_run = code_run_of(world.services, "my-own")
        code_run.agree()
        mistake = code_run.run(MISTAKEN).mistake
        assert mistake is not None
        assert mistake.sentence == SENTENCE
