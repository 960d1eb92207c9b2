"""You take the first three that fit and sort them, but the first three in the alphabet may stand
later in the list.
"""


def suggested_products(products: list[str], search_word: str) -> list[list[str]]:
    remaining = list(products)
    suggestions: list[list[str]] = []
    for place, letter in enumerate(search_word):
        remaining = [
            product for product in remaining if place < len(product) and product[place] == letter
        ]
        suggestions.append(sorted(remaining[:3]))
    return suggestions
