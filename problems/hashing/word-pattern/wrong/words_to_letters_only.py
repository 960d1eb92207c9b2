"""You map only words to letters, so one letter can have two words."""


def word_pattern(pattern: str, sentence: str) -> bool:
    words = sentence.split()
    if len(words) != len(pattern):
        return False
    letter_of: dict[str, str] = {}
    return all(letter_of.setdefault(b, a) == a for a, b in zip(pattern, words, strict=True))
