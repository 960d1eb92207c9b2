"""Keep the characters of the window in a set, emptied from the left until the repeat is gone.

Time: O(n). Space: O(k) for k different characters.
"""


def longest_without_repeats(text: str) -> int:
    inside: set[str] = set()
    left = best = 0
    for character in text:
        while character in inside:
            inside.remove(text[left])
            left += 1
        inside.add(character)
        best = max(best, len(inside))
    return best
