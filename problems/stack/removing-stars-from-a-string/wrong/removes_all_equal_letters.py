"""You remove a letter by its value, so another one that is equal may go instead."""


def remove_stars(letters: str) -> str:
    kept: list[str] = []
    for letter in letters:
        if letter == "*":
            kept.remove(kept[-1])
        else:
            kept.append(letter)
    return "".join(kept)
