"""You count on over the spaces and add the letters of all words together."""


def length_of_last_word(line: str) -> int:
    return sum(character != " " for character in line)
