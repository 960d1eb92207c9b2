"""You collect every column that holds one letter, but the prefix ends at the first difference."""


def longest_common_prefix(words: list[str]) -> str:
    prefix = ""
    for column in zip(*words, strict=False):
        if len(set(column)) == 1:
            prefix += column[0]
    return prefix
