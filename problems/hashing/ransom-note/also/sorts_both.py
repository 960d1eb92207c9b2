"""Sort both strings and look for each letter of the note with one pointer into the magazine.

Time: O(n log n + m log m). Space: O(n + m).
"""


def can_construct(note: str, magazine: str) -> bool:
    letters = sorted(magazine)
    position = 0
    for letter in sorted(note):
        while position < len(letters) and letters[position] < letter:
            position += 1
        if position == len(letters) or letters[position] != letter:
            return False
        position += 1
    return True
