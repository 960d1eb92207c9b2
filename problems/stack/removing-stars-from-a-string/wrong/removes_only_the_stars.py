"""You remove the stars and leave the letters, but each star takes a letter with it."""


def remove_stars(letters: str) -> str:
    return "".join(letter for letter in letters if letter != "*")
