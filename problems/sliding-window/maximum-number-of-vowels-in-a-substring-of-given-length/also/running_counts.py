"""Count the vowels before each position, and subtract two counts for each window.

Time: O(n). Space: O(n).
"""


def most_vowels(string: str, k: int) -> int:
    before = [0]
    for letter in string:
        before.append(before[-1] + (letter in "aeiou"))
    return max(before[end] - before[end - k] for end in range(k, len(before)))
