"""How much a program may keep on the disk while it runs."""

import ctypes
import mmap
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from trainer.runner.child.limits import FILE_SIZE
from trainer.runner.sandbox.kept_files import bytes_kept
from trainer.runner.sandbox.quota import DEEPEST, MOST_FILES, OPEN_FOLDER, ROOM, is_overfull

on_linux = pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="only Linux tells")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[int]:
    """Give a descriptor of the folder that is measured."""
    descriptor = os.open(tmp_path, OPEN_FOLDER)
    yield descriptor
    os.close(descriptor)


def test_what_is_usual_fits(tmp_path: Path, folder: int) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "file").write_bytes(bytes(100_000))
    assert not is_overfull(folder)


def test_a_folder_that_was_deleted_is_empty(tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    gone = os.open(tmp_path / "gone", OPEN_FOLDER)
    (tmp_path / "gone").rmdir()
    assert not is_overfull(gone)
    os.close(gone)


def test_a_folder_is_measured_wherever_it_was_moved(tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    here = os.open(tmp_path / "here", OPEN_FOLDER)
    for number in range(MOST_FILES + 1):
        (tmp_path / "here" / str(number)).touch()
    (tmp_path / "here").rename(tmp_path / "elsewhere")
    assert is_overfull(here)
    os.close(here)


def test_many_files_are_too_much(tmp_path: Path, folder: int) -> None:
    for number in range(MOST_FILES + 1):
        assert number % 1000 or not is_overfull(folder)
        (tmp_path / str(number)).touch()
    assert is_overfull(folder)


def test_only_what_is_really_written_counts(tmp_path: Path, folder: int) -> None:
    with (tmp_path / "sparse").open("wb") as file:
        file.truncate(2 * ROOM)
    assert not is_overfull(folder)


def test_what_is_used_elsewhere_counts(folder: int) -> None:
    assert not is_overfull(folder, ROOM)
    assert is_overfull(folder, ROOM + 1)


def test_folders_inside_each_other_are_too_much(tmp_path: Path, folder: int) -> None:
    tmp_path.joinpath(*["d"] * (DEEPEST - 1)).mkdir(parents=True)
    assert not is_overfull(folder)
    tmp_path.joinpath(*["d"] * DEEPEST).mkdir()
    assert is_overfull(folder)


def test_paths_longer_than_the_system_takes_are_measured(tmp_path: Path, folder: int) -> None:
    inner = os.open(tmp_path, OPEN_FOLDER)
    for _ in range(20):
        os.mkdir("d" * 250, dir_fd=inner)
        outer, inner = inner, os.open("d" * 250, OPEN_FOLDER, dir_fd=inner)
        os.close(outer)
    assert not is_overfull(folder)
    for number in range(MOST_FILES):
        os.close(os.open(str(number), os.O_CREAT | os.O_WRONLY, dir_fd=inner))
    os.close(inner)
    assert is_overfull(folder)


@pytest.mark.skipif(os.geteuid() == 0, reason="root lists every folder")
def test_a_folder_that_cannot_be_listed_is_too_much(tmp_path: Path, folder: int) -> None:
    (tmp_path / "hidden").mkdir(0o300)
    assert is_overfull(folder)


def test_a_measurement_that_fails_is_too_much(tmp_path: Path, folder: int) -> None:
    (tmp_path / "folder").mkdir()
    file = os.open(tmp_path / "file", os.O_CREAT | os.O_WRONLY)
    assert is_overfull(file)
    os.close(file)


def test_a_link_leads_nowhere(tmp_path: Path, folder: int) -> None:
    (tmp_path / "circle").symlink_to(tmp_path)
    (tmp_path / "root").symlink_to("/")
    assert not is_overfull(folder)


@on_linux
def test_files_without_a_name_are_seen(tmp_path: Path) -> None:
    before = bytes_kept(os.getpid(), tmp_path)
    with (tmp_path / "open").open("wb", buffering=0) as file:
        file.write(bytes(1_000_000))
        (tmp_path / "open").unlink()
        assert before + 1_000_000 <= bytes_kept(os.getpid(), tmp_path) < before + FILE_SIZE
    assert bytes_kept(os.getpid(), tmp_path) == before


@on_linux
def test_a_mapped_file_without_a_name_counts_as_the_largest(tmp_path: Path) -> None:
    before = bytes_kept(os.getpid(), tmp_path)
    with (tmp_path / "mapped").open("w+b") as file:
        file.truncate(4096)
        library = ctypes.CDLL(None)
        library.mmap.restype = ctypes.c_void_p
        mapped = library.mmap(None, 4096, mmap.PROT_READ, mmap.MAP_SHARED, file.fileno(), 0)
    assert bytes_kept(os.getpid(), tmp_path) == before
    (tmp_path / "mapped").unlink()
    assert bytes_kept(os.getpid(), tmp_path) == before + FILE_SIZE
    library.munmap(ctypes.c_void_p(mapped), 4096)
