import stat
import subprocess
import sys
from pathlib import Path

import pytest

from trainer.domain.errors import TrainerError
from trainer.files.home import Home, default_home

on_unix = pytest.mark.skipif(sys.platform == "win32", reason="folders have no mode on Windows")


def test_a_home_is_made_with_all_its_places(tmp_path: Path) -> None:
    home = Home.at(tmp_path / "far" / "away")
    assert home.database == tmp_path / "far" / "away" / "trainer.db"
    assert all(folder.is_dir() for folder in (home.root, home.problems, home.work, home.cache))


def test_a_home_that_is_there_is_taken_as_it_is(tmp_path: Path) -> None:
    (Home.at(tmp_path).work / "solution.py").write_text("kept")
    assert (Home.at(tmp_path).work / "solution.py").read_text() == "kept"


@on_unix
def test_only_its_owner_may_look_inside_a_home(tmp_path: Path) -> None:
    home = Home.at(tmp_path / "home")
    assert stat.S_IMODE(home.root.stat().st_mode) == 0o700


def test_a_file_in_the_way_of_the_home_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("I was here first.")
    with pytest.raises(TrainerError, match=r"home cannot be used as home \(.+\); set"):
        Home.at(tmp_path / "home")


@pytest.mark.skipif(sys.platform == "win32", reason="/sys is a place that nobody may write")
def test_a_place_that_may_not_be_written_is_a_sentence() -> None:
    with pytest.raises(TrainerError, match="/sys/trainer cannot be used as home"):
        Home.at(Path("/sys/trainer"))


def test_the_default_home_is_where_the_platform_keeps_data() -> None:
    assert "trainer" in default_home().parts


@on_unix
def test_a_second_trainer_on_the_same_home_learns_that_it_is_not_alone(tmp_path: Path) -> None:
    first, second = Home.at(tmp_path), Home.at(tmp_path)
    assert first.claim()
    assert first.claim()
    assert not second.claim()
    first.release()
    assert second.claim()
    second.release()


@on_unix
def test_where_the_claim_cannot_be_written_one_counts_as_alone(tmp_path: Path) -> None:
    home = Home.at(tmp_path)
    (tmp_path / "trainer.lock").mkdir()
    assert home.claim()
    home.release()


@on_unix
def test_the_end_of_a_process_gives_its_claim_back(tmp_path: Path) -> None:
    claim = f"from trainer.files.home import *; print(Home.at(Path({str(tmp_path)!r})).claim())"
    said = subprocess.run([sys.executable, "-c", claim], capture_output=True, text=True, check=True)
    home = Home.at(tmp_path)
    assert said.stdout == "True\n"
    assert home.claim()
    home.release()
