from dataclasses import fields, replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import DAY
from trainer.domain.errors import TrainerError
from trainer.domain.setting_choices import Start, Starter
from trainer.domain.settings import SETTINGS, Setting, Settings, setting

any_text = st.text(st.characters(codec=None, exclude_categories=()))


def changed(name: str, text: str) -> Settings:
    return setting(name).changed(Settings(), text)


def test_every_field_is_a_setting_with_a_sentence() -> None:
    assert [known.name for known in SETTINGS] == [field.name for field in fields(Settings)]
    assert all(known.title and known.sentence.endswith((".", ").")) for known in SETTINGS)


@pytest.mark.parametrize("known", SETTINGS, ids=lambda known: known.name)
def test_the_text_of_a_setting_is_read_back_as_it_was(known: Setting) -> None:
    assert known.changed(Settings(), known.text(Settings())) == Settings()


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("budget", "60", timedelta(hours=1)),
        ("interview-day", "2027-01-31", date(2027, 1, 31)),
        ("interview_day", "none", None),
        ("start", "Rusty", Start.RUSTY),
        ("desired_retention", "90 %", 0.9),
        ("desired_retention", "0.9", 0.9),
        ("desired_retention", "85.5", 0.855),
        ("stuck_time", " 7 ", timedelta(minutes=7)),
        ("rollover_hour", "0", 0),
        ("time_zone", "Asia/Kathmandu", "Asia/Kathmandu"),
        ("prefer", "heap, trie  bits", frozenset({"heap", "trie", "bits"})),
        ("leave_out", "", frozenset()),
        ("starter", "Class", Starter.CLASS),
        ("editor", "code --wait", "code --wait"),
        ("theme", "nord", "nord"),
    ],
)
def test_a_setting_is_read_from_what_a_learner_would_write(
    name: str, text: str, value: object
) -> None:
    known = setting(name)
    settings = known.changed(Settings(), text)
    assert getattr(settings, known.name) == value
    assert known.changed(Settings(), known.text(settings)) == settings


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        (
            "budget",
            "4",
            "Minutes a day must be 5 to 600 minutes, like 25, 25m, 1h5 or 1:05, not '4'.",
        ),
        ("budget", "4.5", "must be"),
        ("budget", "٦٠", "must be"),
        ("budget", "000000045999", "must be"),
        ("stuck_time", "9" * 400, "must be"),
        ("stuck_time", "9" * 5000, "Stuck time must have at most 500 characters."),
        ("rollover_hour", "24", "must be a whole number from 0 to 23"),
        ("interview_day", "tomorrow", "must be a date like 2027-01-31, or empty"),
        ("start", "expert", "must be one of new, rusty, knows-lists, not 'expert'."),
        ("starter", "method", "Starter must be one of function, class, not 'method'."),
        ("desired_retention", "99", "must be from 70 to 97%, not '99'."),
        ("desired_retention", "nan", "must be from 70 to 97%"),
        ("desired_retention", "inf", "must be from 70 to 97%"),
        ("time_zone", "Moon/Base", "must be a name like Europe/Zurich"),
        ("time_zone", "../../etc/passwd", "must be a name like Europe/Zurich"),
        ("prefer", "heap quantum", "No pattern is called 'quantum'"),
        ("editor", "vi\x1b[2J", "one line of printable characters"),
        ("theme", "x" * 501, "at most 500 characters"),
    ],
)
def test_what_cannot_be_read_is_a_sentence(name: str, text: str, sentence: str) -> None:
    with pytest.raises(TrainerError) as raised:
        changed(name, text)
    assert sentence in str(raised.value)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("dec 9", "2026-12-09"),
        ("monday", "2026-11-23"),
        ("in 2 weeks", "2026-12-05"),
        ("2027-01-31", "2027-01-31"),
        ("None", ""),
        (" ", ""),
    ],
)
def test_an_interview_date_is_typed_as_people_do_and_kept_in_full(text: str, kept: str) -> None:
    known = setting("interview_day")
    assert known.text(known.changed(Settings(), text, DAY)) == kept


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("12/09/2026", "can be 12 September or 9 December 2026"),
        ("soon", "'soon' is not a day"),
        ("3026-01-01", "3026-01-01 is more than ten years away."),
    ],
)
def test_an_interview_date_that_is_not_clear_is_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(TrainerError, match=sentence):
        setting("interview_day").changed(Settings(), text, DAY)


@given(st.sampled_from(SETTINGS), any_text)
def test_any_text_is_either_read_or_refused_in_a_sentence(known: Setting, text: str) -> None:
    try:
        settings = known.changed(Settings(), text)
    except TrainerError:
        return
    assert known.changed(Settings(), known.text(settings)) == settings


@given(st.floats(0.70, 0.97).map(lambda share: round(share, 4)))
def test_any_desired_retention_keeps_its_value_through_text(share: float) -> None:
    known = setting("desired_retention")
    settings = replace(Settings(), desired_retention=share)
    assert known.changed(Settings(), known.text(settings)) == settings


def test_an_unknown_setting_is_a_sentence_that_names_those_there_are() -> None:
    with pytest.raises(
        TrainerError, match=r"No setting is called 'colour'; the settings are budget, interv"
    ):
        setting("colour")
