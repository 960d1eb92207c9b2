"""The database: one SQLite file, opened safely, in sessions that are transactions."""

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, StaticPool, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from trainer.domain.errors import TrainerError, UnwritableError
from trainer.storage.any_text import AnyText
from trainer.storage.door import DAMAGE, Damage
from trainer.storage.image import opened_image
from trainer.storage.log.seals import seal
from trainer.storage.schema.migrations import migrate
from trainer.storage.sqlite_errors import told, told_in_a_sentence

PATIENCE = timedelta(seconds=10)
"""How long an operation waits for another program's lock."""

_TRIES, _PAUSE_SECONDS = 100, 0.02
_PRAGMAS = (
    *("synchronous = FULL", "fullfsync = ON", "checkpoint_fullfsync = ON"),
    *("foreign_keys = ON", "recursive_triggers = ON"),
)
"""What is saved waits for the disk itself, for which macOS has a call of its own."""


class Database:
    """The SQLite file at ``path``, or one in memory for ``None``; threads may share it.

    Every operation has a session of its own, which is one transaction, unless the same thread has
    one open for writing: then it is a part of that one. What SQLite raises comes out as a
    ``TrainerError`` with a sentence. A file that is damaged or newer is left untouched. Lines that
    do not read are set aside, and noted as ``damage``.

    With ``only_read``, the error that opening it led to, the file is read into memory, and whoever
    wants to write is told the same.
    """

    def __init__(
        self,
        path: Path | None = None,
        patience: timedelta = PATIENCE,
        *,
        only_read: UnwritableError | None = None,
    ) -> None:
        self.path = path
        self.only_read = only_read
        self._in_memory = path is None or only_read is not None
        self._turn = threading.RLock()
        self._here = _OpenHere()
        self.damage = Damage()
        self._engine = _engine(self._connected(patience), self.damage, in_memory=self._in_memory)
        self._for_reading = self._engine.execution_options(reading=True)
        try:
            with self._told():
                self._prepare()
        except TrainerError:
            self.close()
            raise

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Give a session that holds the write lock; it is saved at the end, or not at all."""
        if self.only_read is not None and self._here.session is None:
            raise self.only_read
        with self.caching() as session:
            yield session

    @contextmanager
    def caching(self) -> Iterator[Session]:
        """Give one for what follows from the log, which is made anew even where nothing is kept."""
        with self._told():
            if self._here.session is not None:
                yield self._here.session
                self._here.session.flush()
                return
            with self._in_turn(), Session(self._engine) as session, self._here.holds(session):
                yield session
                session.flush()
                seal(raw(session.connection()))
                session.commit()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a session that sees one unchanging state and waits for no writer."""
        with self._told():
            if self._here.session is not None:
                yield self._here.session
                return
            with self._in_turn(), Session(self._for_reading) as session:
                yield session

    @contextmanager
    def together(self) -> Iterator[None]:
        """Make all that is done inside, by this thread, one transaction."""
        with self.writing():
            yield

    def close(self) -> None:
        """Close all connections; SQLite then folds its journal into the file."""
        self._engine.dispose()

    def _prepare(self) -> None:
        pooled = self._engine.raw_connection()
        try:
            connection = pooled.driver_connection
            assert isinstance(connection, sqlite3.Connection)
            migrate(connection, None if self._in_memory else self.path)
            if not self._in_memory:
                _use_a_write_ahead_log(connection)
        finally:
            pooled.close()

    def _connected(self, patience: timedelta) -> Callable[[], sqlite3.Connection]:
        if self.path is not None and self.only_read is not None:
            return partial(opened_image, self.path)
        return partial(_connect, self.path or ":memory:", patience)

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            with told_in_a_sentence(self.path):
                yield
        except DBAPIError as error:
            if not isinstance(error.orig, sqlite3.Error):
                raise
            raise told(error.orig, self.path) from error

    @contextmanager
    def _in_turn(self) -> Iterator[None]:
        """Keep threads apart where they share the one connection of a database in memory."""
        if not self._in_memory:
            yield
            return
        with self._turn:
            yield


def raw(connection: Connection) -> sqlite3.Connection:
    """Give a connection as SQLite's own module has it."""
    driven = connection.connection.driver_connection
    assert isinstance(driven, sqlite3.Connection)
    return driven


class _OpenHere(threading.local):
    """The session that this thread has open for writing, if it has one."""

    session: Session | None = None

    @contextmanager
    def holds(self, session: Session) -> Iterator[None]:
        self.session = session
        try:
            yield
        finally:
            self.session = None


def _use_a_write_ahead_log(connection: sqlite3.Connection) -> None:
    """Switch the journal; SQLite does not wait by itself when others begin the same file."""
    for _ in range(_TRIES):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
            time.sleep(_PAUSE_SECONDS)
        else:
            return
    connection.execute("PRAGMA journal_mode = WAL")


def _connect(place: Path | str, patience: timedelta) -> sqlite3.Connection:
    connection = sqlite3.connect(
        place,
        timeout=patience.total_seconds(),
        isolation_level=None,
        check_same_thread=False,
        factory=AnyText,
    )
    try:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _engine(
    connect: Callable[[], sqlite3.Connection], damage: Damage, *, in_memory: bool
) -> Engine:
    pool = StaticPool if in_memory else QueuePool
    engine = create_engine("sqlite://", creator=connect, poolclass=pool)
    event.listen(engine, "begin", _begin)
    return engine.execution_options(**{DAMAGE: damage})


def _begin(connection: Connection) -> None:
    reading = connection.get_execution_options().get("reading", False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
