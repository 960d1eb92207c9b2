"""What the monkey found, with all that it takes to see it again."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from tests.fuzz.monkey.deeds import Deed

LAST = 30


@dataclass
class Diary:
    """The last deeds, how many there were, and the screens that were seen."""

    world: str
    seed: int
    last: deque[str] = field(default_factory=lambda: deque(maxlen=LAST))
    deeds: int = 0
    seen: set[str] = field(default_factory=set)

    def note(self, deed: Deed, screen: str) -> None:
        """Note a deed and the screen that it was done on."""
        self.deeds += 1
        self.seen.add(screen)
        self.last.append(f"{screen}: {deed}")


@dataclass(frozen=True)
class Found:
    """One finding: what went wrong, where, and after which deeds."""

    fault: str
    world: str
    seed: int
    last: tuple[str, ...]
    screen: str = ""

    @staticmethod
    def of(fault: str, diary: Diary, screen: str = "") -> Found:
        """Give the finding at the present end of a diary."""
        return Found(fault, diary.world, diary.seed, tuple(diary.last), screen)

    @property
    def kind(self) -> str:
        """What makes two findings the same: the last line of what went wrong, and its place."""
        lines = [line.strip() for line in self.fault.strip().splitlines()]
        places = [line for line in lines if line.startswith("File ")]
        return " | ".join((lines[-1][:100], *places[-1:]))

    def __str__(self) -> str:
        deeds = "\n".join(f"    {deed}" for deed in self.last)
        again = f"world {self.world}, --seed {self.seed} --lives 1"
        return f"{self.fault.strip()}\n  {again}; the last deeds:\n{deeds}\n{self.screen}"
