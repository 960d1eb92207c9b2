from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from trainer.bootstrap import Bootstrap, local_zone
from trainer.domain.errors import TrainerError


def test_the_home_is_the_one_named_then_the_environments(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRAINER_HOME", str(tmp_path / "environment"))
    assert Bootstrap(tmp_path / "named").home == tmp_path / "named"
    assert Bootstrap().home == tmp_path / "environment"


def test_the_home_is_else_where_the_platform_keeps_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TRAINER_HOME", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    assert Bootstrap().home.is_relative_to(tmp_path)
    assert Bootstrap().home.name == "trainer"


def test_a_relative_home_stays_where_it_was_meant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    home = Bootstrap(Path("here")).home
    monkeypatch.chdir("/")
    assert home == tmp_path / "here"


@pytest.mark.parametrize(
    ("text", "shift"),
    [
        ("+24h", timedelta(hours=24)),
        ("-90m", timedelta(minutes=-90)),
        ("+3d", timedelta(days=3)),
        ("", timedelta()),
    ],
)
def test_the_clock_can_be_shifted(
    monkeypatch: pytest.MonkeyPatch, text: str, shift: timedelta
) -> None:
    monkeypatch.setenv("TRAINER_CLOCK", text)
    off = Bootstrap().now() - datetime.now(UTC) - shift
    assert abs(off) < timedelta(minutes=1)


@pytest.mark.parametrize("text", ["tomorrow", "24h", "+1y", "+99999999d"])
def test_a_shift_that_is_none_is_told(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv("TRAINER_CLOCK", text)
    with pytest.raises(TrainerError, match="TRAINER_CLOCK must look like"):
        Bootstrap()


def test_the_zone_follows_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Kathmandu")
    assert local_zone() == ZoneInfo("Asia/Kathmandu")


@pytest.mark.parametrize("name", ["EST5EDT4,M3.2.0,M11.1.0", "no such zone", "../../etc/passwd"])
def test_an_unusual_zone_gives_the_present_offset(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("TZ", name)
    assert local_zone().utcoffset(datetime.now()) is not None


def test_the_shipped_problems_are_found(tmp_path: Path) -> None:
    assert (Bootstrap(tmp_path).catalogue / "hashing" / "two-sum" / "problem.md").is_file()


def test_nothing_is_made_before_it_is_wanted(tmp_path: Path) -> None:
    bootstrap = Bootstrap(tmp_path / "home")
    bootstrap.due()
    assert not (tmp_path / "home").exists()
    services = bootstrap.open_services()
    services.close()
    assert (tmp_path / "home" / "trainer.db").is_file()


def test_ids_are_never_given_twice(tmp_path: Path) -> None:
    services = Bootstrap(tmp_path / "home").open_services()
    assert len({services.study.new_id() for _ in range(1000)}) == 1000
    services.close()
