"""You overwrite a character before you have kept it, so its mirror image comes twice."""


def reverse_string(characters: list[str]) -> None:
    left, right = 0, len(characters) - 1
    while left < right:
        characters[left] = characters[right]
        characters[right] = characters[left]
        left += 1
        right -= 1
