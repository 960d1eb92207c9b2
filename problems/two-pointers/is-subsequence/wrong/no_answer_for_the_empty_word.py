"""You return from inside the loop only, so an empty word is never found."""


def is_subsequence(word: str, text: str) -> bool:
    matched = 0
    for letter in text:
        if word and letter == word[matched]:
            matched += 1
            if matched == len(word):
                return True
    return False
