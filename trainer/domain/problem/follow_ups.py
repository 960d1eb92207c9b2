"""What an interviewer asks next: each question apart from its answer."""

import re
from dataclasses import dataclass

_ITEM = re.compile(r"^[-*] +", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A question, and its answer as Markdown, empty where there is none."""

    question: str
    answer: str


def follow_ups(section: str) -> tuple[FollowUp, ...]:
    """Give the questions of a section that is a list; none where it is written otherwise.

    The question of an item is all up to its first ``?``.
    """
    before, *items = _ITEM.split(section.strip())
    return () if before.strip() else tuple(_asked(item) for item in items)


def _asked(item: str) -> FollowUp:
    question, mark, answer = item.partition("?")
    lines = (line.strip() for line in answer.strip().split("\n"))
    return FollowUp(" ".join(question.split()) + mark, "\n".join(lines))
