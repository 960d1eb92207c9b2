"""Search breadth-first, letter by letter: how many letters may have come from the first word.

Time: O(n * m). Space: O(n).
"""


def is_interleaving(first: str, second: str, merged: str) -> bool:
    if len(first) + len(second) != len(merged):
        return False
    taken = {0}
    for position, letter in enumerate(merged):
        following = set()
        for i in taken:
            j = position - i
            if i < len(first) and first[i] == letter:
                following.add(i + 1)
            if j < len(second) and second[j] == letter:
                following.add(i)
        taken = following
    return len(first) in taken
