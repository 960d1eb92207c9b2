"""You cross off the first string's characters but never ask whether the second has some left."""


def is_anagram(first: str, second: str) -> bool:
    left_over = list(second)
    for character in first:
        if character not in left_over:
            return False
        left_over.remove(character)
    return True
