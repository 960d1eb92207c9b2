"""Keep letters on a stack; a star pops the one that was kept last.

Time: O(n). Space: O(n).
"""


def remove_stars(letters: str) -> str:
    kept: list[str] = []
    for letter in letters:
        if letter == "*":
            kept.pop()
        else:
            kept.append(letter)
    return "".join(kept)
