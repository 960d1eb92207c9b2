"""Check every substring: how many of its letters are not its commonest one?

Time: O(a * n³) for an alphabet of a letters. Space: O(n).
"""


def longest_after_replacing(text: str, k: int) -> int:
    best = 0
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            piece = text[start:end]
            if any(len(piece) - piece.count(letter) <= k for letter in set(piece)):
                best = max(best, len(piece))
    return best
