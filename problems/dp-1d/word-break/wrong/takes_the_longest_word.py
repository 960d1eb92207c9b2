"""You always cut off the longest word that fits, but a shorter one may be the right one."""


def word_break(text: str, words: list[str]) -> bool:
    longest_first = sorted(words, key=len, reverse=True)
    while text:
        word = next((word for word in longest_first if text.startswith(word)), None)
        if word is None:
            return False
        text = text[len(word) :]
    return True
