"""You look for the word and its reverse, but its letters may stand in any order."""


def starts_of_anagrams(text: str, word: str) -> list[int]:
    starts: list[int] = []
    for start in range(len(text) - len(word) + 1):
        part = text[start : start + len(word)]
        if part == word or part == word[::-1]:
            starts.append(start)
    return starts
