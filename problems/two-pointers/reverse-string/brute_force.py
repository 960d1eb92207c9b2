"""Take out the last character and insert it at position 0, then 1, then 2 and so on.

Time: O(n²). Space: O(1).
"""


def reverse_string(characters: list[str]) -> None:
    for place in range(len(characters)):
        characters.insert(place, characters.pop())
