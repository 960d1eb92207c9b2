"""The page of a pattern in words, without the titles that would give a new problem away."""

import re
from collections.abc import Collection

from trainer.domain.problem.pattern import Pattern
from trainer.domain.text import clean
from trainer.domain.wording.words import count

_TITLES = re.compile(r"\*[^*\n]+\*(?:(?:, and |, | and )\*[^*\n]+\*)*")
_TITLE = re.compile(r"\*([^*\n]+)\*")


def page_in_words(pattern: Pattern, hidden: Collection[str]) -> str:
    """Give the page of a pattern as one Markdown text, without the titles that are hidden."""
    return "\n\n".join(
        f"## {section}\n\n{without_titles(clean(text), hidden)}"
        for section, text in pattern.sections
    )


def without_titles(text: str, hidden: Collection[str]) -> str:
    """Give a text without these titles, which stand in asterisks: it says how many they are."""

    def shown(listed: re.Match[str]) -> str:
        titles = _TITLE.findall(listed[0])
        left = [f"*{title}*" for title in titles if title not in hidden]
        number = len(titles) - len(left)
        if not number:
            return listed[0]
        what = "a new problem" if number == 1 else count(number, "new problem")
        return " and ".join([", ".join(left), what] if left else [what])

    return _TITLES.sub(shown, text)


def unmet_in_words(easy: int, medium: int, hard: int) -> str:
    """Give how many problems were not met: ``3 new (1 easy, 2 medium)``."""
    levels = {"easy": easy, "medium": medium, "hard": hard}
    each = ", ".join(f"{number} {level}" for level, number in levels.items() if number)
    return f"{easy + medium + hard:,} new ({each})"
