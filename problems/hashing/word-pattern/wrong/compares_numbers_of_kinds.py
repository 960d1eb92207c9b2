"""You compare only how many different letters and words there are, not where they stand."""


def word_pattern(pattern: str, sentence: str) -> bool:
    words = sentence.split()
    return len(words) == len(pattern) and len(set(words)) == len(set(pattern))
