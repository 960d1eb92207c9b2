"""The work file: what another editor wrote is taken only where it can be code, and never lost."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from trainer.domain.attempt.attempt import LONGEST_CODE
from trainer.domain.errors import TrainerError
from trainer.files.work_file import WorkFile

PREFACE = "# Two Sum\n#\n# You get a list of numbers."


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
    assert file.unread() is None


def test_the_statement_stands_above_the_code_and_is_no_part_of_it(tmp_path: Path) -> None:
    file = WorkFile(tmp_path, "two-sum", PREFACE)
    file.write("x = 1\n")
    text = file.path.read_text()
    assert text.startswith(f"{PREFACE}\n")
    assert text.endswith("\n\n\nx = 1\n")
    assert file.read() == "x = 1\n"
    assert text.split("\n")[file.lines_above] == "x = 1"
    file.path.write_text("y = 2\n")
    assert (file.read(), file.lines_above) == ("y = 2\n", 0)


@pytest.mark.parametrize("preface", ["", PREFACE])
def test_what_another_program_saved_is_never_written_over(tmp_path: Path, preface: str) -> None:
    file = WorkFile(tmp_path, "two-sum", preface)
    file.write("x = 1\n")
    file.path.write_text(file.path.read_text().replace("1", "2"))
    for again in (file, WorkFile(tmp_path, "two-sum", preface)):
        assert again.unread() is not None
        with pytest.raises(TrainerError, match="saved by another program"):
            again.write("x = 3\n")
    assert file.read() == "x = 2\n"
    assert WorkFile(tmp_path, "two-sum", preface).unread() is None
    file.write("x = 3\n")
    assert file.path.read_text().endswith("x = 3\n")


def test_other_line_ends_and_a_byte_order_mark_are_no_other_code(tmp_path: Path) -> None:
    file = WorkFile(tmp_path, "two-sum", PREFACE)
    file.write("x = 1\n")
    file.path.write_bytes(b"\xef\xbb\xbf" + file.path.read_bytes().replace(b"\n", b"\r\n"))
    assert file.unread() is None
    assert file.read() == "x = 1\n"


def test_a_missing_a_huge_and_a_binary_file_are_each_a_sentence(tmp_path: Path) -> None:
    file = WorkFile(tmp_path, "two-sum")
    assert file.unread() is None
    with pytest.raises(TrainerError, match="cannot be read"):
        file.read()
    file.path.write_text("x" * (LONGEST_CODE + 1))
    with pytest.raises(TrainerError, match="longer than 200,000"):
        file.read()
    file.path.write_bytes(b"\xff\xfe")
    with pytest.raises(TrainerError, match="not UTF-8"):
        file.read()
    with pytest.raises(TrainerError, match="not UTF-8"):
        file.write("x = 1\n")
    assert file.path.read_bytes() == b"\xff\xfe"


def test_a_saved_file_is_told_of_once_and_not_before_it_is_whole(tmp_path: Path) -> None:
    file = WorkFile(tmp_path, "two-sum")
    assert not file.saved_again(datetime.now(UTC))
    file.write("1")
    written = datetime.fromtimestamp(file.path.stat().st_mtime, UTC)
    assert not file.saved_again(written + timedelta(milliseconds=10))
    later = written + timedelta(seconds=1)
    assert [file.saved_again(later) for _ in range(2)] == [True, False]
    file.path.write_text("12")
    assert file.saved_again(later + timedelta(seconds=1))


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "work").write_text("a file")
    with pytest.raises(TrainerError, match="cannot be written"):
        WorkFile(tmp_path / "work", "two-sum").write("1")
