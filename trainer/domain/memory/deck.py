"""The deck: every card that has a memory, and what of it is due."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from trainer.domain.log.review import CardKey, Skill
from trainer.domain.memory.memory import Memory
from trainer.domain.memory.scheduler import Scheduler


@dataclass(frozen=True, slots=True)
class Deck:
    """The memories of one skill by card, and the slugs that are suspended (kept, never planned)."""

    memories: Mapping[CardKey, Memory] = field(default_factory=dict)
    suspended: frozenset[str] = frozenset()

    def memory(self, slug: str, skill: Skill = Skill.SOLVE) -> Memory | None:
        """Give the memory of a card, ``None`` for one never reviewed."""
        return self.memories.get(CardKey(slug, skill))

    def active(self) -> Iterator[tuple[CardKey, Memory]]:
        """Give the cards that are not suspended."""
        return (item for item in self.memories.items() if item[0].slug not in self.suspended)

    def due(self, scheduler: Scheduler, day: date) -> dict[CardKey, Memory]:
        """Give the cards that are due on this study day or were before it."""
        return {card: memory for card, memory in self.active() if scheduler.is_due(memory, day)}

    def started(self) -> set[str]:
        """Give the slugs of the problems that were ever reviewed."""
        return {card.slug for card in self.memories}
