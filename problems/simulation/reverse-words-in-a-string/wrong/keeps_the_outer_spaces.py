"""You turn each gap into one space, but leave those at the start and at the end."""

import re


def reverse_words(line: str) -> str:
    return " ".join(reversed(re.sub(" +", " ", line).split(" ")))
