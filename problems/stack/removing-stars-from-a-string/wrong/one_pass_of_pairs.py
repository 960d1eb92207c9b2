"""You remove each letter that stands right before a star, but only once over the string: of two
stars in a row one is left over.
"""

import re


def remove_stars(letters: str) -> str:
    return re.sub(r"[a-z]\*", "", letters).replace("*", "")
