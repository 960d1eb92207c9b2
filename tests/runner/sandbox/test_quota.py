"""How much a program may leave in its folder while it runs."""

from pathlib import Path

from trainer.runner.sandbox.quota import DEEPEST, MOST_FILES, ROOM, is_overfull


def test_what_is_usual_fits(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "file").write_bytes(bytes(100_000))
    assert not is_overfull(tmp_path)
    assert not is_overfull(tmp_path / "gone")


def test_many_files_are_too_much(tmp_path: Path) -> None:
    for number in range(MOST_FILES + 1):
        assert number % 1000 or not is_overfull(tmp_path)
        (tmp_path / str(number)).touch()
    assert is_overfull(tmp_path)


def test_only_what_is_really_written_counts(tmp_path: Path) -> None:
    with (tmp_path / "sparse").open("wb") as file:
        file.truncate(2 * ROOM)
    assert not is_overfull(tmp_path)


def test_folders_inside_each_other_are_too_much(tmp_path: Path) -> None:
    tmp_path.joinpath(*["d"] * (DEEPEST - 1)).mkdir(parents=True)
    assert not is_overfull(tmp_path)
    tmp_path.joinpath(*["d"] * DEEPEST).mkdir()
    assert is_overfull(tmp_path)


def test_a_link_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / "circle").symlink_to(tmp_path)
    (tmp_path / "root").symlink_to("/")
    assert not is_overfull(tmp_path)
