import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

import pytest

from tests.builders import MOMENT, a_change, a_log, a_retraction, a_review
from trainer.domain.errors import TrainerError
from trainer.domain.log.change import Kind
from trainer.domain.log.review import Skill
from trainer.domain.log.review_log import ReviewLog
from trainer.exchange.own import log_lines as format_
from trainer.exchange.own.log_lines import Contents, Header, header_line, log_lines, read_log

HEADER = Header(program="trainer 1", holds="2 reviews", device="d1", name="laptop", at=MOMENT)
LOG = a_log("two-sum: good undo; lru-cache: again +2 hard")


def exported(log: ReviewLog) -> bytes:
    return header_line(HEADER) + b"".join(log_lines(log))


def read(data: bytes) -> Contents:
    return read_log(BytesIO(data))


def resealed(sealed: bytes, /, **fields: object) -> bytes:
    """Give the line with other fields, sealed as the format says."""
    told = json.loads(sealed) | fields
    del told["sum"]
    body = json.dumps(told, separators=(",", ":"))
    digits = hashlib.sha256(body.encode()).hexdigest()[:16]
    return f'{body[:-1]},"sum":"{digits}"}}\n'.encode()


def test_the_first_line_says_what_the_file_contains() -> None:
    assert json.loads(exported(LOG).splitlines()[0]) | {"sum": ""} == {
        "line": "trainer log",
        "format": 2,
        "program": "trainer 1",
        "holds": "2 reviews",
        "device": "d1",
        "name": "laptop",
        "at": "2026-11-21T18:00:00.000000+00:00",
        "sum": "",
    }


def test_every_line_is_json_with_its_own_sum() -> None:
    for line in exported(LOG).splitlines():
        assert len(json.loads(line)["sum"]) == 16


def test_windows_line_ends_do_no_harm() -> None:
    assert read(exported(LOG).replace(b"\n", b"\r\n")).log == LOG


def test_a_change_of_a_kind_that_only_a_newer_trainer_knows_is_kept_to_the_letter() -> None:
    change = a_change("mood", "two-sum", '{ "of tomorrow": 1.0 }')
    log = LOG.append(change)
    assert read(exported(log)).log == log


def test_facts_are_kept_to_the_letter_whoever_wrote_them() -> None:
    facts = '{ "b": 1.00, "a": [null], "b": 2 }'
    log = ReviewLog.of([a_review(facts=facts, skill=Skill("drill"))])
    assert read(exported(log)).log == log


def test_facts_may_be_an_object_and_unknown_fields_are_facts() -> None:
    [line] = log_lines(ReviewLog.of([a_review()]))
    contents = read(resealed(line, facts={"mistake": "off by one"}, mood=3))
    [review] = contents.log.reviews.values()
    assert review == replace(a_review(), facts='{"mood":3,"mistake":"off by one"}')


@pytest.mark.parametrize("facts", ["[]", "{", "1", 7, None, '{"a":"\\ud800"}'])
def test_what_are_no_facts_is_no_line_or_does_no_harm(facts: object) -> None:
    [line] = log_lines(ReviewLog.of([a_review()]))
    contents = read(resealed(line, facts=facts))
    assert contents.damaged + len(contents.log) == 1


def test_what_is_neither_a_review_nor_a_change_is_passed_over_and_counted() -> None:
    *_, last = exported(LOG).splitlines()
    contents = read(exported(LOG) + resealed(last, line="dream"))
    assert (contents.log, contents.unknown, contents.damaged) == (LOG, 1, 0)


def test_files_of_the_first_format_are_read_for_ever() -> None:
    [line] = log_lines(ReviewLog.of([a_review(id="x", code="?")]))
    review = json.loads(line)
    for name in ("facts", "sum"):
        del review[name]
    review["code"] = {"utf-8-base64": "ZOKAmO2ggA=="}
    moment = MOMENT.isoformat()
    note = {"line": "change", "id": "c", "at": moment, "kind": "note", "key": "k", "value": "v"}
    gone = {"line": "retraction", "id": "r", "review_id": "x", "at": moment}
    lines = (resealed(b'{"sum":""}', **told) for told in (review, note, gone))
    contents = read(b"".join(lines))
    assert contents.log == ReviewLog.of(
        [a_review(id="x", code="d\u2018\ufffd")],
        [a_change(Kind.NOTE, "k", "v", id="c"), a_retraction("x", id="r")],
    )


