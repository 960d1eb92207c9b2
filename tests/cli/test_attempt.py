"""The loop from the shell: start, run, hint, answer, finish."""

import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Answer, Trainer
from tests.cli.test_log import Terminal, history
from tests.problem_builder import FILES, a_problem

RIGHT, WRONG = FILES["solution.py"], FILES["wrong/compares_neighbours.py"]


def started(trainer: Trainer, code: str | None = None) -> Path:
    """Begin with a problem and save this code into its file."""
    file = Path(trainer("start", "any repeat").data.strip())
    if code is not None:
        text = file.read_text()
        file.write_text(text[: text.index("def ")] + code)
    return file


def under_way(trainer: Trainer) -> list[dict[str, object]]:
    attempts = json.loads(trainer("attempt", "--json").data)
    assert isinstance(attempts, list)
    return attempts


def judged(answer: Answer) -> dict[str, object]:
    verdict = json.loads(answer.data)
    assert isinstance(verdict, dict)
    return verdict


def test_the_whole_loop_is_done_in_the_shell(trainer: Trainer) -> None:
    file = started(trainer, WRONG)
    assert "# You get a list of `numbers`." in file.read_text()
    wrong = trainer("run")
    assert (wrong.status, wrong.data.splitlines()[1:3]) == (
        1,
        ["  expected  True", "  got       False"],
    )
    assert trainer("attempt", "hint").data.startswith("nudge (1 of 4): What would you")
    file.write_text(RIGHT)
    right = trainer("run", "any-repeat")
    assert right.status == 0
    assert right.data.startswith("✓ passed 11 cases, ")
    finished = trainer("attempt", "finish", "--insight", "a set remembers")
    assert finished.data.startswith("HARD: Any Repeat comes back in ")
    assert "Proposed: HARD, because you took the nudge." in finished.talk
    (review,) = history(trainer, "any-repeat")
    assert (review["runs"], review["failed_runs"], review["hints"]) == (2, 1, 1)
    assert (review["insight"], review["source"]) == ("a set remembers", "attempt")
    assert under_way(trainer) == []


def test_start_says_the_file_and_goes_on_the_second_time(trainer: Trainer, home: Path) -> None:
    first, second = (json.loads(trainer("start", "any-repeat", "--json").data) for _ in range(2))
    assert first["file"] == str(home / "work" / "any-repeat.py")
    assert (first["resumed"], second["resumed"]) == (False, True)
    assert "Continuing Any Repeat: " in trainer("start", "any-repeat").talk


def test_a_script_reads_the_first_failure(trainer: Trainer) -> None:
    started(trainer, "def has_repeat(numbers):\n    print('seen', numbers)\n    return 1 / 0\n")
    verdict = judged(trainer("run", "--json"))
    assert (verdict["verdict"], verdict["passed"], verdict["counted"]) == ("error", 0, True)
    failure = verdict["first_failure"]
    assert isinstance(failure, dict)
    assert failure["call"] == "has_repeat([3, 5, 3]) -> True"
    assert failure["expected"] == "True"
    assert failure["printed"] == "seen [3, 5, 3]\n"
    assert failure["message"] == "ZeroDivisionError: division by zero."
    assert failure.keys() >= {"got", "line"}
    assert "cases" not in verdict


def test_a_script_reads_every_case_of_a_file(trainer: Trainer, tmp_path: Path) -> None:
    (tmp_path / "mine.py").write_text(f"{RIGHT}\n\nprint('hello')\n")
    verdict = judged(trainer("run", "any-repeat", str(tmp_path / "mine.py"), "--json", "--all"))
    assert (verdict["verdict"], verdict["first_failure"], verdict["remarks"]) == (
        "passed",
        None,
        [],
    )
    cases = verdict["cases"]
    assert isinstance(cases, list)
    assert len(cases) == verdict["total"] == verdict["passed"]
    assert cases[0].keys() >= {"call", "why", "finding", "got", "expected", "printed", "message"}
    assert under_way(trainer) == []


