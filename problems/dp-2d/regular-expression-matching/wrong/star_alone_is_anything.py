"""You read the star as in file names, but it repeats the sign before it and is nothing alone."""

from fnmatch import fnmatchcase


def is_match(text: str, pattern: str) -> bool:
    return fnmatchcase(text, pattern.replace(".", "?"))
