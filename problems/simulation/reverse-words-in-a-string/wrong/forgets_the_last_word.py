"""You store a word when a space follows, so a word that ends with the string is lost."""


def reverse_words(line: str) -> str:
    words: list[str] = []
    word = ""
    for character in line:
        if character != " ":
            word += character
        elif word:
            words.append(word)
            word = ""
    return " ".join(reversed(words))
