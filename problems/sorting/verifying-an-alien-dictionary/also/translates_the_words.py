"""Translate the words into the usual alphabet and ask whether they are sorted there.

Time: O(n log w). Space: O(n).
"""

from string import ascii_lowercase


def is_alien_sorted(words: list[str], order: str) -> bool:
    table = str.maketrans(order, ascii_lowercase)
    translated = [word.translate(table) for word in words]
    return translated == sorted(translated)
