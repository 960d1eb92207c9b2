"""You return the longest common prefix, but its copies must make up both strings completely."""


def gcd_of_strings(first: str, second: str) -> str:
    length = 0
    while length < min(len(first), len(second)) and first[length] == second[length]:
        length += 1
    return first[:length]
