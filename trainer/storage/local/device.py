"""This device, as other machines know it: an id that is drawn once, and the computer's name."""

import platform
from collections.abc import Callable
from dataclasses import dataclass

from trainer.domain.text import clean_line
from trainer.storage.database import Database
from trainer.storage.schema.tables import MetaRow

_DEVICE = "device"
_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Device:
    """A home on a machine."""

    id: str
    name: str


def this_device(database: Database, new_id: Callable[[], str]) -> Device:
    """Give the device of this home; its id is drawn when it is first asked for."""
    with database.writing() as session:
        row = session.get(MetaRow, _DEVICE)
        if row is None:
            row = MetaRow(key=_DEVICE, value=new_id())
            session.add(row)
        return Device(row.value, clean_line(platform.node(), _LONGEST_NAME) or "a computer")
