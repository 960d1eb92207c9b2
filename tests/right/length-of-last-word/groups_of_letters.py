from itertools import groupby


def length_of_last_word(line: str) -> int:
    return [len(list(run)) for is_word, run in groupby(line, str.isalpha) if is_word][-1]
