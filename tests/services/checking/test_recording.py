"""Recording what mistakes answer, and the rules for what can be recognised."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.problem_builder import FILES, a_problem
from trainer.catalogue.contents import read_contents
from trainer.catalogue.folder import ProblemFolder
from trainer.catalogue.format.case_syntax import parse_cases
from trainer.catalogue.mistake_file import RECORD
from trainer.domain.attempt.recognition import RIGHT
from trainer.files.own import OwnFiles
from trainer.runner.judge.judge import Judge
from trainer.services.checking.material import read_material
from trainer.services.checking.record.record_files import write_record
from trainer.services.checking.record.record_rule import check_record, check_recorded
from trainer.services.checking.record.recording import INPUTS, record_mistakes

WRONG, SLOW_ONE = "wrong/compares_neighbours.py", "slow/searches_the_list.py"
HEAD = "def has_repeat(numbers: list[int]) -> bool:\n    "
SAYS_NO = f'"""You say no each time."""\n\n\n{HEAD}return False\n'
SAYS_NO_TOO = f'"""You look at no number."""\n\n\n{HEAD}return bool([])\n'
ONLY_ONE = (
    f'"""You forget one list."""\n\n\n{HEAD}'
    "return len(set(numbers)) < len(numbers) and numbers != [1, 2, 3, 1]\n"
)


@pytest.fixture
def judge() -> Iterator[Judge]:
    judge = Judge()
    yield judge
    judge.close()


def test_a_record_tells_the_mistakes_apart(tmp_path: Path, judge: Judge) -> None:
    path = a_problem(tmp_path, files={"wrong/says_no.py": SAYS_NO})
    material = read_material(read_contents(ProblemFolder(path)))
    recording = record_mistakes(material, judge)
    record, contract = recording.record, material.sheet.contract
    assert (recording.unfound, recording.alike) == ((), ())
    assert len(record.inputs) == INPUTS
    assert len(parse_cases("\n".join(record.inputs), contract.entry)) == INPUTS
    small = {name: marks[len(contract.cases) :] for name, marks in record.answers.items()}
    assert set(small[SLOW_ONE]) == {RIGHT}
    assert sum(mark != RIGHT for mark in small[WRONG]) >= 6
    assert sum(a != b for a, b in zip(small[WRONG], small["wrong/says_no.py"], strict=True)) >= 3
    found = record.breaking["wrong/says_no.py"]
    assert (found.expected, found.got) == ("True", "False")
    assert found.call in ("has_repeat([7, 7])", "has_repeat([0, 0])")
    assert SLOW_ONE not in record.breaking


def test_the_same_folder_gives_the_same_file(tmp_path: Path, judge: Judge) -> None:
    path = a_problem(tmp_path)
    texts = []
    for _ in range(2):
        contents = read_contents(ProblemFolder(path))
        assert write_record(contents, judge).sound
        texts.append((path / RECORD).read_bytes())
    assert texts[0] == texts[1]
    assert read_contents(ProblemFolder(path)).record() is not None


def test_a_script_breaks_with_the_call_that_fails(tmp_path: Path, judge: Judge) -> None:
    shipped = Path(__file__).parents[3] / "problems/linked-list/lru-cache"
    material = read_material(read_contents(ProblemFolder(shipped)))
    record = record_mistakes(material, judge).record
    for name, found in record.breaking.items():
        assert found.call.startswith("cache = LRUCache("), name
        assert found.expected != found.got
        assert "->" not in found.call


def test_mistakes_that_answer_alike_are_refused(tmp_path: Path, judge: Judge) -> None:
    files = {"wrong/no.py": SAYS_NO, "wrong/too.py": SAYS_NO_TOO}
    path = a_problem(tmp_path, files=files)
    material = read_material(read_contents(ProblemFolder(path)))
    [fault] = check_recorded(material, judge)
    assert (fault.rule, fault.sentence) == (
        5,
        f"{material.place('wrong/no.py')}: this answers as wrong/too.py does each time: merge "
        "them, or add what parts them.",
    )


def test_a_mistake_that_no_small_input_finds_is_refused(tmp_path: Path, judge: Judge) -> None:
    path = a_problem(tmp_path, files={"wrong/only_one.py": ONLY_ONE})
    material = read_material(read_contents(ProblemFolder(path)))
    [fault] = check_recorded(material, judge)
    assert fault.sentence.startswith(f"{material.place('wrong/only_one.py')}: none of 400 small")


def test_a_stale_record_is_refused_in_one_sentence(tmp_path: Path, judge: Judge) -> None:
    path = a_problem(tmp_path)
    assert write_record(read_contents(ProblemFolder(path)), judge).sound
    assert not list(check_record(read_material(read_contents(ProblemFolder(path)))))
    (path / WRONG).write_text(f"{FILES[WRONG]}\n# changed\n", encoding="utf-8")
    [fault] = check_record(read_material(read_contents(ProblemFolder(path))))
    assert fault.sentence == (
        "problems/hashing/has-repeat/mistakes.json: it does not fit the problem; 'trainer check "
        "has-repeat --record' writes it anew."
    )


def test_without_a_right_reference_nothing_is_written(tmp_path: Path, judge: Judge) -> None:
    path = a_problem(tmp_path, files={"solution.py": SAYS_NO})
    report = write_record(read_contents(ProblemFolder(path)), judge)
    assert [it.sentence for it in report.faults] == [
        "problems/hashing/has-repeat: solution.py does not pass the written cases."
    ]
    assert not (path / RECORD).exists()


def test_the_record_of_an_own_problem_travels_with_it(tmp_path: Path, judge: Judge) -> None:
    path = a_problem(tmp_path / "problems")
    write_record(read_contents(ProblemFolder(path)), judge)
    travelling = OwnFiles(tmp_path / "problems", tmp_path / "replaced").read().texts
    assert travelling[f"hashing/has-repeat/{RECORD}"] == (path / RECORD).read_text()
