"""Law 4: what goes out comes back as it was; here through an export, whole or damaged."""

from io import BytesIO
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import MOMENT
from tests.laws.whole_logs import forged_logs, whole_logs
from trainer.domain.log.review_log import ReviewLog
from trainer.exchange.own.log_lines import Contents, Header, header_line, log_lines, read_log

HEADER = Header(program="trainer 1", holds="reviews", device="d1", name="laptop", at=MOMENT)


def exported(log: ReviewLog) -> bytes:
    return header_line(HEADER) + b"".join(log_lines(log))


def read(data: bytes) -> Contents:
    return read_log(BytesIO(data))


@given(whole_logs() | forged_logs)
def test_exporting_and_importing_is_the_identity(log: ReviewLog) -> None:
    contents = read(exported(log))
    assert contents == Contents(
        header=HEADER, log=log, damaged=0, unknown=0, cut_off=False, whole=True
    )


@given(whole_logs() | forged_logs)
def test_equal_logs_are_equal_files_of_plain_ascii_lines(log: ReviewLog) -> None:
    data = exported(log)
    assert data == exported(ReviewLog.of(*(lines[::-1] for lines in _lines(log))))
    assert data.isascii()
    assert all(byte == 0x0A or byte >= 0x20 for byte in data)


@given(whole_logs(most=4), st.data())
def test_cut_off_anywhere_a_file_loses_only_what_is_cut_off(
    log: ReviewLog, data: st.DataObject
) -> None:
    whole = exported(log)
    end = data.draw(st.integers(0, len(whole)))
    contents = read(whole[:end])
    lines = whole[:end].count(b"\n") + (whole[end : end + 1] == b"\n")
    assert sum(map(len, _lines(contents.log))) == max(0, lines - 1)
    assert contents.log.union(log) == log
    assert contents.damaged <= 1
    assert contents.cut_off == bool(contents.damaged)
    assert contents.whole == (whole[:end].endswith(b"\n"))


@given(whole_logs(most=4), st.data())
def test_no_damage_makes_another_line_of_one(log: ReviewLog, data: st.DataObject) -> None:
    whole = bytearray(exported(log))
    for place in data.draw(st.lists(st.integers(0, len(whole) - 1), max_size=5)):
        whole[place] = data.draw(st.integers(0, 255))
    assert read(bytes(whole)).log.union(log) == log


@given(whole_logs(most=4), st.binary(max_size=200), st.data())
def test_what_is_strewn_in_harms_no_line(log: ReviewLog, noise: bytes, data: st.DataObject) -> None:
    lines = exported(log).splitlines(keepends=True)
    lines.insert(data.draw(st.integers(0, len(lines))), noise.replace(b"\n", b"") + b"\n")
    contents = read(b"".join(lines))
    assert contents.log == log
    assert contents.damaged == 1


def _lines(log: ReviewLog) -> tuple[list[Any], ...]:
    return [*log.reviews.values()], [*log.changes.values()]
