from datetime import date

import pytest

from tests.builders import a_change
from trainer.domain.log.change import Kind
from trainer.domain.log.kinds import rules_of
from trainer.domain.log.known_mark import How, KnownMark


@pytest.mark.parametrize(
    "mark",
    [
        KnownMark(slug="two-sum"),
        KnownMark(slug="two-sum", how=How.WELL, day=date(2024, 1, 22), source="solved.csv"),
        KnownMark(slug="two-sum", source="\x1b[2J\N{SNOWMAN}"),
    ],
)
def test_a_mark_reads_as_it_was_written(mark: KnownMark) -> None:
    assert KnownMark.of("two-sum", mark.value()) == mark


@pytest.mark.parametrize(
    "value",
    [
        None,
        "",
        "yes",
        "[]",
        "null",
        "{}",
        '{"how": "perhaps"}',
        '{"how": ["once"]}',
        '{"how": "once", "day": "yesterday"}',
        '{"how": "once", "day": 20240122}',
        '{"how": "once", "from": 3}',
        "[" * 100_000,
    ],
)
def test_what_is_no_mark_is_none(value: str | None) -> None:
    assert KnownMark.of("two-sum", value) is None


def test_what_a_newer_trainer_adds_to_a_mark_does_no_harm() -> None:
    read = KnownMark.of("two-sum", '{"how": "once", "weather": "fine"}')
    assert read == KnownMark(slug="two-sum")


def test_a_source_that_is_no_text_or_endless_can_be_kept() -> None:
    value = KnownMark(slug="two-sum", source="\ud800" + "x" * 10_000).value()
    assert value.encode()
    assert len(value) < 300


def test_a_mark_reads_as_a_sentence() -> None:
    well = a_change(Kind.KNOWN, "two-sum", KnownMark(slug="two-sum", how=How.WELL).value())
    once = a_change(Kind.KNOWN, "two-sum", KnownMark(slug="two-sum").value())
    gone = a_change(Kind.KNOWN, "two-sum", None)
    rules = rules_of(Kind.KNOWN)
    assert rules.said(well, None, "Two Sum") == "marked Two Sum as known well"
    assert rules.said(once, None, "Two Sum") == "marked Two Sum as known"
    assert rules.said(gone, once.value, "Two Sum") == "unmarked Two Sum as known"
    assert rules.stands(once, None, "Two Sum") == "Two Sum is no longer marked as known"
    assert rules.stands(gone, once.value, "Two Sum") == "Two Sum is marked as known again"
