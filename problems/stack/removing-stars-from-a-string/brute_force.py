"""Cut out the first star with the letter before it until no star is left.

Time: O(n²). Space: O(n).
"""


def remove_stars(letters: str) -> str:
    rest = letters
    while "*" in rest:
        star = rest.index("*")
        rest = rest[: star - 1] + rest[star + 1 :]
    return rest
