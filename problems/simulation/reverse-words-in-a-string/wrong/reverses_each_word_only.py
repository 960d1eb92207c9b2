"""You reverse the letters of each word and leave the words where they are."""


def reverse_words(line: str) -> str:
    return " ".join(word[::-1] for word in line.split())
