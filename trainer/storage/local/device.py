"""This device, as other machines know it: an id that is drawn once, and the computer's name.

Each home has an id of its own, as each writes a file of its own into a sync folder. So it is noted
where the id is at home: a home that is found elsewhere was carried there, or is a copy.
"""

import json
import platform
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from trainer.domain.errors import UnwritableError
from trainer.domain.text import clean_line
from trainer.storage.database import Database
from trainer.storage.local.meta import fact
from trainer.storage.schema.tables import MetaRow

_DEVICE, _KNOWN = "device", "device is at home at"
_LONGEST_NAME = 40
_MOST_KNOWN = 20
_ID = re.compile(r"[\w-]{1,64}", re.ASCII)
"""What an id looks like, which names a file in folders that others read."""


@dataclass(frozen=True, slots=True)
class Device:
    """A home on a machine."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Residence:
    """Where a device is at home: what the machine calls itself, the home's folder, and the id."""

    machine: str
    home: str
    id: str = ""


def this_device(database: Database, new_id: Callable[[], str]) -> Device:
    """Give the device of this home; its id is drawn when it is asked for and none reads."""
    with database.reading() as session:
        known = fact(session, _DEVICE)
    if known is None or not _ID.fullmatch(known):
        known = _drawn(database, new_id)
    return Device(known, clean_line(platform.node(), _LONGEST_NAME) or "a computer")


def _drawn(database: Database, new_id: Callable[[], str]) -> str:
    """Draw an id, which is another one the next time where nothing can be kept."""
    drawn = new_id()
    with suppress(UnwritableError), database.writing() as session:
        known = fact(session, _DEVICE)
        if known is not None and _ID.fullmatch(known):
            return known
        session.merge(MetaRow(key=_DEVICE, value=drawn))
    return drawn


@dataclass
class Devices:
    """Sees to it that no two homes have the same id.

    ``device_at`` gives the id of the home in a folder, ``None`` where there is no other home.
    """

    database: Database
    here: Residence
    new_id: Callable[[], str]
    device_at: Callable[[Path], str | None]

    def settle(self) -> str:
        """Give this home an id of its own if it has that of another; say so, or nothing.

        A home that merely moved keeps its id, and one that is carried to and fro has one on each
        machine. Nothing is lost by another id: what the old one wrote is read as any other's.
        """
        known, device = self._known(), this_device(self.database, self.new_id)
        here = [it for it in known if (it.machine, it.home) == (self.here.machine, self.here.home)]
        before = [it for it in known if it.machine == self.here.machine and it not in here]
        if here:
            settled, said = here[0].id, ""
        elif not known:
            settled, said = device.id, ""
        elif still := [it for it in before if self.device_at(Path(it.home)) == it.id]:
            place = clean_line(still[0].home, 120)
            settled, said = self.new_id(), f"This home is a copy of {place}: {_ITS_OWN}"
        elif before:
            settled, said = before[-1].id, ""
        else:
            settled, said = self.new_id(), f"This home came from another machine: {_ITS_OWN}"
        if not here or settled != device.id:
            gone = [] if said else before
            self._keep(settled, [it for it in known if it not in here and it not in gone])
        return said

    def _known(self) -> list[Residence]:
        with self.database.reading() as session:
            known = fact(session, _KNOWN)
        try:
            told = json.loads(known) if known else []
            return [Residence(**{part: str(it[part]) for part in _PARTS}) for it in told]
        except (ValueError, TypeError, KeyError, RecursionError):
            return []

    def _keep(self, device_id: str, others: list[Residence]) -> None:
        here = Residence(self.here.machine, self.here.home, device_id)
        value = json.dumps([asdict(it) for it in [*others, here][-_MOST_KNOWN:]])
        with suppress(UnwritableError), self.database.writing() as session:
            session.merge(MetaRow(key=_DEVICE, value=device_id))
            session.merge(MetaRow(key=_KNOWN, value=value))


_PARTS = ("machine", "home", "id")
_ITS_OWN = "it now has its own id, and nothing is lost."
