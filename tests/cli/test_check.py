"""Whether the rules find what they should is told in ``tests/services/checking``."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Trainer
from tests.problem_builder import a_problem
from trainer.services.checking.tools import TOOLS

without_tools = pytest.mark.usefixtures("without_tools")


def test_a_sound_problem_is_proven(trainer: Trainer, tmp_path: Path) -> None:
    folder = a_problem(tmp_path, "my-own")
    trainer("trust", str(folder), "--yes")
    answer = trainer("check", str(folder), "--kills")
    assert answer.status == 0, answer.data
    assert "wrong/compares_neighbours.py: You compare neighbours only" in answer.data
    assert answer.talk.splitlines()[-1] == "1 of 1 problem proven, 0 findings."


@without_tools
def test_what_is_left_out_is_said(trainer: Trainer, tmp_path: Path) -> None:
    folder = a_problem(tmp_path, "my-own")
    trainer("trust", str(folder), "--yes")
    answer = trainer("check", str(folder))
    assert answer.status == 0
    assert all(f"Rule 7 was not checked: {tool} is not installed." in answer.talk for tool in TOOLS)


@without_tools
def test_a_new_problem_is_told_what_is_missing(trainer: Trainer) -> None:
    folder = trainer("new-problem", "odd-jobs", "--pattern", "greedy").data.strip()
    answer = trainer("check", folder, "--json")
    findings = [finding["sentence"] for finding in json.loads(answer.data)["findings"]]
    assert answer.status == 1
    assert f"{folder}/problem.md: there must be at least 10 cases; there are 2." in findings
    assert any("WRITE: the code to learn by heart" in sentence for sentence in findings)


@without_tools
def test_a_problem_may_be_named_by_its_slug(trainer: Trainer) -> None:
    trainer("new-problem", "odd-jobs", "--pattern", "greedy")
    answer = trainer("check", "odd-jobs")
    assert answer.status == 1
    assert answer.talk.splitlines()[-1].startswith("0 of 1 problem proven")
    assert trainer("check", "odd-job").status == 3


@without_tools
def test_mutants_are_made_when_asked_for(trainer: Trainer, tmp_path: Path) -> None:
    folder = a_problem(tmp_path, "my-own")
    trainer("trust", str(folder), "--yes")
    answer = trainer("check", str(folder), "--mutants")
    assert answer.status == 0, answer.data
    score = "5 of 5 mutants caught; 0 more change no answer."
    assert answer.data.splitlines() == [f"{folder}: {score}", f"hashing: {score}"]


def test_a_folder_without_problems_is_not_found(trainer: Trainer, tmp_path: Path) -> None:
    answer = trainer("check", str(tmp_path))
    assert answer.status == 3
    assert "No problem in" in answer.talk


def test_new_problems_go_where_one_wants_them(trainer: Trainer, tmp_path: Path) -> None:
    words = ("--pattern", "heap", "--into", str(tmp_path), "--title", "Odd Jobs", "--level", "hard")
    answer = trainer("new-problem", "odd-jobs", *words)
    page = tmp_path / "heap" / "odd-jobs" / "problem.md"
    assert answer.data.strip() == str(page.parent)
    assert page.read_text().startswith("# Odd Jobs\n")
    assert trainer("new-problem", "odd-jobs", *words).status == 1


def test_a_problem_of_ones_own_is_there_at_once(trainer: Trainer) -> None:
    trainer("new-problem", "odd-jobs", "--pattern", "greedy")
    assert "Odd jobs" in trainer("browse", "--pattern", "greedy").data
