"""Count both strings with Counter and ask whether the note's counts fit into the magazine's.

Time: O(n + m). Space: O(1), 26 letters.
"""

from collections import Counter


def can_construct(note: str, magazine: str) -> bool:
    return not Counter(note) - Counter(magazine)