def test_a_newer_format_is_refused_in_a_sentence() -> None:
    data = resealed(exported(LOG).splitlines()[0], format=3) + b"".join(log_lines(LOG))
    with pytest.raises(
        TrainerError, match="format 3, from a newer trainer; this one reads up to 2"
    ):
        read(data)


def test_a_file_without_its_header_still_gives_its_lines() -> None:
    contents = read(b"".join(log_lines(LOG)))
    assert (contents.log, contents.header, contents.whole) == (LOG, None, False)
    assert contents.is_ours


@pytest.mark.parametrize(
    "noise", [b"", b"\n\n", b"\x00" * 99, b"<html>", b'{"line":"review"}\n', b"[" * 10**6]
)
def test_what_is_no_export_is_not_taken_for_one(noise: bytes) -> None:
    assert not read(noise).is_ours


def test_what_a_version_control_system_strews_in_costs_nothing() -> None:
    head, *lines = exported(LOG).splitlines(keepends=True)
    half = len(lines) // 2
    parts = [head, b"<<<<<<< HEAD\n", *lines[:half], b"=======\n", *lines[half:], b">>>>>>> b\n"]
    contents = read(b"".join(parts))
    assert (contents.log, contents.damaged, contents.whole) == (LOG, 3, False)


def test_any_text_and_any_moment_comes_back() -> None:
    text = "\0 \U0001f600 \x1b[2J [red] \u202e \r\n"
    log = ReviewLog.of(
        [
            a_review("[x]\0", at=datetime(1, 1, 1, tzinfo=UTC), insight=text, code=text),
            a_review(at=datetime.max.replace(tzinfo=UTC)),
        ],
        [a_retraction("nobody"), a_change(Kind.FILE, "a/b", text)],
    )
    data = exported(log)
    assert read(data).log == log
    assert data.isascii()
    assert b"\x1b" not in data


def test_a_line_of_ten_megabytes_is_a_line() -> None:
    log = ReviewLog.of([a_review(code="x" * 10**7)])
    assert read(exported(log)).log == log


def test_a_line_without_end_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(format_, "LONGEST_LINE", 2000)
    head, *lines = exported(LOG).splitlines(keepends=True)
    contents = read(b"".join([head, b"x" * 10_000, b"\n", *lines]))
    assert (contents.log, contents.damaged, contents.cut_off) == (LOG, 1, False)


@pytest.mark.parametrize(
    "wrong",
    [
        {"rating": 5},
        {"rating": True},
        {"rung": 10**30},
        {"active_seconds": -1},
        {"active_seconds": float("nan")},
        {"active_seconds": 1e10},
        {"at": "2026-11-21T18:00:00"},
        {"at": "0001-01-01T00:00:00+14:00"},
        {"at": "10000-01-01T00:00:00+00:00"},
        {"study_day": "today"},
        {"slug": "\ud800"},
        {"slug": None},
        {"insight": {"utf-8-base64": "?"}},
        {"insight": {"utf-8-base64": 7}},
        {"code": ["x"]},
        {"source": 7},
        {"skill": "\ud800"},
        {"solved": 1},
        {"runs": -1},
        {"line": 7},
        {"line": None},
    ],
)
def test_a_forged_line_with_a_right_sum_is_passed_over_alone(wrong: dict[str, object]) -> None:
    review, other = a_review(), a_review("lru-cache")
    [line] = log_lines(ReviewLog.of([review]))
    contents = read(resealed(line, **wrong) + b"".join(log_lines(ReviewLog.of([other]))))
    assert contents.log == ReviewLog.of([other])
    assert contents.damaged == 1
