"""You suggest products in the order of the list, but the first in the alphabet are wanted."""


def suggested_products(products: list[str], search_word: str) -> list[list[str]]:
    remaining = list(products)
    suggestions: list[list[str]] = []
    for place, letter in enumerate(search_word):
        remaining = [
            product for product in remaining if place < len(product) and product[place] == letter
        ]
        suggestions.append(remaining[:3])
    return suggestions
