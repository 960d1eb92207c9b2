"""After each letter filter all products, sort them, and take three.

Time: O(m · S log n). Space: O(S).
"""


def suggested_products(products: list[str], search_word: str) -> list[list[str]]:
    suggestions = []
    for length in range(1, len(search_word) + 1):
        prefix = search_word[:length]
        fitting = [product for product in products if product[:length] == prefix]
        suggestions.append(sorted(fitting)[:3])
    return suggestions
