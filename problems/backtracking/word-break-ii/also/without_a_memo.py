"""Cut off a word, explore the rest, and take the word back.

Time: O(n * 2^n). Space: O(n) besides the answer.
"""


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
                parts.pop()

    explore(0)
    return found
