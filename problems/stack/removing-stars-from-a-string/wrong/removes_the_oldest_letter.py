"""You remove the first letter that is left, but a star removes the nearest one to its left."""


def remove_stars(letters: str) -> str:
    kept: list[str] = []
    for letter in letters:
        if letter == "*":
            kept.pop(0)
        else:
            kept.append(letter)
    return "".join(kept)
