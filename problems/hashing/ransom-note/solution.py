"""Count the letters of the magazine, then take each letter of the note from the counts.

Time: O(n + m). Space: O(1), 26 letters.
"""


def can_construct(note: str, magazine: str) -> bool:
    left: dict[str, int] = {}  # letter -> copies left
    for letter in magazine:
        left[letter] = left.get(letter, 0) + 1
    for letter in note:
        if left.get(letter, 0) == 0:
            return False
        left[letter] -= 1
    return True
