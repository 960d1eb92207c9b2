"""Sort once and filter the products that are left after each letter.

Time: O(S log n + m · n). Space: O(S).
"""


def suggested_products(products: list[str], search_word: str) -> list[list[str]]:
    remaining = sorted(products)
    suggestions: list[list[str]] = []
    for place, letter in enumerate(search_word):
        remaining = [
            product for product in remaining if place < len(product) and product[place] == letter
        ]
        suggestions.append(remaining[:3])
    return suggestions
