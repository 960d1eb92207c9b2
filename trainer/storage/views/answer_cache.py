"""The cache of answers, asked in SQL: what does not read of it is made anew from the log."""

from collections.abc import Sequence
from functools import partial

from trainer.domain.memory.scheduler import Scheduler
from trainer.storage.database import Database
from trainer.storage.door import DamagedLineError, Holds
from trainer.storage.log.rows import AnyRow
from trainer.storage.views import replay
from trainer.storage.views.renewed import renewed


class AnswerCache:
    """Asks for rows of numbers and names."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def rows(self, statement: str, holds: Sequence[Holds], **values: object) -> Sequence[AnyRow]:
        """Ask for rows of which each column holds what it should; ``holds`` ends with its rest."""
        return renewed(
            self._database,
            lambda connection: connection.exec_driver_sql(statement, values).all(),
            partial(_checked, holds),
            lambda connection: replay.rebuild(connection, Scheduler()),
        )


def _checked(holds: Sequence[Holds], row: AnyRow) -> AnyRow:
    first, *others = row
    rest = (*holds[1:], *[holds[-1]] * len(others))
    for fits, value in zip((holds[0], *rest), row, strict=False):
        if not fits(value):
            raise DamagedLineError("answer", first, "value", value)
    return row
