"""The learner's settings, kept by name as text: only those that differ from their default."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select

from trainer.domain.errors import TrainerError
from trainer.domain.log.change import Choice, Kind
from trainer.domain.settings import SETTINGS, Setting, Settings
from trainer.domain.text import clean_line
from trainer.storage import door
from trainer.storage.database import Database
from trainer.storage.door import Door
from trainer.storage.log.changes import Changes
from trainer.storage.schema.tables import SETTING, MetaRow
from trainer.storage.views import current_choices as choices
from trainer.storage.views.renewed import renewed

_GREETED = "greeted_at"
_TOLD = "told: "
_TEXTS = select(SETTING.c.name, SETTING.c.value)
_DOOR = Door("setting", name=door.text, value=door.text)


class StoredSettings:
    """Keeps the settings.

    What another version wrote and this one does not know or cannot read is passed over, and kept.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._changes = Changes(database)

    def load(self) -> Settings:
        """Give the settings as they were saved, with defaults for the rest."""
        return _settings(self._texts())

    def unreadable(self) -> list[str]:
        """Give a sentence for each setting that stands for its default, as it does not read."""
        texts = self._texts()
        return [
            f"The setting {known.name} has the invalid value "
            f"{clean_line(texts[known.name], 40)!r}; its default is used."
            for known in SETTINGS
            if known.name in texts and _changed(Settings(), known, texts[known.name]) is None
        ]

    def save(self, settings: Settings, now: datetime) -> None:
        """Keep the settings; only what changed is written, each as a line of the log."""
        with self._database.writing():
            before = _settings(self._texts())
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

    def was_told(self, news: str) -> bool:
        """Give whether the learner was told this already."""
        with self._database.reading() as session:
            return session.get(MetaRow, _TOLD + news) is not None

    def note_told(self, news: str, now: datetime) -> None:
        """Note that the learner was told this."""
        with self._database.writing() as session:
            session.merge(MetaRow(key=_TOLD + news, value=now.isoformat()))

    def _texts(self) -> dict[str, str]:
        read = renewed(
            self._database, lambda it: it.execute(_TEXTS).all(), _DOOR.checked, choices.rebuild
        )
        return {row.name: row.value for row in read}


def _settings(texts: Mapping[str, str]) -> Settings:
    settings = Settings()
    for known in SETTINGS:
        if known.name in texts:
            settings = _changed(settings, known, texts[known.name]) or settings
    return settings


def _changed(settings: Settings, known: Setting, text: str) -> Settings | None:
    """Give the settings with this one, ``None`` where the text is no value of it."""
    try:
        return known.changed(settings, text)
    except TrainerError:
        return None


def _choice(known: Setting, settings: Settings) -> Choice:
    text = known.text(settings)
    return Kind.SETTING, known.name, None if text == known.text(Settings()) else text
