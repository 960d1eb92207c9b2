import os
from pathlib import Path

import pytest

from trainer.files.appended import AppendedFile, Mark


def read(path: Path, mark: Mark | None = None) -> tuple[list[bytes], Mark] | None:
    """Give the lines after the mark, and the new mark; ``None`` if the file did not only grow."""
    with path.open("rb") as raw:
        file = AppendedFile(raw)
        if mark is not None and not file.goes_on_from(mark):
            return None
        lines = []
        while line := file.readline(4):
            lines.append(line)
        return b"".join(lines).splitlines(keepends=True), file.mark("laptop")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "file").write_bytes(b"one line\ntwo\n")
    return tmp_path / "file"


def mark_of(path: Path) -> Mark:
    found = read(path)
    assert found is not None
    return found[1]


def test_what_was_appended_is_read_alone(path: Path) -> None:
    mark = mark_of(path)
    path.write_bytes(path.read_bytes() + b"three\n")
    found = read(path, mark)
    assert found is not None
    assert found == ([b"three\n"], mark_of(path))


def test_a_line_without_its_end_is_read_again(path: Path) -> None:
    path.write_bytes(b"one line\ntw")
    mark = mark_of(path)
    path.write_bytes(b"one line\ntwo\n")
    found = read(path, mark)
    assert found is not None
    assert found[0] == [b"two\n"]


@pytest.mark.parametrize("content", [b"one line\nTWO\nthree\n", b"one line\n", b""])
def test_a_file_that_did_more_than_grow_is_known_by_its_hash(path: Path, content: bytes) -> None:
    mark = mark_of(path)
    path.write_bytes(content)
    assert read(path, mark) is None


def test_a_file_nobody_touched_is_known_without_reading_it(path: Path) -> None:
    mark = mark_of(path)
    with path.open("rb") as raw:
        assert AppendedFile(raw).is_as_at(mark)
    os.utime(path, ns=(0, 0))
    with path.open("rb") as raw:
        assert not AppendedFile(raw).is_as_at(mark)
