"""How long a problem will take: the learner's own median, else the problem's target."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from statistics import median

from trainer.domain.log.review import CardKey, Skill
from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.problem.problem import Level, Problem

ENOUGH_SAMPLES = 3
"""With fewer measured attempts of a level and skill than this, the problem's target stands."""


@dataclass(frozen=True, slots=True)
class Pace:
    """The learner's median active time by level and skill, where enough was measured."""

    medians: Mapping[tuple[Level, Skill], timedelta] = field(default_factory=dict)

    @classmethod
    def measured(cls, times: Iterable[tuple[CardKey, timedelta]], catalogue: Catalogue) -> "Pace":
        """Give the pace that these times show; cards unknown to the catalogue are passed over."""
        samples: dict[tuple[Level, Skill], list[float]] = defaultdict(list)
        for card, time in times:
            problem = catalogue.problems.get(card.slug)
            if problem is not None:
                samples[problem.level, card.skill].append(time.total_seconds())
        enough = {key: known for key, known in samples.items() if len(known) >= ENOUGH_SAMPLES}
        return cls({key: timedelta(seconds=median(known)) for key, known in enough.items()})

    def predict(self, problem: Problem, skill: Skill = Skill.SOLVE) -> timedelta:
        """Give the time this problem will probably take, in whole minutes and at least one."""
        time = self.medians.get((problem.level, skill), problem.target_time)
        return timedelta(minutes=max(1, round(time.total_seconds() / 60)))
