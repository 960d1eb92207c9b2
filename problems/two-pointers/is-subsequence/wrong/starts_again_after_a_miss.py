"""You begin the word again after a letter that does not fit, as for a substring."""


def is_subsequence(word: str, text: str) -> bool:
    matched = 0
    for letter in text:
        if matched < len(word) and letter == word[matched]:
            matched += 1
        elif matched < len(word):
            matched = 0
    return matched == len(word)
