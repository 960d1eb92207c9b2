"""Check every piece of the text, the shortest first: O(n³) time."""


def min_window(text: str, letters: str) -> str:
    for length in range(len(letters), len(text) + 1):
        for start in range(len(text) - length + 1):
            piece = text[start : start + length]
            if all(piece.count(letter) >= letters.count(letter) for letter in letters):
                return piece
    return ""
