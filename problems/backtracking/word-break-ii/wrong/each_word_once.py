"""You use each word at most once in a sentence, but words may be repeated."""


def word_break(text: str, words: list[str]) -> list[str]:
    known_words = set(words)
    longest = max(len(word) for word in words)
    found: list[str] = []
    parts: list[str] = []

    def explore(start: int) -> None:
        if start == len(text):
            found.append(" ".join(parts))
            return
        for end in range(start + 1, min(start + longest, len(text)) + 1):
            if text[start:end] in known_words and text[start:end] not in parts:
                parts.append(text[start:end])
                explore(end)
                parts.pop()

    explore(0)
    return found
