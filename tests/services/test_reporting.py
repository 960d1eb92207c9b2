from pathlib import Path

import pytest

from tests.small_world import World
from trainer.domain.errors import TrainerError
from trainer.domain.stats.picture import Part


def test_the_picture_is_what_the_statistics_say(world: World) -> None:
    world.log("any-repeat", "looked-up", minutes=12)
    world.pass_time(days=3)
    world.log("any-repeat", "solved", minutes=9)
    services, picture = world.services, world.services.reporting.picture()
    assert (picture.covered, picture.next_step) == services.progress.coverage()
    assert picture.retention == services.stats.retention()
    assert picture.calibration == services.stats.calibration()
    assert picture.forecast == services.stats.forecast()
    assert picture.rhythm == services.stats.rhythm()
    assert picture.day == services.clock.today()


def test_an_interview_that_is_past_is_none(world: World) -> None:
    world.services.preferences.change("interview_day", "2026-11-22")
    assert world.services.reporting.picture().interview is not None
    world.pass_time(days=2)
    assert world.services.reporting.picture().interview is None


def test_the_csv_tells_only_the_parts_asked_for(world: World) -> None:
    lines = world.services.reporting.csv([Part.RHYTHM]).splitlines()
    assert {line.split(",")[0] for line in lines} == {"part", "about", "rhythm"}


def test_a_folder_gets_a_report_named_after_the_day(world: World, tmp_path: Path) -> None:
    path = world.services.reporting.write(tmp_path)
    assert path == tmp_path.resolve() / "trainer-report-2026-11-21.html"
    assert path.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_a_report_takes_the_place_of_an_older_one(world: World, tmp_path: Path) -> None:
    before = world.services.reporting.write(tmp_path).read_text(encoding="utf-8")
    world.log("any-repeat", "solved", minutes=9)
    after = world.services.reporting.write(tmp_path).read_text(encoding="utf-8")
    assert before != after
    assert [path.name for path in tmp_path.glob("*trainer-*")] == ["trainer-report-2026-11-21.html"]


def test_a_file_that_is_no_report_is_left_alone(world: World, tmp_path: Path) -> None:
    precious = tmp_path / "diary.html"
    precious.write_bytes(b"dear diary \xff")
    with pytest.raises(TrainerError, match=r"diary\.html already exists and is not a report"):
        world.services.reporting.write(precious)
    assert precious.read_bytes() == b"dear diary \xff"
    world.services.reporting.write(precious, force=True)
    assert precious.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_a_folder_that_is_not_there_is_said(world: World, tmp_path: Path) -> None:
    with pytest.raises(TrainerError, match="cannot be written"):
        world.services.reporting.write(tmp_path / "nowhere" / "report.html")


def test_the_report_holds_no_code_insight_or_title(world: World, tmp_path: Path) -> None:
    problem = world.services.library.new("My Secret Problem")
    world.services.library.adopt(problem)
    world.log(problem.slug, "solved", minutes=9)
    text = world.services.reporting.write(tmp_path).read_text(encoding="utf-8")
    assert "Secret" not in text
