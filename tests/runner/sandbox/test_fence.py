"""What the fence keeps from a program; on machines without one these tests have nothing to show."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.runner.trials import adding, first
from trainer.domain.attempt.verdict import FenceLevel, Finding
from trainer.runner.judge.judge import Judge
from trainer.runner.sandbox.sandbox import Sandbox

FILES = "The fence blocks files outside the program's folder."
PROCESSES = "The fence blocks this: no other programs, sockets, links or file modes."


@pytest.fixture
def diary(tmp_path: Path) -> Path:
    """Give a file of the learner's, outside of the folder of the run."""
    path = tmp_path / "diary"
    path.write_text("dear diary")
    return path


def test_the_level_is_found_by_trying() -> None:
    assert Sandbox(FenceLevel.LIMITS).detect_level()[0] is FenceLevel.LIMITS
    level, why = Sandbox().detect_level()
    assert why.endswith(".")
    assert ("seccomp)" in why) is (level is FenceLevel.FENCE)


def test_without_landlock_the_level_is_limits() -> None:
    level, why = Sandbox(newest_abi=0).detect_level()
    assert level is FenceLevel.LIMITS
    if Sandbox().detect_level()[0] is FenceLevel.FENCE:
        assert why == (
            "No Landlock in this kernel: a program cannot start processes, but it can read files."
        )


@pytest.mark.parametrize(
    ("taken", "held"),
    [("refuse_all_but_the_allowed", "(6, False)"), ("confine", "(0, True)")],
)
@pytest.mark.skipif(
    Sandbox().detect_level()[0] is not FenceLevel.FENCE, reason="there is no fence here"
)
def test_what_only_says_that_it_holds_is_found_out(taken: str, held: str, tmp_path: Path) -> None:
    program = (
        "from trainer.runner.child import fence\n"
        f"fence.{taken} = lambda *_: {6 if taken == 'confine' else True}\n"
        f"held = fence.hold({str(tmp_path)!r}, 6)\n"
        "print(held, flush=True)"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert said.stdout == f"{held}\n"


@pytest.mark.parametrize(
    "step",
    [
        "open({path!r}).read()",
        "open({path!r}, 'w')",
        "open({path!r}, 'a')",
        "os.listdir(os.path.dirname({path!r}))",
        "os.unlink({path!r})",
        "os.rename({path!r}, 'mine')",
        "os.link({path!r}, 'mine')",
        "os.mkdir({path!r} + '-folder')",
        "os.open({path!r}, os.O_RDONLY | os.O_TRUNC)",
        "os.truncate({path!r}, 0)",
        "os.chmod({path!r}, 0)",
        "os.chown({path!r}, 1, 1)",
        "os.utime({path!r}, (0, 0))",
        "os.setxattr({path!r}, 'user.x', b'')",
        "open('/etc/passwd').read()",
        "os.listdir('/')",
        "os.listdir('/proc')",
    ],
)
def test_files_outside_are_out_of_reach(fenced_judge: Judge, diary: Path, step: str) -> None:
    before = diary.stat()
    result = first(adding(fenced_judge, "import os\n" + step.format(path=str(diary))))
    assert result.finding is Finding.ERROR
    assert result.message.startswith(("PermissionError", "OSError: [Errno 18]"))
    assert diary.read_text() == "dear diary"
    assert diary.stat().st_mode == before.st_mode


def test_the_reason_is_said(fenced_judge: Judge, diary: Path) -> None:
    assert first(adding(fenced_judge, f"open({str(diary)!r})")).message.endswith(FILES)
    assert first(adding(fenced_judge, "import os\nos.fork()")).message.endswith(PROCESSES)


def test_the_own_folder_is_free(fenced_judge: Judge) -> None:
    body = "import os, pathlib, tempfile\nos.mkdir('d')\npathlib.Path('d/f').write_text('3')\n"
    body += "os.rename('d/f', 'g')\nopen(os.devnull, 'w').write('x')\nos.urandom(4)\n"
    body += "with tempfile.TemporaryFile() as file: file.write(b'x')\n"
    body += "return int(open('g').read()) + a + b - 3"
    assert adding(fenced_judge, body, cases="add(1, 2) -> 3").green


@pytest.mark.parametrize(
    "step",
    [
        "os.fork()",
        "os.posix_spawn('/bin/true', ['true'], {})",
        "os.execv('/bin/true', ['true'])",
        "import subprocess; subprocess.run(['true'])",
        "import socket; socket.socket()",
        "import socket; socket.socket(type=socket.SOCK_DGRAM)",
        "import socket; socket.socket(socket.AF_UNIX)",
        "import socket; socket.socketpair()",
        "os.setsid()",
        "os.kill(os.getppid(), 0)",
        "os.kill(1, 9)",
        "os.kill(-1, 9)",
        "os.setpriority(os.PRIO_PROCESS, os.getppid(), 19)",
        "import resource; resource.prlimit(os.getppid(), resource.RLIMIT_CORE, (0, 0))",
    ],
)
def test_processes_and_sockets_are_refused(fenced_judge: Judge, step: str) -> None:
    result = first(adding(fenced_judge, f"import os\n{step}"))
    assert result.finding is Finding.ERROR
    assert result.message.startswith("PermissionError")


def test_a_fork_bomb_has_no_fuse(fenced_judge: Judge) -> None:
    body = "import os\nwhile True:\n    try: os.fork()\n    except OSError: pass"
    assert first(adding(fenced_judge, body)).finding is Finding.SLOW


def test_nobody_is_reached_over_the_network(fenced_judge: Judge) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        body = f"import socket\nsocket.create_connection(('127.0.0.1', {port}), 1)"
        assert first(adding(fenced_judge, body)).finding is Finding.ERROR


def test_threads_still_work(fenced_judge: Judge) -> None:
    body = "from concurrent.futures import ThreadPoolExecutor as Pool\n"
    body += "with Pool(4) as pool:\n    return sum(pool.map(int, [a, b]))"
    assert adding(fenced_judge, body).green


def test_the_fence_cannot_be_taken_down(fenced_judge: Judge) -> None:
    body = "import ctypes\nlibc = ctypes.CDLL(None, use_errno=True)\n"
    body += "fork, mmap, clone3 = 57, 9, 435\n"
    body += "return [libc.syscall(n, 0, 0, 0, 0, 0) for n in (clone3, 0x40000000 + fork)]"
    assert first(adding(fenced_judge, body)).got == "[-1, -1]"
