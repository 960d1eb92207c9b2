"""You take the three products from the place found by binary search, but they need not begin
with the prefix.
"""

from bisect import bisect_left


def suggested_products(products: list[str], search_word: str) -> list[list[str]]:
    ordered = sorted(products)
    suggestions: list[list[str]] = []
    prefix = ""
    start = 0
    for letter in search_word:
        prefix += letter
        start = bisect_left(ordered, prefix, start)
        suggestions.append(ordered[start : start + 3])
    return suggestions
