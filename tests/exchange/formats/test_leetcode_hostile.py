"""Saved answers that are cut, damaged, or made to do harm."""

import json
import random
from collections.abc import Iterator
from contextlib import suppress
from time import process_time
from typing import Any

import pytest

from tests.exchange.formats.leetcode_samples import (
    all_problems,
    handed,
    listed,
    of_one_problem,
    page,
    progress,
    question,
    recent,
    recorded,
    submission,
)
from tests.exchange.formats.repositories import WISHES
from trainer.domain.errors import TrainerError
from trainer.exchange.formats.leetcode import FORMAT

AT = "2026-03-02T08:00:00+00:00"
SAMPLES: list[Any] = [
    page(submission(AT), submission(AT, "Wrong Answer")),
    {"two-sum": of_one_problem(listed(AT, notes="[anki:3]"))},
    recent(("Two Sum", "two-sum", AT)),
    progress(question()),
    all_problems(("two-sum", 1, "ac")),
    {"log": {"entries": [recorded("https://leetcode.com/graphql/", json.dumps(page()))]}},
]
ODD: list[Any] = [
    None,
    True,
    -1,
    10**30,
    1e300,
    "",
    "x" * 5000,
    [],
    {},
    [[]],
    {"a": []},
    "\0",
    "😀",
]


def survives(text: str) -> None:
    """Whatever comes is read, or refused in one sentence."""
    material = handed({"saved.json": text})
    FORMAT.recognises(material)
    with suppress(TrainerError):
        FORMAT.read(material, WISHES)


def exchanged(value: Any, odd: Any) -> Iterator[Any]:
    """Give a value with something odd in each place in turn."""
    yield odd
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from ({**value, key: it} for it in exchanged(inner, odd))
    elif isinstance(value, list):
        for at, inner in enumerate(value):
            yield from ([*value[:at], it, *value[at + 1 :]] for it in exchanged(inner, odd))


@pytest.mark.parametrize("sample", SAMPLES)
def test_it_may_be_cut_anywhere(sample: Any) -> None:
    text = json.dumps(sample)
    for at in range(0, len(text), 3):
        survives(text[:at])


@pytest.mark.parametrize("sample", SAMPLES)
def test_anything_may_be_of_any_kind(sample: Any) -> None:
    for odd in ODD:
        for value in exchanged(sample, odd):
            survives(json.dumps(value))


@pytest.mark.parametrize("sample", SAMPLES)
def test_any_character_may_be_another(sample: Any) -> None:
    text = json.dumps(sample)
    dice = random.Random(1)
    for _ in range(200):
        at = dice.randrange(len(text))
        survives(text[:at] + dice.choice('{}[]",:\\0\x00é') + text[at + 1 :])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[" * 200_000,
        '{"a":' * 50_000 + "1" + "}" * 50_000,
        "<html>Just a moment...</html>",
        '{"data": null}',
        "[1, 2, 3]",
        '{"titleSlug": ' + "9" * 100_000 + "}",
        "[]",
    ],
)
def test_what_holds_nothing_is_refused_in_one_sentence(text: str) -> None:
    material = handed({"saved.json": text})
    assert not FORMAT.recognises(material)
    with pytest.raises(TrainerError, match="contains no LeetCode submissions"):
        FORMAT.read(material, WISHES)


def test_a_cut_file_gives_what_is_whole_and_says_that_it_is_cut() -> None:
    text = json.dumps(page(submission(AT))) + "\n" + json.dumps(page(submission(AT)))[:-40]
    reading = FORMAT.read(handed({"saved.json": text}), WISHES)
    assert len(reading.entries) == 1
    assert "file is incomplete" in reading.remarks[0]


def test_other_programs_json_is_not_recognised() -> None:
    for other in (
        {"schemaVersion": 1, "data": {"cards": {"two-sum": {"slug": "two-sum", "fsrs": {}}}}},
        {"two sum": {"history": [{"rating": 3, "date": "2026-01-15"}]}},
        {"name": "package", "version": "1.0.0", "dependencies": {"a": "1"}},
        [{"title": "A day", "date": "2026-01-01", "status": "done"}],
    ):
        assert not FORMAT.recognises(handed({"other.json": json.dumps(other)}))


def test_ten_thousand_submissions_take_well_under_two_seconds() -> None:
    rows = [
        submission(f"2026-0{1 + number % 9}-02T08:{number % 60:02}:00Z", title_slug=f"p-{number}")
        for number in range(10_000)
    ]
    material = handed({"saved.json": json.dumps(page(*rows))})
    began = process_time()
    assert FORMAT.recognises(material)
    assert len(FORMAT.read(material, WISHES).entries) == 10_000
    assert process_time() - began < 2
