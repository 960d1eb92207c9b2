"""You overwrite the entry for each word, so a later word that does not fit undoes an earlier
success."""


def word_break(text: str, words: list[str]) -> bool:
    reachable = [False] * (len(text) + 1)
    reachable[0] = True
    for end in range(1, len(text) + 1):
        for word in words:
            start = end - len(word)
            if start >= 0:
                reachable[end] = reachable[start] and text[start:end] == word
    return reachable[len(text)]
