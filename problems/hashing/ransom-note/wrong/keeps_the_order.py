"""You look for the letters in the order of the note, but they may be cut out in any order."""


def can_construct(note: str, magazine: str) -> bool:
    letters = iter(magazine)
    return all(letter in letters for letter in note)
