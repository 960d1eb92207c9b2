"""While thousands of problems are read, a terminal shows how far it is."""

import pytest

from trainer.cli.reading_bar import draw_reading, is_seen
from trainer.domain.wording.reading_words import reading_line
from trainer.services.progress_told import ToldNowAndThen


def test_the_line_says_how_many_of_how_many() -> None:
    assert reading_line(0, 10_000).endswith(" 0 of 10,000")
    assert reading_line(5_000, 10_000).count("█") == 12
    assert len(reading_line(2, 8)) == len(reading_line(7, 8))


def test_the_bar_is_drawn_over_itself_and_goes(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    blank = f"\r{' ' * 39}\r"
    draw_reading(200, 300)
    assert capsys.readouterr().err == blank + reading_line(200, 300)[:39]
    draw_reading(300, 300)
    assert capsys.readouterr().err == blank


def test_nothing_is_drawn_where_no_terminal_is() -> None:
    assert not is_seen()


def test_what_is_quick_is_not_told_and_what_is_slow_now_and_then(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now, told = [100.0], list[tuple[int, int]]()
    monkeypatch.setattr("trainer.services.progress_told.monotonic", lambda: now[0])
    tell = ToldNowAndThen(lambda done, total: told.append((done, total)))
    for done in range(11):
        tell(done, 10)
    assert told == []
    for done in range(11):
        tell(done, 10)
        now[0] += 0.2
    assert told == [(2, 10), (4, 10), (6, 10), (8, 10), (10, 10)]
