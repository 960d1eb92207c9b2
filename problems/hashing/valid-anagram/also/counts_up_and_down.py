"""Count up for the first string and down for the second, by hand in one dictionary.

Time: O(n). Space: O(k) for k different characters.
"""


def is_anagram(first: str, second: str) -> bool:
    if len(first) != len(second):
        return False
    counts: dict[str, int] = {}
    for character in first:
        counts[character] = counts.get(character, 0) + 1
    for character in second:
        if counts.get(character, 0) == 0:
            return False
        counts[character] -= 1
    return True
