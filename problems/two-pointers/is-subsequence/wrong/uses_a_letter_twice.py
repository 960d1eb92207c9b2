"""You go on searching at the last match instead of behind it, so one letter serves twice."""


def is_subsequence(word: str, text: str) -> bool:
    place = 0
    for letter in word:
        place = text.find(letter, place)
        if place == -1:
            return False
    return True
