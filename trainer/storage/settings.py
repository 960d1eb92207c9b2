"""The learner's settings, kept by name as text: only those that differ from their default."""

from datetime import datetime

from sqlmodel import Session, select

from trainer.domain.errors import TrainerError
from trainer.domain.settings import SETTINGS, Setting, Settings
from trainer.storage.database import Database
from trainer.storage.tables import MetaRow, SettingRow

_GREETED = "greeted_at"


class StoredSettings:
    """Keeps the settings.

    What another version wrote and this one does not know or cannot read is passed over, and kept.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self) -> Settings:
        """Give the settings as they were saved, with defaults for the rest."""
        with self._database.reading() as session:
            return _settings(session)

    def save(self, settings: Settings, now: datetime) -> None:
        """Keep the settings; only what changed is written."""
        with self._database.writing() as session:
            before = _settings(session)
            for known in SETTINGS:
                if known.text(settings) != known.text(before):
                    _keep(session, known, settings, now)

    def greeted(self) -> bool:
        """Give whether the learner answered the first questions, or skipped them."""
        with self._database.reading() as session:
            return session.get(MetaRow, _GREETED) is not None

    def greet(self, now: datetime) -> None:
        """Note that the first questions are answered."""
        with self._database.writing() as session:
            session.merge(MetaRow(key=_GREETED, value=now.isoformat()))


def _settings(session: Session) -> Settings:
    texts = {row.name: row.value for row in session.exec(select(SettingRow))}
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


def _keep(session: Session, known: Setting, settings: Settings, now: datetime) -> None:
    text = known.text(settings)
    if text != known.text(Settings()):
        session.merge(SettingRow(name=known.name, value=text, changed_at=now))
    elif row := session.get(SettingRow, known.name):
        session.delete(row)
