"""A problem that was met, with all that decks and folders tell of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from trainer.domain.log.review import Review, Skill
from trainer.domain.problem.problem import Level

_WEB_LINK = re.compile(r"https?://[A-Za-z0-9./_~%?&=#:@+,;!*()-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class MetProblem:
    """The facts of a problem, its memory, and its reviews, the oldest first.

    ``level`` is ``None`` where the problem is gone. ``due`` and ``stability_days`` are those of
    solving it. ``plan`` and ``pitfall`` are the last two rungs of its hints, if it has any.
    """

    slug: str
    title: str
    number: int | None = None
    link: str = ""
    level: Level | None = None
    pattern: str | None = None
    due: date | None = None
    stability_days: float | None = None
    reviews: Sequence[Review] = ()
    note: str = ""
    plan: str = ""
    pitfall: str = ""

    @property
    def web_link(self) -> str:
        """The link, if it is one that a browser opens and no text can end."""
        return self.link if _WEB_LINK.fullmatch(self.link) else ""

    @property
    def insights(self) -> list[str]:
        """The learner's words on why it works, each once, the last ones first."""
        return list(dict.fromkeys(r.insight for r in reversed(self.reviews) if r.insight.strip()))

    @property
    def code(self) -> str:
        """The code of the last attempt that kept any."""
        return next((r.code for r in reversed(self.reviews) if r.code.strip()), "")

    @property
    def solution(self) -> Review | None:
        """The last review whose code passed, ``None`` where there is none."""
        passed = (r for r in reversed(self.reviews) if r.evidence.solved and r.code.strip())
        return next((r for r in passed if r.card.skill is Skill.SOLVE), None)
