from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import DAY
from trainer.domain.errors import TrainerError
from trainer.domain.past_day import past_day


@pytest.mark.parametrize(
    ("text", "days_ago"),
    [
        ("", 0),
        (" Today ", 0),
        ("yesterday", 1),
        ("0", 0),
        ("3", 3),
        ("friday", 1),
        ("sunday", 6),
        ("saturday", 7),
        ("2026-11-20", 1),
        ("-1", 1),
        ("20 nov", 1),
    ],
)
def test_a_day_is_named_as_people_do(text: str, days_ago: int) -> None:
    assert past_day(text, DAY) == DAY - timedelta(days=days_ago)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("someday", "'someday' is not a day"),
        ("tomorrow", "2026-11-22 is in the future"),
        ("12/09/2026", "12/09/2026 can be 12 September or 9 December 2026"),
        ("2026-02-30", "is not a day"),
        ("2026-11-22", "2026-11-22 is in the future"),
        ("9999", "more than ten years ago"),
    ],
)
def test_what_is_no_past_day_is_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(TrainerError, match=sentence):
        past_day(text, DAY)


@given(st.text(max_size=20), st.dates(date(1970, 1, 1)))
def test_any_text_is_a_past_day_or_refused_in_a_sentence(text: str, today: date) -> None:
    with suppress(TrainerError):
        assert past_day(text, today) <= today
