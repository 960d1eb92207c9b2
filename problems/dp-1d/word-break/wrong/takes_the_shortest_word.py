"""You always cut off the shortest word that fits, but a longer one may be the right one."""


def word_break(text: str, words: list[str]) -> bool:
    shortest_first = sorted(words, key=len)
    while text:
        word = next((word for word in shortest_first if text.startswith(word)), None)
        if word is None:
            return False
        text = text[len(word) :]
    return True
