"""Remember each letter's word and each word's letter, and look for a conflict.

Time: O(n + m). Space: O(n + m).
"""


def word_pattern(pattern: str, sentence: str) -> bool:
    words = sentence.split(" ")
    if len(words) != len(pattern):
        return False
    word_of: dict[str, str] = {}
    letter_of: dict[str, str] = {}
    for i in range(len(words)):
        letter = pattern[i]
        word = words[i]
        if letter in word_of and word_of[letter] != word:
            return False
        if word in letter_of and letter_of[word] != letter:
            return False
        word_of[letter] = word
        letter_of[word] = letter
    return True
