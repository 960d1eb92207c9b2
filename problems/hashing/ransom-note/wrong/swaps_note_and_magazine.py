"""You pay for the magazine's letters from the note, but it is the other way round."""


def can_construct(note: str, magazine: str) -> bool:
    left: dict[str, int] = {}
    for letter in note:
        left[letter] = left.get(letter, 0) + 1
    for letter in magazine:
        if left.get(letter, 0) == 0:
            return False
        left[letter] -= 1
    return True
