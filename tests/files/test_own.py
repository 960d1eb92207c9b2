"""The learner's own problem folders: what travels, and where files from elsewhere may go."""

import os
from pathlib import Path

import pytest

from tests.builders import MOMENT
from trainer.domain.errors import TrainerError
from trainer.files.own import LARGEST, OwnFiles, is_inside


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "problems"
    folder.mkdir()
    return folder


@pytest.fixture
def files(root: Path) -> OwnFiles:
    return OwnFiles(root, root.parent / "replaced")


def put(root: Path, name: str, content: bytes = b"text\n") -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def test_texts_are_found_by_their_name_exactly_as_they_are(files: OwnFiles, root: Path) -> None:
    put(root, "mine/problem.md", "é\r\n\0".encode())
    put(root, "heap/own/wrong/slow.py")
    found = files.read()
    assert found.texts == {"mine/problem.md": "é\r\n\0", "heap/own/wrong/slow.py": "text\n"}
    assert not found.staying


def test_hidden_files_and_links_are_passed_over(files: OwnFiles, root: Path) -> None:
    put(root, ".git/config")
    put(root, "mine/__pycache__/x.pyc")
    secret = put(root.parent, "secret.txt")
    (root / "link.md").symlink_to(secret)
    (root / "folder").symlink_to(root.parent, target_is_directory=True)
    os.mkfifo(root / "pipe.md")
    assert files.read().texts == {}


def test_what_is_no_text_or_too_large_stays_with_a_sentence(files: OwnFiles, root: Path) -> None:
    put(root, "mine/picture.png", b"\x89PNG\xff")
    put(root, "mine/large.txt", b"x" * (LARGEST + 1))
    put(root, "mine/a:b.txt")
    put(root, "mine/\x1b[2J.txt")
    found = files.read()
    assert found.texts == {}
    assert len(found.staying) == 4
    assert "larger than 1 MB" in found.staying["mine/large.txt"]
    assert "is not text" in found.staying["mine/picture.png"]
    assert not any("\x1b" in sentence for sentence in found.staying.values())


def test_a_folder_that_cannot_be_read_does_not_pass_for_an_empty_one(
    files: OwnFiles, root: Path
) -> None:
    root.rmdir()
    with pytest.raises(TrainerError, match="cannot be read"):
        files.read()


def test_a_file_is_written_and_the_one_before_is_kept(files: OwnFiles, root: Path) -> None:
    files.put("mine/problem.md", "one", MOMENT)
    files.put("mine/problem.md", "two", MOMENT)
    assert files.read().texts == {"mine/problem.md": "two"}
    [kept] = (root.parent / "replaced").rglob("*.md")
    assert kept.read_text(encoding="utf-8") == "one"
    assert kept.relative_to(root.parent / "replaced").parts[1:] == ("mine", "problem.md")


def test_a_removed_file_is_kept_and_its_empty_folder_goes(files: OwnFiles, root: Path) -> None:
    files.put("mine/deep/x.py", "one", MOMENT)
    files.put("mine/deep/x.py", None, MOMENT)
    assert list(root.iterdir()) == []
    assert [it.read_text(encoding="utf-8") for it in root.parent.rglob("x.py")] == ["one"]
    files.put("mine/deep/x.py", None, MOMENT)


OUTSIDE = [
    "",
    "/etc/passwd",
    "../x",
    "a/../../x",
    "a//b",
    "./a",
    "a/.",
    ".ssh/config",
    "a/.git/hooks/post-commit",
    "a\\..\\b",
    "C:/x",
    "a\0b",
    "a\nb",
    "\ud800",
    "x" * 300,
    "/".join("abcdefghij"),
    "a /b",
    "a./b",
]


@pytest.mark.parametrize("name", OUTSIDE)
def test_a_name_that_leads_outside_is_refused(files: OwnFiles, root: Path, name: str) -> None:
    assert not is_inside(name)
    with pytest.raises(TrainerError, match="not a valid file name"):
        files.put(name, "x", MOMENT)
    assert list(root.rglob("*")) == []


def test_no_link_is_written_through(files: OwnFiles, root: Path) -> None:
    outside = root.parent / "outside"
    outside.mkdir()
    secret = put(outside, "secret.txt", b"mine")
    (root / "folder").symlink_to(outside, target_is_directory=True)
    (root / "file.txt").symlink_to(secret)
    for name in ("folder/secret.txt", "folder/new.txt", "file.txt"):
        for text in ("theirs", None):
            with pytest.raises(TrainerError, match="in the way"):
                files.put(name, text, MOMENT)
    assert {it.name: it.read_bytes() for it in outside.iterdir()} == {"secret.txt": b"mine"}


def test_what_no_file_can_hold_is_refused(files: OwnFiles, root: Path) -> None:
    with pytest.raises(TrainerError, match="it is not text"):
        files.put("mine/x.py", "\ud800", MOMENT)
    put(root, "file")
    with pytest.raises(TrainerError, match="in the way"):
        files.put("file/x.py", "x", MOMENT)
