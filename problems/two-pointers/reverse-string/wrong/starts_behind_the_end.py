"""You start at position n, but the last position is n - 1."""


def reverse_string(characters: list[str]) -> None:
    left, right = 0, len(characters)
    while left < right:
        characters[left], characters[right] = characters[right], characters[left]
        left += 1
        right -= 1
