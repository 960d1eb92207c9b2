"""You pair letters and words without comparing their numbers: what is left over is dropped."""


def word_pattern(pattern: str, sentence: str) -> bool:
    words = sentence.split()
    word_of: dict[str, str] = {}
    letter_of: dict[str, str] = {}
    for letter, word in zip(pattern, words, strict=False):
        if word_of.setdefault(letter, word) != word:
            return False
        if letter_of.setdefault(word, letter) != letter:
            return False
    return True
