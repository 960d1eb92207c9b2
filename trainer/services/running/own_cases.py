"""Own cases: keeping an input as a case of a problem, and removing it again."""

from dataclasses import dataclass

from trainer.domain.errors import TrainerError
from trainer.domain.log.change import Kind
from trainer.domain.log.own_cases import LONGEST, MOST, own_cases_of, own_cases_value
from trainer.services.clock import Clock
from trainer.storage.log.changes import Changes


@dataclass
class OwnCases:
    """Keeps the calls of the learner's own cases as text, by problem; each step can be undone."""

    changes: Changes
    clock: Clock

    def of(self, slug: str) -> tuple[str, ...]:
        """Give the cases that are kept of a problem, in the order in which they were."""
        return own_cases_of(self.changes.value(Kind.OWN_CASES, slug))

    def keep(self, slug: str, text: str) -> tuple[str, ...]:
        """Keep one more, and give all; raise ``TrainerError`` for one that is too long or many."""
        kept = self.of(slug)
        if text in kept:
            return kept
        if len(text) > LONGEST:
            raise TrainerError(f"Not kept: a case may have at most {LONGEST:,} characters.")
        if len(kept) >= MOST:
            raise TrainerError(f"Not kept: a problem may have at most {MOST} cases of your own.")
        return self._choose(slug, (*kept, text))

    def remove(self, slug: str, text: str) -> tuple[str, ...]:
        """Remove one, and give those that are left."""
        return self._choose(slug, tuple(it for it in self.of(slug) if it != text))

    def _choose(self, slug: str, texts: tuple[str, ...]) -> tuple[str, ...]:
        self.changes.choose([(Kind.OWN_CASES, slug, own_cases_value(texts))], self.clock.now())
        return texts
