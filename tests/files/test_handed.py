import os
from pathlib import Path

import pytest

from trainer.domain.errors import NotFoundError, TrainerError
from trainer.files import handed
from trainer.files.handed import files_at


def test_a_file_is_itself_and_is_read_when_asked_for(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"one")
    [file] = files_at(tmp_path / "a.csv")
    (tmp_path / "a.csv").write_bytes(b"other")
    assert (file.name, file.size, file.read()) == ("a.csv", 3, b"other")


def test_a_folder_is_all_that_lies_in_it_but_what_tools_keep_for_themselves(tmp_path: Path) -> None:
    for name in ("b/c.md", "a.md", ".git/config", "node_modules/x.js", ".obsidian/app.json"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    assert [file.name for file in files_at(tmp_path)] == ["a.md", "b/c.md"]


def test_links_in_a_folder_lead_nowhere(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("x")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "link.csv").symlink_to(tmp_path / "secret")
    (folder / "links").symlink_to(tmp_path)
    os.mkfifo(folder / "pipe")
    assert files_at(folder) == []


def test_a_link_that_is_named_itself_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_text("x")
    (tmp_path / "link.csv").symlink_to(tmp_path / "real.csv")
    [file] = files_at(tmp_path / "link.csv")
    assert file.read() == b"x"


def test_what_is_not_there_or_is_no_file_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="nowhere"):
        files_at(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(TrainerError, match="neither a file nor a folder"):
        files_at(tmp_path / "pipe")


def test_too_large_a_file_and_too_full_a_folder_are_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handed, "LARGEST", 3)
    monkeypatch.setattr(handed, "MOST_FILES", 1)
    (tmp_path / "a").write_text("four")
    with pytest.raises(TrainerError, match="is too large"):
        files_at(tmp_path / "a")[0].read()
    (tmp_path / "b").write_text("")
    with pytest.raises(TrainerError, match="name a smaller folder"):
        files_at(tmp_path)
