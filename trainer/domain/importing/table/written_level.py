"""The level of a problem as tables write it: a word, its first letter, a digit, stars, a colour."""

import re
import unicodedata
from functools import lru_cache

from trainer.domain.problem.problem import Level

_WORDS = {
    Level.EASY: "easy e school basic beginner simple 简单 簡單 einfach leicht facile fácil facil",
    Level.MEDIUM: "medium m med mid moderate intermediate 中等 mittel moyen medio média médio",
    Level.HARD: "hard h difficult advanced 困难 困難 schwer difficile difícil dificil",
}
_LEVELS = {word: level for level, words in _WORDS.items() for word in words.split()}
_LONGEST = 40


@lru_cache(maxsize=4096)
def level_in(text: str) -> Level | None:
    """Give the level that a cell of a column of levels names, ``None`` where it names none."""
    text = unicodedata.normalize("NFKC", text[:_LONGEST]).strip().lower()
    stars = text.count("★") or text.count("⭐") or text.count("*")
    if stars and not re.sub(r"[★⭐☆*\s\ufe0f]", "", text):
        return Level(stars) if stars <= len(Level) else None
    if re.fullmatch(r"[1-3](?:\.0)?", text):
        return Level(int(text[0]))
    words = re.findall(r"[^\W\d_]+", text)
    named = {_LEVELS[word] for word in words if word in _LEVELS}
    return named.pop() if len(named) == 1 and len(words) <= 2 else None
