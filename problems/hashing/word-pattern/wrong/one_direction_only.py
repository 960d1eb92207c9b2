"""You map only letters to words, so two letters can have the same word."""


def word_pattern(pattern: str, sentence: str) -> bool:
    words = sentence.split()
    if len(words) != len(pattern):
        return False
    word_of: dict[str, str] = {}
    return all(word_of.setdefault(a, b) == b for a, b in zip(pattern, words, strict=True))
