"""The learner's settings, kept by name as text: only those that differ from their default."""

from datetime import datetime

from sqlmodel import Session, select

from trainer.domain.errors import TrainerError
from trainer.domain.log.change import Choice, Kind
from trainer.domain.settings import SETTINGS, Setting, Settings
from trainer.storage.database import Database
from trainer.storage.log.changes import Changes
from trainer.storage.schema.tables import MetaRow, SettingRow

_GREETED = "greeted_at"
_TEXTS = select(SettingRow.name, SettingRow.value)


class StoredSettings:
    """Keeps the settings.

    What another version wrote and this one does not know or cannot read is passed over, and kept.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._changes = Changes(database)

    def load(self) -> Settings:
        """Give the settings as they were saved, with defaults for the rest."""
        with self._database.reading() as session:
            return _settings(session)

    def save(self, settings: Settings, now: datetime) -> None:
        """Keep the settings; only what changed is written, each as a line of the log."""
        with self._database.writing() as session:
            before = _settings(session)
            changed = [it for it in SETTINGS if it.text(settings) != it.text(before)]
            self._changes.choose((_choice(it, settings) for it in changed), now)

    def greeted(self) -> bool:
        """Give whether the learner answered the first questions, or skipped them."""
        with self._database.reading() as session:
            return session.get(MetaRow, _GREETED) is not None

    def greet(self, now: datetime) -> None:
        """Note that the first questions are answered."""
        with self._database.writing() as session:
            session.merge(MetaRow(key=_GREETED, value=now.isoformat()))


def _settings(session: Session) -> Settings:
    texts = {row.name: row.value for row in session.connection().execute(_TEXTS)}
    settings = Settings()
    for known in SETTINGS:
        if known.name in texts:
            settings = _changed(settings, known, texts[known.name])
    return settings


def _changed(settings: Settings, known: Setting, text: str) -> Settings:
    try:
        return known.changed(settings, text)
    except TrainerError:
        return settings


def _choice(known: Setting, settings: Settings) -> Choice:
    text = known.text(settings)
    return Kind.SETTING, known.name, None if text == known.text(Settings()) else text
