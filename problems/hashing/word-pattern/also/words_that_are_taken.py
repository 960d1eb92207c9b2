"""Keep one dictionary and a set of the words that are taken.

Time: O(n + m). Space: O(n + m).
"""


def word_pattern(pattern: str, sentence: str) -> bool:
    words = sentence.split()
    if len(words) != len(pattern):
        return False
    word_of: dict[str, str] = {}
    taken: set[str] = set()
    for letter, word in zip(pattern, words, strict=True):
        if letter in word_of:
            if word_of[letter] != word:
                return False
        elif word in taken:
            return False
        else:
            word_of[letter] = word
            taken.add(word)
    return True
