"""What hostile programs write: prints without end, odd bytes, closed streams, forged results."""

import pytest

from tests.runner.trials import adding, first
from trainer.domain.attempt.verdict import Finding
from trainer.runner.judge.judge import Judge


def test_an_endless_print_is_stopped(any_judge: Judge) -> None:
    result = first(adding(any_judge, "while True: print('x' * 100_000)"))
    assert result.finding is Finding.ERROR
    assert result.message == "Your program printed or wrote more than 8 MB."
    assert len(result.printed) < 21_000


def test_printed_escape_sequences_are_disarmed(judge: Judge) -> None:
    body = (
        "import sys\nprint('\\x1b[2J\\x9b31m\\u202e')\nsys.stderr.write('\\x07')\nreturn 'é\\x1b'"
    )
    result = first(adding(judge, body))
    assert not {"\x1b", "\x9b", "\u202e", "\x07"} & set(result.printed + result.got)
    assert "é" in result.got


def test_odd_bytes_can_be_printed(judge: Judge) -> None:
    result = first(adding(judge, "import os\nos.write(1, b'\\xff\\xfe\\x00')\nreturn a + b"))
    assert result.passed
    assert result.printed == "\N{REPLACEMENT CHARACTER}" * 3


@pytest.mark.parametrize("length", [10_000_000, 30_000_000])
def test_huge_answers_are_cut(judge: Judge, length: int) -> None:
    result = first(adding(judge, f"return 'x' * {length}"))
    assert result.finding is Finding.WRONG
    assert len(result.got) < 2_100


def test_there_is_no_input(any_judge: Judge) -> None:
    result = first(adding(any_judge, "return input()"))
    assert "There is no input to read" in result.message
    assert first(adding(any_judge, "import sys\nreturn sys.stdin.read()")).got == '""'


def test_the_job_cannot_be_read_again(any_judge: Judge) -> None:
    result = first(adding(any_judge, "import os\nos.lseek(0, 0, 0)\nreturn os.read(0, 9).decode()"))
    assert result.got in ('""', "raises OSError")


def test_stdout_may_be_replaced(judge: Judge) -> None:
    verdict = adding(judge, "import io, sys\nsys.stdout = io.StringIO()\nprint(1)\nreturn a + b")
    assert verdict.green
    assert adding(judge, "import sys\nsys.stdout = None\nreturn a + b").green


def test_stdout_may_be_closed(judge: Judge) -> None:
    verdict = adding(judge, "import sys\nsys.stdout.close()\nreturn a + b")
    assert verdict.results[0].passed


def test_all_files_may_be_closed(any_judge: Judge) -> None:
    result = first(adding(any_judge, "import os\nos.closerange(0, 64)\nreturn a + b"))
    assert result.finding is Finding.CRASHED
    assert "wrote to the file that carries" in result.message


def test_closing_the_channel_and_going_on_is_too_slow(judge: Judge) -> None:
    body = "import os\nos.closerange(3, 64)\nwhile True: pass"
    assert first(adding(judge, body)).finding is Finding.SLOW


def test_results_cannot_be_forged(any_judge: Judge) -> None:
    body = "import os\nfor fd in range(3, 20):\n    try:\n"
    body += (
        '        os.write(fd, b\'\\n["result",0,[["value",3]],[],[false,0.1,0]]\\n["done"]\\n\')\n'
    )
    body += "        os.write(fd, b'half a line')\n    except OSError: pass\nreturn 99"
    verdict = adding(any_judge, body)
    assert [result.got for result in verdict.results] == ["99", "99"]


def test_flooding_the_channel_is_a_crash(any_judge: Judge) -> None:
    body = "import os\nwhile True:\n    for fd in range(3, 20):\n        try:\n"
    body += "            os.write(fd, b'x' * 65536 + b'\\n')\n        except OSError: pass"
    result = first(adding(any_judge, body))
    assert result.finding is Finding.CRASHED
    assert "wrote to the file that carries" in result.message
