"""The record of mistakes as a file: made by a machine, ignored where it does not fit."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.problem_builder import FILES, a_problem
from trainer.catalogue.contents import FolderContents, read_contents
from trainer.catalogue.folder import ProblemFolder
from trainer.catalogue.mistake_file import FORMAT, RECORD, read_record, record_text
from trainer.catalogue.seal import seal_of
from trainer.domain.attempt.recognition import RIGHT, SLOW, UNKNOWN
from trainer.domain.problem.contract import Contract
from trainer.domain.problem.mistake_record import BreakingInput, MistakeRecord
from trainer.domain.text import clean

WRONG = "wrong/compares_neighbours.py"
MARKS = st.sampled_from([RIGHT, RIGHT, RIGHT, "9f86d0", "!IndexError", SLOW, UNKNOWN])
LINES = st.text(st.characters(codec="utf-8"), max_size=20).map(clean)


def contents_of(path: Path) -> FolderContents:
    return read_contents(ProblemFolder(path))


def recorded(path: Path) -> MistakeRecord:
    """Write a record that fits the folder, and give it."""
    contents = contents_of(path)
    asked = len(contents.page().contract.cases) + 1
    record = MistakeRecord(
        ("has_repeat([3]) -> False",),
        {WRONG: (*(RIGHT,) * (asked - 1), "9f86d0")},
        {WRONG: BreakingInput("has_repeat([1, 2, 1])", "True", "False")},
    )
    text = record_text(record, contents.made_from())
    (path / RECORD).write_text(text, encoding="utf-8")
    return record


@given(st.data())
def test_a_record_comes_back_as_it_was_written(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    contract: Contract = contents_of(a_problem(tmp_path_factory.mktemp("problems"))).page().contract
    inputs = tuple(data.draw(st.lists(LINES, max_size=4)))
    asked = len(contract.cases) + len(inputs)
    names = data.draw(st.lists(st.sampled_from([WRONG, "slow/b.py", "wrong/c.py"]), unique=True))
    record = MistakeRecord(
        inputs,
        {it: tuple(data.draw(st.lists(MARKS, min_size=asked, max_size=asked))) for it in names},
        {it: BreakingInput(*data.draw(st.tuples(LINES, LINES, LINES))) for it in names[:1]},
    )
    assert read_record(record_text(record, "seal"), "seal", contract) == record
    assert read_record(record_text(record, "seal"), "another", contract) is None


def test_a_record_has_a_line_for_each_input_and_each_mistake(tmp_path: Path) -> None:
    path = a_problem(tmp_path)
    recorded(path)
    lines = (path / RECORD).read_text().splitlines()
    assert '"has_repeat([3]) -> False"' in lines
    assert lines[1] == f'"format": {FORMAT},'
    assert sum(line.startswith(f'"{WRONG}"') for line in lines) == 1
    assert '"........... 9f86d0"' in lines[-3]


def test_a_mistake_carries_the_smallest_input_that_breaks_it(tmp_path: Path) -> None:
    path = a_problem(tmp_path)
    record = recorded(path)
    sheet = contents_of(path).sheet()
    mistake = next(it for it in sheet.mistakes if it.name == WRONG)
    told = mistake.call, mistake.expected, mistake.got
    assert told == ("has_repeat([1, 2, 1])", "True", "False")
    assert next(it for it in sheet.mistakes if it.slow).call == ""
    assert sheet.record == record


@pytest.mark.parametrize("name", ["solution.py", "generate.py", WRONG, "slow/searches_the_list.py"])
def test_a_record_of_other_programs_is_ignored(tmp_path: Path, name: str) -> None:
    path = a_problem(tmp_path)
    recorded(path)
    (path / name).write_text(f"{FILES[name]}\n# changed\n", encoding="utf-8")
    assert contents_of(path).record() is None
    assert contents_of(path).sheet().record == MistakeRecord()


def test_a_record_of_other_cases_is_ignored_and_prose_is_no_matter(tmp_path: Path) -> None:
    path = a_problem(tmp_path)
    recorded(path)
    page = (path / "problem.md").read_text()
    (path / "problem.md").write_text(page.replace("# zeros", "# two zeros"), encoding="utf-8")
    assert contents_of(path).record() is not None
    (path / "problem.md").write_text(page.replace("[7, 7]", "[8, 8]"), encoding="utf-8")
    assert contents_of(path).record() is None


@pytest.mark.parametrize(
    "damaged",
    ["", "{", "[]", "null", '{"format": 1}', "\0", "[" * 100_000, '{"format": 1, "made_from": 7}'],
)
def test_a_damaged_record_is_ignored_and_blocks_nothing(tmp_path: Path, damaged: str) -> None:
    path = a_problem(tmp_path)
    (path / RECORD).write_text(damaged, encoding="utf-8")
    contents = contents_of(path)
    assert contents.record() is None
    assert contents.sheet().mistakes[0].call == ""
    assert RECORD not in contents.programs()


def test_a_record_that_is_no_text_blocks_nothing(tmp_path: Path) -> None:
    path = a_problem(tmp_path)
    (path / RECORD).write_bytes(b"\xff\xfe\x00")
    assert contents_of(path).sheet().record == MistakeRecord()
    assert seal_of(contents_of(path)).programs


@pytest.mark.parametrize(
    ("old", "new"),
    [("...........", ".........."), ('"answers"', '"replies"'), ('"expected"', '"wanted"')],
)
def test_a_record_with_too_little_in_it_is_ignored(tmp_path: Path, old: str, new: str) -> None:
    path = a_problem(tmp_path)
    recorded(path)
    text = (path / RECORD).read_text()
    assert old in text
    (path / RECORD).write_text(text.replace(old, new), encoding="utf-8")
    assert contents_of(path).record() is None


def test_a_record_is_no_part_of_what_is_agreed_to(tmp_path: Path) -> None:
    path = a_problem(tmp_path)
    before = seal_of(contents_of(path))
    recorded(path)
    assert seal_of(contents_of(path)) == before
