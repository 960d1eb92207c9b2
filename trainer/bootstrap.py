"""Builds everything once: home, clock, and on demand the use cases. The clock is read here only."""

import os
import re
from datetime import UTC, date, datetime, timedelta, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from trainer.cli.context import Context
from trainer.domain.errors import DamagedError, TrainerError

if TYPE_CHECKING:
    from trainer.services.care.recovery import Recovery
    from trainer.services.first_look import FirstLook
    from trainer.services.services import Services

_SHIFT = re.compile(r"([+-]\d{1,5})([mhd])")
_UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}
_LOCAL_ZONE_FILE = Path("/etc/localtime")


class Bootstrap:
    """Knows where the home is and what time it is; nothing heavy is loaded before it is wanted."""

    def __init__(self, home: Path | None = None, catalogue: Path | None = None) -> None:
        self._home = home
        self._catalogue = catalogue
        self._shift = _clock_shift()

    @property
    def home(self) -> Path:
        """The folder named when starting, else $TRAINER_HOME, else the platform's data folder."""
        chosen = self._home or os.environ.get("TRAINER_HOME")
        if chosen:
            return Path(chosen).expanduser().absolute()
        from trainer.files.home import default_home

        return default_home()

    @property
    def catalogue(self) -> Path:
        """The folder of shipped problems: inside an installed package, beside one in a checkout."""
        if self._catalogue is not None:
            return self._catalogue
        package = Path(__file__).resolve().parent
        installed = package / "problems"
        return installed if installed.is_dir() else package.parent / "problems"

    def now(self) -> datetime:
        """Give the current moment in UTC, shifted by $TRAINER_CLOCK (like +24h, -90m or +3d)."""
        return datetime.now(UTC) + self._shift

    def due(self) -> tuple[date, list[tuple[str, date]]]:
        """Give the study day, and slug and due day of what is due on it."""
        from trainer.files.home import Home
        from trainer.storage.views.due import due_cards, study_day

        path, now = Home(self.home).database, self.now()
        try:
            cards = due_cards(path, now)
        except DamagedError:
            self._remember_anew()
            cards = due_cards(path, now)
        return study_day(path, now), [(card.slug, card.due) for card in cards]

    def _remember_anew(self) -> None:
        """Let a cache that does not read be made anew, by reading it as all else does."""
        services = self.open_services()
        try:
            services.planning.due()
        finally:
            services.close()

    def first_look(self) -> "FirstLook | None":
        """Give the plan that is kept for today, at once; ``None`` where there is none for sure."""
        from trainer.files.home import Home
        from trainer.services.first_look import first_look

        home = Home(self.home)
        return first_look(home.database, home.cache, self.catalogue, self.now())

    def open_services(self) -> "Services":
        """Open the home and give the use cases; blocks for a good part of a second."""
        from trainer.assembly import assemble

        return assemble(self.home, self.catalogue, self.now, local_zone())

    def open_recovery(self) -> "Recovery":
        """Give the backups and the ways back, without opening the database."""
        from trainer.files.home import Home
        from trainer.services.care.recovery import Recovery

        return Recovery(Home.at(self.home), self.now, local_zone())

    def context(self) -> Context:
        """Give what the commands are handed."""
        return Context(self.home, self.catalogue, self.due, self.open_services, self.open_recovery)


def local_zone() -> tzinfo:
    """Give the computer's time zone: $TZ, else the system's, else its present offset from UTC."""
    from zoneinfo import ZoneInfo

    try:
        name = os.environ.get("TZ", "").lstrip(":")
        if name:
            return ZoneInfo(name)
        with _LOCAL_ZONE_FILE.open("rb") as file:
            return ZoneInfo.from_file(file, key="localtime")
    except (OSError, ValueError, KeyError):
        return datetime.now().astimezone().tzinfo or UTC


def _clock_shift() -> timedelta:
    text = os.environ.get("TRAINER_CLOCK", "")
    match = _SHIFT.fullmatch(text)
    if text and match is None:
        raise TrainerError(f"TRAINER_CLOCK must look like +24h, -90m or +3d, not {text!r}.")
    return int(match[1]) * _UNITS[match[2]] if match else timedelta()
