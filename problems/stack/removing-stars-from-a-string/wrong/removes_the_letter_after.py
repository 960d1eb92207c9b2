"""You remove the letter to the right of a star, but it is the one to its left that goes."""


def remove_stars(letters: str) -> str:
    kept: list[str] = []
    stars = 0
    for letter in letters:
        if letter == "*":
            stars += 1
        elif stars:
            stars -= 1
        else:
            kept.append(letter)
    return "".join(kept)
