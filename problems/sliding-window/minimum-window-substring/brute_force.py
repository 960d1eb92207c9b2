"""Check every substring, the shortest first.

Time: O(n³ * m). Space: O(n).
"""


def min_window(text: str, letters: str) -> str:
    for length in range(len(letters), len(text) + 1):
        for start in range(len(text) - length + 1):
            piece = text[start : start + length]
            if all(piece.count(letter) >= letters.count(letter) for letter in letters):
                return piece
    return ""
