"""Cut each letter out of the magazine by replacing its first copy.

Time: O(n * m). Space: O(m).
"""


def can_construct(note: str, magazine: str) -> bool:
    if len(note) > len(magazine):
        return False
    for letter in note:
        if letter not in magazine:
            return False
        magazine = magazine.replace(letter, "", 1)
    return True
