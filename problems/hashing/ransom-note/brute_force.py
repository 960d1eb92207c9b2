"""Search each letter of the note in the magazine and strike it out there.

Time: O(n * m). Space: O(m).
"""


def can_construct(note: str, magazine: str) -> bool:
    letters = list(magazine)
    for letter in note:
        if letter not in letters:
            return False
        letters.remove(letter)
    return True
