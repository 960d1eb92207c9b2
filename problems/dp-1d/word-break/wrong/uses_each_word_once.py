"""You use each word at most once, but a word may be used again."""


def word_break(text: str, words: list[str]) -> bool:
    if not text:
        return True
    return any(
        text.startswith(word)
        and word_break(text[len(word) :], [other for other in words if other != word])
        for word in words
    )
