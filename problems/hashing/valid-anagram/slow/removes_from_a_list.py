"""You cross each character off a list, and finding it walks through the list: O(n²)."""


def is_anagram(first: str, second: str) -> bool:
    left_over = list(second)
    for character in first:
        if character not in left_over:
            return False
        left_over.remove(character)
    return not left_over
