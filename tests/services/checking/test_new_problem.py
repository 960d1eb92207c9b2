from pathlib import Path

import pytest

from trainer.catalogue.contents import read_contents
from trainer.catalogue.folder import ProblemFolder
from trainer.catalogue.reader import CatalogueReader
from trainer.domain.errors import TrainerError
from trainer.domain.problem.problem import Level, Origin
from trainer.services.checking.material import read_material
from trainer.services.checking.new_problem import new_problem
from trainer.services.checking.template import FILES
from trainer.services.checking.wording import check_wording


def test_a_new_problem_is_valid_from_the_start(tmp_path: Path) -> None:
    folder = new_problem(tmp_path, "greedy", "odd-jobs", level=Level.HARD).folder.path
    assert {str(file.relative_to(folder)) for file in folder.rglob("*.*")} == set(FILES)
    catalogue = CatalogueReader(tmp_path / "none", tmp_path).read()
    problem = catalogue.problems["odd-jobs"]
    assert (problem.title, problem.level, problem.origin) == ("Odd jobs", Level.HARD, Origin.OWN)
    assert problem.target_time.total_seconds() == 40 * 60


def test_every_file_says_what_to_write(tmp_path: Path) -> None:
    folder = new_problem(tmp_path, "greedy", "odd-jobs", title="Odd Jobs").folder.path
    assert all("WRITE:" in (folder / name).read_text() for name in FILES)


def test_the_check_names_every_line_that_is_still_to_be_written(tmp_path: Path) -> None:
    folder = new_problem(tmp_path, "greedy", "odd-jobs").folder.path
    material = read_material(read_contents(ProblemFolder(folder, Origin.OWN)))
    unwritten = [f.sentence for f in check_wording(material) if "not written yet" in f.sentence]
    assert len(unwritten) == sum((folder / name).read_text().count("WRITE:") for name in FILES)
    assert any(
        "odd-jobs/wrong/mistake.py, line 1: not written yet" in sentence for sentence in unwritten
    )


def test_what_is_there_already_is_not_touched(tmp_path: Path) -> None:
    folder = new_problem(tmp_path, "greedy", "odd-jobs").folder.path
    (folder / "problem.md").write_text("mine")
    with pytest.raises(TrainerError, match="already exists"):
        new_problem(tmp_path, "greedy", "odd-jobs")
    assert (folder / "problem.md").read_text() == "mine"


@pytest.mark.parametrize("slug", ["../escape", "Odd Jobs", "", "-odd", "a" * 200])
def test_a_name_that_is_no_slug_is_refused(tmp_path: Path, slug: str) -> None:
    with pytest.raises(TrainerError, match="is not a slug"):
        new_problem(tmp_path, "greedy", slug)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "greedy").touch()
    with pytest.raises(TrainerError, match="cannot be created"):
        new_problem(tmp_path, "greedy", "odd-jobs")
