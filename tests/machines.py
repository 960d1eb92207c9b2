"""Several homes side by side, as one learner has them on several machines."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.builders import remembered
from tests.small_world import World, a_world
from trainer.domain.log.kinds import travelling
from trainer.domain.log.review import CardKey, Review
from trainer.domain.log.review_log import ReviewLog
from trainer.domain.memory.memory import Memory


@dataclass
class Machine:
    """A world on one machine, and what its learner does there."""

    world: World

    def sync(self, folder: Path) -> str:
        """Sync with the folder and give what came in words; nothing may go wrong."""
        synced = self.world.services.sync.sync(folder)
        assert synced.faults == ()
        return synced.in_words()

    def log(self) -> ReviewLog:
        """Give all lines that travel."""
        return travelling(self.world.services.history.reviews.log())

    def lived(self) -> list[Review]:
        """Give everything that happened, in order."""
        return list(self.log().happened())

    def remembered(self) -> dict[CardKey, Memory]:
        """Give the memory of every card, which must be what a replay gives."""
        memories = self.world.services.progress.memories
        assert memories.differences(self.world.services.clock.scheduler) == []
        return dict(remembered(memories))

    def file(self, name: str) -> Path:
        """Give the path of one of the learner's own files."""
        return self.world.home / "problems" / name

    def write(self, name: str, text: str) -> None:
        """Write one of the learner's own files."""
        self.file(name).parent.mkdir(parents=True, exist_ok=True)
        self.file(name).write_bytes(text.encode())

    def files(self) -> dict[str, str]:
        """Give the texts of the learner's own files by name."""
        root = self.world.home / "problems"
        found = (it for it in root.rglob("*") if it.is_file())
        return {it.relative_to(root).as_posix(): it.read_bytes().decode() for it in found}

    def replaced(self) -> list[str]:
        """Give the texts of the files that were overwritten here."""
        folder = self.world.home / "problems-replaced"
        return sorted(it.read_bytes().decode() for it in folder.rglob("*") if it.is_file())


@contextmanager
def a_machine(root: Path, catalogue: Path) -> Iterator[Machine]:
    """Give a machine whose home lies below ``root``."""
    with a_world(root, catalogue) as world:
        yield Machine(world)


def own_file(machine: Machine, folder: Path) -> Path:
    """Give the file that a machine appends to."""
    return folder / f"trainer-{machine.world.services.sync.device().id}.jsonl"


def in_sync(*machines: Machine) -> bool:
    """Tell whether they have the same log and remember the same."""
    first, *others = machines
    return all(it.log() == first.log() and it.remembered() == first.remembered() for it in others)
