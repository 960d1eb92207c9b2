import json

import pytest

from tests.cli.conftest import Trainer
from trainer.domain.settings import SETTINGS


def test_every_setting_is_shown_with_what_it_changes(trainer: Trainer) -> None:
    data = trainer("settings").data
    assert all(f"{setting.name} = " in data for setting in SETTINGS)
    assert json.loads(trainer("settings", "--json").data)["budget"] == "45"


def test_a_setting_is_changed_and_emptied(trainer: Trainer) -> None:
    assert trainer("settings", "interview-day", "2027-01-31").data == "2027-01-31\n"
    assert trainer("settings", "interview_day").data == "2027-01-31\n"
    assert trainer("settings", "interview_day", "").data == "\n"


def test_an_interview_date_may_be_typed_in_words(trainer: Trainer) -> None:
    told = trainer("settings", "interview_day", "in 2 weeks").data.strip()
    assert trainer("settings", "interview_day", "+14d").data.strip() == told
    assert trainer("settings", "interview_day").data.strip() == told
    answer = trainer("settings", "interview_day", "12/09/2026")
    assert (answer.status, answer.data) == (1, "")
    assert "12 September or 9 December 2026: write 2026-09-12 or 2026-12-09." in answer.talk


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["budget", "0"], "must be 5 to 600 minutes"),
        (["colour", "red"], "No setting is called 'colour'"),
        (["prefer", "juggling"], "No pattern is called 'juggling'"),
    ],
)
def test_a_wrong_value_is_refused_in_a_sentence(
    trainer: Trainer, words: list[str], sentence: str
) -> None:
    before = trainer("settings").data
    answer = trainer("settings", *words)
    assert (answer.status, answer.data) == (1, "")
    assert sentence in answer.talk
    assert trainer("settings").data == before
