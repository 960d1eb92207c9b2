"""Turn both strings into lists of first positions and compare them.

Time: O(n). Space: O(n).
"""


def first_positions(characters: str) -> list[int]:
    first: dict[str, int] = {}
    positions: list[int] = []
    for position, character in enumerate(characters):
        if character not in first:
            first[character] = position
        positions.append(first[character])
    return positions


def is_isomorphic(first: str, second: str) -> bool:
    return first_positions(first) == first_positions(second)
