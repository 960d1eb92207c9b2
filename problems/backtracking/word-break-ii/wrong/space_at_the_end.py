"""You put a space behind the last word as well."""


def word_break(text: str, words: list[str]) -> list[str]:
    known_words = set(words)
    known: dict[int, list[str]] = {len(text): [""]}

    def sentences_from(start: int) -> list[str]:
        if start not in known:
            found = []
            for end in range(start + 1, len(text) + 1):
                word = text[start:end]
                if word in known_words:
                    for rest in sentences_from(end):
                        found.append(word + " " + rest)
            known[start] = found
        return known[start]

    return sentences_from(0)
