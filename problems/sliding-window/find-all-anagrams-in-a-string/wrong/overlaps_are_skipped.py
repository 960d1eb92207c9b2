"""You go on behind each anagram, but they may overlap."""


def starts_of_anagrams(text: str, word: str) -> list[int]:
    wanted = sorted(word)
    starts: list[int] = []
    start = 0
    while start + len(word) <= len(text):
        if sorted(text[start : start + len(word)]) == wanted:
            starts.append(start)
            start += len(word)
        else:
            start += 1
    return starts
