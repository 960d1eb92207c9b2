"""Files and folders that are there whole or not at all."""

from pathlib import Path

import pytest

from trainer.files.unfinished import sweep_unfinished, unfinished, write_to_disk


def fail_half_way(place: Path) -> None:
    with unfinished(place) as beside:
        beside.write_text("half of i")
        raise KeyError


def test_a_file_takes_its_place_in_one_step(tmp_path: Path) -> None:
    place = tmp_path / "file"
    place.write_text("before")
    with unfinished(place) as beside:
        write_to_disk(beside, b"after")
        assert place.read_text() == "before"
    assert place.read_text() == "after"
    assert list(tmp_path.iterdir()) == [place]


def test_a_folder_takes_its_place_with_all_that_is_in_it(tmp_path: Path) -> None:
    place = tmp_path / "heap" / "mine"
    place.parent.mkdir()
    with unfinished(place, below=tmp_path) as begun:
        begun.mkdir()
        write_to_disk(begun / "problem.md", b"# Mine")
        assert not place.exists()
    assert (place / "problem.md").read_text() == "# Mine"
    assert [path.name for path in tmp_path.iterdir()] == ["heap"]


def test_what_fails_half_way_leaves_what_was_there(tmp_path: Path) -> None:
    place = tmp_path / "file"
    place.write_text("before")
    with pytest.raises(KeyError):
        fail_half_way(place)
    assert place.read_text() == "before"
    assert list(tmp_path.iterdir()) == [place]


def test_what_a_killed_trainer_left_is_swept_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / ".trainer-0123").mkdir()
    (tmp_path / ".trainer-0123" / "problem.md").touch()
    (tmp_path / ".trainer-4567").touch()
    (tmp_path / ".trainerrc").touch()
    (tmp_path / "mine").touch()
    (tmp_path / ".trainer-link").symlink_to(tmp_path / "mine")
    sweep_unfinished([tmp_path, tmp_path / "not-there"])
    assert {path.name for path in tmp_path.iterdir()} == {".trainerrc", "mine"}
