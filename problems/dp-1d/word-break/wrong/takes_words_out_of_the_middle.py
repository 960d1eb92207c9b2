"""You remove words wherever they stand, so parts that were apart are joined to new words."""


def word_break(text: str, words: list[str]) -> bool:
    if not text:
        return True
    return any(word in text and word_break(text.replace(word, "", 1), words) for word in words)
