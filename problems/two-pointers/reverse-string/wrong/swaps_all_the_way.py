"""You leave the list as it was: swapping on behind the middle undoes what is done before."""


def reverse_string(characters: list[str]) -> None:
    n = len(characters)
    for i in range(n):
        characters[i], characters[n - 1 - i] = characters[n - 1 - i], characters[i]
