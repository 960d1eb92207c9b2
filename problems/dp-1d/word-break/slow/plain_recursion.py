"""You try every word at every place and forget which places were dead ends: exponential time."""


def word_break(text: str, words: list[str]) -> bool:
    def can_cut(start: int) -> bool:
        if start == len(text):
            return True
        return any(text.startswith(word, start) and can_cut(start + len(word)) for word in words)

    return can_cut(0)
