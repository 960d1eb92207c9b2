"""You stop while two characters are left in the middle, so they are not swapped."""


def reverse_string(characters: list[str]) -> None:
    left, right = 0, len(characters) - 1
    while left + 1 < right:
        characters[left], characters[right] = characters[right], characters[left]
        left += 1
        right -= 1
