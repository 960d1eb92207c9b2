"""The home: the folder that holds everything the program keeps for one learner."""

import os
import sys
from pathlib import Path

from trainer.domain.errors import TrainerError
from trainer.files.home_lock import HomeLock
from trainer.files.unfinished import sweep_unfinished

if sys.platform != "win32":
    import fcntl


def default_home() -> Path:
    """Give the folder that the platform has for a program's data."""
    import platformdirs

    return platformdirs.user_data_path("trainer", appauthor=False)


class Home:
    """One learner's folder and the places in it; only its owner may look inside."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.database = root / "trainer.db"
        self.problems = root / "problems"
        self.problems_replaced = root / "problems-replaced"
        self.work = root / "work"
        self.cache = root / "cache"
        self.runs = root / "runs"
        self.machine_key = root / "this-machine.key"
        self.lock = HomeLock(root / "trainer.open")
        self._claim: int | None = None

    @classmethod
    def at(cls, path: Path) -> "Home":
        """Give the home at this path, made if missing, or raise ``TrainerError``.

        One that has a database, but cannot be written, is given as it is.
        """
        home = cls(path)
        try:
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
            for folder in (home.problems, home.work, home.cache, home.runs):
                folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            if os.access(home.database, os.R_OK):
                return home
            raise TrainerError(
                f"{path} cannot be used as home ({error.strerror}); set TRAINER_HOME to a "
                "folder that you can write to."
            ) from error
        return home

    def sweep(self) -> None:
        """Remove what a killed trainer left unfinished; for one that is alone in the home."""
        folders = (self.root, self.problems, self.problems_replaced, self.work, self.cache)
        sweep_unfinished(folders)

    def claim(self) -> bool:
        """Give whether this trainer is alone in the home: ``False`` when another one is open.

        The claim holds until ``release``, or the end of the process. It locks nobody out, and where
        the platform has no ``flock``, or the home is read-only, everybody counts as alone.
        """
        if sys.platform == "win32" or self._claim is not None:
            return True
        try:
            lock = os.open(self.root / "trainer.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError:
            return True
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(lock)
            return False
        self._claim = lock
        return True

    def release(self) -> None:
        """Give the claim back, and leave."""
        self.lock.leave()
        if self._claim is not None:
            os.close(self._claim)
            self._claim = None
