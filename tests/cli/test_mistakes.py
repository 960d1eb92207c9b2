"""Known mistakes on the command line: recorded by the check, named by a run, told afterwards."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Trainer
from tests.problem_builder import a_problem
from tests.recorded import MISTAKEN, NEIGHBOURS, RIGHT, SENTENCE, a_recorded_catalogue
from tests.small_world import shared


@pytest.fixture
def catalogue() -> Path:
    return shared(a_recorded_catalogue)


@pytest.fixture
def mistaken(tmp_path: Path) -> str:
    file = tmp_path / "mine.py"
    file.write_text(MISTAKEN)
    return str(file)


def test_a_run_names_the_mistake(trainer: Trainer, mistaken: str) -> None:
    answer = trainer("run", "any-repeat", mistaken)
    assert answer.status == 1
    assert f"  mistake   This looks like: {SENTENCE}" in answer.data.splitlines()


def test_a_script_reads_it_too(trainer: Trainer, mistaken: str) -> None:
    told = json.loads(trainer("run", "any-repeat", mistaken, "--json").data)
    assert told["mistake"] == {"names": [NEIGHBOURS], "certain": True, "sentence": SENTENCE}
    Path(mistaken).write_text(RIGHT)
    assert json.loads(trainer("run", "any-repeat", mistaken, "--json").data)["mistake"] is None


def test_what_was_met_is_told_afterwards(trainer: Trainer) -> None:
    file = json.loads(trainer("start", "any-repeat", "--json").data)["file"]
    for code in (MISTAKEN, RIGHT):
        Path(file).write_text(code)
        trainer("run")
    trainer("attempt", "finish", "--grade", "hard")
    met = [{"name": NEIGHBOURS, "certain": True}]
    assert json.loads(trainer("history", "--json").data)[0]["mistakes"] == met
    page = trainer("show", "any-repeat", "--answer").data
    assert "## Mistakes met" in page
    assert SENTENCE in page
    covered = trainer("coverage").data
    assert f"Hashing, most frequent mistake (1 time): {SENTENCE}" in " ".join(covered.split())
    patterns = json.loads(trainer("coverage", "--json").data)["patterns"]
    told = {one["pattern"]: (one["mistake"], one["mistake_times"]) for one in patterns}
    assert told["hashing"] == (SENTENCE, 1)
    assert told["stack"] == (None, 0)


def test_the_check_records_and_proves_nothing(trainer: Trainer, tmp_path: Path) -> None:
    folder = a_problem(tmp_path, "my-own")
    assert trainer("check", str(folder), "--record").status != 0
    assert not (folder / "mistakes.json").exists()
    answer = trainer("check", str(folder), "--record", "--trust")
    assert answer.status == 0
    assert answer.talk.splitlines()[-1] == "1 of 1 problem recorded, 0 findings."
    assert NEIGHBOURS in (folder / "mistakes.json").read_text()
    assert trainer("check", str(folder), "--record", "--kills").status == 2


def test_the_record_is_nothing_to_trust_anew(trainer: Trainer, tmp_path: Path) -> None:
    folder = a_problem(tmp_path, "my-own")
    trainer("trust", str(folder), "--yes")
    trainer("check", str(folder), "--record")
    answer = trainer("check", str(folder), "--record")
    assert answer.status == 0, answer.talk
