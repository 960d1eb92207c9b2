import json
from datetime import timedelta

from trainer.domain.stats.column import PlainRow as Row
from trainer.domain.stats.picture import Part, Picture
from trainer.exchange.own.statistics_numbers import Numbers, numbers


def rows(told: Numbers, part: str, group: str) -> list[Row]:
    """Give the rows of a group."""
    found = told[part][group]
    assert isinstance(found, list)
    return found


def single(told: Numbers, part: str, group: str) -> Row:
    """Give a group that is no list."""
    found = told[part][group]
    assert isinstance(found, dict)
    return found


def test_the_numbers_are_those_of_the_statistics(picture: Picture) -> None:
    told = numbers(picture)
    retention = picture.retention
    assert single(told, "retention", "overall")["share"] == retention.overall.share
    assert single(told, "retention", "overall")["interval"] == retention.overall.interval
    weeks = [it["recalled"] for it in rows(told, "retention", "weeks")]
    assert weeks == [it.tally.recalled for it in retention.weeks]
    assert told["calibration"]["log_loss"] == picture.calibration.log_loss
    reviews = [it["reviews"] for it in rows(told, "forecast", "days")]
    assert reviews == [it.reviews for it in picture.forecast.as_things_stand.days]
    solid = [it["solid"] for it in rows(told, "coverage", "patterns")]
    assert solid == [it.solid for it in picture.covered]
    assert told["rhythm"]["minutes"] == picture.rhythm.time / timedelta(minutes=1)


def test_days_are_iso_dates_and_times_are_minutes(picture: Picture) -> None:
    told = numbers(picture)
    assert told["about"] == {"day": "2026-11-21", "interview_day": "2026-12-15"}
    assert rows(told, "forecast", "days")[0]["day"] == "2026-11-21"
    assert rows(told, "retention", "weeks")[-1]["week"] == "2026-11-16"
    assert told["forecast"]["budget_minutes"] == 45


def test_what_is_unknown_is_null(blank_picture: Picture) -> None:
    told = json.loads(json.dumps(numbers(blank_picture)))
    overall = {"tests": 0, "recalled": 0, "share": None, "interval": None, "expected_share": None}
    assert told["calibration"]["overall"] == overall
    assert told["calibration"]["log_loss"] is None
    assert told["calibration"]["setting"] is None
    assert told["forecast"]["backlog"]["done_on"] is None
    assert told["coverage"]["patterns"][0]["expected_recall"] is None
    assert told["rhythm"]["levels"][0]["median_minutes"] is None


def test_an_interval_is_a_list_of_two_in_json(picture: Picture) -> None:
    told = json.loads(json.dumps(numbers(picture)))
    low, high = told["forecast"]["as_things_stand"]["reviews_interval"]
    assert low <= told["forecast"]["as_things_stand"]["reviews"] <= high


def test_only_the_parts_asked_for_are_told(picture: Picture) -> None:
    assert list(numbers(picture, [Part.RHYTHM, Part.RETENTION])) == ["about", "retention", "rhythm"]
