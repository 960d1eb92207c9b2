"""Sort the products and find the first one for each prefix by binary search.

Time: O(S log n + m² log n). Space: O(S).
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
        nearest = ordered[start : start + 3]
        suggestions.append([product for product in nearest if product.startswith(prefix)])
    return suggestions
