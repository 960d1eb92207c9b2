"""Write the letters, the most frequent first, to every second place, then to those between.

Time: O(n). Space: O(n).
"""

from collections import Counter


def reorganize_string(letters: str) -> str:
    n = len(letters)
    counts = Counter(letters).most_common()
    if counts[0][1] > (n + 1) // 2:
        return ""
    result = [""] * n
    place = 0
    for letter, count in counts:
        for _ in range(count):
            result[place] = letter
            place += 2
            if place >= n:
                place = 1
    return "".join(result)
