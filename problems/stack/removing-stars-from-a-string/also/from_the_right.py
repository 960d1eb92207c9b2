"""Read from right to left, count the stars, and skip a letter for each.

Time: O(n). Space: O(n).
"""


def remove_stars(letters: str) -> str:
    stars = 0
    kept: list[str] = []
    for letter in reversed(letters):
        if letter == "*":
            stars += 1
        elif stars:
            stars -= 1
        else:
            kept.append(letter)
    return "".join(reversed(kept))
