"""You remove each word everywhere in the string, one word after the other, but words may
overlap."""


def word_break(text: str, words: list[str]) -> bool:
    for word in words:
        text = text.replace(word, "")
    return not text
