"""Compare the number of copies of each different letter of the note.

Time: O(n + m), 26 passes. Space: O(1).
"""


def can_construct(note: str, magazine: str) -> bool:
    return all(note.count(letter) <= magazine.count(letter) for letter in set(note))
