"""The sandbox itself: many at once, and all of them closed with the program."""

import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Thread, Timer
from time import monotonic, sleep

import pytest

from tests.runner.trials import a_contract, adding, processes_started_in
from trainer.domain.attempt.verdict import FenceLevel
from trainer.domain.errors import TrainerError
from trainer.runner.judge.judge import Judge
from trainer.runner.sandbox.folder import Folder, sweep
from trainer.runner.sandbox.sandbox import Sandbox

HANG = "while True: pass"


def test_many_programs_run_side_by_side(judge: Judge) -> None:
    with ThreadPoolExecutor(6) as pool:
        verdicts = pool.map(lambda n: adding(judge, f"return a + b + 0 * {n}"), range(18))
    assert all(verdict.green for verdict in verdicts)


def test_no_file_stays_open(judge: Judge) -> None:
    adding(judge, "return a + b")
    before = os.listdir("/dev/fd")  # noqa: PTH208
    for body in ("return a + b", "import os; os._exit(1)", "import os; os.closerange(0, 99)"):
        adding(judge, body)
    assert len(os.listdir("/dev/fd")) == len(before)  # noqa: PTH208


def test_closing_kills_what_is_running_and_starts_no_more(any_judge: Judge, place: Path) -> None:
    contract = a_contract("def wait() -> None", "wait() -> None")
    code = f"def wait():\n    {HANG}"
    Timer(0.3, any_judge.close).start()
    with ThreadPoolExecutor(2) as pool:
        runs = [pool.submit(any_judge.run, contract, code, limit=60.0) for _ in range(2)]
    assert all(run.result().cancelled for run in runs)
    assert any_judge.run(contract, code, limit=60.0).cancelled


def test_after_closing_nothing_is_left_even_if_nobody_waits(any_judge: Judge, place: Path) -> None:
    contract = a_contract("def wait() -> None", "wait() -> None")
    code = f"def wait():\n    {HANG}"
    Thread(target=any_judge.run, args=(contract, code), kwargs={"limit": 60.0}, daemon=True).start()
    assert _comes_true(lambda: processes_started_in(place) != [])
    any_judge.close()
    assert list(place.iterdir()) == []


def test_no_room_is_said_in_a_sentence(tmp_path: Path) -> None:
    judge = Judge(Sandbox(place=tmp_path / "nowhere"))
    with pytest.raises(TrainerError, match="Your program cannot run: its folder"):
        adding(judge, "return a + b")


@pytest.mark.parametrize("level", list(FenceLevel))
def test_a_killed_trainer_leaves_no_program(tmp_path: Path, level: FenceLevel) -> None:
    place = tmp_path / "place"
    place.mkdir()
    code = (
        "from pathlib import Path\nfrom trainer.domain.problem.contract import Call\n"
        "from trainer.domain.attempt.verdict import FenceLevel\n"
        "from trainer.runner.protocol.job import Job\n"
        "from trainer.runner.sandbox.sandbox import Sandbox\n"
        f"source = 'def wait():\\n    {HANG}'\n"
        "job = Job(source=source, name='wait', cases=[[Call('wait', ())]], limit=60.0)\n"
        f"sandbox = Sandbox(FenceLevel({level.value!r}), place=Path({str(place)!r}))\n"
        "sandbox.run(job, lambda message: print(message[0], flush=True))\n"
    )
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=root, stdout=subprocess.PIPE
    ) as trainer:
        assert trainer.stdout is not None
        while trainer.stdout.readline() != b"start\n":
            assert trainer.poll() is None
        assert processes_started_in(place) != []
        trainer.kill()
    assert _comes_true(lambda: processes_started_in(place) == [])


def test_what_a_killed_trainer_left_running_ends_with_the_sweep(tmp_path: Path) -> None:
    left = Folder.made(tmp_path).path
    sleep_long = [sys.executable, "-S", "-c", "import time; time.sleep(60)"]
    with subprocess.Popen(sleep_long, env={"TMPDIR": str(left)}, start_new_session=True) as stray:
        sweep(tmp_path)
        assert stray.wait() == -signal.SIGKILL
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_removed_with_all_that_is_in_it(tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "file").touch()
    with Folder.made(tmp_path) as folder:
        (folder.path / "link").symlink_to(precious)
        (folder.path / "closed" / "inner").mkdir(parents=True)
        (folder.path / "closed" / "inner" / "file").touch()
        (folder.path / "closed" / "inner").chmod(0)
        (folder.path / "closed").chmod(0)
        folder.path.chmod(0)
    assert not folder.path.exists()
    assert (precious / "file").exists()


def test_a_folder_that_was_moved_away_is_no_fault(tmp_path: Path) -> None:
    with Folder.made(tmp_path) as folder:
        folder.path.rename(tmp_path / "elsewhere")
        (tmp_path / "elsewhere" / "file").touch()
    assert list((tmp_path / "elsewhere").iterdir()) == []


def _comes_true(question: object) -> bool:
    """Tell whether a question is answered with yes before long."""
    assert callable(question)
    end = monotonic() + 20
    while not (answer := bool(question())) and monotonic() < end:
        sleep(0.02)
    return answer


def test_what_a_killed_program_left_of_its_runs_is_swept(tmp_path: Path) -> None:
    left = Folder.made(tmp_path).path
    (left / "deep" / "deeper").mkdir(parents=True)
    (left / "deep" / "file").write_text("left behind")
    (tmp_path / "another").mkdir()
    sweep(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["another"]
