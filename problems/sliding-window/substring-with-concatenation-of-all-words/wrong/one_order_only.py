"""You look for the words in the order in which they are listed, but any order counts."""


def concatenation_starts(text: str, words: list[str]) -> list[int]:
    joined = "".join(words)
    starts = range(len(text) - len(joined) + 1)
    return [start for start in starts if text[start : start + len(joined)] == joined]
