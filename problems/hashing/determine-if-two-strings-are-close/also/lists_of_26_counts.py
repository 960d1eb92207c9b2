"""Count into two lists of 26 numbers, compare which are zero, and sort them.

Time: O(n). Space: O(1), 26 letters.
"""


def close_strings(first: str, second: str) -> bool:
    if len(first) != len(second):
        return False
    first_counts = [0] * 26
    second_counts = [0] * 26
    for letter in first:
        first_counts[ord(letter) - ord("a")] += 1
    for letter in second:
        second_counts[ord(letter) - ord("a")] += 1
    for i in range(26):
        if (first_counts[i] == 0) != (second_counts[i] == 0):
            return False
    return sorted(first_counts) == sorted(second_counts)
