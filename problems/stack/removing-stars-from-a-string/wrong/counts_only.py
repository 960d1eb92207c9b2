"""You count how many letters remain and take the first ones, but letters behind a star remain,
too.
"""


def remove_stars(letters: str) -> str:
    only_letters = letters.replace("*", "")
    stars = letters.count("*")
    return only_letters[: len(only_letters) - stars]
