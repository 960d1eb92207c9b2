"""The box: where there is one, and what is in it."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.runner.trials import adding, first
from trainer.domain.attempt.verdict import FenceLevel
from trainer.runner.judge.judge import Judge
from trainer.runner.sandbox import box
from trainer.runner.sandbox.sandbox import Sandbox

NEEDED = (Path(box.__file__), Path(sys.prefix), Path(sys.base_prefix))
"""What a box shows, and with it the folders above: they may lie anywhere."""

HIDDEN = [
    path
    for path in ("/proc", "/home", "/tmp", "/etc/passwd", "/usr/sbin")
    if not any(needed.is_relative_to(path) for needed in NEEDED)
]


@pytest.fixture
def boxed_judge(place: Path) -> Judge:
    level, why = Sandbox(FenceLevel.BOX).detect_level()
    if level is not FenceLevel.BOX:
        pytest.skip(why)
    return Judge(Sandbox(FenceLevel.BOX, place=place))


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give the only folder that programs are looked for in."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    box.forget()
    yield folder
    box.forget()


def _fell_back() -> str:
    """Give why there is no box; the fence, or the limits, hold in its place."""
    level, why = Sandbox(FenceLevel.BOX).detect_level()
    assert level is Sandbox().detect_level()[0]
    assert adding(Judge(Sandbox(FenceLevel.BOX)), "return a + b").green
    return why


def test_without_bubblewrap_the_fence_holds(programs: Path) -> None:
    assert _fell_back().endswith("No box: bubblewrap (bwrap) is not installed.")


def test_where_bubblewrap_may_not_work_the_reason_is_said(programs: Path) -> None:
    said = "bwrap: setting up uid map: Permission denied"
    (programs / "bwrap").write_text(f"#!/bin/sh\necho noise >&2; echo '{said}' >&2; exit 1\n")
    (programs / "bwrap").chmod(0o755)
    assert _fell_back().endswith(f"No box: bubblewrap does not work here ({said}).")


def test_a_bubblewrap_that_is_none_is_said(programs: Path) -> None:
    (programs / "bwrap").write_bytes(b"\x7fELF")
    (programs / "bwrap").chmod(0o755)
    assert "No box: bubblewrap could not be tried (OSError)." in _fell_back()


def test_only_the_level_box_is_in_a_box() -> None:
    assert Sandbox().detect_level()[0] is not FenceLevel.BOX
    assert "bubblewrap" not in Sandbox().detect_level()[1]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("os.getcwd()", "/box"),
        ("os.listdir('.')", "[]"),
        *((f"os.path.exists({path!r})", "False") for path in HIDDEN),
        ("sorted(os.environ)[:3]", "['HOME', 'LANG', 'MALLOC_ARENA_MAX']"),
        ("os.environ['TMPDIR']", "/box"),
        ("os.uname().nodename", "box"),
        ("os.getppid()", "1"),
        ("len(os.urandom(4))", "4"),
        ("open(os.devnull, 'w').write('x')", "1"),
    ],
)
def test_what_is_in_a_box(boxed_judge: Judge, question: str, answer: str) -> None:
    result = first(adding(boxed_judge, f"import os\nreturn str({question})"))
    assert result.got.strip("\"'") == answer


def test_neither_problems_nor_answers_are_in_a_box(boxed_judge: Judge) -> None:
    place = Path(box.__file__).parents[2]
    body = f"import os\nreturn sorted(os.path.exists({str(place)!r} + n) for n in NAMES)"
    names = "NAMES = ('/problems', '/../problems', '/storage', '/assembly.py')\n"
    assert first(adding(boxed_judge, body, before=names)).got == "[False, False, False, False]"


def test_a_box_has_room_for_what_is_usual(boxed_judge: Judge) -> None:
    body = "import pathlib, shutil, tempfile\n"
    body += "pathlib.Path('f').write_bytes(bytes(5_000_000))\n"
    body += "with tempfile.TemporaryFile() as file: file.write(b'x')\n"
    body += "return a + b if shutil.disk_usage('.').total == 64 * 2**20 else 0"
    assert adding(boxed_judge, body).green


def test_the_structures_are_there(boxed_judge: Judge) -> None:
    body = "from trainer.structures import ListNode\nreturn ListNode(a + b).val"
    assert adding(boxed_judge, body).green


@pytest.mark.parametrize(("status", "said"), [("3", "exited (status 3)"), ("137", "SIGKILL")])
def test_an_end_is_told_as_it_was(boxed_judge: Judge, status: str, said: str) -> None:
    body = f"import os, signal\nstatus = {status}\n"
    body += "os._exit(3) if status == 3 else os.kill(os.getpid(), signal.SIGKILL)"
    assert said in first(adding(boxed_judge, body)).message
