"""Times in words are as short as they can be without hiding what matters."""

from datetime import timedelta

import pytest

from trainer.domain.wording.words import span


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "0 min"),
        (59.4, "59 min"),
        (59.6, "1 h"),
        (190, "3 h 10 min"),
        (599, "9 h 59 min"),
        (600, "10 h"),
        (1030, "17 h"),
        (90_000, "1,500 h"),
    ],
)
def test_a_span_is_in_minutes_then_in_both_then_in_hours(minutes: float, words: str) -> None:
    assert span(timedelta(minutes=minutes)) == words
