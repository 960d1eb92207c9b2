"""You accept a word at the end of the string without asking whether the part before it can be
cut."""


def word_break(text: str, words: list[str]) -> bool:
    known = set(words)
    return not text or any(text[start:] in known for start in range(len(text)))
