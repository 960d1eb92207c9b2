"""Let letters come in from the start, and stop as soon as a window is full of vowels.

Time: O(n). Space: O(1).
"""


def most_vowels(string: str, k: int) -> int:
    vowels = best = 0
    for right, letter in enumerate(string):
        vowels += letter in "aeiou"
        if right >= k:
            vowels -= string[right - k] in "aeiou"
        best = max(best, vowels)
        if best == k:
            break
    return best
