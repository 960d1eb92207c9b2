"""You are satisfied before the last letter of the word is matched."""


def is_subsequence(word: str, text: str) -> bool:
    matched = 0
    for letter in text:
        if matched < len(word) and letter == word[matched]:
            matched += 1
    return matched >= len(word) - 1
