"""You keep the underscore, as regular expressions do, but only letters and digits count."""

import re


def is_palindrome(text: str) -> bool:
    kept = re.sub(r"\W", "", text).lower()
    return kept == kept[::-1]
