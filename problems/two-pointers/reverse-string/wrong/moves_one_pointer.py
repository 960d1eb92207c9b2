"""You move one pointer only, so the others are not swapped with their mirror images."""


def reverse_string(characters: list[str]) -> None:
    left, right = 0, len(characters) - 1
    while left < right:
        characters[left], characters[right] = characters[right], characters[left]
        left += 1
