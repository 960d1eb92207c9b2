"""Programs that do what they should not: each gets its verdict, and nothing of it is left behind.

That nothing is left behind, neither a process nor a folder, is what the fixture ``place`` asserts.
"""

import signal
import sys
from pathlib import Path

import pytest

from tests.runner.trials import adding, first
from trainer.domain.attempt.verdict import Finding
from trainer.runner.judge.judge import Judge

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the address space")


def test_a_hang_is_too_slow_and_ends_the_run(any_judge: Judge) -> None:
    verdict = adding(any_judge, "print('in it')\nwhile True: pass")
    result = first(verdict)
    assert result.finding is Finding.SLOW
    assert result.message == "Your program was stopped after 2 seconds."
    assert result.printed == "in it\n"
    assert verdict.results[1].finding is Finding.NOT_RUN


def test_a_hang_that_catches_everything_is_too_slow(judge: Judge) -> None:
    body = "while True:\n    try:\n        while True: pass\n    except BaseException: pass"
    before = "import signal\nfor n in range(1, 32):\n    try: signal.signal(n, lambda *_: None)\n"
    before += "    except (OSError, ValueError): pass\n"
    assert first(adding(judge, body, before=before)).finding is Finding.SLOW


def test_sleeping_is_no_excuse(judge: Judge) -> None:
    assert first(adding(judge, "import time\ntime.sleep(60)")).finding is Finding.SLOW


def test_a_hang_while_importing_is_trouble(judge: Judge) -> None:
    verdict = adding(judge, "return 3", before="while True: pass")
    assert verdict.trouble == "Importing your program took longer than 2 seconds."


@pytest.mark.parametrize("ending", ["os._exit(3)", "sys.exit(3)", "raise SystemExit(3)", "exit(3)"])
def test_ending_the_program_is_a_crash(any_judge: Judge, ending: str) -> None:
    verdict = adding(any_judge, f"import os, sys\n{ending}")
    result = first(verdict)
    assert result.finding is Finding.CRASHED
    assert result.message == ("Your program exited (status 3) before this case was done.")
    assert verdict.results[1].finding is Finding.NOT_RUN


def test_a_signal_is_a_crash(any_judge: Judge) -> None:
    result = first(adding(any_judge, "import os\nos.kill(os.getpid(), 15)"))
    assert result.finding is Finding.CRASHED
    assert "SIGTERM" in result.message


def test_a_crash_of_python_is_a_crash(judge: Judge) -> None:
    result = first(adding(judge, "import ctypes\nctypes.string_at(0)"))
    assert result.finding is Finding.CRASHED
    assert "SIGSEGV" in result.message


@on_linux
def test_much_memory_is_refused(any_judge: Judge) -> None:
    verdict = adding(any_judge, "if b == 2 == a: return 4\nreturn len([0] * (8 * 2**30 // 8))")
    assert first(verdict).finding is Finding.MEMORY
    assert first(verdict).message == "Your program needs more than 512 MB of memory."
    assert verdict.results[1].passed


def test_deep_recursion_works(any_judge: Judge) -> None:
    before = "def down(n):\n    return 0 if n == 0 else 1 + down(n - 1)\n"
    assert adding(any_judge, "return down(10_000) - 10_000 + a + b", before=before).green


def test_deep_recursion_through_a_cache_works(judge: Judge) -> None:
    before = "from functools import cache\n@cache\ndef down(n):\n"
    before += "    return 0 if n == 0 else 1 + down(n - 1)\n"
    if sys.version_info < (3, 12):
        assert adding(judge, "return down(7_000) - 7_000 + a + b", before=before).green


def test_recursion_without_end_is_an_error(judge: Judge) -> None:
    result = first(adding(judge, "return add(a, b)"))
    assert result.finding is Finding.ERROR
    assert result.message.endswith("The recursion does not end on this input.")
    assert "more calls" in result.trace


def test_threads_left_running_do_no_harm(any_judge: Judge) -> None:
    body = "import threading, time\nfor _ in range(5):\n"
    body += "    threading.Thread(target=time.sleep, args=(60,)).start()\nreturn a + b"
    assert adding(any_judge, body).green


@on_linux
def test_a_crowd_of_threads_is_stopped(any_judge: Judge) -> None:
    body = "import _thread\nlock = _thread.allocate_lock()\nlock.acquire()\n"
    body += "for _ in range(2_000): _thread.start_new_thread(lock.acquire, ())\n"
    body += "lock.acquire(True, 30)"
    result = first(adding(any_judge, body, before="import threading\nthreading.stack_size(32768)"))
    assert result.finding in {Finding.CRASHED, Finding.ERROR}
    assert result.message in {
        "Your program started more than 256 threads before this case was done.",
        "RuntimeError: can't start new thread.",
    }


@on_linux
def test_files_that_were_deleted_count_as_long_as_they_are_open(judge: Judge) -> None:
    body = "import os, time\nfor _ in range(12):\n"
    body += "    file = os.open('f', os.O_CREAT | os.O_RDWR)\n"
    body += "    os.write(file, bytes(8_000_000))\n    os.unlink('f')\n"
    body += "time.sleep(1)\nreturn a + b"
    result = first(adding(judge, body, cases="add(1, 2) -> 3"))
    assert result.message.startswith("Your program left more than 64 MB")


