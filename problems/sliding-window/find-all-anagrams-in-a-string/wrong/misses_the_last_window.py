"""You stop one position too early, so the last window is never compared."""


def starts_of_anagrams(text: str, word: str) -> list[int]:
    wanted = sorted(word)
    starts: list[int] = []
    for start in range(len(text) - len(word)):
        if sorted(text[start : start + len(word)]) == wanted:
            starts.append(start)
    return starts
