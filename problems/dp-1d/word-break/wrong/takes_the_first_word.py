"""You cut off the first word of the list that fits and never try another one at the same place."""


def word_break(text: str, words: list[str]) -> bool:
    start = 0
    while start < len(text):
        for word in words:
            if text.startswith(word, start):
                start += len(word)
                break
        else:
            return False
    return True
