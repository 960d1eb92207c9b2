"""You accept a word wherever it ends and do not ask whether the text before it can be cut."""


def word_break(text: str, words: list[str]) -> bool:
    known = set(words)
    return not text or any(text[start:] in known for start in range(len(text)))
