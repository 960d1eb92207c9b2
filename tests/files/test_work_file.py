"""The work file: what another editor wrote is taken only where it can be code."""

from pathlib import Path

import pytest

from trainer.domain.attempt.attempt import LONGEST_CODE
from trainer.domain.errors import TrainerError
from trainer.files.work_file import WorkFile


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    file = WorkFile(tmp_path / "work", "two-sum")
    file.write("naïve = 1\n")
    assert file.path.name == "two-sum.py"
    assert file.read() == "naïve = 1\n"


def test_hostile_slugs_and_code_stay_inside_the_folder(tmp_path: Path) -> None:
    file = WorkFile(tmp_path, "../../etc/x\0y")
    file.write("lone \ud800\0")
    assert file.path.parent == tmp_path
    assert file.read() == "lone ?\0"


def test_a_missing_a_huge_and_a_binary_file_are_each_a_sentence(tmp_path: Path) -> None:
    file = WorkFile(tmp_path, "two-sum")
    assert file.stamp() is None
    with pytest.raises(TrainerError, match="cannot be read"):
        file.read()
    file.write("x" * (LONGEST_CODE + 1))
    with pytest.raises(TrainerError, match="longer than 200,000"):
        file.read()
    file.path.write_bytes(b"\xff\xfe")
    with pytest.raises(TrainerError, match="not UTF-8"):
        file.read()


def test_saving_changes_the_stamp(tmp_path: Path) -> None:
    file = WorkFile(tmp_path, "two-sum")
    file.write("1")
    before = file.stamp()
    file.write("12")
    assert file.stamp() != before


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "work").write_text("a file")
    with pytest.raises(TrainerError, match="cannot be written"):
        WorkFile(tmp_path / "work", "two-sum").write("1")
