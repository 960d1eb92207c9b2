"""A folder becomes a sheet; nothing of it is executed, and nothing outside it is read."""

import os
from pathlib import Path

import pytest

from tests.problem_builder import FILES, a_problem
from trainer.catalogue.contents import read_contents
from trainer.catalogue.file import LARGEST_FILE
from trainer.catalogue.folder import ProblemFolder, problem_folders
from trainer.domain.errors import FormatError
from trainer.domain.problem.problem import Origin


def complaint(path: Path, origin: Origin = Origin.CATALOGUE) -> str:
    with pytest.raises(FormatError) as caught:
        read_contents(ProblemFolder(path, origin)).sheet()
    return str(caught.value)


def test_a_folder_gives_its_sheet(tmp_path: Path) -> None:
    path = a_problem(tmp_path)
    sheet = read_contents(ProblemFolder(path)).sheet()
    assert sheet.problem.slug == "has-repeat"
    assert sheet.starter.startswith("def has_repeat(numbers: list[int]) -> bool:")
    assert sheet.reference == FILES["solution.py"]
    assert sheet.generator == FILES["generate.py"]


def test_a_fault_names_its_file_and_line(tmp_path: Path) -> None:
    path = a_problem(tmp_path, changed={"problem.md": ('"easy"', '"simple"')})
    wanted = "line 4: level must be easy, medium or hard."
    assert complaint(path) == f"problems/hashing/has-repeat/problem.md, {wanted}"
    assert complaint(path, Origin.OWN) == f"{path}/problem.md, {wanted}"


def test_the_source_of_the_check_belongs_to_the_contract(tmp_path: Path) -> None:
    compared = {"problem.md": ("frozen ", 'compare = "check"\nfrozen ')}
    path = a_problem(tmp_path, changed=compared)
    assert complaint(path) == "problems/hashing/has-repeat/check.py: the file is missing."
    (path / "check.py").write_text("raise SystemExit\n")
    assert read_contents(ProblemFolder(path)).sheet().contract.check == "raise SystemExit\n"


def test_a_generator_that_is_no_text_is_a_fault(tmp_path: Path) -> None:
    path = a_problem(tmp_path)
    (path / "generate.py").write_bytes(b"LARGEST = 1\n\xff")
    assert complaint(path).endswith("has-repeat/generate.py, line 2: the file must be UTF-8 text.")


def test_a_missing_solution_is_a_fault(tmp_path: Path) -> None:
    path = a_problem(tmp_path, files={"solution.py": None})
    assert complaint(path) == "problems/hashing/has-repeat/solution.py: the file is missing."


def test_the_folders_name_must_be_a_slug(tmp_path: Path) -> None:
    assert "the folder name 'Has_Repeat' is not a slug" in complaint(
        a_problem(tmp_path, "Has_Repeat")
    )


def test_a_folder_outside_the_patterns_is_a_fault(tmp_path: Path) -> None:
    assert "pattern must be the id of one" in complaint(a_problem(tmp_path, pattern="hash"))


def test_a_file_that_is_no_text_is_a_fault_with_its_line(tmp_path: Path) -> None:
    path = a_problem(tmp_path)
    (path / "problem.md").write_bytes(b"# Title\n\n\xff\n")
    assert complaint(path).endswith("problem.md, line 3: the file must be UTF-8 text.")


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    path = a_problem(tmp_path)
    (path / "problem.md").write_bytes(b"\xef\xbb\xbf" + (path / "problem.md").read_bytes())
    assert read_contents(ProblemFolder(path)).sheet().problem.title == "Has Repeat"


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    path = a_problem(tmp_path, files={"problem.md": "x" * (LARGEST_FILE + 1)})
    assert complaint(path).endswith("the file has more than 1,000,000 bytes.")


def test_a_link_that_leaves_the_folder_is_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.md"
    secret.write_text("# Secret")
    path = a_problem(tmp_path, files={"problem.md": None})
    (path / "problem.md").symlink_to(secret)
    assert complaint(path).endswith("this is a link to a file outside its folder.")


def test_a_link_within_the_folder_is_followed(tmp_path: Path) -> None:
    path = a_problem(tmp_path)
    (path / "problem.md").rename(path / "page.md")
    (path / "problem.md").symlink_to("page.md")
    assert read_contents(ProblemFolder(path)).sheet().problem.title == "Has Repeat"


def test_a_circle_of_links_is_a_fault(tmp_path: Path) -> None:
    path = a_problem(tmp_path, files={"problem.md": None})
    (path / "problem.md").symlink_to("problem.md")
    assert "the file cannot be read" in complaint(path)


def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    path = a_problem(tmp_path, files={"problem.md": None})
    os.mkfifo(path / "problem.md")
    assert complaint(path).endswith("not a plain file.")


def test_reading_executes_nothing(tmp_path: Path) -> None:
    bomb = f"open({str(tmp_path / 'ran')!r}, 'w')\n"
    files: dict[str, str | None] = dict.fromkeys(("solution.py", "generate.py", "check.py"), bomb)
    read_contents(ProblemFolder(a_problem(tmp_path, files=files))).sheet()
    assert not (tmp_path / "ran").exists()


def test_problems_lie_two_folders_deep_and_own_ones_one_or_two(tmp_path: Path) -> None:
    a_problem(tmp_path, "in-a-pattern")
    a_problem(tmp_path, "alone", pattern=".")
    a_problem(tmp_path, "hidden", pattern=".git")
    (tmp_path / "hashing" / "empty").mkdir()
    shipped = [folder.slug for folder in problem_folders(tmp_path, Origin.CATALOGUE)]
    own = [folder.slug for folder in problem_folders(tmp_path, Origin.OWN)]
    assert (shipped, own) == (["in-a-pattern"], ["alone", "in-a-pattern"])
    assert list(problem_folders(tmp_path / "nowhere", Origin.OWN)) == []
