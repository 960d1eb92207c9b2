"""You sort each window from scratch: O(n * m log m)."""


def starts_of_anagrams(text: str, word: str) -> list[int]:
    wanted = sorted(word)
    starts: list[int] = []
    for start in range(len(text) - len(word) + 1):
        if sorted(text[start : start + len(word)]) == wanted:
            starts.append(start)
    return starts
