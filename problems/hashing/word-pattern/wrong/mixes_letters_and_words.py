"""You keep letters and words in one dictionary, where the letter a and the word "a" collide."""


def word_pattern(pattern: str, sentence: str) -> bool:
    words = sentence.split()
    if len(words) != len(pattern):
        return False
    first: dict[str, int] = {}
    for i, (letter, word) in enumerate(zip(pattern, words, strict=True)):
        if first.setdefault(letter, i) != first.setdefault(word, i):
            return False
    return True
