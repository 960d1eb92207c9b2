"""Cut the one candidate that can be the answer and compare both strings with its copies by index.

Time: O(m + n). Space: O(1) besides the answer.
"""

from math import gcd


def gcd_of_strings(first: str, second: str) -> str:
    length = gcd(len(first), len(second))
    for string in (first, second):
        for position in range(len(string)):
            if string[position] != first[position % length]:
                return ""
    return first[:length]
