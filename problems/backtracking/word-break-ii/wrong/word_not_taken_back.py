"""You never take a word back, so later sentences still carry words of earlier ones."""


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
            if text[start:end] in known_words:
                parts.append(text[start:end])
                explore(end)

    explore(0)
    return found
