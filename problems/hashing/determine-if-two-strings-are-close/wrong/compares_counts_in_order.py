"""You compare the counts in the order of the alphabet, but exchanges can reorder them."""


def close_strings(first: str, second: str) -> bool:
    letters = sorted(set(first))
    if letters != sorted(set(second)):
        return False
    left = [first.count(letter) for letter in letters]
    right = [second.count(letter) for letter in letters]
    return left in (right, right[::-1])