@pytest.mark.parametrize(
    "broken",
    [
        "class Bad(Exception):\n    def __str__(self): raise self",
        "class Bad(BaseException):\n    def __str__(self): return 'x' * 10**8",
        "class Bad(Exception):\n    def __str__(self): return 5",
        "class Meta(type):\n    __name__ = 5\n    __mro__ = 5\n"
        "class Bad(Exception, metaclass=Meta): pass",
    ],
)
def test_exceptions_that_misbehave_are_errors(judge: Judge, broken: str) -> None:
    verdict = adding(judge, "raise Bad", before=broken)
    assert [result.finding for result in verdict.results] == [Finding.ERROR] * 2
    assert len(verdict.results[0].message) < 600


@pytest.mark.parametrize("error", ["KeyboardInterrupt", "GeneratorExit", "BaseException"])
def test_exceptions_outside_of_exception_are_errors(judge: Judge, error: str) -> None:
    assert first(adding(judge, f"raise {error}")).finding is Finding.ERROR


@pytest.mark.parametrize(
    ("answer", "what"),
    [
        ("(n for n in [3])", "a generator"),
        ("{1: 2}.keys()", "a dict_keys"),
        ("add", "a function"),
        ("Three(3)", "a Three"),
        ("Liar()", "a Liar"),
        ("[[Three(3)]]", "a Three"),
        ("loop", "a value nested more than 200 deep"),
    ],
)
def test_what_is_no_value_is_named(judge: Judge, answer: str, what: str) -> None:
    before = "class Three(int): pass\nloop = []\nloop.append(loop)\n"
    before += "class Liar:\n    __class__ = int\n    def __eq__(self, other): return True\n"
    result = first(adding(judge, f"return {answer}", before=before))
    assert result.finding is Finding.WRONG
    assert result.message.startswith(f"Your answer is {what};")


def test_the_builtins_may_be_broken(judge: Judge) -> None:
    before = (
        "import builtins\nfor name in ('len', 'type', 'isinstance', 'any', 'zip', 'enumerate'):\n"
    )
    before += "    setattr(builtins, name, None)\n"
    verdict = adding(judge, "return a + b", before=before)
    assert not verdict.green


def test_the_folder_may_be_deleted(any_judge: Judge) -> None:
    body = "import os, shutil\nshutil.rmtree(os.getcwd(), ignore_errors=True)\nreturn a + b"
    assert adding(any_judge, body, cases="add(1, 2) -> 3").green


def test_a_link_in_place_of_the_folder_leads_nowhere(any_judge: Judge, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "work").write_text("of a year")
    body = f"import os\nhere = os.getcwd()\nos.symlink({str(precious)!r}, 'link')\ntry:\n"
    body += f"    os.rmdir(here)\n    os.symlink({str(precious)!r}, here)\n"
    body += "except OSError: pass\nreturn a + b"
    adding(any_judge, body)
    assert (precious / "work").read_text() == "of a year"


def test_a_folder_full_of_rubbish_is_removed(judge: Judge) -> None:
    body = "import os\nopen('file', 'w').write('x')\nfor n in range(1100):\n"
    body += "    os.mkdir('d')\n    os.chdir('d')\n    open('f', 'w').close()\n"
    body += "try:\n    os.chmod('.', 0)\nexcept OSError: pass\nreturn a + b"
    adding(judge, body)


def test_a_daemon_does_not_survive(any_judge: Judge) -> None:
    body = "import os, time\nif os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0:\n"
    body += "        os.chdir('/')\n        time.sleep(60)\n    os._exit(0)\nreturn a + b"
    result = first(adding(any_judge, body))
    assert result.passed or "no other programs" in result.message


def test_a_fork_keeps_its_results_to_itself(any_judge: Judge) -> None:
    body = "import os\ntry:\n    pid = os.fork()\nexcept OSError:\n    pid = 1\n"
    body += "return a + b if pid else 99"
    assert adding(any_judge, body).green


def test_many_forks_do_not_survive(any_judge: Judge) -> None:
    body = "import os, time\nfor _ in range(6):\n    os.fork()\ntime.sleep(60)"
    result = first(adding(any_judge, body))
    assert result.finding is Finding.SLOW or "no other programs" in result.message


def test_a_grandchild_that_holds_the_channel_delays_nothing(any_judge: Judge) -> None:
    body = "import os, time\nif os.fork() == 0:\n    time.sleep(60)\nos._exit(5)"
    result = first(adding(any_judge, body))
    assert "(status 5)" in result.message or "no other programs" in result.message


def test_the_parent_cannot_be_signalled(fenced_judge: Judge) -> None:
    body = "import os, signal\nos.kill(os.getppid(), signal.SIGUSR1)"
    got: list[int] = []
    usual = signal.signal(signal.SIGUSR1, lambda number, _: got.append(number))
    result = first(adding(fenced_judge, body))
    signal.signal(signal.SIGUSR1, usual)
    assert result.finding is Finding.ERROR
    assert got == []


def test_the_expected_answers_are_not_in_the_child(judge: Judge) -> None:
    body = "import gc\ntold = [o for o in gc.get_objects() if isinstance(o, dict)]\n"
    body += "return str(sorted(map(str, told))).count('98765' + '4321')"
    result = first(adding(judge, body, cases="add(1, 2) -> 987654321"))
    assert result.got == "0"


def test_the_environment_is_bare(any_judge: Judge, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET", "of the learner")
    result = first(adding(any_judge, "import os\nreturn 'SECRET' in os.environ"))
    assert result.got == "False"
