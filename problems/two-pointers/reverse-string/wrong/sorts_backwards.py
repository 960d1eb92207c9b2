"""You sort in descending order, but the characters are to stand in the opposite order."""


def reverse_string(characters: list[str]) -> None:
    characters.sort(reverse=True)
