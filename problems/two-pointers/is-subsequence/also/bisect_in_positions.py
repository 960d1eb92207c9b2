"""List the positions of each letter, and bisect for the first one behind the last match.

Time: O(n + m log n). Space: O(n).
"""

from bisect import bisect_right
from collections import defaultdict


def is_subsequence(word: str, text: str) -> bool:
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, letter in enumerate(text):
        places[letter].append(place)
    last = -1
    for letter in word:
        index = bisect_right(places[letter], last)
        if index == len(places[letter]):
            return False
        last = places[letter][index]
    return True
