"""Tables that are damaged, or made to harm: a sentence, or rows that say why; and in time."""

import random
import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange.formats.handed_tables import handed, read, recognised, wishes
from tests.exchange.formats.test_table import LOG
from trainer.domain.errors import TrainerError
from trainer.domain.importing.table.rows import read_table
from trainer.exchange.formats import table


def survives(content: str | bytes) -> None:
    """Hold the format to one of its two answers."""
    recognised(content)
    with suppress(TrainerError):
        assert all(entry.line > 0 for entry in read(content).entries)


def test_a_table_may_end_anywhere() -> None:
    whole = LOG.encode()
    for end in range(0, len(whole), 7):
        survives(whole[:end])


def test_bytes_may_be_turned_into_anything() -> None:
    dice = random.Random(14)
    for _ in range(60):
        content = bytearray(LOG.encode())
        for _ in range(dice.randrange(1, 40)):
            content[dice.randrange(len(content))] = dice.randrange(256)
        survives(bytes(content))


@given(st.lists(st.lists(st.text(max_size=12), max_size=6), max_size=6))
def test_any_cells_are_read(rows: list[list[str]]) -> None:
    header, *rest = rows or [[]]
    read_table(header, list(enumerate(rest, 2)), wishes())


@given(st.text(alphabet='a1,;\t|"\n=-[]()/:✅ ', max_size=200))
def test_any_text_is_read(text: str) -> None:
    survives(text)


def test_bytes_that_are_no_text_are_a_sentence() -> None:
    with pytest.raises(TrainerError, match="is not text"):
        table.FORMAT.read(handed(b"\x00\x01\x02\x00" * 50), wishes())


@pytest.mark.parametrize(
    "text",
    [
        "Title,Date\n" + "x" * 2_000_000 + ",2024-01-05\n",
        'Title,Notes\nTwo Sum,"' + "y" * 1_000_000 + '"\n',
        "Title,Date\n" + "a," * 200_000 + "\n",
        ",".join(["Title"] * 50_000) + "\nTwo Sum\n",
        "Title,Date\n" + '"\n' * 20_000,
        "Title,Date\n" + '"a,b\n' * 5_000,
        "Title,Date\n" + "[" * 500_000 + ",x\n",
        "Title,Date\n" + " " * 500_000 + "x,x\n",
        "Title,Date\n" + ("1/1/1," * 50 + "\n") * 400,
        "=HYPERLINK(" * 50_000,
        "Title,Status\n" + ("(" * 300 + ",solved\n") * 300,
    ],
    ids=lambda text: text[11:25],
)
def test_huge_cells_and_rows_take_little_time(text: str) -> None:
    began = time.process_time()
    survives(text)
    assert time.process_time() - began < 5


def test_what_is_shown_is_safe_to_show() -> None:
    found = read("Title\x1b[31m,Date\nTwo \x1b[31mSum\u202e,2024-01-05\nx,\x1b[2J\n")
    shown = [
        *(text for column in found.columns for text in (column.header, *column.samples)),
        *(text for entry in found.entries for text in (entry.title, entry.why_not)),
    ]
    assert not any("\x1b" in text or "\u202e" in text for text in shown)


def test_ten_thousand_rows_take_a_second_and_a_half() -> None:
    rows = "".join(
        f'{at % 3000},"Sum, {at}",https://leetcode.com/problems/sum-{at}/,Medium,Solved,'
        f"{at % 12 + 1}/{at % 28 + 1}/2024,{at % 60}m,note {at},Array\n"
        for at in range(10_000)
    )
    text = f"#,Problem,Link,Difficulty,Status,Date,Time,Notes,Topics\n{rows}"
    began = time.process_time()
    found = read(text)
    assert len(found.entries) == 10_000
    assert time.process_time() - began < 4.5, "three times what it takes"