def test_code_that_is_no_python_has_line_and_message(
    trainer: Trainer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("def has_repeat(numbers):\n    return (\n"))
    answer = trainer("run", "any-repeat", "-", "--json")
    failure = judged(answer)["first_failure"]
    assert answer.status == 1
    assert isinstance(failure, dict)
    assert (failure["call"], failure["line"]) == ("", 2)
    assert failure["message"]


def test_prints_of_green_cases_are_shown_where_all_are(
    trainer: Trainer, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = RIGHT.replace("    seen:", "    print('at work')\n    seen:")
    for words, times in (((), 0), (("--all",), 11)):
        monkeypatch.setattr(sys, "stdin", io.StringIO(f"\ufeff{code}"))
        answer = trainer("run", "any-repeat", "-", *words)
        assert answer.status == 0
        assert answer.data.count("at work") >= times
        assert bool(answer.data.count("at work")) == bool(times)


@pytest.mark.parametrize("text", ["[3, 3]", "numbers = [3, 3]", "has_repeat([3, 3])"])
def test_an_input_of_ones_own_shows_both_answers(trainer: Trainer, text: str) -> None:
    started(trainer, "def has_repeat(numbers):\n    print('seen')\n    return False\n")
    answer = trainer("run", "--input", text)
    assert answer.status == 1
    assert answer.data.splitlines()[1:] == [
        "  reference True",
        "  got       False",
        "  input     has_repeat([3, 3])",
        "  printed   seen",
    ]
    assert [it["runs"] for it in under_way(trainer)] == [0]
    tried = json.loads(trainer("run", "--input", "[1, 2]", "--json").data)
    assert (tried["verdict"], tried["got"], tried["reference"]) == ("passed", "False", "False")


def test_an_input_that_is_none_is_said(trainer: Trainer) -> None:
    started(trainer)
    answer = trainer("run", "--input", "open('x')")
    assert (answer.status, answer.data) == (1, "")
    assert "This input: " in answer.talk


def test_the_answer_is_asked_for_twice(trainer: Trainer, monkeypatch: pytest.MonkeyPatch) -> None:
    started(trainer)
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    refused = trainer("attempt", "answer")
    assert (refused.status, refused.data) == (1, "")
    assert "--yes shows the answer" in refused.talk
    monkeypatch.setattr(sys, "stdin", Terminal("y\n"))
    shown = trainer("attempt", "answer")
    assert shown.data.startswith("## Why it works\n\nA number repeats exactly if")
    assert "What if the list is sorted?\n\nI compare neighbours.\n" in shown.data
    assert "def has_repeat(numbers: list[int]) -> bool:\n    seen" in shown.data
    assert trainer("attempt", "answer").data == shown.data
    assert "AGAIN: Any Repeat comes back tomorrow" in trainer("attempt", "finish").data


def test_there_are_four_hints(trainer: Trainer) -> None:
    started(trainer)
    for number in range(1, 5):
        hint = json.loads(trainer("attempt", "hint", "any-repeat", "--json").data)
        assert (hint["hint"], hint["of"]) == (number, 4)
    answer = trainer("attempt", "hint")
    assert answer.status == 1
    assert "That was the last hint" in answer.talk


@pytest.mark.parametrize("grade", ["again", "hard", "good", "easy"])
def test_another_rating_than_the_proposed_is_given(trainer: Trainer, grade: str) -> None:
    started(trainer)
    finished = json.loads(trainer("attempt", "finish", "--grade", grade, "--json").data)
    assert (finished["rating"], finished["proposed"]) == (grade, "again")
    assert finished["reasons"] == ["you did not solve it"]
    assert finished["due"]


@pytest.mark.parametrize(
    ("typed", "rating"), [("\n", "again"), ("3\n", "good"), ("easy\n", "easy")]
)
def test_in_a_terminal_the_rating_is_asked_for(
    trainer: Trainer, monkeypatch: pytest.MonkeyPatch, typed: str, rating: str
) -> None:
    started(trainer)
    monkeypatch.setattr(sys, "stdin", Terminal(typed))
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    answer = trainer("attempt", "finish")
    assert "1  again  back tomorrow" in answer.talk
    assert [review["rating"] for review in history(trainer, "any-repeat")] == [rating]


def test_who_answers_nothing_goes_on(trainer: Trainer, monkeypatch: pytest.MonkeyPatch) -> None:
    started(trainer)
    monkeypatch.setattr(sys, "stdin", Terminal(""))
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    answer = trainer("attempt", "finish", "--insight", "so far")
    assert answer.status == 1
    assert "the attempt stays in progress" in answer.talk
    assert history(trainer, "any-repeat") == []
    assert len(under_way(trainer)) == 1


def test_what_is_given_up_comes_back_with_undo(trainer: Trainer) -> None:
    started(trainer, WRONG)
    trainer("run")
    assert "Given up, no review saved" in trainer("attempt", "finish", "--give-up").talk
    assert under_way(trainer) == []
    trainer("undo")
    assert [it["runs"] for it in under_way(trainer)] == [1]


def test_a_problem_without_cases_takes_the_learners_word(trainer: Trainer) -> None:
    trainer("log", "x", "looked-up", "--title", "Odd Jobs", "--day", "9")
    assert "has no cases here" in trainer("start", "odd-jobs").talk
    assert trainer("attempt", "hint").status == 1
    assert trainer("run", "odd-jobs").status == 1
    assert "GOOD" in trainer("attempt", "finish", "--solved", "--grade", "good").data
    assert history(trainer, "odd-jobs")[-1]["solved"]


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (["run"], 3, "No attempt in progress"),
        (["run", "any-repeat"], 3, "'trainer start any-repeat' starts one"),
        (["run", "no such thing at all"], 3, "No problem is called"),
        (["run", "any-repeat", "/no/such/file.py"], 1, "cannot be read"),
        (["run", "any-repeat", "-", "--watch"], 2, "cannot be watched"),
        (["run", __file__], 2, "name the problem too"),
        (["start", "no such thing at all"], 3, "No problem is called"),
        (["attempt", "hint"], 3, "No attempt in progress"),
        (["attempt", "finish", "any-repeat"], 3, "No attempt at Any Repeat in progress"),
        (["attempt", "finish", "--grade", "superb"], 2, "invalid choice"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    trainer: Trainer, words: list[str], status: int, sentence: str
) -> None:
    answer = trainer(*words)
    assert (answer.status, answer.data) == (status, "")
    assert sentence in answer.talk
    assert "Traceback" not in answer.talk


def test_nothing_of_an_untrusted_problem_is_run(trainer: Trainer, home: Path) -> None:
    folder = a_problem(home / "problems", "from-elsewhere")
    assert trainer("start", "from-elsewhere").status == 0
    answer = trainer("run", "from-elsewhere", str(folder / "solution.py"))
    assert answer.status == 1
    assert "trainer trust from-elsewhere" in answer.talk
    trainer("trust", "from-elsewhere", "--yes")
    assert trainer("run", "from-elsewhere", str(folder / "solution.py")).status == 0


def test_a_watched_file_is_judged_at_each_save_until_ctrl_c(
    tmp_path: Path, catalogue: Path
) -> None:
    mine = tmp_path / "mine.py"
    mine.write_text(WRONG)
    code = (
        "import sys; from pathlib import Path; from trainer.__main__ import main; "
        "from trainer.bootstrap import Bootstrap; "
        "sys.exit(main(sys.argv[2:], lambda home: Bootstrap(home, Path(sys.argv[1]))))"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(catalogue), "run", "any-repeat", str(mine), "--watch"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "TRAINER_HOME": str(tmp_path / "home")},
    )
    assert process.stdout is not None
    assert process.stdout.readline().startswith("✗ wrong answer")
    mine.write_text(RIGHT)
    while not (line := process.stdout.readline()).startswith("✓ passed"):
        assert line
    process.send_signal(signal.SIGINT)
    rest, talk = process.communicate()
    assert (process.returncode, rest, talk) == (0, "", "")
