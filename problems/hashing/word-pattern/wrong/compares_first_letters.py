"""You compare only the first letters of the words, but different words may begin alike."""


def word_pattern(pattern: str, sentence: str) -> bool:
    starts = [word[0] for word in sentence.split()]
    if len(starts) != len(pattern):
        return False
    return len(set(zip(pattern, starts, strict=True))) == len(set(pattern)) == len(set(starts))
