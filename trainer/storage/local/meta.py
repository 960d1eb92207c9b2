"""Facts about this home by name; one that does not read is as if it were not there."""

from typing import Any

from sqlmodel import Session

from trainer.storage.door import Door, readable, text
from trainer.storage.schema.tables import MetaRow

_DOOR = Door("meta", key=text, value=text)


def checked_fact(row: Any) -> Any:
    """Give a row of facts back, or raise ``DamagedLineError``."""
    return _DOOR.checked(row)


def fact(session: Session, key: str) -> str | None:
    """Give what is kept under a name, ``None`` where there is nothing that reads."""
    row = session.get(MetaRow, key)
    found = readable(session.connection(), [row] if row else [], checked_fact)
    return next((row.value for row in found), None)
